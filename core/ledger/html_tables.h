// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a page as sheets. A table that goes on after a page break (the same first row again, or data of the
// same width) is the same sheet; what stands right above a table, and its caption, become title rows of one cell. A
// merged cell has its value in its first place, the others are blank, as in a workbook. Tables within cells are tables
// of their own. Errors: those of HtmlStream and RowBuffer, LedgerTruncated (the text ends within a table).
#pragma once

#include "core/ledger/html_stream.h"
#include "core/ledger/row_buffer.h"

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qingshou {

class HtmlTables final : public HtmlStream {
public:
    struct Sheet {
        QString name;    ///< the caption, else 表1, 表2 … in their order
        int columns = 0; ///< of its widest row
        size_t key = 0;  ///< of its first row's texts
        qint64 rows = 0; ///< blank ones too
    };

    /// Rows of the sheet with that name are kept; empty: none, the page is only looked through.
    HtmlTables(std::unique_ptr<ByteSource> source, const TableLimits& limits, const QString& path, QString wanted);

    const std::vector<Sheet>& sheets() const { return sheets_; }
    bool hasFrames() const { return frames_; } ///< its tables lie in other files
    /// Rows of the wanted sheet that came out so far; take them off the front.
    std::deque<RowBuffer>& ready() { return ready_; }

private:
    static constexpr int undecided = -1, leftOut = -2;
    struct Table {
        int sheet = undecided;
        qint64 row = 0; ///< rows that began
        int column = 0; ///< of the next cell
        int colSpan = 1;
        bool inRow = false, inCell = false, inCaption = false;
        std::vector<qint64> coveredUntil{}; ///< by column: the last row that a cell from above reaches
        std::vector<std::string> above{};   ///< texts right above it
        std::string caption{};
        std::string number{}; ///< the value that a program wrote beside the cell's text
        RowBuffer cells{};
    };

    void onStart(std::string_view name, const HtmlAttributes& attributes) override;
    void onEnd(std::string_view name) override;
    void onText(std::string_view text) override;
    void onTextEnd() override;

    void beginTable();
    void beginRow(Table& table);
    void endRow(Table& table);
    void beginCell(Table& table, const HtmlAttributes& attributes);
    void endCell(Table& table);
    void decide(Table& table);
    void keepRow(Table& table);
    void addToBlock(std::string_view text);
    void endBlock();
    std::optional<Error> addToCell(Table& table, std::string_view text);
    void check(std::optional<Error> error);

    QString wanted_;
    int wantedSheet_ = undecided;
    std::vector<Sheet> sheets_;
    std::vector<std::unique_ptr<Table>> open_; ///< one within the other
    std::deque<RowBuffer> ready_;
    std::deque<std::string> blocks_; ///< the last texts outside of the table to come
    std::string block_;
    int skipped_ = 0; ///< elements under way whose text is not shown
    bool frames_ = false;
};

} // namespace qingshou
