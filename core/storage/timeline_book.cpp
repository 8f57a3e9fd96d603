// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/timeline_sources.h"

#include "core/storage/loan_repository.h"
#include "core/storage/statement.h"

namespace qingshou {
namespace {

QString classCode(qint64 stored)
{
    const auto riskClass = classFromStored(stored);
    return riskClass ? code(*riskClass) : QString();
}

/// A balance stands at the end of its day, whenever the file was read.
QDateTime endOf(QDate day)
{
    return {day, QTime(23, 59, 59), Qt::OffsetFromUTC, 8 * 3600};
}

void addHistory(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    // A loan without a history is as its first ledger said.
    Statement rows(db, "SELECT l.id, l.loan_number, ifnull(h.statistics_on, l.statistics_on), "
                       "ifnull(h.run_id, l.first_run_id), ifnull(h.balance_fen, l.balance_fen), "
                       "ifnull(h.risk_class, l.risk_class) "
                       "FROM loans l LEFT JOIN loan_history h ON h.loan_id = l.id WHERE l.borrower_id = ? "
                       "ORDER BY l.id, h.statistics_on");
    rows.bind(1, borrower);
    LoanId loan;
    Money balance;
    qint64 riskClass = 0;
    while (rows.step()) {
        const bool first = rows.id<LoanId>(0) != loan;
        TimelineEntry entry;
        entry.on = rows.date(2);
        entry.at = endOf(entry.on);
        entry.id = rows.integer(3);
        entry.loan = rows.id<LoanId>(0);
        entry.loanNumber = rows.text(1);
        if (first || rows.money(4) != balance) {
            entry.kind = TimelineKind::BalanceChange;
            entry.before = first ? std::nullopt : std::optional(balance);
            entry.after = rows.money(4);
            entries.push_back(entry);
            entry.before.reset();
            entry.after.reset();
        }
        if (!first && rows.integer(5) != riskClass) {
            entry.kind = TimelineKind::ClassChange;
            entry.code = classCode(riskClass);
            entry.code2 = classCode(rows.integer(5));
            entries.push_back(entry);
        }
        loan = entry.loan;
        balance = rows.money(4);
        riskClass = rows.integer(5);
    }
}

void addAbsences(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    Statement rows(db, "SELECT c.loan_id, l.loan_number, r.statistics_on, c.run_id, c.kind FROM loans l "
                       "CROSS JOIN import_changes c ON c.loan_id = l.id AND c.kind <> 'new' "
                       "JOIN import_runs r ON r.id = c.run_id "
                       "WHERE l.borrower_id = ? AND c.kind IN ('absent', 'back')");
    rows.bind(1, borrower);
    while (rows.step()) {
        TimelineEntry entry;
        entry.kind = rows.utf8(4) == "absent" ? TimelineKind::LoanAbsent : TimelineKind::LoanBack;
        entry.loan = rows.id<LoanId>(0);
        entry.loanNumber = rows.text(1);
        entry.on = rows.date(2);
        entry.at = endOf(entry.on);
        entry.id = rows.integer(3);
        entries.push_back(entry);
    }
}

} // namespace

void addBookEntries(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    addHistory(db, borrower, entries);
    addAbsences(db, borrower, entries);
}

} // namespace qingshou
