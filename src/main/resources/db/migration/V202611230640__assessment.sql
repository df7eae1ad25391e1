create schema assessment;

-- A frozen edition. Inputs and results are kept as the very bytes that were hashed.
create table assessment.edition (
    id             text        primary key check (id ~ '^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$'),
    title_fr       text        not null check (title_fr <> ''),
    title_en       text        not null check (title_en <> ''),
    title_ar       text        not null check (title_ar <> ''),
    as_of          date        not null,
    cycle          text        not null,
    previous       text        references assessment.edition (id),
    method         text        not null,
    exercise       boolean     not null,
    inputs         text        not null,
    inputs_sha256  text        not null check (inputs_sha256 ~ '^[0-9a-f]{64}$'),
    results        text        not null,
    results_sha256 text        not null check (results_sha256 ~ '^[0-9a-f]{64}$'),
    frozen_at      timestamptz not null
);

create index edition_by_date on assessment.edition (as_of desc, frozen_at desc);

create function assessment.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'a frozen edition is never changed or removed';
end
$$;

create trigger edition_is_final before update or delete on assessment.edition
    for each row execute function assessment.refuse();

create trigger editions_are_final before truncate on assessment.edition
    for each statement execute function assessment.refuse();
