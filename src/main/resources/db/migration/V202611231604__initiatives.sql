-- A revised budget (code 2) replaces the original of the same period; until now both were added. What was taken in before
-- is summed anew here, since an import of the same file finds nothing changed and would leave the old sum.
update initiatives.initiative i
set budget = case when summed.currencies = 1 then summed.budget end,
    currency = case when summed.currencies = 1 then summed.currency end
from (
    select m.revision, sum(m.amount) as budget, count(distinct m.currency) as currencies, min(m.currency) as currency
    from initiatives.money m
    where m.kind = 'budget'
    and m.revision in (
        select r.revision
        from initiatives.money r
        where r.kind = 'budget'
        and r.code = '2')
    and (m.code = '2' or not exists (
        select
        from initiatives.money r
        where r.revision = m.revision
        and r.kind = 'budget'
        and r.code = '2'
        and r.starts is not distinct from m.starts
        and r.ends is not distinct from m.ends))
    group by m.revision
) summed
where summed.revision = i.revision;
