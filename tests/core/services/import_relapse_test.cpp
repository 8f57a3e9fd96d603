// SPDX-License-Identifier: GPL-3.0-or-later
// 反弹: bad, not bad, bad again; against the last ledger, the month-end and the year-end.
#include "core/services/import_service.h"

#include "core/storage/borrower_list_query.h"
#include "core/storage/import_run_repository.h"

#include "tests/support/import_fixture.h"

using namespace qingshou;
using test::ImportFixture;

namespace {

struct Days : ImportFixture {
    ImportRunId last{};

    /// The classes of loans JJ1, JJ2 … ; "" leaves a loan out.
    void ledger(QDate on, const std::vector<const char*>& classes, LedgerScope scope = LedgerScope::WholeBook)
    {
        std::string rows;
        for (size_t i = 0; i < classes.size(); ++i)
            if (*classes[i] != 0) {
                const std::string number = std::to_string(i + 1);
                rows += "城关信用社,C" + number + ",张三,,,JJ" + number + ",1000.00,2025-01-31,120," + classes[i] +
                        ",信用,,李四\n";
            }
        ImportRequest request = rowsRequest(rows, on);
        request.scope = scope;
        last = mustImport(request).run;
    }
    QStringList loans(const ImportChangeFilter& filter)
    {
        QStringList numbers;
        const ImportRunRepository runs(db());
        for (const ImportChange& change : runs.changes(last, filter, Scope::wholeBook()))
            numbers << change.loanNumber;
        CHECK(runs.changeCount(last, filter, Scope::wholeBook()) == numbers.size());
        return numbers;
    }
    QStringList since(RelapseSince day)
    {
        const QStringList numbers = loans({.relapsedSince = day});
        CHECK(ImportRunRepository(db()).changeCounts(last, Scope::wholeBook()).relapses.at(day) == numbers.size());
        BorrowerFilter filter;
        filter.importRun = ImportFilter{last, {}, {}, day};
        CHECK(BorrowerListQuery(db(), Scope::wholeBook(), nullptr).ids(filter, {}).size() ==
              static_cast<size_t>(numbers.size()));
        return numbers;
    }
};

} // namespace

TEST_CASE("Relapse: against the last ledger, the month-end and the year-end", "[import]")
{
    Days book;
    //                                 JJ1     JJ2     JJ3     JJ4     JJ5
    book.ledger(QDate(2025, 12, 20), {"次级", "次级", "关注", "可疑", "正常"});
    book.ledger(QDate(2025, 12, 31), {"关注", "次级", "关注", "正常", "正常"});
    book.ledger(QDate(2026, 2, 10), {"次级", "关注", "次级", "正常", "正常"});
    CHECK(book.loans({.movement = LoanMovement::Relapsed}) == QStringList{"JJ1"}); // JJ3 is bad for the first time
    CHECK(book.since(RelapseSince::MonthEnd) == QStringList{"JJ1"});
    CHECK(book.since(RelapseSince::YearEnd) == QStringList{"JJ1"});

    book.ledger(QDate(2026, 3, 5), {"次级", "次级", "关注", "可疑", "次级"});
    CHECK(book.loans({.movement = LoanMovement::Relapsed}) == QStringList{"JJ2", "JJ4"});
    CHECK(book.since(RelapseSince::MonthEnd) == QStringList{"JJ2", "JJ4"});
    CHECK(book.since(RelapseSince::YearEnd) == QStringList{"JJ1", "JJ4"}); // at the year's end JJ2 was bad

    book.ledger(QDate(2026, 3, 6), {"次级", "次级", "关注", "正常", "次级"});
    CHECK(book.loans({.movement = LoanMovement::Relapsed}).isEmpty());
    CHECK(book.since(RelapseSince::MonthEnd) == QStringList{"JJ2"}); // JJ4 is better again
    CHECK(book.since(RelapseSince::YearEnd) == QStringList{"JJ1"});
}

TEST_CASE("Relapse: a loan that had left the list of bad loans and is back", "[import]")
{
    Days book;
    book.ledger(QDate(2026, 1, 10), {"次级", "可疑"}, LedgerScope::BadLoansOnly);
    book.ledger(QDate(2026, 1, 31), {"次级", ""}, LedgerScope::BadLoansOnly);
    book.ledger(QDate(2026, 2, 3), {"次级", "可疑"}, LedgerScope::BadLoansOnly);
    CHECK(book.loans({.movement = LoanMovement::Relapsed}) == QStringList{"JJ2"});
    CHECK(book.since(RelapseSince::MonthEnd) == QStringList{"JJ2"});
    CHECK(book.since(RelapseSince::YearEnd) == QStringList{"JJ2"}); // no ledger is as old as that
}
