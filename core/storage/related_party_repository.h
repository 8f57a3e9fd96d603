// SPDX-License-Identifier: GPL-3.0-or-later
// Co-borrowers and contact people of a borrower. A contact person is no debtor.
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

enum class Relation { CoBorrower, ContactPerson };

struct RelatedParty {
    qint64 id = 0; ///< row of co_borrowers or contact_people
    Relation relation = Relation::CoBorrower;
    BorrowerId borrower{};
    PartyId party{};
    QString words{};   ///< 配偶, 兄弟, 村主任 …
    QDate refusedOn{}; ///< contact people: asked not to be contacted again
};

class RelatedPartyRepository {
public:
    explicit RelatedPartyRepository(Database& db) : db_(db) {}

    std::vector<RelatedParty> ofBorrower(BorrowerId borrower, Relation relation) const;
    std::optional<RelatedParty> find(qint64 id, Relation relation) const;
    bool has(BorrowerId borrower, PartyId party, Relation relation) const;
    /// Is the borrower, a co-borrower, a guarantor of one of the loans, or a contact person.
    bool isRelated(BorrowerId borrower, PartyId party) const;
    void insert(const RelatedParty& row);
    void setRefused(qint64 contactPerson, QDate on);

private:
    Database& db_;
};

} // namespace qingshou
