-- A corridor is an area too: the sending country, then the receiving one.
alter table indicators.observation
    drop constraint observation_area_check,
    add constraint observation_area_check check (area ~ '^([A-Z]{3}(-[A-Z]{3})?|[0-9]{3})$');
