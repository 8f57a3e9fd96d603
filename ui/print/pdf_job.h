// SPDX-License-Identifier: GPL-3.0-or-later
// A document for hundreds: asked where to, made and written in the background, with progress and cancel.
#pragma once

#include "core/base/result.h"
#include "ui/print/print_document.h"
#include "ui/support/prompts.h"

class QWidget;

namespace qingshou {

class Database;
struct PageContext;

/// Up to so many papers are shown in the preview, which lays out every page before it shows the first.
constexpr size_t mostPreviewed = 20;

struct PdfJob {
    FileChoice choice{};
    std::function<PrintDocument(Database& reader)> make{}; ///< on another thread
    std::function<void(const QString& path)> written{};    ///< on the window's, when the whole file is there
};

void writePdfInBackground(QWidget* page, const PageContext& context, PdfJob job);

} // namespace qingshou
