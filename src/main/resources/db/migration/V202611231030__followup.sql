-- Telling, by the partners themselves: what is asked when, what they write, and what the Secretariat says to it. People
-- appear only as numbers of accounts.

alter table followup.cycle
    add column questionnaire integer not null default 1 check (questionnaire >= 1),
    add column opens date,
    add column closed date;

update followup.cycle set opens = from_day;

alter table followup.cycle
    alter column opens set not null,
    alter column questionnaire drop default,
    add check (opens <= deadline);

alter table followup.evidence add column document bigint;

-- From acceptance on a report only goes on in the workflow; nothing else of it changes.
create function followup.refuse_but_next_state() returns trigger
    language plpgsql as $$
begin
    if tg_op = 'UPDATE'
        and (old.state, new.state) in (
            ('accepted', 'noted'), ('accepted', 'published'), ('noted', 'published'),
            ('accepted', 'amended'), ('noted', 'amended'), ('published', 'amended'),
            ('accepted', 'withdrawn'), ('noted', 'withdrawn'), ('published', 'withdrawn'))
        and to_jsonb(new) - 'state' = to_jsonb(old) - 'state'
    then
        return new;
    end if;
    raise exception 'accepted reports are never changed or removed (%)', tg_table_name
        using errcode = 'restrict_violation';
end;
$$;

drop trigger report_stays on followup.report;

create trigger report_stays before update or delete on followup.report
    for each row when (followup.is_sealed(old.state)) execute function followup.refuse_but_next_state();

-- What stands under each question now, and all that ever stood there.

create table followup.entry (
    report bigint not null references followup.report (id),
    action text not null,
    question text not null check (question ~ '^(Q[1-8]|S)$'),
    entered jsonb not null check (jsonb_typeof(entered) = 'object'),
    revision integer not null check (revision >= 1),
    origin text not null check (origin in ('prefill', 'form', 'workbook', 'command')),
    account bigint,
    at timestamptz not null,
    primary key (report, action, question)
);

create table followup.revision (
    id bigint generated always as identity primary key,
    report bigint not null references followup.report (id),
    action text not null,
    question text not null,
    before jsonb not null,
    entered jsonb not null,
    revision integer not null,
    origin text not null,
    account bigint,
    at timestamptz not null,
    unique (report, action, question, revision)
);

create trigger entry_stays before update or delete on followup.entry
    for each row execute function followup.refuse_when_sealed();

create trigger entry_comes_before after insert on followup.entry
    referencing new table as added
    for each statement execute function followup.refuse_addition();

create trigger entry_not_emptied before truncate on followup.entry
    for each statement execute function followup.refuse();

create trigger revision_stays before update or delete on followup.revision
    for each row execute function followup.refuse();

create trigger revision_not_emptied before truncate on followup.revision
    for each statement execute function followup.refuse();

-- Who moved a report on, and why. Reasons of a return stand question by question.

create table followup.step (
    id bigint generated always as identity primary key,
    report bigint not null references followup.report (id),
    state text not null,
    account bigint,
    why text,
    at timestamptz not null
);

create index on followup.step (report, id);

create table followup.reason (
    step bigint not null references followup.step (id),
    action text not null,
    question text not null,
    why text not null,
    primary key (step, action, question)
);

create table followup.comment (
    id bigint generated always as identity primary key,
    report bigint not null references followup.report (id),
    action text not null,
    question text,
    parent bigint references followup.comment (id),
    account bigint not null,
    text text not null,
    language text not null check (language ~ '^[a-z]{2}$'),
    at timestamptz not null
);

create index on followup.comment (report, action, id);

-- "Does not concern us" leaves a denominator, so the Secretariat says yes or no to each; the newest row counts.
create table followup.agreement (
    id bigint generated always as identity primary key,
    report bigint not null references followup.report (id),
    action text not null,
    agreed boolean not null,
    why text,
    account bigint not null,
    at timestamptz not null
);

create index on followup.agreement (report, action, id);

-- A partner that says it will not report in a cycle; the newest row counts.
create table followup.declining (
    id bigint generated always as identity primary key,
    cycle text not null references followup.cycle (code),
    partner text not null,
    declines boolean not null,
    why text,
    account bigint,
    at timestamptz not null
);

create index on followup.declining (cycle, partner, id);

-- What a reference country writes on its domain before publication; the newest version counts.
create table followup.domain_note (
    cycle text not null references followup.cycle (code),
    domain text not null,
    partner text not null,
    version integer not null check (version >= 1),
    text text not null,
    language text not null check (language ~ '^[a-z]{2}$'),
    account bigint not null,
    at timestamptz not null,
    primary key (cycle, domain, partner, version)
);

-- What was said stays.
create trigger step_stays before update or delete or truncate on followup.step
    for each statement execute function followup.refuse();
create trigger reason_stays before update or delete or truncate on followup.reason
    for each statement execute function followup.refuse();
create trigger comment_stays before update or delete or truncate on followup.comment
    for each statement execute function followup.refuse();
create trigger agreement_stays before update or delete or truncate on followup.agreement
    for each statement execute function followup.refuse();
create trigger declining_stays before update or delete or truncate on followup.declining
    for each statement execute function followup.refuse();
create trigger domain_note_stays before update or delete or truncate on followup.domain_note
    for each statement execute function followup.refuse();
