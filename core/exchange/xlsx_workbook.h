// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook of the library while it is written, beside its place: handed over whole or not at all. Inside
// core/exchange only.
#pragma once

#include "core/exchange/output_file.h"

#include <vector>
#include <xlsxwriter.h>

namespace qingshou {

class XlsxWorkbook {
public:
    /// littleMemory: rows are written as they come, and only ever go down.
    XlsxWorkbook(const QString& path, bool littleMemory);
    ~XlsxWorkbook(); ///< leaves nothing behind unless commit() succeeded
    XlsxWorkbook(const XlsxWorkbook&) = delete;
    XlsxWorkbook& operator=(const XlsxWorkbook&) = delete;

    /// The errors of checkOutputPath and outputError.
    Outcome open();
    Result<lxw_worksheet*> addSheet(const QString& name);
    lxw_workbook* get() const { return workbook_; }
    /// rows: how many were written to each sheet, in the order of the sheets. DiskFull when one came out with fewer.
    Outcome commit(const std::vector<qint64>& rows);

    /// What the library says, with what the system said last.
    Error failure(lxw_error error) const;

private:
    QString path_;
    OutputFile file_; ///< outlives the workbook, which is written to it
    bool littleMemory_;
    lxw_workbook* workbook_ = nullptr;
};

} // namespace qingshou
