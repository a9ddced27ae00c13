-- A directory of speakers, organisations and events.
--
-- Open it with any SQLite shell. Start with the views at the end (speakerList, organisationList,
-- appearanceLine), or search:
--
--   SELECT kind, names FROM entry WHERE position IN
--     (SELECT rowid FROM entryText WHERE entryText MATCH 'przeor clusters' ORDER BY rowid LIMIT 20);
--
-- Texts named "folded" hold the words of another column in lower-case ASCII, without accents or
-- punctuation, Greek and Cyrillic romanised. Days are whole numbers, yyyymmdd, 0 where unknown
-- (a month or year alone is 20231200 or 20230000), so that they sort and index well.

-- Where facts come from: a file as it was named, or an address.
CREATE TABLE source (
  id INTEGER PRIMARY KEY,
  location TEXT NOT NULL UNIQUE,
  readAt TEXT NOT NULL               -- UTC, when it last said something new
) STRICT;

-- Series of events, such as "EU Clusters Talks".
CREATE TABLE series (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  folded TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,          -- what people type: "eu-clusters-talks-special-recap"
  title TEXT NOT NULL,
  folded TEXT NOT NULL,              -- of the title
  series INTEGER REFERENCES series,
  day INTEGER NOT NULL,              -- the first day
  start TEXT,                        -- local time as printed: yyyy[-MM[-dd[THH:mm]]]
  "end" TEXT,
  timezone TEXT,                     -- as printed
  location TEXT,
  foldedLocation TEXT NOT NULL,
  address TEXT,
  url TEXT
) STRICT;
CREATE INDEX eventTitle ON event(folded, day);
CREATE INDEX eventUrl ON event(url) WHERE url IS NOT NULL;
CREATE INDEX eventSeries ON event(series) WHERE series IS NOT NULL;

-- Named parts of events.
CREATE TABLE session (
  event INTEGER NOT NULL REFERENCES event,
  ordinal INTEGER NOT NULL,          -- in the order of the page, from 1
  title TEXT NOT NULL,
  PRIMARY KEY (event, ordinal)
) STRICT, WITHOUT ROWID;

-- That a source describes an event.
CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  source INTEGER NOT NULL REFERENCES source,
  event INTEGER NOT NULL REFERENCES event,
  line INTEGER NOT NULL,             -- of the source, from 1
  digest INTEGER NOT NULL            -- of the record, to know at once that it is unchanged
) STRICT;
CREATE INDEX readingEvent ON reading(event);
CREATE INDEX readingDigest ON reading(source, digest);

-- People who have appeared at an event.
CREATE TABLE speaker (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,          -- "jane-doe"
  name TEXT NOT NULL                 -- the spelling that is shown
) STRICT;

-- Every spelling under which sources print a speaker.
CREATE TABLE speakerName (
  speaker INTEGER NOT NULL REFERENCES speaker,
  ordinal INTEGER NOT NULL,          -- in the order in which they were met, from 1
  name TEXT NOT NULL,                -- verbatim
  folded TEXT NOT NULL,
  identity TEXT NOT NULL,            -- sorted folded words without titles: equal for one person
  PRIMARY KEY (speaker, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX speakerNameIdentity ON speakerName(identity);

CREATE TABLE organisation (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,          -- "dg-grow"
  name TEXT NOT NULL,                -- the name that is shown
  parent INTEGER REFERENCES organisation,
  classification TEXT,               -- "directorate-general", "cluster organisation"
  country TEXT,                      -- ISO 3166-1 alpha-2, or EU
  described INTEGER NOT NULL DEFAULT 0 CHECK (described IN (0, 1))
                                     -- 1 where data describes it, 0 where only event pages name it
) STRICT;
CREATE INDEX organisationParent ON organisation(parent) WHERE parent IS NOT NULL;

-- Every name of an organisation, the one that is shown among them.
CREATE TABLE organisationName (
  id INTEGER PRIMARY KEY,
  organisation INTEGER NOT NULL REFERENCES organisation,
  name TEXT NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('official', 'acronym', 'alias', 'former', 'translation', 'spelling')),
  language TEXT,                     -- BCP 47 tag of a translation
  since TEXT,
  until TEXT,
  folded TEXT NOT NULL,
  form TEXT NOT NULL,                -- the normal form by which it is found
  source INTEGER NOT NULL REFERENCES source,
  UNIQUE (organisation, name)
) STRICT;
CREATE INDEX organisationNameForm ON organisationName(form);

-- Keys that speakers, organisations and events had before two were merged; they still lead there.
CREATE TABLE formerKey (
  kind TEXT NOT NULL CHECK (kind IN ('speaker', 'organisation', 'event')),
  key TEXT NOT NULL,
  subject INTEGER NOT NULL,          -- id of what bears it now
  PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

-- Job titles as printed, each once.
CREATE TABLE role (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  folded TEXT NOT NULL
) STRICT;

-- Organisations as printed behind a name, from the most specific to the umbrella, each list once.
CREATE TABLE chain (
  id INTEGER PRIMARY KEY,
  printed TEXT NOT NULL UNIQUE,      -- a JSON array: ["DG GROW","European Commission"]
  folded TEXT NOT NULL
) STRICT;

-- Which organisations the printed names of a chain mean.
CREATE TABLE chainMember (
  chain INTEGER NOT NULL REFERENCES chain,
  ordinal INTEGER NOT NULL,          -- from 0, the most specific
  organisation INTEGER NOT NULL REFERENCES organisation,
  PRIMARY KEY (chain, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX chainMemberOrganisation ON chainMember(organisation, chain);

-- In what capacity somebody takes part.
CREATE TABLE capacity (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO capacity (id, name) VALUES
  (1, 'speaker'), (2, 'keynote'), (3, 'moderator'), (4, 'chair'), (5, 'host'), (6, 'welcome'),
  (7, 'discussant'), (8, 'rapporteur'), (9, 'participant');

-- One speaker at one event, as one source prints it, with the main affiliation.
-- Where several sources (or one source twice) state the same appearance, all but one have
-- restates = 1: count and list those with restates = 0.
CREATE TABLE appearance (
  id INTEGER PRIMARY KEY,
  event INTEGER NOT NULL REFERENCES event,
  reading INTEGER NOT NULL REFERENCES reading,
  speaker INTEGER NOT NULL REFERENCES speaker,
  name INTEGER NOT NULL,             -- ordinal of the spelling
  session INTEGER,                   -- ordinal of the session
  capacity INTEGER NOT NULL REFERENCES capacity,
  role INTEGER REFERENCES role,
  chain INTEGER REFERENCES chain,
  day INTEGER NOT NULL,              -- of the event
  restates INTEGER NOT NULL DEFAULT 0 CHECK (restates IN (0, 1)),
  line INTEGER,                      -- of the source
  honorific TEXT,
  place TEXT,
  attribution TEXT,                  -- the line as printed
  FOREIGN KEY (speaker, name) REFERENCES speakerName (speaker, ordinal),
  FOREIGN KEY (event, session) REFERENCES session (event, ordinal)
) STRICT;
CREATE INDEX appearanceEvent ON appearance(event);
CREATE INDEX appearanceSpeaker ON appearance(speaker, restates, day DESC);
CREATE INDEX appearanceChain ON appearance(chain, restates, day DESC);

-- Second and third affiliations of an appearance.
CREATE TABLE furtherAffiliation (
  appearance INTEGER NOT NULL REFERENCES appearance ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,          -- from 2
  role INTEGER REFERENCES role,
  chain INTEGER REFERENCES chain,
  PRIMARY KEY (appearance, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX furtherAffiliationChain ON furtherAffiliation(chain);

-- The search index: one row for each speaker, organisation and event, with its words.
-- position is the order of importance: (99 - log of the appearances), then years before 2099,
-- then kind, then id. So the first matches in the order of rowids are the ones that matter, and a
-- search need not look at the rest.
CREATE TABLE entry (
  position INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('speaker', 'organisation', 'event')),
  subject INTEGER NOT NULL,          -- id of the speaker, organisation or event
  appearances INTEGER NOT NULL,
  last INTEGER NOT NULL,             -- day of the latest appearance, or of the event
  names TEXT NOT NULL,               -- all names, folded; of an event its title
  organisations TEXT NOT NULL,       -- a speaker's as printed; an organisation's parent
  roles TEXT NOT NULL,
  events TEXT NOT NULL,              -- titles and series; of an event its series and place
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

-- Every appearance as people read it, each once.
CREATE VIEW appearanceLine AS
SELECT
  event.start AS start, event.title AS event, series.name AS series, session.title AS session,
  speaker.name AS speaker, capacity.name AS capacity, role.name AS role,
  (SELECT group_concat(value, ', ') FROM json_each(chain.printed)) AS organisations,
  appearance.attribution AS attribution, source.location AS source, appearance.line AS line
FROM appearance
JOIN event ON event.id = appearance.event
JOIN speaker ON speaker.id = appearance.speaker
JOIN capacity ON capacity.id = appearance.capacity
JOIN reading ON reading.id = appearance.reading
JOIN source ON source.id = reading.source
LEFT JOIN series ON series.id = event.series
LEFT JOIN session ON session.event = appearance.event AND session.ordinal = appearance.session
LEFT JOIN role ON role.id = appearance.role
LEFT JOIN chain ON chain.id = appearance.chain
WHERE appearance.restates = 0;

CREATE VIEW speakerList AS
SELECT speaker.key, speaker.name, entry.appearances, entry.last
FROM speaker
JOIN entry ON entry.kind = 'speaker' AND entry.subject = speaker.id;

CREATE VIEW organisationList AS
SELECT
  organisation.key, organisation.name, parent.name AS parent, organisation.classification,
  organisation.country, entry.appearances, entry.last
FROM organisation
JOIN entry ON entry.kind = 'organisation' AND entry.subject = organisation.id
LEFT JOIN organisation AS parent ON parent.id = organisation.parent;
