-- The Secretariat says that no report will come from a partner in a cycle, without a word on the reason that could be
-- read as a judgement; the newest row counts.
create table followup.silence (
    id bigint generated always as identity primary key,
    cycle text not null references followup.cycle (code),
    partner text not null,
    silent boolean not null,
    why text,
    account bigint not null,
    at timestamptz not null
);

create index on followup.silence (cycle, partner, id);

create trigger silence_stays before update or delete or truncate on followup.silence
    for each statement execute function followup.refuse();
