// SPDX-License-Identifier: GPL-3.0-or-later
// A court bundle without the window: what leaves by role, that its hashes hold, and that nothing is overwritten.
#include "core/services/evidence_service.h"
#include "tests/support/acceptance/program.h"
#include "tests/support/bundle_check.h"
#include "tests/support/test_workspace.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Court {
    TestWorkspace book;
    QTemporaryDir folder;
    QString file = book.workspace().path();
    QString recording = writeFile(folder.filePath(QStringLiteral("通话 录音.mp3")), madeBytes(5 * 1024 * 1024));

    Court()
    {
        const BorrowerId borrower = book.addBorrower(
            {.name = QStringLiteral("张三"), .details = {.idNumber = QStringLiteral("430521196203070014")}});
        book.addLoan(borrower, {.number = QStringLiteral("JJ1")});
        book.addLoan(borrower, {.number = QStringLiteral("JJ2")});
        book.addLoan(book.addBorrower({.name = QStringLiteral("李四")}), {.number = QStringLiteral("JJ3")});
        book.summarise();
        book.signIn(QStringLiteral("supervisor"));
        const auto sealed = prepareEvidence(book.db(), *book.workspace().session(), recording, {});
        REQUIRE(sealed.ok());
        REQUIRE(book.services()
                    .evidence
                    .add({borrower,
                          {.kind = EvidenceKind::Recording, .takenOn = book.today()},
                          {{QStringLiteral("承认欠款的录音"), *sealed}}})
                    .ok());
        book.handOver().reset();
    }
    Answer run(const QString& user, const QStringList& arguments)
    {
        return runProgram(QStringLiteral("qingshou-cli"),
                          QStringList{QStringLiteral("--file"), file, QStringLiteral("--user"), user} + arguments,
                          user + QStringLiteral("-password"));
    }
    QString out(const char* name) { return folder.filePath(QString::fromUtf8(name)); }
};

} // namespace

TEST_CASE_METHOD(Court, "command line: a court bundle holds the evidence, and its hashes check")
{
    const Answer made =
        run("supervisor", {"--json", "bundle", "--borrower", "张三", "--out", out("bundle"), "--reason", "起诉"});
    INFO(made.err.toStdString());
    REQUIRE(made.code == 0);
    CHECK(made.json().object().value("whole").toBool());
    CHECK(made.json().object().value("files").toInt() == 3); // PDF, recording, hashes
    CHECK(checkedFiles(QDir(out("bundle"))) == 2);
    CHECK(contentOf(out("bundle/evidence/01-通话_录音.mp3")) == contentOf(recording));

    // Never over what is there.
    const QByteArray before = contentOf(out("bundle/SHA256SUMS"));
    CHECK(run("supervisor", {"bundle", "--borrower", "张三", "--out", out("bundle"), "--reason", "起诉"}).code == 1);
    CHECK(contentOf(out("bundle/SHA256SUMS")) == before);

    const Answer audit = run("supervisor", {"--json", "audit", "verify"});
    CHECK(audit.code == 0);
}

TEST_CASE_METHOD(Court, "command line: without a reason, or the right to it, a court bundle is masked")
{
    const Answer masked = run("auditor", {"bundle", "--borrower", "张三", "--out", out("masked"), "--loan", "JJ2"});
    INFO(masked.err.toStdString());
    REQUIRE(masked.code == 0);
    CHECK(masked.err.contains("--reason"));
    CHECK(checkedFiles(QDir(out("masked"))) == 1);
    CHECK_FALSE(QFile::exists(out("masked/evidence")));

    CHECK(run("auditor", {"bundle", "--borrower", "张三", "--out", out("a"), "--reason", "检查"}).code == 1);
    CHECK(run("stranger", {"bundle", "--borrower", "张三", "--out", out("b")}).code == 1);
    CHECK(run("supervisor", {"bundle", "--borrower", "张三", "--out", out("c"), "--loan", "JJ3"}).code == 1);
    CHECK(run("supervisor", {"bundle", "--borrower", "没有这户", "--out", out("d")}).code == 1);
    CHECK(run("supervisor", {"bundle", "--borrower", "张三"}).code == 2);
    for (const char* name : {"a", "b", "c", "d"})
        CHECK_FALSE(QFile::exists(out(name)));
}

TEST_CASE_METHOD(Court, "command line: a court bundle that cannot be finished leaves nothing")
{
    REQUIRE(QDir(file + QStringLiteral(".evidence")).removeRecursively());
    const Answer failed =
        run("supervisor", {"bundle", "--borrower", "张三", "--out", out("bundle"), "--reason", "起诉"});
    CHECK(failed.code == 1);
    CHECK(failed.err.contains(".evidence"));
    CHECK_FALSE(QFile::exists(out("bundle")));
}
