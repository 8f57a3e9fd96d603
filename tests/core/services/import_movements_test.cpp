// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_service.h"

#include "core/storage/import_run_repository.h"
#include "tests/support/import_fixture.h"

using namespace qingshou;
using test::ImportFixture;

TEST_CASE("Import: in which ways each loan moved", "[import]")
{
    // 机构名称,客户编号,客户名称,证件号码,手机号码,借据号,贷款余额,到期日期,逾期天数,五级分类,担保方式,保证人,客户经理
    struct Case {
        const char* loan;
        const char* before; ///< from the balance on
        const char* after;
        LoanMovements moved;
    };
    const auto moved = [](std::initializer_list<LoanMovement> movements) {
        LoanMovements set;
        for (const LoanMovement movement : movements)
            set.add(movement);
        return set;
    };
    using enum LoanMovement;
    const std::vector<Case> cases{
        {"A1", "100,2027-01-01,0,正常,保证,赵一,李四", "100,2027-01-01,0,正常,保证,赵一,李四", {}},
        {"A2", "100,2027-01-01,0,正常,保证,赵一,李四", "100,2027-01-01,12,正常,保证,赵一,李四", moved({NewlyOverdue})},
        {"A3", "100,2027-01-01,20,关注,保证,赵一,李四", "100,2027-01-01,0,正常,保证,赵一,李四",
         moved({NoLongerOverdue, Better})},
        {"A4", "100,2027-01-01,80,关注,保证,赵一,李四", "100,2027-01-01,110,次级,保证,赵一,李四",
         moved({NewlyBad, Worse})},
        {"A5", "100,2027-01-01,200,可疑,保证,赵一,李四", "60,2027-01-01,230,关注,保证,赵一,王五",
         moved({NoLongerBad, Better, PaidInPart, OwnerChanged})},
        {"A6", "100,2027-01-01,200,可疑,保证,赵一,李四", "0,2027-01-01,0,可疑,保证,赵一,李四",
         moved({NoLongerOverdue, BalanceGone})},
        {"A7", "100,2027-01-01,0,正常,保证,赵一,李四", "150,2028-01-01,0,正常,抵押,赵一,李四",
         moved({Grown, DueDateChanged, GuaranteeChanged})},
        {"A8", "100,2027-01-01,0,正常,保证,赵一,李四", "100,2027-01-01,0,正常,保证,钱二,李四",
         moved({GuaranteeChanged})},
        // The due day passes between the two ledgers, which otherwise say the same.
        {"A9", "100,2026-10-15,0,正常,保证,赵一,李四", "100,2026-10-15,0,正常,保证,赵一,李四", moved({NewlyOverdue})},
    };
    std::string before, after;
    for (const Case& one : cases) {
        const std::string head = std::string("城关社,C") + one.loan + ",张三,,," + one.loan + ",";
        before += head + one.before + "\n";
        after += head + one.after + "\n";
    }
    ImportFixture book;
    book.mustImport(ImportFixture::rowsRequest(before, QDate(2026, 9, 30)));
    const ImportReport report = book.mustImport(ImportFixture::rowsRequest(after, QDate(2026, 10, 31)));

    const ImportRunRepository runs(book.db());
    const std::vector<ImportChange> changes = runs.changes(report.run, {}, Scope::wholeBook());
    for (const Case& one : cases) {
        INFO(one.loan);
        const auto found = std::find_if(changes.begin(), changes.end(), [&](const ImportChange& change) {
            return change.loanNumber == QLatin1String(one.loan);
        });
        CHECK((found == changes.end() ? LoanMovements() : found->movements).bits() == one.moved.bits());
    }
    const ImportChangeCounts counts = runs.changeCounts(report.run, Scope::wholeBook());
    CHECK(counts.all == static_cast<qint64>(changes.size()));
    CHECK(counts.movements.at(NewlyOverdue) == 2);
    CHECK(counts.movements.at(GuaranteeChanged) == 2);
    CHECK(counts.unexplained == 2); // A5 and A6
    CHECK(counts.kinds.at(ImportChangeKind::Changed) == report.counts.changed);
    for (const auto& [movement, count] : counts.movements) {
        CHECK(runs.changeCount(report.run, {.movement = movement}, Scope::wholeBook()) == count);
        CHECK(static_cast<qint64>(runs.changes(report.run, {.movement = movement}, Scope::wholeBook()).size()) ==
              count);
    }
    CHECK(runs.changeCount(report.run, {.unexplained = true}, Scope::wholeBook()) == 2);
    CHECK(runs.changes(report.run, {}, Scope{std::vector<BranchId>{}}).empty());
}
