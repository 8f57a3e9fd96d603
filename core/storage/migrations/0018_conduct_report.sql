-- SPDX-License-Identifier: GPL-3.0-or-later
-- Who issued a letter and when. Letters from before this was kept have no row: of those only the audit says it.
CREATE TABLE notice_issues (
  notice_id INTEGER PRIMARY KEY REFERENCES notices,
  issued_by INTEGER NOT NULL REFERENCES users,
  issued_at TEXT NOT NULL
) STRICT;
CREATE INDEX notice_issues_by_time ON notice_issues (issued_at);

-- What the rules say against a letter that was issued all the same; whoever is named allowed it for the reason. A
-- letter that nobody allows is not issued, so that there are no warnings here.
CREATE TABLE notice_findings (
  notice_id INTEGER NOT NULL REFERENCES notices,
  position INTEGER NOT NULL,
  finding TEXT NOT NULL,                     -- code of core/domain/conduct_terms.h, which names the rule
  parameters TEXT NOT NULL DEFAULT '[]',     -- JSON array: the values in its sentence
  overridden_by INTEGER NOT NULL REFERENCES users,
  overridden_reason TEXT NOT NULL CHECK (overridden_reason <> ''),
  PRIMARY KEY (notice_id, position)
) STRICT, WITHOUT ROWID;

-- A month's contacts are counted.
CREATE INDEX contacts_by_time ON contacts (at);
