// SPDX-License-Identifier: GPL-3.0-or-later
// From a cell to a value (R8.3). A blank cell, and what ledgers write for "none" ("-", 0 for a date, 9999-12-31), is no
// value and no complaint; anything that cannot be read is refused with its reason, never guessed or cut.
// Amounts end in whole fen: exact, or rounded half up where the file has places below a fen (五入). Plain ASCII is read
// from the bytes without a copy; text in full-width forms goes through NFKC first.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/money.h"
#include "core/base/rate.h"
#include "core/ledger/cell.h"
#include "core/ledger/refusal.h"

#include <QDate>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qingshou {

enum class MoneyUnit : quint8 { Yuan, Thousand, Wan }; ///< 元, 千元, 万元
template <>
struct EnumCodes<MoneyUnit> {
    static constexpr auto table = std::to_array<EnumCode<MoneyUnit>>(
        {{MoneyUnit::Yuan, "yuan"}, {MoneyUnit::Thousand, "thousand"}, {MoneyUnit::Wan, "wan"}});
};
template <>
struct EnumCodes<RateUnit> {
    static constexpr auto table =
        std::to_array<EnumCode<RateUnit>>({{RateUnit::AnnualPercent, "annual_percent"},
                                           {RateUnit::MonthlyPerMille, "monthly_permille"},
                                           {RateUnit::DailyPerTenThousand, "daily_permyriad"}});
};
qint64 fenPer(MoneyUnit unit);

template <class T>
struct Parsed {
    std::optional<T> value{};
    RefusalReason why = RefusalReason::None;

    bool blank() const { return !value && why == RefusalReason::None; }
    bool refused() const { return why != RefusalReason::None; }
};

/// A date's layout that the usual ones do not cover: yyyy, yy, MMM (English month), MM, M, dd, d and separators that
/// stand for themselves. A two-digit year from 70 is 19yy, below it 20yy.
class DateFormat {
public:
    /// Nothing when the layout has not exactly one year, month and day, or holds other letters.
    static std::optional<DateFormat> fromText(const QString& layout);
    const QString& text() const { return text_; }
    std::optional<QDate> parse(std::string_view text) const;

private:
    struct Part {
        char letter = 0; ///< y M d, or 0: a separator
        int width = 0;   ///< digits of y M d; 3 for an M by name
        char separator = 0;
    };
    QString text_;
    std::vector<Part> parts_;
};

/// `strip` is taken off the front or the end first ("$"). "1,234.50", "(1,234.50)", "¥12", "1.2万元" also work.
Parsed<Money> parseAmount(const Cell& cell, MoneyUnit unit, std::string_view strip = {});
/// yyyyMMdd, yyyy-M-d, yyyy/M/d, yyyy.M.d, yyyy年M月d日, each with a time behind, and a workbook's serial number; with
/// a format only that one (and the serial number of a Date cell). `monthAlone`: also yyyyMM and the like, as the 1st.
Parsed<QDate> parseDate(const Cell& cell, const DateFormat* format = nullptr, bool monthAlone = false);
/// To 10^-8 a year, half up. A cell's own % or ‰ overrides the unit.
Parsed<Rate> parseRateCell(const Cell& cell, RateUnit unit);
Parsed<qint32> parseCount(const Cell& cell);
/// A number that names something: without the leading ' and the blanks that exports add.
Parsed<std::string> parseIdentifier(const Cell& cell);
/// A name, an address, a note: trimmed, full-width digits and letters made plain, its other signs as they are.
Parsed<std::string> parseText(const Cell& cell);

/// The same into a string that is reused, empty for a blank cell.
RefusalReason parseIdentifierInto(const Cell& cell, std::string& into);
RefusalReason parseTextInto(const Cell& cell, std::string& into);

} // namespace qingshou
