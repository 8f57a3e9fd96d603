// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/recognition.h"

#include "core/ledger/cell_reading.h"
#include "core/ledger/header_place.h"
#include "core/ledger/ledger_row.h"
#include "core/ledger/progress_steps.h"
#include "core/ledger/row_sorter.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace qingshou {
namespace {

constexpr qint64 sampleRows = 200; // looked at when the whole file is not counted
constexpr int mostSamples = 5;
constexpr qsizetype longestSample = 200;

std::optional<QDate> dateInName(const QString& path)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<!\\d)(20\\d{2})[-_.年]?(\\d{2})[-_.月]?(\\d{2})(?!\\d)"));
    const auto match = pattern.match(QFileInfo(path).fileName());
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? std::optional(date) : std::nullopt;
}

template <class T, class... Others>
std::optional<T> firstOf(const std::optional<T>& value, const Others&... others)
{
    if constexpr (sizeof...(others) > 0)
        return value ? value : firstOf(others...);
    else
        return value;
}

RecognisedColumn columnFrom(int index, const HeaderColumn& header, const Mapping& mapping, const TitleFacts& title)
{
    RecognisedColumn column;
    column.index = index;
    column.header = header.text;
    column.field = header.field;
    column.ignored = header.ignored;
    column.candidates = header.candidates;
    static const FieldMapping none;
    const auto given = header.field ? mapping.fields.find(*header.field) : mapping.fields.end();
    const FieldMapping& own = given == mapping.fields.end() ? none : given->second;
    column.byMapping = given != mapping.fields.end();
    column.unit = firstOf(own.unit, moneyUnitOfHeader(header.text), mapping.unit, title.unit).value_or(MoneyUnit::Yuan);
    column.rateUnit =
        firstOf(own.rateUnit, rateUnitOfHeader(header.text), mapping.rateUnit).value_or(RateUnit::AnnualPercent);
    column.dateFormat = firstOf(own.dateFormat, mapping.dateFormat);
    column.strip = own.strip;
    return column;
}

/// Fills in samples, counts, and the statistics date where a column states it.
class Counter {
public:
    explicit Counter(Recognition& recognition) : recognition_(recognition), sorter_(recognition) {}

    void add(const Row& row)
    {
        if (sorter_.kindOf(row) != RowKind::Loan)
            return;
        ++recognition_.rows;
        for (RecognisedColumn& column : recognition_.columns) {
            const Cell& cell = row.at(column.index);
            if (cell.empty())
                continue;
            ++column.filled;
            column.unreadable += unreadableAs(cell, column) != RefusalReason::None;
            if (column.samples.size() < mostSamples)
                addSample(column, cell);
            if (column.field == Field::StatisticsDate)
                addDate(cell, column);
        }
    }

    void finish()
    {
        if (!recognition_.statisticsDate && !severalDates_)
            recognition_.statisticsDate = date_;
    }

private:
    static void addSample(RecognisedColumn& column, const Cell& cell)
    {
        const QString sample = shownText(cell).left(longestSample);
        if (!sample.isEmpty() && !column.samples.contains(sample))
            column.samples += sample;
    }
    void addDate(const Cell& cell, const RecognisedColumn& column)
    {
        const auto date = parseDate(cell, column.dateFormat ? &*column.dateFormat : nullptr).value;
        severalDates_ = severalDates_ || (date && date_ && *date != *date_);
        if (date)
            date_ = date;
    }

    Recognition& recognition_;
    RowSorter sorter_;
    std::optional<QDate> date_;
    bool severalDates_ = false;
};

Outcome countCells(const LedgerFile& file, Recognition& recognition, const RecogniseOptions& options)
{
    auto reader = openTable(file, recognition.table);
    if (!reader)
        return reader.error();
    Counter counter(recognition);
    ProgressSteps progress(options.progress, file.size());
    Row row;
    for (;;) {
        const auto more = (*reader)->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (row.number <= recognition.lastHeaderRow)
            continue;
        counter.add(row);
        if (!options.countCells && recognition.rows >= sampleRows)
            break;
        if (const Outcome going = progress.at((*reader)->bytesRead()); !going)
            return going;
    }
    counter.finish();
    recognition.counted = options.countCells;
    return Done{};
}

struct Placed {
    std::unique_ptr<TableReader> reader;
    HeadRows head;
    std::optional<HeaderMatch> match;
};

Result<Placed> placeIn(const LedgerFile& file, const TableOptions& options, const Mapping& mapping)
{
    auto reader = openTable(file, options);
    if (!reader)
        return reader.error();
    auto head = readHead(**reader, mapping);
    if (!head)
        return head.error();
    auto match = placeHeader(*head, mapping);
    return Placed{std::move(reader).value(), std::move(head).value(), std::move(match)};
}

/// The sheet that has a ledger's header: the first with all that is required, else the one with most known columns.
Result<Placed> placeSheet(const LedgerFile& file, const std::vector<SheetInfo>& sheets, TableOptions options,
                          const Mapping& mapping)
{
    if (sheets.empty() || !options.sheet.isEmpty())
        return placeIn(file, options, mapping);
    std::optional<Placed> best;
    for (const SheetInfo& sheet : sheets) {
        if (sheet.hidden)
            continue;
        options.sheet = sheet.name;
        auto placed = placeIn(file, options, mapping);
        if (!placed)
            return placed;
        const auto& match = placed->match;
        const bool better = !best || (match && (!best->match || match->hits > best->match->hits)) ||
                            (best->head.rows.empty() && !placed->head.rows.empty());
        const bool complete = match && match->columnOf(Field::LoanNumber) && match->columnOf(Field::Name) &&
                              match->columnOf(Field::Balance);
        if (better)
            best = std::move(placed).value();
        if (complete)
            break;
    }
    if (!best) // all are hidden, and what somebody has hidden is not read unasked
        return Error{ErrorCode::Conflict, {QStringLiteral("sheets_hidden")}};
    return std::move(*best);
}

} // namespace

const RecognisedColumn* Recognition::columnOf(Field field) const
{
    for (const RecognisedColumn& column : columns)
        if (column.field == field)
            return &column;
    return nullptr;
}

bool Recognition::has(Field field) const
{
    return columnOf(field) || constants.contains(field) || (field == Field::Branch && !branch.isEmpty());
}

std::vector<Field> Recognition::missingRequired() const
{
    std::vector<Field> missing;
    for (const FieldInfo& each : fieldTable)
        if (isRequired(each.field) && !has(each.field))
            missing.push_back(each.field);
    return missing;
}

std::vector<Field> Recognition::missingRecommended() const
{
    std::vector<Field> missing;
    for (const FieldInfo& each : fieldTable)
        if (each.starred && !isRequired(each.field) && !has(each.field))
            missing.push_back(each.field);
    return missing;
}

Outcome Recognition::problem() const
{
    if (!ties.empty()) {
        QStringList tied;
        for (const int column : ties.front().columns)
            tied += QStringLiteral("%1 (%2)").arg(columns[static_cast<size_t>(column)].header).arg(column + 1);
        return {ErrorCode::LedgerColumnTie, {fieldId(ties.front().field), tied.join(QStringLiteral(", "))}};
    }
    if (const auto missing = missingRequired(); !missing.empty())
        return {ErrorCode::LedgerMissingField, {fieldId(missing.front())}};
    return Done{};
}

Result<Recognition> recognise(const LedgerFile& file, const Mapping& mapping, const RecogniseOptions& options)
{
    Recognition found;
    found.path = file.path();
    found.kind = file.kind();
    auto sheets = listSheets(file);
    if (!sheets)
        return sheets.error();
    found.sheets = std::move(sheets).value();
    Result<Placed> placed =
        placeSheet(file, found.sheets, {mapping.encoding, mapping.delimiter, mapping.sheet}, mapping);
    if (!placed)
        return placed.error();
    HeadRows head = std::move(placed.value().head);
    if (head.rows.empty())
        return {ErrorCode::LedgerEmpty, {file.path()}};
    if (!placed->match)
        return {ErrorCode::LedgerNoHeader, {file.path()}};
    found.table = {placed->reader->encoding(), placed->reader->delimiter(), placed->reader->sheet()};

    const auto hints = hintsOf(mapping, *placed->match);
    if (!hints)
        return hints.error();
    const auto first = static_cast<size_t>(placed->match->firstRow);
    const HeaderMatch match = matchHeader(head.rows, placed->match->firstRow, placed->match->rowCount, *hints);
    found.headerRows = match.rowCount;
    found.headerRow = head.numbers[first];
    found.lastHeaderRow = head.numbers[first + static_cast<size_t>(match.rowCount) - 1];
    for (size_t i = first; i < first + static_cast<size_t>(match.rowCount); ++i) {
        QStringList texts;
        for (const QString& text : head.rows[i])
            texts += text;
        found.headerTexts.push_back(texts);
    }
    found.ties = match.ties;
    found.title = readTitleRows({head.rows.begin(), head.rows.begin() + match.firstRow});
    found.unit = mapping.unit ? *mapping.unit : found.title.unit.value_or(MoneyUnit::Yuan);
    for (size_t i = 0; i < match.columns.size(); ++i)
        found.columns.push_back(columnFrom(static_cast<int>(i), match.columns[i], mapping, found.title));
    for (const auto& [field, each] : mapping.fields)
        if (each.constant)
            found.constants[field] = *each.constant;
    found.statisticsDate = mapping.statisticsDate ? mapping.statisticsDate : found.title.statisticsDate;
    found.dateInName = dateInName(file.path());
    found.scope = mapping.scope;
    found.branch = mapping.branch.isEmpty() ? found.title.branch : mapping.branch;

    placed.value().reader.reset();
    if (const auto counted = countCells(file, found, options); !counted)
        return counted.error();
    return found;
}

Mapping mappingOf(const Recognition& recognition)
{
    Mapping mapping;
    mapping.encoding = recognition.table.encoding;
    mapping.delimiter = recognition.table.delimiter;
    mapping.sheet = recognition.table.sheet;
    mapping.headerRow = recognition.headerRow;
    mapping.headerRows = recognition.headerRows;
    mapping.unit = recognition.unit;
    mapping.statisticsDate = recognition.statisticsDate;
    mapping.scope = recognition.scope;
    mapping.branch = recognition.branch;
    for (const RecognisedColumn& column : recognition.columns) {
        if (!column.field)
            continue;
        FieldMapping field;
        const auto alike = std::count_if(recognition.columns.begin(), recognition.columns.end(),
                                         [&](const RecognisedColumn& other) { return other.header == column.header; });
        if (alike == 1 && !column.header.isEmpty())
            field.column = column.header;
        else
            field.column = column.index;
        const FieldKind kind = fieldInfo(*column.field).kind;
        if (kind == FieldKind::Amount)
            field.unit = column.unit;
        if (kind == FieldKind::Rate)
            field.rateUnit = column.rateUnit;
        if (kind == FieldKind::Date || kind == FieldKind::MonthDate)
            field.dateFormat = column.dateFormat;
        field.strip = column.strip;
        mapping.fields[*column.field] = field;
    }
    for (const auto& [field, text] : recognition.constants) {
        FieldMapping constant;
        constant.constant = text;
        mapping.fields[field] = constant;
    }
    // What could have been taken for a field and was not must not be taken the next time.
    for (const RecognisedColumn& column : recognition.columns)
        for (const Field candidate : column.candidates)
            if (std::none_of(recognition.ties.begin(), recognition.ties.end(),
                             [&](const FieldTie& tie) { return tie.field == candidate; }))
                mapping.fields.try_emplace(candidate);
    return mapping;
}

} // namespace qingshou
