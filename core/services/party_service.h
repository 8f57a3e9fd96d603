// SPDX-License-Identifier: GPL-3.0-or-later
// The people around a borrower, and giving out personal data. Permissions: ManageParties; ViewUnmasked to reveal.
// A contact person is no debtor; one who refuses is not contacted again.
#pragma once

#include "core/base/result.h"
#include "core/services/guarantee_service.h"
#include "core/services/service_context.h"

namespace qingshou {

class PartyService {
public:
    explicit PartyService(ServiceContext& context) : context_(context) {}

    /// The row's id. Known by identity number, else a new party. Required("name" | "relation"), Duplicate("party", …).
    Result<qint64> addCoBorrower(BorrowerId borrower, const NewParty& party, const QString& relation);
    Result<qint64> addContactPerson(BorrowerId borrower, const NewParty& party, const QString& relation);
    /// Asked not to be contacted again. on invalid: today. Conflict("already_refused").
    Outcome recordRefusal(qint64 contactPerson, QDate on = {});
    /// A party's personal data, whole, for a stated reason; the audit keeps who, whose and why.
    /// ReasonRequired; NotFound("party", …) when it has nothing to do with the borrower.
    Result<PersonalDetails> reveal(BorrowerId borrower, PartyId party, const QString& reason);

private:
    ServiceContext& context_;
};

} // namespace qingshou
