// SPDX-License-Identifier: GPL-3.0-or-later
// One text for many from the borrower list: seen as it will read, written, and logged with each.
#include "tests/support/ui/book_window.h"
#include "ui/widgets/data_table.h"

#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : BookWindow {
    QTemporaryDir folder;
    BorrowerId owing, silent;

    Case()
    {
        book.addRun(QDate(2026, 8, 31));
        owing = book.addBorrower({.details = {.phones = {QStringLiteral("13800000001")}}});
        book.addLoan(owing);
        silent = book.addBorrower({.name = QStringLiteral("李四")});
        book.addLoan(silent);
        open(QStringLiteral("officer"));
        w.go(QStringLiteral("borrowers"));
        w.find<DataTable>(QStringLiteral("borrowers_table")).selectAll();
        w.trigger(QStringLiteral("send_messages"));
        w.waitFor([&] { return ready(); });
    }
    QPushButton& write() { return w.find<QPushButton>(QStringLiteral("messages_dialog_save")); }
    bool ready() { return write().isEnabled(); }
};

} // namespace

TEST_CASE("Messages: previewed, written for the gateway and logged", "[ui][message]")
{
    Case c;
    CHECK(c.w.textOf(QStringLiteral("message_preview")).contains(QStringLiteral("张三")));
    CHECK(c.w.textOf(QStringLiteral("message_preview")).contains(QStringLiteral("50,000.00")));
    CHECK(c.w.find<QListWidget>(QStringLiteral("messages_without")).count() == 1);
    const QString path = c.folder.filePath(QStringLiteral("短信.csv"));
    c.w.prompts.files = {path};
    c.write().click();
    c.w.waitFor([&] { return !c.page(c.owing).contacts.empty(); });
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    CHECK(written.contains("13800000001"));
    CHECK(written.contains("张三"));
    CHECK(c.page(c.owing).contacts.front().channel == ContactChannel::Sms);
    CHECK(c.page(c.silent).contacts.empty());
}

TEST_CASE("Messages: a field that there is not is named, and nothing can be written", "[ui][message]")
{
    Case c;
    c.w.find<QPlainTextEdit>(QStringLiteral("message_text")).setPlainText(QStringLiteral("{名字}请还款"));
    c.w.waitFor([&] { return c.w.textOf(QStringLiteral("message_summary")).contains(QStringLiteral("{名字}")); });
    CHECK_FALSE(c.ready());
    c.w.find<QPlainTextEdit>(QStringLiteral("message_text")).setPlainText(QStringLiteral("{姓名}请还款"));
    c.w.waitFor([&] { return c.ready(); });
    CHECK(c.w.textOf(QStringLiteral("message_preview")) == QStringLiteral("张三请还款"));
}
