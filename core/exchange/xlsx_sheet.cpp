// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet.h"

#include "core/exchange/text_width.h"

#include <algorithm>
#include <numeric>

namespace qingshou {
namespace {

constexpr qint64 measuredRows = 1000; ///< widths are taken from the first rows
constexpr int narrowest = 6, widest = 48;
constexpr double lineHeight = 15;
constexpr uint8_t a4 = 9;
constexpr qsizetype longestText = 32'767; ///< characters in a cell

/// What XML 1.0 can hold, no longer than a cell may be.
QByteArray cellText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text)
        if ((c >= QChar(0x20) || c == QLatin1Char('\n') || c == QLatin1Char('\t')) && c < QChar(0xFFFE))
            clean += c;
    if (clean.size() > longestText)
        clean.truncate(longestText);
    return clean.toUtf8();
}

double yuan(Money money, ShownUnit unit)
{
    // A workbook knows binary numbers only; amounts below 90 trillion yuan come back to the fen.
    return static_cast<double>(money.fen()) / (unit == ShownUnit::Yuan ? 1e2 : 1e6);
}

} // namespace

XlsxSheet::XlsxSheet(lxw_worksheet* sheet, XlsxFormats& formats, const TableDocument& document, bool littleMemory)
    : sheet_(sheet), formats_(formats), document_(document), littleMemory_(littleMemory), totals_(document),
      widths_(document.columns.size(), narrowest)
{
}

void XlsxSheet::check(lxw_error error)
{
    if (error_ == LXW_NO_ERROR)
        error_ = error;
}

lxw_row_t XlsxSheet::startRow()
{
    ++rowsWritten_;
    return next_++;
}

void XlsxSheet::writeText(lxw_row_t row, int column, const QString& text, lxw_format* format)
{
    check(worksheet_write_string(sheet_, row, static_cast<lxw_col_t>(column), cellText(text).constData(), format));
}

void XlsxSheet::writeAcross(const QString& text, lxw_format* format)
{
    const lxw_row_t row = startRow();
    if (columnCount() > 1)
        check(worksheet_merge_range(sheet_, row, 0, row, static_cast<lxw_col_t>(columnCount() - 1),
                                    cellText(text).constData(), format));
    else
        writeText(row, 0, text, format);
}

void XlsxSheet::begin()
{
    for (qsizetype i = 0; i < document_.titles.size(); ++i) {
        if (i == 0)
            check(worksheet_set_row(sheet_, next_, 2 * lineHeight, nullptr));
        writeAcross(document_.titles[i], formats_.of(i == 0 ? Role::Title : Role::Subtitle));
    }
    if (!document_.leftNote.isEmpty() || !document_.rightNote.isEmpty()) {
        const lxw_row_t row = startRow();
        writeText(row, 0, document_.leftNote, formats_.of(Role::LeftNote));
        if (columnCount() > 1)
            writeText(row, columnCount() - 1, document_.rightNote, formats_.of(Role::RightNote));
    }
    headerFirst_ = next_;
    if (document_.hasGroups() && !littleMemory_)
        writeGroupedHeader();
    else
        writeHeader();
    headerLast_ = next_ - 1;
    firstRow_ = next_;
}

void XlsxSheet::writeHeader()
{
    const lxw_row_t row = startRow();
    for (int i = 0; i < columnCount(); ++i) {
        const DocumentColumn& column = document_.columns[static_cast<size_t>(i)];
        const QString words =
            column.group.isEmpty() ? column.heading : column.group + QLatin1Char(' ') + column.heading;
        writeText(row, i, words, formats_.of(Role::Header));
        widths_[static_cast<size_t>(i)] = std::max(widths_[static_cast<size_t>(i)], textWidth(words) + 2);
    }
}

void XlsxSheet::writeGroupedHeader()
{
    const lxw_row_t above = startRow(), below = startRow();
    lxw_format* header = formats_.of(Role::Header);
    for (int first = 0, past = 0; first < columnCount(); first = past) {
        const DocumentColumn& column = document_.columns[static_cast<size_t>(first)];
        past = first + 1;
        if (column.group.isEmpty()) {
            check(worksheet_merge_range(sheet_, above, static_cast<lxw_col_t>(first), below,
                                        static_cast<lxw_col_t>(first), cellText(column.heading).constData(), header));
        } else {
            while (past < columnCount() && document_.columns[static_cast<size_t>(past)].group == column.group)
                ++past;
            if (past - first > 1)
                check(worksheet_merge_range(sheet_, above, static_cast<lxw_col_t>(first), above,
                                            static_cast<lxw_col_t>(past - 1), cellText(column.group).constData(),
                                            header));
            else
                writeText(above, first, column.group, header);
            for (int i = first; i < past; ++i)
                writeText(below, i, document_.columns[static_cast<size_t>(i)].heading, header);
        }
        // The words may take two lines.
        for (int i = first; i < past; ++i) {
            const int words = headingWidth(document_.columns[static_cast<size_t>(i)].heading);
            widths_[static_cast<size_t>(i)] = std::max(widths_[static_cast<size_t>(i)], words + 2);
        }
    }
}

double XlsxSheet::shownNumber(int column, const TableCell& cell) const
{
    if (const auto* money = std::get_if<Money>(&cell))
        return yuan(*money, document_.unit);
    if (const auto* count = std::get_if<qint64>(&cell))
        return static_cast<double>(*count);
    if (const auto* share = std::get_if<Percentage>(&cell))
        return static_cast<double>(share->basisPoints()) /
               (document_.columns[static_cast<size_t>(column)].kind == ColumnKind::Points ? 1e2 : 1e4);
    return 0;
}

void XlsxSheet::writeCell(lxw_row_t row, int column, const TableCell& cell, Role role)
{
    const DocumentColumn& as = document_.columns[static_cast<size_t>(column)];
    lxw_format* format = formats_.of(role, as.kind);
    if (std::holds_alternative<std::monostate>(cell)) {
        writeText(row, column, document_.none, format);
    } else if (const auto* text = std::get_if<QString>(&cell)) {
        if (text->isEmpty())
            check(worksheet_write_blank(sheet_, row, static_cast<lxw_col_t>(column), format));
        else
            writeText(row, column, *text, format);
    } else if (const auto* day = std::get_if<QDate>(&cell)) {
        lxw_datetime date{day->year(), day->month(), day->day(), 0, 0, 0};
        check(worksheet_write_datetime(sheet_, row, static_cast<lxw_col_t>(column), &date, format));
    } else {
        check(worksheet_write_number(sheet_, row, static_cast<lxw_col_t>(column), shownNumber(column, cell), format));
    }
}

bool XlsxSheet::add(const TableRow& row)
{
    // Room for the total, notes and signature stays.
    if (next_ + 16 + static_cast<lxw_row_t>(document_.notes.size()) >= LXW_ROW_MAX)
        return false;
    const lxw_row_t at = startRow();
    for (int i = 0; i < columnCount(); ++i)
        writeCell(at, i, static_cast<size_t>(i) < row.size() ? row[static_cast<size_t>(i)] : TableCell(), Role::Body);
    if (document_.total)
        totals_.add(row);
    if (rows_++ < measuredRows)
        measure(row);
    return true;
}

void XlsxSheet::measure(const TableRow& row)
{
    for (size_t i = 0; i < std::min(row.size(), widths_.size()); ++i)
        widths_[i] = std::max(widths_[i], textWidth(shownCell(document_, i, row[i])) + 2);
}

std::string XlsxSheet::reference(lxw_row_t row, int column) const
{
    char cell[LXW_MAX_CELL_NAME_LENGTH];
    lxw_rowcol_to_cell(cell, row, static_cast<lxw_col_t>(column));
    return cell;
}

void XlsxSheet::writeTotal()
{
    const TableRow total = totals_.cells();
    const lxw_row_t row = startRow();
    for (int i = 0; i < columnCount(); ++i) {
        const DocumentColumn& column = document_.columns[static_cast<size_t>(i)];
        const bool counted =
            column.total == TotalKind::Sum || column.total == TotalKind::Ratio || column.total == TotalKind::Difference;
        const bool empty = std::holds_alternative<std::monostate>(total[static_cast<size_t>(i)]);
        if (!counted || rows_ == 0 || (empty && column.total != TotalKind::Ratio))
            writeCell(row, i, total[static_cast<size_t>(i)], Role::Total);
        else
            writeSumOrRatio(row, i, total);
    }
    measure(total);
}

void XlsxSheet::writeSumOrRatio(lxw_row_t row, int column, const TableRow& total)
{
    const DocumentColumn& as = document_.columns[static_cast<size_t>(column)];
    lxw_format* format = formats_.of(Role::Total, as.kind);
    const auto at = static_cast<lxw_col_t>(column);
    const TableCell& cell = total[static_cast<size_t>(column)];
    const auto number = [&](int other) { return shownNumber(other, total[static_cast<size_t>(other)]); };
    if (as.total == TotalKind::Sum) {
        const std::string formula = "=SUM(" + reference(firstRow_, column) + ":" + reference(row - 1, column) + ")";
        check(worksheet_write_formula_num(sheet_, row, at, formula.c_str(), format, shownNumber(column, cell)));
        return;
    }
    const std::string of = reference(row, as.of), against = reference(row, as.against);
    if (as.total == TotalKind::Difference) {
        check(worksheet_write_formula_num(sheet_, row, at, ("=" + of + "-" + against).c_str(), format,
                                          shownNumber(column, cell)));
        return;
    }
    QString none = document_.none;
    none.replace(QLatin1Char('"'), QLatin1String("\"\""));
    const std::string formula =
        "=IF(N(" + against + ")>0," + of + "/" + against + ",\"" + cellText(none).toStdString() + "\")";
    if (std::holds_alternative<std::monostate>(cell))
        check(worksheet_write_formula_str(sheet_, row, at, formula.c_str(), format,
                                          cellText(document_.none).constData()));
    else
        check(
            worksheet_write_formula_num(sheet_, row, at, formula.c_str(), format, number(as.of) / number(as.against)));
}

void XlsxSheet::finish()
{
    const lxw_row_t pastRows = next_;
    if (document_.total)
        writeTotal();
    setWidths();
    const int whole = std::max(1, std::accumulate(widths_.begin(), widths_.end(), 0));
    for (const QString& note : document_.notes) {
        check(worksheet_set_row(sheet_, next_, lineHeight * ((textWidth(note) + whole - 1) / whole), nullptr));
        writeAcross(note, formats_.of(Role::Note));
    }
    if (!document_.signature.isEmpty()) {
        ++next_; // air
        const lxw_row_t row = startRow();
        const auto parts = static_cast<int>(document_.signature.size());
        for (int i = 0; i < parts; ++i)
            if (const int column = i * columnCount() / parts; i == 0 || column > (i - 1) * columnCount() / parts)
                writeText(row, column, document_.signature[i], formats_.of(Role::LeftNote));
    }
    // In the mode of little memory the library takes no filter over rows that are gone.
    if (rows_ > 0 && headerFirst_ == headerLast_ && !littleMemory_)
        check(worksheet_autofilter(sheet_, headerLast_, 0, pastRows - 1, static_cast<lxw_col_t>(columnCount() - 1)));
    setUpPage();
}

void XlsxSheet::setWidths()
{
    for (size_t i = 0; i < widths_.size(); ++i) {
        const int wanted = document_.columns[i].width > 0 ? document_.columns[i].width : widths_[i];
        widths_[i] = std::clamp(wanted, narrowest, widest);
        check(worksheet_set_column(sheet_, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), widths_[i], nullptr));
    }
}

void XlsxSheet::setUpPage()
{
    // What says whose row it is stays in sight.
    const auto name = std::find_if(document_.columns.begin(), document_.columns.end(),
                                   [](const DocumentColumn& column) { return column.kind == ColumnKind::Text; });
    const auto frozen = name != document_.columns.end() ? name - document_.columns.begin() + 1 : 0;
    worksheet_freeze_panes(sheet_, headerLast_ + 1, frozen <= 3 ? static_cast<lxw_col_t>(frozen) : 0);
    worksheet_set_landscape(sheet_);
    worksheet_set_paper(sheet_, a4);
    worksheet_set_margins(sheet_, 0.4, 0.4, 0.6, 0.6);
    worksheet_center_horizontally(sheet_);
    worksheet_fit_to_pages(sheet_, 1, 0);
    check(worksheet_repeat_rows(sheet_, headerFirst_, headerLast_));
    if (!document_.pageWords.isEmpty()) {
        QString words = document_.pageWords;
        words.replace(QLatin1Char('&'), QLatin1String("&&"));
        words = QLatin1String("&C") + words.arg(QStringLiteral("&P"), QStringLiteral("&N"));
        check(worksheet_set_footer(sheet_, words.toUtf8().constData()));
    }
}

} // namespace qingshou
