// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_document.h"

#include "ui/print/block_painter.h"
#include "ui/print/page_writer.h"

#include <QPageSize>
#include <QPagedPaintDevice>

namespace qingshou {

QPageLayout PrintDocument::pageLayout() const
{
    return QPageLayout(QPageSize(QPageSize::A4), orientation_, QMarginsF(leftMargin_, 16, 18, 14),
                       QPageLayout::Millimeter);
}

void PrintDocument::setRunningHead(const QString& left, const QString& right)
{
    headLeft_ = left;
    headRight_ = right;
}

void PrintDocument::setRunningFoot(const QString& left, const QString& right)
{
    footLeft_ = left;
    footRight_ = right;
}

void PrintDocument::addTitle(const QString& text)
{
    blocks_.push_back(Text{.text = text, .align = Align::Centre, .points = 18, .bold = true, .spaceAfter = 3});
}

void PrintDocument::addHeading(const QString& text)
{
    blocks_.push_back(
        Text{.text = text, .points = 12, .bold = true, .spaceBefore = 4, .spaceAfter = 1.5, .keepWithNext = true});
}

void PrintDocument::addLine(const QString& text, Align align, qreal points)
{
    blocks_.push_back(Text{.text = text, .align = align, .points = points, .wraps = false});
}

void PrintDocument::addLineEnds(const QString& left, const QString& right, qreal points)
{
    blocks_.push_back(Text{.text = left, .right = right, .points = points, .wraps = false});
}

void PrintDocument::addText(const QString& text, bool indent, qreal points)
{
    blocks_.push_back(Text{.text = text, .points = points, .indent = indent});
}

void PrintDocument::addFields(const QList<QPair<QString, QString>>& fields, int across)
{
    blocks_.push_back(Fields{fields, across});
}

void PrintDocument::addTable(PrintTable table)
{
    blocks_.push_back(std::move(table));
}

void PrintDocument::addPicture(qreal height, Paint paint)
{
    blocks_.push_back(Picture{height, std::move(paint)});
}

void PrintDocument::addSignatures(const QStringList& roles)
{
    blocks_.push_back(Signatures{roles});
}

void PrintDocument::addSpace(qreal height)
{
    blocks_.push_back(Space{height});
}

void PrintDocument::addPageBreak()
{
    blocks_.push_back(PageBreak{});
}

void PrintDocument::addPaper()
{
    blocks_.push_back(PageBreak{true});
}

int PrintDocument::paint(QPagedPaintDevice& device, int firstPage, int lastPage, const Progress& progress) const
{
    PageWriter counter(device, *this);
    paintBlocks(counter, *this);
    counter.finish();
    PageWriter writer(device, *this, counter.pagesOfPapers(), {firstPage, lastPage}, progress);
    paintBlocks(writer, *this);
    return writer.finish();
}

int PrintDocument::pageCount(QPagedPaintDevice& device) const
{
    PageWriter counter(device, *this);
    paintBlocks(counter, *this);
    return counter.finish();
}

} // namespace qingshou
