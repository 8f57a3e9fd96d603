// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

#include <cmath>

namespace qingshou {
namespace {

constexpr int basePixels = 13;

const QStringList& screenFamilies()
{
    static const QStringList families{QStringLiteral("Microsoft YaHei UI"),  QStringLiteral("Microsoft YaHei"),
                                      QStringLiteral("Noto Sans CJK SC"),    QStringLiteral("Source Han Sans SC"),
                                      QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("PingFang SC")};
    return families;
}

bool hasTabularFigures(const QFont& font)
{
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) > 0.01)
            return false;
    }
    return true;
}

QFont make(const QStringList& families)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(basePixels);
    font.setStyleHint(QFont::SansSerif);
    return font;
}

} // namespace

QFont baseFont()
{
    static const QFont font = make(screenFamilies());
    return font;
}

QFont numberFont()
{
    static const QFont font = [] {
        if (hasTabularFigures(baseFont()))
            return baseFont();
        const QStringList installed = QFontDatabase::families(QFontDatabase::Latin);
        for (const char* family : {"Noto Sans", "DejaVu Sans", "Liberation Sans", "Arial"}) {
            const QString name = QLatin1String(family);
            const QFont candidate = make(QStringList(name) + screenFamilies());
            if (installed.contains(name) && hasTabularFigures(candidate))
                return candidate;
        }
        return baseFont();
    }();
    return font;
}

QFont scaledFont(qreal times, QFont::Weight weight)
{
    QFont font = baseFont();
    font.setPixelSize(qRound(basePixels * times));
    font.setWeight(weight);
    return font;
}

} // namespace qingshou
