// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/guarantee_service.h"

#include "core/base/dates.h"
#include "core/services/borrower_access.h"
#include "core/services/party_entry.h"
#include "core/storage/restructuring_repository.h"

#include <algorithm>

namespace qingshou {
namespace {

QJsonObject described(const GuaranteeRow& row)
{
    QJsonObject json{{"loan", row.loan.value},
                     {"party", row.party.value},
                     {"mode", code(row.mode)},
                     {"contract_number", row.contractNumber},
                     {"contract_on", toIso(row.contractOn)},
                     {"agreed_until_on", toIso(row.agreedUntilOn)},
                     {"until_settled", row.untilSettled},
                     {"consented_extension_on", toIso(row.consentedExtensionOn)},
                     {"refusal_ended_on", toIso(row.refusalEndedOn)}};
    if (row.agreedMonths)
        json["agreed_months"] = *row.agreedMonths;
    return json;
}

/// The ledger says so, or an agreement that it has not followed yet.
bool extended(Change& change, const LoanRow& loan)
{
    if (loan.originalDueOn.isValid())
        return true;
    const std::vector<RestructuringRow> rows = RestructuringRepository(change.db()).ofLoan(loan.id);
    return std::any_of(rows.begin(), rows.end(), [](const RestructuringRow& row) {
        return row.terms.change == ContractChange::Extension && row.state() == RestructuringState::Concluded;
    });
}

Outcome check(Change& change, const GuaranteeContract& contract, const LoanRow& loan)
{
    constexpr int longest = 600;
    if (contract.agreedMonths && (*contract.agreedMonths < 1 || *contract.agreedMonths > longest))
        return {ErrorCode::OutOfRange,
                {QStringLiteral("agreed_months"), QString::number(*contract.agreedMonths), QStringLiteral("1"),
                 QString::number(longest)}};
    if (contract.agreedMonths && contract.agreedUntilOn.isValid())
        return {ErrorCode::Conflict, {QStringLiteral("two_terms")}};
    for (const auto& [field, day] : {std::pair("contract_on", contract.contractOn),
                                     std::pair("consented_extension_on", contract.consentedExtensionOn),
                                     std::pair("refusal_ended_on", contract.refusalEndedOn)})
        if (const Outcome checked = notInFuture(change, field, day); !checked)
            return checked;
    if (contract.consentedExtensionOn.isValid() && !extended(change, loan))
        return {ErrorCode::Conflict, {QStringLiteral("not_extended")}};
    return Done{};
}

void apply(const GuaranteeContract& contract, GuaranteeRow& row)
{
    row.mode = contract.mode;
    row.contractNumber = contract.contractNumber.trimmed();
    row.contractOn = contract.contractOn;
    row.agreedMonths = contract.agreedMonths;
    row.agreedUntilOn = contract.agreedUntilOn;
    row.untilSettled = contract.untilSettled;
    row.consentedExtensionOn = contract.consentedExtensionOn;
    row.refusalEndedOn = contract.refusalEndedOn;
}

void announce(Change& change, const char* action, const GuaranteeRow& row, BorrowerId borrower, QJsonObject json,
              QJsonObject sealed = {})
{
    change.audit({.action = QLatin1String(action),
                  .subjectKind = QStringLiteral("guarantee"),
                  .subjectId = row.id.value,
                  .borrower = borrower,
                  .change = std::move(json),
                  .sealed = std::move(sealed)});
    change.touch(Topic::Legal, borrower);
}

void setConsent(Change& change, const LoanInScope& on, const GuaranteeRow& before, QDate consentedOn)
{
    if (before.consentedExtensionOn == consentedOn)
        return;
    GuaranteeRow after = before;
    after.consentedExtensionOn = consentedOn;
    LegalRepository(change.db()).updateGuarantee(after);
    announce(change, "set_guarantee", after, on.borrower.id,
             {{"before", described(before)}, {"after", described(after)}});
}

} // namespace

Outcome setExtensionConsents(Change& change, const LoanInScope& on, const std::vector<GuaranteeId>& consenting,
                             QDate consentedOn)
{
    const std::vector<GuaranteeRow> guarantees = LegalRepository(change.db()).guarantees(on.loan.id);
    for (const GuaranteeId id : consenting)
        if (std::none_of(guarantees.begin(), guarantees.end(), [id](const GuaranteeRow& row) { return row.id == id; }))
            return {ErrorCode::NotFound, {QStringLiteral("guarantee"), QString::number(id.value)}};
    for (const GuaranteeRow& row : guarantees) {
        const bool consents = std::find(consenting.begin(), consenting.end(), row.id) != consenting.end();
        if (!row.endedOn.isValid())
            setConsent(change, on, row, consents ? consentedOn : QDate());
    }
    return Done{};
}

void takeBackExtensionConsents(Change& change, const LoanInScope& on, QDate consentedOn)
{
    for (const GuaranteeRow& row : LegalRepository(change.db()).guarantees(on.loan.id))
        if (row.consentedExtensionOn == consentedOn)
            setConsent(change, on, row, {});
}

Outcome GuaranteeService::setContract(GuaranteeId id, const GuaranteeContract& contract)
{
    return makeChange<Done>(context_, Permission::RecordLegalEvent, [&](Change& change) -> Outcome {
        LegalRepository legal(change.db());
        const std::optional<GuaranteeRow> before = legal.findGuarantee(id);
        if (!before)
            return {ErrorCode::NotFound, {QStringLiteral("guarantee"), QString::number(id.value)}};
        const Result<LoanInScope> on = loanInScope(change, before->loan);
        if (!on)
            return on.error();
        if (const Outcome checked = check(change, contract, on->loan); !checked)
            return checked;
        GuaranteeRow after = *before;
        apply(contract, after);
        legal.updateGuarantee(after);
        announce(change, "set_guarantee", after, on->borrower.id,
                 {{"before", described(*before)}, {"after", described(after)}});
        return Done{};
    });
}

Result<GuaranteeId> GuaranteeService::add(LoanId loan, const NewParty& guarantor, const GuaranteeContract& contract)
{
    return makeChange<GuaranteeId>(context_, Permission::RecordLegalEvent, [&](Change& change) -> Result<GuaranteeId> {
        const Result<LoanInScope> on = loanInScope(change, loan);
        if (!on)
            return on.error();
        if (const Outcome checked = check(change, contract, on->loan); !checked)
            return checked.error();
        const Result<PartyId> party = knownOrNewParty(change, guarantor);
        if (!party)
            return party.error();
        LegalRepository legal(change.db());
        const std::vector<GuaranteeRow> others = legal.guarantees(loan);
        if (std::any_of(others.begin(), others.end(), [&](const GuaranteeRow& row) { return row.party == *party; }))
            return {ErrorCode::Duplicate, {QStringLiteral("guarantor"), guarantor.name.trimmed()}};
        GuaranteeRow row;
        row.id = change.newId<GuaranteeId>("guarantees");
        row.loan = loan;
        row.party = *party;
        apply(contract, row);
        legal.insertGuarantee(row);
        announce(change, "add_guarantor", row, on->borrower.id,
                 {{"after", described(row)}, {"name", guarantor.name.trimmed()}},
                 {{"after", described(guarantor.details)}});
        change.touch(Topic::Parties, on->borrower.id);
        return row.id;
    });
}

} // namespace qingshou
