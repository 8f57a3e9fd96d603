// SPDX-License-Identifier: GPL-3.0-or-later
// Waivers and the comparison of ways in the real window. It is Monday 2026-09-28; 50,000 principal, 3,000 interest and
// 2,000 penalty interest are owed on a loan due on 2025-03-15.
#include "tests/support/ui/book_window.h"
#include "ui/models/borrower_view.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/money_edit.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : BookWindow {
    BorrowerId borrower;

    explicit Case(const char* login)
    {
        book.addRun(QDate(2026, 9, 27));
        borrower = book.addBorrower();
        book.addLoan(borrower, {.interest = Money::fromYuan(3'000), .penalty = Money::fromYuan(2'000)});
        open(QLatin1String(login));
        w.workbench().openBorrower(borrower);
        QCoreApplication::processEvents();
    }
    void openDialog()
    {
        w.click(QStringLiteral("new_waiver"));
        REQUIRE(w.has(QStringLiteral("waiver_dialog")));
    }
    bool mayPropose() { return w.find<QPushButton>(QStringLiteral("waiver_dialog_save")).isEnabled(); }
    WaiverId proposed()
    {
        return w.change([&](Services& services) {
            ProposeWaiver proposal;
            proposal.loan = page(borrower).loans.front().loan.id;
            proposal.waived.penalty = Money::fromYuan(2'000);
            proposal.lumpSum = Money::fromYuan(53'000);
            proposal.lumpSumOn = QDate(2026, 10, 31);
            proposal.reason = QStringLiteral("因病致贫");
            proposal.application = QStringLiteral("申请书");
            return services.waivers.propose(proposal);
        });
    }
    QString cell(const char* table, int row, const char* column)
    {
        TableModel* model = w.find<DataTable>(QLatin1String(table)).tableModel();
        return model->data(model->index(row, model->columnAt(QLatin1String(column))), Qt::DisplayRole).toString();
    }
};

} // namespace

TEST_CASE("Waiver dialog: sums, level and consequences follow what is typed", "[ui][waiver]")
{
    Case c("officer");
    c.openDialog();
    CHECK(c.w.textOf(QStringLiteral("waive_penalty")) == QStringLiteral("2,000.00")); // proposed
    CHECK_FALSE(c.w.find(QStringLiteral("waive_principal")).isEnabled());             // not without the setting
    CHECK(c.w.textOf(QStringLiteral("waiver_lump_sum")) == QStringLiteral("53,000.00"));
    c.w.type(QStringLiteral("waive_interest"), QStringLiteral("3000"));
    CHECK(c.w.textOf(QStringLiteral("waiver_lump_sum")) == QStringLiteral("50,000.00"));
    CHECK(c.w.textOf(QStringLiteral("waiver_sums")).contains(QStringLiteral("Credit union director")));
    CHECK(c.w.textOf(QStringLiteral("waiver_effects")).contains(QStringLiteral("restructured")));
    CHECK(c.mayPropose());
    c.w.type(QStringLiteral("waive_interest"), QStringLiteral("3000.01")); // more than is owed
    CHECK_FALSE(c.mayPropose());
    c.w.type(QStringLiteral("waive_interest"), QStringLiteral("3000"));
    c.w.click(QStringLiteral("waiver_dialog_save")); // no reason yet: refused, and nothing typed is lost
    c.w.settle();
    REQUIRE(c.w.has(QStringLiteral("waiver_dialog")));
    CHECK(c.w.find<MoneyEdit>(QStringLiteral("waive_interest")).money() == Money::fromYuan(3'000));
    c.w.type(QStringLiteral("waiver_reason"), QStringLiteral("因病致贫"));
    c.w.type(QStringLiteral("waiver_application"), QStringLiteral("申请书"));
    c.w.click(QStringLiteral("waiver_dialog_save"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("waiver_dialog")); });
    REQUIRE(c.page(c.borrower).waivers.size() == 1);
    CHECK(c.page(c.borrower).waivers.front().waived.total() == Money::fromYuan(5'000));
}

TEST_CASE("Waiver: refused with a reason by another user, withdrawn by the maker", "[ui][waiver]")
{
    Case c("officer");
    const QString id = QString::number(c.proposed().value);
    CHECK_FALSE(c.w.find(QStringLiteral("decide_waiver_") + id).isEnabled());
    c.w.click(QStringLiteral("withdraw_waiver_") + id);
    c.w.find<QPlainTextEdit>(QStringLiteral("withdraw_waiver_reason")).setPlainText(QStringLiteral("客户放弃"));
    c.w.click(QStringLiteral("withdraw_waiver_save"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("withdraw_waiver")); });
    c.w.settle();
    CHECK(c.w.find<Chip>(QStringLiteral("waiver_state_") + id).text() == QStringLiteral("Withdrawn"));
}

TEST_CASE("Ways: six of them, computed as one types", "[ui][ways]")
{
    Case c("auditor"); // looking is free
    c.w.click(QStringLiteral("compare_ways"));
    REQUIRE(c.w.has(QStringLiteral("ways_dialog")));
    REQUIRE(c.w.find<DataTable>(QStringLiteral("ways_table")).model()->rowCount() == 6);
    CHECK(c.cell("ways_table", 0, "received") == QStringLiteral("55,000.00"));
    CHECK(c.cell("ways_table", 0, "value") == QStringLiteral("55,000.00"));
    CHECK(c.cell("ways_table", 2, "remark").contains(QStringLiteral("before the due date"))); // overdue
    CHECK(c.cell("ways_table", 3, "not_received") == QStringLiteral("2,000.00"));
    c.w.type(QStringLiteral("ways_lump_sum"), QStringLiteral("49000"));
    CHECK(c.cell("ways_table", 3, "remark").contains(QStringLiteral("principal")));
    c.w.find<QSpinBox>(QStringLiteral("ways_suit_percent")).setValue(100);
    CHECK(c.cell("ways_table", 4, "received") == QStringLiteral("55,000.00"));
    CHECK(c.cell("ways_table", 4, "cost") == QStringLiteral("1,175.00"));
    CHECK(c.cell("ways_cash", 0, "lawsuit") == QStringLiteral("-1,175.00"));
    c.w.type(QStringLiteral("ways_discount"), QStringLiteral("0"));
    CHECK(c.cell("ways_table", 4, "value") == QStringLiteral("53,825.00"));
}
