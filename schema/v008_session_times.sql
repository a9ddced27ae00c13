-- When sessions began and ended, where that is printed: nobody stands in two at one time.
-- Local time: yyyy-MM-ddTHH:mm.

ALTER TABLE session ADD COLUMN start TEXT;
ALTER TABLE session ADD COLUMN "end" TEXT;
