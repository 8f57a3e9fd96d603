// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_writer.h"

#include "ui/print/print_fonts.h"
#include "ui/print/print_text.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>

#include <numeric>

namespace qingshou {
namespace {
constexpr qreal edgeMm = 8; // room for the running head and the running foot
constexpr qreal edgePoints = 8;
} // namespace

PageWriter::PageWriter(QPagedPaintDevice& device, const PrintDocument& document)
    : PageWriter(device, document, {}, {}, {})
{
}

PageWriter::PageWriter(QPagedPaintDevice& device, const PrintDocument& document, std::vector<int> pages, Range range,
                       PrintDocument::Progress progress)
    : device_(device), document_(document), pages_(std::move(pages)), range_(range), progress_(std::move(progress)),
      allPages_(std::accumulate(pages_.begin(), pages_.end(), 0)), dotsPerMm_(device.logicalDpiX() / 25.4)
{
    const QSizeF paper = device.pageLayout().paintRect(QPageLayout::Millimeter).size();
    width_ = paper.width() * dotsPerMm_;
    height_ = paper.height() * dotsPerMm_;
    const bool head = !document.runningHead(false).isEmpty() || !document.runningHead(true).isEmpty();
    top_ = head ? mm(edgeMm) : 0;
    bottom_ = height_ - mm(edgeMm);
    y_ = top_;
    if (!pages_.empty())
        painter_ = std::make_unique<QPainter>(&device);
    startPage();
}

bool PageWriter::wanted() const
{
    return range_.first <= 0 || (page_ >= range_.first && page_ <= qMax(range_.first, range_.last));
}

QPainter* PageWriter::painter()
{
    return painter_ && painter_->isActive() && wanted() ? painter_.get() : nullptr;
}

void PageWriter::startPage()
{
    y_ = top_;
    if (!painter())
        return;
    if (painted_)
        device_.newPage();
    painted_ = true;
    drawEdges();
}

void PageWriter::newPage()
{
    ++page_;
    ++counted_.back();
    startPage();
    stopped_ = stopped_ || (progress_ && !progress_(page_ - 1, allPages_));
}

void PageWriter::newPaper()
{
    counted_.push_back(0);
    newPage();
}

void PageWriter::need(qreal height)
{
    if (height > left() && !atTop())
        newPage();
}

int PageWriter::finish()
{
    if (painter_)
        painter_->end();
    return page_;
}

void PageWriter::drawEdges()
{
    QPainter& p = *painter_;
    const QFont font = printFont(edgePoints);
    const qreal line = textHeight(device_, font);
    const auto draw = [&](qreal y, const QString& leftText, const QString& rightText) {
        drawLine(p, device_, font, QRectF(0, y, width_, line), leftText, Qt::AlignLeft);
        drawLine(p, device_, font, QRectF(0, y, width_, line), rightText, Qt::AlignRight);
    };
    p.setPen(Qt::black);
    draw(0, document_.runningHead(false), document_.runningHead(true));
    draw(height_ - line, document_.runningFoot(false), document_.runningFoot(true));
    drawLine(
        p, device_, font, QRectF(0, height_ - line, width_, line),
        QCoreApplication::translate("Print", "Page %1 of %2").arg(counted_.back()).arg(pages_[counted_.size() - 1]),
        Qt::AlignHCenter);
}

} // namespace qingshou
