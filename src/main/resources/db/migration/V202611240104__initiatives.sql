-- Words are found together with a stretch of 32,768 keys: in half of it, a word of one in three hundred and a country of
-- every second initiative still fill a page, so that not all that have the word are looked at.
drop index initiatives.initiative_words_stretch_idx;
create index initiative_words_stretch_idx on initiatives.initiative using gin
    (words, (id >> 15), ((id + 16384) >> 15));
