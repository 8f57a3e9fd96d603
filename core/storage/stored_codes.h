// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an enumeration from a column that holds its code. One that this program does not know reads as the fallback; in
// a list of codes, comma separated, it is passed over.
#pragma once

#include "core/base/enum_codes.h"
#include "core/storage/statement.h"

#include <QStringList>

#include <vector>

namespace qingshou {

template <CodedEnum E>
E readCode(const Statement& row, int column, E fallback)
{
    return fromCode<E>(row.utf8(column)).value_or(fallback);
}

template <CodedEnum E>
std::vector<E> splitCodes(const QString& text)
{
    std::vector<E> values;
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const auto value = fromCode<E>(QStringView(part)))
            values.push_back(*value);
    return values;
}

template <CodedEnum E>
QString joinedCodes(const std::vector<E>& values)
{
    QStringList codes;
    for (const E value : values)
        codes += code(value);
    return codes.join(QLatin1Char(','));
}

} // namespace qingshou
