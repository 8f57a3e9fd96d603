// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_fonts.h"

#include <QStringList>

namespace qingshou {

QFont printFont(qreal points, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({QStringLiteral("FangSong"), QStringLiteral("SimSun"), QStringLiteral("AR PL UMing CN"),
                      QStringLiteral("WenQuanYi Micro Hei")});
    font.setPointSizeF(points);
    font.setWeight(weight);
    font.setStyleStrategy(QFont::PreferOutline);
    return font;
}

} // namespace qingshou
