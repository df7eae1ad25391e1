-- What is said of an area's way to a target, with everything it rests on. A new vintage of the values is a new verdict.
-- Exact values are fractions such as 41/55; ratios are rounded to six digits for reading.
create table indicators.verdict (
    indicator   text        not null check (indicator ~ '^[A-Z][0-9.]+$'),
    series      text        not null check (series ~ '^[A-Z][A-Z0-9_.]*$'),
    area        text        not null check (area ~ '^[A-Z0-9][A-Z0-9_-]*$'),
    vintage     date        not null,
    framework   int         not null check (framework > 0),
    method      text        not null,
    direction   text        not null check (direction in ('UP', 'DOWN')),
    base_year   int         not null,
    base        text        not null check (base ~ '^-?[0-9]+/[0-9]+$'),
    now_year    int         not null check (now_year >= base_year),
    now         text        not null check (now ~ '^-?[0-9]+/[0-9]+$'),
    target_year int         not null check (target_year > base_year),
    target      text        not null check (target ~ '^-?[0-9]+/[0-9]+$'),
    un19        numeric,
    un23        numeric,
    can         numeric,
    lin         numeric,
    guard       text,
    class       text,
    at          timestamptz not null,
    primary key (indicator, area, series, vintage, framework, method)
);

-- Which vintages were judged, so that each is judged once.
create table indicators.judged (
    series    text not null,
    vintage   date not null,
    framework int  not null,
    primary key (series, vintage, framework)
);

-- What a tool published at once. Counts that disclosure control holds back are not here at all.
create table indicators.release (
    id      bigint      generated always as identity primary key,
    source  text        not null check (source ~ '^[a-z]+$'),
    vintage date        not null,
    sha256  text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    at      timestamptz not null
);

create index release_source_at on indicators.release (source, id desc);

-- part of whole, such as reports of those expected; a count has no whole. Both null: held back, or nothing to count.
create table indicators.measurement (
    release   bigint not null references indicators.release (id),
    indicator text   not null check (indicator ~ '^[A-Z][0-9.]+$'),
    area      text   not null check (area ~ '^[A-Z][A-Z0-9_-]*$'),
    period    text   not null check (period ~ '^[0-9]{4}(-Q[1-4]|-[0-9]{2})?$'),
    part      bigint check (part >= 0),
    whole     bigint check (whole >= part),
    flag      text   check (flag in ('MISSING', 'HIDDEN')),
    check ((part is null) = (flag is not null)),
    primary key (indicator, area, period, release)
);

-- What the Steering Committee decided on a target. The newest entry holds; nothing is ever taken out.
create table indicators.decision (
    id         bigint      generated always as identity primary key,
    indicator  text        not null check (indicator ~ '^[A-Z][0-9.]+$'),
    framework  int         not null check (framework > 0),
    decided_on date        not null,
    document   text        not null check (document <> ''),
    at         timestamptz not null
);

create trigger verdict_is_final before update or delete on indicators.verdict
    for each row execute function indicators.refuse();

create trigger release_is_final before update or delete on indicators.release
    for each row execute function indicators.refuse();

create trigger measurement_is_final before update or delete on indicators.measurement
    for each row execute function indicators.refuse();

create trigger decision_is_final before update or delete on indicators.decision
    for each row execute function indicators.refuse();
