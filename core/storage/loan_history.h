// SPDX-License-Identifier: GPL-3.0-or-later
// What each ledger that changed a loan said of it, oldest first. A loan that only one ledger has held has one row.
// Amounts in fen; days are statistics dates.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/book_side.h"
#include "core/domain/risk_class.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

struct LoanDayRow {
    QDate on{};
    Money balance{};
    Money interest{}; ///< with penalty and compound interest
    std::optional<RiskClass> riskClass{};
    BookSide bookSide = BookSide::OnBook;
    QString owner{};   ///< as the ledger has it
    Money recovered{}; ///< recoveries received since the row before, less what was reversed
};

std::vector<LoanDayRow> loanHistory(Database& db, LoanId loan);

/// The row that held on a day: the last one up to it. Nothing before the first ledger.
const LoanDayRow* asOf(const std::vector<LoanDayRow>& history, QDate day);

} // namespace qingshou
