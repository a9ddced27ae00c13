-- Judgements are about organisations too: which of them are one body, and which are not.

ALTER TABLE judgement ADD COLUMN kind TEXT NOT NULL DEFAULT 'speaker'
  CHECK (kind IN ('speaker', 'organisation'));
                                     -- judgedName.identity of an organisation is its form, as in
                                     -- organisationName
