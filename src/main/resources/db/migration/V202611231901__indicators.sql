-- Whether a value is of all people together: nothing is told apart, or each part is named all, both, total or not
-- specified by its source. Of birth registration, all are the children under five. Nothing but plain operators, so
-- that PostgreSQL puts it into the query and finds the index below for it.
create function indicators.is_of_all(disaggregation text) returns boolean
    language sql immutable parallel safe
    return disaggregation = ''
        or disaggregation ~ '^([^;=]*=(allage|bothsex|alldomains|t|_t|total|notspec|lt5y)(;(?!$)|$))+$';

-- An area with millions of values told apart answers as fast as one with none.
create index observation_of_all on indicators.observation (series, area, period)
    where indicators.is_of_all(disaggregation);
