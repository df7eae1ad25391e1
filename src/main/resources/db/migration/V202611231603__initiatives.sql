-- The layout of tables (docs/jvap.md) is a format of its own.
alter table initiatives.import drop constraint import_format_check;
alter table initiatives.import add constraint import_format_check check (format in ('iati', 'eutf', 'jvap'));
alter table initiatives.initiative drop constraint initiative_format_check;
alter table initiatives.initiative add constraint initiative_format_check check (format in ('iati', 'eutf', 'jvap'));
