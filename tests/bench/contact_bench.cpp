// SPDX-License-Identifier: GPL-3.0-or-later
// Saving a contact in the large file, conduct rules, summary, audit and all, against SQLite alone: the same rows (the
// contact, its audit entry, the head of the audit chain, the counter of numbers, the borrower's line in the list)
// written into a copy of the same file by statements that stand ready, in one durable commit.
#include "tests/bench/bench.h"
#include "tests/bench/made_file.h"

#include "core/storage/audit_repository.h"
#include "core/storage/borrower_list_query.h"
#include "core/storage/contact_repository.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QDir>

namespace qingshou::bench {
namespace {

constexpr int contacts = 100;
constexpr double aim = 1.5;

/// Others than in an earlier run on the same file: the rules allow few contacts a day.
std::vector<BorrowerListRow> someBorrowers(Workspace& file, const Session& session)
{
    Statement earlier(file.reader(), "SELECT count(DISTINCT borrower_id) FROM contacts");
    earlier.step();
    BorrowerFilter filter;
    filter.asOf = file.clock().today();
    filter.minDays = 91;
    return BorrowerListQuery(file.reader(), session.scope, &session.vault)
        .page(filter, {}, earlier.integer(0), contacts);
}

RecordContact contactWith(BorrowerId borrower, QDate today)
{
    RecordContact contact;
    contact.borrower = borrower;
    contact.note = QStringLiteral("本人接听，答应月底前先还利息，其余年底卖猪后归还");
    contact.nextAction = QStringLiteral("上门");
    contact.nextActionOn = today.addDays(7);
    return contact;
}

/// The same file, which nobody reads meanwhile.
std::unique_ptr<Database> bareFile(const QString& file, const QString& path)
{
    for (const char* rest : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(rest));
    if (!QFile::copy(file, path))
        giveUp(QStringLiteral("The file could not be copied."));
    return std::make_unique<Database>(path, Database::Mode::ReadWrite);
}

/// What the program wrote for this contact, read from its file.
struct WrittenRows {
    ContactRow contact{};
    qint64 workstation = 0, sequence = 0, revision = 0, nextId = 0;
    QByteArray change{}, mac{};
};

WrittenRows writtenFor(Database& file, BorrowerId borrower)
{
    WrittenRows rows;
    rows.contact = ContactRepository(file).ofBorrower(borrower).front();
    Statement audit(
        file, "SELECT sequence, change, mac, workstation FROM audit_entries WHERE borrower_id = ? AND sequence > 0 "
              "ORDER BY sequence DESC LIMIT 1");
    audit.bindAll(borrower).step();
    rows.sequence = audit.integer(0);
    rows.change = audit.text(1).toUtf8();
    rows.mac = audit.blob(2);
    rows.workstation = audit.integer(3);
    Statement others(file, "SELECT b.revision, s.next FROM borrowers b, id_sequences s WHERE b.id = ? "
                           "AND s.name = 'contacts'");
    others.bindAll(borrower).step();
    rows.revision = others.integer(0);
    rows.nextId = others.integer(1);
    return rows;
}

void writeBare(Database& bare, const WrittenRows& rows)
{
    Transaction transaction(bare);
    const ContactRow& contact = rows.contact;
    Statement(bare, "UPDATE id_sequences SET next = ? WHERE name = 'contacts'").bindAll(rows.nextId).run();
    ContactRepository(bare).insert(contact);
    Statement(bare, "UPDATE borrowers SET next_action = ?, next_action_on = ?, last_contact_at = ?, revision = ? "
                    "WHERE id = ?")
        .bindAll(contact.nextAction, contact.nextActionOn, contact.at, rows.revision, contact.borrower)
        .run();
    Statement(bare, "INSERT INTO audit_entries (workstation, sequence, at, user_id, user_name, action, subject_kind, "
                    "subject_id, borrower_id, change, mac) "
                    "VALUES (?, ?, ?, ?, 'zhuren', 'record_contact', 'contact', ?, ?, ?, ?)")
        .bindAll(rows.workstation, rows.sequence, contact.at, contact.recordedBy, contact.id, contact.borrower,
                 QString::fromUtf8(rows.change), rows.mac)
        .run();
    Statement(bare, "UPDATE audit_heads SET count = ?, mac = ?, head_mac = ? WHERE workstation = ?")
        .bindAll(rows.sequence, rows.mac, rows.mac, rows.workstation)
        .run();
    transaction.commit();
}

} // namespace

void measureContacts(const Bench& bench, Table& table)
{
    const QString path = QDir(bench.folder).filePath(QStringLiteral("bare.qingshou"));
    const std::unique_ptr<Database> bare = bareFile(bench.file, path);
    const std::unique_ptr<Workspace> file = openFile(bench.file);
    const std::shared_ptr<const Session> session = signIn(*file);
    table.heading(QStringLiteral("Saving a contact (yardstick: SQLite alone, the same rows into a copy of the file)"));
    const std::vector<BorrowerListRow> borrowers = someBorrowers(*file, *session);
    Runs saved, alone;
    for (const BorrowerListRow& row : borrowers) {
        const RecordContact contact = contactWith(row.id, file->clock().today());
        measureInto(saved, [&] {
            if (!file->services().contacts.record(contact))
                giveUp(QStringLiteral("No contact could be recorded."));
        });
        const WrittenRows written = writtenFor(file->reader(), row.id);
        // In turns: what else the disk does at the time hits both.
        measureInto(alone, [&] { writeBare(*bare, written); });
    }
    Figure figure = timed(QStringLiteral("%1 contacts, one by one").arg(borrowers.size()), saved);
    figure.yardstick = median(alone.wall);
    figure.aim = aim;
    figure.aimIsRatio = true;
    table.add(figure);
}

} // namespace qingshou::bench
