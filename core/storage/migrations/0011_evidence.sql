-- SPDX-License-Identifier: GPL-3.0-or-later
-- Evidence: photos, scans, recordings and papers of a borrower, each tied to at most one entry that it proves. What is
-- in the files stands here only sealed, or sealed beside this file under its hash. Rows are never deleted; one that
-- was withdrawn keeps its content.
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  title TEXT NOT NULL CHECK (title <> ''),
  kind TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sealed_name BLOB NOT NULL,                 -- the file's own name: people put names and numbers into it
  size INTEGER NOT NULL CHECK (size > 0),    -- bytes of the original
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64), -- of the original
  beside INTEGER NOT NULL CHECK (beside IN (0, 1)), -- in the folder beside this file
  taken_on TEXT NOT NULL,
  points TEXT NOT NULL DEFAULT '',           -- what it shows: codes of core/domain/evidence.h
  note TEXT NOT NULL DEFAULT '',
  notice_id INTEGER REFERENCES notices,
  legal_event_id INTEGER REFERENCES legal_events,
  contact_id INTEGER REFERENCES contacts,
  promise_id INTEGER REFERENCES promises,
  recovery_id INTEGER REFERENCES recoveries,
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL,
  withdrawn_by INTEGER REFERENCES users,
  withdrawn_at TEXT,
  withdrawn_reason TEXT,
  CHECK ((notice_id IS NOT NULL) + (legal_event_id IS NOT NULL) + (contact_id IS NOT NULL) + (promise_id IS NOT NULL)
         + (recovery_id IS NOT NULL) <= 1),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
) STRICT;
CREATE INDEX evidence_by_borrower ON evidence (borrower_id, sha256);

-- Apart, so that lists do not read over it.
CREATE TABLE evidence_contents (
  evidence_id INTEGER PRIMARY KEY REFERENCES evidence,
  sealed BLOB NOT NULL
) STRICT;
