create schema workbook;

-- Files that people brought back, between looking and taking: a day at most, and one of each person at a time.
create table workbook.upload (
    id uuid primary key,
    account bigint not null,
    content bytea not null check (octet_length(content) <= 5242880),
    at timestamptz not null
);
