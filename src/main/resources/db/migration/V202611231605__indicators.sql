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
