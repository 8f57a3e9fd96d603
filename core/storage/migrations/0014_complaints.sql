-- SPDX-License-Identifier: GPL-3.0-or-later
-- Complaints, negative publicity and other incidents, and return visits. What was registered is never altered but for
-- its handling; the last day for the answer follows from the settings of the day on which it was worked out. While one
-- of a borrower is open a complaint hold (conduct_facts) stands for the borrower.
CREATE TABLE complaints (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('complaint', 'publicity', 'incident')),
  channel TEXT NOT NULL,
  borrower_id INTEGER REFERENCES borrowers,      -- null: of none in particular
  branch_id INTEGER NOT NULL REFERENCES branches,
  received_on TEXT NOT NULL,
  complainant TEXT NOT NULL DEFAULT '',
  concerned_user INTEGER REFERENCES users,       -- who is complained of, where it is a user
  concerned TEXT NOT NULL DEFAULT '',            -- the name
  asserted TEXT NOT NULL CHECK (asserted <> ''),
  complex INTEGER NOT NULL CHECK (complex IN (0, 1)),
  due_on TEXT NOT NULL CHECK (due_on >= received_on),
  hold_fact_id INTEGER REFERENCES conduct_facts, -- the hold that was set for it
  state TEXT NOT NULL CHECK (state IN ('registered', 'handling', 'answered', 'closed', 'withdrawn')),
  registered_by INTEGER NOT NULL REFERENCES users,
  registered_at TEXT NOT NULL,
  handler INTEGER REFERENCES users,
  assigned_by INTEGER REFERENCES users,
  assigned_at TEXT,
  extended_by INTEGER REFERENCES users,
  extended_at TEXT,
  extended_reason TEXT,
  outcome TEXT CHECK (outcome IN ('founded', 'partly', 'unfounded')),
  answered_on TEXT CHECK (answered_on >= received_on),
  answer TEXT,
  answered_by INTEGER REFERENCES users,
  answered_at TEXT,
  closed_by INTEGER REFERENCES users,
  closed_at TEXT,
  closing_note TEXT,
  withdrawn_by INTEGER REFERENCES users,
  withdrawn_at TEXT,
  withdrawn_reason TEXT,
  CHECK (handler IS NULL OR concerned_user IS NULL OR handler <> concerned_user),
  CHECK (answered_by IS NULL OR concerned_user IS NULL OR answered_by <> concerned_user),
  CHECK (extended_by IS NULL OR handler IS NULL OR extended_by <> handler), -- maker is not checker
  CHECK ((handler IS NULL) = (assigned_at IS NULL) AND (handler IS NULL) = (assigned_by IS NULL)),
  CHECK (state NOT IN ('handling', 'answered', 'closed') OR handler IS NOT NULL),
  CHECK ((extended_at IS NULL) = (extended_by IS NULL) AND (extended_at IS NULL) = (extended_reason IS NULL)),
  CHECK ((state IN ('answered', 'closed')) = (answered_at IS NOT NULL)),
  CHECK ((answered_at IS NULL) = (outcome IS NULL) AND (answered_at IS NULL) = (answered_on IS NULL)
         AND (answered_at IS NULL) = (answer IS NULL) AND (answered_at IS NULL) = (answered_by IS NULL)),
  CHECK ((state = 'closed') = (closed_at IS NOT NULL) AND (closed_at IS NULL) = (closed_by IS NULL)
         AND (closed_at IS NULL) = (closing_note IS NULL)),
  CHECK ((state = 'withdrawn') = (withdrawn_at IS NOT NULL) AND (withdrawn_at IS NULL) = (withdrawn_by IS NULL)
         AND (withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
) STRICT;
CREATE INDEX complaints_by_borrower ON complaints (borrower_id) WHERE borrower_id IS NOT NULL;
CREATE INDEX complaints_open ON complaints (due_on) WHERE state IN ('registered', 'handling');

CREATE TABLE return_visits (
  id INTEGER PRIMARY KEY,
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  complaint_id INTEGER REFERENCES complaints, -- after one that was answered
  officer_user INTEGER REFERENCES users,      -- whose work is asked about, where it is a user
  officer TEXT NOT NULL DEFAULT '',           -- the name
  due_on TEXT NOT NULL,
  channel TEXT NOT NULL,
  purpose TEXT NOT NULL DEFAULT '',
  scheduled_by INTEGER NOT NULL REFERENCES users,
  scheduled_at TEXT NOT NULL,
  done_on TEXT,
  satisfaction INTEGER CHECK (satisfaction BETWEEN 1 AND 5),
  remark TEXT NOT NULL DEFAULT '',
  done_by INTEGER REFERENCES users,
  done_at TEXT,
  withdrawn_by INTEGER REFERENCES users,
  withdrawn_at TEXT,
  withdrawn_reason TEXT,
  CHECK (done_by IS NULL OR officer_user IS NULL OR done_by <> officer_user), -- nobody asks about the own work
  CHECK ((done_at IS NULL) = (done_on IS NULL) AND (done_at IS NULL) = (done_by IS NULL)
         AND (done_at IS NULL) = (satisfaction IS NULL)),
  CHECK (done_at IS NULL OR withdrawn_at IS NULL),
  CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
) STRICT;
CREATE INDEX return_visits_by_borrower ON return_visits (borrower_id);
CREATE INDEX return_visits_waiting ON return_visits (due_on) WHERE done_at IS NULL AND withdrawn_at IS NULL;
