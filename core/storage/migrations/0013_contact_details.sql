-- SPDX-License-Identifier: GPL-3.0-or-later
-- How the person seemed, and what was offered of the person's own accord; null: not said.
ALTER TABLE contacts ADD COLUMN capacity TEXT;
ALTER TABLE contacts ADD COLUMN willingness TEXT;
ALTER TABLE contacts ADD COLUMN mood TEXT;
ALTER TABLE contacts ADD COLUMN offer_fen INTEGER CHECK (offer_fen > 0);
ALTER TABLE contacts ADD COLUMN offer_on TEXT CHECK (offer_on IS NULL OR offer_fen IS NOT NULL);

-- Messages to many: one text, a contact per recipient. The file itself leaves the program and is not kept.
CREATE TABLE message_batches (
  id INTEGER PRIMARY KEY,
  channel TEXT NOT NULL CHECK (channel IN ('sms', 'email', 'letter')),
  subject TEXT NOT NULL DEFAULT '',          -- e-mail and letters
  template TEXT NOT NULL CHECK (template <> ''), -- with its fields unfilled
  recipients INTEGER NOT NULL CHECK (recipients > 0),
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL
) STRICT;
ALTER TABLE contacts ADD COLUMN batch_id INTEGER REFERENCES message_batches;
