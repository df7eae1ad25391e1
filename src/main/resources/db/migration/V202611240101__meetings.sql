create schema meetings;

-- A meeting of the Process. Who was present is a list, or numbers of States, or not known: null is never zero. People
-- are numbers only. Domains, actions and partners are the stable ids of their modules. certainty tells of a public fact
-- that came with the program (fact is its key) and is null of what the Secretariat recorded.
create table meetings.meeting (
    id            bigint  generated always as identity primary key,
    version       integer not null default 1 check (version > 0),
    fact          text    unique check (fact <> ''),
    certainty     text    check (certainty in ('STATED', 'DISPUTED', 'INFERRED')),
    title         text    not null check (title <> ''),
    language      text    not null check (language ~ '^[a-z]{2}$'),
    kind          text    not null check (kind ~ '^[A-Z_]+$'),
    first_day     date    not null,
    last_day      date    not null check (last_day >= first_day),
    place         text    not null,
    country       text    check (country ~ '^[A-Z]{3}$'),
    online        boolean not null,
    domains       text[]  not null,
    actions       text[]  not null,
    hosts         text[]  not null,
    employers     text    not null check (employers in ('YES', 'NO', 'UNKNOWN')),
    present       text[]  check (cardinality(present) > 0),
    african       integer check (african >= 0),
    european      integer check (european >= 0),
    observers     integer check (observers between 0 and african + european),
    participants  integer check (participants >= 0),
    women         integer check (women >= 0),
    men           integer check (men >= 0),
    source        text    not null,
    note          text    not null,
    withdrawn_on  date,
    withdrawn_why text    check (withdrawn_why <> ''),
    check ((african is null) = (european is null)),
    check (observers is null or african is not null),
    check (present is null or african is null),
    check (participants is null or coalesce(women, 0) + coalesce(men, 0) <= participants),
    check ((withdrawn_on is null) = (withdrawn_why is null))
);

create index meeting_by_day on meetings.meeting (first_day desc, id desc);

-- What a meeting decided or recommended. owner is a partner, or null for the Secretariat.
create table meetings.recommendation (
    id              bigint  generated always as identity primary key,
    meeting         bigint  not null references meetings.meeting,
    version         integer not null default 1 check (version > 0),
    text            text    not null check (text <> ''),
    language        text    not null check (language ~ '^[a-z]{2}$'),
    owner           text    check (owner <> ''),
    due             date,
    closed_on       date,
    outcome         text    check (outcome <> ''),
    outcome_language text   check (outcome_language ~ '^[a-z]{2}$'),
    link            text,
    check ((closed_on is null) = (outcome is null)),
    check ((closed_on is null) = (outcome_language is null)),
    check ((closed_on is null) = (link is null))
);

create index recommendation_of on meetings.recommendation (meeting, id);

create function meetings.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'a meeting is withdrawn with a reason, never deleted, and then stays as it is';
end
$$;

create trigger meeting_stays before delete on meetings.meeting
    for each row execute function meetings.refuse();

create trigger meetings_stay before truncate on meetings.meeting
    for each statement execute function meetings.refuse();

create trigger withdrawn_is_final before update on meetings.meeting
    for each row when (old.withdrawn_on is not null) execute function meetings.refuse();

create trigger recommendation_stays before delete on meetings.recommendation
    for each row execute function meetings.refuse();

create trigger recommendations_stay before truncate on meetings.recommendation
    for each statement execute function meetings.refuse();
