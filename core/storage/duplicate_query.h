// SPDX-License-Identifier: GPL-3.0-or-later
// The borrowers that may be compared with one another, and what was decided about some. Sealed details are opened by
// whoever holds the vault.
#pragma once

#include "core/base/money.h"
#include "core/storage/scope.h"
#include "core/storage/statement.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <set>
#include <utility>
#include <vector>

namespace qingshou {

class Database;

/// Of what is read; views live as long as the call.
struct ComparedBorrower {
    BorrowerId id{};
    PartyId party{};
    BranchId branch{};
    Money balance{};
    std::string_view name{}, customerNumber{};
    QByteArray sealed{}; ///< see party_details.h
};

/// A pair that somebody has decided on: a merge, or two people.
struct DuplicateDecision {
    qint64 merge = 0; ///< 0: told apart
    PartyId party{};  ///< the kept one
    PartyId other{};
    BorrowerId borrower{}; ///< of the kept one; none: it is merged itself
    QString name{};
    QString otherName{};
    QString reason{};
    QString byName{};
    QDateTime at{};
    QString undoneByName{}; ///< empty: it stands
};

class DuplicateQuery {
public:
    DuplicateQuery(Database& db, const Scope& scope);

    qint64 count();
    /// In the order of ids; false from the receiver: enough.
    void forEach(const std::function<bool(const ComparedBorrower&)>& receive);
    /// Gives it to the receiver if it is inside the scope.
    void read(BorrowerId borrower, const std::function<void(const ComparedBorrower&)>& receive);
    /// Smaller id first.
    std::set<std::pair<PartyId, PartyId>> toldApart();
    /// Newest first, at most so many: those whose borrower is inside the scope.
    std::vector<DuplicateDecision> decisions(int most);

private:
    Database& db_;
    std::string inScope_;
    Statement read_;
};

} // namespace qingshou
