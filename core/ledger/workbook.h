// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of a workbook around its sheets say: the list of sheets, the epoch, which styles show dates.
#pragma once

#include "core/ledger/number_formats.h"
#include "core/ledger/table_reader.h"
#include "core/ledger/zip_archive.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace qingshou {

struct WorkbookSheet {
    SheetInfo info;
    QString part; ///< in the archive
};

struct Workbook {
    std::shared_ptr<ZipArchive> archive;
    bool from1904 = false;
    std::vector<WorkbookSheet> sheets; ///< work sheets only, in their order
    QString sharedStringsPart;         ///< empty: none
    QString stylesPart;
};

/// LedgerMalformed when there is no workbook inside or it has no sheet.
Result<Workbook> openWorkbook(const LedgerFile& file);

/// By cell style.
Result<std::vector<NumberShownAs>> readStyles(const Workbook& workbook);

/// The texts that cells refer to by number, one behind the other in one block.
class SharedStrings {
public:
    static Result<SharedStrings> read(const Workbook& workbook, const TableLimits& limits);
    size_t size() const { return ends_.size(); }
    std::string_view at(size_t index) const
    {
        const size_t from = index == 0 ? 0 : ends_[index - 1];
        return std::string_view(texts_).substr(from, ends_[index] - from);
    }

private:
    std::string texts_;
    std::vector<size_t> ends_;
};

/// _x000D_ and the like, as workbooks write signs that XML cannot hold.
void decodeEscapes(std::string& text, size_t from);

} // namespace qingshou
