// SPDX-License-Identifier: GPL-3.0-or-later
// Walks down the pages of a device: knows how much room is left, begins new pages with their running head and foot, and
// draws only what lies on the pages asked for. Without a painter it only counts pages. Coordinates are device pixels.
#pragma once

#include "ui/print/print_document.h"

#include <QPainter>

namespace qingshou {

class PageWriter {
public:
    struct Range {
        int first = 0; ///< from 1; 0 = all
        int last = 0;
    };

    /// total 0: counts only. Otherwise "page x of total" is drawn.
    PageWriter(QPagedPaintDevice& device, const PrintDocument& document, int total, Range range);

    qreal width() const { return width_; }
    qreal y() const { return y_; }
    qreal left() const { return bottom_ - y_; }
    qreal pageRoom() const { return bottom_ - top_; }
    void advance(qreal height) { y_ += height; }
    bool atTop() const { return y_ <= top_ + 0.5; }
    qreal mm(qreal millimetres) const { return millimetres * dotsPerMm_; }
    QPagedPaintDevice& device() const { return device_; }

    void newPage();
    /// A new page unless so much room is left; a page that is empty already stays.
    void need(qreal height);
    /// The painter when this page is to be painted, else nullptr.
    QPainter* painter();
    /// Ends the last page. The number of pages.
    int finish();

private:
    bool wanted() const;
    void startPage();
    void drawEdges();

    QPagedPaintDevice& device_;
    const PrintDocument& document_;
    std::unique_ptr<QPainter> painter_;
    int total_;
    Range range_;
    int page_ = 1;
    bool painted_ = false;
    qreal dotsPerMm_;
    qreal width_ = 0;
    qreal height_ = 0;
    qreal top_ = 0;
    qreal bottom_ = 0;
    qreal y_ = 0;
};

} // namespace qingshou
