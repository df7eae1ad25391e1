create schema plan;

-- The tree, so that other tables can point at its nodes. The program writes it at its start from its own file and never
-- deletes: an id that was once given stays.
create table plan.node (
    id       text primary key check (id ~ '^[DOA][0-9]+[a-z]?$' or id = 'FC'),
    kind     text not null check (kind in ('DOMAIN', 'OBJECTIVE', 'ACTION', 'FINAL_CLAUSE')),
    code     text not null check (code <> ''),
    parent   text references plan.node,
    position integer not null check (position >= 1),
    unique (kind, code),
    check ((parent is null) = (kind in ('DOMAIN', 'FINAL_CLAUSE')))
);

-- One official text, as adopted or amended, in one language.
create table plan.wording_version (
    id          bigint primary key check (id >= 1),
    language    text        not null check (language ~ '^[a-z]{2}$'),
    nature      text        not null check (nature in ('ORIGINAL', 'EDITORIAL', 'SUBSTANTIVE')),
    source      text        not null check (source <> ''),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    adopted     date        not null,
    imported_at timestamptz not null,
    unique (language, sha256)
);

create unique index one_original_a_language on plan.wording_version (language) where nature = 'ORIGINAL';

create table plan.wording (
    version bigint not null references plan.wording_version,
    node    text   not null references plan.node,
    text    text   not null check (text <> ''),
    primary key (version, node)
);

-- Reports answer a wording, so a version stays as it was.
create function plan.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'a wording is never changed';
end
$$;

create trigger version_is_final before update or delete or truncate on plan.wording_version
    for each statement execute function plan.refuse();

create trigger wording_is_final before update or delete or truncate on plan.wording
    for each statement execute function plan.refuse();
