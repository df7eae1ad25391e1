create schema indicators;

-- Each file that was taken, once. A revised back series is another file with a later vintage; the old one stays.
create table indicators.import (
    id      bigint      generated always as identity primary key,
    source  text        not null check (source ~ '^[a-z][a-z0-9-]*$'),
    file    text        not null check (file <> ''),
    sha256  text        not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    licence text        not null,
    vintage date        not null,
    at      timestamptz not null
);

-- Areas are ISO 3166-1 alpha-3 codes of countries, or M49 numbers of regions. A value that is missing is null; zero is 0.
create table indicators.observation (
    import         bigint  not null references indicators.import (id),
    series         text    not null check (series ~ '^[A-Z][A-Z0-9_]*$'),
    area           text    not null check (area ~ '^([A-Z]{3}|[0-9]{3})$'),
    period         text    not null check (period ~ '^[0-9]{4}(-Q[1-4]|-[0-9]{2})?$'),
    disaggregation text    not null,
    unit           text    not null,
    value          numeric,
    status         text    not null check (status in ('FINAL', 'PROVISIONAL', 'ESTIMATED')),
    primary key (series, area, period, disaggregation, unit, import)
);

create function indicators.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'an observation is never changed: a revision is a new vintage';
end
$$;

create trigger import_is_final before update or delete on indicators.import
    for each row execute function indicators.refuse();

create trigger observation_is_final before update or delete on indicators.observation
    for each row execute function indicators.refuse();
