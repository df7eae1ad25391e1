-- Which actions of the plan an initiative serves, as people said it: each decision is kept, in whose name (a partner, or
-- the Secretariat where there is none) and with the proposal it answered, if it answered one. A later decision of the
-- same decider replaces the earlier one; nobody replaces another's.
create table initiatives.link_decision (
    id         bigint generated always as identity primary key,
    initiative bigint      not null references initiatives.initiative,
    action     text        not null check (action ~ '^A[1-9][0-9]*$'),
    decision   text        not null check (decision in ('accepted', 'rejected', 'withdrawn')),
    partner    text        check (partner <> ''),
    account    bigint      not null,
    role       text        not null check (role <> ''),
    why        text        not null,
    score      integer     check (score between 0 and 100),
    reasons    text[]      not null,
    rules      text,
    at         timestamptz not null,
    check ((score is null) = (rules is null))
);

create index on initiatives.link_decision (initiative, action, partner, id);
create index on initiatives.link_decision (account, id);

create trigger row_is_final before update or delete on initiatives.link_decision
    for each row execute function initiatives.refuse();
create trigger rows_are_final before truncate on initiatives.link_decision
    for each statement execute function initiatives.refuse();

-- The links that stand: those whose newest decision of at least one decider is to accept. Only the trigger below writes
-- here, and lists filtered by action read off the key, newest initiative first.
create table initiatives.link (
    action     text   not null,
    initiative bigint not null,
    primary key (action, initiative)
);

create index on initiatives.link (initiative);

create function initiatives.keep_links() returns trigger language plpgsql as $$
begin
    -- Two who decide at once are let through one after the other.
    perform
    from initiatives.initiative
    where id = new.initiative
    for no key update;
    if exists (
        select
        from (
            select distinct on (partner) decision
            from initiatives.link_decision
            where initiative = new.initiative
            and action = new.action
            order by partner, id desc
        ) newest
        where decision = 'accepted'
    ) then
        insert into initiatives.link (action, initiative)
        values (new.action, new.initiative)
        on conflict do nothing;
    else
        delete from initiatives.link
        where action = new.action
        and initiative = new.initiative;
    end if;
    return null;
end
$$;

create trigger keeps_links after insert on initiatives.link_decision
    for each row execute function initiatives.keep_links();

create or replace function initiatives.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'what an import said and what people decided is never changed';
end
$$;
