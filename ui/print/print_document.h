// SPDX-License-Identifier: GPL-3.0-or-later
// What is put on paper, as blocks from top to bottom: title, lines, fields, tables, pictures, a signature line. Laid
// out on A4 with margins; each page has a running head and "page x of y". The same document goes to the preview, a
// printer and a PDF. Lengths are millimetres, type is in points.
#pragma once

#include "ui/print/print_table.h"

#include <QPageLayout>
#include <QPair>

#include <functional>
#include <memory>
#include <variant>
#include <vector>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace qingshou {

class PrintDocument {
public:
    enum class Align { Left, Centre, Right };
    using Paint = std::function<void(QPainter& painter, const QRectF& rect)>;

    explicit PrintDocument(QString name, QPageLayout::Orientation orientation = QPageLayout::Portrait)
        : name_(std::move(name)), orientation_(orientation)
    {
    }

    /// Of the file or print job; also the PDF's title.
    QString name() const { return name_; }
    QPageLayout pageLayout() const;
    /// Room on the left for holes or a thread: for papers that are filed.
    void setBindingEdge() { leftMargin_ = 25; }
    /// Small lines over and under every page; "page x of y" stands in the middle below.
    void setRunningHead(const QString& left, const QString& right);
    void setRunningFoot(const QString& left, const QString& right);

    void addTitle(const QString& text);
    void addHeading(const QString& text);
    void addLine(const QString& text, Align align = Align::Left, qreal points = 10.5);
    /// One at each end of a line; the right one goes below where they do not fit side by side.
    void addLineEnds(const QString& left, const QString& right, qreal points = 10.5);
    /// A text that wraps; line breaks are kept. indent: two characters at the first line, as letters have it.
    void addText(const QString& text, bool indent = false, qreal points = 10.5);
    /// Label and value pairs in a ruled grid of so many pairs across.
    void addFields(const QList<QPair<QString, QString>>& fields, int across = 2);
    void addTable(PrintTable table);
    /// paint draws into a rectangle of the page's width and this height, in the device's coordinates.
    void addPicture(qreal height, Paint paint);
    /// "负责人：________  经办人：________", kept together with what stands before it.
    void addSignatures(const QStringList& roles);
    void addSpace(qreal height);
    void addPageBreak();
    /// From here on another paper in the same job: on a page of its own, numbered from 1.
    void addPaper();

    /// Told how many pages of how many are painted; false ends the painting.
    using Progress = std::function<bool(int page, int pages)>;
    /// Paints the whole document; the device is given the page layout by preparePrinter() or writePdf(). Returns the
    /// number of pages painted. pages: which ones (from 1); empty = all.
    int paint(QPagedPaintDevice& device, int firstPage = 0, int lastPage = 0, const Progress& progress = {}) const;
    int pageCount(QPagedPaintDevice& device) const;

    struct Text {
        QString text;
        QString right{}; ///< at the other end of the line
        Align align = Align::Left;
        qreal points = 10.5;
        bool bold = false;
        bool wraps = true;
        qreal spaceBefore = 0;
        qreal spaceAfter = 1;
        bool indent = false;
        bool keepWithNext = false;
    };
    struct Fields {
        QList<QPair<QString, QString>> pairs;
        int across = 2;
    };
    struct Picture {
        qreal height = 0;
        Paint paint;
    };
    struct Signatures {
        QStringList roles;
    };
    struct Space {
        qreal height = 0;
    };
    struct PageBreak {
        bool newPaper = false;
    };
    using Block = std::variant<Text, Fields, PrintTable, Picture, Signatures, Space, PageBreak>;
    const std::vector<Block>& blocks() const { return blocks_; }
    QString runningHead(bool right) const { return right ? headRight_ : headLeft_; }
    QString runningFoot(bool right) const { return right ? footRight_ : footLeft_; }

private:
    QString name_;
    QPageLayout::Orientation orientation_;
    qreal leftMargin_ = 18;
    QString headLeft_, headRight_, footLeft_, footRight_;
    std::vector<Block> blocks_;
};

} // namespace qingshou
