// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/ledger_columns.h"

#include "tests/support/import_fixture.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

const std::string header = "机构名称,客户编号,客户名称,借据号,贷款余额,村组长,备用电话,内部备注\n";

BorrowerId borrowerOf(ImportFixture& book, const char* loan)
{
    return BorrowerId{
        number(book.db(), "SELECT borrower_id FROM loans WHERE loan_number = '" + std::string(loan) + "'")};
}

} // namespace

TEST_CASE("Ledger columns: what has no place of its own is known by its header, in the order of the file", "[import]")
{
    ImportFixture book;
    CHECK(LedgerColumns::headers(book.db()).isEmpty());
    book.mustImport(ImportFixture::textRequest(header + "城关信用社,C1,张三,JJ1,100,王大,13812345678,已搬走\n"
                                                        "城关信用社,C1,张三,JJ2,900,李二,,\n"));
    const QStringList headers{QStringLiteral("村组长"), QStringLiteral("备用电话"), QStringLiteral("内部备注")};
    CHECK(LedgerColumns::headers(book.db()) == headers);

    LedgerColumns columns(book.db(), book.workspace->context().session->vault);
    const QHash<QString, QString> said = columns.of(borrowerOf(book, "JJ1"));
    CHECK(said.value(headers[0]) == QStringLiteral("李二、王大")); // of the larger loan first
    CHECK(said.value(headers[1]) == QStringLiteral("138****5678"));
    CHECK(said.value(headers[2]) == QStringLiteral("已搬走"));
    CHECK(columns.of(BorrowerId{1}).isEmpty());

    // Another layout adds to them.
    book.mustImport(ImportFixture::textRequest("机构名称,客户编号,客户名称,借据号,贷款余额,村组长,帮扶干部\n"
                                               "城关信用社,C1,张三,JJ1,100,王大,赵六\n",
                                               QDate(2026, 10, 1)));
    CHECK(LedgerColumns::headers(book.db()) == headers + QStringList{QStringLiteral("帮扶干部")});
}
