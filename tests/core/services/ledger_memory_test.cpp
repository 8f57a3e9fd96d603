// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ledger_memory.h"

#include "core/ledger/mapping_choices.h"
#include "core/storage/import_run_repository.h"
#include "tests/support/import_fixture.h"

using namespace qingshou;
using test::ImportFixture;
using test::number;

namespace {

LedgerFile made(const std::string& text, const QString& name = QStringLiteral("next.csv"))
{
    Result<LedgerFile> file = LedgerFile::fromBytes(text, name);
    REQUIRE(file.ok());
    return *file;
}

ImportRequest asBefore(const std::string& text, QDate on)
{
    ImportRequest request = ImportFixture::textRequest(text, on);
    request.asBefore = true;
    request.scope.reset();
    return request;
}

Mapping mapping(const QByteArray& json)
{
    const Result<Mapping> read = mappingFromJson(json, QStringLiteral("m.json"));
    INFO((read ? "" : ImportFixture::code(read.error())));
    REQUIRE(read.ok());
    return *read;
}

ImportRun newest(ImportFixture& book)
{
    return ImportRunRepository(book.db()).list(1).at(0);
}

// Two columns that could be the balance: refused until somebody chooses.
const std::string tied = "借据号,客户名称,贷款余额,贷款余额\n1001,张三,100.00,90.00\n";

} // namespace

TEST_CASE("Ledger memory: what was chosen for a layout is applied to the next file of it", "[import]")
{
    ImportFixture book;
    ImportRequest first = ImportFixture::textRequest(tied);
    CHECK(book.imports().importLedger(first).error().code == ErrorCode::LedgerColumnTie);
    first.mapping = mapping(R"({"version":1,"columns":{"balance":4}})");
    first.scope = LedgerScope::BadLoansOnly;
    book.mustImport(first);
    CHECK(number(book.db(), "SELECT balance_fen FROM loans") == 9'000);

    const ImportReport next = book.mustImport(
        asBefore("某联社台账,,,\n借据号,客户名称,贷款余额,贷款余额\n1001,张三,100.00,80.00\n", QDate(2026, 10, 1)));
    CHECK(number(book.db(), "SELECT balance_fen FROM loans") == 8'000);
    CHECK(next.scope == LedgerScope::BadLoansOnly);
    CHECK_FALSE(next.scopeAssumed);
    CHECK(next.readAs == first.path);

    // Who chooses anew is remembered in turn.
    ImportRequest other = ImportFixture::textRequest(tied, QDate(2026, 10, 2));
    other.mapping = mapping(R"({"version":1,"columns":{"balance":3}})");
    book.mustImport(other);
    book.mustImport(asBefore(tied, QDate(2026, 10, 3)));
    CHECK(number(book.db(), "SELECT balance_fen FROM loans") == 10'000);
}

TEST_CASE("Ledger memory: a header that only a mapping explains is known again", "[import]")
{
    ImportFixture book;
    ImportRequest request = ImportFixture::fileRequest(QStringLiteral("real/berka_loans_200.csv"));
    const Result<Mapping> told = loadMapping(test::dataPath(QStringLiteral("mappings/berka.json")));
    REQUIRE(told.ok());
    request.mapping = *told;
    request.statisticsDate = QDate(2026, 9, 30);
    const ImportReport first = book.mustImport(request);

    ImportRequest again = ImportFixture::fileRequest(QStringLiteral("real/berka_loans_200.csv"));
    again.asBefore = true;
    again.statisticsDate = QDate(2026, 9, 30);
    const ImportReport second = book.mustImport(again);
    CHECK(second.counts.unchanged == first.counts.rows);
    CHECK(second.counts.added == 0);
    CHECK(second.counts.changed == 0);
    CHECK(second.balance == first.balance);
}

TEST_CASE("Ledger memory: nothing is remembered of what the program recognised by itself", "[import]")
{
    ImportFixture book;
    ImportRequest request = ImportFixture::textRequest("单位：万元,,\n借据号,客户名称,贷款余额\n1001,张三,5\n");
    request.scope.reset();
    book.mustImport(request);
    CHECK(isEmpty(mapping(newest(book).choices)));
    const auto remembered = recogniseAsBefore(book.db(), made("单位：万元,,\n借据号,客户名称,贷款余额\n1001,张三,5\n"));
    REQUIRE(remembered.ok());
    CHECK_FALSE(remembered->from.has_value());
}

TEST_CASE("Ledger memory: a unit that a title states is never carried into a file that states another", "[import]")
{
    const std::string rows = "借据号,客户名称,贷款余额,贷款余额\n1001,张三,3,5\n";
    ImportFixture book;
    ImportRequest request = ImportFixture::textRequest("单位：万元,,,\n" + rows);
    request.mapping = mapping(R"({"version":1,"columns":{"balance":4}})");
    book.mustImport(request);
    CHECK(number(book.db(), "SELECT balance_fen FROM loans") == 5'000'000);

    // The same layout: the choice holds, the unit is the title's again.
    const auto same = recogniseAsBefore(book.db(), made("单位：万元,,,\n" + rows));
    REQUIRE(same.ok());
    REQUIRE(same->from.has_value());
    CHECK_FALSE(same->choices.unit.has_value());
    CHECK_FALSE(same->choices.fields.at(Field::Balance).unit.has_value());
    CHECK(same->recognition.columnOf(Field::Balance)->unit == MoneyUnit::Wan);

    // Another unit is another layout.
    const auto other = recogniseAsBefore(book.db(), made("单位：元,,,\n" + rows));
    REQUIRE(other.ok());
    CHECK_FALSE(other->from.has_value());
    CHECK(other->recognition.problem().error().code == ErrorCode::LedgerColumnTie);
}

TEST_CASE("Ledger memory: a chosen unit, a constant and an unwanted column are remembered", "[import]")
{
    const std::string rows = "借据号,客户名称,贷款余额,备用金额,手机号码\n1001,张三,5,7,13800000000\n";
    ImportFixture book;
    ImportRequest request = ImportFixture::textRequest(rows);
    request.mapping = mapping(R"({"version":1,"unit":"wan","columns":{"mobile":null,"class5":{"constant":"次级"}}})");
    book.mustImport(request);
    const auto next = recogniseAsBefore(book.db(), made(rows));
    REQUIRE(next.ok());
    CHECK(next->recognition.columnOf(Field::Balance)->unit == MoneyUnit::Wan);
    CHECK(next->recognition.columnOf(Field::Mobile) == nullptr);
    CHECK(next->recognition.constants.at(Field::RiskClass) == QStringLiteral("次级"));
    CHECK_FALSE(next->choices.statisticsDate.has_value());
}
