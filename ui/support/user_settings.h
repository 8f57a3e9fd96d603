// SPDX-License-Identifier: GPL-3.0-or-later
// What this person likes on this computer: sizes, widths, folders, language, theme, recent files, last login.
// Kept outside the workstation file; nothing about borrowers is ever written here
// that could be read without it. Tests give a temporary path.
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QStringList>

class QWidget;

namespace qingshou {

enum class Theme { Light, Dark };

class UserSettings {
public:
    /// path: an .ini file; empty = the user's own place (~/.config/qingshou/qingshou.ini and the like).
    explicit UserSettings(const QString& path = {});

    QString language() const; ///< "zh_CN" or "en"
    void setLanguage(const QString& code);
    Theme theme() const;
    void setTheme(Theme theme);

    /// Newest first, at most eight, without files that are gone.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);

    /// The login that last succeeded with this file.
    QString lastLogin(const QString& file) const;
    void setLastLogin(const QString& file, const QString& login);

    /// Where files of this kind ("ledger", "report", "workstation" …) were last read or written.
    QString folder(const QString& kind) const;
    void setFolder(const QString& kind, const QString& folder);

    /// Restores size and place of a window or dialog; false when nothing was remembered.
    bool restoreGeometry(const QString& id, QWidget& window) const;
    void saveGeometry(const QString& id, const QWidget& window);

    /// Column widths by column id.
    QVariantMap columnWidths(const QString& table) const;
    void setColumnWidths(const QString& table, const QVariantMap& widths);

    /// Ids of the columns that the user took out of sight.
    QStringList switchedColumns(const QString& table) const;
    void setSwitchedColumns(const QString& table, const QStringList& ids);

    /// The views that this user of this workstation file saved for a list, one text each:
    /// sealed, because a filter may name a borrower.
    QStringList savedViews(const QString& list, const QString& file, qint64 user) const;
    void setSavedViews(const QString& list, const QString& file, qint64 user, const QStringList& views);

    /// Anything else a page likes to remember (a split position, a unit).
    QVariant value(const QString& key, const QVariant& fallback = {}) const { return settings_.value(key, fallback); }
    void setValue(const QString& key, const QVariant& value) { settings_.setValue(key, value); }

private:
    mutable QSettings settings_;
};

} // namespace qingshou
