-- What the list is filtered by and can have many values, ordered by value and key: a page of it is then read off the
-- index from its newest key on, however rare or frequent the value is. Words are those of names and references of the
-- organisations. Only the triggers below write here, so no reference to the initiatives is checked.
alter table initiatives.initiative
    add column organisations text[] not null default '{}';

create table initiatives.facet (
    kind       text   not null check (kind in ('country', 'sector', 'organisation')),
    value      text   not null,
    initiative bigint not null,
    primary key (kind, value, initiative)
);

create function initiatives.facets(
    initiative bigint, countries text[], sectors text[], organisations text[])
    returns setof initiatives.facet
    language sql immutable as $$
    select 'country', value, initiative
    from unnest(countries) as value
    union
    select 'sector', value, initiative
    from unnest(sectors) as value
    union
    select 'organisation', value, initiative
    from unnest(organisations) as value
$$;

create function initiatives.add_facets() returns trigger language plpgsql as $$
begin
    insert into initiatives.facet
    select f.*
    from told i
    cross join lateral initiatives.facets(i.id, i.countries, i.sectors, i.organisations) f;
    return null;
end
$$;

-- Imports change one or two values of an initiative, if any: only initiatives whose values differ are filed anew.
create function initiatives.change_facets() returns trigger language plpgsql as $$
declare
    changed bigint[];
begin
    select array_agg(i.id)
    into changed
    from told i
    join told_before b on b.id = i.id
    where (i.countries, i.sectors, i.organisations) is distinct from (b.countries, b.sectors, b.organisations);
    if changed is null then
        return null;
    end if;
    delete from initiatives.facet f
    using told_before b
    cross join lateral initiatives.facets(b.id, b.countries, b.sectors, b.organisations) was
    where b.id = any(changed)
    and f.kind = was.kind
    and f.value = was.value
    and f.initiative = was.initiative;
    insert into initiatives.facet
    select f.*
    from told i
    cross join lateral initiatives.facets(i.id, i.countries, i.sectors, i.organisations) f
    where i.id = any(changed);
    return null;
end
$$;

create trigger adds_facets after insert on initiatives.initiative
    referencing new table as told
    for each statement execute function initiatives.add_facets();
create trigger changes_facets after update on initiatives.initiative
    referencing old table as told_before new table as told
    for each statement execute function initiatives.change_facets();

create index on initiatives.initiative (currency, id);
drop index initiatives.initiative_countries_idx;
drop index initiatives.initiative_sectors_idx;

-- What was taken in before: the words as the program finds them, apart from rare letters; the next change of an
-- initiative sets that right.
update initiatives.initiative i
set organisations = named.words
from (
    select revision, array_agg(distinct word order by word) as words
    from (
        select revision, regexp_split_to_table(
            regexp_replace(normalize(lower(name), nfkd), U&'[\0300-\036F]', '', 'g'), '[^[:alnum:]]+') as word
        from (
            select revision, ref as name
            from initiatives.organisation
            where ref is not null
            union all
            select revision, body
            from initiatives.narrative
            where part = 'organisation'
        ) names
    ) words
    where length(word) between 1 and 100
    group by revision
) named
where named.revision = i.revision;

insert into initiatives.facet
select f.*
from initiatives.initiative i
cross join lateral initiatives.facets(i.id, i.countries, i.sectors, i.organisations) f
on conflict do nothing;
