// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook as FreeXL reads it and biff_walk.h completes it, sent sheet by sheet or row by row.
#pragma once

#include "app/xls/biff_walk.h"
#include "app/xls/output.h"

#include <string>
#include <vector>

namespace qingshou::xls {

class XlsWorkbook {
public:
    /// `memoryBytes`: what this process may have, 0: no bound. Ends the process with a Failure when the file cannot be
    /// read, here and in sendRows().
    XlsWorkbook(const std::string& path, std::uint64_t memoryBytes);
    ~XlsWorkbook();
    XlsWorkbook(const XlsWorkbook&) = delete;
    XlsWorkbook& operator=(const XlsWorkbook&) = delete;

    void sendSheets();
    /// Of the sheet with that name; empty: of the first that is neither hidden nor empty.
    void sendRows(const std::string& name);

private:
    struct Sheet {
        unsigned short index; ///< with FreeXL
        std::string name;
        bool hidden = false;
        bool numbers = false; ///< has cells that the walk saw
    };
    bool isFilled(const Sheet& sheet) const;
    const Sheet& chosen(const std::string& name) const;
    void select(const Sheet& sheet, unsigned& rows, unsigned short& columns) const;
    void addTexts(unsigned row, unsigned short columns, std::vector<WalkedCell>& cells) const;

    std::string stream_;
    Walked walked_;
    const void* handle_ = nullptr;
    std::vector<Sheet> sheets_; ///< the work sheets
};

} // namespace qingshou::xls
