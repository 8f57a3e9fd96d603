// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a file is believed. A file that goes beyond is refused with its place, and memory stays bounded.
#pragma once

#include <QtGlobal>

namespace qingshou {

struct TableLimits {
    qint64 fieldBytes = 1 << 20;            ///< one cell, 1 MiB
    qint64 lineBytes = 2 << 20;             ///< one row of text; twice a cell, so that a long cell is named as one
    int columns = 16'384;                   ///< what a sheet can have (XFD)
    qint64 rows = 1'048'576;                ///< what a sheet can have; text files may be longer
    qint64 tagBytes = 1 << 20;              ///< of a page: a tag, a comment, a style sheet, a text between two tags
    int markupDepth = 512;                  ///< elements within elements; tables of real pages stand 5 to 20 deep
    int sheets = 64;                        ///< tables of a page that are offered
    qint64 xlsMemoryBytes = 768 << 20;      ///< of the reader of .xls, which has all of a workbook in memory
    int xlsSeconds = 60;                    ///< of its computing time, and how long it may keep silent
    qint64 streamBytes = 64 << 20;          ///< a pipe is kept in memory, because it is read twice
    qint64 sharedStringBytes = 128 << 20;   ///< the texts of a workbook, kept while it is read
    qint64 inflatedBytes = qint64(2) << 30; ///< one part of a workbook, unpacked
    qint64 inflateRatio = 200;              ///< unpacked ÷ packed; spreadsheets stay below 100
    qint64 inflateGraceBytes = 16 << 20;    ///< below this the ratio is not asked
};

} // namespace qingshou
