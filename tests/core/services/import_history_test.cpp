// SPDX-License-Identifier: GPL-3.0-or-later
// Histories begin with the second import; until then the loans themselves say what the first ledger said.
#include "core/storage/borrower_list_query.h"
#include "core/storage/campaign_query.h"
#include "core/storage/import_run_repository.h"
#include "core/storage/loan_list_query.h"
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

/// Number, balance and class of each loan that the run brought.
std::vector<std::tuple<QString, qint64, int>> newLoans(Database& db, ImportRunId run)
{
    std::vector<std::tuple<QString, qint64, int>> found;
    const ImportChangeFilter added{.kind = ImportChangeKind::Added, .limit = 1000};
    for (const ImportChange& change : ImportRunRepository(db).changes(run, added, Scope::wholeBook())) {
        CHECK_FALSE(change.balanceBefore);
        found.emplace_back(change.loanNumber, change.balanceAfter.value().fen(), change.classAfter);
    }
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

TEST_CASE("Import: the loans that each ledger brought are listed as they were then", "[import]")
{
    ImportFixture book;
    const ImportRunId first =
        book.mustImport(ImportFixture::fileRequest(QStringLiteral("ledgers/plain-2026-09-30.csv"), september)).run;
    const auto brought = newLoans(book.db(), first);
    REQUIRE(brought.size() == 600);
    qint64 sum = 0;
    for (const auto& [number, balance, riskClass] : brought)
        sum += balance;
    CHECK(sum == 3'419'678'600);

    const ImportRunId second =
        book.mustImport(ImportFixture::fileRequest(QStringLiteral("ledgers/plain-2026-10-30.csv"), october)).run;
    CHECK(newLoans(book.db(), first) == brought);
    CHECK(newLoans(book.db(), second).size() == 20);

    const ImportRunRepository runs(book.db());
    const ImportChangeCounts ofFirst = runs.changeCounts(first, Scope::wholeBook());
    CHECK(ofFirst.all == 600);
    CHECK(ofFirst.kinds.at(ImportChangeKind::Added) == 600);
    CHECK(ofFirst.unexplained == 0);
    const ImportChangeCounts ofSecond = runs.changeCounts(second, Scope::wholeBook());
    CHECK(ofSecond.kinds.at(ImportChangeKind::Added) == 20);
    CHECK(ofSecond.kinds.at(ImportChangeKind::Absent) == 12);

    LoanFilter loans;
    loans.asOf = october;
    loans.importRun = ImportFilter{first, ImportChangeKind::Added, {}};
    CHECK(LoanListQuery(book.db(), Scope::wholeBook()).totals(loans).loans == 600);
    BorrowerFilter borrowers;
    borrowers.importRun = loans.importRun;
    CHECK(BorrowerListQuery(book.db(), Scope::wholeBook(), nullptr)
              .ids(borrowers, {BorrowerColumn::Name, false})
              .size() == 374);
}
