// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts that are to be made on a day. Which one stands is in the borrower's summary: the newest that was not
// withdrawn and that no contact has followed. Entries are never altered but for their withdrawal.
#pragma once

#include "core/base/id.h"
#include "core/domain/contact_terms.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

using PlannedContactId = Id<struct PlannedContactTag>;

struct PlannedContactRow {
    PlannedContactId id{};
    BorrowerId borrower{};
    ContactChannel channel = ContactChannel::Call;
    QDate plannedOn{};
    QString purpose{};
    UserId recordedBy{};
    QString recordedByName{}; ///< read only
    QDateTime recordedAt{};
    QDateTime withdrawnAt{}; ///< invalid: it was not
    QString withdrawnReason{};
    QString withdrawnByName{}; ///< read only

    bool withdrawn() const { return withdrawnAt.isValid(); }
};

class PlannedContactRepository {
public:
    explicit PlannedContactRepository(Database& db) : db_(db) {}

    /// The one that is the borrower's next action.
    std::optional<PlannedContactRow> standing(BorrowerId borrower) const;
    /// In the order in which they were planned, withdrawn ones too.
    std::vector<PlannedContactRow> ofBorrower(BorrowerId borrower) const;
    void insert(const PlannedContactRow& row);
    void withdraw(PlannedContactId id, UserId by, const QDateTime& at, const QString& reason);

private:
    Database& db_;
};

} // namespace qingshou
