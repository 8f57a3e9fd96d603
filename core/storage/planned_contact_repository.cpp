// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planned_contact_repository.h"

#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

std::string select(const char* rest)
{
    return std::string("SELECT p.id, p.borrower_id, p.channel, p.planned_on, p.purpose, p.recorded_by, u.name, "
                       "p.recorded_at, p.withdrawn_at, p.withdrawn_reason, w.name FROM planned_contacts p "
                       "LEFT JOIN users u ON u.id = p.recorded_by LEFT JOIN users w ON w.id = p.withdrawn_by ") +
           rest;
}

PlannedContactRow read(const Statement& row)
{
    return {row.id<PlannedContactId>(0),
            row.id<BorrowerId>(1),
            readCode(row, 2, ContactChannel::Call),
            row.date(3),
            row.text(4),
            row.id<UserId>(5),
            row.text(6),
            row.instant(7),
            row.instant(8),
            row.text(9),
            row.text(10)};
}

} // namespace

std::optional<PlannedContactRow> PlannedContactRepository::standing(BorrowerId borrower) const
{
    Statement row(db_, select("WHERE p.id = (SELECT planned_contact_id FROM borrowers WHERE id = ?)"));
    row.bind(1, borrower);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<PlannedContactRow> PlannedContactRepository::ofBorrower(BorrowerId borrower) const
{
    Statement rows(db_, select("WHERE p.borrower_id = ? ORDER BY p.recorded_at, p.id"));
    rows.bind(1, borrower);
    std::vector<PlannedContactRow> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

void PlannedContactRepository::insert(const PlannedContactRow& row)
{
    Statement insert(db_, "INSERT INTO planned_contacts (id, borrower_id, channel, planned_on, purpose, recorded_by, "
                          "recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(row.id, row.borrower, codeView(row.channel), row.plannedOn, row.purpose, row.recordedBy,
                 row.recordedAt)
        .run();
}

void PlannedContactRepository::withdraw(PlannedContactId id, UserId by, const QDateTime& at, const QString& reason)
{
    Statement update(
        db_, "UPDATE planned_contacts SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ? WHERE id = ?");
    update.bindAll(by, at, reason, id).run();
}

} // namespace qingshou
