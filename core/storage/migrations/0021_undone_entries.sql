-- SPDX-License-Identifier: GPL-3.0-or-later
-- Taken back by whoever recorded it, soon after and with nothing built on it. The row stays and no longer counts.
ALTER TABLE seizures ADD COLUMN undone_at TEXT;
ALTER TABLE judgments ADD COLUMN undone_at TEXT;
ALTER TABLE judgments ADD COLUMN corrected_at TEXT;
ALTER TABLE judgments ADD COLUMN ends INTEGER REFERENCES legal_events; -- the suit or arbitration that it ended
ALTER TABLE strategy_entries ADD COLUMN undone_at TEXT;

-- An instruction whose answer was taken back is answered anew.
DROP INDEX strategy_entries_by_answer;
CREATE UNIQUE INDEX strategy_entries_by_answer ON strategy_entries (answers)
  WHERE answers IS NOT NULL AND undone_at IS NULL;
