// SPDX-License-Identifier: GPL-3.0-or-later
// What a user, or a file, says about a ledger beyond what the program recognises by itself. Kept as JSON:
//
//   { "version": 1,
//     "encoding": "gb18030",            utf8, utf16le, utf16be, gb18030 (gbk)
//     "delimiter": ";",                 one character, or "tab"
//     "sheet": "Sheet1",
//     "header_row": 3, "header_rows": 2,   as a spreadsheet counts; 1 or 2 rows
//     "unit": "wan",                    yuan, thousand, wan
//     "date_format": "yyMMdd",          see DateFormat
//     "rate_unit": "annual_percent",    annual_percent, monthly_permille, daily_permyriad
//     "statistics_date": "2026-09-30",
//     "scope": "bad_loans",             whole_book, bad_loans
//     "branch": "城关信用社",            for rows without a branch
//     "columns": {                      by the field ids of fields.h
//       "loan_no": "借据编号",           a column's header,
//       "name": 3,                      or its number from 1,
//       "balance": { "column": "余额", "unit": "wan", "strip": "$" },
//       "start": { "column": "date", "date_format": "yyMMdd" },
//       "rate": { "column": "利率", "rate_unit": "monthly_permille" },
//       "class5": { "constant": "次级" },
//       "mobile": null } }              not in this file, whatever its headers say
//
// All keys but "version" may be missing; an unknown key, a wrong type or an unreadable value is MappingInvalid with
// (path, place such as "columns.balance.unit", value).
#pragma once

#include "core/base/result.h"
#include "core/ledger/cell_parse.h"
#include "core/ledger/encoding.h"
#include "core/ledger/fields.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <variant>

namespace qingshou {

/// What the file claims to hold. Only loans inside it can be reported absent.
enum class LedgerScope { WholeBook, BadLoansOnly };
template <>
struct EnumCodes<LedgerScope> {
    static constexpr auto table = std::to_array<EnumCode<LedgerScope>>(
        {{LedgerScope::WholeBook, "whole_book"}, {LedgerScope::BadLoansOnly, "bad_loans"}});
};

struct FieldMapping {
    /// A column by header or by index (from 0 here, from 1 in the file), or nothing: the field is not in the file.
    std::variant<std::monostate, QString, int> column;
    std::optional<QString> constant;
    std::optional<MoneyUnit> unit;
    std::optional<RateUnit> rateUnit;
    std::optional<DateFormat> dateFormat;
    QString strip;
};

struct Mapping {
    QString path{}; ///< where it was loaded from, for messages
    std::optional<TextEncoding> encoding;
    std::optional<char> delimiter;
    QString sheet;
    std::optional<qint64> headerRow; ///< from 1
    int headerRows = 1;
    std::optional<MoneyUnit> unit;
    std::optional<RateUnit> rateUnit;
    std::optional<DateFormat> dateFormat;
    std::optional<QDate> statisticsDate;
    std::optional<LedgerScope> scope;
    QString branch;
    std::map<Field, FieldMapping> fields;
};

Result<Mapping> mappingFromJson(const QByteArray& json, const QString& path);
QByteArray toJson(const Mapping& mapping);
/// FileNotFound, FileNotReadable, MappingInvalid.
Result<Mapping> loadMapping(const QString& path);
/// FileNotWritable.
Outcome saveMapping(const Mapping& mapping, const QString& path);

} // namespace qingshou
