create schema jobs;

-- Files that wait for a decision stand in a folder; here is which ones, so that a start knows what it may delete.
create table jobs.upload (
    id    uuid        primary key,
    names text[]      not null check (cardinality(names) > 0),
    at    timestamptz not null default clock_timestamp()
);

-- Work in the background. The node that runs a job says again and again that it lives, by the database's clock.
create table jobs.job (
    id         uuid        primary key,
    kind       text        not null check (kind <> ''),
    once       text        not null check (once <> ''),
    account    bigint      not null,
    subject    text        not null,
    details    text        not null,
    upload     uuid,
    state      text        not null default 'waiting'
        check (state in ('waiting', 'running', 'done', 'failed', 'cancelled', 'cut-off')),
    done       bigint      not null default 0 check (done >= 0),
    total      bigint      not null check (total >= 0),
    cancelling boolean     not null default false,
    outcome    text,
    mistake    text,
    arguments  text[]      not null default '{}',
    created    timestamptz not null default clock_timestamp(),
    ended      timestamptz,
    alive      timestamptz not null default clock_timestamp(),
    unique (kind, once),
    check ((ended is null) = (state in ('waiting', 'running'))),
    check ((outcome is not null) = (state = 'done')),
    check ((mistake is not null) = (state = 'failed'))
);

create index on jobs.job (kind, created desc, id);
create index on jobs.job (upload);
create index on jobs.job (alive) where ended is null;

create table jobs.note (
    job      uuid    not null references jobs.job on delete cascade,
    kind     text    not null,
    position integer not null,
    body     text    not null,
    primary key (job, kind, position)
);

-- What ended stays as it ended.
create function jobs.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'a job that ended never changes';
end
$$;

create trigger ended_is_final before update on jobs.job
    for each row when (old.ended is not null) execute function jobs.refuse();
