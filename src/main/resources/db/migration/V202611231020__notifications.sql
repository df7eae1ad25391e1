create schema notifications;

-- A mail in the log. The unique key is what makes a second identical mail impossible: across nodes, crashes, restarts.
create table notifications.mail (
    id         bigint      generated always as identity primary key,
    account    bigint      not null,
    kind       text        not null check (kind in ('digest', 'sign-in', 'invitation')),
    occasion   text        not null check (occasion <> ''),
    language   text        not null check (language in ('fr', 'en', 'ar')),
    subject    text        not null check (subject <> ''),
    plain      text        not null,
    html       text        not null,
    -- A secret link stands apart from the texts, so that it can be forgotten as soon as it was handed over.
    link       text,
    state      text        not null check (state in ('waiting', 'sending', 'sent', 'failed', 'kept')),
    attempts   integer     not null default 0,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    try_after  timestamptz not null,
    unique (account, kind, occasion),
    check (link is null or kind <> 'digest'),
    check (link is null or state in ('waiting', 'failed', 'kept'))
);

create index mail_to_send on notifications.mail (try_after) where state in ('waiting', 'failed');
create index mail_newest on notifications.mail (created_at desc, id desc);

create function notifications.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'a mail that was or may have been handed over is never sent again';
end
$$;

-- A mail found in the state sending after a crash may have gone: it goes back only if the program that tried says so.
create trigger mail_is_sent_once before update on notifications.mail
    for each row
    when ((old.state in ('sent', 'kept') and new.state <> old.state)
        or (old.state = 'sending' and new.state not in ('sending', 'sent', 'failed')))
    execute function notifications.refuse();

create table notifications.notice (
    id         bigint      generated always as identity primary key,
    account    bigint      not null,
    key        text        not null check (key <> ''),
    subject    text        not null check (subject <> ''),
    arguments  text[]      not null,
    path       text        not null check (path like '/%'),
    at         timestamptz not null,
    read_at    timestamptz,
    settled_at timestamptz,
    mail       bigint      references notifications.mail (id)
);

create index notice_open on notifications.notice (account, at desc) where settled_at is null;
create index notice_subject on notifications.notice (subject) where settled_at is null;
create unique index notice_said_once on notifications.notice (account, key, subject, arguments)
    where settled_at is null and read_at is null;

-- Of what a person was reminded by mail. The reminders themselves are computed from what is so.
create table notifications.occasion (
    account  bigint not null,
    occasion text   not null check (occasion <> ''),
    mail     bigint not null references notifications.mail (id),
    primary key (account, occasion)
);
