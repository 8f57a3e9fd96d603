// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_repository.h"

#include "core/security/vault.h"
#include "core/storage/statement.h"

#include <QJsonDocument>
#include <QVariant>

namespace qingshou {
namespace {

constexpr std::string_view sealPurpose = "audit";

/// Every field with its length in front, so that no two different entries read alike.
class Canonical {
public:
    Canonical& add(const QByteArray& field)
    {
        message_ += QByteArray::number(field.size()) + ':' + field;
        return *this;
    }
    Canonical& add(std::string_view field) { return add(QByteArray(field.data(), static_cast<qsizetype>(field.size()))); }
    Canonical& add(qint64 number) { return add(QByteArray::number(number)); }
    std::string_view view() const { return {message_.constData(), static_cast<size_t>(message_.size())}; }

private:
    QByteArray message_;
};

QByteArray headMac(const Vault& vault, qint64 workstation, qint64 count, const QByteArray& mac)
{
    return vault.auditMac(Canonical().add(std::string_view("head")).add(workstation).add(count).add(mac).view());
}

/// Columns: workstation, sequence, at, user_id, user_name, action, subject_kind, subject_id, borrower_id, change, sealed.
QByteArray entryMac(const Vault& vault, const QByteArray& previous, const Statement& row)
{
    Canonical message;
    message.add(previous).add(row.integer(0)).add(row.integer(1)).add(row.utf8(2)).add(row.integer(3));
    message.add(row.utf8(4)).add(row.utf8(5)).add(row.utf8(6)).add(row.integer(7)).add(row.integer(8));
    message.add(row.utf8(9)).add(row.blob(10));
    return vault.auditMac(message.view());
}

constexpr auto columns = "workstation, sequence, at, user_id, user_name, action, subject_kind, subject_id, borrower_id, "
                         "change, sealed";

struct Head {
    qint64 count = 0;
    QByteArray mac;
};

Error broken(qint64 sequence, const char* what)
{
    return {ErrorCode::AuditBroken, {QString::number(sequence), QLatin1String(what)}, {}};
}

/// The text after WHERE and what to bind to it.
struct Where {
    std::string sql = "1";
    std::vector<QVariant> values;

    explicit Where(const AuditFilter& filter)
    {
        if (!filter.userName.isEmpty())
            add("user_name = ?", filter.userName);
        if (!filter.action.isEmpty())
            add("action = ?", filter.action);
        if (filter.borrower.isValid())
            add("borrower_id = ?", filter.borrower.value);
        const auto instant = [](QDate day) { return toStoredInstant(QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, 8 * 3600)); };
        if (filter.from.isValid())
            add("at >= ?", instant(filter.from));
        if (filter.until.isValid())
            add("at < ?", instant(filter.until.addDays(1)));
        if (!filter.text.isEmpty()) {
            const QString text = filter.text;
            sql += " AND (instr(change, ?) > 0 OR instr(user_name, ?) > 0 OR instr(action, ?) > 0)";
            values.insert(values.end(), {text, text, text});
        }
    }
    int bindTo(Statement& statement) const
    {
        int at = 0;
        for (const QVariant& value : values) {
            if (value.typeId() == QMetaType::LongLong)
                statement.bind(++at, value.toLongLong());
            else
                statement.bind(++at, value.toString());
        }
        return at;
    }

private:
    void add(const char* condition, const QVariant& value)
    {
        sql += std::string(" AND ") + condition;
        values.push_back(value);
    }
};

std::vector<QString> distinct(Database& db, const char* sql)
{
    Statement rows(db, sql);
    std::vector<QString> found;
    while (rows.step())
        found.push_back(rows.text(0));
    return found;
}

} // namespace

void AuditRepository::append(const AuditEntry& entry)
{
    Head head;
    Statement readHead(db_, "SELECT count, mac FROM audit_heads WHERE workstation = ?");
    readHead.bind(1, entry.workstation);
    if (readHead.step())
        head = {readHead.integer(0), readHead.blob(1)};
    readHead.reset();

    const qint64 sequence = head.count + 1;
    QByteArray sealed;
    if (!entry.sealed.isEmpty()) {
        const QByteArray json = QJsonDocument(entry.sealed).toJson(QJsonDocument::Compact);
        sealed = vault_.seal({json.constData(), static_cast<size_t>(json.size())}, sealPurpose);
    }
    // The MAC is taken over the values as the engine gives them back, so that verify reads the very same bytes.
    Statement probe(db_, "SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?");
    const QByteArray change = QJsonDocument(entry.change).toJson(QJsonDocument::Compact);
    const auto bindTo = [&](Statement& statement) {
        statement.bindAll(entry.workstation, sequence, entry.at, entry.user.value, entry.userName, entry.action,
                          entry.subjectKind, entry.subjectId, entry.borrower.value,
                          std::string_view(change.constData(), static_cast<size_t>(change.size())), sealed);
    };
    bindTo(probe);
    probe.step();
    const QByteArray mac = entryMac(vault_, head.mac, probe);

    Statement insert(db_, std::string("INSERT INTO audit_entries (") + columns
                              + ", mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindTo(insert);
    insert.bind(12, mac).run();
    Statement saveHead(db_, "INSERT INTO audit_heads (workstation, count, mac, head_mac) VALUES (?1, ?2, ?3, ?4) "
                            "ON CONFLICT (workstation) DO UPDATE SET count = ?2, mac = ?3, head_mac = ?4");
    saveHead.bindAll(entry.workstation, sequence, mac, headMac(vault_, entry.workstation, sequence, mac)).run();
}

Result<qint64> AuditRepository::verify() const
{
    qint64 total = 0;
    std::vector<qint64> workstations;
    Statement chains(db_, "SELECT workstation FROM audit_heads UNION SELECT DISTINCT workstation FROM audit_entries");
    while (chains.step())
        workstations.push_back(chains.integer(0));
    for (const qint64 workstation : workstations) {
        Statement head(db_, "SELECT count, mac, head_mac FROM audit_heads WHERE workstation = ?");
        head.bind(1, workstation);
        if (!head.step())
            return broken(1, "the head of the chain is missing");
        const Head expected{head.integer(0), head.blob(1)};
        if (headMac(vault_, workstation, expected.count, expected.mac) != head.blob(2))
            return broken(expected.count, "the head of the chain was altered");

        Statement rows(db_, std::string("SELECT ") + columns + ", mac FROM audit_entries WHERE workstation = ? ORDER BY sequence");
        rows.bind(1, workstation);
        QByteArray previous;
        qint64 sequence = 0;
        while (rows.step()) {
            ++sequence;
            if (rows.integer(1) != sequence)
                return broken(sequence, "the entry is missing");
            if (entryMac(vault_, previous, rows) != rows.blob(11))
                return broken(sequence, "the entry was altered");
            previous = rows.blob(11);
        }
        if (sequence < expected.count)
            return broken(sequence + 1, "the entries from here on were cut off");
        if (sequence > expected.count || previous != expected.mac)
            return broken(sequence, "the entry does not belong to the chain");
        total += sequence;
    }
    return total;
}

AuditEntry AuditRepository::read(const Statement& row) const
{
    AuditEntry entry{row.integer(0), row.integer(1), row.instant(2), row.id<UserId>(3), row.text(4), row.text(5),
                     row.text(6),    row.integer(7), row.id<BorrowerId>(8), {}, {}};
    entry.change = QJsonDocument::fromJson(QByteArray::fromStdString(std::string(row.utf8(9)))).object();
    if (const auto opened = vault_.open(row.blob(10), sealPurpose))
        entry.sealed = QJsonDocument::fromJson(*opened).object();
    return entry;
}

void AuditRepository::fromNewest(qint64 workstation, const std::function<bool(const AuditEntry&)>& more) const
{
    Statement rows(db_, std::string("SELECT ") + columns + " FROM audit_entries WHERE workstation = ? ORDER BY sequence DESC");
    rows.bind(1, workstation);
    while (rows.step() && more(read(rows))) {
    }
}

std::vector<AuditEntry> AuditRepository::list(const AuditFilter& filter) const
{
    const Where where(filter);
    Statement rows(db_, std::string("SELECT ") + columns + " FROM audit_entries WHERE " + where.sql
                            + " ORDER BY at DESC, workstation, sequence DESC LIMIT ? OFFSET ?");
    const int at = where.bindTo(rows);
    rows.bind(at + 1, filter.limit).bind(at + 2, filter.offset);
    std::vector<AuditEntry> found;
    while (rows.step()) {
        found.push_back(read(rows));
    }
    return found;
}

qint64 AuditRepository::count(const AuditFilter& filter) const
{
    const Where where(filter);
    Statement rows(db_, "SELECT count(*) FROM audit_entries WHERE " + where.sql);
    where.bindTo(rows);
    rows.step();
    return rows.integer(0);
}

std::vector<QString> AuditRepository::actions() const
{
    return distinct(db_, "SELECT DISTINCT action FROM audit_entries ORDER BY action");
}

std::vector<QString> AuditRepository::userNames() const
{
    return distinct(db_, "SELECT DISTINCT user_name FROM audit_entries ORDER BY user_name");
}

} // namespace qingshou
