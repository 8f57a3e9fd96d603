// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/preview_dialog.h"

#include "ui/commands/command.h"
#include "ui/print/print_job.h"
#include "ui/support/user_settings.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

namespace qingshou {
namespace {

QPushButton* button(const QString& name, const QString& icon, const QString& text, QWidget* parent)
{
    auto* made = new QPushButton(themeIcon(icon), text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

PreviewDialog::PreviewDialog(Prompts& prompts, UserSettings& settings, PrintDocument document, QString folder,
                             QWidget* parent)
    : QDialog(parent), prompts_(prompts), settings_(settings), document_(std::move(document)),
      folder_(std::move(folder)), printer_(makePrinter(document_)),
      preview_(new QPrintPreviewWidget(printer_.get(), this)), place_(new QLabel(this))
{
    setObjectName(QStringLiteral("preview"));
    setWindowTitle(tr("Print preview: %1").arg(document_.name()));
    connect(preview_, &QPrintPreviewWidget::paintRequested, this,
            [this](QPrinter* printer) { document_.paint(*printer); });
    connect(preview_, &QPrintPreviewWidget::previewChanged, this, &PreviewDialog::showPlace);

    auto* printButton = button(QStringLiteral("preview_print"), QStringLiteral("document-print"), tr("Print…"), this);
    printButton->setProperty("look", QStringLiteral("primary"));
    auto* pdf = button(QStringLiteral("preview_pdf"), QStringLiteral("document-save"), tr("Save as PDF…"), this);
    auto* previous =
        button(QStringLiteral("preview_previous"), QStringLiteral("go-previous"), tr("Previous page"), this);
    auto* next = button(QStringLiteral("preview_next"), QStringLiteral("go-next"), tr("Next page"), this);
    auto* width = button(QStringLiteral("preview_width"), QStringLiteral("zoom-fit-width"), tr("Page width"), this);
    auto* whole = button(QStringLiteral("preview_whole"), QStringLiteral("zoom-fit-page"), tr("Whole page"), this);
    auto* closeButton = button(QStringLiteral("preview_close"), {}, tr("Close"), this);
    connect(printButton, &QPushButton::clicked, this, &PreviewDialog::print);
    connect(pdf, &QPushButton::clicked, this, &PreviewDialog::savePdf);
    connect(previous, &QPushButton::clicked, this, [this] { preview_->setCurrentPage(preview_->currentPage() - 1); });
    connect(next, &QPushButton::clicked, this, [this] { preview_->setCurrentPage(preview_->currentPage() + 1); });
    connect(width, &QPushButton::clicked, preview_, &QPrintPreviewWidget::fitToWidth);
    connect(whole, &QPushButton::clicked, preview_, &QPrintPreviewWidget::fitInView);
    connect(closeButton, &QPushButton::clicked, this, &QDialog::reject);

    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget* part : {static_cast<QWidget*>(printButton), static_cast<QWidget*>(pdf),
                          static_cast<QWidget*>(previous), static_cast<QWidget*>(place_), static_cast<QWidget*>(next),
                          static_cast<QWidget*>(width), static_cast<QWidget*>(whole)})
        row->addWidget(part);
    row->addStretch(1);
    row->addWidget(closeButton);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(preview_, 1);
    if (!settings_.restoreGeometry(QStringLiteral("preview"), *this))
        resize(1000, 700);
    printButton->setFocus();
}

PreviewDialog::~PreviewDialog()
{
    delete preview_; // it paints with the printer
}

void PreviewDialog::done(int result)
{
    settings_.saveGeometry(QStringLiteral("preview"), *this);
    QDialog::done(result);
}

void PreviewDialog::print()
{
    const std::shared_ptr<QPrinter> printer = makePrinter(document_);
    prompts_.choosePrinter(this, printer, [this](QPrinter& chosen) {
        printOn(chosen, document_);
        accept();
    });
}

void PreviewDialog::savePdf()
{
    const FileChoice choice{folder_, tr("Save as PDF"), tr("PDF files (*.pdf)"),
                            document_.name() + QStringLiteral(".pdf"), QStringLiteral("pdf")};
    prompts_.chooseTarget(this, choice, [this](const QString& path) {
        if (const Outcome written = writePdf(document_, path); !written)
            prompts_.showError(this, written.error());
        else
            accept();
    });
}

void PreviewDialog::showPlace()
{
    place_->setText(QStringLiteral("%1 / %2").arg(preview_->currentPage()).arg(qMax(1, preview_->pageCount())));
}

} // namespace qingshou
