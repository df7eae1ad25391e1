-- The report that stands for all reports of the same initiative: the first that was taken in. Null where a report stands
-- for itself; what stands for others has none. Follows from the decisions below and changes with them only.
alter table initiatives.initiative
    add column head bigint references initiatives.initiative check (head < id);

create index on initiatives.initiative (head) where head is not null;
create index on initiatives.initiative ((coalesce(head, id)));

-- What people decided about two reports. Decisions are added, never changed; the newest of a pair counts.
create table initiatives.decision (
    id      bigint generated always as identity primary key,
    one     bigint      not null references initiatives.initiative,
    other   bigint      not null references initiatives.initiative,
    verdict text        not null check (verdict in ('same', 'apart', 'undone')),
    why     text        not null check (length(why) <= 1000),
    account bigint      not null,
    actor   text        not null check (actor <> ''),
    at      timestamptz not null,
    check (one < other)
);

create index on initiatives.decision (one, other, id);

create trigger row_is_final before update or delete on initiatives.decision
    for each row execute function initiatives.refuse();
create trigger rows_are_final before truncate on initiatives.decision
    for each statement execute function initiatives.refuse();

-- The newest decision of each pair, unless it was undone.
create table initiatives.verdict (
    one      bigint  not null,
    other    bigint  not null,
    same     boolean not null,
    decision bigint  not null references initiatives.decision,
    primary key (one, other)
);

create index on initiatives.verdict (other);

-- By what reports find each other: spellings of identifiers, words of titles, amounts. Filled when they are compared.
create table initiatives.trait (
    kind       text   not null check (kind in ('identifier', 'relation', 'word', 'money')),
    value      text   not null,
    initiative bigint not null references initiatives.initiative,
    primary key (kind, value, initiative)
);

create index on initiatives.trait (initiative);

-- How many reports have a trait: what many have finds nobody, and a word that few have weighs more.
create table initiatives.trait_count (
    kind    text   not null,
    value   text   not null,
    reports bigint not null check (reports >= 0),
    primary key (kind, value)
);

-- How far was compared: all revisions up to this one. Imports come one after the other, so their numbers do too.
create table initiatives.compared (
    single   boolean primary key default true check (single),
    revision bigint not null,
    reports  bigint not null
);

insert into initiatives.compared (revision, reports) values (0, 0);

-- Two reports that may be of the same initiative. Open are those about which nobody decided, whether directly or by
-- what they decided about others of the same record.
create table initiatives.candidate (
    one     bigint   not null references initiatives.initiative,
    other   bigint   not null references initiatives.initiative,
    score   smallint not null check (score between 0 and 100),
    reasons text[]   not null,
    open    boolean  not null,
    primary key (one, other),
    check (one < other)
);

create index on initiatives.candidate (other);
create index on initiatives.candidate (score desc, one, other) where open;

create function initiatives.is_open(one bigint, other bigint) returns boolean language sql stable as $$
    select coalesce(a.head, a.id) <> coalesce(b.head, b.id)
    and not exists (
        select
        from initiatives.initiative x
        join initiatives.initiative y on coalesce(y.head, y.id) = coalesce(b.head, b.id)
        join initiatives.verdict v on v.one = least(x.id, y.id) and v.other = greatest(x.id, y.id) and not v.same
        where coalesce(x.head, x.id) = coalesce(a.head, a.id))
    from initiatives.initiative a
    join initiatives.initiative b on b.id = is_open.other
    where a.id = is_open.one
$$;

-- Whether both reports concern one of these countries: are for it, or reported by an organisation registered there,
-- whose reference begins with it. Without countries everything does.
create function initiatives.both_concern(one bigint, other bigint, countries text[]) returns boolean
    language sql stable as $$
    select countries is null
    or exists (
        select
        from initiatives.initiative a
        join initiatives.initiative b on b.id = both_concern.other
        join unnest(both_concern.countries) as country
            on (country = any(a.countries) or starts_with(a.reporter, country || '-'))
            and (country = any(b.countries) or starts_with(b.reporter, country || '-'))
        where a.id = both_concern.one)
$$;
