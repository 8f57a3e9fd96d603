// SPDX-License-Identifier: GPL-3.0-or-later
// The terms of guarantee contracts, which decide the guarantee period. Permission: RecordLegalEvent.
// Sources: 民法典 686, 692, 695; see core/domain/guarantee_period.h.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/legal_repository.h"
#include "core/storage/party_repository.h"
#include "core/storage/personal_details.h"

#include <vector>

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

class Change;
struct LoanInScope;

/// Inside a change that records the signing of an extension: those named consented to it in writing on that day. What
/// others had consented to was an earlier one and is taken off, since the only other day that their period could run
/// from is the original one, which is the safe side. NotFound("guarantee", …) when one is none of this loan.
Outcome setExtensionConsents(Change& change, const LoanInScope& on, const std::vector<GuaranteeId>& consenting,
                             QDate consentedOn);
/// Likewise, when it was not signed after all: the consents of that day are taken off.
void takeBackExtensionConsents(Change& change, const LoanInScope& on, QDate consentedOn);

class GuaranteeService {
public:
    explicit GuaranteeService(ServiceContext& context) : context_(context) {}

    /// OutOfRange("agreed_months", …), DateInFuture(…), Conflict("two_terms") for months and a day,
    /// Conflict("not_extended") for a consent where nothing was extended, neither by the ledger nor by an agreement.
    Outcome setContract(GuaranteeId guarantee, const GuaranteeContract& contract);
    /// A guarantor the ledger does not name; known by identity number, else a new party. Required("name"),
    /// Duplicate("guarantor", …).
    Result<GuaranteeId> add(LoanId loan, const NewParty& guarantor, const GuaranteeContract& contract);

private:
    ServiceContext& context_;
};

} // namespace qingshou
