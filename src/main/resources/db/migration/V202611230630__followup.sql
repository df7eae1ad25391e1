-- Telling: cycles, the partners' reports in them, their answers and evidence. No column here is about a person.
create schema followup;

create table followup.cycle (
    code text primary key check (code ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
    title_fr text not null,
    title_en text not null,
    title_ar text not null,
    from_day date not null,
    to_day date not null,
    deadline date not null,
    check (from_day <= to_day),
    check (from_day <= deadline)
);

-- A database holds real reports or exercise reports, never both. The only row here says which, and every report
-- points at it, so that the database itself refuses a mixture.
create table followup.content (
    single boolean primary key default true check (single),
    kind text not null unique check (kind in ('real', 'exercise'))
);

-- The states are the workflow's; "accepted" is what the review calls validated. From there on a version is sealed.
create table followup.report (
    id bigint generated always as identity primary key,
    cycle text not null references followup.cycle (code),
    partner text not null check (partner ~ '^[A-Z]{2,12}$'),
    version integer not null check (version >= 1),
    content text not null references followup.content (kind),
    state text not null check (state in (
        'draft', 'submitted', 'in-review', 'returned', 'accepted', 'noted', 'published', 'amended', 'withdrawn')),
    wording bigint,
    submitted_at timestamptz,
    accepted_at timestamptz,
    unique (cycle, partner, version),
    check (state in ('draft', 'returned') or submitted_at is not null),
    check (state in ('draft', 'submitted', 'in-review', 'returned') or accepted_at >= submitted_at)
);

create table followup.answer (
    report bigint not null references followup.report (id),
    action text not null,
    position smallint not null,
    status text not null check (status in ('0', '1', '2', '3', '4', 'R', 'NA', 'DK')),
    reason text check (reason in ('no-coast', 'no-competence', 'no-population', 'opt-out')),
    text text,
    language text check (language ~ '^[a-z]{2}$'),
    primary key (report, action),
    check ((status = 'NA') = (reason is not null)),
    check (status <> 'R' or text is not null),
    check ((text is null) = (language is null))
);

create table followup.evidence (
    report bigint not null,
    action text not null,
    position smallint not null,
    level text not null check (level in ('E0', 'E1', 'E2', 'E3')),
    title text not null,
    url text,
    dated date not null,
    language text not null check (language ~ '^[a-z]{2}$'),
    access text not null default 'public' check (access in ('public', 'partners', 'secretariat')),
    primary key (report, action, position),
    foreign key (report, action) references followup.answer (report, action)
);

-- Append-only: what was accepted is never changed or removed. A correction is a new version.

create function followup.is_sealed(state text) returns boolean
    language sql immutable
    return state in ('accepted', 'noted', 'published', 'amended', 'withdrawn');

create function followup.refuse() returns trigger
    language plpgsql as $$
begin
    raise exception 'accepted reports are never changed or removed (%)', tg_table_name
        using errcode = 'restrict_violation';
end;
$$;

create function followup.refuse_when_sealed() returns trigger
    language plpgsql as $$
begin
    if exists (
        select from followup.report
        where (id = old.report or tg_op = 'UPDATE' and id = new.report)
        and followup.is_sealed(state))
    then
        raise exception 'accepted reports are never changed or removed (%)', tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end;
$$;

create function followup.refuse_addition() returns trigger
    language plpgsql as $$
begin
    if exists (
        select from added
        join followup.report on report.id = added.report
        where followup.is_sealed(report.state))
    then
        raise exception 'nothing is added to accepted reports (%)', tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return null;
end;
$$;

create trigger content_stays before update or delete on followup.content
    for each row execute function followup.refuse();

create trigger report_stays before update or delete on followup.report
    for each row when (followup.is_sealed(old.state)) execute function followup.refuse();

create trigger answer_stays before update or delete on followup.answer
    for each row execute function followup.refuse_when_sealed();

create trigger evidence_stays before update or delete on followup.evidence
    for each row execute function followup.refuse_when_sealed();

create trigger answer_comes_before after insert on followup.answer
    referencing new table as added
    for each statement execute function followup.refuse_addition();

create trigger evidence_comes_before after insert on followup.evidence
    referencing new table as added
    for each statement execute function followup.refuse_addition();

create trigger content_not_emptied before truncate on followup.content
    for each statement execute function followup.refuse();

create trigger report_not_emptied before truncate on followup.report
    for each statement execute function followup.refuse();

create trigger answer_not_emptied before truncate on followup.answer
    for each statement execute function followup.refuse();

create trigger evidence_not_emptied before truncate on followup.evidence
    for each statement execute function followup.refuse();
