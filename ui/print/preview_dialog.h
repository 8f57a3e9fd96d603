// SPDX-License-Identifier: GPL-3.0-or-later
// A document as it will be on paper, with "print" and "save as PDF".
#pragma once

#include "ui/print/print_document.h"
#include "ui/support/prompts.h"

#include <QDialog>

class QLabel;
class QPrintPreviewWidget;
class QPrinter;

namespace qingshou {

class UserSettings;

class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    PreviewDialog(Prompts& prompts, UserSettings& settings, PrintDocument document, QString folder,
                  QWidget* parent = nullptr);
    ~PreviewDialog() override;
    void done(int result) override;

private:
    void print();
    void savePdf();
    void showPlace();

    Prompts& prompts_;
    UserSettings& settings_;
    PrintDocument document_;
    QString folder_;
    std::shared_ptr<QPrinter> printer_;
    QPrintPreviewWidget* preview_;
    QLabel* place_;
};

} // namespace qingshou
