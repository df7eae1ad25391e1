create extension if not exists btree_gin;

-- Words, days and amounts are found together with a stretch of 16,384 keys, so that the newest come without all others;
-- words also with one that begins half-way.
drop index initiatives.initiative_words_idx;
create index initiative_words_stretch_idx on initiatives.initiative using gin
    (words, (id >> 14), ((id + 8192) >> 14));

-- Days and amounts are read off the index alone, without a look at the initiatives themselves.
drop index initiatives.initiative_starts_id_idx;
drop index initiatives.initiative_ends_id_idx;
drop index initiatives.initiative_currency_budget_id_idx;
create index on initiatives.initiative (starts, id) include (head);
create index on initiatives.initiative (ends, id) include (head);
create index on initiatives.initiative (budget, id) include (currency, head);
create index initiative_starts_stretch_idx on initiatives.initiative ((id >> 14), starts, id) include (head);
create index initiative_ends_stretch_idx on initiatives.initiative ((id >> 14), ends, id) include (head);
create index initiative_budget_stretch_idx on initiatives.initiative ((id >> 14), budget, id) include (currency, head);
