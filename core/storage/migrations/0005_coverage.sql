-- SPDX-License-Identifier: GPL-3.0-or-later
-- The days on which a ledger of the whole book spoke for a branch and a side of the books. A loan that such a ledger
-- holds and says nothing new of is not written: its statistics_on stays that of the last ledger that did.
CREATE TABLE ledger_coverage (
  branch_id INTEGER NOT NULL REFERENCES branches,
  book_side TEXT NOT NULL CHECK (book_side IN ('on_book', 'off_book')),
  statistics_on TEXT NOT NULL,
  PRIMARY KEY (branch_id, book_side, statistics_on)
) STRICT, WITHOUT ROWID;

-- Loans that came, went and came back: what the book of an earlier day leaves out.
CREATE INDEX import_changes_comings ON import_changes (loan_id, run_id, kind) WHERE kind IN ('new', 'absent', 'back');
