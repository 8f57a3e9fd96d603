// SPDX-License-Identifier: GPL-3.0-or-later
// What to say stands below the form, and what somebody offers is taken up. It is Monday 2026-09-28, 08:00 in China.
#include "tests/support/ui/book_window.h"
#include "ui/widgets/money_edit.h"

#include <QComboBox>
#include <QToolButton>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : BookWindow {
    BorrowerId borrower;

    Case()
    {
        book.addRun(QDate(2026, 8, 31));
        borrower = book.addBorrower();
        book.addLoan(borrower);
        open(QStringLiteral("officer"));
        w.workbench().openBorrower(borrower);
        QCoreApplication::processEvents();
        w.press(QStringLiteral("C"));
    }
    QString said() { return w.textOf(QStringLiteral("talking_points")); }
};

} // namespace

TEST_CASE("Contact form: what to say follows who is spoken to and what comes of it", "[ui][talking]")
{
    Case c;
    CHECK(c.said().contains(QStringLiteral("张三")));
    CHECK(c.said().contains(QStringLiteral("50,000.00")));
    CHECK_FALSE(c.said().contains(QLatin1Char('{')));
    const QString first = c.said();
    auto& person = c.w.find<QComboBox>(QStringLiteral("person_reached"));
    person.setCurrentIndex(person.findData(static_cast<int>(PersonReached::ContactPerson)));
    CHECK_FALSE(c.said().contains(QStringLiteral("50,000.00"))); // owes nothing: hears nothing of the debt
    person.setCurrentIndex(0);
    CHECK(c.said() == first);
    c.w.find<QToolButton>(QStringLiteral("talking_toggle")).click();
    CHECK_FALSE(c.w.has(QStringLiteral("talking_points")));
}

TEST_CASE("Contact form: how somebody seemed and what was offered; the offer becomes a promise", "[ui][talking]")
{
    Case c;
    CHECK_FALSE(c.w.has(QStringLiteral("contact_mood")));
    c.w.press(QStringLiteral("1")); // a call
    c.w.press(QStringLiteral("5")); // asks for delay
    REQUIRE(c.w.has(QStringLiteral("contact_mood")));
    auto& mood = c.w.find<QComboBox>(QStringLiteral("contact_mood"));
    mood.setCurrentIndex(mood.findData(static_cast<int>(Mood::Worried)));
    c.w.type(QStringLiteral("offer_amount"), QStringLiteral("2000"));
    c.w.type(QStringLiteral("contact_note"), QStringLiteral("先还两千"));
    c.w.press(QStringLiteral("Return"));
    c.w.waitFor([&] { return !c.w.has(QStringLiteral("contact_form")); });
    const ContactRow row = c.page(c.borrower).contacts.front();
    CHECK(row.mood == Mood::Worried);
    CHECK(row.offer == Money::fromYuan(2'000));

    c.w.press(QStringLiteral("P"));
    CHECK(c.w.find<MoneyEdit>(QStringLiteral("amount")).money() == Money::fromYuan(2'000));
}
