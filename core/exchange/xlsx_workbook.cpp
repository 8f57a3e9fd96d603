// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_workbook.h"

#include "core/exchange/xlsx_check.h"

#include <QFile>

#include <cerrno>
#include <utility>

namespace qingshou {

XlsxWorkbook::XlsxWorkbook(const QString& path, bool littleMemory)
    : path_(path), file_(path), littleMemory_(littleMemory)
{
}

XlsxWorkbook::~XlsxWorkbook()
{
    if (workbook_)
        lxw_workbook_free(workbook_);
}

Outcome XlsxWorkbook::open()
{
    if (const Outcome checked = checkOutputPath(path_); !checked)
        return checked;
    errno = 0;
    lxw_workbook_options options{};
    options.constant_memory = littleMemory_ ? LXW_TRUE : LXW_FALSE;
    workbook_ = workbook_new_opt(QFile::encodeName(file_.unfinished()).constData(), &options);
    if (!workbook_)
        return failure(LXW_ERROR_MEMORY_MALLOC_FAILED);
    return Done{};
}

Result<lxw_worksheet*> XlsxWorkbook::addSheet(const QString& name)
{
    errno = 0;
    lxw_worksheet* sheet = workbook_add_worksheet(workbook_, name.toUtf8().constData());
    if (!sheet)
        return failure(LXW_ERROR_CREATING_TMPFILE);
    return sheet;
}

Outcome XlsxWorkbook::commit(const std::vector<qint64>& rows)
{
    errno = 0;
    if (const lxw_error error = workbook_close(std::exchange(workbook_, nullptr)); error != LXW_NO_ERROR)
        return failure(error);
    for (size_t i = 0; i < rows.size(); ++i)
        if (rowsInSheet(file_.unfinished(), static_cast<int>(i) + 1) != rows[i])
            return {ErrorCode::DiskFull, {path_}, QStringLiteral("rows are missing from the finished sheet")};
    return file_.commit();
}

Error XlsxWorkbook::failure(lxw_error error) const
{
    Error result = outputError(path_, errno);
    result.detail = QString::fromUtf8(lxw_strerror(error)) + QStringLiteral(" · ") + result.detail;
    return result;
}

} // namespace qingshou
