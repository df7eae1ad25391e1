-- A period can be any stretch of time, such as 2015/2019, and an area a group of partners, such as ECOWAS.
alter table indicators.observation
    drop constraint observation_period_check,
    add constraint observation_period_check check (
        period ~ '^[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-Q[1-4]|-[0-9]{2}(-[0-9]{2})?)?)?$'),
    drop constraint observation_area_check,
    add constraint observation_area_check check (area ~ '^([A-Z]{3}(-[A-Z]{3})?|[0-9]{3}|[A-Z][A-Z_]+)$');
