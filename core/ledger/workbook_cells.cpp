// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/workbook_cells.h"

#include <QDate>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace qingshou {
namespace {

constexpr qint32 daysFrom1900To1904 = 1462;
constexpr double serialsEnd = 3'000'000; // beyond the year 9999 a sheet shows ####
const QDate serialEpoch(1899, 12, 30);

} // namespace

void showNumber(Cell& cell, std::string_view text, NumberShownAs shown, bool from1904)
{
    cell.type = CellType::Number;
    cell.percent = shown == NumberShownAs::Percent;
    double serial = 0;
    if (shown != NumberShownAs::Date ||
        std::from_chars(text.data(), text.data() + text.size(), serial).ec != std::errc())
        return;
    if (!(serial >= 0 && serial < serialsEnd))
        return;
    cell.type = CellType::Date;
    cell.serialDay = static_cast<qint32>(std::floor(serial)) + (from1904 ? daysFrom1900To1904 : 0);
}

void showIsoDay(Cell& cell, std::string_view text)
{
    const auto size = static_cast<qsizetype>(std::min<size_t>(text.size(), 10));
    const QDate date = QDate::fromString(QString::fromLatin1(text.data(), size), Qt::ISODate);
    cell.type = date.isValid() ? CellType::Date : CellType::Text;
    cell.serialDay = date.isValid() ? static_cast<qint32>(serialEpoch.daysTo(date)) : 0;
}

} // namespace qingshou
