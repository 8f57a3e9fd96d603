// SPDX-License-Identifier: GPL-3.0-or-later
// Histories begin with the second import; until then the loans themselves say what the first ledger said.
#include "core/storage/borrower_list_query.h"
#include "core/storage/campaign_query.h"
#include "core/storage/timeline_query.h"
#include "tests/support/import_fixture.h"

#include <algorithm>

using namespace qingshou;
using test::ImportFixture;

namespace {

const QDate september(2026, 9, 30), october(2026, 10, 30);

/// The first balance of every loan, as the timelines of its borrowers tell it.
std::vector<std::pair<QString, qint64>> firstBalances(Database& db)
{
    std::vector<std::pair<QString, qint64>> found;
    for (const BorrowerId borrower :
         BorrowerListQuery(db, Scope::wholeBook(), nullptr).ids({}, {BorrowerColumn::Name, false}))
        for (const TimelineEntry& entry : TimelineQuery(db, Scope::wholeBook()).page(borrower, 0, 100).entries)
            if (entry.kind == TimelineKind::BalanceChange && entry.on == september && !entry.before)
                found.emplace_back(entry.loanNumber, entry.after->fen());
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace

TEST_CASE("Import: what the first ledger said of a loan is told the same before and after the second", "[import]")
{
    ImportFixture book;
    const QDate longAgo(2026, 1, 1); // no ledger is that old: the first of every branch counts
    book.mustImport(ImportFixture::fileRequest(QStringLiteral("ledgers/plain-2026-09-30.csv"), september));
    const auto before = firstBalances(book.db());
    CHECK(before.size() == 600);
    CHECK(CampaignQuery(book.db()).baselineDate(longAgo) == september);
    book.mustImport(ImportFixture::fileRequest(QStringLiteral("ledgers/plain-2026-10-30.csv"), october));
    CHECK(firstBalances(book.db()) == before);
    CHECK(CampaignQuery(book.db()).baselineDate(longAgo) == september);
}
