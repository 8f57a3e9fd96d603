// SPDX-License-Identifier: GPL-3.0-or-later
// Extensions and restructurings in the real window. It is Monday 2026-09-28; 50,000 of principal are owed on a loan of
// twelve months that is due on 2026-12-01, and another of which 20,000 are owed has been due since 2025-03-15.
#include "tests/support/ui/book_window.h"
#include "ui/models/borrower_view.h"
#include "ui/widgets/chip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : BookWindow {
    BorrowerId borrower;
    LoanId loan;
    GuaranteeId guarantee;
    RestructuringId made; ///< proposed by the officer before the window opens

    explicit Case(const char* login = "officer", bool proposed = false)
    {
        book.addRun(QDate(2026, 9, 27));
        borrower = book.addBorrower();
        loan =
            book.addLoan(borrower, {.startOn = {2025, 12, 1}, .dueOn = {2026, 12, 1}, .riskClass = RiskClass::Normal});
        book.addLoan(borrower, {.balance = Money::fromYuan(20'000)});
        guarantee = book.addGuarantee(loan, QStringLiteral("王保"));
        if (proposed) {
            book.summarise();
            book.signIn(QStringLiteral("officer"));
            made = *book.services().restructurings.propose(extension());
        }
        open(QLatin1String(login));
        w.workbench().openBorrower(borrower);
        QCoreApplication::processEvents();
    }
    void openDialog()
    {
        w.click(QStringLiteral("new_restructuring"));
        REQUIRE(w.has(QStringLiteral("restructuring_dialog")));
        choose("restructuring_loan", loan.value);
    }
    void choose(const char* combo, qint64 data)
    {
        auto& box = w.find<QComboBox>(QLatin1String(combo));
        const int index = box.findData(data);
        REQUIRE(index >= 0);
        box.setCurrentIndex(index);
    }
    bool mayPropose() { return w.find<QPushButton>(QStringLiteral("restructuring_dialog_save")).isEnabled(); }
    QString effects() { return w.textOf(QStringLiteral("restructuring_effects")); }
    RestructuringRow row() { return page(borrower).restructurings.front(); }
    ProposeRestructuring extension() const
    {
        return {.loan = loan,
                .terms = {ContractChange::Extension,
                          {.method = RepaymentMethod::Bullet,
                           .principal = Money::fromYuan(50'000),
                           .annualRate = Rate::fromE8(7'200'000),
                           .months = 6,
                           .start = {2026, 12, 1}}},
                .hardship = true,
                .appliedOn = {2026, 9, 25},
                .application = QStringLiteral("申请书"),
                .reason = QStringLiteral("秋粮未售")};
    }
    QString named(const char* what) const { return QLatin1String(what) + QString::number(made.value); }
    GuaranteeRow guarantor()
    {
        for (const LoanCard& card : page(borrower).loans)
            for (const GuaranteeRow& row : card.guarantees)
                return row;
        return {};
    }
    QString chip()
    {
        w.settle();
        return w.find<Chip>(named("restructuring_state_")).text();
    }
};

} // namespace

TEST_CASE("Restructuring dialog: the quota, the approval and what follows are said as one types", "[ui][restructuring]")
{
    Case c;
    c.openDialog();
    CHECK(c.w.textOf(QStringLiteral("restructuring_limits")).contains(QStringLiteral("12 months 12 may be extended")));
    CHECK(c.effects().contains(QStringLiteral("no difficulty")));
    CHECK(c.effects().contains(QStringLiteral("Guarantors")));
    CHECK(c.mayPropose());
    c.w.find<QCheckBox>(QStringLiteral("restructuring_hardship")).setChecked(true);
    CHECK(c.effects().contains(QStringLiteral("restructured asset")));
    c.w.find<QSpinBox>(QStringLiteral("new_months")).setValue(13); // beyond the quota: said at once
    CHECK_FALSE(c.mayPropose());
    c.w.find<QSpinBox>(QStringLiteral("new_months")).setValue(6);
    CHECK(c.mayPropose());
    c.w.click(QStringLiteral("restructuring_dialog_save")); // no reason yet: refused, and nothing typed is lost
    c.w.settle();
    REQUIRE(c.w.has(QStringLiteral("restructuring_dialog")));
    CHECK(c.w.find<QSpinBox>(QStringLiteral("new_months")).value() == 6);
    c.w.type(QStringLiteral("restructuring_application"), QStringLiteral("申请书"));
    c.w.type(QStringLiteral("restructuring_reason"), QStringLiteral("秋粮未售"));
    c.w.click(QStringLiteral("restructuring_dialog_save"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("restructuring_dialog")); });
    CHECK(c.row().terms.schedule.months == 6);
    CHECK(c.row().terms.schedule.start == QDate(2026, 12, 1));
    CHECK(c.row().hardship);
}

TEST_CASE("Restructuring dialog: what is overdue is not extended", "[ui][restructuring]")
{
    Case c;
    c.openDialog();
    const LoanId overdue = c.page(c.borrower).loans.back().loan.id == c.loan ? c.page(c.borrower).loans.front().loan.id
                                                                             : c.page(c.borrower).loans.back().loan.id;
    c.choose("restructuring_loan", overdue.value);
    CHECK(c.mayPropose()); // something else is proposed for it
    auto& change = c.w.find<QComboBox>(QStringLiteral("restructuring_change"));
    CHECK(change.currentText() != QStringLiteral("Extension"));
    change.setCurrentIndex(change.findText(QStringLiteral("Extension")));
    CHECK_FALSE(c.mayPropose());
    CHECK(c.effects().contains(QStringLiteral("before the loan is due")));
}

TEST_CASE("Restructuring: decided by somebody else, signed with a guarantor's consent, taken back",
          "[ui][restructuring]")
{
    Case c("supervisor", true);
    CHECK(c.chip() == QStringLiteral("Waits for a decision"));
    c.w.click(c.named("decide_restructuring_"));
    c.w.type(QStringLiteral("restructuring_approval_number"), QStringLiteral("8号"));
    c.w.click(QStringLiteral("restructuring_decision_save"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("restructuring_decision")); });
    CHECK(c.chip() == QStringLiteral("Approved, to be signed"));
    c.w.click(c.named("sign_restructuring_"));
    c.w.type(QStringLiteral("restructuring_contract_number"), QStringLiteral("展字8号"));
    c.w.find<QCheckBox>(QStringLiteral("consents_%1").arg(c.guarantee.value)).setChecked(true);
    c.w.click(QStringLiteral("conclude_restructuring_save"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("conclude_restructuring")); });
    CHECK(c.chip() == QStringLiteral("Signed"));
    CHECK(c.guarantor().consentedExtensionOn == QDate(2026, 9, 28));
    c.w.click(c.named("withdraw_restructuring_")); // it was entered by mistake
    c.w.find<QPlainTextEdit>(QStringLiteral("withdraw_restructuring_reason")).setPlainText(QStringLiteral("误录"));
    c.w.click(QStringLiteral("withdraw_restructuring_save"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("withdraw_restructuring")); });
    CHECK(c.chip() == QStringLiteral("Withdrawn"));
    CHECK_FALSE(c.guarantor().consentedExtensionOn.isValid());
}

TEST_CASE("Restructuring: the maker does not decide", "[ui][restructuring]")
{
    Case c("officer", true);
    c.w.settle();
    CHECK_FALSE(c.w.find(c.named("decide_restructuring_")).isEnabled());
    CHECK(c.w.find(c.named("withdraw_restructuring_")).isEnabled());
}
