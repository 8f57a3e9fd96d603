-- SPDX-License-Identifier: GPL-3.0-or-later
-- Today's work asks every morning which legal periods are near their end and which loans are about to fall a class. By
-- these it reads those loans and not the book.
CREATE INDEX loans_by_due ON loans (due_on, branch_id);
CREATE INDEX loans_by_last_instalment ON loans (instalment_last_on, branch_id) WHERE instalment_last_on IS NOT NULL;
CREATE INDEX loans_by_original_due ON loans (original_due_on, branch_id) WHERE original_due_on IS NOT NULL;
CREATE INDEX loans_overdue ON loans (overdue_since_on, risk_class, branch_id)
  WHERE balance_fen > 0 AND absent_since_on IS NULL;
CREATE INDEX guarantees_by_months ON guarantees (agreed_months) WHERE agreed_months IS NOT NULL;
CREATE INDEX guarantees_by_agreed_end ON guarantees (agreed_until_on) WHERE agreed_until_on IS NOT NULL;
