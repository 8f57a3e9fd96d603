-- SPDX-License-Identifier: GPL-3.0-or-later
-- Customers who are one person under two numbers or two spellings. The merged borrower's row is gone, so that no query
-- ever counts it; its party stays, says into whom it went, and is still found by what the ledgers call it.
ALTER TABLE parties ADD COLUMN merged_into INTEGER REFERENCES parties;
CREATE INDEX parties_merged ON parties (merged_into) WHERE merged_into IS NOT NULL;

-- Borrowers by number only: either may be merged into another one later.
CREATE TABLE merges (
  id INTEGER PRIMARY KEY,
  kept_borrower_id INTEGER NOT NULL,
  kept_party_id INTEGER NOT NULL REFERENCES parties,
  merged_borrower_id INTEGER NOT NULL,
  merged_party_id INTEGER NOT NULL REFERENCES parties,
  merged_branch_id INTEGER NOT NULL REFERENCES branches,
  merged_owner TEXT,                         -- its assigned_owner
  sealed_before BLOB NOT NULL,               -- what was known of the kept party
  newest_run_id INTEGER NOT NULL,            -- of that time; 0: none
  reason TEXT NOT NULL CHECK (reason <> ''),
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL,
  undone_by INTEGER REFERENCES users,
  undone_at TEXT,
  undone_reason TEXT
) STRICT;
CREATE INDEX merges_by_merged ON merges (merged_borrower_id);
CREATE INDEX merges_by_kept ON merges (kept_borrower_id);

-- What a merge moved, row by row, for the way back.
CREATE TABLE merge_moves (
  merge_id INTEGER NOT NULL REFERENCES merges,
  what TEXT NOT NULL,                        -- the table, or what was dropped of it
  row_id INTEGER NOT NULL,
  before TEXT,                               -- JSON of a row that was dropped; a value that was replaced
  PRIMARY KEY (merge_id, what, row_id)
) STRICT, WITHOUT ROWID;

-- Alike, and two people all the same: not asked again. By party, the smaller id first.
CREATE TABLE told_apart (
  party_id INTEGER NOT NULL REFERENCES parties,
  other_party_id INTEGER NOT NULL REFERENCES parties,
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL,
  PRIMARY KEY (party_id, other_party_id),
  CHECK (party_id < other_party_id)
) STRICT, WITHOUT ROWID;
