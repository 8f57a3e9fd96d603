// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements. What must not be disturbed by what else the program has done runs in a process of its own: the
// program calls itself with the part's name and prints what it found, one a line.
#pragma once

#include "tests/bench/figure.h"

#include <QStringList>

namespace qingshou::bench {

struct Bench {
    QString folder{}; ///< for what is made
    QString ledger{}; ///< the made ledger
    QString file{};   ///< the workstation file that it is imported into
    int rows = 0;
};

/// Import against `sqlite3 .import`, the next day's against the first, and their memory. Leaves bench.file behind.
void measureImport(const Bench& bench, Table& table);
/// A workbook against LibreOffice, where that is installed.
void measureWorkbook(const Bench& bench, Table& table);
void measureWindow(const Bench& bench, Table& table);
void measureList(const Bench& bench, Table& table);
void measureSearch(const Bench& bench, Table& table);
void measureDashboard(const Bench& bench, Table& table);
void measureNotices(const Bench& bench, Table& table);
void measureContacts(const Bench& bench, Table& table);

/// Parts that run in a process of their own.
void importPart(const QString& ledger, const QString& file, int rows);
void nextImportPart(const QString& ledger, const QString& file);
void signInPart(const QString& file);
void bareWindowPart();

/// This program again; the lines that it printed.
QStringList runPart(const QStringList& arguments);

} // namespace qingshou::bench
