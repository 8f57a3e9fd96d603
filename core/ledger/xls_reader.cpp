// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/xls_reader.h"

#include "core/ledger/utf8_check.h"
#include "core/ledger/workbook_cells.h"
#include "core/ledger/xls_messages.h"
#include "core/ledger/xls_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>

namespace qingshou {
namespace {

bool isUtf8(std::string_view text)
{
    Utf8Check check;
    return check.feed(text) && check.finish();
}

class XlsReader final : public TableReader {
public:
    XlsReader(std::unique_ptr<ByteSource> output, const LedgerFile& file, const QString& sheet)
        : messages_(std::move(output), file.path(), sheet, file.limits()), size_(file.size()), limits_(file.limits())
    {
    }

    Outcome open()
    {
        if (const auto greeted = messages_.greet(); !greeted)
            return greeted;
        const auto begin = messages_.next();
        if (!begin)
            return begin.error();
        if (begin->kind != xls::Message::Begin || begin->payload.size() < 5 || !isUtf8(begin->payload.substr(5)))
            return messages_.malformed("no beginning");
        rows_ = xls::number(begin->payload, 0, 4);
        from1904_ = begin->payload[4] != 0;
        const std::string_view name = begin->payload.substr(5);
        sheet_ = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        return Done{};
    }

    Result<bool> next(Row& row) override
    {
        row.cells.clear();
        if (ended_)
            return false;
        auto more = read(row);
        ended_ = !more || !*more;
        if (!more)
            row.cells.clear();
        return more;
    }

    qint64 bytesRead() const override
    {
        if (ended_ || rows_ == 0)
            return ended_ ? size_ : 0;
        return static_cast<qint64>(static_cast<double>(size_) * static_cast<double>(std::min(number_, rows_)) /
                                   static_cast<double>(rows_));
    }
    QString sheet() const override { return sheet_; }

private:
    Result<bool> read(Row& row)
    {
        const auto message = messages_.next();
        if (!message)
            return message.error();
        if (message->kind == xls::Message::End)
            return false;
        const std::string_view payload = message->payload;
        if (message->kind != xls::Message::Row || payload.size() < 4)
            return messages_.malformed("no row");
        const qint64 number = xls::number(payload, 0, 4);
        if (number <= number_ || number > limits_.rows)
            return messages_.malformed("rows out of order");
        row.number = number_ = number;
        for (size_t at = 4; at < payload.size();) {
            if (payload.size() - at < xls::cellHeaderSize)
                return messages_.malformed("a cell is cut off");
            const size_t column = xls::number(payload, at, 2), size = xls::number(payload, at + 4, 4);
            const auto kind = static_cast<xls::CellKind>(payload[at + 2]);
            const auto format = static_cast<unsigned char>(payload[at + 3]);
            at += xls::cellHeaderSize;
            if (size > payload.size() - at || column < row.cells.size())
                return messages_.malformed("a cell is cut off");
            if (static_cast<int>(column) >= limits_.columns)
                return {ErrorCode::LedgerTooManyColumns,
                        {QString::number(column + 1), QString::number(limits_.columns)}};
            if (static_cast<qint64>(size) > limits_.fieldBytes)
                return {ErrorCode::LedgerFieldTooLong,
                        {QString::number(number), QString::number(column + 1), QString::number(limits_.fieldBytes)}};
            const std::string_view text = payload.substr(at, size);
            at += size;
            row.cells.resize(column + 1);
            if (!isUtf8(text) || !take(kind, format, text, row.cells.back()))
                return messages_.malformed("a cell of no known kind");
        }
        return true;
    }

    bool take(xls::CellKind kind, unsigned char format, std::string_view text, Cell& cell) const
    {
        cell.text = text;
        switch (kind) {
        case xls::CellKind::Text:
            cell.type = text.empty() ? CellType::Empty : CellType::Text;
            return true;
        case xls::CellKind::Number:
            if (format > static_cast<unsigned char>(NumberShownAs::Percent))
                return false;
            showNumber(cell, text, static_cast<NumberShownAs>(format), from1904_);
            return true;
        case xls::CellKind::Boolean:
            cell.type = CellType::Boolean;
            return true;
        case xls::CellKind::Error:
            cell.type = CellType::Error;
            return true;
        }
        return false;
    }

    XlsMessages messages_;
    qint64 size_;
    TableLimits limits_;
    QString sheet_;
    qint64 rows_ = 0, number_ = 0;
    bool from1904_ = false, ended_ = false;
};

} // namespace

QString xlsProgram()
{
    const QDir here(QCoreApplication::applicationDirPath());
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("qingshou-xls.exe");
#else
    const QString name = QStringLiteral("qingshou-xls");
#endif
    const std::array places{here.filePath(name),
                            here.filePath(QStringLiteral(QINGSHOU_HELPERS) + QLatin1Char('/') + name)};
    for (const QString& place : places)
        if (QFileInfo(place).isExecutable())
            return QDir::cleanPath(place);
    return {};
}

Result<std::unique_ptr<TableReader>> openXls(const LedgerFile& file, const QString& sheet, const QString& program)
{
    auto process = std::make_unique<XlsProcess>(file);
    if (const auto started = process->start(program, QStringLiteral("rows"), sheet); !started)
        return started.error();
    return xlsRowsIn(std::move(process), file, sheet);
}

Result<std::vector<SheetInfo>> xlsSheets(const LedgerFile& file, const QString& program)
{
    auto process = std::make_unique<XlsProcess>(file);
    if (const auto started = process->start(program, QStringLiteral("sheets")); !started)
        return started.error();
    return xlsSheetsIn(std::move(process), file);
}

Result<std::unique_ptr<TableReader>> xlsRowsIn(std::unique_ptr<ByteSource> output, const LedgerFile& file,
                                               const QString& sheet)
{
    auto reader = std::make_unique<XlsReader>(std::move(output), file, sheet);
    if (const auto opened = reader->open(); !opened)
        return opened.error();
    return {std::unique_ptr<TableReader>(std::move(reader))};
}

Result<std::vector<SheetInfo>> xlsSheetsIn(std::unique_ptr<ByteSource> output, const LedgerFile& file)
{
    XlsMessages messages(std::move(output), file.path(), {}, file.limits());
    if (const auto greeted = messages.greet(); !greeted)
        return greeted.error();
    std::vector<SheetInfo> sheets;
    for (;;) {
        const auto message = messages.next();
        if (!message)
            return message.error();
        if (message->kind == xls::Message::End)
            return sheets;
        const std::string_view payload = message->payload;
        constexpr size_t mostSheets = 1 << 14;
        if (message->kind != xls::Message::Sheet || payload.size() < 2 || sheets.size() >= mostSheets ||
            !isUtf8(payload.substr(2)))
            return messages.malformed("no sheet");
        const std::string_view name = payload.substr(2);
        sheets.push_back({QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), payload[0] != 0});
    }
}

} // namespace qingshou
