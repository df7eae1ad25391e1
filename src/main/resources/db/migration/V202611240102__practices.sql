create schema practices;

create function practices.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'what was handed in, reviewed or reused is never erased, and its history never changed';
end
$$;

-- A practice belongs to the partner that shared it. shared_at and reviewed_at are its first handing in and its first
-- acceptance: the years in which it counts. What is withdrawn stays, with the reason.
create table practices.practice (
    id            bigint      generated always as identity primary key,
    partner       text        not null check (partner ~ '^[A-Z]{2,12}$'),
    begun_at      timestamptz not null,
    shared_at     timestamptz check (shared_at >= begun_at),
    reviewed_at   timestamptz check (reviewed_at >= shared_at),
    withdrawn_at  timestamptz check (withdrawn_at >= begun_at),
    withdrawn_why text        check (withdrawn_why <> ''),
    check ((withdrawn_at is null) = (withdrawn_why is null))
);

-- A correction is a new version, which is reviewed like the first one; the accepted one is read meanwhile. The revision
-- rises with each saving, so that nobody overwrites what they did not see. words is what the search looks through.
create table practices.version (
    practice    bigint      not null references practices.practice (id),
    number      int         not null check (number > 0),
    state       text        not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    revision    int         not null check (revision > 0),
    title       text        not null check (title <> ''),
    language    text        not null check (language ~ '^[a-z]{2}$'),
    done        text        not null,
    obstacles   text[]      not null check (
        obstacles <@ array['LAW', 'MONEY', 'INFORMATION', 'TRUST', 'CAPACITY', 'COORDINATION', 'OTHER']),
    obstacle    text        not null,
    result      text        not null,
    groups      text[]      not null,
    women       text        check (women in ('YES', 'NO', 'UNKNOWN')),
    women_words text        not null,
    evaluated   boolean,
    evaluation  text        check (evaluation ~ '^https?://'),
    actions     text[]      not null,
    since       int         check (since between 1950 and 2100),
    source      text        check (source ~ '^https?://'),
    initiative  bigint,
    words       text        not null,
    saved_at    timestamptz not null,
    accepted_at timestamptz,
    primary key (practice, number),
    check ((state = 'ACCEPTED') = (accepted_at is not null)),
    check (evaluated is not true or evaluation is not null or state in ('DRAFT', 'RETURNED')),
    check (state in ('DRAFT', 'RETURNED') or (
        done <> '' and obstacle <> '' and cardinality(obstacles) > 0 and result <> '' and women is not null
        and evaluated is not null and cardinality(actions) > 0 and since is not null))
);

create unique index version_one_open on practices.version (practice) where state <> 'ACCEPTED';

-- Who wrote on a practice: none of them accepts it.
create table practices.author (
    practice bigint not null references practices.practice (id),
    account  bigint not null,
    primary key (practice, account)
);

-- What happened to a practice, and in which role somebody did it; partner is whom they act for.
create table practices.step (
    id       bigint      generated always as identity primary key,
    practice bigint      not null references practices.practice (id),
    number   int         not null,
    kind     text        not null check (kind in ('SUBMITTED', 'RETURNED', 'ACCEPTED', 'CORRECTED', 'WITHDRAWN')),
    role     text        not null,
    partner  text        check (partner ~ '^[A-Z]{2,12}$'),
    account  bigint      not null,
    why      text        not null,
    at       timestamptz not null,
    foreign key (practice, number) references practices.version (practice, number),
    check (kind not in ('RETURNED', 'WITHDRAWN') or why <> '')
);

create index step_practice on practices.step (practice, id);

-- Another country used it. It counts once a second person confirmed it, and until it is taken back.
create table practices.reuse (
    id           bigint      generated always as identity primary key,
    practice     bigint      not null references practices.practice (id),
    partner      text        not null check (partner ~ '^[A-Z]{2,12}$'),
    year         int         not null check (year between 1950 and 2100),
    taken        text        not null check (taken <> ''),
    changed      text        not null,
    language     text        not null check (language ~ '^[a-z]{2}$'),
    link         text        check (link ~ '^https?://'),
    account      bigint      not null,
    recorded_at  timestamptz not null,
    confirmed_by bigint      check (confirmed_by <> account),
    confirmed_at timestamptz,
    taken_back   timestamptz,
    check ((confirmed_by is null) = (confirmed_at is null))
);

create index reuse_practice on practices.reuse (practice, year, id);
create unique index reuse_once on practices.reuse (practice, partner, year) where taken_back is null;

-- What everybody reads: of each practice the newest version that was accepted, unless it was withdrawn.
create view practices.public_version as
select p.partner, p.shared_at, p.reviewed_at, v.*
from practices.version v
join practices.practice p on p.id = v.practice
where v.state = 'ACCEPTED'
  and p.withdrawn_at is null
  and not exists (
    select
    from practices.version later
    where later.practice = v.practice
      and later.number > v.number
      and later.state = 'ACCEPTED');

create function practices.refuse_own_reuse() returns trigger language plpgsql as $$
begin
    if exists (select from practices.practice p where p.id = new.practice and p.partner = new.partner) then
        raise exception 'a country does not reuse its own practice';
    end if;
    return new;
end
$$;

create trigger reuse_is_of_another before insert or update on practices.reuse
    for each row execute function practices.refuse_own_reuse();

create trigger step_is_final before update or delete on practices.step
    for each row execute function practices.refuse();

create trigger practice_stays before delete on practices.practice
    for each row execute function practices.refuse();

create trigger reuse_stays before delete on practices.reuse
    for each row execute function practices.refuse();

create trigger version_is_final before update or delete on practices.version
    for each row when (old.state = 'ACCEPTED') execute function practices.refuse();
