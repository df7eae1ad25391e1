-- One file may carry values of several sources, each with its own licence and vintage: one import for each of them.
alter table indicators.import
    drop constraint import_sha256_key,
    add constraint import_once unique (sha256, licence, vintage);

-- A treaty is signed on a day. A series may be that of an indicator of the framework, such as A11.3.
alter table indicators.observation
    drop constraint observation_period_check,
    add constraint observation_period_check check (period ~ '^[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?$'),
    drop constraint observation_series_check,
    add constraint observation_series_check check (series ~ '^[A-Z][A-Z0-9_]*([.][0-9]+)?$');

-- That each value has its import is checked once a statement: a look for each of a million rows costs more than storing
-- them. An import is never deleted, so nothing else has to be watched.
alter table indicators.observation
    drop constraint observation_import_fkey;

create function indicators.check_import() returns trigger language plpgsql as $$
begin
    if exists (
        select
        from (select distinct import from added) as it
        where not exists (select from indicators.import known where known.id = it.import)
    ) then
        raise exception 'an observation without its import' using errcode = 'foreign_key_violation';
    end if;
    return null;
end
$$;

create trigger observation_has_import after insert on indicators.observation
    referencing new table as added
    for each statement execute function indicators.check_import();
