// SPDX-License-Identifier: GPL-3.0-or-later
// What the conduct rules ask about the people of a borrower: set, approved of, lifted. What protects a person is set by
// RecordConduct; what lets more be done (agreed hours, lifting a protection, approving of contacts) needs
// OverrideConduct.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/conduct_fact_repository.h"

namespace qingshou {

struct SetConductFact {
    BorrowerId borrower{};
    PartyId party{}; ///< the borrower's own or somebody's around
    ConductFactKind kind = ConductFactKind::Deceased;
    QDate sinceOn{}; ///< deceased: the day of the death; otherwise invalid: today
    QDate untilOn{}; ///< holds; invalid: as many days as the setting says
    std::optional<SpecialGroup> group{};
    std::optional<HoursOfDay> hours{};
    QString note{}; ///< how it is known, where the paper lies
};

class ConductService {
public:
    explicit ConductService(ServiceContext& context) : context_(context) {}

    /// Required("since_on" | "special_group" | "hours" | "note"), DateInFuture("since_on"),
    /// DateBeforeStart("until_on"), NotFound("party", …) for somebody who has nothing to do with the borrower.
    /// Conflict("conduct_fact_stands"): one of the kind stands; a hold that ends earlier is replaced.
    Result<ConductFactId> set(const SetConductFact& fact);
    /// A supervisor agrees to contacts with somebody of a special group. NotFound; Conflict("already_approved").
    Outcome approve(BorrowerId borrower, ConductFactId fact);
    /// ReasonRequired, NotFound.
    Outcome lift(BorrowerId borrower, ConductFactId fact, const QString& reason);

private:
    ServiceContext& context_;
};

} // namespace qingshou
