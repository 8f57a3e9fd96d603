// SPDX-License-Identifier: GPL-3.0-or-later
// Return visits (回访): to be made by a day, made with a satisfaction of 1 to 5, or withdrawn. Never altered otherwise.
// Within a scope, by the borrower's branch.
#pragma once

#include "core/domain/contact_terms.h"
#include "core/storage/complaint_repository.h"

namespace qingshou {

using ReturnVisitId = Id<struct ReturnVisitTag>;

struct ReturnVisitRow {
    ReturnVisitId id{};
    BorrowerId borrower{};
    QString borrowerName{}; ///< read only, as are the other names but the officer's
    QString branchName{};
    ComplaintId complaint{}; ///< after one that was answered
    StaffMember officer{};   ///< whose work is asked about
    QDate dueOn{};
    ContactChannel channel = ContactChannel::Call;
    QString purpose{};
    UserId scheduledBy{};
    QString scheduledByName{};
    QDateTime scheduledAt{};
    QDate doneOn{}; ///< invalid: not made
    int satisfaction = 0;
    QString remark{};
    UserId doneBy{};
    QString doneByName{};
    QDateTime doneAt{};
    UserId withdrawnBy{};
    QDateTime withdrawnAt{};
    QString withdrawnReason{};

    bool waits() const { return !doneAt.isValid() && !withdrawnAt.isValid(); }
};

struct ReturnVisitFilter {
    bool waiting = false; ///< only those still to be made
    QString text{};       ///< part of borrower, officer or purpose
    qint64 offset = 0;
    qint64 limit = 100;
};

class ReturnVisitRepository {
public:
    explicit ReturnVisitRepository(Database& db) : db_(db) {}

    std::optional<ReturnVisitRow> find(ReturnVisitId id) const;
    /// Newest first.
    std::vector<ReturnVisitRow> ofBorrower(BorrowerId borrower) const;
    /// Waiting ones first, by day; then the others, the latest first.
    std::vector<ReturnVisitRow> list(const ReturnVisitFilter& filter, const Scope& scope) const;
    qint64 count(const ReturnVisitFilter& filter, const Scope& scope) const;
    /// Those made on these days, and those due then and still waiting; for the rates.
    std::vector<ReturnVisitFact> facts(QDate first, QDate last, const Scope& scope) const;
    void insert(const ReturnVisitRow& row);
    /// The columns of what came of it.
    void update(const ReturnVisitRow& row);

private:
    Database& db_;
};

} // namespace qingshou
