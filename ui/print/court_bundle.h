// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of a court bundle as one document: cover, index with pages, chronology, balances of each loan, notices
// with their receipts, and a sheet for each exhibit, on which pictures are shown.
#pragma once

#include "core/figures/court_file.h"
#include "ui/print/print_document.h"

namespace qingshou {

struct CourtBundle {
    CourtFile file{};
    QDate today{};
    QString preparedBy{};
    bool withFiles = false;     ///< the evidence lies beside the PDF
    QStringList exhibitFiles{}; ///< per exhibit: its name in the bundle; empty without the files
    QString folder{};           ///< where these are: pictures among them are shown
};

PrintDocument courtBundleDocument(const CourtBundle& bundle);

} // namespace qingshou
