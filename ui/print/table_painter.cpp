// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_width.h"
#include "ui/print/block_painter.h"
#include "ui/print/print_fonts.h"
#include "ui/print/print_text.h"

#include <QPagedPaintDevice>

#include <algorithm>
#include <numeric>

namespace qingshou {
namespace {

constexpr qreal lineSpacing = 1.25;
constexpr qreal slack = 1.02;       // what is counted to fit must not wrap for a hair's breadth
constexpr qreal narrowestWords = 11.5; // half-width characters: a name of five Chinese ones and its margins

class TablePainter {
public:
    TablePainter(PageWriter& page, const PrintTable& table)
        : page_(page), table_(table), font_(printFont(table.points)), bold_(printFont(table.points, QFont::Bold)),
          pad_(page.mm(1.2)), line_(textHeight(page.device(), font_) * lineSpacing)
    {
        const QList<qreal> shares = sharesThatFit();
        const qreal all = std::accumulate(shares.begin(), shares.end(), qreal(0));
        qreal x = 0;
        for (int i = 0; i < columns(); ++i) {
            edges_ << x;
            x += all > 0 ? page.width() * shares[i] / all : 0;
            grouped_ = grouped_ || !table.columns[i].group.isEmpty();
        }
        edges_ << x;
        qsizetype most = 1;
        for (int i = 0; i < columns(); ++i)
            most = qMax(most, headingLines(i).size());
        titleHeight_ = static_cast<qreal>(most) * line_ + 2 * pad_;
        groupHeight_ = grouped_ ? line_ + 2 * pad_ : 0;
    }

    void paint()
    {
        if (table_.columns.isEmpty())
            return;
        const qreal firstRow = table_.rows.isEmpty() ? 0 : rowHeight(table_.rows.first(), font_);
        page_.need(titleHeight_ + groupHeight_ + firstRow);
        header();
        for (qsizetype i = 0; i < table_.rows.size(); ++i) {
            const qreal height = rowHeight(table_.rows[i], font_);
            // The totals are never alone on a page.
            const bool last = i + 1 == table_.rows.size() && !table_.totals.isEmpty();
            row(table_.rows[i], font_, height, last ? rowHeight(table_.totals, bold_) : 0, false);
        }
        if (!table_.totals.isEmpty())
            row(table_.totals, bold_, rowHeight(table_.totals, bold_), 0, true);
        page_.advance(page_.mm(2));
    }

private:
    /// Where the page is too narrow for all, the widest columns of words give way first and go on in a second line, so
    /// that a day, a class or a loan number is never broken.
    QList<qreal> sharesThatFit() const
    {
        QList<qreal> shares;
        qreal widest = 0;
        for (const PrintColumn& column : table_.columns) {
            shares << column.share;
            widest = std::max(widest, column.share);
        }
        const qreal character = std::max(textWidth(page_.device(), font_, QStringLiteral("0")),
                                         textWidth(page_.device(), font_, QStringLiteral("户")) / 2);
        const qreal room = page_.width() / (character * slack);
        const auto cutTo = [&](qreal level, int i) {
            const PrintColumn& column = table_.columns[i];
            return column.number || column.centred ? column.share : std::min(column.share, level);
        };
        const auto sum = [&](qreal level) {
            qreal all = 0;
            for (int i = 0; i < columns(); ++i)
                all += cutTo(level, i);
            return all;
        };
        qreal level = widest;
        while (level > narrowestWords && sum(level) > room)
            level -= 0.25;
        for (int i = 0; i < columns(); ++i)
            shares[i] = cutTo(level, i);
        return shares;
    }

    int columns() const { return static_cast<int>(table_.columns.size()); }
    qreal inner(int column) const { return edges_[column + 1] - edges_[column] - 2 * pad_; }

    QList<QString> lines(const QString& text, int column, const QFont& font) const
    {
        return wrapped(page_.device(), font, text, inner(column));
    }

    /// The unit in brackets goes below the word, whole, where both do not fit side by side.
    QList<QString> headingLines(int column) const
    {
        QString title = table_.columns[column].title;
        const QList<QString> whole = lines(title, column, bold_);
        const qsizetype unit = unitAt(title);
        return whole.size() < 2 || unit < 1 ? whole : lines(title.insert(unit, u'\n'), column, bold_);
    }

    qreal rowHeight(const QStringList& cells, const QFont& font) const
    {
        qsizetype most = 1;
        for (int i = 0; i < columns(); ++i) {
            if (!table_.columns[i].number)
                most = qMax(most, lines(cells.value(i), i, font).size());
        }
        return qMin(static_cast<qreal>(most) * line_ + 2 * pad_, page_.pageRoom() - titleHeight_ - groupHeight_);
    }

    void row(const QStringList& cells, const QFont& font, qreal height, qreal keep, bool total)
    {
        if (height + keep > page_.left() && !page_.atTop()) {
            page_.newPage();
            header();
        }
        if (QPainter* painter = page_.painter()) {
            for (int i = 0; i < columns(); ++i) {
                const QRectF rect(edges_[i], page_.y(), edges_[i + 1] - edges_[i], height);
                const PrintColumn& column = table_.columns[i];
                const Qt::Alignment align = column.number    ? Qt::AlignRight
                                            : column.centred ? Qt::AlignHCenter
                                                             : Qt::AlignLeft;
                drawCell(*painter, rect,
                         column.number ? QList<QString>{cells.value(i)} : lines(cells.value(i), i, font), font, align,
                         total);
            }
        }
        page_.advance(height);
    }

    void header()
    {
        QPainter* painter = page_.painter();
        const qreal y = page_.y();
        for (int i = 0; painter && i < columns(); ++i) {
            const PrintColumn& column = table_.columns[i];
            const bool inGroup = !column.group.isEmpty();
            const qreal top = inGroup ? y + groupHeight_ : y;
            drawCell(*painter, QRectF(edges_[i], top, edges_[i + 1] - edges_[i], y + groupHeight_ + titleHeight_ - top),
                     headingLines(i), bold_, Qt::AlignHCenter, true);
            if (!inGroup || (i > 0 && table_.columns[i - 1].group == column.group))
                continue;
            int end = i;
            while (end < columns() && table_.columns[end].group == column.group)
                ++end;
            drawCell(*painter, QRectF(edges_[i], y, edges_[end] - edges_[i], groupHeight_), {column.group}, bold_,
                     Qt::AlignHCenter, true);
        }
        page_.advance(titleHeight_ + groupHeight_);
    }

    void drawCell(QPainter& painter, const QRectF& rect, const QList<QString>& text, const QFont& font,
                  Qt::Alignment align, bool shaded)
    {
        if (shaded)
            painter.fillRect(rect, QColor(0xf0, 0xf0, 0xf0));
        painter.setPen(QPen(Qt::black, page_.mm(0.15)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
        qreal y = rect.top() + (rect.height() - line_ * static_cast<qreal>(text.size())) / 2;
        for (const QString& line : text) {
            drawLine(painter, page_.device(), font, QRectF(rect.left() + pad_, y, rect.width() - 2 * pad_, line_), line,
                     align);
            y += line_;
        }
    }

    PageWriter& page_;
    const PrintTable& table_;
    QFont font_;
    QFont bold_;
    qreal pad_;
    qreal line_;
    QList<qreal> edges_;
    bool grouped_ = false;
    qreal titleHeight_ = 0;
    qreal groupHeight_ = 0;
};

} // namespace

void paintTable(PageWriter& page, const PrintTable& table)
{
    TablePainter(page, table).paint();
}

} // namespace qingshou
