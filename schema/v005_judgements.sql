-- Who is who, as people have decided. What is decided is told in names, and so holds for what
-- comes in later and for a directory that is made anew.
--
--   SELECT verdict, name, other, reason, madeBy, madeAt FROM judgement ORDER BY id;

CREATE TABLE judgement (
  id INTEGER PRIMARY KEY,            -- in the order in which they were made
  verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'split')),
  name TEXT NOT NULL,                -- shown: of the one that others went into, or that was split
  other TEXT NOT NULL,               -- of the one that went into it, or that is another
  isFormer INTEGER NOT NULL DEFAULT 0 CHECK (isFormer IN (0, 1)),
                                     -- same: whether the other's are names of the past
  reason TEXT,
  madeBy TEXT NOT NULL,
  madeAt TEXT NOT NULL,              -- UTC
  before TEXT                        -- JSON: what is needed to take it back; null while it waits for
                                     -- the names to come in
) STRICT;

-- The names that a judgement is about.
CREATE TABLE judgedName (
  judgement INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,
  side TEXT NOT NULL CHECK (side IN ('name', 'other')),
  ordinal INTEGER NOT NULL,
  name TEXT NOT NULL,                -- verbatim
  identity TEXT NOT NULL,            -- as in speakerName
  PRIMARY KEY (judgement, side, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX judgedNameIdentity ON judgedName(identity);

-- The events at which somebody is the other of a split.
CREATE TABLE judgedEvent (
  judgement INTEGER NOT NULL REFERENCES judgement ON DELETE CASCADE,
  event TEXT NOT NULL,               -- key
  PRIMARY KEY (event, judgement)
) STRICT, WITHOUT ROWID;
CREATE INDEX judgedEventJudgement ON judgedEvent(judgement);

-- What a name is to its bearer: a spelling of the shown name, one that came with somebody who is the
-- same, one of the past, or the name that people gave to tell namesakes apart.
ALTER TABLE speakerName ADD COLUMN kind TEXT NOT NULL DEFAULT 'spelling'
  CHECK (kind IN ('spelling', 'other', 'former', 'given'));
