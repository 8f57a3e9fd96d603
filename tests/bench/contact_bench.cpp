// SPDX-License-Identifier: GPL-3.0-or-later
// Saving a contact in the large file, conduct rules, summary, audit and all, against SQLite alone: the same contact and
// an audit entry of the same size into tables and indexes of the same shape, one durable commit.
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
    return BorrowerListQuery(file.reader(), session.scope, &session.vault).page(filter, {}, earlier.integer(0), contacts);
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

/// Tables of the same shape in a file of their own, empty.
std::unique_ptr<Database> bareFile(Database& like, const QString& path)
{
    QFile::remove(path);
    auto bare = std::make_unique<Database>(path, Database::Mode::Create);
    bare->execute("PRAGMA foreign_keys = OFF");
    Statement shapes(like, "SELECT sql FROM sqlite_schema WHERE tbl_name IN ('contacts', 'audit_entries', "
                           "'audit_heads') AND sql IS NOT NULL ORDER BY type DESC");
    while (shapes.step())
        bare->execute(shapes.text(0).toStdString());
    return bare;
}

void insertBare(Database& bare, const ContactRow& contact, qint64 sequence, const QByteArray& change)
{
    Transaction transaction(bare);
    ContactRepository(bare).insert(contact);
    const QByteArray mac(32, 'm');
    Statement audit(bare, "INSERT INTO audit_entries (workstation, sequence, at, user_id, user_name, action, change, "
                          "mac) VALUES (1, ?, ?, 1, 'zhuren', 'record_contact', ?, ?)");
    audit.bindAll(sequence, contact.at, QString::fromUtf8(change), mac).run();
    Statement head(bare, "INSERT INTO audit_heads (workstation, count, mac, head_mac) VALUES (1, ?1, ?2, ?2) "
                         "ON CONFLICT (workstation) DO UPDATE SET count = ?1, mac = ?2");
    head.bindAll(sequence, mac).run();
    transaction.commit();
}

} // namespace

void measureContacts(const Bench& bench, Table& table)
{
    const std::unique_ptr<Workspace> file = openFile(bench.file);
    const std::shared_ptr<const Session> session = signIn(*file);
    table.heading(QStringLiteral("Saving a contact (yardstick: SQLite alone, the same rows, one durable commit)"));
    const std::vector<BorrowerListRow> borrowers = someBorrowers(*file, *session);
    const QString path = QDir(bench.folder).filePath(QStringLiteral("bare.db"));
    const std::unique_ptr<Database> bare = bareFile(file->reader(), path);
    Runs saved, alone;
    qint64 sequence = 0;
    for (const BorrowerListRow& row : borrowers) {
        const RecordContact contact = contactWith(row.id, file->clock().today());
        measureInto(saved, [&] {
            if (!file->services().contacts.record(contact))
                giveUp(QStringLiteral("No contact could be recorded."));
        });
        const ContactRow written = ContactRepository(file->reader()).ofBorrower(row.id).front();
        // In turns: what else the disk does at the time hits both.
        measureInto(alone, [&] { insertBare(*bare, written, ++sequence, QByteArray(600, 'x')); });
    }
    Figure figure = timed(QStringLiteral("%1 contacts, one by one").arg(borrowers.size()), saved);
    figure.yardstick = median(alone.wall);
    figure.aim = aim;
    figure.aimIsRatio = true;
    table.add(figure);
}

} // namespace qingshou::bench
