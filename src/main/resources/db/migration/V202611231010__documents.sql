create schema documents;

-- The bytes, each once. Their kind and whether they could be read in whole belong to them, not to a name.
create table documents.content (
    sha256      text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    media_type  text        not null,
    size        integer     not null check (size between 1 and 10000000),
    bytes       bytea,
    quarantined boolean     not null,
    decided_at  timestamptz,
    decided_by  bigint,
    -- Bytes are missing where the Secretariat has destroyed them; the hash stays, so that they are never taken again.
    check (bytes is not null or decided_at is not null),
    check (bytes is null or length(bytes) = size),
    check ((decided_at is null) = (decided_by is null))
);

create index content_in_quarantine on documents.content (sha256) where quarantined;

create table documents.document (
    id      bigint      generated always as identity primary key,
    sha256  text        not null references documents.content (sha256),
    name    text        not null check (name <> '' and length(name) <= 200),
    by      bigint      not null,
    at      timestamptz not null,
    unique (sha256, by, name)
);

create function documents.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'a stored file is never changed';
end
$$;

-- Evidence is quoted by its hash: the bytes may vanish, but never become others.
create trigger content_is_final before update on documents.content
    for each row
    when (new.sha256 <> old.sha256 or new.media_type <> old.media_type or new.size <> old.size
        or (new.bytes is not null and new.bytes is distinct from old.bytes))
    execute function documents.refuse();

create trigger document_is_final before update on documents.document
    for each row execute function documents.refuse();
