// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/masked_cell.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("Masked cell: personal data of a ledger are shortened by what the column is", "[masking]")
{
    struct Case {
        std::optional<Field> field;
        const char* text;
        const char* shown;
    };
    const auto [field, text, shown] = GENERATE(values<Case>({
        {Field::IdNumber, "430521196203070014", "430521********0014"},
        {Field::GuarantorIds, "430521196203070014、430521197001010019", "430521********0014、430521********0019"},
        {Field::Mobile, "13812345678/13987654321", "138****5678/139****4321"},
        {Field::Telephone, "0730-8234567", "0730-823****"},
        {Field::RepaymentAccount, "6222021234567890128", "***************0128"},
        {Field::Address, "湖南省武冈市邓元泰镇光明村3组12号", "湖南省武冈市邓元泰镇****"},
        {Field::BirthDate, "1962-03-07", "1962******"},
        // Free words and columns that nobody recognised.
        {Field::Note, "电话13812345678，卡号6222021234567890128", "电话138****5678，卡号***************0128"},
        {Field::Note, "2024-01-05 归还 12000.00", "2024-01-05 归还 12000.00"},
        {std::nullopt, "43052119620307001X", "430521********001X"},
        {std::nullopt, "0730-8234567", "0730-823****"},
        {std::nullopt, "HT20240105000123", "HT20240105000123"},
        {std::nullopt, "20240105", "20240105"},
        // What is needed to tell a loan from another stays, unless it is an identity number.
        {Field::LoanNumber, "820101202401050001", "820101202401050001"},
        {Field::CustomerNumber, "11010519491231002X", "110105********002X"},
        {Field::Name, "张三丰", "张三丰"},
        {Field::Balance, "123456789012.00", "123456789012.00"},
        {Field::IdNumber, "", ""},
    }));
    CAPTURE(text);
    CHECK(maskedCell(QString::fromUtf8(text), field) == QString::fromUtf8(shown));
}
