// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/waiver_service.h"

#include "core/base/dates.h"
#include "core/figures/waiver_figures.h"
#include "core/services/borrower_access.h"
#include "core/services/refusals.h"
#include "core/services/rule_settings.h"
#include "core/storage/strategy_repository.h"

#include <algorithm>

namespace qingshou {
namespace {

/// What the rules ask about the loan, as of today.
struct LoanStand {
    DebtParts owed{};
    WaiverFacts facts{};
    std::vector<WaiverRow> waivers{};
    std::vector<PlanRow> plans{};
    std::vector<RecoveryEntry> recoveries{};

    WaiverFigures figures(const WaiverRow& waiver, QDate today) const
    {
        return waiverFigures(waiver, plans, recoveries, today);
    }
};

LoanStand standOf(Change& change, const LoanInScope& on)
{
    LoanStand stand;
    stand.waivers = WaiverRepository(change.db()).ofLoan(on.loan.id);
    stand.plans = PlanRepository(change.db()).ofBorrower(on.borrower.id);
    stand.recoveries = RecoveryRepository(change.db()).ofLoan(on.loan.id);
    const QDate today = change.today();
    const DebtParts paid = paidBetween(stand.recoveries, on.loan.id, on.loan.statisticsOn, today);
    const LoanWaivers waivers =
        loanWaivers(stand.waivers, stand.plans, stand.recoveries, on.loan.id, on.loan.statisticsOn, today);
    stand.owed = leftOf(leftOf(on.loan.owed(), paid), waivers.inEffect);
    const std::vector<StrategyRow> strategies = StrategyRepository(change.db()).ofBorrower(on.borrower.id);
    stand.facts = waiverFacts(on.loan, strategies);
    return stand;
}

Outcome checkLumpSum(const Change& change, const ProposeWaiver& proposal, const DebtParts& owed)
{
    if (!proposal.lumpSum.isPositive())
        return {ErrorCode::AmountNotPositive, {QStringLiteral("lump_sum")}};
    const Money most = owed.total() - proposal.waived.total();
    if (proposal.lumpSum > most)
        return {ErrorCode::OutOfRange,
                {QStringLiteral("lump_sum"), proposal.lumpSum.toPlainYuan(), QStringLiteral("0"), most.toPlainYuan()}};
    if (!proposal.lumpSumOn.isValid())
        return required("lump_sum_on");
    if (proposal.lumpSumOn < change.today())
        return {ErrorCode::DateBeforeStart,
                {QStringLiteral("lump_sum_on"), toIso(proposal.lumpSumOn), toIso(change.today())}};
    return Done{};
}

Outcome checkPlan(const ProposeWaiver& proposal, const LoanStand& stand)
{
    if (!proposal.plan.isValid())
        return required("plan");
    const bool agreed = std::any_of(stand.plans.begin(), stand.plans.end(), [&](const PlanRow& plan) {
        return plan.id == proposal.plan && plan.loan == proposal.loan && plan.state == PlanState::Agreed;
    });
    return agreed ? Outcome(Done{}) : conflict("waiver_plan");
}

QJsonObject partsJson(const DebtParts& parts)
{
    QJsonObject json;
    for (const DebtPart part : allValues<DebtPart>())
        json[code(part) + QStringLiteral("_fen")] = parts.of(part).fen();
    return json;
}

QJsonObject described(const WaiverRow& row, Money received)
{
    QJsonObject json{
        {"loan", row.loan.value},         {"owed", partsJson(row.owed)},      {"waived", partsJson(row.waived)},
        {"received_fen", received.fen()}, {"condition", code(row.condition)}, {"level", code(row.level)},
        {"reason", row.reason},           {"application", row.application}};
    if (row.lumpSum) {
        json["lump_sum_fen"] = row.lumpSum->fen();
        json["lump_sum_on"] = toIso(row.lumpSumOn);
    } else {
        json["plan"] = row.plan.value;
    }
    if (row.decision) {
        json["decision"] = code(*row.decision);
        json["decided_on"] = toIso(row.decidedOn);
        json["decided_level"] = code(row.decidedLevel);
        json["approval_number"] = row.approvalNumber;
        json["note"] = row.decisionNote;
    }
    return json;
}

void announce(Change& change, const char* action, const WaiverRow& row, QJsonObject json)
{
    change.audit({.action = QLatin1String(action),
                  .subjectKind = QStringLiteral("waiver"),
                  .subjectId = row.id.value,
                  .borrower = row.borrower,
                  .change = std::move(json)});
    change.touch(Topic::Plans, row.borrower);
    change.touch(Topic::Borrowers, row.borrower);
}

struct WaiverOnLoan {
    WaiverRow waiver{};
    LoanStand stand{};
    WaiverFigures figures{};
};

Result<WaiverOnLoan> waiverInScope(Change& change, WaiverId id)
{
    const std::optional<WaiverRow> waiver = WaiverRepository(change.db()).find(id);
    if (!waiver)
        return {ErrorCode::NotFound, {QStringLiteral("waiver"), QString::number(id.value)}};
    const Result<LoanInScope> on = loanInScope(change, waiver->loan);
    if (!on)
        return on.error();
    WaiverOnLoan found{*waiver, standOf(change, *on), {}};
    found.figures = found.stand.figures(*waiver, change.today());
    return found;
}

bool stands(WaiverState state)
{
    return state == WaiverState::Proposed || state == WaiverState::Approved;
}

Outcome checkDecision(Change& change, const DecideWaiver& decision, const WaiverOnLoan& found)
{
    const WaiverRow& waiver = found.waiver;
    if (waiver.decision || waiver.withdrawn())
        return conflict("waiver_decided");
    if (waiver.proposedBy == change.session().user)
        return conflict("waiver_maker_is_checker");
    if (const Outcome checked = notInFuture(change, "decided_on", decision.decidedOn); !checked)
        return checked;
    const QDate proposedOn = Clock::chinaTime(waiver.proposedAt).date();
    if (decision.decidedOn < proposedOn)
        return {ErrorCode::DateBeforeStart,
                {QStringLiteral("decided_on"), toIso(decision.decidedOn), toIso(proposedOn)}};
    if (decision.decision == WaiverDecision::Refused)
        return decision.note.trimmed().isEmpty() ? Outcome(ErrorCode::ReasonRequired) : Outcome(Done{});
    if (found.figures.state == WaiverState::FallenBack)
        return conflict("waiver_too_late");
    if (decision.level < waiver.level)
        return conflict("waiver_level");
    if (decision.approvalNumber.trimmed().isEmpty())
        return required("approval_number");
    return checkWaiver(waiver.waived, found.stand.owed, found.stand.facts, waiverRules(Settings::load(change.db())));
}

} // namespace

Result<WaiverId> WaiverService::propose(const ProposeWaiver& proposal)
{
    return makeChange<WaiverId>(context_, Permission::ProposeConcession, [&](Change& change) -> Result<WaiverId> {
        const Result<LoanInScope> on = loanInScope(change, proposal.loan);
        if (!on)
            return on.error();
        const LoanStand stand = standOf(change, *on);
        for (const WaiverRow& other : stand.waivers)
            if (stands(stand.figures(other, change.today()).state))
                return conflict("waiver_stands");
        const Settings settings = Settings::load(change.db());
        const WaiverRules rules = waiverRules(settings);
        if (const Outcome checked = checkWaiver(proposal.waived, stand.owed, stand.facts, rules); !checked)
            return checked.error();
        const bool byPlan = proposal.condition == WaiverCondition::Plan;
        if (const Outcome checked = byPlan ? checkPlan(proposal, stand) : checkLumpSum(change, proposal, stand.owed);
            !checked)
            return checked.error();
        if (proposal.reason.trimmed().isEmpty())
            return ErrorCode::ReasonRequired;
        if (proposal.application.trimmed().isEmpty())
            return required("application");
        WaiverRow row;
        row.id = change.newId<WaiverId>("waivers");
        row.loan = proposal.loan;
        row.borrower = on->borrower.id;
        row.waived = proposal.waived;
        row.owed = stand.owed;
        row.condition = proposal.condition;
        if (byPlan) {
            row.plan = proposal.plan;
        } else {
            row.lumpSum = proposal.lumpSum;
            row.lumpSumOn = proposal.lumpSumOn;
        }
        row.graceDays =
            settings.number(byPlan ? QStringLiteral("instalment_grace_days") : QStringLiteral("promise_grace_days"));
        row.level = approvalFor(proposal.waived, rules);
        row.reason = proposal.reason.trimmed();
        row.application = proposal.application.trimmed();
        row.proposedBy = change.session().user;
        row.proposedAt = change.now();
        const WaiverFigures figures = stand.figures(row, change.today());
        if (figures.state == WaiverState::FallenBack)
            return conflict("waiver_plan");
        WaiverRepository(change.db()).insert(row);
        announce(change, "propose_waiver", row, {{"after", described(row, figures.paid)}});
        return row.id;
    });
}

Outcome WaiverService::decide(const DecideWaiver& data)
{
    return makeChange<Done>(context_, Permission::DecideConcession, [&](Change& change) -> Outcome {
        const Result<WaiverOnLoan> found = waiverInScope(change, data.waiver);
        if (!found)
            return found.error();
        DecideWaiver decision = data;
        if (!decision.decidedOn.isValid())
            decision.decidedOn = change.today();
        if (const Outcome checked = checkDecision(change, decision, *found); !checked)
            return checked;
        WaiverRow after = found->waiver;
        after.decision = decision.decision;
        after.decidedOn = decision.decidedOn;
        after.decidedLevel = decision.level;
        after.approvalNumber = decision.approvalNumber.trimmed();
        after.decisionNote = decision.note.trimmed();
        after.decidedBy = change.session().user;
        after.decidedAt = change.now();
        WaiverRepository(change.db()).decide(after);
        const bool approved = decision.decision == WaiverDecision::Approved;
        announce(change, approved ? "approve_waiver" : "refuse_waiver", after,
                 {{"before", described(found->waiver, found->figures.paid)},
                  {"after", described(after, found->stand.figures(after, change.today()).paid)}});
        return Done{};
    });
}

Outcome withdrawWaiver(Change& change, WaiverId id, const QString& reason)
{
    const Result<WaiverOnLoan> found = waiverInScope(change, id);
    if (!found)
        return found.error();
    if (reason.trimmed().isEmpty())
        return ErrorCode::ReasonRequired;
    if (!stands(found->figures.state))
        return conflict("waiver_decided");
    if (found->waiver.decision && !change.session().may(Permission::DecideConcession))
        return {ErrorCode::NotAllowed, {code(Permission::DecideConcession)}};
    WaiverRow after = found->waiver;
    after.withdrawnBy = change.session().user;
    after.withdrawnAt = change.now();
    after.withdrawnReason = reason.trimmed();
    WaiverRepository(change.db()).withdraw(after);
    announce(change, "withdraw_waiver", after,
             {{"before", described(found->waiver, found->figures.paid)}, {"reason", after.withdrawnReason}});
    return Done{};
}

Outcome WaiverService::withdraw(WaiverId id, const QString& reason)
{
    return makeChange<Done>(context_, Permission::ProposeConcession,
                            [&](Change& change) { return withdrawWaiver(change, id, reason); });
}

} // namespace qingshou
