// SPDX-License-Identifier: GPL-3.0-or-later
// How wide a text is in half-width characters: Chinese, kana, Hangul and full-width forms take two.
#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace qingshou {

inline int textWidth(const QString& text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const bool wide =
            (c >= 0x1100 && c <= 0x115F) || (c >= 0x2014 && c <= 0x2026) || (c >= 0x2E80 && c <= 0xA4CF) ||
            (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
            (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
        width += wide ? 2 : 1;
    }
    return width;
}

/// Where the unit of a heading begins, its bracket, 本金（元）; -1: none.
inline qsizetype unitAt(const QString& heading)
{
    return heading.indexOf(heading.contains(QChar(u'（')) ? QChar(u'（') : QChar(u'('));
}

/// What a heading needs when it may take a second line; a short one stays on one, a unit in brackets is not broken.
inline int headingWidth(const QString& heading)
{
    constexpr int shortHeading = 8; // four Chinese characters
    const int whole = textWidth(heading);
    const qsizetype from = unitAt(heading);
    const int unit = from < 0 ? 0 : textWidth(heading.mid(from));
    return whole <= shortHeading ? whole : std::max((whole + 1) / 2, unit);
}

} // namespace qingshou
