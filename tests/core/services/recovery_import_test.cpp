// SPDX-License-Identifier: GPL-3.0-or-later
// A file of receipts held against the book, and what of it is recorded.
#include "core/services/recovery_import.h"
#include "core/storage/audit_repository.h"
#include "core/storage/borrower_list_query.h"
#include "core/storage/recovery_repository.h"
#include "tests/support/import_fixture.h"

using namespace qingshou;
using test::ImportFixture;

namespace {

constexpr char ledger[] =
    "机构名称,客户名称,证件号码,借据号,贷款账号,贷款余额,欠息,发放日期,到期日期,五级分类,担保方式,客户经理\n"
    "城关信用社,张三,430521196203070014,JJ001,6001,50000.00,800.00,2023-01-10,2024-01-10,次级,保证,李四\n"
    "城关信用社,王五,11010519491231002X,JJ002,6002,20000.00,0.00,2023-01-10,2024-01-10,可疑,保证,李四\n"
    "城关信用社,王五,11010519491231002X,JJ003,6003,3000.00,0.00,2023-01-10,2024-01-10,可疑,保证,李四\n"
    "城关信用社,赵六,,JJ004,,900.00,0.00,2023-01-10,2024-01-10,损失,信用,李四\n";
constexpr char header[] = "收回日期,借据号,贷款账号,户名,证件号码,收回金额,收回本金,收回利息,流水号,收回方式\n";

struct Receipts : ImportFixture {
    Receipts()
    {
        mustImport(textRequest(ledger, QDate(2026, 9, 20)));
        become(Role::Supervisor);
    }
    Result<RecoveryImport> match(const std::string& rows)
    {
        const Result<LedgerFile> file = LedgerFile::fromBytes(header + rows, QStringLiteral("流水.csv"));
        REQUIRE(file.ok());
        return matchRecoveries(db(), *workspace->session(), clock->today(), *file);
    }
    RecoveryImport mustMatch(const std::string& rows)
    {
        Result<RecoveryImport> found = match(rows);
        INFO((found ? "" : code(found.error())));
        REQUIRE(found.ok());
        return std::move(found).value();
    }
    /// The states of the rows, in their order.
    std::vector<MatchState> states(const std::string& rows)
    {
        std::vector<MatchState> found;
        for (const MatchedRecovery& one : mustMatch(rows).receipts)
            found.push_back(one.state);
        return found;
    }
    Result<int> record(const RecoveryImport& import)
    {
        std::vector<RecordRecovery> recoveries;
        for (const MatchedRecovery& one : import.receipts)
            if (one.state == MatchState::Certain)
                recoveries.push_back(one.request(one.candidates[*one.judged.candidate].loan, RecoveryKind::NormalCash));
        return workspace->services().recoveries.recordAll(recoveries, import.source);
    }
    RecoveryEntry newest()
    {
        return *RecoveryRepository(db()).find(RecoveryId{test::number(db(), "SELECT max(id) FROM recoveries")});
    }
};

} // namespace

TEST_CASE("Recovery import: each receipt finds its loan, or says why not", "[recovery]")
{
    Receipts book;
    using enum MatchState;
    CHECK(book.states("2026-09-25,JJ001,,张三,,1000.00,,,V1,\n"           // by number
                      "2026-09-25,,6002,王五,,100.00,,,V2,\n"             // by account
                      "2026-09-25,,,张三,430521196203070014,5.00,,,V3,\n" // by identity, one loan
                      "2026-09-25,,,王五,11010519491231002X,5.00,,,V4,\n" // by identity, two loans
                      "2026-09-25,,,王五,,10000.00,,,V5,\n"               // by name: one of the two owes as much
                      "2026-09-25,,,赵 六,,10.00,,,V6,\n"                 // by name
                      "2026-09-25,JJ002,,李四,,100.00,,,V7,\n"            // another name
                      "2026-09-25,JJ001,,张三,,10.00,6.00,3.00,V8,\n"     // parts differ
                      "2026-09-25,JJ999,,钱七,,10.00,,,V9,\n"             // nobody
                      "2026-09-25,JJ001,,张三,,-10.00,,,V10,\n"           // taken back
                      "2026-09-29,JJ001,,张三,,10.00,,,V11,\n"            // tomorrow
                      "2022-09-29,JJ001,,张三,,10.00,,,V12,\n"            // before the loan
                      "2026-09-25,JJ001,,张三,,1000.00,,,V1,\n") ==       // twice in the file
          std::vector{Certain, Certain, Certain, Several, ToConfirm, ToConfirm, ToConfirm, ToConfirm, Unknown, Reversal,
                      Refused, Refused, Duplicate});
}

TEST_CASE("Recovery import: recorded as the core system has booked it, and the second time found there", "[recovery]")
{
    Receipts book;
    const std::string rows = "2026-09-25,JJ001,,张三,,1000.00,850.00,150.00,V1,\n"
                             "2026-09-25,JJ002,,王五,,70.00,0.00,70.00,V2,\n"
                             "2026-09-26,JJ003,,王五,,200.00,200.00,,V3,诉讼执行\n";
    const Result<int> recorded = book.record(book.mustMatch(rows));
    REQUIRE(recorded.ok());
    CHECK(*recorded == 3);
    const BorrowerId zhang{test::number(book.db(), "SELECT borrower_id FROM loans WHERE loan_number = 'JJ001'")};
    const std::vector<RecoveryEntry> entries = RecoveryRepository(book.db()).ofBorrower(zhang);
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].split.principal == Money::fromYuan(850)); // not interest first, as the law would have it
    CHECK(entries[0].split.interest == Money::fromYuan(150));
    CHECK(entries[0].receivedOn == QDate(2026, 9, 25));
    CHECK(entries[0].voucher == QStringLiteral("V1"));
    CHECK(entries[0].kind == RecoveryKind::NormalCash);
    CHECK(book.newest().kind == RecoveryKind::Enforcement);
    CHECK(test::number(book.db(), "SELECT count(*) FROM recoveries WHERE kind = 'interest'") == 1);
    CHECK(test::number(book.db(), "SELECT count(*) FROM audit_entries WHERE action = 'record_recovery'") == 3);
    CHECK(test::number(book.db(), "SELECT count(*) FROM audit_entries WHERE action = 'import_recoveries'") == 1);

    CHECK(book.states(rows) == std::vector(3, MatchState::Duplicate));
    // A recovery that was reversed is none.
    REQUIRE(book.workspace->services().recoveries.reverse(book.newest().id, QStringLiteral("记错")).ok());
    CHECK(book.states(rows).back() == MatchState::Certain);
}

TEST_CASE("Recovery import: a fall that was made a recovery is not recorded again", "[recovery]")
{
    Receipts book;
    book.become(Role::Administrator);
    std::string fallen = ledger;
    fallen.replace(fallen.find("50000.00"), 8, "49000.00");
    const ImportRunId run = book.mustImport(book.textRequest(fallen, QDate(2026, 9, 27))).run;
    book.become(Role::Supervisor);
    const LoanId loan{test::number(book.db(), "SELECT id FROM loans WHERE loan_number = 'JJ001'")};
    REQUIRE(book.workspace->services().recoveries.explainFall(loan, run, RecoveryKind::NormalCash).ok());
    CHECK(book.states("2026-09-25,JJ001,,张三,,1100.00,1000.00,100.00,V1,\n"
                      "2026-09-28,JJ001,,张三,,1000.00,1000.00,0.00,V2,\n") ==
          std::vector{MatchState::Duplicate, MatchState::Certain});
}

TEST_CASE("Recovery import: all or nothing, by whom it is allowed, inside what is seen", "[recovery]")
{
    Receipts book;
    RecoveryImport import = book.mustMatch("2026-09-25,JJ001,,张三,,1000.00,850.00,150.00,V1,\n"
                                           "2026-09-25,JJ002,,王五,,70.00,70.00,,V2,\n");
    const auto request = [&](size_t i) {
        return import.receipts[i].request(import.receipts[i].candidates[0].loan, RecoveryKind::NormalCash);
    };
    RecordRecovery wrong = request(1);
    wrong.booked->principal += Money::fromFen(1);
    const QByteArray before = test::dumpHash(book.db());
    const Result<int> refused = book.workspace->services().recoveries.recordAll({request(0), wrong}, import.source);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().args.value(0) == QStringLiteral("parts_differ"));
    CHECK(test::dumpHash(book.db()) == before);

    std::stop_source stop;
    stop.request_stop();
    CHECK(book.workspace->services()
              .recoveries.recordAll({request(0)}, import.source, {}, stop.get_token())
              .error()
              .code == ErrorCode::Cancelled);
    CHECK(test::dumpHash(book.db()) == before);

    const std::string row = "2026-09-25,JJ001,,,,1000.00,,,V1,\n";
    book.become(Role::Auditor);
    CHECK(book.match(row).error().code == ErrorCode::NotAllowed);
    CHECK(book.record(import).error().code == ErrorCode::NotAllowed);
    book.become(Role::Officer, BranchId{test::number(book.db(), "SELECT id FROM branches WHERE name = '东门分社'")});
    CHECK(book.states(row) == std::vector{MatchState::Unknown});
}

TEST_CASE("Recovery import: a receipt without a day is not given one", "[recovery]")
{
    Receipts book;
    const Result<RecoveryImport> found = book.match(",JJ001,,张三,,1000.00,,,V1,\n");
    REQUIRE_FALSE(found.ok());
    CHECK(found.error().code == ErrorCode::LedgerMissingField);
    const Result<LedgerFile> file =
        LedgerFile::fromBytes(std::string(header) + ",JJ001,,张三,,1000.00,,,V1,\n", QStringLiteral("流水.csv"));
    const auto dated = matchRecoveries(book.db(), *book.workspace->session(), book.clock->today(), *file,
                                       {.receivedOn = QDate(2026, 9, 24)});
    REQUIRE(dated.ok());
    CHECK(dated->receipts[0].line.receivedOn == QDate(2026, 9, 24));
}
