create schema partners;

create extension if not exists btree_gist;

-- origin says who wrote a row: the project's own files, or a person. The program at its start renews the project's
-- rows only, so that what a person wrote stays.
create table partners.partner (
    code        text primary key check (code ~ '^[A-Z]{2,12}$'),
    kind        text not null check (kind in ('STATE', 'REGIONAL_ORGANISATION', 'PERMANENT_OBSERVER', 'SECRETARIAT')),
    iso2        text unique check (iso2 ~ '^[A-Z]{2}$'),
    region      text check (region in ('EUROPE', 'NORTH_AFRICA', 'WEST_AFRICA', 'CENTRAL_AFRICA')),
    tile_column integer check (tile_column >= 0),
    tile_row    integer check (tile_row >= 0),
    name_fr     text not null check (name_fr <> ''),
    name_en     text not null check (name_en <> ''),
    name_ar     text not null check (name_ar <> ''),
    origin      text not null default 'PERSON' check (origin in ('PROJECT', 'PERSON')),
    check (num_nulls(iso2, region, tile_column, tile_row) = case when kind = 'STATE' then 0 else 4 end),
    unique (tile_column, tile_row) deferrable initially deferred
);

create table partners.relation (
    id          text primary key check (id <> ''),
    partner     text not null references partners.partner,
    kind        text not null check (kind in ('PARTNER', 'DECLARATION_PARTY', 'OBSERVER', 'STEERING_COMMITTEE', 'CHAIR',
                                              'REFERENCE_COUNTRY', 'MEMBER')),
    detail      text check (detail <> ''),
    valid_from  date,
    valid_until date,
    source      text not null check (source <> ''),
    certainty   text not null check (certainty in ('STATED', 'DISPUTED', 'INFERRED')),
    origin      text not null default 'PERSON' check (origin in ('PROJECT', 'PERSON')),
    member_of   text generated always as (case when kind = 'MEMBER' then detail end) stored references partners.partner,
    check ((detail is not null) = (kind in ('REFERENCE_COUNTRY', 'MEMBER'))),
    check (valid_from < valid_until),
    constraint relation_once_a_day exclude using gist (
        partner with =,
        kind with =,
        coalesce(detail, '') with =,
        daterange(valid_from, valid_until) with &&
    ) deferrable initially deferred
);

-- Every spelling by which a partner is recognised. normalised is the spelling as SearchText compares it.
create table partners.alias (
    normalised text primary key check (normalised <> ''),
    spelling   text not null check (spelling <> ''),
    partner    text not null references partners.partner,
    origin     text not null default 'PERSON' check (origin in ('PROJECT', 'PERSON'))
);
