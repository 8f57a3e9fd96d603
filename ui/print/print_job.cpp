// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_job.h"

#include "ui/print/preview_dialog.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>
#include <QStorageInfo>

namespace qingshou {
namespace {
constexpr int pdfDotsPerInch = 600;
}

Outcome writePdf(const PrintDocument& document, const QString& path, const PrintDocument::Progress& progress)
{
    bool cancelled = false;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {ErrorCode::FileNotWritable, {path}, file.errorString()};
    {
        QPdfWriter writer(&file);
        writer.setResolution(pdfDotsPerInch);
        writer.setPageLayout(document.pageLayout());
        writer.setTitle(document.name());
        writer.setCreator(QStringLiteral("qingshou " QINGSHOU_VERSION));
        document.paint(writer, 0, 0, [&](int page, int pages) {
            cancelled = progress && !progress(page, pages);
            return !cancelled;
        });
    }
    if (cancelled)
        return ErrorCode::Cancelled; // the file is dropped
    if (!file.commit()) {
        const bool full = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < 1024 * 1024;
        return {full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, {path}, file.errorString()};
    }
    return Done{};
}

int pdfPageCount(const PrintDocument& document)
{
    QBuffer nowhere;
    nowhere.open(QIODevice::WriteOnly);
    QPdfWriter writer(&nowhere);
    writer.setResolution(pdfDotsPerInch);
    writer.setPageLayout(document.pageLayout());
    return document.pageCount(writer);
}

std::shared_ptr<QPrinter> makePrinter(const PrintDocument& document)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(document.pageLayout());
    printer->setDocName(document.name());
    printer->setCreator(QStringLiteral("qingshou " QINGSHOU_VERSION));
    return printer;
}

void printOn(QPrinter& printer, const PrintDocument& document)
{
    const bool some = printer.printRange() == QPrinter::PageRange;
    document.paint(printer, some ? printer.fromPage() : 0, some ? printer.toPage() : 0);
}

void showPreview(QWidget* parent, Prompts& prompts, UserSettings& settings, PrintDocument document,
                 const QString& folder, std::function<void()> afterwards)
{
    auto* dialog = new PreviewDialog(prompts, settings, std::move(document), folder, parent);
    if (afterwards)
        QObject::connect(dialog, &QDialog::accepted, parent, std::move(afterwards));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace qingshou
