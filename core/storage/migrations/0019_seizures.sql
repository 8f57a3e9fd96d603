-- SPDX-License-Identifier: GPL-3.0-or-later
-- Property that a court has seized or frozen for a claim. A renewal moves the end on; what it was before is in the audit.
CREATE TABLE seizures (
  id INTEGER PRIMARY KEY,
  loan_id INTEGER NOT NULL REFERENCES loans,
  guarantee_id INTEGER REFERENCES guarantees, -- whose property: this guarantor's; null: the debtors'
  property TEXT NOT NULL CHECK (property IN ('deposit', 'movable', 'real_estate')),
  description TEXT NOT NULL CHECK (description <> ''),
  court TEXT NOT NULL DEFAULT '',
  document_number TEXT NOT NULL CHECK (document_number <> ''), -- of the newest ruling
  seized_on TEXT NOT NULL,
  renewed_on TEXT,                            -- the newest renewal
  until_on TEXT NOT NULL CHECK (until_on >= seized_on),
  released_on TEXT,
  note TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX seizures_by_loan ON seizures (loan_id);
CREATE INDEX seizures_by_end ON seizures (until_on) WHERE released_on IS NULL;
