// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/base/dates.h"
#include "core/exchange/output_file.h"

#include <QSaveFile>

#include <cerrno>

namespace qingshou {
namespace {

constexpr qsizetype flushAt = 256 * 1024;

bool startsFormula(const QString& text)
{
    static const QString starters = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return !text.isEmpty() && starters.contains(text.front());
}

void appendText(QByteArray& out, const QString& text)
{
    QString written = startsFormula(text) ? QLatin1Char('\'') + text : text;
    written.remove(QChar(0));
    const QByteArray utf8 = written.toUtf8();
    if (!utf8.contains('"') && !utf8.contains(',') && !utf8.contains('\n') && !utf8.contains('\r') &&
        utf8.trimmed().size() == utf8.size()) {
        out += utf8;
        return;
    }
    out += '"';
    for (const char byte : utf8) {
        if (byte == '"')
            out += '"';
        out += byte;
    }
    out += '"';
}

/// Exact: a hundredth of a fen is 10^-6 of ten thousand yuan.
QByteArray wanYuan(Money money)
{
    const qint64 fen = money.fen();
    QByteArray digits = QByteArray::number(fen < 0 ? -fen : fen).rightJustified(7, '0');
    digits.insert(digits.size() - 6, '.');
    while (digits.endsWith('0') && digits[digits.size() - 3] != '.')
        digits.chop(1);
    return fen < 0 ? '-' + digits : digits;
}

void appendCell(QByteArray& out, const TableDocument& document, size_t column, const TableCell& cell)
{
    if (std::holds_alternative<std::monostate>(cell))
        out += document.none.toUtf8();
    else if (const auto* text = std::get_if<QString>(&cell))
        appendText(out, *text);
    else if (const auto* count = std::get_if<qint64>(&cell))
        out += QByteArray::number(*count);
    else if (const auto* money = std::get_if<Money>(&cell))
        out += document.unit == ShownUnit::Yuan ? money->toPlainYuan().toLatin1() : wanYuan(*money);
    else if (const auto* day = std::get_if<QDate>(&cell))
        out += toIso(*day).toLatin1();
    else if (const auto* share = std::get_if<Percentage>(&cell))
        out += share->toText().toLatin1() + (document.columns[column].kind == ColumnKind::Points ? "" : "%");
}

class CsvFile {
public:
    explicit CsvFile(const QString& path) : path_(path), file_(path) {}

    Outcome open()
    {
        if (const Outcome checked = checkOutputPath(path_); !checked)
            return checked;
        if (!file_.open(QIODevice::WriteOnly))
            return outputError(path_, errno);
        out_ = "\xEF\xBB\xBF";
        return Done{};
    }

    Outcome write(const TableDocument& document, const RowSource& rows)
    {
        writeHeader(document);
        TotalRow total(document);
        TableRow row;
        while (true) {
            row.clear();
            const Result<bool> more = rows(row);
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (document.total)
                total.add(row);
            if (const Outcome written = writeRow(document, row); !written)
                return written;
        }
        return document.total ? writeRow(document, total.cells()) : Outcome(Done{});
    }

    void writeBlankLine() { out_ += "\r\n"; }

    Outcome commit()
    {
        if (const Outcome flushed = flush(); !flushed)
            return flushed;
        errno = 0;
        return file_.commit() ? Outcome(Done{}) : failure();
    }

private:
    void writeHeader(const TableDocument& document)
    {
        for (size_t i = 0; i < document.columns.size(); ++i) {
            const DocumentColumn& column = document.columns[i];
            out_ += i > 0 ? "," : "";
            appendText(out_,
                       column.group.isEmpty() ? column.heading : column.group + QLatin1Char(' ') + column.heading);
        }
        out_ += "\r\n";
    }

    Outcome writeRow(const TableDocument& document, const TableRow& row)
    {
        for (size_t i = 0; i < document.columns.size(); ++i) {
            out_ += i > 0 ? "," : "";
            appendCell(out_, document, i, i < row.size() ? row[i] : TableCell());
        }
        out_ += "\r\n";
        return out_.size() < flushAt ? Outcome(Done{}) : flush();
    }

    Outcome flush()
    {
        errno = 0;
        const bool written = file_.write(out_) == out_.size() && file_.flush();
        out_.clear();
        return written ? Outcome(Done{}) : failure();
    }

    Outcome failure() const
    {
        Error error = outputError(path_, errno);
        if (file_.error() == QFileDevice::ResourceError)
            error.code = ErrorCode::DiskFull;
        return error;
    }

    QString path_;
    QSaveFile file_;
    QByteArray out_;
};

} // namespace

Outcome writeCsv(const QString& path, std::span<const TableDocument> documents)
{
    CsvFile file(path);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    for (const TableDocument& document : documents) {
        if (&document != documents.data())
            file.writeBlankLine();
        if (const Outcome written = file.write(document, rowsOf(document)); !written)
            return written;
    }
    return file.commit();
}

Outcome writeCsv(const QString& path, const TableDocument& document, const RowSource& rows)
{
    CsvFile file(path);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    if (const Outcome written = file.write(document, rows); !written)
        return written;
    return file.commit();
}

} // namespace qingshou
