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

    /// Counts only.
    PageWriter(QPagedPaintDevice& device, const PrintDocument& document);
    /// pages: of each paper, as counted; "page x of y" is drawn.
    PageWriter(QPagedPaintDevice& device, const PrintDocument& document, std::vector<int> pages, Range range,
               PrintDocument::Progress progress);

    qreal width() const { return width_; }
    qreal y() const { return y_; }
    qreal left() const { return bottom_ - y_; }
    qreal pageRoom() const { return bottom_ - top_; }
    void advance(qreal height) { y_ += height; }
    bool atTop() const { return y_ <= top_ + 0.5; }
    qreal mm(qreal millimetres) const { return millimetres * dotsPerMm_; }
    QPagedPaintDevice& device() const { return device_; }

    void newPage();
    /// A new page that is the first of another paper.
    void newPaper();
    /// Nobody wants the rest.
    bool stopped() const { return stopped_; }
    /// A new page unless so much room is left; a page that is empty already stays.
    void need(qreal height);
    /// The painter when this page is to be painted, else nullptr.
    QPainter* painter();
    /// Ends the last page. The number of pages.
    int finish();
    const std::vector<int>& pagesOfPapers() const { return counted_; }

private:
    bool wanted() const;
    void startPage();
    void drawEdges();

    QPagedPaintDevice& device_;
    const PrintDocument& document_;
    std::unique_ptr<QPainter> painter_;
    std::vector<int> pages_; ///< empty: counts only
    Range range_{};
    PrintDocument::Progress progress_;
    std::vector<int> counted_{1}; ///< of each paper so far
    int page_ = 1, allPages_ = 0;
    bool stopped_ = false;
    bool painted_ = false;
    qreal dotsPerMm_;
    qreal width_ = 0;
    qreal height_ = 0;
    qreal top_ = 0;
    qreal bottom_ = 0;
    qreal y_ = 0;
};

} // namespace qingshou
