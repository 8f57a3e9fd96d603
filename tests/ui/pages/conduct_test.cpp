// SPDX-License-Identifier: GPL-3.0-or-later
// The conduct guard in the real window: it speaks as one types, a supervisor allows on the spot, and what is known of a
// person shows in the header. It is Monday 2026-09-28, 08:00 in China.
#include "core/storage/conduct_finding_repository.h"
#include "tests/support/ui/book_window.h"
#include "ui/widgets/chip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : BookWindow {
    BorrowerId borrower;

    explicit Case(const char* login)
    {
        book.addRun(QDate(2026, 8, 31));
        borrower = book.addBorrower();
        book.addLoan(borrower);
        open(QLatin1String(login));
        w.workbench().openBorrower(borrower);
        QCoreApplication::processEvents();
    }
    /// A call at half past seven, which is too early.
    void typeEarlyCall()
    {
        w.press(QStringLiteral("C"));
        w.press(QStringLiteral("1")); // a call
        w.press(QStringLiteral("5")); // asks for delay
        w.type(QStringLiteral("contact_note"), QStringLiteral("等秋收"));
        w.find<QTimeEdit>(QStringLiteral("contact_time")).setTime(QTime(7, 30));
    }
    void giveReason()
    {
        w.find<QPlainTextEdit>(QStringLiteral("override_reason")).setPlainText(QStringLiteral("本人要求清早联系"));
    }
    std::vector<ConductFindingRow> findings()
    {
        const std::vector<ContactRow> contacts = page(borrower).contacts;
        REQUIRE(contacts.size() == 1);
        return ConductFindingRepository(w.context().reader()).of(contacts.front().id);
    }
};

} // namespace

TEST_CASE("Conduct: the form says as one types what is not allowed and why", "[ui][conduct]")
{
    Case c("officer");
    c.w.press(QStringLiteral("C"));
    c.w.press(QStringLiteral("1"));
    CHECK_FALSE(c.w.has(QStringLiteral("conduct_blocked")));
    c.w.find<QTimeEdit>(QStringLiteral("contact_time")).setTime(QTime(7, 59));
    REQUIRE(c.w.has(QStringLiteral("conduct_blocked")));
    CHECK(c.w.textOf(QStringLiteral("conduct_blocked")).contains(QStringLiteral("C1")));
    CHECK(c.w.textOf(QStringLiteral("conduct_blocked")).contains(QStringLiteral("08:00")));
    c.w.find<QTimeEdit>(QStringLiteral("contact_time")).setTime(QTime(8, 0));
    CHECK_FALSE(c.w.has(QStringLiteral("conduct_blocked")));
}

TEST_CASE("Conduct: a visit says how it was made; one alone is noted and stops nobody", "[ui][conduct]")
{
    Case c("officer");
    c.w.press(QStringLiteral("C"));
    CHECK_FALSE(c.w.has(QStringLiteral("visit_staff")));
    c.w.press(QStringLiteral("2")); // a visit
    c.w.press(QStringLiteral("5"));
    REQUIRE(c.w.has(QStringLiteral("visit_staff")));
    CHECK_FALSE(c.w.has(QStringLiteral("conduct_warned")));
    c.w.find<QSpinBox>(QStringLiteral("visit_staff")).setValue(1);
    c.w.find<QCheckBox>(QStringLiteral("visit_recorded")).setChecked(false);
    CHECK(c.w.textOf(QStringLiteral("conduct_warned")).count(QStringLiteral("C8")) == 2);
    c.w.type(QStringLiteral("contact_note"), QStringLiteral("等秋收"));
    c.w.press(QStringLiteral("Return"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("contact_form")); });
    CHECK(c.findings().size() == 2);
    CHECK(c.page(c.borrower).contacts.front().visitStaff == 1);
}

TEST_CASE("Conduct: what is blocked asks for a supervisor; Esc goes back to what was typed", "[ui][conduct]")
{
    Case c("officer");
    c.typeEarlyCall();
    c.w.click(QStringLiteral("contact_form_save"));
    c.w.waitFor([&] { return c.w.has(QStringLiteral("conduct_override")); });
    c.w.find<QDialog>(QStringLiteral("conduct_override")).reject(); // Esc
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("conduct_override")); });
    CHECK(c.w.textOf(QStringLiteral("contact_note")) == QStringLiteral("等秋收"));
    CHECK(c.page(c.borrower).contacts.empty());

    c.w.click(QStringLiteral("contact_form_save"));
    c.w.waitFor([&] { return c.w.has(QStringLiteral("conduct_override")); });
    c.w.type(QStringLiteral("override_login"), QStringLiteral("supervisor"));
    c.w.type(QStringLiteral("override_password"), QStringLiteral("guess"));
    c.giveReason();
    c.w.click(QStringLiteral("conduct_override_save"));
    c.w.waitFor([&] { return c.w.has(QStringLiteral("conduct_override_error")); });
    CHECK(c.page(c.borrower).contacts.empty());
    c.book.clock().advanceSeconds(5);
    c.w.type(QStringLiteral("override_password"), QStringLiteral("supervisor-password"));
    c.w.click(QStringLiteral("conduct_override_save"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("contact_form")); });
    CHECK_FALSE(c.w.has(QStringLiteral("conduct_override")));
    REQUIRE(c.findings().size() == 1);
    CHECK(c.findings().front().overriddenReason == QStringLiteral("本人要求清早联系"));
    CHECK(c.page(c.borrower).contacts.front().recordedByName == QStringLiteral("officer"));
}

TEST_CASE("Conduct: a supervisor who is signed in gives a reason only", "[ui][conduct]")
{
    Case c("supervisor");
    c.typeEarlyCall();
    c.w.click(QStringLiteral("contact_form_save"));
    c.w.waitFor([&] { return c.w.has(QStringLiteral("conduct_override")); });
    CHECK_FALSE(c.w.has(QStringLiteral("override_password")));
    c.w.click(QStringLiteral("conduct_override_save")); // no reason yet
    CHECK(c.w.has(QStringLiteral("conduct_override")));
    c.giveReason();
    c.w.click(QStringLiteral("conduct_override_save"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("contact_form")); });
    CHECK(c.findings().size() == 1);
}

TEST_CASE("Conduct: a hold shows in the header and warns in the form until a supervisor lifts it", "[ui][conduct]")
{
    Case c("supervisor");
    CHECK_FALSE(c.w.has(QStringLiteral("hold_chip")));
    c.w.press(QStringLiteral("T"));
    REQUIRE(c.w.has(QStringLiteral("conduct_facts")));
    auto& kind = c.w.find<QComboBox>(QStringLiteral("fact_kind"));
    kind.setCurrentIndex(kind.findData(static_cast<int>(ConductFactKind::DisputeHold)));
    CHECK(c.w.textOf(QStringLiteral("fact_until")) == QStringLiteral("2026-10-05")); // seven days by the setting
    c.w.type(QStringLiteral("fact_note"), QStringLiteral("欠息有异议"));
    c.w.click(QStringLiteral("conduct_facts_save"));
    c.w.waitFor([&] { return c.w.has(QStringLiteral("hold_chip")); });
    c.w.waitFor([&] { return c.w.has(QStringLiteral("lift_fact_dispute_hold")); });
    c.w.click(QStringLiteral("lift_fact_dispute_hold"));
    c.w.find<QPlainTextEdit>(QStringLiteral("lift_fact_reason")).setPlainText(QStringLiteral("已对账"));
    c.w.click(QStringLiteral("lift_fact_save"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("hold_chip")); });
    CHECK_FALSE(c.w.has(QStringLiteral("lift_fact_dispute_hold")));
}

TEST_CASE("Conduct: an officer records a death, which a supervisor alone can lift", "[ui][conduct]")
{
    Case c("officer");
    c.w.press(QStringLiteral("T"));
    c.w.type(QStringLiteral("fact_since"), QStringLiteral("-3"));
    c.w.type(QStringLiteral("fact_note"), QStringLiteral("村委会证明"));
    c.w.click(QStringLiteral("conduct_facts_save"));
    c.w.waitFor([&] { return c.w.has(QStringLiteral("deceased_chip")); });
    CHECK_FALSE(c.w.find<QWidget>(QStringLiteral("lift_fact_deceased")).isEnabled());
    c.w.find<QDialog>(QStringLiteral("conduct_facts")).reject();
    c.w.press(QStringLiteral("C"));
    c.w.press(QStringLiteral("1"));
    CHECK(c.w.textOf(QStringLiteral("conduct_blocked")).contains(QStringLiteral("C18")));
}
