// SPDX-License-Identifier: GPL-3.0-or-later
// The loans of the book of a past day, as a table on the screen, on paper and in files.
#pragma once

#include "core/storage/book_on_day.h"
#include "ui/print/list_output.h"
#include "ui/widgets/paged_table_model.h"

#include <memory>

namespace qingshou {

/// The loans of one answer of BookOnDay::loans(), shared with what reads them.
using LoansOnDay = std::shared_ptr<const std::vector<LoanId>>;

/// day: for the days past due. In the order of the loan numbers, which is the only one.
std::vector<ColumnOf<LoanOnDay>> bookOnDayColumns(QDate day);

/// words: what of the book is listed.
ListOutput bookOnDayOutput(const QString& cooperative, const Scope& scope, QDate day, const LoansOnDay& loans,
                           const QString& words);

} // namespace qingshou
