// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/conduct_check.h"

#include "core/services/rule_settings.h"
#include "core/storage/conduct_query.h"

namespace qingshou {

std::vector<ConductFinding> checkConduct(Database& db, const Vault& vault, BorrowerId borrower, const ConductAct& act,
                                         QDate today, ContactId without)
{
    const ConductHistory history = conductHistory(db, vault, borrower, today);
    return judgeConduct(act, conductFacts(history, act, without), conductParameters(Settings::load(db)));
}

} // namespace qingshou
