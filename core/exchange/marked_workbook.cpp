// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/marked_workbook.h"

#include "core/exchange/xlsx_workbook.h"

#include <algorithm>
#include <utility>

namespace qingshou {
namespace {

constexpr lxw_color_t markFill = 0xFFC7CE; // as spreadsheets mark what is bad
constexpr lxw_color_t markText = 0x9C0006;
constexpr double cellWidth = 14, remarkWidth = 60; // in characters

constexpr int longestText = 32'767; // of a cell

enum class Shape { Text, Number, Percent, Day };

} // namespace

struct MarkedWorkbook::Private {
    explicit Private(const QString& to) : workbook(to, true) {}

    Outcome open(const QString& sheetName)
    {
        if (const Outcome opened = workbook.open(); !opened)
            return opened;
        const Result<lxw_worksheet*> made = workbook.addSheet(sheetName);
        if (!made)
            return made.error();
        sheet = *made;
        for (const Shape shape : {Shape::Text, Shape::Number, Shape::Percent, Shape::Day})
            for (const bool marked : {false, true})
                formats[static_cast<size_t>(shape)][marked] = makeFormat(shape, marked);
        remark = workbook_add_format(workbook.get());
        format_set_font_color(remark, markText);
        return Done{};
    }

    lxw_format* makeFormat(Shape shape, bool marked)
    {
        lxw_format* format = workbook_add_format(workbook.get());
        static constexpr const char* numberFormats[] = {"@", "General", "0.00####%", "yyyy-mm-dd"};
        format_set_num_format(format, numberFormats[static_cast<size_t>(shape)]);
        if (marked) {
            format_set_bg_color(format, markFill);
            format_set_font_color(format, markText);
        }
        return format;
    }

    /// What became of a cell.
    Outcome written(lxw_error error, qint64 row, int column)
    {
        if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
            return {ErrorCode::LedgerFieldTooLong,
                    {QString::number(row + 1), QString::number(column + 1), QString::number(longestText)}};
        if (error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE)
            return {
                ErrorCode::OutOfRange,
                {QStringLiteral("rows"), QString::number(row + 1), QStringLiteral("0"), QString::number(LXW_ROW_MAX)}};
        if (error != LXW_NO_ERROR)
            return workbook.failure(error);
        rows += row > lastRow ? 1 : 0;
        lastRow = std::max(lastRow, row);
        return Done{};
    }
    lxw_format* format(Shape shape, bool marked) const { return formats[static_cast<size_t>(shape)][marked]; }

    XlsxWorkbook workbook;
    lxw_worksheet* sheet = nullptr;
    lxw_format* formats[4][2] = {};
    lxw_format* remark = nullptr;
    qint64 lastRow = -1;
    qint64 rows = 0; ///< that have a cell
    qint64 frozenRow = -1;
    int frozenColumns = 0;
};

MarkedWorkbook::MarkedWorkbook(std::unique_ptr<Private> d) : d_(std::move(d)) {}
MarkedWorkbook::~MarkedWorkbook() = default;

Result<std::unique_ptr<MarkedWorkbook>> MarkedWorkbook::create(const QString& path, const QString& sheetName)
{
    auto d = std::make_unique<Private>(path);
    if (const Outcome opened = d->open(sheetName); !opened)
        return opened.error();
    return std::unique_ptr<MarkedWorkbook>(new MarkedWorkbook(std::move(d)));
}

Outcome MarkedWorkbook::text(qint64 row, int column, std::string_view utf8, bool marked)
{
    const std::string bytes(utf8); // the library wants an end
    if (bytes.empty())
        return d_->written(worksheet_write_blank(d_->sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                                 d_->format(Shape::Text, marked)),
                           row, column);
    return d_->written(worksheet_write_string(d_->sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                              bytes.c_str(), d_->format(Shape::Text, marked)),
                       row, column);
}

Outcome MarkedWorkbook::number(qint64 row, int column, double value, bool percent, bool marked)
{
    return d_->written(worksheet_write_number(d_->sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                              value, d_->format(percent ? Shape::Percent : Shape::Number, marked)),
                       row, column);
}

Outcome MarkedWorkbook::day(qint64 row, int column, int serial, bool marked)
{
    return d_->written(worksheet_write_number(d_->sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                              serial, d_->format(Shape::Day, marked)),
                       row, column);
}

Outcome MarkedWorkbook::remark(qint64 row, int column, const QString& text)
{
    return d_->written(worksheet_write_string(d_->sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                                              text.toUtf8().constData(), d_->remark),
                       row, column);
}

void MarkedWorkbook::freezeBelow(qint64 row, int columns)
{
    d_->frozenRow = row;
    d_->frozenColumns = columns;
    worksheet_freeze_panes(d_->sheet, static_cast<lxw_row_t>(row + 1), 0);
    const auto last = static_cast<lxw_col_t>(columns - 1);
    if (columns > 1)
        worksheet_set_column(d_->sheet, 0, static_cast<lxw_col_t>(last - 1), cellWidth, nullptr);
    worksheet_set_column(d_->sheet, last, last, remarkWidth, nullptr);
}

Outcome MarkedWorkbook::finish()
{
    if (d_->frozenRow >= 0)
        worksheet_autofilter(d_->sheet, static_cast<lxw_row_t>(d_->frozenRow), 0, static_cast<lxw_row_t>(d_->lastRow),
                             static_cast<lxw_col_t>(d_->frozenColumns - 1));
    return d_->workbook.commit({d_->rows});
}

} // namespace qingshou
