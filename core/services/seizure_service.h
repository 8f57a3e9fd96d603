// SPDX-License-Identifier: GPL-3.0-or-later
// Property that a court has seized for a claim: recorded, renewed before the end, released. Permission:
// RecordLegalEvent. Rule: core/domain/seizure.h.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/seizure_repository.h"

namespace qingshou {

struct RecordSeizure {
    LoanId loan{};
    GuaranteeId guarantee{}; ///< whose property; invalid: the debtors'
    SeizedProperty property = SeizedProperty::RealEstate;
    QString description{};
    QString court{};
    QString documentNumber{};
    QDate seizedOn{};
    QDate untilOn{}; ///< as the ruling says; invalid: the longest that the law allows
    QString note{};
};

struct RenewSeizure {
    SeizureId seizure{};
    QString documentNumber{};
    QDate renewedOn{};
    QDate untilOn{}; ///< likewise, counted from renewedOn
};

class SeizureService {
public:
    explicit SeizureService(ServiceContext& context) : context_(context) {}

    /// Required("description" | "document_number" | "seized_on"), DateInFuture("seized_on", …),
    /// DateBeforeStart("until_on", …), OutOfRange("until_on", …) beyond what the law allows, NotFound("loan" |
    /// "guarantee", …).
    Result<SeizureId> record(const RecordSeizure& seizure);
    /// The same of its fields; Conflict("seizure_released"), Conflict("seizure_over") for a day after the end: what has
    /// run out is seized anew.
    Outcome renew(const RenewSeizure& renewal);
    /// ReasonRequired, Required("released_on"), DateInFuture, DateBeforeStart, Conflict("seizure_released").
    Outcome release(SeizureId seizure, QDate releasedOn, const QString& reason);

private:
    ServiceContext& context_;
};

} // namespace qingshou
