// SPDX-License-Identifier: GPL-3.0-or-later
// A complaint in the real window: from the borrower's page to the answer, the return visit and the month's rates. It is
// Monday 2026-09-28.
#include "core/storage/return_visit_repository.h"
#include "core/storage/user_repository.h"
#include "tests/support/ui/book_window.h"
#include "ui/models/borrower_view.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/table_model.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : BookWindow {
    BorrowerId borrower = book.addBorrower();

    explicit Case(const char* login)
    {
        book.addLoan(borrower);
        open(QLatin1String(login));
    }
    Database& db() { return w.context().reader(); }
    UserId user(const char* login) { return UserRepository(db()).findByLogin(QLatin1String(login))->id; }
    ComplaintId registered(QDate receivedOn)
    {
        return w.change([&](Services& services) {
            return services.complaints.registerComplaint({.borrower = borrower,
                                                          .receivedOn = receivedOn,
                                                          .concerned = {user("officer"), {}},
                                                          .asserted = QStringLiteral("称被连续拨打电话")});
        });
    }
    DataTable& complaints() { return w.find<DataTable>(QStringLiteral("complaints_table")); }
    DataTable& visits() { return w.find<DataTable>(QStringLiteral("return_visits_table")); }
    static QModelIndex cell(const DataTable& table, int row, const char* column)
    {
        return table.tableModel()->index(row, table.tableModel()->columnAt(QLatin1String(column)));
    }
    static QString text(const DataTable& table, int row, const char* column)
    {
        return cell(table, row, column).data().toString();
    }
    QAction& action(const char* id) { return *w.page().findChild<QAction*>(QLatin1String(id)); }
    void choose(const char* combo, const QString& name)
    {
        auto& box = w.find<QComboBox>(QLatin1String(combo));
        const int index = box.findText(name);
        REQUIRE(index >= 0);
        box.setCurrentIndex(index);
    }
};

} // namespace

TEST_CASE("Complaints: registered on the borrower's page, with the hold and the timeline", "[ui][complaint]")
{
    Case c("officer");
    c.w.workbench().openBorrower(c.borrower);
    QCoreApplication::processEvents();
    c.w.trigger(QStringLiteral("register_complaint_of"));
    CHECK(c.w.textOf(QStringLiteral("complaint_deadline")).contains(QStringLiteral("2026-10-13")));
    c.w.click(QStringLiteral("complaint_dialog_save"));
    c.w.settle();
    REQUIRE(c.w.has(QStringLiteral("complaint_asserted"))); // nothing is asserted: the form stays
    c.w.find<QPlainTextEdit>(QStringLiteral("complaint_asserted")).setPlainText(QStringLiteral("称被连续拨打电话"));
    c.choose("complaint_concerned", QStringLiteral("officer"));
    c.w.click(QStringLiteral("complaint_dialog_save"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("complaint_asserted")); });
    const std::vector<ComplaintRow> rows = ComplaintRepository(c.db()).ofBorrower(c.borrower);
    REQUIRE(rows.size() == 1);
    CHECK(rows.front().concerned.user == c.user("officer"));
    const std::optional<BorrowerView> view = readBorrowerView(c.w.context(), c.borrower);
    CHECK(view->conduct.people.front().complaintHoldUntil == QDate(2026, 10, 13));
}

TEST_CASE("Complaints: from assigned to closed, a return visit, and the month's rates", "[ui][complaint]")
{
    Case c("supervisor");
    const QTemporaryDir folder;
    c.registered(c.w.context().today().addDays(-20)); // five days late
    c.w.go(QStringLiteral("complaints"));
    REQUIRE(c.complaints().model()->rowCount() == 1);
    CHECK(Case::cell(c.complaints(), 0, "left").data(TableModel::ChipRole).value<ChipStyle>() == ChipStyle::Red);
    c.complaints().selectRow(0);
    c.w.trigger(QStringLiteral("step_of_complaint"));
    c.choose("complaint_handler", QStringLiteral("officer"));
    c.w.click(QStringLiteral("complaint_assign_save"));
    c.w.settle();
    REQUIRE(c.w.has(QStringLiteral("complaint_handler"))); // who is complained of does not handle it
    c.choose("complaint_handler", QStringLiteral("officer2"));
    c.w.click(QStringLiteral("complaint_assign_save"));
    c.w.waitFor([&] { return Case::text(c.complaints(), 0, "handler") == QStringLiteral("officer2"); });

    c.complaints().selectRow(0);
    c.w.trigger(QStringLiteral("step_of_complaint"));
    c.w.find<QPlainTextEdit>(QStringLiteral("complaint_answer")).setPlainText(QStringLiteral("已致歉"));
    c.w.type(QStringLiteral("complaint_return_visit_on"), QStringLiteral("+0"));
    c.w.click(QStringLiteral("complaint_answer_dialog_save"));
    c.w.waitFor([&] { return c.complaints().model()->rowCount() == 0; }); // nothing is open any more

    c.w.click(QStringLiteral("complaints_all"));
    REQUIRE(c.complaints().model()->rowCount() == 1);
    c.complaints().selectRow(0);
    c.w.trigger(QStringLiteral("step_of_complaint"));
    c.w.find<QPlainTextEdit>(QStringLiteral("close_complaint_note_reason")).setPlainText(QStringLiteral("已培训"));
    c.w.click(QStringLiteral("close_complaint_note_save"));
    c.w.settle();
    CHECK(ComplaintRepository(c.db()).ofBorrower(c.borrower).front().state == ComplaintState::Closed);

    c.w.click(QStringLiteral("complaints_visits"));
    REQUIRE(c.visits().model()->rowCount() == 1);
    c.visits().selectRow(0);
    c.w.trigger(QStringLiteral("step_of_complaint"));
    c.w.click(QStringLiteral("return_visit_result_save"));
    c.w.settle();
    REQUIRE(c.w.has(QStringLiteral("return_visit_satisfaction")));                       // no answer is presumed
    c.w.find<QComboBox>(QStringLiteral("return_visit_satisfaction")).setCurrentIndex(1); // 4
    c.w.click(QStringLiteral("return_visit_result_save"));
    c.w.waitFor([&] { return c.visits().model()->rowCount() == 0; });

    c.w.click(QStringLiteral("complaints_rates"));
    const auto& rates = c.w.find<DataTable>(QStringLiteral("complaint_rates_table"));
    REQUIRE(rates.model()->rowCount() == 2); // a branch, and all
    CHECK(Case::text(rates, 1, "received") == QStringLiteral("1"));
    CHECK(Case::text(rates, 1, "late") == QStringLiteral("1"));
    CHECK(Case::text(rates, 1, "in_time_rate") == QStringLiteral("0.00%"));
    CHECK(Case::text(rates, 1, "mean") == QStringLiteral("4.00"));
    CHECK(Case::text(rates, 1, "satisfied") == QStringLiteral("100.00%"));
    const QString file = folder.filePath(QStringLiteral("rates.xlsx"));
    c.w.prompts.files.push_back(file);
    REQUIRE(c.w.page().canExport());
    c.w.page().exportShown();
    c.w.waitFor([&] { return QFile::exists(file); });
}

TEST_CASE("Complaints: an officer registers, an auditor looks", "[ui][complaint]")
{
    Case c("auditor");
    c.w.go(QStringLiteral("complaints"));
    CHECK(c.complaints().model()->rowCount() == 0);
    for (const char* id : {"register_complaint", "step_of_complaint", "assign_complaint", "withdraw_complaint"})
        CHECK_FALSE(c.action(id).isEnabled());

    Case o("officer");
    const ComplaintId id = o.registered(o.w.context().today());
    o.w.go(QStringLiteral("complaints"));
    CHECK(o.action("register_complaint").isEnabled());
    o.complaints().selectRow(0);
    CHECK_FALSE(o.action("assign_complaint").isEnabled());
    CHECK_FALSE(o.action("step_of_complaint").isEnabled());
    CHECK(ComplaintRepository(o.db()).find(id)->state == ComplaintState::Registered);
}
