// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mail_file.h"

#include "core/exchange/hash_manifest.h"
#include "core/exchange/output_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>

namespace qingshou {
namespace {

constexpr qsizetype longestLine = 76;     // of base64, RFC 2045
constexpr qsizetype longestWordUtf8 = 39; // of an encoded word: its line stays below 78 characters, RFC 2047

/// Pieces of at most so many bytes of UTF-8 that do not cut a character.
std::vector<QByteArray> pieces(const QString& text)
{
    std::vector<QByteArray> found(1);
    for (const char32_t character : text.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&character, 1).toUtf8();
        if (found.back().size() + bytes.size() > longestWordUtf8)
            found.emplace_back();
        found.back() += bytes;
    }
    return found;
}

QByteArray headerText(const QString& text)
{
    QByteArray encoded;
    for (const QByteArray& piece : pieces(text.simplified())) {
        if (!encoded.isEmpty())
            encoded += "\r\n ";
        encoded += "=?UTF-8?B?" + piece.toBase64() + "?=";
    }
    return encoded;
}

Outcome writeOne(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return outputError(path, errno);
    return Done{};
}

} // namespace

QByteArray mailFile(const MailFile& mail)
{
    QByteArray bytes = "To: " + mail.to.toUtf8() + "\r\nSubject: " + headerText(mail.subject) +
                       "\r\nX-Unsent: 1\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
                       "Content-Transfer-Encoding: base64\r\n\r\n";
    QString text = mail.text;
    text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\n'), QLatin1String("\r\n"));
    const QByteArray body = text.toUtf8().toBase64();
    for (qsizetype at = 0; at < body.size(); at += longestLine)
        bytes += body.mid(at, longestLine) + "\r\n";
    return bytes;
}

Outcome writeMailFiles(const QString& folder, const std::vector<MailFile>& mails,
                       const std::function<bool(int done)>& progress)
{
    const QFileInfo target(folder);
    if (target.exists() && (!target.isDir() || !QDir(folder).isEmpty()))
        return {ErrorCode::Conflict, {QStringLiteral("bundle_folder")}};
    QTemporaryDir beside(target.absolutePath() + QStringLiteral("/.mail-XXXXXX"));
    if (!beside.isValid())
        return {ErrorCode::FolderNotWritable, {target.absolutePath()}};
    int done = 0;
    for (const MailFile& mail : mails) {
        const QString name = numberedFileName(done + 1, mail.name + QStringLiteral(".eml"));
        if (const Outcome written = writeOne(beside.filePath(name), mailFile(mail)); !written)
            return written;
        ++done;
        if (progress && !progress(done))
            return ErrorCode::Cancelled;
    }
    if (target.exists())
        QDir().rmdir(folder); // empty, as was seen
    if (!QDir().rename(beside.path(), target.absoluteFilePath()))
        return {ErrorCode::FolderNotWritable, {target.absolutePath()}};
    beside.setAutoRemove(false);
    return Done{};
}

} // namespace qingshou
