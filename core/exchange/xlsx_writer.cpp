// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/exchange/xlsx_sheet.h"
#include "core/exchange/xlsx_workbook.h"

#include <QSet>

namespace qingshou {
namespace {

/// What Excel takes as a name: 1 to 31 characters, none of []:*?/\, no apostrophe at an end, each name once.
QString sheetName(const QString& wanted, QSet<QString>& taken)
{
    static constexpr qsizetype longest = 31;
    QString name;
    for (const QChar c : wanted)
        name += QStringLiteral("[]:*?/\\").contains(c) || c < QChar(0x20) ? QLatin1Char(' ') : c;
    name = name.trimmed().left(longest);
    while (name.startsWith(QLatin1Char('\'')) || name.endsWith(QLatin1Char('\'')))
        name = name.startsWith(QLatin1Char('\'')) ? name.mid(1) : name.chopped(1);
    if (name.isEmpty())
        name = QStringLiteral("Sheet");
    QString unique = name;
    for (int number = 2; taken.contains(unique.toLower()); ++number) {
        const QString suffix = QStringLiteral(" %1").arg(number);
        unique = name.left(longest - suffix.size()) + suffix;
    }
    taken.insert(unique.toLower());
    return unique;
}

class XlsxFile {
public:
    XlsxFile(const QString& path, bool littleMemory) : workbook_(path, littleMemory), littleMemory_(littleMemory) {}

    Outcome open()
    {
        if (const Outcome opened = workbook_.open(); !opened)
            return opened;
        formats_ = std::make_unique<XlsxFormats>(workbook_.get());
        return Done{};
    }

    Outcome write(const TableDocument& document, const RowSource& rows)
    {
        const Result<lxw_worksheet*> worksheet = workbook_.addSheet(sheetName(document.name, names_));
        if (!worksheet)
            return worksheet.error();
        XlsxSheet sheet(*worksheet, *formats_, document, littleMemory_);
        sheet.begin();
        TableRow row;
        while (true) {
            row.clear();
            const Result<bool> more = rows(row);
            if (!more)
                return more.error();
            if (!*more)
                break;
            if (!sheet.add(row))
                return {ErrorCode::OutOfRange,
                        {QStringLiteral("rows"), QString::number(sheet.rowsWritten()), QStringLiteral("0"),
                         QString::number(LXW_ROW_MAX)}};
            if (sheet.failed())
                return workbook_.failure(sheet.error());
        }
        sheet.finish();
        if (sheet.failed())
            return workbook_.failure(sheet.error());
        rowsPerSheet_.push_back(sheet.rowsWritten());
        return Done{};
    }

    Outcome commit() { return workbook_.commit(rowsPerSheet_); }

private:
    XlsxWorkbook workbook_;
    bool littleMemory_;
    std::unique_ptr<XlsxFormats> formats_;
    QSet<QString> names_;
    std::vector<qint64> rowsPerSheet_;
};

} // namespace

Outcome writeXlsx(const QString& path, std::span<const TableDocument> documents)
{
    XlsxFile file(path, false);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    for (const TableDocument& document : documents)
        if (const Outcome written = file.write(document, rowsOf(document)); !written)
            return written;
    return file.commit();
}

Outcome writeXlsx(const QString& path, const TableDocument& document, const RowSource& rows)
{
    XlsxFile file(path, true);
    if (const Outcome opened = file.open(); !opened)
        return opened;
    if (const Outcome written = file.write(document, rows); !written)
        return written;
    return file.commit();
}

} // namespace qingshou
