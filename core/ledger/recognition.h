// SPDX-License-Identifier: GPL-3.0-or-later
// What was recognised in a ledger, before anything is read for good: where the header is, what each column holds and
// how it is written. A Recognition is also the plan by which LedgerReader reads. Changing something = recognise() again
// with a Mapping. Errors: those of LedgerFile and TableReader, LedgerNoHeader, MappingInvalid (a column that is not
// there), NotFound (a sheet), Cancelled. Ties and missing fields are no errors here, see problem().
#pragma once

#include "core/base/result.h"
#include "core/ledger/header_match.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/mapping.h"
#include "core/ledger/progress.h"
#include "core/ledger/table_reader.h"
#include "core/ledger/title_rows.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace qingshou {

struct RecognisedColumn {
    int index = 0;  ///< from 0
    QString header; ///< of two rows "欠息/表内"
    std::optional<Field> field;
    bool byMapping = false;
    bool ignored = false;                        ///< 序号: neither a field nor kept as an extra
    std::vector<Field> candidates;               ///< what else it could be, best first
    MoneyUnit unit = MoneyUnit::Yuan;            ///< of an amount
    RateUnit rateUnit = RateUnit::AnnualPercent; ///< of a rate
    std::optional<DateFormat> dateFormat;        ///< of a date with a layout of its own
    QString strip;                               ///< taken off an amount
    QStringList samples;                         ///< the first values that differ, at most five
    qint64 filled = 0;     ///< cells with a value; counted in the whole file when asked for, else in the first rows
    qint64 unreadable = 0; ///< cells that cannot be read as the field
};

struct Recognition {
    QString path;
    FileKind kind = FileKind::DelimitedText;
    TableOptions table;            ///< how the file was opened: encoding and delimiter, or sheet
    std::vector<SheetInfo> sheets; ///< of a workbook, hidden ones too
    qint64 headerRow = 0;          ///< as a spreadsheet counts
    int headerRows = 1;
    qint64 lastHeaderRow = 0;             ///< loans begin below it
    std::vector<QStringList> headerTexts; ///< the header rows as they stand, to know them again on later pages
    std::vector<RecognisedColumn> columns;
    std::vector<FieldTie> ties;
    std::map<Field, QString> constants;
    TitleFacts title;
    MoneyUnit unit = MoneyUnit::Yuan; ///< where a column says nothing of its own
    std::optional<QDate>
        statisticsDate; ///< mapping, else title, else the file's column 数据日期 where it has one day only
    std::optional<QDate> dateInName;  ///< 2026-09-30 in the file's name: to be proposed, never taken
    std::optional<LedgerScope> scope; ///< from the mapping; title.badLoansOnly is a hint
    QString branch;                   ///< for rows without one: mapping, else title
    bool counted = false;             ///< the whole file was read for the counts
    qint64 rows = 0;                  ///< loan rows seen

    const RecognisedColumn* columnOf(Field field) const;
    bool has(Field field) const; ///< by column, constant or, for the branch, by title
    std::vector<Field> missingRequired() const;
    std::vector<Field> missingRecommended() const; ///< the other starred ones: a warning each
    /// Why it cannot be read like this: LedgerColumnTie (field id, columns), else LedgerMissingField (field id).
    Outcome problem() const;
};

struct RecogniseOptions {
    bool countCells = true; ///< read the whole file, else its first rows only
    LedgerProgress progress{};
};

Result<Recognition> recognise(const LedgerFile& file, const Mapping& mapping = {},
                              const RecogniseOptions& options = {});

/// The mapping that leads to the same plan again, for the wizard to change or to keep. Columns are named by their
/// header where only one has it. To keep it for the next file, take the statistics date out.
Mapping mappingOf(const Recognition& recognition);

} // namespace qingshou
