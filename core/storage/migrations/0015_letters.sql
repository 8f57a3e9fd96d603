-- SPDX-License-Identifier: GPL-3.0-or-later
-- Further kinds of numbered letters, and the cooperative's own wording of them. The table of notices is made anew, for
-- its kinds stand in a CHECK; what points to it is checked when the migration is committed.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE notices_kept AS SELECT * FROM notices;
DROP TABLE notices;
CREATE TABLE notices (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('demand', 'guarantor_demand', 'promise_letter', 'visit_record', 'legal_letter',
                                     'delivery_slip')),
  loan_id INTEGER NOT NULL REFERENCES loans, -- whose it is follows from the loan
  guarantee_id INTEGER REFERENCES guarantees,
  branch_id INTEGER NOT NULL REFERENCES branches,
  workstation INTEGER NOT NULL,
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  number TEXT NOT NULL,
  addressee TEXT NOT NULL CHECK (addressee <> ''),
  owed_on TEXT NOT NULL,                     -- as of when the figures are: the ledger's day
  owed_fen INTEGER NOT NULL CHECK (owed_fen > 0),
  deadline_on TEXT,                          -- demands: pay by
  template TEXT NOT NULL REFERENCES notice_templates,
  sealed_fields BLOB NOT NULL,               -- what was merged, by field
  step TEXT NOT NULL,                        -- the newest of notice_steps, kept by the writer
  step_on TEXT NOT NULL,
  UNIQUE (branch_id, workstation, year, kind, sequence),
  CHECK (deadline_on IS NOT NULL OR kind NOT IN ('demand', 'guarantor_demand', 'legal_letter'))
) STRICT;
INSERT INTO notices (id, kind, loan_id, guarantee_id, branch_id, workstation, year, sequence, number, addressee, owed_on,
                     owed_fen, deadline_on, template, sealed_fields, step, step_on)
  SELECT id, kind, loan_id, guarantee_id, branch_id, workstation, year, sequence, number, addressee, owed_on,
         owed_fen, deadline_on, template, sealed_fields, step, step_on FROM notices_kept;
DROP TABLE notices_kept;
CREATE INDEX notices_by_loan ON notices (loan_id);
CREATE INDEX notices_by_step ON notices (step, step_on);

-- The cooperative's wording; a letter without a row has the built-in one.
CREATE TABLE letter_templates (
  kind TEXT PRIMARY KEY,
  text TEXT NOT NULL CHECK (text <> ''),
  changed_by INTEGER NOT NULL REFERENCES users,
  changed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
