// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/promise_repository.h"

#include "core/storage/statement.h"

namespace qingshou {
namespace {

std::string select(const char* rest)
{
    return std::string(
               "SELECT p.id, p.borrower_id, p.contact_id, p.amount_fen, p.made_on, p.due_on, p.grace_days, p.note, "
               "p.recorded_by, u.name, p.recorded_at, p.withdrawn_at, p.withdrawn_reason "
               "FROM promises p LEFT JOIN users u ON u.id = p.recorded_by ") +
           rest;
}

PromiseRow read(const Statement& row)
{
    return {row.id<PromiseId>(0),
            row.id<BorrowerId>(1),
            row.id<ContactId>(2),
            row.money(3),
            row.date(4),
            row.date(5),
            static_cast<int>(row.integer(6)),
            row.text(7),
            row.id<UserId>(8),
            row.text(9),
            row.instant(10),
            row.instant(11),
            row.text(12)};
}

} // namespace

std::vector<PromiseToPay> standingPromises(const std::vector<PromiseRow>& rows)
{
    std::vector<PromiseToPay> promises;
    for (const PromiseRow& row : rows)
        if (!row.withdrawn())
            promises.push_back({row.id, row.madeOn, row.dueOn.addDays(row.graceDays), row.amount});
    return promises;
}

std::optional<PromiseRow> PromiseRepository::find(PromiseId id) const
{
    Statement row(db_, select("WHERE p.id = ?"));
    row.bind(1, id);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<PromiseRow> PromiseRepository::ofBorrower(BorrowerId borrower) const
{
    Statement rows(db_, select("WHERE p.borrower_id = ? ORDER BY p.due_on, p.id"));
    rows.bind(1, borrower);
    std::vector<PromiseRow> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

void PromiseRepository::insert(const PromiseRow& row)
{
    Statement insert(
        db_, "INSERT INTO promises (id, borrower_id, contact_id, amount_fen, made_on, due_on, grace_days, note, "
             "recorded_by, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(row.id, row.borrower, row.contact, row.amount, row.madeOn, row.dueOn, row.graceDays, row.note,
                 row.recordedBy, row.recordedAt)
        .run();
}

void PromiseRepository::withdraw(PromiseId id, const QDateTime& at, const QString& reason)
{
    Statement update(db_, "UPDATE promises SET withdrawn_at = ?, withdrawn_reason = ? WHERE id = ?");
    update.bindAll(at, reason, id).run();
}

} // namespace qingshou
