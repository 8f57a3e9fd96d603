// SPDX-License-Identifier: GPL-3.0-or-later
// What an officer records all day, without the window: under the same permissions, rules and audit.
#include "tests/support/acceptance/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct DemoDesk {
    QTemporaryDir folder;
    QString file = folder.filePath("demo.qingshou");

    DemoDesk()
    {
        REQUIRE(
            runProgram("qingshou-cli", {"--file", file, "--user", "admin", "new", "--demo"}, "correct-horse").code ==
            0);
    }
    Answer run(const QStringList& arguments, const QString& user = "zhuren", const QString& password = "demo-zhuren")
    {
        return runProgram("qingshou-cli", QStringList{"--file", file, "--user", user, "--json"} + arguments, password);
    }
    QJsonObject ask(const QStringList& arguments)
    {
        const Answer answer = run(arguments);
        INFO(answer.err.toStdString());
        REQUIRE(answer.code == 0);
        return answer.json().object();
    }
    /// Its number finds nobody else.
    QJsonObject owingLoan()
    {
        return run({"list", "loans", "--branch", "城关信用社", "--overdue-over", "30"}).json().array().at(0).toObject();
    }
};

} // namespace

TEST_CASE_METHOD(DemoDesk, "command line: what an officer records all day")
{
    const QJsonObject loan = owingLoan();
    const QString number = loan.value("loan_number").toString();
    REQUIRE_FALSE(number.isEmpty());

    const QStringList call{"contact",   "add",       "--borrower",    number,       "--channel",
                           "call",      "--outcome", "promised",      "--note",     "月底前还款",
                           "--promise", "1,200.50",  "--promise-due", "2099-12-31", "--at"};
    const Answer late = run(call + QStringList{"2026-10-12 22:30"});
    CHECK(late.code == 1);
    CHECK(late.err.contains("C1"));
    CHECK(run(call + QStringList{"2026-10-12 10:30"}, "admin", "correct-horse").code ==
          1); // administrators call nobody
    CHECK_FALSE(ask(call + QStringList{"2026-10-12 10:30"}).value("id").toString().isEmpty());
    CHECK_FALSE(ask(call + QStringList{"2026-10-12 22:31", "--allow-because", "借款人约定夜间来电"})
                    .value("id")
                    .toString()
                    .isEmpty());

    // Both stand in the month's conduct report, with who allowed the one.
    ask({"contact", "add", "--borrower", number, "--channel", "visit", "--outcome", "asks_delay", "--note",
         "请求延期到年底", "--staff", "1", "--recorded", "--at", "2026-10-13 10:30"});
    const QJsonObject month = ask({"conduct", "--month", "2026-10"});
    const QJsonArray findings = month.value("findings").toArray();
    const auto reported = [&](const QString& rule, const QString& level, const QString& reason) {
        return std::any_of(findings.begin(), findings.end(), [&](const QJsonValue& row) {
            return row["borrower"] == loan.value("name") && row["rule"] == rule && row["level"] == level &&
                   row["reason"] == reason;
        });
    };
    CHECK(reported("C1", "block", "借款人约定夜间来电"));
    CHECK(reported("C8", "warn", ""));
    const QJsonObject all = month.value("all").toObject();
    CHECK(all.value("allowed").toInt() >= 1);
    CHECK(all.value("made").toInt() >= all.value("contacts").toInt() + all.value("letters").toInt());
    const QString csv = folder.filePath("conduct.csv");
    REQUIRE(run({"conduct", "--month", "2026-10", "--out", csv}).code == 0);
    QFile written(csv);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(written.readAll()).contains("借款人约定夜间来电"));

    const QStringList promise{"promise", "add", "--borrower", number, "--due", "2099-12-31", "--amount"};
    CHECK(run(promise + QStringList{"一些"}).code == 2);
    CHECK(run(promise + QStringList{"0"}).code == 1);
    ask(promise + QStringList{"1.2万"});

    const QStringList receipt{"recovery", "add", "--loan", number, "--amount", "100.07"};
    const QJsonObject seen = ask(receipt + QStringList{"--dry-run"});
    const QJsonObject split = ask(receipt);
    CHECK_FALSE(split.value("id").toString().isEmpty());
    CHECK_FALSE(seen.contains("id"));
    qint64 sum = 0;
    for (const QString& part : seen.keys()) {
        sum += split.value(part).toInteger();
        CHECK(seen.value(part) == split.value(part));
    }
    CHECK(sum == 10007);
    CHECK(run({"recovery", "add", "--loan", "JJ-", "--amount", "1"}).code == 1);
    CHECK(run({"audit", "verify"}).code == 0);
}

TEST_CASE_METHOD(DemoDesk, "command line: an event moves the period of its loan, and only with evidence")
{
    const QJsonObject loan = owingLoan();
    const QString number = loan.value("loan_number").toString();
    const QStringList event{"event", "add", "--loan", number, "--kind", "demand_signed", "--on"};
    CHECK(run(event + QStringList{"2026-10-12", "--evidence", " "}).code == 1);
    CHECK(run(event + QStringList{"yesterday", "--evidence", "回执原件"}).code == 2);
    CHECK(run(event + QStringList{"2026-10-12", "--evidence", "回执原件", "--guarantor", "没有此人"}).code == 1);
    ask(event + QStringList{"2026-10-12", "--evidence", "回执原件"});

    const QJsonArray periods = run({"periods", "--borrower", number}).json().array();
    CHECK(std::any_of(periods.begin(), periods.end(), [&](const QJsonValue& row) {
        return row["loan_number"] == number && row["kind"] == "limitation" && row["legal_on"] == "2029-10-12";
    }));
    for (const QJsonValue row : periods)
        CHECK(row["name"] == loan.value("name"));
    CHECK(run({"periods", "--borrower", "没有这个人"}).code == 1);
}

TEST_CASE_METHOD(DemoDesk, "command line: letters are numbered by kind, and refused without what they need")
{
    const QString number = owingLoan().value("loan_number").toString();
    const QString pdf = folder.filePath("letters.pdf");
    const QStringList print{"notice", "print", "--loan", number, "--staff", "周经理", "--out", pdf, "--kind"};
    CHECK(run(print + QStringList{"love_letter"}).code == 2);
    CHECK(run(print + QStringList{"demand"}).code == 1); // no day to pay by
    CHECK_FALSE(QFile::exists(pdf));
    const Answer promise = run(print + QStringList{"promise_letter"});
    INFO(promise.err.toStdString());
    REQUIRE(promise.code == 0);
    CHECK(promise.out.contains("承诺〔"));
    CHECK(QFile::exists(pdf));
    const Answer visit = run(print + QStringList{"visit_record"});
    REQUIRE(visit.code == 0);
    CHECK(visit.out.contains("访〔"));
    const QStringList days{"--pay-by",     "2099-12-31",        "--object-by",  "2099-12-20", "--phone",
                           "0739-4123456", "--complaint-phone", "0739-4123400", "--law-firm", "某某律师事务所"};
    CHECK(run(print + QStringList{"legal_letter"} + days).code == 1); // which lawyer?
    const Answer letter = run(print + QStringList{"legal_letter"} + days + QStringList{"--lawyer", "钱某"});
    REQUIRE(letter.code == 0);
    CHECK(letter.out.contains("律〔"));
    const Answer slips = run(print + QStringList{"delivery_slip"});
    REQUIRE(slips.code == 0);
    CHECK(slips.out.contains("送达〔"));
    CHECK(run({"audit", "verify"}).code == 0);
}
