// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts with a borrower. Entries are never altered: a correction is an entry of its own that replaces an earlier
// one.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/contact_terms.h"
#include "core/domain/strategy_terms.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

using MessageBatchId = Id<struct MessageBatchTag>;

struct ContactRow {
    ContactId id{};
    BorrowerId borrower{};
    QDateTime at{};
    ContactChannel channel = ContactChannel::Call;
    PersonReached personReached = PersonReached::Nobody;
    QString personName{};
    ContactOutcome outcome = ContactOutcome::Other;
    QString note{};
    QString nextAction{};
    QDate nextActionOn{};
    UserId recordedBy{};
    QString recordedByName{}; ///< read only
    QDateTime recordedAt{};
    ContactId corrects{};
    bool corrected = false;                ///< read only: a later entry replaces it, or it was taken back
    std::optional<int> visitStaff{};       ///< visits; nothing: not said
    std::optional<bool> visitRecorded{};   ///< likewise: sound and picture throughout
    Capacity capacity = Capacity::Unknown; ///< as it seemed
    Willingness willingness = Willingness::Unknown;
    std::optional<Mood> mood{};
    std::optional<Money> offer{}; ///< to pay, of the person's own accord; a promise is an entry of its own
    QDate offerOn{};              ///< for that day; invalid: none was named
    MessageBatchId batch{};       ///< one of many messages
};

class ContactRepository {
public:
    explicit ContactRepository(Database& db) : db_(db) {}

    std::optional<ContactRow> find(ContactId id) const;
    /// Newest first, with those that were corrected.
    std::vector<ContactRow> ofBorrower(BorrowerId borrower) const;
    void insert(const ContactRow& row);

private:
    Database& db_;
};

} // namespace qingshou
