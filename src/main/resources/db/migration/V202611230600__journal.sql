create schema journal;

-- One line of what happened. Each line's hash covers the line before, so that a changed or missing one shows.
create table journal.entry (
    seq      bigint primary key,
    at       timestamptz not null,
    actor    text        not null check (actor <> ''),
    kind     text        not null check (kind <> ''),
    subject  text        not null check (subject <> ''),
    detail   text        not null,
    previous bytea       not null check (length(previous) = 32),
    hash     bytea       not null unique check (length(hash) = 32)
);

create function journal.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end
$$;

create trigger entry_is_final before update or delete on journal.entry
    for each row execute function journal.refuse();

create trigger entries_are_final before truncate on journal.entry
    for each statement execute function journal.refuse();
