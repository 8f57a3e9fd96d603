-- SPDX-License-Identifier: GPL-3.0-or-later
-- Extensions and other restructurings of a loan, proposed with the schedule that is to be agreed on. Whose it is follows
-- from the loan. Nothing of one is ever altered but for its decision, its conclusion and its withdrawal; the loan itself
-- changes in the core system, and the next ledger says so.
CREATE TABLE restructurings (
  id INTEGER PRIMARY KEY,
  loan_id INTEGER NOT NULL REFERENCES loans,
  change TEXT NOT NULL CHECK (change <> '' AND change <> 'waiver'), -- waivers have a table of their own
  due_on_before TEXT,                                     -- of the loan when it was proposed
  method TEXT NOT NULL CHECK (method IN ('equal_payment', 'equal_principal', 'interest_only', 'bullet')),
  principal_fen INTEGER NOT NULL CHECK (principal_fen > 0),
  annual_rate_e8 INTEGER NOT NULL CHECK (annual_rate_e8 >= 0),
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 600),
  months_per_period INTEGER NOT NULL CHECK (months_per_period BETWEEN 1 AND 600),
  start_on TEXT NOT NULL,
  day_count TEXT NOT NULL CHECK (day_count IN ('act360', 'act365')),
  hardship INTEGER NOT NULL CHECK (hardship IN (0, 1)),   -- the debtor is in difficulty beyond what the ledger shows
  again INTEGER NOT NULL CHECK (again IN (0, 1)),         -- within the observation period of an earlier concession
  class_before TEXT NOT NULL,                             -- of the ledger, else by days past due
  days_before INTEGER NOT NULL CHECK (days_before >= 0),  -- past due
  applied_on TEXT NOT NULL,                               -- by the borrower
  application TEXT NOT NULL CHECK (application <> ''),    -- where the paper lies
  reason TEXT NOT NULL CHECK (reason <> ''),
  level TEXT NOT NULL CHECK (level IN ('director', 'risk_department', 'credit_committee', 'council')),
  proposed_by INTEGER NOT NULL REFERENCES users,
  proposed_at TEXT NOT NULL,
  decision TEXT CHECK (decision IN ('approved', 'refused')),
  decided_on TEXT,                                        -- by whoever is entitled to
  decided_level TEXT,
  approval_number TEXT NOT NULL DEFAULT '',
  decision_note TEXT NOT NULL DEFAULT '',
  decided_by INTEGER REFERENCES users,                    -- who recorded it
  decided_at TEXT,
  concluded_on TEXT,                                      -- the agreement was signed
  contract_number TEXT NOT NULL DEFAULT '',
  legal_event_id INTEGER REFERENCES legal_events,         -- what the signed agreement proves
  concluded_by INTEGER REFERENCES users,
  concluded_at TEXT,
  withdrawn_by INTEGER REFERENCES users,
  withdrawn_at TEXT,
  withdrawn_reason TEXT,
  CHECK ((decision IS NULL) = (decided_by IS NULL)),
  CHECK (decision IS NULL OR decision = 'refused' OR approval_number <> ''),
  CHECK (decided_by IS NULL OR decided_by <> proposed_by), -- maker is not checker
  CHECK (concluded_on IS NULL OR (decision = 'approved' AND contract_number <> '')),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
) STRICT;
CREATE INDEX restructurings_by_loan ON restructurings (loan_id);
