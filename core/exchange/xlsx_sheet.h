// SPDX-License-Identifier: GPL-3.0-or-later
// One table on one sheet of a workbook that is being written, from the title to the signature. Rows only ever go down,
// as the library's mode of little memory demands. Inside core/exchange only.
#pragma once

#include "core/exchange/table_document.h"

#include <map>
#include <string>
#include <utility>
#include <xlsxwriter.h>

namespace qingshou {

/// The cell formats of a workbook, each made once.
class XlsxFormats {
public:
    enum class Role { Title, Subtitle, LeftNote, RightNote, Header, Body, Total, Note };

    explicit XlsxFormats(lxw_workbook* workbook) : workbook_(workbook) {}
    lxw_format* of(Role role, ColumnKind kind = ColumnKind::Text);

private:
    lxw_workbook* workbook_;
    std::map<std::pair<Role, ColumnKind>, lxw_format*> made_;
};

class XlsxSheet {
public:
    /// littleMemory: the header is one row, and groups stand in it before the column's own words.
    XlsxSheet(lxw_worksheet* sheet, XlsxFormats& formats, const TableDocument& document, bool littleMemory);

    void begin();
    /// False when the sheet is full.
    bool add(const TableRow& row);
    void finish();

    qint64 rowsWritten() const { return rowsWritten_; }
    bool failed() const { return error_ != LXW_NO_ERROR; }
    lxw_error error() const { return error_; }

private:
    using Role = XlsxFormats::Role;

    lxw_row_t startRow();
    int columnCount() const { return static_cast<int>(document_.columns.size()); }
    void check(lxw_error error);
    void writeText(lxw_row_t row, int column, const QString& text, lxw_format* format);
    void writeAcross(const QString& text, lxw_format* format);
    void writeHeader();
    void writeGroupedHeader();
    void writeCell(lxw_row_t row, int column, const TableCell& cell, Role role);
    void writeTotal();
    void writeSumOrRatio(lxw_row_t row, int column, const TableRow& total);
    std::string reference(lxw_row_t row, int column) const;
    double shownNumber(int column, const TableCell& cell) const;
    void measure(const TableRow& row);
    void setWidths();
    void setUpPage();

    lxw_worksheet* sheet_;
    XlsxFormats& formats_;
    const TableDocument& document_;
    bool littleMemory_;
    TotalRow totals_;
    std::vector<int> widths_;
    lxw_row_t next_ = 0;
    lxw_row_t headerFirst_ = 0, headerLast_ = 0;
    lxw_row_t firstRow_ = 0;
    qint64 rows_ = 0;
    qint64 rowsWritten_ = 0;
    lxw_error error_ = LXW_NO_ERROR;
};

} // namespace qingshou
