// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/output_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

namespace qingshou {
namespace {

/// "user@host" out of LibreOffice's lock file ",user,host,…"; Office's "~$" has a length and the name.
QString holderIn(const QString& lockFile)
{
    QFile file(lockFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.read(256);
    if (content.startsWith(',') || content.contains(';')) {
        const QList<QByteArray> parts = content.split(',');
        return parts.size() > 2 ? QString::fromUtf8(parts[1]) + QLatin1Char('@') + QString::fromUtf8(parts[2])
                                : QString();
    }
    return content.isEmpty() ? QString() : QString::fromLocal8Bit(content.mid(1, static_cast<quint8>(content[0])));
}

} // namespace

Outcome checkOutputPath(const QString& path)
{
    const QFileInfo file(path);
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir())
        return {ErrorCode::FileNotFound, {folder.filePath()}};
    if (file.exists() && !file.isFile())
        return {ErrorCode::FileNotWritable, {path}};
    if (!folder.isWritable())
        return {ErrorCode::FolderNotWritable, {folder.filePath()}};
    if (file.exists() && !file.isWritable())
        return {ErrorCode::FileNotWritable, {path}};
    // On Windows replacing fails by itself; elsewhere the reader would go on looking at the old file.
    for (const QString& lock :
         {QStringLiteral(".~lock.%1#").arg(file.fileName()), QStringLiteral("~$%1").arg(file.fileName())}) {
        const QString lockFile = QDir(file.absolutePath()).filePath(lock);
        if (QFileInfo::exists(lockFile))
            return {ErrorCode::FileInUse, {path, holderIn(lockFile)}};
    }
    return Done{};
}

Error outputError(const QString& path, int systemError)
{
    const bool full = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, {path}, qt_error_string(systemError)};
}

OutputFile::OutputFile(const QString& path)
    : path_(QFileInfo(path).absoluteFilePath()),
      unfinished_(QDir(QFileInfo(path).absolutePath())
                      .filePath(QStringLiteral(".%1.%2.part")
                                    .arg(QFileInfo(path).fileName())
                                    .arg(QCoreApplication::applicationPid())))
{
}

OutputFile::~OutputFile()
{
    QFile::remove(unfinished_);
}

Outcome OutputFile::commit()
{
    std::error_code failure;
    std::filesystem::rename(unfinished_.toStdU16String(), path_.toStdU16String(), failure);
    if (failure)
        return outputError(path_, failure.value());
    return Done{};
}

} // namespace qingshou
