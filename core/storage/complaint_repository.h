// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints, negative publicity and incidents as they were registered and handled. A row is never altered but for
// its handling. Within a scope, by their branch: the borrower's when they were registered, or the one that was chosen.
#pragma once

#include "core/domain/complaint_rates.h"
#include "core/storage/conduct_fact_repository.h"
#include "core/storage/scope.h"

#include <QDateTime>

namespace qingshou {

using ComplaintId = Id<struct ComplaintTag>;

struct ComplaintRow {
    ComplaintId id{};
    ComplaintKind kind = ComplaintKind::Complaint;
    ComplaintChannel channel = ComplaintChannel::Phone;
    BorrowerId borrower{};  ///< none: of none in particular
    QString borrowerName{}; ///< read only
    BranchId branch{};
    QString branchName{}; ///< read only
    QDate receivedOn{};
    QString complainant{};   ///< '': the borrower, or unknown
    StaffMember concerned{}; ///< name '': nobody is named
    QString asserted{};
    bool complex = false;
    QDate dueOn{};
    ConductFactId hold{}; ///< the hold that was set for it
    ComplaintState state = ComplaintState::Registered;
    UserId registeredBy{};
    QString registeredByName{}; ///< read only, as are the other names of users
    QDateTime registeredAt{};
    UserId handler{};
    QString handlerName{};
    UserId assignedBy{};
    QDateTime assignedAt{};
    UserId extendedBy{};
    QString extendedByName{};
    QDateTime extendedAt{}; ///< invalid: it was not
    QString extendedReason{};
    std::optional<ComplaintOutcome> outcome{};
    QDate answeredOn{}; ///< the day on which the complainant was told
    QString answer{};
    UserId answeredBy{}; ///< who recorded it
    QString answeredByName{};
    QDateTime answeredAt{};
    UserId closedBy{};
    QDateTime closedAt{};
    QString closingNote{};
    UserId withdrawnBy{};
    QString withdrawnByName{};
    QDateTime withdrawnAt{};
    QString withdrawnReason{};

    ComplaintTerms terms() const { return {receivedOn, complex, extendedAt.isValid()}; }
    StaffMember handledBy() const { return {handler, handlerName}; }
};

struct ComplaintFilter {
    bool open = false;  ///< only those that are not answered
    bool loose = false; ///< only those of no borrower in particular
    QDate dueUpTo{};    ///< only those with a deadline up to the day; invalid: any
    QString text{};     ///< part of borrower, complainant, who is concerned or what is asserted
    qint64 offset = 0;
    qint64 limit = 100;
};

class ComplaintRepository {
public:
    explicit ComplaintRepository(Database& db) : db_(db) {}

    std::optional<ComplaintRow> find(ComplaintId id) const;
    /// Newest first.
    std::vector<ComplaintRow> ofBorrower(BorrowerId borrower) const;
    bool hasOpen(BorrowerId borrower) const;
    /// Open ones first, by deadline; then the others, the latest deadline first.
    std::vector<ComplaintRow> list(const ComplaintFilter& filter, const Scope& scope) const;
    qint64 count(const ComplaintFilter& filter, const Scope& scope) const;
    /// Those received on these days, for the rates.
    std::vector<ComplaintFact> facts(QDate first, QDate last, const Scope& scope) const;
    void insert(const ComplaintRow& row);
    /// The columns of the handling: all but what was registered.
    void update(const ComplaintRow& row);

private:
    Database& db_;
};

} // namespace qingshou
