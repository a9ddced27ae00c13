-- Organisations as people mean them: every name with how it came to be one, every parent with who
-- says so, and roll-ups that answer at once however many units there are.
--
--   SELECT key, name, people, appearances FROM organisation ORDER BY appearances DESC LIMIT 20;
--   SELECT name FROM organisation WHERE id IN
--     (SELECT organisation FROM ancestry WHERE ancestor =
--       (SELECT id FROM organisation WHERE key = 'european-commission'));

-- Names. All forms are of the name without accents, case or punctuation; `form` (version 1) is
-- what exact links go by.
ALTER TABLE organisationName ADD COLUMN core TEXT NOT NULL DEFAULT '';
                                     -- written together, without legal form: "optecbb"
ALTER TABLE organisationName ADD COLUMN sense TEXT NOT NULL DEFAULT '';
                                     -- sorted words in one language: "cadiz university"
ALTER TABLE organisationName ADD COLUMN because TEXT;
                                     -- why a page's name was taken for this body; null where it
                                     -- founded the body, or data states it
CREATE INDEX organisationNameCore ON organisationName(core) WHERE core <> '';
CREATE INDEX organisationNameSense ON organisationName(sense) WHERE sense <> '';
CREATE INDEX organisationNameOrganisation ON organisationName(organisation);

-- The words that tell a name from others ("lightmirror"; not "cluster"), to find near spellings.
CREATE TABLE organisationWord (
  word TEXT NOT NULL,
  name INTEGER NOT NULL REFERENCES organisationName ON DELETE CASCADE,
  PRIMARY KEY (word, name)
) STRICT, WITHOUT ROWID;
CREATE INDEX organisationWordName ON organisationWord(name);

-- What data and people say of an organisation beside its names. Its own columns hold what counts:
-- by hand before data, the newest statement before older ones.
CREATE TABLE organisationFact (
  id INTEGER PRIMARY KEY,            -- larger is newer
  organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
  property TEXT NOT NULL CHECK (property IN ('name', 'parent', 'classification', 'country')),
  value TEXT NOT NULL,               -- of a parent its key; empty where by hand there is to be none
  source INTEGER NOT NULL REFERENCES source,
  replaced TEXT,                     -- by hand: what counted before
  UNIQUE (organisation, property, source)
) STRICT;

-- Pairs that may be one body and that no rule was sure of, for somebody to decide.
CREATE TABLE mergeCandidate (
  organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
  other INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
  reason TEXT NOT NULL,
  PRIMARY KEY (organisation, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX mergeCandidateOther ON mergeCandidate(other);

-- Whether a source is a person who decided, and no input.
ALTER TABLE source ADD COLUMN byHand INTEGER NOT NULL DEFAULT 0 CHECK (byHand IN (0, 1));

-- Chains whose names mean one body here and another there ("National Cluster Association") are
-- kept apart by the country or town printed behind them.
DROP VIEW appearanceLine;
DROP VIEW organisationList;
CREATE TABLE placedChain (
  id INTEGER PRIMARY KEY,
  printed TEXT NOT NULL,             -- a JSON array: ["DG GROW","European Commission"]
  place TEXT NOT NULL DEFAULT '',    -- folded; empty where it makes no difference
  folded TEXT NOT NULL,
  UNIQUE (printed, place)
) STRICT;
INSERT INTO placedChain (id, printed, folded) SELECT id, printed, folded FROM chain;
DROP TABLE chain;
ALTER TABLE placedChain RENAME TO chain;

-- Every body with every body above it today; with itself at height 0.
CREATE TABLE ancestry (
  organisation INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
  ancestor INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
  height INTEGER NOT NULL,
  PRIMARY KEY (organisation, ancestor)
) STRICT, WITHOUT ROWID;
CREATE INDEX ancestryAncestor ON ancestry(ancestor);

INSERT INTO ancestry
WITH RECURSIVE up(organisation, ancestor, height) AS (
  SELECT id, id, 0 FROM organisation
  UNION
  SELECT up.organisation, parent, height + 1 FROM up JOIN organisation ON id = ancestor
  WHERE parent IS NOT NULL)
SELECT organisation, ancestor, height FROM up;

CREATE TRIGGER organisationInsert AFTER INSERT ON organisation BEGIN
  INSERT INTO ancestry VALUES (new.id, new.id, 0);
  INSERT INTO ancestry SELECT new.id, ancestor, height + 1 FROM ancestry
    WHERE organisation = new.parent;
END;
CREATE TRIGGER organisationCircle BEFORE UPDATE OF parent ON organisation
WHEN EXISTS (SELECT 1 FROM ancestry WHERE organisation = new.parent AND ancestor = new.id) BEGIN
  SELECT raise(ABORT, 'an organisation cannot be inside itself');
END;
CREATE TRIGGER organisationMove AFTER UPDATE OF parent ON organisation
WHEN new.parent IS NOT old.parent BEGIN
  -- The body and all below it leave what was above it, and come below what is above it now.
  DELETE FROM ancestry
    WHERE organisation IN (SELECT organisation FROM ancestry WHERE ancestor = new.id)
    AND ancestor IN (
      SELECT ancestor FROM ancestry WHERE organisation = new.id AND ancestor <> new.id);
  INSERT INTO ancestry
    SELECT below.organisation, above.ancestor, below.height + above.height + 1
    FROM ancestry AS below JOIN ancestry AS above ON above.organisation = new.parent
    WHERE below.ancestor = new.id;
END;

-- Who stood for a body or any of its units. An appearance counts for the bodies printed on that
-- day and for what these are part of today, once however many ways lead up.
CREATE TABLE standing (
  speaker INTEGER NOT NULL,
  organisation INTEGER NOT NULL,
  appearances INTEGER NOT NULL,
  direct INTEGER NOT NULL,           -- those for which it is the most specific body printed
  first INTEGER NOT NULL,            -- day of the first and the latest of them
  last INTEGER NOT NULL,
  PRIMARY KEY (speaker, organisation)
) STRICT, WITHOUT ROWID;
CREATE INDEX standingProminence
  ON standing(organisation, appearances DESC, last DESC, speaker, first, direct);
CREATE INDEX standingRecency ON standing(organisation, last DESC, speaker);

-- The sums of it.
ALTER TABLE organisation ADD COLUMN people INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organisation ADD COLUMN appearances INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organisation ADD COLUMN directPeople INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organisation ADD COLUMN directAppearances INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organisation ADD COLUMN first INTEGER NOT NULL DEFAULT 0;
ALTER TABLE organisation ADD COLUMN last INTEGER NOT NULL DEFAULT 0;
DROP INDEX organisationParent;
CREATE INDEX organisationParent ON organisation(parent, appearances DESC, name)
  WHERE parent IS NOT NULL;
CREATE INDEX organisationCountry ON organisation(country, appearances DESC)
  WHERE country IS NOT NULL;

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

CREATE VIEW organisationList AS
SELECT
  organisation.key, organisation.name, parent.name AS parent, organisation.classification,
  organisation.country, organisation.people, organisation.appearances, organisation.last
FROM organisation
LEFT JOIN organisation AS parent ON parent.id = organisation.parent;
