-- What the search looks through: copies of public texts, made again whenever one of them changes.
create schema portal;

create extension if not exists pg_trgm;

create table portal.public_text (
    id bigint generated always as identity primary key,
    kind text not null,
    path text not null check (path like '/%'),
    title_fr text not null,
    title_en text not null,
    title_ar text not null,
    language text not null check (language ~ '^[a-z]{2,3}$'),
    body text not null,
    -- The body as SearchText compares spellings: accents, vowel marks and letter variants make no difference.
    normalised text not null,
    words tsvector not null generated always as (
        case language
            when 'fr' then to_tsvector('french'::regconfig, normalised)
            when 'en' then to_tsvector('english'::regconfig, normalised)
            when 'ar' then to_tsvector('arabic'::regconfig, normalised)
            else to_tsvector('simple'::regconfig, normalised)
        end) stored
);

create index public_text_words on portal.public_text using gin (words);
create index public_text_trigrams on portal.public_text using gin (normalised gin_trgm_ops);

-- The state of the texts that the copies were made from; the only row.
create table portal.search_state (
    single boolean primary key default true check (single),
    fingerprint text not null
);
