// SPDX-License-Identifier: GPL-3.0-or-later
// A day without the window: a new file, the ledger in, what is in it out again.
#include "tests/support/acceptance/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Desk {
    QTemporaryDir folder;
    QString file = folder.filePath("book.qingshou");

    Answer run(QStringList arguments, const QString& password = "correct-horse")
    {
        return runProgram("qingshou-cli", QStringList{"--file", file, "--user", "admin"} + arguments, password);
    }
    QJsonObject ask(const QStringList& arguments)
    {
        const Answer answer = run(QStringList{"--json"} + arguments);
        INFO(answer.err.toStdString());
        REQUIRE(answer.code == 0);
        return answer.json().object();
    }
    void create() { REQUIRE(run({"new", "--cooperative", "某县农村信用合作联社"}).code == 0); }
    static QString ledger(const QString& name) { return dataPath("ledgers/" + name); }
};

} // namespace

TEST_CASE_METHOD(Desk, "command line: a new file shows its recovery key once and is never overwritten")
{
    const Answer created = run({"--json", "new", "--cooperative", "某县农村信用合作联社"});
    REQUIRE(created.code == 0);
    CHECK(created.json().object().value("recovery_key").toString().size() == 39);
    const Answer again = run({"new", "--cooperative", "某县农村信用合作联社"});
    CHECK(again.code == 1);
    CHECK(again.err.contains("book.qingshou"));
}

TEST_CASE_METHOD(Desk, "command line: the plain ledger comes in whole, twice, and the next one after it")
{
    create();
    const QJsonObject dryRun =
        ask({"import", "ledger", ledger("plain-2026-09-30.csv"), "--as-of", "2026-09-30", "--dry-run"});
    CHECK(dryRun.value("new").toInt() == 600);
    CHECK(run({"show", "totals"}).code == 1); // nothing was imported by a dry run

    const QJsonObject first = ask({"import", "ledger", ledger("plain-2026-09-30.csv"), "--as-of", "2026-09-30"});
    CHECK(first.value("rows").toInt() == 600);
    CHECK(first.value("new").toInt() == 600);
    CHECK(first.value("refused").toInt() == 0);
    CHECK(first.value("total_row").toString() == "absent");

    const QJsonObject same = ask({"import", "ledger", ledger("plain-2026-09-30.csv"), "--as-of", "2026-09-30"});
    CHECK(same.value("new").toInt() == 0);
    CHECK(same.value("changed").toInt() == 0);
    CHECK(same.value("balance_fen") == first.value("balance_fen"));

    const QJsonObject next = ask({"import", "ledger", ledger("plain-2026-10-30.csv"), "--as-of", "2026-10-30"});
    CHECK(next.value("rows").toInt() == 608);
    CHECK(next.value("new").toInt() + next.value("changed").toInt() + next.value("unchanged").toInt() == 608);
    CHECK(next.value("absent").toInt() == 600 - (608 - next.value("new").toInt()));
    // The book of September can still be had, and there is none of August.
    const Answer september = run({"--json", "book", "--as-of", "2026-10-15"});
    REQUIRE(september.code == 0);
    qint64 balance = 0;
    for (const QJsonValue loan : september.json().array())
        balance += loan.toObject().value("balance_fen").toInteger();
    CHECK(september.json().array().size() == 600);
    CHECK(balance == first.value("balance_fen").toInteger());
    CHECK(run({"book", "--as-of", "2026-08-31"}).code == 1);
    const Answer older = run({"import", "ledger", ledger("plain-2026-09-30.csv"), "--as-of", "2026-09-30"});
    CHECK(older.code == 1);
    CHECK(older.err.contains("2026-10-30"));
    const Answer nowhere = run({"list", "borrowers", "--branch", "没有这个社"});
    CHECK(nowhere.code == 1);
    CHECK(nowhere.err.contains("没有任何改动"));
    CHECK_FALSE(nowhere.err.contains("已填写")); // there is no form here
}

TEST_CASE_METHOD(Desk, "command line: the conduct rules are asked before a contact")
{
    create();
    ask({"import", "ledger", ledger("plain-2026-09-30.csv"), "--as-of", "2026-09-30"});
    const QStringList call{"guard", "check", "--borrower", "C00000001", "--channel", "call", "--at"};
    const Answer late = run(QStringList{"--json"} + call + QStringList{"2026-10-12 22:00"});
    CHECK(late.code == 1);
    REQUIRE(late.json().array().size() == 1);
    CHECK(late.json().array().at(0).toObject().value("rule").toString() == "C1");
    const Answer words = run(call + QStringList{"2026-10-12 22:00"});
    CHECK(QString::fromUtf8(words.out).contains("C1"));
    CHECK(run(call + QStringList{"2026-10-12 21:59"}).code == 0);
    CHECK(run(call + QStringList{"at night"}).code == 2);
    CHECK(run({"guard", "check", "--borrower", "没有这户", "--channel", "call"}).code == 1);

    const Answer month = run({"--json", "conduct", "--month", "2026-10"});
    REQUIRE(month.code == 0);
    CHECK(month.json().object().value("findings").toArray().isEmpty());
    CHECK(month.json().object().value("all").toObject().value("made").toInt() == 0);
    const QString out = folder.filePath("conduct.xlsx");
    CHECK(run({"conduct", "--month", "2026-10", "--out", out}).code == 0);
    CHECK(QFile::exists(out));
    CHECK(run({"conduct", "--month", "October"}).code == 2);
}

TEST_CASE_METHOD(Desk, "command line: what was refused is saved marked, to be corrected")
{
    create();
    const QString bad = folder.filePath("bad.csv");
    QFile written(bad);
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write("机构名称,客户名称,借据号,贷款余额\n城关信用社,张三,JJ1,一千元整\n");
    written.close();
    const QString marked = folder.filePath("marked.xlsx");
    const QStringList call{"import", "ledger", bad, "--as-of", "2026-09-30", "--marked", marked};
    for (const QStringList& more : {QStringList{"--dry-run"}, QStringList{}}) {
        const Answer refused = run(call + more);
        CHECK(refused.code == 1);
        CHECK(refused.err.contains("marked.xlsx"));
        CHECK(QFile::exists(marked));
        QFile::remove(marked);
    }
}

TEST_CASE_METHOD(Desk, "command line: the titled ledger's total row matches, as .csv and as .xlsx")
{
    create();
    const auto name = GENERATE("titled-gb18030.csv", "titled.xlsx", "titled-html-named.xls", "titled.xls");
    const QJsonObject imported = ask({"import", "ledger", ledger(name)});
    CHECK(imported.value("rows").toInt() == 300);
    CHECK(imported.value("total_row").toString() == "matches");
    CHECK(imported.value("balance_fen").toInteger() == 1'869'747'300);
    CHECK(imported.value("statistics_on").toString() == "2026-09-30");
}

TEST_CASE_METHOD(Desk, "command line: lists filter, and go out as files")
{
    create();
    ask({"import", "ledger", ledger("plain-2026-09-30.csv"), "--as-of", "2026-09-30"});
    const QJsonArray all = run({"--json", "list", "loans"}).json().array();
    CHECK(all.size() == 600);
    const QJsonArray lost = run({"--json", "list", "loans", "--class", "损失"}).json().array();
    CHECK(lost.size() > 0);
    CHECK(lost.size() < all.size());
    for (const QJsonValue& loan : lost)
        CHECK(loan.toObject().value("risk_class").toString() == "loss");
    CHECK(run({"--json", "list", "loans", "--class", "loss"}).json().array() == lost);
    const QJsonArray branch = run({"--json", "list", "borrowers", "--branch", "城关信用社"}).json().array();
    CHECK(branch.size() > 0);
    CHECK(run({"list", "borrowers", "--branch", "没有这个社"}).code == 1);
    CHECK(run({"list", "borrowers", "--class", "很坏"}).code == 2);

    for (const QString& out : {folder.filePath("loans.csv"), folder.filePath("loans.xlsx")}) {
        CHECK(run({"list", "loans", "--out", out}).code == 0);
        CHECK(QFile(out).size() > 1000);
    }
    CHECK(run({"list", "loans", "--out", folder.filePath("no/such/folder.csv")}).code == 1);
}

TEST_CASE_METHOD(Desk, "command line: periods, audit, and what the file gives away")
{
    create();
    ask({"import", "ledger", ledger("plain-2026-09-30.csv"), "--as-of", "2026-09-30"});
    const Answer periods = run({"periods", "--as-of", "2026-10-01"});
    REQUIRE(periods.code == 0);
    CHECK(periods.out.count('\n') > 300);
    CHECK(ask({"audit", "verify"}).value("intact").toBool());

    // The first borrower of the ledger: nothing of this may stand in the file or its log in the clear.
    for (const QString& path : QDir(folder.path()).entryList({"book.qingshou*"})) {
        QFile bytes(folder.filePath(path));
        REQUIRE(bytes.open(QIODevice::ReadOnly));
        const QByteArray contents = bytes.readAll();
        CHECK_FALSE(contents.contains("620102199507241941"));
        CHECK_FALSE(contents.contains("15863181386"));
    }
}

TEST_CASE_METHOD(Desk, "command line: wrong passwords, wrong files and wrong calls")
{
    create();
    CHECK(run({"show", "totals"}, "wrong").code == 1);
    CHECK(runProgram("qingshou-cli", {"no-such-verb"}).code == 2);
    CHECK(runProgram("qingshou-cli", {}).code == 2);
    CHECK(runProgram("qingshou-cli", {"show", "totals"}).code == 2); // no file named
    CHECK(runProgram("qingshou-cli", {"--help"}).code == 0);
    QFile other(folder.filePath("other.qingshou"));
    REQUIRE(other.open(QIODevice::WriteOnly));
    other.write("not a workstation file");
    other.close();
    const Answer refused =
        runProgram("qingshou-cli", {"--file", other.fileName(), "--user", "admin", "show", "totals"}, "correct-horse");
    CHECK(refused.code == 1);
    CHECK_FALSE(refused.err.isEmpty());
}

TEST_CASE_METHOD(Desk, "command line: a borrower is found by whatever is known")
{
    create();
    ask({"import", "ledger", ledger("plain-2026-09-30.csv"), "--as-of", "2026-09-30"});
    // 朴荣玉 of 北山信用社, 乐平村: the first row of the ledger.
    const auto found = [this](const QString& text) {
        const Answer answer = run({"--json", "search", text, "--limit", "200"});
        INFO(answer.err.toStdString());
        REQUIRE(answer.code == 0);
        QStringList reasons;
        for (const QJsonValue hit : answer.json().array())
            if (hit["name"].toString() == "朴荣玉") {
                CHECK(hit["borrower"].toInteger() > 0);
                CHECK(hit["branch"].toString() == "北山信用社");
                CHECK(hit["identity_number"].toString() == "620102********1941");
                reasons += hit["why"].toString();
            }
        return reasons;
    };
    const std::pair<const char*, const char*> cases[] = {{"朴荣玉", "name"},
                                                         {"pry", "pinyin"},
                                                         {"purongyu", "pinyin"},
                                                         {"620102199507241941", "identity_number"},
                                                         {"1941", "identity_number_end"},
                                                         {"1386", "phone_end"},
                                                         {"JJ0000000001", "loan_number"},
                                                         {"乐平村", "village"},
                                                         {"pry 北山", "pinyin"}};
    for (const auto& [text, why] : cases) {
        CAPTURE(text);
        CHECK(found(text) == QStringList{why});
    }
    const Answer nobody = run({"--json", "search", "查无此人"});
    CHECK(nobody.code == 0);
    CHECK(nobody.json().array().isEmpty());
    const Answer table = run({"search", "朴荣玉"});
    CHECK(table.out.contains("北山信用社"));
    CHECK(run({"search"}).code == 2);
}

TEST_CASE("command line: the schedule of the rule book, to the fen")
{
    const Answer epi = runProgram("qingshou-cli", {"schedule", "--method", "equal-payment", "--principal", "100000.00",
                                                   "--annual-rate", "8.40", "--months", "12", "--start", "2024-01-31"});
    REQUIRE(epi.code == 0);
    const QList<QByteArray> rows = epi.out.trimmed().split('\n');
    REQUIRE(rows.size() == 13);
    CHECK(rows[1] == "1,2024-02-29,8717.35,700.00,8017.35,91982.65");
    CHECK(rows[12] == "12,2025-01-31,8717.32,60.60,8656.72,0.00");
    const Answer io = runProgram("qingshou-cli",
                                 {"schedule", "--method", "interest-only", "--principal", "100000.00", "--annual-rate",
                                  "8.40", "--months", "12", "--start", "2024-01-31", "--day-count", "act365"});
    CHECK(io.out.contains("1,2024-02-29,667.40,667.40,0.00,100000.00"));
    CHECK(runProgram("qingshou-cli", {"schedule", "--method", "bullet", "--principal", "abc", "--annual-rate", "8.40",
                                      "--months", "12", "--start", "2024-01-31"})
              .code == 2);
}

TEST_CASE_METHOD(Desk, "command line: the newest import is taken back, once, with a reason")
{
    create();
    ask({"import", "ledger", ledger("plain-2026-09-30.csv"), "--as-of", "2026-09-30", "--scope", "whole"});
    const QJsonObject before = ask({"show", "totals"});
    ask({"import", "ledger", ledger("plain-2026-10-30.csv"), "--as-of", "2026-10-30", "--scope", "whole"});
    CHECK(ask({"show", "totals"}) != before);
    CHECK(run({"import", "undo"}).code == 2); // why?
    const Answer undone = run({"import", "undo", "--reason", "选错了文件"});
    CHECK(undone.code == 0);
    CHECK(QString::fromUtf8(undone.out).contains("plain-2026-10-30.csv"));
    CHECK(ask({"show", "totals"}) == before);
    CHECK(run({"import", "undo", "--reason", "选错了文件"}).code == 1); // the book from before it is gone
    CHECK(run({"audit", "verify"}).code == 0);
}

TEST_CASE_METHOD(Desk, "command line: receipts are recorded where they are clear, once, and the rest is listed")
{
    REQUIRE(run({"new", "--demo"}).code == 0);
    const auto supervisor = [this](const QStringList& arguments) {
        return runProgram("qingshou-cli", QStringList{"--file", file, "--user", "zhuren", "--json"} + arguments,
                          "demo-zhuren");
    };
    const QJsonObject loan = supervisor({"list", "loans", "--branch", "城关信用社"}).json().array().at(0).toObject();
    const QString number = loan.value("loan_number").toString();
    REQUIRE_FALSE(number.isEmpty());
    const QString path = folder.filePath("receipts.csv");
    QFile written(path);
    REQUIRE(written.open(QIODevice::WriteOnly));
    written.write("收回日期,借据号,收回金额,流水号\n2026-10-20," + number.toUtf8() +
                  ",12.34,V1\n2026-10-20,没有这笔,5.00,V2\n");
    written.close();
    CHECK(run({"import", "recoveries", path}).code == 1); // an administrator records none

    const QJsonArray all = supervisor({"import", "recoveries", path, "--dry-run"}).json().array();
    REQUIRE(all.size() == 2);
    CHECK(all.at(0).toObject().value("amount_fen").toInt() == 1234);
    const QJsonArray rest = supervisor({"import", "recoveries", path}).json().array();
    REQUIRE(rest.size() == 1);
    CHECK(rest.at(0).toObject().value("row").toInt() == 3);
    CHECK(supervisor({"import", "recoveries", path}).json().array().size() == 2); // it is there already
}

TEST_CASE_METHOD(Desk, "command line: records past the retention period are a supervisor's, and need a reason")
{
    create();
    const Answer asAdministrator = run({"retention", "list"});
    CHECK(asAdministrator.code == 1);
    CHECK(asAdministrator.err.contains("按保存期限清除记录"));
    CHECK(run({"retention", "erase", "--borrower", "张三"}).code == 2);

    const QString demo = folder.filePath("demo.qingshou");
    REQUIRE(runProgram("qingshou-cli", {"--file", demo, "--user", "admin", "new", "--demo"}, "correct-horse").code ==
            0);
    const Answer list =
        runProgram("qingshou-cli", {"--file", demo, "--user", "zhuren", "retention", "list"}, "demo-zhuren");
    CHECK(list.code == 0);
    CHECK(list.err.contains("目前没有保存期限已满的记录"));
}
