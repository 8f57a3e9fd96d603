-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the conduct rules ask about a person or firm. A fact is never altered but for its approval and its end; of each
-- kind at most one stands per party. A contact person's refusal is in contact_people.
CREATE TABLE conduct_facts (
  id INTEGER PRIMARY KEY,
  party_id INTEGER NOT NULL REFERENCES parties,
  kind TEXT NOT NULL CHECK (kind IN ('deceased', 'special_group', 'other_hours', 'dispute_hold', 'complaint_hold')),
  since_on TEXT NOT NULL,                    -- deceased: the day of the death
  until_on TEXT CHECK (until_on >= since_on),
  special_group TEXT,
  hours_from TEXT,                           -- HH:MM on China's clock
  hours_until TEXT,
  note TEXT NOT NULL DEFAULT '',             -- how it is known, where the paper lies
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL,
  approved_by INTEGER REFERENCES users,      -- special groups: a supervisor agrees to contacts
  approved_at TEXT,
  lifted_by INTEGER REFERENCES users,
  lifted_at TEXT,
  lifted_reason TEXT,
  CHECK ((until_on IS NOT NULL) = (kind IN ('dispute_hold', 'complaint_hold'))),
  CHECK ((special_group IS NOT NULL) = (kind = 'special_group')),
  CHECK ((hours_from IS NOT NULL AND hours_until IS NOT NULL) = (kind = 'other_hours')),
  CHECK ((lifted_at IS NULL) = (lifted_by IS NULL) AND (lifted_at IS NULL) = (lifted_reason IS NULL))
) STRICT;
CREATE UNIQUE INDEX conduct_facts_standing ON conduct_facts (party_id, kind) WHERE lifted_at IS NULL;
CREATE INDEX conduct_facts_by_party ON conduct_facts (party_id);

-- What the rules said against a contact as it was recorded. Whoever is named allowed it for the reason; nobody: a warning.
CREATE TABLE contact_findings (
  contact_id INTEGER NOT NULL REFERENCES contacts,
  position INTEGER NOT NULL,
  finding TEXT NOT NULL,                     -- code of core/domain/conduct_terms.h, which names the rule
  parameters TEXT NOT NULL DEFAULT '[]',     -- JSON array: the values in its sentence
  overridden_by INTEGER REFERENCES users,
  overridden_reason TEXT,
  PRIMARY KEY (contact_id, position),
  CHECK ((overridden_by IS NULL) = (overridden_reason IS NULL))
) STRICT, WITHOUT ROWID;

-- Visits; null: not said.
ALTER TABLE contacts ADD COLUMN visit_staff INTEGER CHECK (visit_staff > 0);
ALTER TABLE contacts ADD COLUMN visit_recorded INTEGER CHECK (visit_recorded IN (0, 1));
