// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/user_settings.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace qingshou {
namespace {

constexpr int mostRecentFiles = 8;

QString defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/qingshou/qingshou.ini");
}

/// A path may hold what a settings key must not.
QString keyOf(const QString& file)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QFileInfo(file).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1).toHex());
}

QString viewsKey(const QString& list, const QString& file, qint64 user)
{
    return QStringLiteral("views/%1/%2/%3").arg(list, keyOf(file)).arg(user);
}

} // namespace

UserSettings::UserSettings(const QString& path) : settings_(path.isEmpty() ? defaultPath() : path, QSettings::IniFormat)
{
}

QString UserSettings::language() const
{
    const QString code = settings_.value(QStringLiteral("language")).toString();
    return code == QLatin1String("en") ? code : QStringLiteral("zh_CN");
}

void UserSettings::setLanguage(const QString& code)
{
    settings_.setValue(QStringLiteral("language"), code);
}

Theme UserSettings::theme() const
{
    return settings_.value(QStringLiteral("theme")).toString() == QLatin1String("dark") ? Theme::Dark : Theme::Light;
}

void UserSettings::setTheme(Theme theme)
{
    settings_.setValue(QStringLiteral("theme"),
                       theme == Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

QStringList UserSettings::recentFiles() const
{
    QStringList files = settings_.value(QStringLiteral("recent_files")).toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void UserSettings::addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    const QString file = QFileInfo(path).absoluteFilePath();
    files.removeAll(file);
    files.prepend(file);
    settings_.setValue(QStringLiteral("recent_files"), files.mid(0, mostRecentFiles));
}

void UserSettings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    settings_.setValue(QStringLiteral("recent_files"), files);
}

QString UserSettings::lastLogin(const QString& file) const
{
    return settings_.value(QStringLiteral("last_login/") + keyOf(file)).toString();
}

void UserSettings::setLastLogin(const QString& file, const QString& login)
{
    settings_.setValue(QStringLiteral("last_login/") + keyOf(file), login);
}

QString UserSettings::folder(const QString& kind) const
{
    const QString folder = settings_.value(QStringLiteral("folder/") + kind).toString();
    if (!folder.isEmpty() && QDir(folder).exists())
        return folder;
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void UserSettings::setFolder(const QString& kind, const QString& folder)
{
    settings_.setValue(QStringLiteral("folder/") + kind, folder);
}

bool UserSettings::restoreGeometry(const QString& id, QWidget& window) const
{
    const QByteArray geometry = settings_.value(QStringLiteral("geometry/") + id).toByteArray();
    return !geometry.isEmpty() && window.restoreGeometry(geometry);
}

void UserSettings::saveGeometry(const QString& id, const QWidget& window)
{
    settings_.setValue(QStringLiteral("geometry/") + id, window.saveGeometry());
}

QVariantMap UserSettings::columnWidths(const QString& table) const
{
    return settings_.value(QStringLiteral("columns/") + table).toMap();
}

void UserSettings::setColumnWidths(const QString& table, const QVariantMap& widths)
{
    settings_.setValue(QStringLiteral("columns/") + table, widths);
}

QStringList UserSettings::switchedColumns(const QString& table) const
{
    return settings_.value(QStringLiteral("switched_columns/") + table).toStringList();
}

void UserSettings::setSwitchedColumns(const QString& table, const QStringList& ids)
{
    settings_.setValue(QStringLiteral("switched_columns/") + table, ids);
}

QStringList UserSettings::savedViews(const QString& list, const QString& file, qint64 user) const
{
    return settings_.value(viewsKey(list, file, user)).toStringList();
}

void UserSettings::setSavedViews(const QString& list, const QString& file, qint64 user, const QStringList& views)
{
    settings_.setValue(viewsKey(list, file, user), views);
}

} // namespace qingshou
