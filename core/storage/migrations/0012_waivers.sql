-- SPDX-License-Identifier: GPL-3.0-or-later
-- Waivers of parts of a loan, on a condition: a lump sum by a day, or an agreed plan kept. Whose it is follows from the
-- loan. Nothing of one is ever altered but for its decision and its withdrawal; whether it is in effect or has fallen
-- back follows from recoveries (core/figures/waiver_figures.h) and is not kept.
CREATE TABLE waivers (
  id INTEGER PRIMARY KEY,
  loan_id INTEGER NOT NULL REFERENCES loans,
  costs_fen INTEGER NOT NULL CHECK (costs_fen >= 0),      -- to be waived, by part
  interest_fen INTEGER NOT NULL CHECK (interest_fen >= 0),
  penalty_fen INTEGER NOT NULL CHECK (penalty_fen >= 0),
  compound_fen INTEGER NOT NULL CHECK (compound_fen >= 0),
  principal_fen INTEGER NOT NULL CHECK (principal_fen >= 0),
  owed_costs_fen INTEGER NOT NULL,                        -- owed when it was proposed, likewise
  owed_interest_fen INTEGER NOT NULL,
  owed_penalty_fen INTEGER NOT NULL,
  owed_compound_fen INTEGER NOT NULL,
  owed_principal_fen INTEGER NOT NULL,
  condition TEXT NOT NULL CHECK (condition IN ('lump_sum', 'plan')),
  lump_sum_fen INTEGER CHECK (lump_sum_fen > 0),
  lump_sum_on TEXT,                                       -- the last day for it
  plan_id INTEGER REFERENCES repayment_plans,
  grace_days INTEGER NOT NULL CHECK (grace_days >= 0),    -- of the setting when it was proposed
  level TEXT NOT NULL CHECK (level IN ('director', 'risk_department', 'credit_committee', 'council')),
  reason TEXT NOT NULL CHECK (reason <> ''),
  application TEXT NOT NULL CHECK (application <> ''),    -- of the borrower: of which day, where the paper lies
  proposed_by INTEGER NOT NULL REFERENCES users,
  proposed_at TEXT NOT NULL,
  decision TEXT CHECK (decision IN ('approved', 'refused')),
  decided_on TEXT,                                        -- by whoever is entitled to
  decided_level TEXT,
  approval_number TEXT NOT NULL DEFAULT '',
  decision_note TEXT NOT NULL DEFAULT '',
  decided_by INTEGER REFERENCES users,                    -- who recorded it
  decided_at TEXT,
  withdrawn_by INTEGER REFERENCES users,
  withdrawn_at TEXT,
  withdrawn_reason TEXT,
  CHECK (costs_fen + interest_fen + penalty_fen + compound_fen + principal_fen > 0),
  CHECK ((condition = 'lump_sum') = (lump_sum_fen IS NOT NULL AND lump_sum_on IS NOT NULL)),
  CHECK ((condition = 'plan') = (plan_id IS NOT NULL)),
  CHECK ((decision IS NULL) = (decided_by IS NULL)),
  CHECK (decision IS NULL OR decision = 'refused' OR approval_number <> ''),
  CHECK (decided_by IS NULL OR decided_by <> proposed_by), -- maker is not checker
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
) STRICT;
CREATE INDEX waivers_by_loan ON waivers (loan_id);
