// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/xlsx_reader.h"

#include "core/ledger/workbook.h"
#include "core/ledger/workbook_cells.h"
#include "core/ledger/xml_stream.h"

#include <charconv>

namespace qingshou {
namespace {

/// What a sheet needs to be read: everything but its own part.
struct SheetContext {
    Workbook workbook;
    std::vector<NumberShownAs> styles;
    SharedStrings strings;
    TableLimits limits;
};

/// 0-based column of "AB12", -1 when there is none; the row behind it into `row`.
int columnOf(std::string_view reference, qint64& row)
{
    qint64 column = 0;
    size_t i = 0;
    for (; i < reference.size() && reference[i] >= 'A' && reference[i] <= 'Z' && column < (1 << 20); ++i)
        column = column * 26 + (reference[i] - 'A' + 1);
    std::from_chars(reference.data() + i, reference.data() + reference.size(), row);
    return static_cast<int>(column) - 1;
}

class SheetPart final : public XmlStream {
public:
    SheetPart(std::unique_ptr<ByteSource> source, std::shared_ptr<const SheetContext> context)
        : XmlStream(std::move(source), context->workbook.archive->path()), context_(std::move(context))
    {
    }

    /// The row at which the stream paused; its cells are views into this object and the shared texts.
    void give(Row& row)
    {
        row.number = rowNumber_;
        row.cells.assign(static_cast<size_t>(lastColumn_ + 1), Cell{});
        for (const Pending& each : cells_) {
            Cell cell = each.cell;
            if (!each.shared)
                cell.text = std::string_view(texts_).substr(each.from, each.size);
            row.cells[static_cast<size_t>(each.column)] = cell;
        }
    }

private:
    enum class Kind { Number, Shared, Text, Boolean, Error, IsoDate };
    struct Pending {
        int column = 0;
        Cell cell;
        bool shared = false;
        size_t from = 0, size = 0;
    };

    void onStart(std::string_view name, const XmlAttributes& attributes) override
    {
        if (!inData_) {
            inData_ = name == "sheetData";
            return;
        }
        if (name == "c") {
            beginCell(attributes);
        } else if (name == "v") {
            inValue_ = true;
        } else if (name == "t") {
            inValue_ = phonetic_ == 0;
        } else if (name == "f") {
            formula_ = true;
        } else if (name == "rPh") {
            ++phonetic_;
        } else if (name == "row") {
            beginRow(attributes);
        }
    }

    void onEnd(std::string_view name) override
    {
        if (name == "v" || name == "t") {
            inValue_ = false;
        } else if (name == "rPh") {
            --phonetic_;
        } else if (name == "c" && inData_) {
            endCell();
        } else if (name == "row" && inData_) {
            if (!cells_.empty())
                pause();
        } else if (name == "sheetData") {
            inData_ = false;
        }
    }

    void onText(std::string_view text) override
    {
        if (!inValue_ || !inData_)
            return;
        texts_ += text;
        const TableLimits& limits = context_->limits;
        if (static_cast<qint64>(texts_.size() - textFrom_) > limits.fieldBytes)
            fail(fieldTooLong());
        else if (static_cast<qint64>(texts_.size()) > limits.lineBytes)
            fail({ErrorCode::LedgerLineTooLong, {QString::number(rowNumber_), QString::number(limits.lineBytes)}});
    }

    Error fieldTooLong() const
    {
        return {
            ErrorCode::LedgerFieldTooLong,
            {QString::number(rowNumber_), QString::number(column_ + 1), QString::number(context_->limits.fieldBytes)}};
    }

    void beginRow(const XmlAttributes& attributes)
    {
        cells_.clear();
        texts_.clear();
        column_ = lastColumn_ = -1;
        ++rowNumber_;
        const auto number = attributes.value("r");
        std::from_chars(number.data(), number.data() + number.size(), rowNumber_);
        if (rowNumber_ < 1 || rowNumber_ > context_->limits.rows)
            fail({ErrorCode::LedgerTooLarge, {path(), QString::number(context_->limits.rows)}});
    }

    void beginCell(const XmlAttributes& attributes)
    {
        textFrom_ = texts_.size();
        formula_ = false;
        style_ = 0;
        kind_ = kindOf(attributes.value("t"));
        const auto style = attributes.value("s");
        std::from_chars(style.data(), style.data() + style.size(), style_);
        qint64 row = rowNumber_;
        const int column = columnOf(attributes.value("r"), row);
        column_ = column >= 0 ? column : column_ + 1;
        if (column_ >= context_->limits.columns)
            fail({ErrorCode::LedgerTooManyColumns,
                  {QString::number(column_ + 1), QString::number(context_->limits.columns)}});
    }

    void endCell()
    {
        Pending pending;
        pending.column = column_;
        pending.from = textFrom_;
        Cell& cell = pending.cell;
        const auto value = [this] { return std::string_view(texts_).substr(textFrom_); };
        if (value().empty()) {
            if (!formula_ || kind_ == Kind::Text)
                return;
            texts_ += '=';
            cell.type = CellType::Error;
        } else {
            switch (kind_) {
            case Kind::Shared: {
                size_t index = 0;
                const auto digits = value();
                const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), index);
                if (read.ec != std::errc() || index >= context_->strings.size()) {
                    fail({ErrorCode::LedgerMalformed,
                          {path()},
                          QStringLiteral("row %1 refers to a text that is not there").arg(rowNumber_)});
                    return;
                }
                texts_.resize(textFrom_);
                pending.shared = true;
                cell.type = CellType::Text;
                cell.text = context_->strings.at(index);
                if (cell.text.empty())
                    return;
                if (static_cast<qint64>(cell.text.size()) > context_->limits.fieldBytes)
                    fail(fieldTooLong());
                break;
            }
            case Kind::Text:
                decodeEscapes(texts_, textFrom_);
                cell.type = CellType::Text;
                break;
            case Kind::Boolean:
                cell.type = CellType::Boolean;
                break;
            case Kind::Error:
                cell.type = CellType::Error;
                break;
            case Kind::IsoDate:
                showIsoDay(cell, value());
                break;
            case Kind::Number:
                showNumber(cell, value(),
                           style_ < context_->styles.size() ? context_->styles[style_] : NumberShownAs::Number,
                           context_->workbook.from1904);
                break;
            }
        }
        pending.size = texts_.size() - textFrom_;
        lastColumn_ = std::max(lastColumn_, column_);
        cells_.push_back(pending);
    }

    static Kind kindOf(std::string_view type)
    {
        if (type == "s")
            return Kind::Shared;
        if (type == "str" || type == "inlineStr")
            return Kind::Text;
        if (type == "b")
            return Kind::Boolean;
        if (type == "e")
            return Kind::Error;
        return type == "d" ? Kind::IsoDate : Kind::Number;
    }

    std::shared_ptr<const SheetContext> context_;
    std::vector<Pending> cells_;
    std::string texts_; ///< of the row's cells, but for shared ones
    qint64 rowNumber_ = 0;
    int column_ = -1, lastColumn_ = -1;
    size_t textFrom_ = 0, style_ = 0;
    Kind kind_ = Kind::Number;
    int phonetic_ = 0;
    bool inData_ = false, inValue_ = false, formula_ = false;
};

class XlsxReader final : public TableReader {
public:
    XlsxReader(std::unique_ptr<SheetPart> part, QString sheet, qint64 fileSize, qint64 partSize)
        : part_(std::move(part)), sheet_(std::move(sheet)), fileSize_(fileSize),
          partSize_(std::max<qint64>(partSize, 1))
    {
    }

    Result<bool> next(Row& row) override
    {
        row.cells.clear();
        if (ended_)
            return false;
        const auto paused = part_->run();
        ended_ = !paused || !*paused;
        if (!paused)
            return paused.error();
        if (*paused)
            part_->give(row);
        return *paused;
    }

    /// The share of the sheet that was unpacked, as bytes of the file.
    qint64 bytesRead() const override
    {
        const double share = static_cast<double>(part_->fed()) / static_cast<double>(partSize_);
        return ended_ ? fileSize_ : static_cast<qint64>(std::min(share, 1.0) * static_cast<double>(fileSize_));
    }
    QString sheet() const override { return sheet_; }

private:
    std::unique_ptr<SheetPart> part_;
    QString sheet_;
    qint64 fileSize_, partSize_;
    bool ended_ = false;
};

Result<std::unique_ptr<TableReader>> openSheet(const std::shared_ptr<const SheetContext>& context,
                                               const WorkbookSheet& sheet, qint64 fileSize)
{
    ZipArchive& archive = *context->workbook.archive;
    auto source = archive.part(sheet.part);
    if (!source)
        return source.error();
    auto part = std::make_unique<SheetPart>(std::move(source).value(), context);
    return {std::unique_ptr<TableReader>(
        std::make_unique<XlsxReader>(std::move(part), sheet.info.name, fileSize, archive.unpackedSize(sheet.part)))};
}

} // namespace

Result<std::unique_ptr<TableReader>> openXlsx(const LedgerFile& file, const QString& wanted)
{
    auto workbook = openWorkbook(file);
    if (!workbook)
        return workbook.error();
    auto styles = readStyles(*workbook);
    if (!styles)
        return styles.error();
    auto strings = SharedStrings::read(*workbook, file.limits());
    if (!strings)
        return strings.error();
    const auto context = std::make_shared<const SheetContext>(SheetContext{
        std::move(workbook).value(), std::move(styles).value(), std::move(strings).value(), file.limits()});

    const std::vector<WorkbookSheet>& sheets = context->workbook.sheets;
    if (!wanted.isEmpty()) {
        for (const WorkbookSheet& sheet : sheets)
            if (sheet.info.name == wanted)
                return openSheet(context, sheet, file.size());
        return {ErrorCode::NotFound, {QStringLiteral("sheet"), wanted}};
    }
    const WorkbookSheet* first = nullptr;
    for (const WorkbookSheet& sheet : sheets) {
        if (sheet.info.hidden)
            continue;
        first = first ? first : &sheet;
        const auto reader = openSheet(context, sheet, file.size());
        if (!reader)
            return reader.error();
        Row row;
        const auto any = (*reader)->next(row);
        if (!any)
            return any.error();
        if (*any)
            return openSheet(context, sheet, file.size());
    }
    return openSheet(context, first ? *first : sheets.front(), file.size());
}

Result<std::vector<SheetInfo>> xlsxSheets(const LedgerFile& file)
{
    const auto workbook = openWorkbook(file);
    if (!workbook)
        return workbook.error();
    std::vector<SheetInfo> sheets;
    for (const WorkbookSheet& sheet : workbook->sheets)
        sheets.push_back(sheet.info);
    return sheets;
}

} // namespace qingshou
