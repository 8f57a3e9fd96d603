// SPDX-License-Identifier: GPL-3.0-or-later
// One borrower has hundreds of entries, not thousands: they are gathered source by source and ordered here, which is
// quicker than one statement over a dozen tables and can be read.
#include "core/storage/timeline_query.h"

#include "core/base/clock.h"
#include "core/storage/loan_query.h"
#include "core/storage/timeline_sources.h"

#include <algorithm>
#include <tuple>

namespace qingshou {

QDate chinaDay(const QDateTime& instant)
{
    return Clock::chinaTime(instant).date();
}

TimelineEntry takenBack(TimelineEntry entry, TimelineKind kind, const QDateTime& at, const QString& reason,
                        const QString& byName)
{
    entry.kind = kind;
    entry.on = chinaDay(at);
    entry.at = at;
    entry.text = reason;
    entry.text2.clear();
    entry.byName = byName;
    entry.struck = false;
    return entry;
}

namespace {

void addLoanNumbers(Database& db, BorrowerId borrower, TimelineEntries& entries)
{
    const std::vector<LoanRow> loans = LoanQuery(db).ofBorrower(borrower);
    for (TimelineEntry& entry : entries) {
        const auto loan =
            std::find_if(loans.begin(), loans.end(), [&](const LoanRow& row) { return row.id == entry.loan; });
        if (loan != loans.end())
            entry.loanNumber = loan->loanNumber;
    }
}

} // namespace

TimelinePage TimelineQuery::page(BorrowerId borrower, qint64 offset, qint64 limit,
                                 const std::vector<TimelineKind>& kinds) const
{
    const auto row = LoanQuery(db_).borrower(borrower);
    if (!row || !scope_.contains(row->branch))
        return {};
    TimelineEntries entries;
    addBookEntries(db_, borrower, entries);
    addContactEntries(db_, borrower, entries);
    addMoneyEntries(db_, borrower, entries);
    addCaseEntries(db_, borrower, entries);
    if (!kinds.empty())
        std::erase_if(entries, [&](const TimelineEntry& entry) {
            return std::find(kinds.begin(), kinds.end(), entry.kind) == kinds.end();
        });
    std::sort(entries.begin(), entries.end(), [](const TimelineEntry& a, const TimelineEntry& b) {
        return std::tuple(a.on, a.at, a.kind, a.id, a.loan) > std::tuple(b.on, b.at, b.kind, b.id, b.loan);
    });

    TimelinePage page;
    page.total = static_cast<qint64>(entries.size());
    const qint64 first = std::clamp<qint64>(offset, 0, page.total);
    const qint64 last = std::clamp<qint64>(first + limit, first, page.total);
    page.entries.assign(entries.begin() + first, entries.begin() + last);
    addLoanNumbers(db_, borrower, page.entries);
    return page;
}

} // namespace qingshou
