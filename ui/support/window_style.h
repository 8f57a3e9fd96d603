// SPDX-License-Identifier: GPL-3.0-or-later
// Fusion with the few marks of its own that it draws too faint or the other way round: tick boxes and round choices in
// the colours of ui/support/palette.h, which are seen in both themes, and the arrow of a sorted column, which points up
// when the smallest stands first, as spreadsheets have it. Texts in the tables of forms stand under their headings.
#pragma once

#include <QProxyStyle>

namespace qingshou {

class WindowStyle : public QProxyStyle {
    Q_OBJECT

public:
    WindowStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
};

} // namespace qingshou
