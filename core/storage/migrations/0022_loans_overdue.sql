-- SPDX-License-Identifier: GPL-3.0-or-later
-- The index says nothing of balances, which move with every ledger: an import touches it only where a day or class does.
DROP INDEX loans_overdue;
CREATE INDEX loans_overdue ON loans (overdue_since_on, risk_class, branch_id) WHERE overdue_since_on IS NOT NULL;
