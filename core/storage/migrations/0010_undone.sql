-- SPDX-License-Identifier: GPL-3.0-or-later
-- Taken back by whoever recorded it, soon after and with nothing built on it. The row stays and no longer counts.
ALTER TABLE contacts ADD COLUMN undone_at TEXT;
ALTER TABLE notes ADD COLUMN undone_at TEXT;
