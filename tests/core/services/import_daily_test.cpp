// SPDX-License-Identifier: GPL-3.0-or-later
// Day after day: what a ledger says nothing new of is not written again, and yet every sum, every day count and the
// book of every earlier day are as if it were.
#include "core/services/rule_settings.h"
#include "core/storage/book_on_day.h"
#include "core/storage/book_totals.h"
#include "core/storage/borrower_summary.h"
#include "core/storage/loan_query.h"
#include "core/storage/transaction.h"
#include "tests/core/services/made_ledger.h"

#include <rapidcheck.h>

#include <set>

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QDate firstDay(2026, 9, 1);

LoanRow loanOf(ImportFixture& book, const char* number)
{
    const LoanQuery loans(book.db());
    return loans.find(loans.findByNumber(QString::fromLatin1(number)).value()).value();
}

void passOverTheBook(ImportFixture& book, QDate on)
{
    Transaction transaction(book.db());
    BorrowerSummary(book.db(), on, classDays(Settings::load(book.db()))).recomputeAll();
    transaction.commit();
}

/// Some days later: most as before, with the days past due counted on; a few other figures; some gone.
std::vector<MadeRow> laterRows(const std::vector<MadeRow>& before, int days, std::vector<MadeRow>& gone)
{
    const auto below = [](int bound) { return *rc::gen::inRange(0, bound); };
    std::vector<MadeRow> rows;
    for (size_t i = 0; i < before.size(); ++i) {
        MadeRow row = before[i];
        if (i > 0 && below(8) == 0) { // the first stays: the file speaks for its branch
            gone.push_back(row);
            continue;
        }
        if (row.days > 0 && below(6) != 0)
            row.days += days;
        if (below(4) == 0)
            row.balance = row.balance * below(12) / 10;
        if (below(6) == 0)
            row.riskClass = below(2) == 0 ? "正常" : "次级";
        if (below(8) == 0)
            row.interest += 7;
        if (below(8) == 0)
            row.phone = "13900000001";
        rows.push_back(row);
    }
    if (!gone.empty() && below(2) == 0) {
        rows.push_back(gone.back());
        gone.pop_back();
    }
    return rows;
}

std::set<std::string> linesOf(const std::vector<MadeRow>& rows)
{
    std::set<std::string> lines;
    for (const MadeRow& row : rows)
        lines.insert(row.loan + ' ' + std::to_string(row.balance) + ".00 " + row.riskClass + ' ' +
                     (row.collector.empty() ? row.manager : row.collector));
    return lines;
}

std::set<std::string> linesOf(Database& db, QDate day)
{
    constexpr std::array classes{"正常", "关注", "次级", "可疑", "损失"};
    BookOnDay book(db, Scope::wholeBook(), day);
    std::set<std::string> lines;
    for (const LoanOnDay& loan : book.page(book.loans({}), 0, 1000))
        lines.insert(loan.loanNumber.toStdString() + ' ' + loan.balance.toPlainYuan().toStdString() + ' ' +
                     classes.at(static_cast<size_t>(loan.riskClass.value())) + ' ' + loan.owner.toStdString());
    return lines;
}

} // namespace

TEST_CASE("Import: day after day the sums are those of the whole book, and every earlier book can be had", "[import]")
{
    CHECK(rc::check([] {
        ImportFixture book;
        book.db().execute("PRAGMA synchronous = OFF");
        std::vector<MadeRow> rows = randomRows(), gone;
        for (MadeRow& row : rows)
            row.branch = rows.front().branch;
        std::vector<std::pair<QDate, std::vector<MadeRow>>> days;
        QDate on = firstDay;
        for (int day = 0; day < 4; ++day) {
            RC_LOG() << ledgerText(rows);
            book.mustImport(ImportFixture::textRequest(ledgerText(rows), on));
            days.emplace_back(on, rows);
            const BookTotals totals(book.db());
            RC_ASSERT(totals.at(on, Scope::wholeBook()) == totals.computed(on));
            const qint64 revision = number(book.db(), "SELECT max(revision) FROM borrowers");
            passOverTheBook(book, on);
            RC_ASSERT(number(book.db(), "SELECT max(revision) FROM borrowers") == revision);
            const int later = *rc::gen::inRange(1, 60);
            rows = laterRows(rows, later, gone);
            on = on.addDays(later);
        }
        for (const auto& [day, said] : days)
            RC_ASSERT(linesOf(book.db(), day) == linesOf(said));
        RC_ASSERT(linesOf(book.db(), firstDay.addDays(-1)).empty());
    }));
}

TEST_CASE("Import: a loan of which nothing new is said is of the day all the same", "[import]")
{
    ImportFixture book;
    book.mustImport(ImportFixture::rowsRequest("城关信用社,C1,张三,,,JJ1,1000,2026-06-01,30,关注,信用,,赵一\n"
                                               "城关信用社,C2,李四,,,JJ2,2000,2027-06-01,0,正常,信用,,赵一\n"
                                               "城关信用社,C3,王五,,,JJ3,3000,2026-06-01,40,关注,信用,,赵一\n",
                                               firstDay));
    const char* written = "SELECT count(*) FROM loans WHERE last_run_id <> first_run_id";
    book.mustImport(ImportFixture::rowsRequest("城关信用社,C1,张三,,,JJ1,1000,2026-06-01,31,关注,信用,,赵一\n"
                                               "城关信用社,C2,李四,,,JJ2,2000,2027-06-01,0,正常,信用,,赵一\n"
                                               "城关信用社,C3,王五,,,JJ3,3000,2026-06-01,41,关注,信用,,赵一\n",
                                               firstDay.addDays(1)));
    CHECK(number(book.db(), written) == 0);
    CHECK(loanOf(book, "JJ1").statisticsOn == firstDay.addDays(1));
    CHECK(loanOf(book, "JJ1").ledgerDays == 31);
    CHECK(loanOf(book, "JJ2").statisticsOn == firstDay.addDays(1));
    CHECK(loanOf(book, "JJ2").ledgerDays == 0);

    // The third is gone, and the days of the first do not count on: that is something new.
    book.mustImport(ImportFixture::rowsRequest("城关信用社,C1,张三,,,JJ1,1000,2026-06-01,31,关注,信用,,赵一\n"
                                               "城关信用社,C2,李四,,,JJ2,2000,2027-06-01,0,正常,信用,,赵一\n",
                                               firstDay.addDays(2)));
    CHECK(number(book.db(), written) == 1);
    CHECK(loanOf(book, "JJ1").statisticsOn == firstDay.addDays(2));
    CHECK(loanOf(book, "JJ1").ledgerDays == 31);
    CHECK(loanOf(book, "JJ2").statisticsOn == firstDay.addDays(2));
    CHECK(loanOf(book, "JJ3").statisticsOn == firstDay.addDays(1)); // the last that held it
    CHECK(loanOf(book, "JJ3").ledgerDays == 41);
    CHECK(loanOf(book, "JJ3").absentSinceOn == firstDay.addDays(2));

    // A ledger of bad loans alone speaks for nothing else: what it holds is written.
    ImportRequest bad =
        ImportFixture::rowsRequest("城关信用社,C2,李四,,,JJ2,2000,2027-06-01,0,正常,信用,,赵一\n", firstDay.addDays(3));
    bad.scope = LedgerScope::BadLoansOnly;
    book.mustImport(bad);
    CHECK(loanOf(book, "JJ1").statisticsOn == firstDay.addDays(2));
    CHECK(loanOf(book, "JJ2").statisticsOn == firstDay.addDays(3));
}

TEST_CASE("Import: a file whose histories were all begun at once goes on", "[import]")
{
    // As files were before migration 0005: every loan was written by every import and had a history from the second on.
    ImportFixture book;
    const std::string before = "城关信用社,C1,张三,,,JJ1,1000,2026-06-01,30,关注,信用,,赵一\n"
                               "城关信用社,C2,李四,,,JJ2,2000,2027-06-01,0,正常,信用,,赵一\n";
    book.mustImport(ImportFixture::rowsRequest(before, firstDay));
    book.mustImport(ImportFixture::rowsRequest(before, firstDay.addDays(1)));
    book.db().execute("DELETE FROM ledger_coverage;"
                      "UPDATE loans SET statistics_on = '2026-09-02', last_run_id = (SELECT max(id) FROM import_runs);"
                      "INSERT OR IGNORE INTO loan_history SELECT id, '2026-09-01', first_run_id, balance_fen, "
                      "risk_class, book_side, guarantee_type, due_on, account_manager, branch_id, overdue_since_on, 0 "
                      "FROM loans");
    CHECK(loanOf(book, "JJ2").statisticsOn == firstDay.addDays(1));
    book.mustImport(ImportFixture::rowsRequest("城关信用社,C1,张三,,,JJ1,900,2026-06-01,32,次级,信用,,赵一\n"
                                               "城关信用社,C2,李四,,,JJ2,2000,2027-06-01,0,正常,信用,,赵一\n",
                                               firstDay.addDays(2)));
    CHECK(number(book.db(), "SELECT count(*) FROM loan_history") == 3);
    CHECK(linesOf(book.db(), firstDay.addDays(1)) ==
          std::set<std::string>{"JJ1 1000.00 关注 赵一", "JJ2 2000.00 正常 赵一"});
    CHECK(linesOf(book.db(), firstDay.addDays(2)) ==
          std::set<std::string>{"JJ1 900.00 次级 赵一", "JJ2 2000.00 正常 赵一"});
    CHECK(loanOf(book, "JJ2").statisticsOn == firstDay.addDays(2));
}

TEST_CASE("Import: a class that no longer stands is seen though the ledger says nothing new", "[import]")
{
    const auto deviating = [](ImportFixture& book) {
        return number(book.db(), "SELECT count(*) FROM borrowers WHERE class_deviates = 1");
    };
    const auto rows = [](int days) {
        return "城关信用社,C1,张三,,,JJ1,1000,2026-06-01," + std::to_string(days) +
               ",关注,信用,,赵一\n"
               "城关信用社,C2,李四,,,JJ2,2000,2027-06-01,0,正常,信用,,赵一\n"
               "城关信用社,C3,王五,,,JJ3,2000,2027-06-01,0,正常,信用,,赵一\n";
    };
    ImportFixture book;
    book.mustImport(ImportFixture::rowsRequest(rows(90), QDate(2026, 8, 30)));
    CHECK(deviating(book) == 0);
    book.mustImport(ImportFixture::rowsRequest(rows(91), QDate(2026, 8, 31)));
    CHECK(deviating(book) == 1); // 次级 from the 91st day on
    CHECK(number(book.db(), "SELECT count(*) FROM loan_history") == 0);

    SECTION("or though it is the rule that changed")
    {
        REQUIRE(book.workspace->services().settings.setAll({{QStringLiteral("class_substandard_days"), "120"}}));
        book.mustImport(ImportFixture::rowsRequest(rows(92), QDate(2026, 9, 1)));
        CHECK(deviating(book) == 0);
    }
}
