-- SPDX-License-Identifier: GPL-3.0-or-later
-- oldest-reader: 1
-- Import runs that were taken back. Of these import_runs holds nothing, so that no query ever counts one by mistake.
CREATE TABLE undone_import_runs (
  id INTEGER PRIMARY KEY,
  statistics_on TEXT NOT NULL,
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  whole_book INTEGER NOT NULL CHECK (whole_book IN (0, 1)),
  scope TEXT NOT NULL,
  mapping TEXT NOT NULL,
  header_fingerprint TEXT NOT NULL,
  choices TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  new_count INTEGER NOT NULL,
  changed_count INTEGER NOT NULL,
  unchanged_count INTEGER NOT NULL,
  back_count INTEGER NOT NULL,
  absent_count INTEGER NOT NULL,
  newly_absent_count INTEGER NOT NULL,
  refused_count INTEGER NOT NULL,
  balance_fen INTEGER NOT NULL,
  total_row TEXT NOT NULL,
  imported_by INTEGER NOT NULL REFERENCES users,
  imported_at TEXT NOT NULL,
  undone_by INTEGER NOT NULL REFERENCES users,
  undone_at TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
