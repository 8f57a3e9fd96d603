// SPDX-License-Identifier: GPL-3.0-or-later
// A morning's list worked off by keyboard alone: open, call, what came of it, a sentence, save, back, the next.
#include "tests/support/ui/book_window.h"
#include "ui/widgets/data_table.h"

#include <QApplication>
#include <QTest>

using namespace qingshou;
using namespace qingshou::test;

namespace {

constexpr int items = 20;

struct Morning : BookWindow {
    std::vector<BorrowerId> borrowers;

    Morning()
    {
        book.addRun(QDate(2026, 9, 27));
        for (int i = 0; i < items; ++i) {
            borrowers.push_back(book.addBorrower({.name = QStringLiteral("户主%1").arg(i + 1)}));
            book.addLoan(borrowers.back());
        }
        book.summarise();
        const QDate morning = book.today();
        book.setToday(morning.addDays(-1)); // planned the evening before
        book.signIn(QStringLiteral("officer"));
        REQUIRE(book.services()
                    .plannedContacts
                    .plan({.borrowers = borrowers, .plannedOn = morning, .purpose = QStringLiteral("提醒还款")})
                    .ok());
        book.setToday(morning);
    }
    DataTable& table() { return w.find<DataTable>(QStringLiteral("today_table")); }
    void keys(const char* text) { QTest::keyClicks(QApplication::focusWidget(), QLatin1String(text)); }
};

} // namespace

TEST_CASE("A morning: twenty planned calls by keyboard alone", "[ui][today][story]")
{
    Morning m;
    m.open(QStringLiteral("officer"));
    for (int left = items; left > 0; --left) {
        INFO(left << " left");
        m.w.waitFor([&] { return m.table().model()->rowCount() == left; });
        m.w.press(QStringLiteral("Return"));
        REQUIRE(m.w.workbench().currentId() == QStringLiteral("borrower"));
        m.w.press(QStringLiteral("C"));
        m.w.press(QStringLiteral("1")); // a call
        m.w.press(QStringLiteral("5")); // asks for delay
        m.keys("pays after the harvest");
        m.w.press(QStringLiteral("Ctrl+Return"));
        m.w.waitFor([&] { return !m.w.has(QStringLiteral("contact_form")); });
        m.w.press(QStringLiteral("Esc"));
        REQUIRE(m.w.workbench().currentId() == QStringLiteral("today"));
    }
    m.w.waitFor([&] { return m.table().model()->rowCount() == 0; });
    for (const BorrowerId borrower : m.borrowers) {
        const BorrowerPage page = m.page(borrower);
        REQUIRE(page.contacts.size() == 1);
        CHECK(page.contacts.front().outcome == ContactOutcome::AsksDelay);
        CHECK(page.contacts.front().note == QStringLiteral("pays after the harvest"));
    }
}
