-- SPDX-License-Identifier: GPL-3.0-or-later
-- oldest-reader: 3
-- The headers of ledger columns without a place of their own, whose values stand sealed in loans.sealed_extras: what a
-- list can show beside its own columns. In the order in which they were first seen.
CREATE TABLE ledger_columns (
  number INTEGER PRIMARY KEY,
  header TEXT NOT NULL UNIQUE CHECK (header <> '')
) STRICT;

-- Loans that were non-performing, were not, and are again: few rows, asked for over a month or a year of runs.
CREATE INDEX import_changes_relapsed ON import_changes (loan_id, run_id) WHERE (movements & 8192) <> 0;
