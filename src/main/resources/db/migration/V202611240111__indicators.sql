-- A value that is neither a share nor a count, such as a balance, a gap or a mean, as an exact fraction in the
-- indicator's own unit. What is neither known nor held back has one of the two.
alter table indicators.measurement
    add column exact text check (exact ~ '^-?[0-9]+/[1-9][0-9]*$'),
    drop constraint measurement_check1,
    add constraint measurement_known check ((part is null and exact is null) = (flag is not null)),
    add constraint measurement_one_value check (exact is null or (part is null and whole is null));
