// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/timeline_delegate.h"

#include "core/base/dates.h"
#include "ui/models/timeline_model.h"
#include "ui/support/palette.h"

#include <QListView>
#include <QPainter>

namespace qingshou {
namespace {

constexpr int margin = 8;
constexpr int gap = 8;

/// Where things stand in a row of this width.
struct Places {
    QRect day, chip, who, headline, body;
    int height = 0;
};

int dayWidth(const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(QStringLiteral("2026-09-30"));
}

int wrappedHeight(const QFontMetrics& metrics, int width, const QString& text)
{
    return metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

Places placesOf(const TimelineText& text, const QFontMetrics& metrics, int width)
{
    Places p;
    const int line = metrics.height() + 4;
    p.day = QRect(margin, margin, dayWidth(metrics), line);
    p.chip = QRect(p.day.right() + gap, margin, chipWidth(metrics, text.what), line);
    const int whoWidth = qMin(metrics.horizontalAdvance(text.who), width / 4);
    p.who = QRect(width - margin - whoWidth, margin, whoWidth, line);
    const int left = p.chip.right() + gap;
    const int room = qMax(p.who.left() - gap - left, 40);
    p.headline = QRect(left, margin + 2, room, wrappedHeight(metrics, room, text.headline));
    p.height = qMax(p.day.bottom(), p.headline.bottom()) + 1;
    if (!text.body.isEmpty()) {
        const int bodyWidth = width - margin - p.chip.left();
        p.body = QRect(p.chip.left(), p.height + 2, bodyWidth, wrappedHeight(metrics, bodyWidth, text.body));
        p.height = p.body.bottom() + 1;
    }
    p.height += margin;
    return p;
}

const TimelineEntry* entryAt(const QModelIndex& index)
{
    const auto* model = qobject_cast<const TimelineModel*>(index.model());
    return model ? model->entry(index) : nullptr;
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineEntry* entry = entryAt(index);
    if (!entry)
        return {};
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, placesOf(timelineText(*entry), option.fontMetrics, width).height};
}

void TimelineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const TimelineEntry* entry = entryAt(index);
    if (!entry)
        return;
    const TimelineText text = timelineText(*entry);
    const Palette& p = colours();
    const Places places = placesOf(text, option.fontMetrics, option.rect.width());
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, p.selection);
    painter->translate(option.rect.topLeft());
    painter->setPen(p.line);
    painter->drawLine(0, option.rect.height() - 1, option.rect.width(), option.rect.height() - 1);
    QFont font = option.font;
    painter->setFont(font);
    painter->setPen(p.muted);
    painter->drawText(places.day, Qt::AlignVCenter | Qt::AlignLeft, toIso(entry->on));
    painter->drawText(places.who, Qt::AlignVCenter | Qt::AlignRight,
                      option.fontMetrics.elidedText(text.who, Qt::ElideRight, places.who.width()));
    paintChip(*painter, places.chip, text.what, entry->struck ? ChipStyle::Plain : text.style);
    font.setStrikeOut(entry->struck);
    painter->setFont(font);
    painter->setPen(entry->struck ? p.muted : p.text);
    painter->drawText(places.headline, Qt::TextWordWrap, text.headline);
    if (!text.body.isEmpty())
        painter->drawText(places.body, Qt::TextWordWrap, text.body);
    painter->restore();
}

} // namespace qingshou
