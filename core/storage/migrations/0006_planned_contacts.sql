-- SPDX-License-Identifier: GPL-3.0-or-later
-- Contacts that are to be made on a day. What became of one follows from the contacts recorded since and is not kept.
CREATE TABLE planned_contacts (
  id INTEGER PRIMARY KEY,
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  channel TEXT NOT NULL,
  planned_on TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose <> ''),
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL,
  withdrawn_by INTEGER REFERENCES users,
  withdrawn_at TEXT,
  withdrawn_reason TEXT
) STRICT;
CREATE INDEX planned_contacts_by_borrower ON planned_contacts (borrower_id, recorded_at);

-- The planned contact whose purpose and day next_action and next_action_on repeat; null: they are the last contact's.
ALTER TABLE borrowers ADD COLUMN planned_contact_id INTEGER;

-- The day's work is read from the borrowers, few of whom have an action; whose it was, a contact's or a plan's, is one.
CREATE INDEX borrowers_by_action ON borrowers (next_action_on) WHERE next_action_on IS NOT NULL;
DROP INDEX contacts_by_action;
