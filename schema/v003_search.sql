-- Search that forgives typing, and answers from one row a hit.

-- entry.position is by kind first (speakers, organisations, events), then as in version 1: so one
-- kind is a range of rowids of the index.

-- What a hit shows, so that showing it asks nothing more.
ALTER TABLE entry ADD COLUMN key TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE entry ADD COLUMN context TEXT;
                                     -- a speaker's latest role and organisations, an organisation's
                                     -- parent or kind, an event's date and place

-- Every word of the index, with the number of entries that have it:
--   SELECT term, doc FROM entryWord WHERE term = 'przeor';
CREATE VIRTUAL TABLE entryWord USING fts5vocab('entryText', 'row');

-- All words of the index as of when this was written, laid out for the search of near words (see
-- WordTrie). Derived from entryWord.
CREATE TABLE dictionary (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  words INTEGER NOT NULL,            -- how many
  trie BLOB NOT NULL
) STRICT;

-- Words that have come in since.
CREATE TABLE newWord (
  id INTEGER PRIMARY KEY,
  word TEXT NOT NULL UNIQUE
) STRICT;
