// SPDX-License-Identifier: GPL-3.0-or-later
// Amounts, rates, counts, numbers that name something and texts. The last byte says the unit and the kind of cell.
#include "core/ledger/cell_parse.h"
#include "core/ledger/cell_text.h"
#include "core/ledger/code_parse.h"
#include "core/ledger/decimal.h"
#include "tests/fuzz/promise.h"
#include "tests/fuzz/tables.h"

#include <array>

using namespace qingshou;
using namespace qingshou::fuzz;

namespace {

Cell cellOf(std::string_view text, CellType type = CellType::Text)
{
    Cell cell;
    cell.type = type;
    cell.text = text;
    return cell;
}

template <class T>
void promiseOne(const Parsed<T>& parsed)
{
    promise(parsed.value.has_value() + parsed.blank() + parsed.refused() == 1, "a value, nothing or a refusal");
}

void promiseAmount(const Cell& cell, MoneyUnit unit)
{
    const auto parsed = parseAmount(cell, unit);
    promiseOne(parsed);
    if (!parsed.value)
        return;
    const Money money = *parsed.value;
    for (const QString& text : {money.toPlainYuan(), money.toYuan(), money.toYuan(true)})
        promise(parseAmount(cellOf(text.toStdString()), MoneyUnit::Yuan).value == money,
                "an amount that is written out is the same amount");
    promise(parseMoney(money.toYuan()) == money, "and the same when it is typed");
    if (unit == MoneyUnit::Yuan && cell.type == CellType::Text)
        if (const auto typed =
                parseMoney(QString::fromUtf8(cell.text.data(), static_cast<qsizetype>(cell.text.size()))))
            promise(*typed == money, "what can be typed is the same in a ledger");
}

void promiseDecimal(std::string_view text)
{
    for (const auto& value : {parseDecimal(text), parseBinaryNumber(text)}) {
        if (!value || value->places > 300 || value->places < -300)
            continue;
        const auto again = parseDecimal(shown(*value));
        if (!again) // more digits in front of the point than count
            continue;
        for (const int power : {0, 2, 6, 8})
            if (const auto scaledOnce = scaled(*value, power); scaledOnce && !value->roundsUp && !again->roundsUp)
                promise(scaled(*again, power) == scaledOnce, "a number that is shown is the same number");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view text = textOf(data, size);
    const unsigned char bits = lastByteOff(text);
    constexpr std::array units{MoneyUnit::Yuan, MoneyUnit::Thousand, MoneyUnit::Wan, MoneyUnit::Yuan};
    constexpr std::array rates{RateUnit::AnnualPercent, RateUnit::MonthlyPerMille, RateUnit::DailyPerTenThousand,
                               RateUnit::AnnualPercent};
    Cell cell = cellOf(text, bits & 4 ? CellType::Number : CellType::Text);
    cell.percent = bits & 8;
    promiseAmount(cell, units.at(bits & 3));
    promiseOne(parseAmount(cell, units.at(bits & 3), text.substr(0, bits >> 4)));
    promiseDecimal(text);

    const auto rate = parseRateCell(cell, rates.at(bits & 3));
    promiseOne(rate);
    if (rate.value) {
        promise(rate.value->e8() >= 0 && rate.value->e8() <= 100'000'000, "a rate lies in its bounds");
        const std::string percent = rate.value->toPercent().toStdString();
        promise(parseRateCell(cellOf(percent), RateUnit::AnnualPercent).value == rate.value,
                "a rate is the same again");
    }
    const auto count = parseCount(cell);
    promiseOne(count);
    if (count.value) {
        promise(*count.value >= 0 && *count.value <= 1'000'000, "a count lies in its bounds");
        promise(parseCount(cellOf(std::to_string(*count.value))).value == count.value, "a count is the same again");
    }
    const bool sound = isUtf8(text);
    const auto identifier = parseIdentifier(cell);
    promiseOne(identifier);
    promise(!sound || !identifier.value || isUtf8(*identifier.value), "a number that names something stays UTF-8");
    const auto words = parseText(cell);
    promiseOne(words);
    promise(!sound || !words.value || isUtf8(*words.value), "a text stays UTF-8");
    for (const std::string& part : splitSeveral(text)) {
        promise(!part.empty() && trimmed(part) == part, "a part is trimmed and not empty");
        promise(!sound || isUtf8(part), "a part stays UTF-8");
    }
    promiseOne(parseRiskClass(cell));
    promiseOne(parseBookSide(cell, bits & 16));
    promiseOne(parseGuaranteeType(cell));
    promiseOne(parseRepaymentMethod(cell));
    return 0;
}
