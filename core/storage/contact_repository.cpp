// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contact_repository.h"

#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

std::string select(const char* rest)
{
    return std::string(
               "SELECT c.id, c.borrower_id, c.at, c.channel, c.person_reached, c.person_name, c.outcome, c.note, "
               "c.next_action, c.next_action_on, c.recorded_by, u.name, c.recorded_at, c.corrects, "
               "c.undone_at IS NOT NULL OR EXISTS (SELECT 1 FROM contacts later WHERE later.corrects = c.id), "
               "c.visit_staff, c.visit_recorded, c.capacity, c.willingness, c.mood, c.offer_fen, c.offer_on, "
               "c.batch_id "
               "FROM contacts c LEFT JOIN users u ON u.id = c.recorded_by ") +
           rest;
}

/// Null for what was not said.
template <CodedEnum E>
std::optional<QString> saidCode(E value)
{
    return value == E::Unknown ? std::nullopt : std::optional(code(value));
}

ContactRow read(const Statement& row)
{
    return {row.id<ContactId>(0),
            row.id<BorrowerId>(1),
            row.instant(2),
            readCode(row, 3, ContactChannel::Call),
            readCode(row, 4, PersonReached::Other),
            row.text(5),
            readCode(row, 6, ContactOutcome::Other),
            row.text(7),
            row.text(8),
            row.date(9),
            row.id<UserId>(10),
            row.text(11),
            row.instant(12),
            row.id<ContactId>(13),
            row.boolean(14),
            row.isNull(15) ? std::nullopt : std::optional(static_cast<int>(row.integer(15))),
            row.isNull(16) ? std::nullopt : std::optional(row.boolean(16)),
            readCode(row, 17, Capacity::Unknown),
            readCode(row, 18, Willingness::Unknown),
            fromCode<Mood>(row.utf8(19)),
            row.optionalMoney(20),
            row.date(21),
            row.id<MessageBatchId>(22)};
}

} // namespace

std::optional<ContactRow> ContactRepository::find(ContactId id) const
{
    Statement row(db_, select("WHERE c.id = ?"));
    row.bind(1, id);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<ContactRow> ContactRepository::ofBorrower(BorrowerId borrower) const
{
    Statement rows(db_, select("WHERE c.borrower_id = ? ORDER BY c.at DESC, c.id DESC"));
    rows.bind(1, borrower);
    std::vector<ContactRow> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

void ContactRepository::insert(const ContactRow& row)
{
    Statement insert(db_,
                     "INSERT INTO contacts (id, borrower_id, at, channel, person_reached, person_name, outcome, note, "
                     "next_action, next_action_on, recorded_by, recorded_at, corrects, visit_staff, visit_recorded, "
                     "capacity, willingness, mood, offer_fen, offer_on, batch_id) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(row.id, row.borrower, row.at, codeView(row.channel), codeView(row.personReached), row.personName,
                 codeView(row.outcome), row.note, row.nextAction, row.nextActionOn, row.recordedBy, row.recordedAt,
                 row.corrects, row.visitStaff, row.visitRecorded, saidCode(row.capacity), saidCode(row.willingness),
                 row.mood ? std::optional(code(*row.mood)) : std::nullopt, row.offer, row.offerOn, row.batch)
        .run();
}

} // namespace qingshou
