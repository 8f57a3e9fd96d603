// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of guarantee contracts, which decide the guarantee period. Permission: RecordLegalEvent.
// Sources: 民法典 686, 692, 695; see core/domain/guarantee_period.h.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/legal_repository.h"
#include "core/storage/party_repository.h"
#include "core/storage/personal_details.h"

namespace qingshou {

struct GuaranteeContract {
    GuaranteeMode mode = GuaranteeMode::Unspecified;
    QString contractNumber{};
    QDate contractOn{};
    std::optional<int> agreedMonths{};
    QDate agreedUntilOn{};
    bool untilSettled = false;
    QDate consentedExtensionOn{}; ///< day of the written consent to the extension
    QDate refusalEndedOn{};       ///< general guarantee: day on which the right to refuse ended
};

struct NewParty {
    PartyKind kind = PartyKind::Person;
    QString name{};
    PersonalDetails details{};
};

class GuaranteeService {
public:
    explicit GuaranteeService(ServiceContext& context) : context_(context) {}

    /// OutOfRange("agreed_months", …), DateInFuture(…), Conflict("two_terms") for months and a day,
    /// Conflict("not_extended") for a consent where nothing was extended.
    Outcome setContract(GuaranteeId guarantee, const GuaranteeContract& contract);
    /// A guarantor the ledger does not name; known by identity number, else a new party. Required("name"),
    /// Duplicate("guarantor", …).
    Result<GuaranteeId> add(LoanId loan, const NewParty& guarantor, const GuaranteeContract& contract);

private:
    ServiceContext& context_;
};

} // namespace qingshou
