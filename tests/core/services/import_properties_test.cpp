// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every ledger, whatever stands in it.
#include "tests/core/services/made_ledger.h"

#include <rapidcheck.h>

#include <QFile>

#include <iostream>

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QDate day(2026, 9, 29), next(2026, 9, 30);

/// Copies of one empty file: to make each anew takes longer than what is done with it.
struct EmptyBooks : TempWorkspace {
    EmptyBooks() { close(); }

    std::unique_ptr<Workspace> copy(const QString& name) const
    {
        const QString to = folder.filePath(name);
        QFile::remove(to);
        REQUIRE(QFile::copy(path(), to));
        Result<std::unique_ptr<Workspace>> opened = Workspace::open(to, environment);
        REQUIRE(opened.ok());
        (*opened)->context().db.execute("PRAGMA synchronous = OFF");
        REQUIRE((*opened)->services().signIn.signIn("admin", "admin-password").ok());
        return std::move(opened).value();
    }
};

/// As rc::check() with half as many cases, each of which makes and reads two books.
template <class Property>
bool holds(const Property& property)
{
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess /= 2;
    const rc::detail::TestResult result = rc::detail::checkTestable(property, rc::detail::TestMetadata(), params);
    rc::detail::printResultMessage(result, std::cerr);
    std::cerr << std::endl;
    return result.is<rc::detail::SuccessResult>();
}

ImportCounts importInto(Workspace& book, const std::vector<MadeRow>& rows, QDate on)
{
    const Result<ImportReport> report =
        book.services().imports.importLedger(ImportFixture::textRequest(ledgerText(rows), on));
    REQUIRE(report.ok());
    return report->counts;
}

} // namespace

TEST_CASE("Import: the order of a ledger's rows is of no consequence", "[import]")
{
    const EmptyBooks books;
    CHECK(holds([&books] {
        const std::vector<MadeRow> rows = randomRows();
        std::vector<MadeRow> others = rows;
        for (size_t i = others.size(); i > 1; --i)
            std::swap(others[i - 1], others[*rc::gen::inRange<size_t>(0, i)]);
        const auto book = books.copy("one"), other = books.copy("other");
        RC_ASSERT(importInto(*book, rows, day) == importInto(*other, others, day));
        const std::string differs = difference(whatIsSaid(*book), whatIsSaid(*other));
        RC_LOG() << ledgerText(rows) << ledgerText(others) << differs;
        RC_ASSERT(differs.empty());
    }));
}

TEST_CASE("Import: a ledger says the same of its loans, whether or not one came before it", "[import]")
{
    const EmptyBooks books;
    CHECK(holds([&books] {
        const std::vector<MadeRow> later = randomRows();
        const std::vector<MadeRow> earlier = earlierRows(later);
        const auto both = books.copy("both"), alone = books.copy("alone");
        if (!earlier.empty())
            importInto(*both, earlier, day);
        importInto(*both, later, next);
        importInto(*alone, later, next);
        const std::string differs = difference(whatIsSaid(*both), whatIsSaid(*alone));
        RC_LOG() << ledgerText(earlier) << ledgerText(later) << differs;
        RC_ASSERT(differs.empty());
    }));
}
