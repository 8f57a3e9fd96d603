// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recovery_repository.h"

#include "core/storage/stored_codes.h"

#include <algorithm>

namespace qingshou {
namespace {

std::string select(const char* rest)
{
    return std::string(
               "SELECT r.id, r.loan_id, r.borrower_id, r.amount_fen, r.received_on, r.kind, r.book_side, r.branch_id, "
               "r.owner, r.allocation_order, r.costs_fen, r.interest_fen, r.penalty_fen, r.compound_fen, "
               "r.principal_fen, r.surplus_fen, r.voucher, r.note, r.explains_run, r.reverses, r.reason, "
               "r.recorded_by, u.name, r.recorded_at, back.id "
               "FROM recoveries r LEFT JOIN users u ON u.id = r.recorded_by "
               "LEFT JOIN recoveries back ON back.reverses = r.id ") +
           rest;
}

RecoveryEntry read(const Statement& row)
{
    return {row.id<RecoveryId>(0),
            row.id<LoanId>(1),
            row.id<BorrowerId>(2),
            row.money(3),
            row.date(4),
            readCode(row, 5, RecoveryKind::NormalCash),
            readCode(row, 6, BookSide::OnBook),
            row.id<BranchId>(7),
            row.text(8),
            row.text(9),
            {row.money(10), row.money(11), row.money(12), row.money(13), row.money(14)},
            row.money(15),
            row.text(16),
            row.text(17),
            row.id<ImportRunId>(18),
            row.id<RecoveryId>(19),
            row.text(20),
            row.id<UserId>(21),
            row.text(22),
            row.instant(23),
            row.id<RecoveryId>(24)};
}

std::vector<RecoveryEntry> readAll(Statement rows)
{
    std::vector<RecoveryEntry> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

std::vector<Receipt> receipts(const std::vector<RecoveryEntry>& rows, LoanId only)
{
    std::vector<Receipt> found;
    for (const RecoveryEntry& row : rows)
        if (paysDebt(row.kind) && (!only.isValid() || row.loan == only))
            found.push_back({row.id, row.receivedOn, row.amount, row.reverses});
    return found;
}

} // namespace

std::vector<Receipt> receiptsOf(const std::vector<RecoveryEntry>& rows)
{
    return receipts(rows, {});
}

std::vector<Receipt> receiptsOf(const std::vector<RecoveryEntry>& rows, LoanId loan)
{
    return receipts(rows, loan);
}

DebtParts paidBetween(const std::vector<RecoveryEntry>& rows, LoanId loan, QDate after, QDate until)
{
    const auto takenBack = [&](RecoveryId id) {
        return std::any_of(rows.begin(), rows.end(),
                           [&](const RecoveryEntry& row) { return row.reverses == id && row.receivedOn <= until; });
    };
    DebtParts paid;
    for (const RecoveryEntry& row : rows) {
        if (row.loan != loan || row.isReversal() || !settlesDebt(row.kind))
            continue;
        if (row.receivedOn <= after || row.receivedOn > until || takenBack(row.id))
            continue;
        for (const DebtPart part : allValues<DebtPart>())
            paid.of(part) += row.split.of(part);
    }
    return paid;
}

std::optional<RecoveryEntry> RecoveryRepository::find(RecoveryId id) const
{
    Statement row(db_, select("WHERE r.id = ?"));
    row.bind(1, id);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<RecoveryEntry> RecoveryRepository::ofBorrower(BorrowerId borrower) const
{
    Statement rows(db_, select("WHERE r.borrower_id = ? ORDER BY r.received_on, r.id"));
    rows.bind(1, borrower);
    return readAll(std::move(rows));
}

std::vector<RecoveryEntry> RecoveryRepository::ofLoan(LoanId loan) const
{
    Statement rows(db_, select("WHERE r.loan_id = ? ORDER BY r.received_on, r.id"));
    rows.bind(1, loan);
    return readAll(std::move(rows));
}

void RecoveryRepository::insert(const RecoveryEntry& row)
{
    Statement insert(db_, "INSERT INTO recoveries (id, loan_id, borrower_id, amount_fen, received_on, kind, book_side, "
                          "branch_id, owner, allocation_order, costs_fen, interest_fen, penalty_fen, compound_fen, "
                          "principal_fen, surplus_fen, voucher, note, explains_run, reverses, reason, recorded_by, "
                          "recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(row.id, row.loan, row.borrower, row.amount, row.receivedOn, codeView(row.kind), codeView(row.bookSide),
                 row.branch, row.owner, row.allocationOrder, row.split.costs, row.split.interest, row.split.penalty,
                 row.split.compound, row.split.principal, row.surplus, row.voucher, row.note, row.explainsRun,
                 row.reverses, row.reason, row.recordedBy, row.recordedAt)
        .run();
}

} // namespace qingshou
