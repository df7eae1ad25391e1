-- Who may do what: people who sign in, their mandates, their one-time links and their sessions.
create schema identity;

create table identity.account (
    id bigint generated always as identity primary key,
    email text not null unique check (email = lower(email) and email like '%_@_%'),
    name text not null check (name <> ''),
    language text not null check (language in ('fr', 'en', 'ar')),
    created_at timestamptz not null default now(),
    signed_in_at timestamptz,
    closed_at timestamptz
);

create table identity.mandate (
    id bigint generated always as identity primary key,
    account bigint not null references identity.account (id),
    role text not null check (role in (
        'contributor', 'focal-point', 'reference-country', 'secretariat-officer', 'secretariat-lead',
        'committee-member', 'permanent-observer', 'evaluator')),
    partner text check (partner ~ '^[A-Z]{2,12}$'),
    domain text check (domain ~ '^[0-9a-z]{1,4}$'),
    actions text[] not null default '{}',
    deputy boolean not null default false,
    from_day date not null,
    until_day date,
    check (until_day >= from_day),
    check ((partner is not null) = (role in (
        'contributor', 'focal-point', 'reference-country', 'committee-member', 'permanent-observer'))),
    check ((domain is not null) = (role = 'reference-country')),
    check (actions = '{}' or role = 'contributor'),
    check (not deputy or role = 'focal-point')
);

create index on identity.mandate (account);
create index on identity.mandate (partner, role);

-- Mandates end, they are never erased, and whose they are never changes: who acted for whom stays known.

create function identity.refuse() returns trigger
    language plpgsql as $$
begin
    raise exception 'mandates are ended, not changed or removed'
        using errcode = 'restrict_violation';
end;
$$;

create trigger mandate_stays before delete on identity.mandate
    for each row execute function identity.refuse();

create trigger mandate_keeps_its_holder before update of account, role, partner, domain, from_day on identity.mandate
    for each row execute function identity.refuse();

create trigger mandate_not_emptied before truncate on identity.mandate
    for each statement execute function identity.refuse();

-- Only the hash of a link's secret is kept: who reads this table can't sign in with it.
create table identity.link (
    hash bytea primary key check (length(hash) = 32),
    account bigint not null references identity.account (id),
    purpose text not null check (purpose in ('invitation', 'sign-in')),
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at timestamptz,
    check (expires_at > created_at)
);

create index on identity.link (account, created_at);

-- The columns are those that Spring Session reads and writes.
create table identity.session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);

create index on identity.session (expiry_time);
create index on identity.session (principal_name);

create table identity.session_attributes (
    session_primary_id char(36) not null references identity.session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
