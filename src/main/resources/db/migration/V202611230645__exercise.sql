-- Practising: which exercise this database holds, so that an interrupted one is completed as it was begun.
create schema exercise;

create table exercise.load (
    single boolean primary key default true check (single),
    size integer not null check (size in (1, 10, 100)),
    seed bigint not null
);
