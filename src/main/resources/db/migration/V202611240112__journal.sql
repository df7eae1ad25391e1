-- What happened to one thing, such as a meeting: its history on its page.
create index entry_subject on journal.entry (subject, seq);
