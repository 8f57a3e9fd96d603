// SPDX-License-Identifier: GPL-3.0-or-later
// A plan that breaks and its waiver that falls back, through the real window: an officer drafts and agrees a plan and
// proposes a waiver on condition of it, a supervisor records the approval, an instalment is missed. It begins on Monday
// 2026-09-28; 50,000 principal, 3,000 interest and 2,000 penalty interest are owed.
#include "core/figures/borrower_figures.h"
#include "tests/support/ui/book_window.h"
#include "ui/widgets/chip.h"

#include <QComboBox>
#include <QSpinBox>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Story : BookWindow {
    BorrowerId borrower;
    LoanId loan;

    Story()
    {
        book.addRun(QDate(2026, 9, 27));
        borrower = book.addBorrower();
        loan = book.addLoan(borrower, {.interest = Money::fromYuan(3'000), .penalty = Money::fromYuan(2'000)});
        open(QStringLiteral("officer"));
        look();
    }
    void look()
    {
        w.workbench().openBorrower(borrower);
        QCoreApplication::processEvents();
    }
    void signInAs(const QString& login)
    {
        w.trigger(QStringLiteral("sign_out"));
        w.waitFor([&] { return w.has(QStringLiteral("sign_in_page")); });
        w.type(QStringLiteral("sign_in_login"), login);
        w.type(QStringLiteral("sign_in_password"), login + QStringLiteral("-password"));
        w.click(QStringLiteral("sign_in"));
        w.waitFor([&] { return w.has(QStringLiteral("workbench")); });
        look();
    }
    void agreePlan()
    {
        w.press(QStringLiteral("L"));
        REQUIRE(w.has(QStringLiteral("plan_dialog")));
        w.find<QSpinBox>(QStringLiteral("a_months")).setValue(2);
        CHECK_FALSE(w.textOf(QStringLiteral("plan_effects")).isEmpty());
        w.click(QStringLiteral("plan_dialog_save"));
        w.waitFor([&] { return !w.has(QStringLiteral("plan_dialog")); });
        w.settle();
    }
    void propose()
    {
        w.click(QStringLiteral("new_waiver"));
        REQUIRE(w.has(QStringLiteral("waiver_dialog")));
        w.find<QComboBox>(QStringLiteral("waiver_condition")).setCurrentIndex(1);
        w.type(QStringLiteral("waive_interest"), QStringLiteral("3000"));
        w.type(QStringLiteral("waiver_application"), QStringLiteral("2026-09-25 申请书"));
        w.type(QStringLiteral("waiver_reason"), QStringLiteral("因病致贫"));
        CHECK(w.textOf(QStringLiteral("waiver_sums")).contains(QStringLiteral("5,000.00")));
        CHECK(w.textOf(QStringLiteral("waiver_effects")).contains(QStringLiteral("Class:")));
        w.click(QStringLiteral("waiver_dialog_save"));
        w.waitFor([&] { return !w.has(QStringLiteral("waiver_dialog")); });
        w.settle();
    }
    QString id() { return QString::number(page(borrower).waivers.front().id.value); }
    QString state() { return w.find<Chip>(QStringLiteral("waiver_state_") + id()).text(); }
    Money owed() { return borrowerFigures(page(borrower), {}, w.context().today()).owed.total(); }
    void pay(Money amount)
    {
        w.press(QStringLiteral("R"));
        REQUIRE(w.has(QStringLiteral("recovery_form")));
        w.type(QStringLiteral("recovery_amount"), amount.toPlainYuan());
        w.press(QStringLiteral("Ctrl+Return"));
        w.waitFor([&] { return !w.has(QStringLiteral("recovery_form")); });
        w.settle();
    }
    void moveTo(QDate day)
    {
        book.setToday(day);
        w.press(QStringLiteral("F5"));
        w.settle();
    }
};

} // namespace

TEST_CASE("A plan that breaks and its waiver that falls back", "[story]")
{
    Story s;
    s.agreePlan();
    REQUIRE(s.page(s.borrower).plans.size() == 1);
    const PlanRow plan = s.page(s.borrower).plans.front();
    s.propose();
    CHECK(s.state() == QStringLiteral("Waits for a decision"));
    CHECK_FALSE(s.w.find(QStringLiteral("decide_waiver_") + s.id()).isEnabled()); // maker is not checker

    s.signInAs(QStringLiteral("supervisor"));
    s.w.click(QStringLiteral("decide_waiver_") + s.id());
    s.w.click(QStringLiteral("waiver_decision_save")); // without a number
    s.w.settle();
    REQUIRE(s.w.has(QStringLiteral("waiver_decision")));
    CHECK_FALSE(s.page(s.borrower).waivers.front().decision);
    s.w.type(QStringLiteral("waiver_approval_number"), QStringLiteral("减免审〔2026〕1号"));
    s.w.click(QStringLiteral("waiver_decision_save"));
    s.w.waitFor([&] { return !s.w.has(QStringLiteral("waiver_decision")); });
    s.w.settle();
    CHECK(s.state() == QStringLiteral("Approved, condition open"));
    CHECK(s.owed() == Money::fromYuan(55'000)); // nothing is waived yet

    // The first instalment comes in time and pays principal, the second does not come.
    s.moveTo(plan.instalments.front().dueOn);
    s.pay(plan.instalments.front().payment);
    CHECK(s.state() == QStringLiteral("Approved, condition open"));
    CHECK(borrowerFigures(s.page(s.borrower), {}, s.w.context().today()).loans.front().paidSince.principal ==
          plan.instalments.front().payment);
    s.moveTo(plan.instalments.back().dueOn);
    CHECK(s.state() == QStringLiteral("Approved, condition open"));
    s.moveTo(plan.instalments.back().dueOn.addDays(1));
    CHECK(s.state() == QStringLiteral("Fallen back"));
    CHECK(s.owed() == Money::fromYuan(55'000) - plan.instalments.front().payment); // whole again

    // Money that comes now mends nothing.
    s.pay(plan.instalments.back().payment);
    CHECK(s.state() == QStringLiteral("Fallen back"));
    CHECK(s.owed() == Money::fromYuan(55'000) - plan.instalments.front().payment - plan.instalments.back().payment);
}
