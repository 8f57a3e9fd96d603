-- SPDX-License-Identifier: GPL-3.0-or-later
-- The agreement of a plan is a numbered letter like the others, and letters know the plan that they set out. The table
-- of notices is made anew, for its kinds stand in a CHECK; what points to it is checked when the migration is committed.
PRAGMA defer_foreign_keys = ON;
CREATE TABLE notices_kept AS SELECT * FROM notices;
DROP TABLE notices;
CREATE TABLE notices (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('demand', 'guarantor_demand', 'promise_letter', 'agreement', 'visit_record',
                                     'legal_letter', 'delivery_slip')),
  loan_id INTEGER NOT NULL REFERENCES loans, -- whose it is follows from the loan
  guarantee_id INTEGER REFERENCES guarantees,
  plan_id INTEGER REFERENCES repayment_plans, -- what an agreement or a promise letter sets out
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
  CHECK (deadline_on IS NOT NULL OR kind NOT IN ('demand', 'guarantor_demand', 'legal_letter')),
  CHECK (plan_id IS NOT NULL OR kind <> 'agreement')
) STRICT;
INSERT INTO notices (id, kind, loan_id, guarantee_id, branch_id, workstation, year, sequence, number, addressee, owed_on,
                     owed_fen, deadline_on, template, sealed_fields, step, step_on)
  SELECT id, kind, loan_id, guarantee_id, branch_id, workstation, year, sequence, number, addressee, owed_on,
         owed_fen, deadline_on, template, sealed_fields, step, step_on FROM notices_kept;
DROP TABLE notices_kept;
CREATE INDEX notices_by_loan ON notices (loan_id);
CREATE INDEX notices_by_step ON notices (step, step_on);
CREATE INDEX notices_by_plan ON notices (plan_id) WHERE plan_id IS NOT NULL;

-- A cooperative's own wording of the agreement gets the number that it could not have: below its first line, the title.
UPDATE letter_templates SET text = CASE
    WHEN instr(text, char(10)) > 0 THEN substr(text, 1, instr(text, char(10))) || '{number}' || char(10) ||
                                        substr(text, instr(text, char(10)) + 1)
    ELSE text || char(10) || '{number}' END
  WHERE kind = 'agreement' AND text NOT LIKE '%{number}%';
