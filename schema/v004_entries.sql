-- Entries of the search index from whose first page a hit is shown: the long texts, which SQLite
-- keeps in pages of their own, stand last. What an entry's roles and organisations were printed as is
-- found by their ids, without a look at the appearances.
--
-- All of it is derived, and made anew from the other tables.

DROP TRIGGER entryInsert;
DROP TRIGGER entryDelete;
DROP TRIGGER entryUpdate;
DROP TABLE entryWord;
DROP TABLE entryName;
DROP TABLE entryText;
DROP TABLE entry;

-- One row for each speaker, organisation and event, with its words.
-- position is by kind first (speakers, organisations, events), then the order of importance: (99 -
-- log of the appearances), then years before 2099, then id. So the first matches of a kind in the
-- order of rowids are the ones that matter, and a search need not look at the rest.
CREATE TABLE entry (
  position INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('speaker', 'organisation', 'event')),
  subject INTEGER NOT NULL,          -- id of the speaker, organisation or event
  appearances INTEGER NOT NULL,
  last INTEGER NOT NULL,             -- day of the latest appearance, or of the event
  key TEXT NOT NULL,                 -- what a hit shows, so that showing it asks nothing more
  name TEXT NOT NULL,
  context TEXT,                      -- a speaker's latest role and organisations, an organisation's
                                     -- parent or kind, an event's date and place
  heldRoles TEXT NOT NULL,           -- a speaker's: ids of role, with commas, newest first
  heldChains TEXT NOT NULL,          -- ids of chain
  names TEXT NOT NULL,               -- all names, folded, with " | " between; of an event its title
  organisations TEXT NOT NULL,       -- a speaker's as printed; an organisation's parent
  roles TEXT NOT NULL,
  events TEXT NOT NULL,              -- titles and series, with " | " between; of an event its
                                     -- series and place
  UNIQUE (kind, subject)
) STRICT;

-- Words of names alone, with the beginnings of words.
CREATE VIRTUAL TABLE entryName USING fts5(
  names, content = 'entry', content_rowid = 'position', columnsize = 0, prefix = '2 3',
  tokenize = 'ascii'
);

-- Words of everything.
CREATE VIRTUAL TABLE entryText USING fts5(
  names, organisations, roles, events, content = 'entry', content_rowid = 'position',
  columnsize = 0, tokenize = 'ascii'
);

-- Every word of the index, with the number of entries that have it:
--   SELECT term, doc FROM entryWord WHERE term = 'przeor';
CREATE VIRTUAL TABLE entryWord USING fts5vocab('entryText', 'row');

-- What is written to entry is found at once, whoever writes it.
CREATE TRIGGER entryInsert AFTER INSERT ON entry BEGIN
  INSERT INTO entryName (rowid, names) VALUES (new.position, new.names);
  INSERT INTO entryText (rowid, names, organisations, roles, events)
    VALUES (new.position, new.names, new.organisations, new.roles, new.events);
END;
CREATE TRIGGER entryDelete AFTER DELETE ON entry BEGIN
  INSERT INTO entryName (entryName, rowid, names) VALUES ('delete', old.position, old.names);
  INSERT INTO entryText (entryText, rowid, names, organisations, roles, events)
    VALUES ('delete', old.position, old.names, old.organisations, old.roles, old.events);
END;
CREATE TRIGGER entryUpdate
AFTER UPDATE OF position, names, organisations, roles, events ON entry BEGIN
  INSERT INTO entryName (entryName, rowid, names) VALUES ('delete', old.position, old.names);
  INSERT INTO entryText (entryText, rowid, names, organisations, roles, events)
    VALUES ('delete', old.position, old.names, old.organisations, old.roles, old.events);
  INSERT INTO entryName (rowid, names) VALUES (new.position, new.names);
  INSERT INTO entryText (rowid, names, organisations, roles, events)
    VALUES (new.position, new.names, new.organisations, new.roles, new.events);
END;

-- With the role and chain, so that what a speaker held is read from the index alone.
DROP INDEX appearanceSpeaker;
CREATE INDEX appearanceSpeaker ON appearance(speaker, restates, day DESC, role, chain);
