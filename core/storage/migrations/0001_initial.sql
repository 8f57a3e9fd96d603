-- SPDX-License-Identifier: GPL-3.0-or-later
-- Long because a migration is one script, and the first one is the whole schema.
-- Money: *_fen, whole fen. Days: *_on, ISO text. Instants: *_at, UTC ISO text. Rates: *_e8, 10^-8 a year.
-- Enumerations hold the codes of core/domain. Where imports write row by row, their checks are spelled out with OR: for
-- IN (…) the engine builds a table in memory at every statement. Ids: workstation number * 2^40 + sequence.
-- sealed: XChaCha20-Poly1305 under the file's data key; *_hash: keyed SipHash, so that a value can be looked up.

CREATE TABLE migrations (
  number INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  oldest_reader INTEGER NOT NULL,
  program TEXT NOT NULL,
  applied_at TEXT NOT NULL
) STRICT;

-- One row: whose file this is.
CREATE TABLE workstations (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  cooperative TEXT NOT NULL CHECK (cooperative <> ''),
  number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 8388607),
  is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1)),
  statistics_on TEXT,                 -- of the newest import run
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE id_sequences (
  name TEXT PRIMARY KEY,
  next INTEGER NOT NULL CHECK (next > 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  changed_by INTEGER NOT NULL REFERENCES users
) STRICT, WITHOUT ROWID;

-- The branch tree: cooperative, credit union, sub-branch.
CREATE TABLE branches (
  id INTEGER PRIMARY KEY,
  parent_id INTEGER REFERENCES branches,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  code TEXT NOT NULL DEFAULT '',
  sort_order INTEGER NOT NULL DEFAULT 0,
  created_by_run INTEGER REFERENCES import_runs
) STRICT;

-- Other spellings of a branch that ledgers use.
CREATE TABLE branch_aliases (
  alias TEXT PRIMARY KEY,
  branch_id INTEGER NOT NULL REFERENCES branches
) STRICT, WITHOUT ROWID;

CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL UNIQUE CHECK (login <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  role TEXT NOT NULL CHECK (role IN ('officer', 'supervisor', 'auditor', 'administrator')),
  branch_id INTEGER REFERENCES branches,    -- top of what the user sees; none: the whole book
  active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  must_change_password INTEGER NOT NULL DEFAULT 0 CHECK (must_change_password IN (0, 1)),
  demo_password TEXT,                       -- demo files only: the sign-in page offers it with one click
  created_at TEXT NOT NULL
) STRICT;

-- The data key, wrapped once per user's password and once by the recovery key (user_id is null).
CREATE TABLE key_slots (
  id INTEGER PRIMARY KEY,
  user_id INTEGER UNIQUE REFERENCES users,
  salt BLOB NOT NULL,
  ops_limit INTEGER NOT NULL,
  memory_limit INTEGER NOT NULL,
  wrapped_key BLOB NOT NULL,
  changed_at TEXT NOT NULL
) STRICT;

-- Refused sign-ins; taken into the audit at the next sign-in that succeeds, since the chain's key is sealed until then.
CREATE TABLE refused_sign_ins (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL,
  at TEXT NOT NULL,
  audited INTEGER NOT NULL DEFAULT 0 CHECK (audited IN (0, 1)),
  counts INTEGER NOT NULL DEFAULT 1 CHECK (counts IN (0, 1))  -- towards the delay, until that login succeeds
) STRICT;
CREATE INDEX refused_sign_ins_by_login ON refused_sign_ins (login, id);

-- Keyed hash chain per workstation: mac = HMAC(audit key, previous mac || this entry).
CREATE TABLE audit_entries (
  workstation INTEGER NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  at TEXT NOT NULL,
  user_id INTEGER NOT NULL,
  user_name TEXT NOT NULL,
  action TEXT NOT NULL,
  subject_kind TEXT NOT NULL DEFAULT '',
  subject_id INTEGER NOT NULL DEFAULT 0,
  borrower_id INTEGER NOT NULL DEFAULT 0,
  change TEXT NOT NULL DEFAULT '{}',        -- {"before": …, "after": …}
  sealed BLOB,                              -- the same for personal data
  mac BLOB NOT NULL,
  PRIMARY KEY (workstation, sequence)
) STRICT, WITHOUT ROWID;
CREATE INDEX audit_entries_by_borrower ON audit_entries (borrower_id, sequence) WHERE borrower_id <> 0;

-- Where each chain ends, under its own MAC, so that a cut tail is seen.
CREATE TABLE audit_heads (
  workstation INTEGER PRIMARY KEY,
  count INTEGER NOT NULL,
  mac BLOB NOT NULL,
  head_mac BLOB NOT NULL
) STRICT;

CREATE TABLE import_runs (
  id INTEGER PRIMARY KEY,
  statistics_on TEXT NOT NULL,
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  whole_book INTEGER NOT NULL CHECK (whole_book IN (0, 1)),  -- 0: bad loans only
  scope TEXT NOT NULL,                      -- JSON array of branch ids that the file speaks for
  mapping TEXT NOT NULL,                    -- JSON
  header_fingerprint TEXT NOT NULL DEFAULT '',  -- of the file's layout; '': not known
  choices TEXT NOT NULL DEFAULT '{"version":1}', -- JSON: what was chosen beyond what is recognised; for the next file
  row_count INTEGER NOT NULL,
  new_count INTEGER NOT NULL,
  changed_count INTEGER NOT NULL,
  unchanged_count INTEGER NOT NULL,
  back_count INTEGER NOT NULL,              -- of changed and unchanged: had been absent
  absent_count INTEGER NOT NULL,            -- inside the scope and not in the file
  newly_absent_count INTEGER NOT NULL,      -- of these: were in the last file
  refused_count INTEGER NOT NULL,           -- cells that could not be read; a run with refused rows does not exist
  balance_fen INTEGER NOT NULL,
  total_row TEXT NOT NULL CHECK (total_row IN ('matches', 'differs', 'absent')),
  imported_by INTEGER NOT NULL REFERENCES users,
  imported_at TEXT NOT NULL
) STRICT;
CREATE INDEX import_runs_by_day ON import_runs (statistics_on);

-- People and firms, once each. Roles (borrower, guarantor, …) point here.
CREATE TABLE parties (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('person', 'firm')),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL DEFAULT '',        -- sorts Chinese names by pinyin
  customer_number TEXT,
  sealed BLOB NOT NULL                      -- identity type and number, phones, addresses, accounts
) STRICT;
CREATE UNIQUE INDEX parties_by_customer ON parties (customer_number) WHERE customer_number IS NOT NULL;

-- Finds a party by a sealed value. Hashes are the first 8 bytes of the keyed hash. Without a foreign key: an import
-- writes hundreds of thousands in the order of hashes, and each check would be a jump to another page of parties.
CREATE TABLE party_lookups (
  hash INTEGER NOT NULL,
  party_id INTEGER NOT NULL,                -- of parties
  PRIMARY KEY (hash, party_id)
) STRICT, WITHOUT ROWID;

-- The unit of work. The columns from owner on, but for assigned_owner, are kept by the writer from the loans and
-- entries. What an import writes stands first, here and in loans: an INSERT in the table's own order copies nothing.
CREATE TABLE borrowers (
  id INTEGER PRIMARY KEY,
  party_id INTEGER NOT NULL UNIQUE REFERENCES parties,
  branch_id INTEGER NOT NULL REFERENCES branches,      -- of the largest loan
  name TEXT NOT NULL,                                   -- the party's, repeated for sorting and filtering
  name_key TEXT NOT NULL DEFAULT '',
  owner TEXT NOT NULL DEFAULT '',                       -- assigned, else the ledger's collector, else the account manager of the largest loan
  loan_count INTEGER NOT NULL DEFAULT 0,
  balance_fen INTEGER NOT NULL DEFAULT 0,
  arrears_fen INTEGER NOT NULL DEFAULT 0,               -- interest, penalty, compound interest and fees owed
  risk_class INTEGER NOT NULL DEFAULT 0 CHECK (risk_class BETWEEN 0 AND 5), -- worst; 0 unknown, 1 normal … 5 loss
  overdue_since_on TEXT,                                -- earliest of the loans
  guarantee_types TEXT NOT NULL DEFAULT '',             -- codes of all loans, comma separated
  has_on_book INTEGER NOT NULL DEFAULT 1,
  has_off_book INTEGER NOT NULL DEFAULT 0,
  class_deviates INTEGER NOT NULL DEFAULT 0,            -- a loan stands better than its floor
  revision INTEGER NOT NULL DEFAULT 0,                  -- grows with every change of the row; the last one is kept in
                                                        -- id_sequences as borrower_revisions
  assigned_owner TEXT,                                  -- set by the program; outranks the ledger
  unexplained_fen INTEGER NOT NULL DEFAULT 0,           -- falls of balance that no recovery explains
  next_action TEXT NOT NULL DEFAULT '',
  next_action_on TEXT,
  last_contact_at TEXT,
  promise_unkept_on TEXT                                -- the last day, grace included, of a promise that no recovery
                                                        -- has kept and no newer promise has followed: broken from the next
) STRICT;

CREATE TABLE loans (
  id INTEGER PRIMARY KEY,
  loan_number TEXT NOT NULL UNIQUE CHECK (loan_number <> ''),
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  branch_id INTEGER NOT NULL REFERENCES branches,
  contract_number TEXT NOT NULL DEFAULT '',
  product TEXT NOT NULL DEFAULT '',
  start_on TEXT,
  due_on TEXT,
  original_due_on TEXT,
  loan_amount_fen INTEGER,
  balance_fen INTEGER NOT NULL,
  interest_on_book_fen INTEGER NOT NULL DEFAULT 0,
  interest_off_book_fen INTEGER NOT NULL DEFAULT 0,
  interest_total_fen INTEGER NOT NULL DEFAULT 0,        -- as the ledger states it, else the sum of the two
  penalty_fen INTEGER NOT NULL DEFAULT 0,
  compound_fen INTEGER NOT NULL DEFAULT 0,
  fee_fen INTEGER NOT NULL DEFAULT 0,
  annual_rate_e8 INTEGER,
  penalty_rate_e8 INTEGER,
  risk_class INTEGER NOT NULL DEFAULT 0 CHECK (risk_class BETWEEN 0 AND 5),
  overdue_since_on TEXT,                                -- derived: from the ledger's days, else from the due date
  ledger_days INTEGER,                                  -- the ledger's own count at statistics_on
  ledger_interest_days INTEGER,
  book_side TEXT NOT NULL DEFAULT 'on_book' CHECK (book_side IN ('on_book', 'off_book')),
  guarantee_type TEXT NOT NULL DEFAULT 'unknown',
  repayment_method TEXT NOT NULL DEFAULT '',
  account_manager TEXT NOT NULL DEFAULT '',
  collector TEXT NOT NULL DEFAULT '',                   -- the ledger's 清收责任人
  written_off_on TEXT,
  sealed_extras BLOB,                                   -- the ledger's other columns, by name
  row_hash BLOB NOT NULL,                               -- of everything the ledger said: equal means unchanged
  statistics_on TEXT NOT NULL,                          -- of the last file that held it
  absent_since_on TEXT,                                 -- first file whose scope should have held it and did not
  first_run_id INTEGER NOT NULL REFERENCES import_runs,
  last_run_id INTEGER NOT NULL REFERENCES import_runs,
  allocation_order TEXT NOT NULL DEFAULT '',            -- '': the cooperative's; code, or "custom:…" with the parts in order
  instalment_last_on TEXT                               -- debts performed in instalments: the last one
) STRICT;
CREATE INDEX loans_by_borrower ON loans (borrower_id);
CREATE INDEX loans_by_branch ON loans (branch_id);

-- One row per change (balance, class, owner, guarantee, due date, book side), not per day. Empty as long as one import
-- alone has filled the book: the loans themselves then say all that there is. The next one begins with their first rows.
CREATE TABLE loan_history (
  loan_id INTEGER NOT NULL REFERENCES loans,
  statistics_on TEXT NOT NULL,
  run_id INTEGER NOT NULL REFERENCES import_runs,
  balance_fen INTEGER NOT NULL,
  risk_class INTEGER NOT NULL,
  book_side TEXT NOT NULL,
  guarantee_type TEXT NOT NULL,
  due_on TEXT,
  owner TEXT NOT NULL,                                  -- the ledger's collector, else its account manager
  branch_id INTEGER NOT NULL,
  overdue_since_on TEXT,
  interest_fen INTEGER NOT NULL,
  PRIMARY KEY (loan_id, statistics_on)
) STRICT, WITHOUT ROWID;

-- What a run did to each loan it touched; unchanged loans have no row. Nor have the new ones of the first run, which are
-- all the loans that it brought: readers of new loans ask run_changes.
CREATE TABLE import_changes (
  run_id INTEGER NOT NULL REFERENCES import_runs,
  loan_id INTEGER NOT NULL REFERENCES loans,
  kind TEXT NOT NULL CHECK (kind = 'new' OR kind = 'changed' OR kind = 'moved' OR kind = 'absent' OR kind = 'back'),
  balance_before_fen INTEGER,
  balance_after_fen INTEGER,
  class_before INTEGER,
  class_after INTEGER,
  movements INTEGER NOT NULL DEFAULT 0,     -- bits of core/domain/loan_movement.h
  explained_fen INTEGER NOT NULL DEFAULT 0, -- of a fall of the balance: what recoveries explain (kept by the writer)
  PRIMARY KEY (run_id, loan_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX import_changes_by_loan ON import_changes (loan_id, run_id) WHERE kind <> 'new';
CREATE INDEX import_changes_unexplained ON import_changes (loan_id)
  WHERE balance_before_fen > balance_after_fen + explained_fen;

-- What a new loan of the first run was then, the first row that changed it says, else the loan itself.
CREATE VIEW run_changes AS
  SELECT run_id, loan_id, kind, balance_before_fen, balance_after_fen, class_before, class_after, movements,
         explained_fen
    FROM import_changes
  UNION ALL
  SELECT r.id, l.id, 'new', NULL,
         coalesce((SELECT c.balance_before_fen FROM import_changes c
                    WHERE c.loan_id = l.id AND c.kind <> 'new' ORDER BY c.run_id LIMIT 1), l.balance_fen),
         NULL,
         coalesce((SELECT c.class_before FROM import_changes c
                    WHERE c.loan_id = l.id AND c.kind <> 'new' ORDER BY c.run_id LIMIT 1), l.risk_class),
         0, 0
    FROM import_runs r CROSS JOIN loans l ON l.first_run_id = r.id
   WHERE r.id = (SELECT min(id) FROM import_runs);

-- The book's sums at each statistics date, kept by the import: what dashboards and reports compare.
CREATE TABLE book_totals (
  statistics_on TEXT NOT NULL,
  branch_id INTEGER NOT NULL REFERENCES branches,
  book_side TEXT NOT NULL,
  risk_class INTEGER NOT NULL,
  days_band INTEGER NOT NULL,               -- 0: not overdue, 1: 1-90, 2: 91-270, 3: 271-360, 4: more
  loan_count INTEGER NOT NULL,
  borrower_count INTEGER NOT NULL,          -- once per branch and book side: at the worst loan that is not absent
  balance_fen INTEGER NOT NULL,
  absent_count INTEGER NOT NULL,            -- of these: not in the newest file that should have held them
  absent_balance_fen INTEGER NOT NULL,
  PRIMARY KEY (statistics_on, branch_id, book_side, risk_class, days_band)
) STRICT, WITHOUT ROWID;

-- A guarantee is a contract of its own, with its own period and events.
CREATE TABLE guarantees (
  id INTEGER PRIMARY KEY,
  loan_id INTEGER NOT NULL REFERENCES loans,
  party_id INTEGER NOT NULL REFERENCES parties,
  contract_number TEXT NOT NULL DEFAULT '',
  mode TEXT NOT NULL DEFAULT 'unspecified' CHECK (mode = 'general' OR mode = 'joint' OR mode = 'unspecified'),
  contract_on TEXT,                          -- when concluded; none: the loan's start
  agreed_months INTEGER CHECK (agreed_months > 0),
  agreed_until_on TEXT,
  until_settled INTEGER NOT NULL DEFAULT 0 CHECK (until_settled IN (0, 1)), -- "until all is paid" and the like: unclear
  consented_extension_on TEXT,               -- written consent to the extension
  refusal_ended_on TEXT,                     -- general: when the guarantor's right to refuse (先诉抗辩权) ended
  from_ledger INTEGER NOT NULL DEFAULT 0 CHECK (from_ledger IN (0, 1)),
  ended_on TEXT                              -- the ledger no longer names this guarantor
) STRICT;
CREATE INDEX guarantees_by_loan ON guarantees (loan_id);
CREATE INDEX guarantees_by_party ON guarantees (party_id);

CREATE TABLE co_borrowers (
  id INTEGER PRIMARY KEY,
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  party_id INTEGER NOT NULL REFERENCES parties,
  relation TEXT NOT NULL DEFAULT '',
  UNIQUE (borrower_id, party_id)
) STRICT;

CREATE TABLE contact_people (
  id INTEGER PRIMARY KEY,
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  party_id INTEGER NOT NULL REFERENCES parties,
  relation TEXT NOT NULL DEFAULT '',
  refused_on TEXT,                           -- asked not to be contacted again
  UNIQUE (borrower_id, party_id)
) STRICT;

CREATE TABLE collateral (
  id INTEGER PRIMARY KEY,
  loan_id INTEGER NOT NULL REFERENCES loans,
  description TEXT NOT NULL,
  value_fen INTEGER,
  from_ledger INTEGER NOT NULL DEFAULT 0 CHECK (from_ledger IN (0, 1))
) STRICT;
CREATE INDEX collateral_by_loan ON collateral (loan_id);

-- What interrupts, suspends or preserves a legal period. guarantee_id null: against the borrower.
CREATE TABLE legal_events (
  id INTEGER PRIMARY KEY,
  loan_id INTEGER NOT NULL REFERENCES loans,
  guarantee_id INTEGER REFERENCES guarantees,
  kind TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  ended_on TEXT,                             -- of a procedure or an obstacle
  ending TEXT NOT NULL DEFAULT 'open' CHECK (ending IN ('open', 'ended', 'withdrawn', 'judged')),
  served_on TEXT,                            -- withdrawn: when the papers reached the other side
  consents INTEGER NOT NULL DEFAULT 0 CHECK (consents IN (0, 1)), -- shows consent to perform: reopens a passed period
  evidence TEXT NOT NULL CHECK (evidence <> ''), -- what proves it
  note TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL,
  cancelled_by INTEGER REFERENCES legal_events, -- a correcting entry of its own
  cancels INTEGER REFERENCES legal_events
) STRICT;
CREATE INDEX legal_events_by_loan ON legal_events (loan_id, happened_on);

CREATE TABLE judgments (
  id INTEGER PRIMARY KEY,
  loan_id INTEGER NOT NULL REFERENCES loans,
  document_number TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('judgment', 'ruling', 'immediate')),
  served_on_bank_on TEXT,
  served_on_debtor_on TEXT,
  appealed INTEGER NOT NULL DEFAULT 0 CHECK (appealed IN (0, 1)),
  effective_on TEXT,                         -- known day of effect: wins over what follows from service
  performance_days INTEGER CHECK (performance_days >= 0), -- within n days of effect
  performance_until_on TEXT,                 -- or by a named day (instalments: the last)
  note TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX judgments_by_loan ON judgments (loan_id);

CREATE TABLE contacts (
  id INTEGER PRIMARY KEY,
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  at TEXT NOT NULL,
  channel TEXT NOT NULL,
  person_reached TEXT NOT NULL,              -- code: borrower, guarantor, …, nobody
  person_name TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  next_action TEXT NOT NULL DEFAULT '',
  next_action_on TEXT,
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL,
  corrects INTEGER UNIQUE REFERENCES contacts  -- replaces an earlier entry, which stays
) STRICT;
CREATE INDEX contacts_by_borrower ON contacts (borrower_id, at);
CREATE INDEX contacts_by_action ON contacts (next_action_on) WHERE next_action_on IS NOT NULL;

CREATE TABLE promises (
  id INTEGER PRIMARY KEY,
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  contact_id INTEGER REFERENCES contacts,
  amount_fen INTEGER NOT NULL CHECK (amount_fen > 0),
  made_on TEXT NOT NULL,
  due_on TEXT NOT NULL CHECK (due_on >= made_on),
  grace_days INTEGER NOT NULL DEFAULT 0 CHECK (grace_days >= 0),
  note TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL,
  withdrawn_at TEXT,
  withdrawn_reason TEXT
) STRICT;
CREATE INDEX promises_by_borrower ON promises (borrower_id, due_on);
CREATE INDEX promises_by_day ON promises (due_on) WHERE withdrawn_at IS NULL;

-- Money or value that came in. Never altered: a reversal is an entry of its own with the parts negated.
CREATE TABLE recoveries (
  id INTEGER PRIMARY KEY,
  loan_id INTEGER NOT NULL REFERENCES loans,
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  amount_fen INTEGER NOT NULL CHECK (amount_fen <> 0),
  received_on TEXT NOT NULL,
  kind TEXT NOT NULL,
  book_side TEXT NOT NULL CHECK (book_side IN ('on_book', 'off_book')), -- the loan's when it came in
  branch_id INTEGER NOT NULL REFERENCES branches,      -- likewise
  owner TEXT NOT NULL DEFAULT '',                       -- likewise: whom it counts for
  allocation_order TEXT NOT NULL,                       -- parts in the order used; 'as_ledger': as the ledger booked it
  costs_fen INTEGER NOT NULL DEFAULT 0,
  interest_fen INTEGER NOT NULL DEFAULT 0,
  penalty_fen INTEGER NOT NULL DEFAULT 0,
  compound_fen INTEGER NOT NULL DEFAULT 0,
  principal_fen INTEGER NOT NULL DEFAULT 0,
  surplus_fen INTEGER NOT NULL DEFAULT 0,
  voucher TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  explains_run INTEGER REFERENCES import_runs,          -- made from an unexplained fall of the balance in this run
  reverses INTEGER UNIQUE REFERENCES recoveries,
  reason TEXT NOT NULL DEFAULT '',                      -- of a reversal
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL,
  CHECK (costs_fen + interest_fen + penalty_fen + compound_fen + principal_fen + surplus_fen = amount_fen),
  CHECK ((reverses IS NULL) = (amount_fen > 0))
) STRICT;
CREATE INDEX recoveries_by_borrower ON recoveries (borrower_id, received_on);
CREATE INDEX recoveries_by_loan ON recoveries (loan_id, received_on);
CREATE INDEX recoveries_by_day ON recoveries (received_on);

CREATE TABLE repayment_plans (
  id INTEGER PRIMARY KEY,
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  loan_id INTEGER NOT NULL REFERENCES loans,
  method TEXT NOT NULL CHECK (method IN ('equal_payment', 'equal_principal', 'interest_only', 'bullet')),
  principal_fen INTEGER NOT NULL CHECK (principal_fen > 0),
  annual_rate_e8 INTEGER NOT NULL CHECK (annual_rate_e8 >= 0),
  months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 600),
  months_per_period INTEGER NOT NULL DEFAULT 1 CHECK (months_per_period BETWEEN 1 AND 600),
  start_on TEXT NOT NULL,
  day_count TEXT NOT NULL CHECK (day_count IN ('act360', 'act365')),
  state TEXT NOT NULL CHECK (state IN ('draft', 'agreed', 'cancelled')),
  agreed_on TEXT,
  cancelled_at TEXT,
  cancelled_reason TEXT,
  note TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX repayment_plans_by_borrower ON repayment_plans (borrower_id);

CREATE TABLE instalments (
  plan_id INTEGER NOT NULL REFERENCES repayment_plans,
  number INTEGER NOT NULL CHECK (number > 0),
  due_on TEXT NOT NULL,
  payment_fen INTEGER NOT NULL,
  interest_fen INTEGER NOT NULL,
  principal_fen INTEGER NOT NULL,
  balance_fen INTEGER NOT NULL,
  PRIMARY KEY (plan_id, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX instalments_by_day ON instalments (due_on);

-- One written strategy per borrower; every save is a version with its reason.
CREATE TABLE strategies (
  id INTEGER PRIMARY KEY,
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  version INTEGER NOT NULL CHECK (version > 0),
  cause TEXT NOT NULL,
  capacity TEXT NOT NULL,
  willingness TEXT NOT NULL,
  prospect TEXT NOT NULL,
  measures TEXT NOT NULL,                     -- codes, comma separated
  details TEXT NOT NULL DEFAULT '',           -- how they are to be taken, in words
  amount_fen INTEGER NOT NULL CHECK (amount_fen >= 0),
  target_on TEXT NOT NULL,
  owner TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  state TEXT NOT NULL CHECK (state IN ('submitted', 'approved', 'returned')),
  saved_by INTEGER NOT NULL REFERENCES users,
  saved_at TEXT NOT NULL,
  decided_by INTEGER REFERENCES users,
  decided_at TEXT,
  decision_note TEXT NOT NULL DEFAULT '',
  UNIQUE (borrower_id, version),
  CHECK (decided_by IS NULL OR decided_by <> saved_by)  -- maker is not checker
) STRICT;

-- Who was made to collect from whom, and when.
CREATE TABLE assignments (
  id INTEGER PRIMARY KEY,
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  owner_before TEXT NOT NULL,
  owner TEXT NOT NULL,                        -- '': back to what the ledger says
  reason TEXT NOT NULL DEFAULT '',
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX assignments_by_borrower ON assignments (borrower_id);

-- A borrower's work put off until a day; the newest row counts.
CREATE TABLE postponements (
  id INTEGER PRIMARY KEY,
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  until_on TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX postponements_by_borrower ON postponements (borrower_id);

-- A remark on a borrower that is no contact.
CREATE TABLE notes (
  id INTEGER PRIMARY KEY,
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  text TEXT NOT NULL CHECK (text <> ''),
  recorded_by INTEGER NOT NULL REFERENCES users,
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX notes_by_borrower ON notes (borrower_id);

CREATE TABLE campaigns (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (name <> ''),
  start_on TEXT NOT NULL,
  end_on TEXT NOT NULL CHECK (end_on >= start_on),
  day_kind TEXT NOT NULL CHECK (day_kind IN ('calendar', 'working')),
  scope TEXT NOT NULL,                        -- JSON: branches, classes, days past due, book sides
  counted TEXT NOT NULL,                      -- JSON: what counts as recovered
  state TEXT NOT NULL CHECK (state IN ('draft', 'running', 'closed')),
  baseline_on TEXT,                           -- statistics date of the frozen baseline
  frozen_at TEXT,
  closed_at TEXT,                             -- figures stand still from then on
  note TEXT NOT NULL DEFAULT '',
  created_by INTEGER NOT NULL REFERENCES users,
  created_at TEXT NOT NULL
) STRICT;

-- Frozen: never updated after the first day.
CREATE TABLE campaign_baselines (
  campaign_id INTEGER NOT NULL REFERENCES campaigns,
  loan_id INTEGER NOT NULL REFERENCES loans,
  borrower_id INTEGER NOT NULL REFERENCES borrowers,
  branch_id INTEGER NOT NULL,
  owner TEXT NOT NULL,
  balance_fen INTEGER NOT NULL,
  interest_fen INTEGER NOT NULL,
  risk_class INTEGER NOT NULL,
  book_side TEXT NOT NULL,
  days_band INTEGER NOT NULL,
  PRIMARY KEY (campaign_id, loan_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX campaign_baselines_by_loan ON campaign_baselines (loan_id);

-- The baseline's sums, made when it is frozen.
CREATE TABLE campaign_baseline_totals (
  campaign_id INTEGER NOT NULL REFERENCES campaigns,
  branch_id INTEGER NOT NULL,
  owner TEXT NOT NULL,
  book_side TEXT NOT NULL,
  risk_class INTEGER NOT NULL,
  days_band INTEGER NOT NULL,
  loan_count INTEGER NOT NULL,
  balance_fen INTEGER NOT NULL,
  PRIMARY KEY (campaign_id, branch_id, owner, book_side, risk_class, days_band)
) STRICT, WITHOUT ROWID;

-- The baseline's borrowers, each counted once per key; sums over keys would count some of them twice.
CREATE TABLE campaign_baseline_counts (
  campaign_id INTEGER NOT NULL REFERENCES campaigns,
  branch_id INTEGER NOT NULL,                 -- 0: over all branches
  dimension TEXT NOT NULL CHECK (dimension IN ('all', 'owner', 'book_side', 'risk_class', 'days_band')),
  key TEXT NOT NULL,                          -- '' for all
  borrower_count INTEGER NOT NULL,
  PRIMARY KEY (campaign_id, branch_id, dimension, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_targets (
  campaign_id INTEGER NOT NULL REFERENCES campaigns,
  branch_id INTEGER NOT NULL REFERENCES branches, -- with all below it
  person TEXT NOT NULL DEFAULT '',            -- '': the branch's own target
  target_fen INTEGER NOT NULL CHECK (target_fen >= 0),
  PRIMARY KEY (campaign_id, branch_id, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_members (
  campaign_id INTEGER NOT NULL REFERENCES campaigns,
  person TEXT NOT NULL CHECK (person <> ''),
  duty TEXT NOT NULL CHECK (duty IN ('leader', 'head', 'collector')),
  branch_id INTEGER NOT NULL REFERENCES branches, -- with all below it
  PRIMARY KEY (campaign_id, person, branch_id)
) STRICT, WITHOUT ROWID;

-- Running totals of recoveries on loans of the baseline, kept in the recovery's own transaction.
CREATE TABLE campaign_recovery_totals (
  campaign_id INTEGER NOT NULL REFERENCES campaigns,
  received_on TEXT NOT NULL,
  branch_id INTEGER NOT NULL,
  owner TEXT NOT NULL,
  kind TEXT NOT NULL,
  book_side TEXT NOT NULL,
  risk_class INTEGER NOT NULL,                -- in the baseline
  days_band INTEGER NOT NULL,                 -- likewise
  principal_fen INTEGER NOT NULL,
  interest_fen INTEGER NOT NULL,              -- interest, penalty and compound interest
  other_fen INTEGER NOT NULL,                 -- costs and surplus
  entry_count INTEGER NOT NULL,
  PRIMARY KEY (campaign_id, received_on, branch_id, owner, kind, book_side, risk_class, days_band)
) STRICT, WITHOUT ROWID;

-- What the borrower list shows before its columns are in memory, and which rows have changed since.
CREATE INDEX borrowers_by_branch ON borrowers (branch_id, balance_fen);
CREATE INDEX borrowers_by_revision ON borrowers (revision) WHERE revision > 1; -- 1: the import into an empty book
