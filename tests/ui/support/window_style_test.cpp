// SPDX-License-Identifier: GPL-3.0-or-later
// Marks that must be seen: tick boxes in both themes, and the arrow of a sorted column pointing as in spreadsheets.
#include "tests/support/catch_qt.h"
#include "ui/support/palette.h"
#include "ui/support/window_style.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QStyleOption>
#include <QTableWidget>

#include <cmath>

using namespace qingshou;

namespace {

qreal luminance(const QColor& colour)
{
    const auto part = [](qreal value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

qreal contrast(const QColor& one, const QColor& other)
{
    const qreal a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// The mark on the surface, as a dialog shows it.
QImage painted(const WindowStyle& style, QStyle::PrimitiveElement element, QStyleOption& option)
{
    QImage image(16, 16, QImage::Format_ARGB32);
    image.fill(colours().surface);
    option.rect = image.rect();
    QPainter painter(&image);
    style.drawPrimitive(element, &option, &painter);
    return image;
}

int inkInRow(const QImage& image, int y)
{
    int ink = 0;
    for (int x = 0; x < image.width(); ++x)
        ink += image.pixelColor(x, y) != colours().surface;
    return ink;
}

/// Narrow above, wide below.
bool pointsUp(const QImage& image)
{
    int first = 0, last = image.height() - 1;
    while (first < last && inkInRow(image, first) == 0)
        ++first;
    while (last > first && inkInRow(image, last) == 0)
        --last;
    REQUIRE(first < last);
    return inkInRow(image, first) < inkInRow(image, last);
}

/// Of the mark's upper edge against what it lies on; smoothing spreads it over two pixels.
qreal edgeContrast(const QImage& image)
{
    return std::max(contrast(image.pixelColor(8, 0), colours().surface),
                    contrast(image.pixelColor(8, 1), colours().surface));
}

} // namespace

TEST_CASE("Window style: the edge of an empty tick box stands out in both themes", "[style]")
{
    const Theme before = GENERATE(Theme::Light, Theme::Dark);
    applyTheme(*qApp, before);
    const WindowStyle style;
    for (const QStyle::PrimitiveElement element :
         {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorItemViewItemCheck, QStyle::PE_IndicatorRadioButton}) {
        QStyleOption option;
        option.state = QStyle::State_Enabled | QStyle::State_Off;
        const QImage empty = painted(style, element, option);
        CHECK(edgeContrast(empty) >= 2.7);
        option.state = QStyle::State_Enabled | QStyle::State_On;
        CHECK(painted(style, element, option) != empty);
        option.state = QStyle::State_On; // greyed, but one still sees which
        CHECK(painted(style, element, option) != empty);
    }
    applyTheme(*qApp, Theme::Light);
}

TEST_CASE("Window style: an ascending column's arrow points up", "[style]")
{
    const WindowStyle style;
    QStyleOptionHeader header;
    header.palette = QApplication::palette();
    header.state = QStyle::State_Enabled;
    header.sortIndicator = QStyleOptionHeader::SortDown; // what QHeaderView asks for when the order is ascending
    CHECK(pointsUp(painted(style, QStyle::PE_IndicatorHeaderArrow, header)));
    header.sortIndicator = QStyleOptionHeader::SortUp;
    CHECK_FALSE(pointsUp(painted(style, QStyle::PE_IndicatorHeaderArrow, header)));
}

TEST_CASE("Window style: a cell's text in a form's table stands under its heading")
{
    WindowStyle style;
    QTableWidget table(1, 1);
    table.setStyle(&style);
    table.setItem(0, 0, new QTableWidgetItem(QStringLiteral("城关信用社")));
    QStyleOptionViewItem cell;
    cell.initFrom(&table);
    cell.widget = &table;
    cell.rect = QRect(0, 0, 200, 28);
    cell.features = QStyleOptionViewItem::HasDisplay;
    cell.text = table.item(0, 0)->text();
    const QRect text = style.subElementRect(QStyle::SE_ItemViewItemText, &cell, &table);
    const int padding = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &table) + 1;
    CHECK(text.left() + padding == 8); // as QHeaderView::section in resources/styles
}
