-- People who are forgotten stay so: what comes in later under their names is left out. Whom that
-- concerns is not to be read here, only recognised when the name comes in.

-- HMAC-SHA256 of what is left out, under the key below: of an identity as in speakerName; where
-- somebody else bears that too, of the identity, a line's end, an event's folded title, a line's
-- end and its day.
CREATE TABLE suppression (
  digest BLOB PRIMARY KEY,
  words INTEGER NOT NULL,            -- of the name: how many to look at together in a text
  since TEXT NOT NULL                -- the day
) STRICT, WITHOUT ROWID;

-- Made at random for this directory when somebody is first forgotten.
CREATE TABLE suppressionKey (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  key BLOB NOT NULL
) STRICT;

-- Has a row from when somebody is erased until the freed pages are overwritten.
CREATE TABLE unfinishedForgetting (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  since TEXT NOT NULL                -- UTC
) STRICT;
