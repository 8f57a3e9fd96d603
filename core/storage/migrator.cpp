// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/storage_error.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace qingshou {
namespace {

bool hasTable(Database& db, std::string_view name)
{
    Statement found(db, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    found.bind(1, name);
    return found.step();
}

qint64 pragma(Database& db, std::string_view sql)
{
    Statement statement(db, sql);
    statement.step();
    return statement.integer(0);
}

QString hashOf(const QByteArray& sql)
{
    return QString::fromLatin1(QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex());
}

} // namespace

std::vector<Migration> builtInMigrations()
{
    static const QRegularExpression name(QStringLiteral("^(\\d{4})_(.+)\\.sql$"));
    static const QRegularExpression reader(QStringLiteral("^-- oldest-reader: (\\d+)$"), QRegularExpression::MultilineOption);
    std::vector<Migration> found;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const QString& entry : folder.entryList(QDir::Files, QDir::Name)) {
        const auto match = name.match(entry);
        QFile file(folder.filePath(entry));
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
            continue;
        Migration migration{match.captured(1).toInt(), match.captured(2), file.readAll(), match.captured(1).toInt()};
        if (const auto said = reader.match(QString::fromUtf8(migration.sql)); said.hasMatch())
            migration.oldestReader = said.captured(1).toInt();
        found.push_back(std::move(migration));
    }
    return found;
}

Migrator::Migrator(Database& db, const Clock& clock, std::vector<Migration> migrations)
    : db_(db), clock_(clock), migrations_(std::move(migrations))
{
}

int Migrator::newest() const { return migrations_.empty() ? 0 : migrations_.back().number; }

int Migrator::current() const
{
    if (!hasTable(db_, "migrations"))
        return 0;
    Statement last(db_, "SELECT coalesce(max(number), 0) FROM migrations");
    last.step();
    return static_cast<int>(last.integer(0));
}

Outcome Migrator::check() const
{
    const bool empty = pragma(db_, "SELECT count(*) FROM sqlite_schema") == 0;
    if (!empty && pragma(db_, "PRAGMA application_id") != applicationId)
        return {ErrorCode::NotAWorkstationFile, {db_.path()}};
    if (empty || !hasTable(db_, "migrations"))
        return Done{};
    Statement rows(db_, "SELECT number, sha256, oldest_reader, program FROM migrations ORDER BY number");
    while (rows.step()) {
        const int number = static_cast<int>(rows.integer(0));
        if (number > newest()) {
            if (rows.integer(2) > newest())
                return {ErrorCode::FileTooNew, {db_.path(), rows.text(3)}};
            continue;
        }
        for (const Migration& known : migrations_) {
            if (known.number == number && hashOf(known.sql) != rows.text(1))
                return {ErrorCode::FileDamaged, {db_.path()}, QStringLiteral("migration %1 differs").arg(number)};
        }
    }
    return Done{};
}

Outcome Migrator::migrate()
{
    if (const Outcome checked = check(); !checked)
        return checked;
    const int from = current();
    if (from >= newest())
        return Done{};
    if (from > 0) {
        if (const Outcome saved = backUp(); !saved)
            return saved;
    }
    for (const Migration& migration : migrations_) {
        if (migration.number <= from)
            continue;
        if (const Outcome applied = apply(migration); !applied)
            return applied;
    }
    return Done{};
}

Outcome Migrator::apply(const Migration& migration)
{
    try {
        Transaction tx(db_);
        db_.execute(std::string_view(migration.sql.constData(), static_cast<size_t>(migration.sql.size())));
        Statement row(db_, "INSERT INTO migrations (number, name, sha256, oldest_reader, program, applied_at) "
                           "VALUES (?, ?, ?, ?, ?, ?)");
        row.bindAll(migration.number, migration.name, hashOf(migration.sql), migration.oldestReader,
                    QStringLiteral(QINGSHOU_VERSION), clock_.now());
        row.run();
        db_.execute("PRAGMA application_id = " + std::to_string(applicationId));
        tx.commit();
        return Done{};
    } catch (const StorageError& error) {
        return {error.code() == ErrorCode::StorageFailed ? ErrorCode::MigrationFailed : error.code(),
                {db_.path(), QString::number(migration.number)},
                QString::fromUtf8(error.what())};
    }
}

Outcome Migrator::backUp() const
{
    const QString copy = QStringLiteral("%1.%2-v%3.bak")
                             .arg(db_.path(), Clock::chinaTime(clock_.now()).toString(QStringLiteral("yyyyMMdd-HHmmss")))
                             .arg(current());
    try {
        Statement vacuum(db_, "VACUUM INTO ?");
        vacuum.bind(1, copy);
        vacuum.run();
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        return Done{};
    } catch (const StorageError& error) {
        return {error.code() == ErrorCode::DiskFull ? ErrorCode::DiskFull : ErrorCode::FolderNotWritable,
                {copy},
                QString::fromUtf8(error.what())};
    }
}

} // namespace qingshou
