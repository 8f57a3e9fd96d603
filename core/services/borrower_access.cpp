// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/borrower_access.h"

#include "core/base/dates.h"
#include "core/services/rule_settings.h"
#include "core/storage/borrower_summary.h"
#include "core/storage/workstation_repository.h"

namespace qingshou {

Result<BorrowerRow> borrowerInScope(Change& change, BorrowerId id)
{
    const std::optional<BorrowerRow> borrower = LoanQuery(change.db()).borrower(id);
    if (!borrower)
        return {ErrorCode::NotFound, {QStringLiteral("borrower"), QString::number(id.value)}};
    if (!change.session().scope.contains(borrower->branch))
        return ErrorCode::OutsideScope;
    return *borrower;
}

Result<LoanInScope> loanInScope(Change& change, LoanId id)
{
    const std::optional<LoanRow> loan = LoanQuery(change.db()).find(id);
    if (!loan)
        return {ErrorCode::NotFound, {QStringLiteral("loan"), QString::number(id.value)}};
    const Result<BorrowerRow> borrower = borrowerInScope(change, loan->borrower);
    if (!borrower)
        return borrower.error();
    return LoanInScope{*loan, *borrower};
}

void refreshSummaries(Change& change, std::span<const BorrowerId> borrowers)
{
    // Classes are compared as of the book's date, as the import did for all the others.
    const QDate bookDate = WorkstationRepository(change.db()).load().statisticsOn;
    BorrowerSummary(change.db(), bookDate.isValid() ? bookDate : change.today(), classDays(Settings::load(change.db())))
        .recompute(borrowers);
}

Outcome notInFuture(const Change& change, const char* field, QDate day)
{
    if (day.isValid() && day > change.today())
        return {ErrorCode::DateInFuture, {QLatin1String(field), toIso(day)}};
    return Done{};
}

} // namespace qingshou
