// SPDX-License-Identifier: GPL-3.0-or-later
// What the retention rule (core/domain/retention.h) asks about one borrower, read from the file:
//  - ends of loans: loan_history and the loan as it stands (balance, interest, penalty and compound interest, fees),
//    absent_since_on, written_off_on, and recoveries that settle debt and were not reversed;
//  - records: what RetentionRepository would erase;
//  - holds: complaints, agreed plans against recoveries, promises, steps of notices, the strategy's journal, judgments
//    and procedures. An unkept promise holds while its day is to come or something is still owed: after everything
//    came in it is history, and nobody could take it back any more.
// Throws StorageError.
#pragma once

#include "core/domain/retention.h"

namespace qingshou {

class Database;
class WorkingCalendar;

RetentionFacts retentionFacts(Database& db, BorrowerId borrower, const WorkingCalendar& calendar, QDate asOf);

} // namespace qingshou
