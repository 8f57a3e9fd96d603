// SPDX-License-Identifier: GPL-3.0-or-later
// What the conduct guard said against contacts that were recorded all the same: warnings, and what a supervisor
// allowed.
#pragma once

#include "core/base/id.h"
#include "core/domain/conduct_terms.h"
#include "core/domain/contact_terms.h"
#include "core/storage/scope.h"

#include <QDateTime>

namespace qingshou {

class Database;

struct ContactFindingRow {
    ContactId contact{};
    ConductFinding finding{};
    UserId overriddenBy{}; ///< invalid: a warning
    QString overriddenReason{};
};

/// With what a report says of it.
struct ReportedFinding {
    ContactFindingRow row{};
    QDateTime at{};
    BorrowerId borrower{};
    QString borrowerName{};
    QString branchName{};
    ContactChannel channel = ContactChannel::Call;
    PersonReached person = PersonReached::Nobody;
    QString personName{};
    QString officer{};          ///< who recorded the contact
    QString overriddenByName{}; ///< '': a warning
};

class ContactFindingRepository {
public:
    explicit ContactFindingRepository(Database& db) : db_(db) {}

    /// All of one contact, in order; overriddenBy counts for those that block.
    void insert(ContactId contact, const std::vector<ConductFinding>& findings, UserId overriddenBy,
                const QString& reason);
    std::vector<ContactFindingRow> of(ContactId contact) const;
    /// Of contacts that took place in [from, before), by officer, then time; corrected ones are left out.
    std::vector<ReportedFinding> reported(const Scope& scope, const QDateTime& from, const QDateTime& before) const;

private:
    Database& db_;
};

} // namespace qingshou
