// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/block_painter.h"

#include "ui/print/print_fonts.h"
#include "ui/print/print_text.h"

#include <QPagedPaintDevice>

namespace qingshou {
namespace {

constexpr qreal lineSpacing = 1.3;
constexpr qreal keptBelowHeadingMm = 20;

Qt::Alignment qtAlign(PrintDocument::Align align)
{
    switch (align) {
    case PrintDocument::Align::Centre:
        return Qt::AlignHCenter;
    case PrintDocument::Align::Right:
        return Qt::AlignRight;
    case PrintDocument::Align::Left:
        break;
    }
    return Qt::AlignLeft;
}

class Painter {
public:
    explicit Painter(PageWriter& page) : page_(page) {}

    void operator()(const PrintDocument::Text& block)
    {
        const QFont font = printFont(block.points, block.bold ? QFont::Bold : QFont::Normal);
        const qreal height = textHeight(page_.device(), font) * lineSpacing;
        const qreal indent = block.indent ? textWidth(page_.device(), font, QStringLiteral("　　")) : 0;
        if (!page_.atTop())
            page_.advance(page_.mm(block.spaceBefore));
        if (block.keepWithNext)
            page_.need(height + page_.mm(keptBelowHeadingMm));
        const QStringList paragraphs = block.wraps ? block.text.split(QLatin1Char('\n')) : QStringList(block.text);
        for (const QString& paragraph : paragraphs) {
            const QList<QString> lines = block.wraps ? wrapped(page_.device(), font, paragraph, page_.width(), indent)
                                                     : QList<QString>{paragraph};
            for (qsizetype i = 0; i < lines.size(); ++i) {
                page_.need(height);
                const qreal start = i == 0 ? indent : 0;
                if (QPainter* painter = page_.painter())
                    drawLine(*painter, page_.device(), font, QRectF(start, page_.y(), page_.width() - start, height),
                             lines[i], qtAlign(block.align));
                page_.advance(height);
            }
        }
        if (!block.right.isEmpty())
            drawRightEnd(block, font, height);
        page_.advance(page_.mm(block.spaceAfter));
    }

    /// On the line that was just written, or on one of its own.
    void drawRightEnd(const PrintDocument::Text& block, const QFont& font, qreal height)
    {
        const qreal together = textWidth(page_.device(), font, block.text + QStringLiteral("　　") + block.right);
        const bool below = together > page_.width();
        if (below)
            page_.need(height);
        if (QPainter* painter = page_.painter())
            drawLine(*painter, page_.device(), font,
                     QRectF(0, below ? page_.y() : page_.y() - height, page_.width(), height), block.right,
                     Qt::AlignRight);
        if (below)
            page_.advance(height);
    }

    void operator()(const PrintDocument::Fields& block)
    {
        const QFont font = printFont(10);
        const int across = qMax(1, block.across);
        const qreal pad = page_.mm(1.5);
        qreal labelWidth = 0;
        for (const auto& [name, value] : block.pairs)
            labelWidth = qMax(labelWidth, textWidth(page_.device(), font, name) + 2 * pad);
        const qreal pairWidth = page_.width() / across;
        labelWidth = qMin(labelWidth, pairWidth * 0.45);
        const qreal line = textHeight(page_.device(), font) * lineSpacing;
        for (qsizetype first = 0; first < block.pairs.size(); first += across) {
            qsizetype most = 1;
            QList<QList<QString>> labels;
            QList<QList<QString>> values;
            for (qsizetype i = first; i < first + across; ++i) {
                const auto pair = block.pairs.value(i);
                labels << wrapped(page_.device(), font, pair.first, labelWidth - 2 * pad);
                values << wrapped(page_.device(), font, pair.second, pairWidth - labelWidth - 2 * pad);
                most = qMax(most, qMax(labels.last().size(), values.last().size()));
            }
            const qreal height = static_cast<qreal>(most) * line + 2 * pad;
            page_.need(height);
            for (int i = 0; i < across; ++i) {
                const QRectF name(i * pairWidth, page_.y(), labelWidth, height);
                const QRectF value(name.right(), page_.y(), pairWidth - labelWidth, height);
                cell(name, labels[i], font, line, pad, true);
                cell(value, values[i], font, line, pad, false);
            }
            page_.advance(height);
        }
        page_.advance(page_.mm(2));
    }

    void operator()(const PrintTable& table) { paintTable(page_, table); }

    void operator()(const PrintDocument::Picture& block)
    {
        const qreal height = qMin(page_.mm(block.height), page_.pageRoom());
        page_.need(height);
        if (QPainter* painter = page_.painter()) {
            painter->save();
            block.paint(*painter, QRectF(0, page_.y(), page_.width(), height));
            painter->restore();
        }
        page_.advance(height + page_.mm(2));
    }

    void operator()(const PrintDocument::Signatures& block)
    {
        const QFont font = printFont(10.5);
        const qreal height = page_.mm(16);
        page_.need(height);
        const qreal each = page_.width() / static_cast<qreal>(qMax<qsizetype>(1, block.roles.size()));
        for (qsizetype i = 0; i < block.roles.size(); ++i) {
            QPainter* painter = page_.painter();
            if (!painter)
                continue;
            const QString text = block.roles[i] + QStringLiteral("：");
            const QRectF room(static_cast<qreal>(i) * each, page_.y() + page_.mm(6), each - page_.mm(4), page_.mm(8));
            drawLine(*painter, page_.device(), font, room, text, Qt::AlignLeft);
            const qreal from = room.left() + textWidth(page_.device(), font, text);
            painter->setPen(QPen(Qt::black, page_.mm(0.15)));
            painter->drawLine(QPointF(from, room.bottom()), QPointF(room.right(), room.bottom()));
        }
        page_.advance(height);
    }

    void operator()(const PrintDocument::Space& block) { page_.advance(page_.mm(block.height)); }

    void operator()(const PrintDocument::PageBreak& block)
    {
        if (!page_.atTop())
            block.newPaper ? page_.newPaper() : page_.newPage();
    }

private:
    void cell(const QRectF& rect, const QList<QString>& lines, const QFont& font, qreal line, qreal pad, bool shaded)
    {
        QPainter* painter = page_.painter();
        if (!painter)
            return;
        if (shaded)
            painter->fillRect(rect, QColor(0xf0, 0xf0, 0xf0));
        painter->setPen(QPen(Qt::black, page_.mm(0.15)));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(rect);
        qreal y = rect.top() + (rect.height() - line * static_cast<qreal>(lines.size())) / 2;
        for (const QString& text : lines) {
            drawLine(*painter, page_.device(), font, QRectF(rect.left() + pad, y, rect.width() - 2 * pad, line), text,
                     Qt::AlignLeft);
            y += line;
        }
    }

    PageWriter& page_;
};

} // namespace

void paintBlocks(PageWriter& page, const PrintDocument& document)
{
    Painter painter(page);
    for (const PrintDocument::Block& block : document.blocks()) {
        if (page.stopped())
            return;
        std::visit(painter, block);
    }
}

} // namespace qingshou
