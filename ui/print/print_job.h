// SPDX-License-Identifier: GPL-3.0-or-later
// Where a document goes: a PDF file, a printer, or a preview from which both can be reached.
#pragma once

#include "core/base/result.h"
#include "ui/print/print_document.h"
#include "ui/support/prompts.h"

class QPrinter;
class QWidget;

namespace qingshou {

class UserSettings;

/// Fonts are embedded and text can be copied out. The file appears whole or not at all: FileNotWritable, DiskFull;
/// Cancelled when progress ended it. On any thread.
Outcome writePdf(const PrintDocument& document, const QString& path, const PrintDocument::Progress& progress = {});
/// How many pages writePdf() would make of it.
int pdfPageCount(const PrintDocument& document);
/// Sets paper, margins and name; resolution as the printer has it.
std::shared_ptr<QPrinter> makePrinter(const PrintDocument& document);
/// The pages that the printer's dialog asked for.
void printOn(QPrinter& printer, const PrintDocument& document);

/// What Ctrl+P does on every page: a preview window with "print" and "save as PDF". folder names the remembered folder.
/// afterwards: when it went to paper or into a file.
void showPreview(QWidget* parent, Prompts& prompts, UserSettings& settings, PrintDocument document,
                 const QString& folder = QStringLiteral("report"), std::function<void()> afterwards = {});

} // namespace qingshou
