// SPDX-License-Identifier: GPL-3.0-or-later
// A demand notice in the real window: from the list of borrowers to paper, from the signed receipt to the moved date.
#include "core/base/working_calendar.h"
#include "core/figures/periods_figures.h"
#include "tests/support/ui/book_window.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/table_model.h"

#include <QAction>
#include <QFile>
#include <QTemporaryDir>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Notices : BookWindow {
    BorrowerId zhang = add(QStringLiteral("张三"), {2025, 3, 15});
    BorrowerId li = add(QStringLiteral("李四"), {2025, 3, 15});
    BorrowerId paid = add(QStringLiteral("王五"), {2028, 3, 15});

    BorrowerId add(const QString& name, QDate dueOn)
    {
        const BorrowerId id = book.addBorrower({.name = name});
        book.addLoan(id, {.dueOn = dueOn});
        return id;
    }
    DataTable& list() { return w.find<DataTable>(QStringLiteral("borrowers_table")); }
    DataTable& table() { return w.find<DataTable>(QStringLiteral("notices_table")); }
    QString cell(int row, const char* column)
    {
        const TableModel& model = *table().tableModel();
        return model.index(row, model.columnAt(QLatin1String(column))).data().toString();
    }
    QDate limitationEnd(BorrowerId of)
    {
        Database& db = w.context().reader();
        const LoanRow loan = LoanQuery(db).ofBorrower(of).front();
        return loanPeriods(db, loan.id, WorkingCalendar::builtIn(), w.context().today(), {})->limitation.end->safe;
    }
    void issueForAll(const QString& pdf)
    {
        w.go(QStringLiteral("borrowers"));
        w.waitFor([&] { return list().model()->rowCount() == 3; });
        list().selectAll();
        w.trigger(QStringLiteral("issue_notices"));
        w.type(QStringLiteral("notice_phone"), QStringLiteral("0739-4123456"));
        w.click(QStringLiteral("issue_notices_save"));
        w.settle();
        REQUIRE(w.has(QStringLiteral("notice_phone"))); // the number for complaints is missing: what was typed stays
        w.type(QStringLiteral("notice_complaint_phone"), QStringLiteral("0739-4123400"));
        w.prompts.files.push_back(pdf);
        w.click(QStringLiteral("issue_notices_save"));
        w.waitFor([&] { return w.has(QStringLiteral("preview_pdf")); });
        w.click(QStringLiteral("preview_pdf"));
        w.settle();
    }
};

} // namespace

TEST_CASE("Notices: from the list to paper, from the receipt to the moved date", "[ui][notices]")
{
    Notices n;
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("notices.pdf"));
    n.open(QStringLiteral("officer"));
    n.issueForAll(pdf);
    REQUIRE(n.w.prompts.notices.size() == 1); // who gets none, and why
    CHECK(n.w.prompts.notices.front().text.contains(QStringLiteral("王五")));
    CHECK(QFile::exists(pdf));

    n.w.go(QStringLiteral("notices"));
    REQUIRE(n.table().model()->rowCount() == 2);
    const int row = n.cell(0, "addressee") == QStringLiteral("张三") ? 0 : 1;
    CHECK(n.cell(row, "number").contains(QStringLiteral("催〔2026〕7-000")));
    CHECK(n.cell(row, "owed") == QStringLiteral("50,000.00"));
    const QDate before = n.limitationEnd(n.zhang);

    n.table().selectRow(row);
    n.w.trigger(QStringLiteral("record_notice_step"));
    n.w.click(QStringLiteral("notice_step_save")); // a receipt needs who signed it
    n.w.settle();
    REQUIRE(n.w.has(QStringLiteral("notice_received_by")));
    n.w.type(QStringLiteral("notice_received_by"), QStringLiteral("张三（本人）"));
    n.w.type(QStringLiteral("notice_evidence"), QStringLiteral("回执原件"));
    n.w.click(QStringLiteral("notice_step_save"));
    n.w.waitFor([&] { return n.table().model()->rowCount() == 1; }); // no longer without proof
    CHECK(n.limitationEnd(n.zhang) > before);
    CHECK(n.limitationEnd(n.li) == before);
    n.w.click(QStringLiteral("notices_proven"));
    REQUIRE(n.table().model()->rowCount() == 1);
    CHECK(n.cell(0, "addressee") == QStringLiteral("张三"));
}

TEST_CASE("Notices: an auditor looks and issues none", "[ui][notices]")
{
    Notices n;
    n.open(QStringLiteral("auditor"));
    n.w.go(QStringLiteral("notices"));
    for (const char* id : {"record_notice_step", "print_notices", "void_notice"})
        CHECK_FALSE(n.w.page().findChild<QAction*>(QLatin1String(id))->isEnabled());
}
