// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/xml2003_reader.h"

#include "core/ledger/decimal.h"
#include "core/ledger/row_buffer.h"
#include "core/ledger/workbook_cells.h"
#include "core/ledger/xml_stream.h"

#include <algorithm>
#include <array>
#include <map>

namespace qingshou {
namespace {

using namespace std::string_view_literals;

constexpr size_t mostStyles = 1 << 17, mostSheets = 1 << 14;

class WorkbookText final : public XmlStream {
public:
    struct Sheet {
        SheetInfo info;
        bool filled = false;
    };

    /// Pauses at each row of the sheet with that name; null: at none.
    WorkbookText(std::unique_ptr<ByteSource> source, const LedgerFile& file, const QString* wanted)
        : XmlStream(withoutLeadingBlanks(std::move(source)), file.path(), "UTF-8"), limits_(file.limits()),
          wanted_(wanted ? std::optional(*wanted) : std::nullopt)
    {
    }
    const std::vector<Sheet>& sheets() const { return sheets_; }
    bool inWanted() const { return !sheets_.empty() && sheets_.back().info.name == wanted_; }
    bool foundWanted() const { return found_; }
    const RowBuffer& row() const { return row_; }

private:
    enum class Type { Text, Number, Boolean, Error, Day };

    void onStart(std::string_view name, const XmlAttributes& attributes) override
    {
        if (inCell_) {
            if (name == "Data"sv && !inComment_)
                beginData(attributes.value("Type"));
            inComment_ = inComment_ || name == "Comment"sv;
        } else if (inTable_) {
            if (name == "Row"sv)
                beginRow(attributes);
            else if (name == "Cell"sv && inRow_)
                beginCell(attributes);
            else if (name == "Column"sv)
                addColumn(attributes);
        } else if (name == "Worksheet"sv) {
            beginSheet(attributes.value("Name"));
        } else if (name == "Table"sv && inSheet_) {
            inTable_ = true;
        } else if (name == "Style"sv && styles_.size() < mostStyles) {
            style_ = std::string(attributes.value("ID"));
            const auto parent = styles_.find(std::string(attributes.value("Parent")));
            styles_[style_] = parent == styles_.end() ? NumberShownAs::Number : parent->second;
        } else if (name == "NumberFormat"sv && !style_.empty() && attributes.has("Format")) {
            styles_[style_] = formatNameOrCode(attributes.value("Format"));
        } else if (name == "Date1904"sv) {
            from1904_ = true;
        } else if (name == "Visible"sv && inSheet_) {
            inVisible_ = true;
        }
    }

    void onEnd(std::string_view name) override
    {
        if (inCell_) {
            if (name == "Data"sv)
                inData_ = false;
            else if (name == "Comment"sv)
                inComment_ = false;
            else if (name == "Cell"sv)
                endCell();
        } else if (name == "Row"sv && inRow_) {
            endRow();
        } else if (name == "Table"sv) {
            inTable_ = false;
        } else if (name == "Worksheet"sv) {
            inSheet_ = false;
        } else if (name == "Style"sv) {
            style_.clear();
        } else if (name == "Visible"sv) {
            inVisible_ = false;
        }
    }

    void onText(std::string_view text) override
    {
        if (inData_)
            check(row_.append(text, limits_));
        else if (inVisible_ && (text.find("SheetHidden"sv) != std::string_view::npos ||
                                text.find("SheetVeryHidden"sv) != std::string_view::npos))
            sheets_.back().info.hidden = true;
    }

    void check(std::optional<Error> error)
    {
        if (error)
            fail(std::move(*error));
    }

    void beginSheet(std::string_view name)
    {
        if (sheets_.size() >= mostSheets) {
            fail({ErrorCode::LedgerTooLarge, {path(), QString::number(mostSheets)}});
            return;
        }
        sheets_.push_back({{xmlText(name), false}, false});
        found_ = found_ || inWanted();
        inSheet_ = true;
        number_ = span_ = 0;
        columns_.clear();
        coveredUntil_.clear();
        nextColumn_ = 0;
    }

    void addColumn(const XmlAttributes& attributes)
    {
        // What lies beyond a sheet's columns holds no cell, so that the place may be cut there.
        const qint64 last = limits_.columns;
        const qint64 from = std::clamp<qint64>(xmlNumber(attributes.value("Index"), nextColumn_ + 1), 1, last + 1) - 1;
        nextColumn_ = from + 1 + std::clamp<qint64>(xmlNumber(attributes.value("Span"), qint64{0}), 0, last);
        const auto style = styles_.find(std::string(attributes.value("StyleID")));
        if (style != styles_.end() && columns_.size() < static_cast<size_t>(limits_.columns))
            columns_.push_back({from, nextColumn_, style->second});
    }

    void beginRow(const XmlAttributes& attributes)
    {
        number_ = xmlNumber(attributes.value("Index"), number_ + span_ + 1);
        span_ = std::clamp<qint64>(xmlNumber(attributes.value("Span"), qint64{0}), 0, limits_.rows);
        if (number_ < 1 || number_ > limits_.rows)
            fail({ErrorCode::LedgerTooLarge, {path(), QString::number(limits_.rows)}});
        const auto style = styles_.find(std::string(attributes.value("StyleID")));
        rowStyle_ = style == styles_.end() ? std::nullopt : std::optional(style->second);
        row_.begin(number_);
        column_ = 0;
        inRow_ = true;
    }

    void endRow()
    {
        inRow_ = false;
        if (row_.empty())
            return;
        sheets_.back().filled = true;
        if (inWanted())
            pause();
    }

    bool isCovered(qint64 column) const
    {
        return column < static_cast<qint64>(coveredUntil_.size()) &&
               coveredUntil_[static_cast<size_t>(column)] >= number_;
    }

    /// A cell that reaches down takes its columns' places in the rows below.
    void cover(qint64 from, qint64 to, qint64 lastRow)
    {
        to = std::min<qint64>(to, limits_.columns);
        if (static_cast<qint64>(coveredUntil_.size()) < to)
            coveredUntil_.resize(static_cast<size_t>(to), 0);
        for (qint64 column = from; column < to; ++column) {
            qint64& until = coveredUntil_[static_cast<size_t>(column)];
            until = std::max(until, lastRow);
        }
    }

    void beginCell(const XmlAttributes& attributes)
    {
        const qint64 index = xmlNumber(attributes.value("Index"), qint64{0});
        if (index > 0)
            column_ = std::min<qint64>(index - 1, limits_.columns); // which is one too many
        else
            while (isCovered(column_))
                ++column_;
        check(row_.beginCell(static_cast<int>(std::min<qint64>(column_, limits_.columns)), limits_));
        const qint64 across =
            std::clamp<qint64>(xmlNumber(attributes.value("MergeAcross"), qint64{0}), 0, limits_.columns);
        const qint64 down = std::clamp<qint64>(xmlNumber(attributes.value("MergeDown"), qint64{0}), 0, limits_.rows);
        if (down > 0)
            cover(column_, column_ + across + 1, number_ + down);
        inCell_ = true;
        hasData_ = inComment_ = inData_ = false;
        formula_ = attributes.has("Formula");
        shown_ = styleOf(attributes.value("StyleID"));
        column_ += across;
    }

    NumberShownAs styleOf(std::string_view id) const
    {
        const auto style = styles_.find(std::string(id));
        if (style != styles_.end())
            return style->second;
        if (rowStyle_)
            return *rowStyle_;
        for (const ColumnStyle& each : columns_)
            if (column_ >= each.from && column_ < each.to)
                return each.shown;
        return NumberShownAs::Number;
    }

    void beginData(std::string_view type)
    {
        inData_ = hasData_ = true;
        type_ = type == "Number"sv     ? Type::Number
                : type == "DateTime"sv ? Type::Day
                : type == "Boolean"sv  ? Type::Boolean
                : type == "Error"sv    ? Type::Error
                                       : Type::Text;
    }

    void endCell()
    {
        inCell_ = inData_ = false;
        ++column_;
        Cell cell;
        cell.type = CellType::Text;
        if (!hasData_ && formula_) { // saved without its value
            check(row_.append("="sv, limits_));
            cell.type = CellType::Error;
        } else if (type_ == Type::Number) {
            if (parseBinaryNumber(row_.text())) // else what a page put there stays a text
                showNumber(cell, row_.text(), shown_, from1904_);
        } else if (type_ == Type::Day) {
            showIsoDay(cell, row_.text());
        } else if (type_ != Type::Text) {
            cell.type = type_ == Type::Boolean ? CellType::Boolean : CellType::Error;
        }
        row_.endCell(cell);
        type_ = Type::Text;
    }

    struct ColumnStyle {
        qint64 from, to; ///< behind the last
        NumberShownAs shown;
    };

    TableLimits limits_;
    std::optional<QString> wanted_;
    std::vector<Sheet> sheets_;
    std::map<std::string, NumberShownAs> styles_;
    std::string style_; ///< being defined
    std::vector<ColumnStyle> columns_;
    std::vector<qint64> coveredUntil_; ///< by column: the last row that a cell from above reaches
    std::optional<NumberShownAs> rowStyle_;
    RowBuffer row_;
    qint64 number_ = 0, span_ = 0, column_ = 0, nextColumn_ = 0;
    NumberShownAs shown_ = NumberShownAs::Number;
    Type type_ = Type::Text;
    bool from1904_ = false, found_ = false, inSheet_ = false, inTable_ = false, inRow_ = false, inCell_ = false;
    bool inData_ = false, hasData_ = false, inComment_ = false, formula_ = false, inVisible_ = false;
};

Result<TextEncoding> encodingOf(const LedgerFile& file, const TableOptions& options)
{
    if (options.encoding)
        return *options.encoding;
    auto source = file.bytes();
    if (!source)
        return source.error();
    std::array<char, 2> first{};
    const auto got = (*source)->read(first.data(), static_cast<qsizetype>(first.size()));
    if (!got)
        return got.error();
    if (first[0] == '<' && first[1] == '\0')
        return TextEncoding::Utf16Le;
    if (first[0] == '\0' && first[1] == '<')
        return TextEncoding::Utf16Be;
    source = file.bytes();
    if (!source)
        return source.error();
    return detectEncoding(**source, file.path());
}

Result<std::unique_ptr<WorkbookText>> textOf(const LedgerFile& file, TextEncoding encoding, const QString* wanted,
                                             const std::shared_ptr<qint64>& count)
{
    auto source = file.bytes();
    if (!source)
        return source.error();
    return std::make_unique<WorkbookText>(
        utf8Source(countedSource(std::move(source).value(), count), encoding, file.path()), file, wanted);
}

Result<std::vector<WorkbookText::Sheet>> sheetsOf(const LedgerFile& file, TextEncoding encoding)
{
    auto text = textOf(file, encoding, nullptr, std::make_shared<qint64>(0));
    if (!text)
        return text.error();
    if (const auto read = (*text)->runToEnd(); !read)
        return read.error();
    if ((*text)->sheets().empty())
        return {ErrorCode::LedgerMalformed, {file.path()}, QStringLiteral("no sheet inside")};
    return (*text)->sheets();
}

class Xml2003Reader final : public TableReader {
public:
    Xml2003Reader(std::unique_ptr<WorkbookText> text, std::shared_ptr<qint64> bytesRead, TextEncoding encoding,
                  QString sheet)
        : text_(std::move(text)), bytesRead_(std::move(bytesRead)), encoding_(encoding), sheet_(std::move(sheet))
    {
    }

    Result<bool> next(Row& row) override
    {
        row.cells.clear();
        if (ended_)
            return false;
        const auto paused = text_->run();
        ended_ = !paused || !*paused;
        if (paused && *paused)
            text_->row().give(row);
        if (paused && ended_ && !text_->foundWanted())
            return {ErrorCode::NotFound, {QStringLiteral("sheet"), sheet_}};
        return paused;
    }
    qint64 bytesRead() const override { return *bytesRead_; }
    std::optional<TextEncoding> encoding() const override { return encoding_; }
    QString sheet() const override { return sheet_; }

private:
    std::unique_ptr<WorkbookText> text_;
    std::shared_ptr<qint64> bytesRead_;
    TextEncoding encoding_;
    QString sheet_;
    bool ended_ = false;
};

} // namespace

Result<std::unique_ptr<TableReader>> openXml2003(const LedgerFile& file, const TableOptions& options)
{
    const auto encoding = encodingOf(file, options);
    if (!encoding)
        return encoding.error();
    QString wanted = options.sheet;
    if (wanted.isEmpty()) {
        const auto sheets = sheetsOf(file, *encoding);
        if (!sheets)
            return sheets.error();
        const auto good = [](const WorkbookText::Sheet& each) { return !each.info.hidden && each.filled; };
        auto first = std::find_if(sheets->begin(), sheets->end(), good);
        if (first == sheets->end())
            first = std::find_if(sheets->begin(), sheets->end(), [](const auto& each) { return !each.info.hidden; });
        wanted = first == sheets->end() ? sheets->front().info.name : first->info.name;
    }
    auto count = std::make_shared<qint64>(0);
    auto text = textOf(file, *encoding, &wanted, count);
    if (!text)
        return text.error();
    return {std::unique_ptr<TableReader>(
        std::make_unique<Xml2003Reader>(std::move(text).value(), count, *encoding, wanted))};
}

Result<std::vector<SheetInfo>> xml2003Sheets(const LedgerFile& file)
{
    const auto encoding = encodingOf(file, {});
    if (!encoding)
        return encoding.error();
    const auto sheets = sheetsOf(file, *encoding);
    if (!sheets)
        return sheets.error();
    std::vector<SheetInfo> infos;
    for (const WorkbookText::Sheet& each : *sheets)
        infos.push_back(each.info);
    return infos;
}

} // namespace qingshou
