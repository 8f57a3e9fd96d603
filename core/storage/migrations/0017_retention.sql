-- SPDX-License-Identifier: GPL-3.0-or-later
-- The retention rule. The words of an audit entry can go without breaking the chain: from here on an entry's MAC covers
-- the digest of its words, and the words are held against the digest. What erased them is named by its place in its own
-- workstation's chain. Entries from before have no digest; their MAC covers the words, which therefore stay.
ALTER TABLE audit_entries ADD COLUMN words_digest BLOB; -- SHA-256 over change and sealed, each with its length in front
ALTER TABLE audit_entries ADD COLUMN erased_by_workstation INTEGER;
ALTER TABLE audit_entries ADD COLUMN erased_by INTEGER;

-- What a row that is erased is asked for: who points to it.
CREATE INDEX promises_by_contact ON promises (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX evidence_by_contact ON evidence (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX evidence_by_promise ON evidence (promise_id) WHERE promise_id IS NOT NULL;
