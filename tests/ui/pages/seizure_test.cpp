// SPDX-License-Identifier: GPL-3.0-or-later
// A seizure in the real window: recorded, renewed and released from the loan's details.
#include "tests/support/ui/book_window.h"
#include "ui/models/borrower_view.h"
#include "ui/widgets/chip.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : BookWindow {
    BorrowerId borrower;

    explicit Case(const char* login)
    {
        book.addRun(QDate(2026, 9, 27));
        borrower = book.addBorrower();
        book.addLoan(borrower);
        open(QLatin1String(login));
        w.workbench().openBorrower(borrower);
        QCoreApplication::processEvents();
    }
    void save()
    {
        w.click(QStringLiteral("seizure_dialog_save"));
        w.waitFor([&] { return !w.has(QStringLiteral("seizure_dialog")); });
        w.settle();
    }
    std::vector<SeizureRow> seizures() { return page(borrower).loans.front().seizures; }
};

} // namespace

TEST_CASE("Seizure dialog: shows the last day before saving, and nothing typed is lost by a refusal", "[ui][seizure]")
{
    Case c("officer");
    c.w.click(QStringLiteral("record_seizure"));
    REQUIRE(c.w.has(QStringLiteral("seizure_dialog")));
    c.w.type(QStringLiteral("seized_description"), QStringLiteral("人民路3号房产"));
    c.w.type(QStringLiteral("seizure_from"), QStringLiteral("2026-09-01"));
    CHECK(c.w.textOf(QStringLiteral("seizure_preview")).contains(QStringLiteral("2029-09-01")));
    c.w.click(QStringLiteral("seizure_dialog_save")); // no ruling yet
    c.w.settle();
    REQUIRE(c.w.has(QStringLiteral("seizure_dialog")));
    CHECK(c.w.textOf(QStringLiteral("seized_description")) == QStringLiteral("人民路3号房产"));
    c.w.type(QStringLiteral("seizure_number"), QStringLiteral("(2026)湘0521执保12号"));
    c.save();
    REQUIRE(c.seizures().size() == 1);
    const SeizureRow row = c.seizures().front();
    CHECK(row.untilOn == QDate(2029, 9, 1));

    c.w.click(QStringLiteral("renew_%1").arg(row.id.value));
    c.w.type(QStringLiteral("seizure_number"), QStringLiteral("(2026)湘0521执保12号之一"));
    c.w.type(QStringLiteral("seizure_from"), QStringLiteral("2026-09-28"));
    c.save();
    CHECK(c.seizures().front().untilOn == QDate(2029, 9, 28));

    c.w.click(QStringLiteral("release_%1").arg(row.id.value));
    c.w.type(QStringLiteral("seizure_from"), QStringLiteral("2026-09-28"));
    c.w.type(QStringLiteral("seizure_note"), QStringLiteral("已结清"));
    c.save();
    CHECK(c.seizures().front().releasedOn == QDate(2026, 9, 28));
    CHECK_FALSE(c.w.has(QStringLiteral("renew_%1").arg(row.id.value)));
}

TEST_CASE("Seizure: an auditor sees it and cannot touch it", "[ui][seizure]")
{
    Case c("auditor");
    CHECK_FALSE(c.w.find(QStringLiteral("record_seizure")).isEnabled());
}

TEST_CASE("Seizure: the one that runs out first stands over the borrower as the next legal date", "[ui][seizure]")
{
    Case c("officer");
    c.w.click(QStringLiteral("record_seizure"));
    c.w.type(QStringLiteral("seized_description"), QStringLiteral("人民路3号房产"));
    c.w.type(QStringLiteral("seizure_number"), QStringLiteral("(2023)湘0521执保12号"));
    c.w.type(QStringLiteral("seizure_from"), QStringLiteral("2023-10-10"));
    c.save();
    const QString next = c.w.find<Chip>(QStringLiteral("legal_chip")).text();
    CHECK(next.contains(QStringLiteral("人民路3号房产")));
    CHECK(next.contains(QStringLiteral("2026-10-10")));

    c.w.click(QStringLiteral("release_%1").arg(c.seizures().front().id.value));
    c.w.type(QStringLiteral("seizure_from"), QStringLiteral("2026-09-28"));
    c.w.type(QStringLiteral("seizure_note"), QStringLiteral("已结清"));
    c.save();
    CHECK_FALSE(c.w.find<Chip>(QStringLiteral("legal_chip")).text().contains(QStringLiteral("人民路3号房产")));
}
