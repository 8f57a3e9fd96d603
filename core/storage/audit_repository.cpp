// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_repository.h"

#include "core/security/sha256.h"
#include "core/security/vault.h"
#include "core/storage/statement.h"

#include <QJsonDocument>
#include <QVariant>

#include <map>

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

constexpr auto columns =
    "workstation, sequence, at, user_id, user_name, action, subject_kind, subject_id, borrower_id, "
    "change, sealed, words_digest";
constexpr int columnCount = 12;

QByteArray wordsDigest(std::string_view change, const QByteArray& sealed)
{
    Sha256 hash;
    hash.add(Canonical().add(change).add(sealed).view());
    return hash.result();
}

/// Of `columns`. Entries without a digest are covered with their words; they have one field more, so that neither form
/// can be read as the other.
QByteArray entryMac(const Vault& vault, const QByteArray& previous, const Statement& row)
{
    Canonical message;
    message.add(previous).add(row.integer(0)).add(row.integer(1)).add(row.utf8(2)).add(row.integer(3));
    message.add(row.utf8(4)).add(row.utf8(5)).add(row.utf8(6)).add(row.integer(7)).add(row.integer(8));
    if (row.isNull(11))
        message.add(row.utf8(9)).add(row.blob(10));
    else
        message.add(row.blob(11));
    return vault.auditMac(message.view());
}

/// Whose words erasing entries account for, by their place. Each erases as many as it says and not one more.
class Erasures {
public:
    explicit Erasures(Database& db)
        : find_(db, "SELECT borrower_id, action, change FROM audit_entries "
                    "WHERE workstation = ? AND sequence = ?")
    {
    }
    bool accountsFor(qint64 workstation, qint64 sequence, qint64 borrower)
    {
        const auto [place, isNew] = known_.try_emplace({workstation, sequence});
        Erasure& erasure = place->second;
        if (isNew)
            erasure = read(workstation, sequence);
        return borrower != 0 && erasure.borrower == borrower && erasure.left-- > 0;
    }

private:
    struct Erasure {
        qint64 borrower = 0;
        qint64 left = 0;
    };
    Erasure read(qint64 workstation, qint64 sequence)
    {
        Erasure found;
        find_.bindAll(workstation, sequence);
        if (find_.step() && find_.utf8(1) == eraseRecordsAction) {
            const QByteArray change = QByteArray::fromStdString(std::string(find_.utf8(2)));
            found = {find_.integer(0),
                     QJsonDocument::fromJson(change).object().value(QLatin1String(erasedEntriesField)).toInteger()};
        }
        find_.reset();
        return found;
    }

    Statement find_;
    std::map<std::pair<qint64, qint64>, Erasure> known_;
};

/// Columns after `columns`: mac, erased_by_workstation, erased_by.
bool wordsAreSound(const Statement& row, Erasures& erasures)
{
    if (row.isNull(11))
        return row.isNull(14);
    if (row.isNull(14))
        return wordsDigest(row.utf8(9), row.blob(10)) == row.blob(11);
    return row.utf8(9) == "{}" && row.isNull(10) &&
           erasures.accountsFor(row.integer(13), row.integer(14), row.integer(8));
}

// Of the borrower ?1: what tells of rows that the retention rule erases (retention_repository.h), some of which stay.
constexpr auto erasableWords =
    "borrower_id = ?1 AND erased_by IS NULL AND (action = 'assign_owner' OR subject_kind IN ('contact', "
    "'planned_contact', 'promise', 'strategy', 'strategy_entry', 'return_visit', 'note', 'postponement') "
    "OR (subject_kind = 'evidence' AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.id = subject_id "
    "AND e.withdrawn_at IS NULL AND coalesce(e.notice_id, e.legal_event_id, e.recovery_id) IS NOT NULL)) "
    "OR (subject_kind = 'conduct_fact' AND NOT EXISTS (SELECT 1 FROM conduct_facts f WHERE f.id = subject_id)))";

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

qint64 AuditRepository::append(const AuditEntry& entry)
{
    Head head;
    Statement readHead(db_, "SELECT count, mac FROM audit_heads WHERE workstation = ?");
    readHead.bind(1, entry.workstation);
    if (readHead.step())
        head = {readHead.integer(0), readHead.blob(1)};
    readHead.reset();

    const qint64 sequence = head.count + 1;
    QByteArray sealed;
    // About a borrower always: what is random in a seal goes with the words, so that no guess can be held against the
    // digest that stays.
    if (!entry.sealed.isEmpty() || entry.borrower.isValid()) {
        const QByteArray json = QJsonDocument(entry.sealed).toJson(QJsonDocument::Compact);
        sealed = vault_.seal({json.constData(), static_cast<size_t>(json.size())}, sealPurpose);
    }
    // The MAC is taken over the values as the engine gives them back, so that verify reads the very same bytes.
    Statement probe(db_, "SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?");
    const QByteArray json = QJsonDocument(entry.change).toJson(QJsonDocument::Compact);
    const std::string_view change(json.constData(), static_cast<size_t>(json.size()));
    const QByteArray digest = wordsDigest(change, sealed);
    const auto bindTo = [&](Statement& statement) {
        statement.bindAll(entry.workstation, sequence, entry.at, entry.user.value, entry.userName, entry.action,
                          entry.subjectKind, entry.subjectId, entry.borrower.value, change, sealed, digest);
    };
    bindTo(probe);
    probe.step();
    const QByteArray mac = entryMac(vault_, head.mac, probe);

    Statement insert(db_, std::string("INSERT INTO audit_entries (") + columns +
                              ", mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindTo(insert);
    insert.bind(columnCount + 1, mac).run();
    Statement saveHead(db_, "INSERT INTO audit_heads (workstation, count, mac, head_mac) VALUES (?1, ?2, ?3, ?4) "
                            "ON CONFLICT (workstation) DO UPDATE SET count = ?2, mac = ?3, head_mac = ?4");
    saveHead.bindAll(entry.workstation, sequence, mac, headMac(vault_, entry.workstation, sequence, mac)).run();
    return sequence;
}

Result<qint64> AuditRepository::verify() const
{
    qint64 total = 0;
    Erasures erasures(db_);
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

        Statement rows(db_, std::string("SELECT ") + columns +
                                ", mac, erased_by_workstation, erased_by "
                                "FROM audit_entries WHERE workstation = ? ORDER BY sequence");
        rows.bind(1, workstation);
        QByteArray previous;
        qint64 sequence = 0;
        while (rows.step()) {
            ++sequence;
            if (rows.integer(1) != sequence)
                return broken(sequence, "the entry is missing");
            if (entryMac(vault_, previous, rows) != rows.blob(columnCount))
                return broken(sequence, "the entry was altered");
            if (!wordsAreSound(rows, erasures))
                return broken(sequence, "the words were altered");
            previous = rows.blob(columnCount);
        }
        if (sequence < expected.count)
            return broken(sequence + 1, "the entries from here on were cut off");
        if (sequence > expected.count || previous != expected.mac)
            return broken(sequence, "the entry does not belong to the chain");
        total += sequence;
    }
    return total;
}

AuditWords AuditRepository::wordsOf(BorrowerId borrower) const
{
    Statement rows(db_, std::string("SELECT count(words_digest), count(*) - count(words_digest) FROM audit_entries "
                                    "WHERE ") +
                            erasableWords);
    rows.bind(1, borrower);
    return rows.step() ? AuditWords{rows.integer(0), rows.integer(1)} : AuditWords{};
}

void AuditRepository::eraseWords(BorrowerId borrower, qint64 workstation, qint64 by)
{
    Statement gone(db_,
                   std::string("UPDATE audit_entries SET change = '{}', sealed = NULL, erased_by_workstation = ?2, "
                               "erased_by = ?3 WHERE words_digest IS NOT NULL AND ") +
                       erasableWords);
    gone.bindAll(borrower, workstation, by).run();
}

AuditEntry AuditRepository::read(const Statement& row) const
{
    AuditEntry entry{row.integer(0),
                     row.integer(1),
                     row.instant(2),
                     row.id<UserId>(3),
                     row.text(4),
                     row.text(5),
                     row.text(6),
                     row.integer(7),
                     row.id<BorrowerId>(8),
                     {},
                     {},
                     false};
    entry.change = QJsonDocument::fromJson(QByteArray::fromStdString(std::string(row.utf8(9)))).object();
    if (const auto opened = vault_.open(row.blob(10), sealPurpose))
        entry.sealed = QJsonDocument::fromJson(*opened).object();
    entry.erased = !row.isNull(columnCount);
    return entry;
}

void AuditRepository::fromNewest(qint64 workstation, const std::function<bool(const AuditEntry&)>& more) const
{
    Statement rows(db_, std::string("SELECT ") + columns +
                            ", erased_by FROM audit_entries WHERE workstation = ? "
                            "ORDER BY sequence DESC");
    rows.bind(1, workstation);
    while (rows.step() && more(read(rows))) {
    }
}

std::vector<AuditEntry> AuditRepository::list(const AuditFilter& filter) const
{
    const Where where(filter);
    Statement rows(db_, std::string("SELECT ") + columns + ", erased_by FROM audit_entries WHERE " + where.sql +
                            " ORDER BY at DESC, workstation, sequence DESC LIMIT ? OFFSET ?");
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
