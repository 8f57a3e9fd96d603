// SPDX-License-Identifier: GPL-3.0-or-later
// The monthly conduct report in the real window. It is Monday 2026-09-28, 08:00 in China.
#include "tests/support/ui/book_window.h"
#include "ui/models/conduct_columns.h"
#include "ui/print/conduct_paper.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QTemporaryDir>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : BookWindow {
    BorrowerId borrower = book.addBorrower();

    explicit Case(const char* login)
    {
        book.addLoan(borrower);
        book.summarise();
        book.signIn(QStringLiteral("officer"));
        REQUIRE(book.services()
                    .contacts
                    .record({.borrower = borrower,
                             .at = QDateTime(QDate(2026, 9, 27), QTime(10, 0), Qt::OffsetFromUTC, 8 * 3600),
                             .channel = ContactChannel::Visit,
                             .note = QStringLiteral("谈过"),
                             .visitStaff = 1,
                             .visitRecorded = true})
                    .ok());
        open(QLatin1String(login));
    }
    DataTable& table() { return w.find<DataTable>(QStringLiteral("conduct_table")); }
    int rows() { return table().model()->rowCount(); }
    QString text(int row, const char* column)
    {
        return table()
            .tableModel()
            ->index(row, table().tableModel()->columnAt(QLatin1String(column)))
            .data()
            .toString();
    }
    QString shownMonth() { return w.find<QComboBox>(QStringLiteral("conduct_month")).currentText(); }
};

} // namespace

TEST_CASE("Conduct report: from the audit to the month's findings, on paper and in a file", "[ui][conduct]")
{
    Case c("supervisor");
    const QTemporaryDir folder;
    c.w.go(QStringLiteral("audit"));
    c.w.trigger(QStringLiteral("open_conduct"));
    c.w.waitFor([&] { return c.w.has(QStringLiteral("conduct_table")) && c.rows() == 1; });
    CHECK(c.shownMonth() == QStringLiteral("2026-09"));
    CHECK(c.text(0, "officer") == QStringLiteral("officer"));
    CHECK(c.text(0, "at") == QStringLiteral("2026-09-27 10:00"));
    CHECK(c.text(0, "borrower") == QStringLiteral("张三"));
    CHECK(c.text(0, "rule") == QStringLiteral("C8"));
    CHECK(c.text(0, "allowed_by").isEmpty());
    auto& officers = c.w.find<DataTable>(QStringLiteral("conduct_by_officer_table"));
    REQUIRE(officers.model()->rowCount() == 2); // one officer, and all
    CHECK(officers.model()->index(0, officers.tableModel()->columnAt(QStringLiteral("share"))).data().toString() ==
          QStringLiteral("100.00%"));

    const QString pdf = folder.filePath(QStringLiteral("conduct.pdf"));
    c.w.prompts.files.push_back(pdf);
    REQUIRE(c.w.page().canPrint());
    c.w.page().print();
    c.w.waitFor([&] { return c.w.has(QStringLiteral("preview_pdf")); });
    c.w.click(QStringLiteral("preview_pdf"));
    c.w.waitFor([&] { return QFile::exists(pdf); });
    const QString xlsx = folder.filePath(QStringLiteral("conduct.xlsx"));
    c.w.prompts.files.push_back(xlsx);
    c.w.page().exportShown();
    c.w.waitFor([&] { return QFile::exists(xlsx); });
    CHECK(c.w.prompts.choices.back().suggestedName.contains(QStringLiteral("2026-09")));

    c.table().selectRow(0);
    c.w.trigger(QStringLiteral("conduct_borrower"));
    c.w.waitFor([&] { return c.w.has(QStringLiteral("borrower_header")); });
}

TEST_CASE("Conduct report: the paper holds every finding with the sums", "[ui][conduct]")
{
    Case c("supervisor");
    const ConductReport report = conductReport(c.w.context().reader(), c.w.context().scope(), QDate(2026, 9, 1));
    const PrintDocument paper = conductPaper(report, QStringLiteral("某县农村信用合作联社"));
    CHECK(paper.pageLayout().orientation() == QPageLayout::Landscape);
    CHECK(paper.runningHead(false) == QStringLiteral("某县农村信用合作联社"));
    std::vector<PrintTable> tables;
    for (const PrintDocument::Block& block : paper.blocks())
        if (const auto* table = std::get_if<PrintTable>(&block))
            tables.push_back(*table);
    REQUIRE(tables.size() == 3);
    CHECK(tables[0].rows.size() == 2);
    CHECK(tables[1].rows.size() == 2);
    REQUIRE(tables[2].rows.size() == 1);
    CHECK(tables[2].rows.front().contains(QStringLiteral("张三")));
    CHECK(tables[2].columns.size() == 11);
}

TEST_CASE("Conduct report: another month is empty in words, and is remembered", "[ui][conduct]")
{
    Case c("auditor");
    c.w.go(QStringLiteral("conduct"));
    c.w.waitFor([&] { return c.rows() == 1; });
    c.w.trigger(QStringLiteral("month_before"));
    c.w.waitFor([&] { return c.rows() == 0; });
    CHECK(c.shownMonth() == QStringLiteral("2026-08"));
    CHECK_FALSE(c.w.has(QStringLiteral("conduct_by_officer_table")));
    c.w.go(QStringLiteral("audit"));
    c.w.go(QStringLiteral("conduct"));
    CHECK(c.shownMonth() == QStringLiteral("2026-08"));
    c.w.trigger(QStringLiteral("month_after"));
    c.w.waitFor([&] { return c.rows() == 1; });
    CHECK_FALSE(c.w.page().findChild<QAction*>(QStringLiteral("month_after"))->isEnabled());
}

TEST_CASE("Conduct report: not for officers", "[ui][conduct]")
{
    Case c("officer");
    CHECK_FALSE(c.w.workbench().showPage(QStringLiteral("conduct")));
}
