// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/exchange/output_file.h"
#include "core/exchange/xlsx_check.h"
#include "core/exchange/xlsx_sheet.h"

#include <QFile>
#include <QSet>

#include <cerrno>

namespace qingshou {
namespace {

class Workbook {
public:
    Workbook(const QString& path, bool littleMemory)
    {
        lxw_workbook_options options{};
        options.constant_memory = littleMemory ? LXW_TRUE : LXW_FALSE;
        workbook_ = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    }
    ~Workbook()
    {
        if (workbook_)
            lxw_workbook_free(workbook_);
    }
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    lxw_workbook* get() const { return workbook_; }
    lxw_error close() { return workbook_close(std::exchange(workbook_, nullptr)); }

private:
    lxw_workbook* workbook_ = nullptr;
};

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
    XlsxFile(const QString& path, bool littleMemory) : path_(path), file_(path), littleMemory_(littleMemory) {}

    Outcome open()
    {
        if (const Outcome checked = checkOutputPath(path_); !checked)
            return checked;
        errno = 0;
        workbook_ = std::make_unique<Workbook>(file_.unfinished(), littleMemory_);
        if (!workbook_->get())
            return failure(LXW_ERROR_MEMORY_MALLOC_FAILED);
        formats_ = std::make_unique<XlsxFormats>(workbook_->get());
        return Done{};
    }

    Outcome write(const TableDocument& document, const RowSource& rows)
    {
        errno = 0;
        const QByteArray name = sheetName(document.name, names_).toUtf8();
        lxw_worksheet* worksheet = workbook_add_worksheet(workbook_->get(), name.constData());
        if (!worksheet)
            return failure(LXW_ERROR_CREATING_TMPFILE);
        XlsxSheet sheet(worksheet, *formats_, document, littleMemory_);
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
                return failure(sheet.error());
        }
        sheet.finish();
        if (sheet.failed())
            return failure(sheet.error());
        rowsPerSheet_.push_back(sheet.rowsWritten());
        return Done{};
    }

    Outcome commit()
    {
        errno = 0;
        if (const lxw_error error = workbook_->close(); error != LXW_NO_ERROR)
            return failure(error);
        for (size_t i = 0; i < rowsPerSheet_.size(); ++i)
            if (rowsInSheet(file_.unfinished(), static_cast<int>(i) + 1) != rowsPerSheet_[i])
                return {ErrorCode::DiskFull, {path_}, QStringLiteral("rows are missing from the finished sheet")};
        return file_.commit();
    }

private:
    Error failure(lxw_error error) const
    {
        Error result = outputError(path_, errno);
        result.detail = QString::fromUtf8(lxw_strerror(error)) + QStringLiteral(" · ") + result.detail;
        return result;
    }

    QString path_;
    OutputFile file_; ///< outlives the workbook, which is written to it
    bool littleMemory_;
    std::unique_ptr<Workbook> workbook_;
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
