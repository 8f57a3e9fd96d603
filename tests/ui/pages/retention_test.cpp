// SPDX-License-Identifier: GPL-3.0-or-later
// The retention rule in the real window: from the audit page to records that are gone.
#include "tests/support/retention_case.h"
#include "tests/support/ui/window_fixture.h"
#include "ui/support/retention_labels.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/table_model.h"

#include <QAction>
#include <QCoreApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case {
    RetentionCase book;
    WindowFixture w{std::nullopt};

    void open(const char* login)
    {
        book.signIn(QLatin1String(login));
        const std::shared_ptr<const Session> session = book.workspace().session();
        w.window->setWorkspace(book.handOver());
        w.window->beginWork(session);
        QCoreApplication::processEvents();
        w.go(QStringLiteral("audit"));
    }
    void openDialog()
    {
        open("supervisor");
        w.trigger(QStringLiteral("erase_records"));
        w.waitFor([this] { return !state().startsWith(QStringLiteral("Looking")); });
    }
    QTableWidget& table() { return w.find<QTableWidget>(QStringLiteral("retention_table")); }
    QString state() { return w.find<QLabel>(QStringLiteral("retention_state")).text(); }
    QPushButton& eraseButton() { return w.find<QPushButton>(QStringLiteral("retention_dialog_save")); }
};

} // namespace

TEST_CASE("Retention: ticked, given a reason, confirmed, gone; the audit says so", "[ui][retention]")
{
    Case c;
    c.book.settle();
    c.openDialog();
    REQUIRE(c.table().rowCount() == 1);
    CHECK(c.table().item(0, 0)->text() == QStringLiteral("张三"));
    CHECK(c.table().item(0, 2)->text() == QStringLiteral("2020-06-30"));
    CHECK(c.table().item(0, 4)->text() == QStringLiteral("2025-06-30"));
    CHECK(c.table().item(0, 5)->text() == QStringLiteral("contact 1"));
    CHECK_FALSE(c.eraseButton().isEnabled()); // nobody is ticked before somebody wants it
    c.w.find<QToolButton>(QStringLiteral("retention_all")).click();
    REQUIRE(c.eraseButton().isEnabled());

    c.eraseButton().click(); // without a reason nobody is asked
    CHECK(c.w.prompts.questions.empty());
    c.w.find<QPlainTextEdit>(QStringLiteral("retention_reason")).setPlainText(c.book.why);
    c.w.prompts.answers = {false};
    c.eraseButton().click();
    REQUIRE(c.w.prompts.questions.size() == 1);
    CHECK(c.w.prompts.questions.front().dangerous);
    CHECK(c.table().rowCount() == 1);

    c.w.prompts.answers = {true};
    c.eraseButton().click();
    c.w.waitFor([&] { return c.table().rowCount() == 0 && !c.state().startsWith(QStringLiteral("Looking")); });
    CHECK(c.w.find<QLabel>(QStringLiteral("retention_result")).text().contains(QStringLiteral("contact 1")));
    CHECK(c.state().contains(QStringLiteral("Nobody's records are due")));
    CHECK_FALSE(c.eraseButton().isEnabled());

    // Newest first: the erasure, then sign-ins, then what is gone.
    const auto& audit = c.w.find<DataTable>(QStringLiteral("audit_table"));
    const int column = audit.tableModel()->columnAt(QStringLiteral("summary"));
    QStringList said;
    for (int row = 0; row < audit.tableModel()->rowCount(); ++row)
        said << audit.tableModel()->index(row, column).data().toString();
    CHECK(said.contains(QStringLiteral("Erased after the retention period")));
    CHECK(said.first().contains(c.book.why));
}

TEST_CASE("Retention: somebody with something open is shown with it and cannot be ticked", "[ui][retention]")
{
    Case c;
    c.book.made(c.book.services().strategyJournal.instruct(c.book.settled, QStringLiteral("尽快上门"),
                                                           c.book.today().addDays(5)));
    c.book.settle();
    c.openDialog();
    REQUIRE(c.table().rowCount() == 1);
    CHECK(c.table().item(0, 6)->text() == label(RetentionHold::Instruction));
    c.w.find<QToolButton>(QStringLiteral("retention_all")).click();
    CHECK_FALSE(c.eraseButton().isEnabled());
}

TEST_CASE("Retention: before anybody is due the dialog says when", "[ui][retention]")
{
    Case c;
    c.book.settle();
    c.book.setToday({2024, 1, 2});
    c.openDialog();
    CHECK(c.state().contains(QStringLiteral("2025-06-30")));
    CHECK(c.state().contains(QStringLiteral("张三")));
    CHECK_FALSE(c.table().isVisible());
}

TEST_CASE("Retention: only a supervisor has the action", "[ui][retention]")
{
    Case c;
    c.book.settle();
    c.open("auditor");
    CHECK_FALSE(c.w.page().findChild<QAction*>(QStringLiteral("erase_records"))->isEnabled());
}
