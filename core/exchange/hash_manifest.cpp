// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hash_manifest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace qingshou {
namespace {

constexpr qsizetype longestName = 60, longestSuffix = 10; // characters: names are limited to 255 bytes

} // namespace

QByteArray hashManifest(const std::vector<HashedFile>& files)
{
    QByteArray lines;
    for (const HashedFile& file : files) {
        QByteArray name = file.name.toUtf8();
        const qsizetype plain = name.size();
        name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        if (name.size() != plain)
            lines += '\\';
        lines += file.sha256.toLatin1() + "  " + name + '\n';
    }
    return lines;
}

Result<QString> sha256OfFile(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {ErrorCode::FileNotReadable, {path}, file.errorString()};
    return QString::fromLatin1(hash.result().toHex());
}

QString numberedFileName(int number, const QString& original)
{
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x20\\x7f\\\\/:*?\"<>|'`$&;!#%~()\\[\\]{}]+"));
    const QFileInfo info(original);
    const auto fit = [](QString text, qsizetype length) {
        text.replace(unfit, QStringLiteral("_"));
        return text.left(length);
    };
    QString name = fit(info.completeBaseName(), longestName);
    if (name.isEmpty() || name == QLatin1String("_"))
        name = QStringLiteral("file");
    const QString suffix = fit(info.suffix(), longestSuffix);
    const QString numbered = QStringLiteral("%1-%2").arg(number, 2, 10, QLatin1Char('0')).arg(name);
    return suffix.isEmpty() ? numbered : numbered + QLatin1Char('.') + suffix;
}

} // namespace qingshou
