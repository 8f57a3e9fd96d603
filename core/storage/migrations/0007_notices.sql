-- SPDX-License-Identifier: GPL-3.0-or-later
-- Demand notices: numbered per branch, workstation and year without gaps, with the figures and the words that were
-- printed, so that a copy says what the first one said. What became of one is in its steps, never altered.
CREATE TABLE notice_templates (
  sha256 TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE notices (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('demand', 'guarantor_demand')),
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
  deadline_on TEXT NOT NULL,
  template TEXT NOT NULL REFERENCES notice_templates,
  sealed_fields BLOB NOT NULL,               -- what was merged, by field
  step TEXT NOT NULL,                        -- the newest of notice_steps, kept by the writer
  step_on TEXT NOT NULL,
  UNIQUE (branch_id, workstation, year, kind, sequence)
) STRICT;
CREATE INDEX notices_by_loan ON notices (loan_id);
CREATE INDEX notices_by_step ON notices (step, step_on);

CREATE TABLE notice_steps (
  id INTEGER PRIMARY KEY,
  notice_id INTEGER NOT NULL REFERENCES notices,
  step TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  received_by TEXT NOT NULL DEFAULT '',      -- who took it, and whose relation
  first_staff TEXT NOT NULL DEFAULT '',
  second_staff TEXT NOT NULL DEFAULT '',     -- or the witness
  evidence TEXT NOT NULL DEFAULT '',         -- receipt, EMS number, video, notarial deed
  note TEXT NOT NULL DEFAULT '',
  legal_event_id INTEGER REFERENCES legal_events, -- what it is on the clock
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX notice_steps_by_notice ON notice_steps (notice_id, id);
