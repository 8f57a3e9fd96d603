// SPDX-License-Identifier: GPL-3.0-or-later
// Dates: the first line is a layout, the rest the cell's text; the last byte says what kind of cell it is.
#include "core/ledger/cell_parse.h"
#include "core/ledger/title_rows.h"
#include "tests/fuzz/promise.h"

using namespace qingshou;
using namespace qingshou::fuzz;

namespace {

Cell textCell(std::string_view text)
{
    Cell cell;
    cell.type = CellType::Text;
    cell.text = text;
    return cell;
}

void promiseSameAgain(const Parsed<QDate>& parsed)
{
    promise(parsed.value.has_value() + parsed.blank() + parsed.refused() == 1, "a date, nothing or a refusal");
    if (!parsed.value)
        return;
    const QDate date = *parsed.value;
    promise(date.isValid() && date.year() >= 1900 && date.year() <= 2199, "a date lies in its bounds");
    for (const QString& layout : {QStringLiteral("yyyy-MM-dd"), QStringLiteral("yyyyMMdd"), QStringLiteral("yyyy/M/d"),
                                  QStringLiteral("yyyy.M.d"), QStringLiteral("yyyy年M月d日")}) {
        const std::string text = date.toString(layout).toStdString();
        promise(parseDate(textCell(text)).value == date, "a date that is written out is the same date");
    }
    Cell serial;
    serial.type = CellType::Date;
    serial.serialDay = static_cast<qint32>(QDate(1899, 12, 30).daysTo(date));
    serial.text = "1";
    promise(parseDate(serial).value == date, "its day in a workbook is the same date");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view input = textOf(data, size);
    const unsigned char bits = lastByteOff(input);
    const size_t line = input.find('\n');
    const std::string_view layout = line == std::string_view::npos ? std::string_view() : input.substr(0, line);
    const std::string_view text = line == std::string_view::npos ? input : input.substr(line + 1);

    Cell cell = textCell(text);
    cell.type = bits & 1 ? CellType::Number : CellType::Text;
    promiseSameAgain(parseDate(cell));
    promiseSameAgain(parseDate(cell, nullptr, true));
    const QString words = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    if (const auto facts = readTitleRows({{words}}); facts.statisticsDate)
        promise(facts.statisticsDate->isValid(), "a title's date is a day");

    const auto format = DateFormat::fromText(QString::fromUtf8(layout.data(), static_cast<qsizetype>(layout.size())));
    if (!format)
        return 0;
    promise(DateFormat::fromText(format->text()).has_value(), "a layout that was taken is taken again");
    promiseSameAgain(parseDate(cell, &*format));
    return 0;
}
