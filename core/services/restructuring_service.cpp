// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/restructuring_service.h"

#include "core/base/dates.h"
#include "core/figures/concession_figures.h"
#include "core/services/borrower_access.h"
#include "core/services/guarantee_service.h"
#include "core/services/legal_event_service.h"
#include "core/services/refusals.h"
#include "core/services/rule_settings.h"

#include <algorithm>

namespace qingshou {
namespace {

struct LoanStand {
    BorrowerPage page{};
    LoanRow loan{};
    LoanFigures figures{};

    RestructuringStand limits() const
    {
        return {loan.startOn,    loan.originalDueOn,     loan.dueOn,
                loan.annualRate, figures.owed.principal, figures.owed.total()};
    }
};

/// As of today. The page holds what the figures need of the loan, and no more.
LoanStand standOf(Change& change, const LoanInScope& on, const Settings& settings)
{
    LoanStand stand;
    stand.loan = on.loan;
    stand.page.plans = PlanRepository(change.db()).ofBorrower(on.borrower.id);
    stand.page.waivers = WaiverRepository(change.db()).ofLoan(on.loan.id);
    stand.page.restructurings = RestructuringRepository(change.db()).ofLoan(on.loan.id);
    stand.page.recoveries = RecoveryRepository(change.db()).ofLoan(on.loan.id);
    const LoanWaivers waivers = loanWaivers(stand.page.waivers, stand.page.plans, stand.page.recoveries, on.loan.id,
                                            on.loan.statisticsOn, change.today());
    stand.figures = loanFigures(on.loan, stand.page.recoveries, waivers, figureRules(settings), change.today());
    return stand;
}

QJsonObject described(const RestructuringRow& row)
{
    const ScheduleTerms& schedule = row.terms.schedule;
    const std::vector<ScheduleRow> instalments = row.instalments();
    QJsonObject json{{"loan", row.loan.value},
                     {"change", code(row.terms.change)},
                     {"method", code(schedule.method)},
                     {"principal_fen", schedule.principal.fen()},
                     {"annual_rate_e8", schedule.annualRate.e8()},
                     {"start", toIso(schedule.start)},
                     {"months", schedule.months},
                     {"months_per_period", schedule.monthsPerPeriod},
                     {"day_count", code(schedule.dayCount)},
                     {"until", instalments.empty() ? QString() : toIso(instalments.back().dueOn)},
                     {"due_on", toIso(row.dueOnBefore)},
                     {"hardship", row.hardship},
                     {"restructured_again", row.again},
                     {"risk_class", code(row.classBefore)},
                     {"days_past_due", row.daysBefore},
                     {"applied_on", toIso(row.appliedOn)},
                     {"application", row.application},
                     {"reason", row.reason},
                     {"level", code(row.level)}};
    if (row.decision) {
        json["decision"] = code(*row.decision);
        json["decided_on"] = toIso(row.decidedOn);
        json["decided_level"] = code(row.decidedLevel);
        json["approval_number"] = row.approvalNumber;
        json["note"] = row.decisionNote;
    }
    if (row.concludedOn.isValid()) {
        json["concluded_on"] = toIso(row.concludedOn);
        json["contract_number"] = row.contractNumber;
        json["legal_event"] = row.legalEvent.value;
    }
    return json;
}

void announce(Change& change, const char* action, const RestructuringRow& row, QJsonObject json)
{
    change.audit({.action = QLatin1String(action),
                  .subjectKind = QStringLiteral("restructuring"),
                  .subjectId = row.id.value,
                  .borrower = row.borrower,
                  .change = std::move(json)});
    change.touch(Topic::Plans, row.borrower);
    change.touch(Topic::Borrowers, row.borrower);
}

struct Found {
    RestructuringRow row{};
    LoanInScope on{};
};

Result<Found> inScope(Change& change, RestructuringId id)
{
    const std::optional<RestructuringRow> row = RestructuringRepository(change.db()).find(id);
    if (!row)
        return {ErrorCode::NotFound, {QStringLiteral("restructuring"), QString::number(id.value)}};
    const Result<LoanInScope> on = loanInScope(change, row->loan);
    if (!on)
        return on.error();
    return Found{*row, *on};
}

/// A day up to today, not before another.
Outcome checkDay(const Change& change, const char* field, QDate day, QDate from)
{
    if (const Outcome checked = notInFuture(change, field, day); !checked)
        return checked;
    if (day < from)
        return {ErrorCode::DateBeforeStart, {QLatin1String(field), toIso(day), toIso(from)}};
    return Done{};
}

/// Waits for the decision or for being signed.
bool stands(const RestructuringRow& row)
{
    return row.state() == RestructuringState::Proposed || row.state() == RestructuringState::Approved;
}

Outcome checkDecision(Change& change, const DecideRestructuring& decision, const Found& found)
{
    const RestructuringRow& row = found.row;
    if (row.state() != RestructuringState::Proposed)
        return conflict("restructuring_decided");
    if (row.proposedBy == change.session().user)
        return conflict("restructuring_maker_is_checker");
    if (const Outcome checked =
            checkDay(change, "decided_on", decision.decidedOn, Clock::chinaTime(row.proposedAt).date());
        !checked)
        return checked;
    if (decision.decision == WaiverDecision::Refused)
        return decision.note.trimmed().isEmpty() ? Outcome(ErrorCode::ReasonRequired) : Outcome(Done{});
    if (decision.level < row.level)
        return conflict("restructuring_level");
    if (decision.approvalNumber.trimmed().isEmpty())
        return required("approval_number");
    const Settings settings = Settings::load(change.db());
    return checkRestructuring(row.terms, standOf(change, found.on, settings).limits(), row.appliedOn,
                              wayRules(settings).extension);
}

Outcome checkConclusion(const Change& change, const ConcludeRestructuring& agreement, const RestructuringRow& row)
{
    if (row.state() != RestructuringState::Approved)
        return conflict("restructuring_not_approved");
    if (!agreement.concludedOn.isValid())
        return required("concluded_on");
    if (const Outcome checked = checkDay(change, "concluded_on", agreement.concludedOn, row.decidedOn); !checked)
        return checked;
    if (agreement.contractNumber.trimmed().isEmpty())
        return required("contract_number");
    return Done{};
}

/// What the signing had put onto the clock.
Outcome takeBackConclusion(Change& change, const Found& found, const QString& reason)
{
    const std::optional<LegalEventRow> event = LegalRepository(change.db()).findEvent(found.row.legalEvent);
    if (event && event->counts())
        if (const Result<LegalEventId> cancelled = cancelLegalEvent(change, event->event.id, reason); !cancelled)
            return cancelled.error();
    if (found.row.terms.change == ContractChange::Extension)
        takeBackExtensionConsents(change, found.on, found.row.concludedOn);
    return Done{};
}

} // namespace

Result<RestructuringId> RestructuringService::propose(const ProposeRestructuring& proposal)
{
    return makeChange<RestructuringId>(
        context_, Permission::ProposeConcession, [&](Change& change) -> Result<RestructuringId> {
            const Result<LoanInScope> on = loanInScope(change, proposal.loan);
            if (!on)
                return on.error();
            const Settings settings = Settings::load(change.db());
            const LoanStand stand = standOf(change, *on, settings);
            if (std::any_of(stand.page.restructurings.begin(), stand.page.restructurings.end(), stands))
                return conflict("restructuring_stands");
            const WayRules rules = wayRules(settings);
            if (const Outcome checked =
                    checkRestructuring(proposal.terms, stand.limits(), proposal.appliedOn, rules.extension);
                !checked)
                return checked.error();
            if (const Outcome checked = notInFuture(change, "applied_on", proposal.appliedOn); !checked)
                return checked.error();
            if (proposal.application.trimmed().isEmpty())
                return required("application");
            if (proposal.reason.trimmed().isEmpty())
                return ErrorCode::ReasonRequired;
            const ConcessionPreview preview =
                concessionPreview(stand.page, stand.loan, stand.figures, {.change = proposal.terms.change}, {},
                                  figureRules(settings), change.today());
            RestructuringRow row;
            row.id = change.newId<RestructuringId>("restructurings");
            row.loan = proposal.loan;
            row.borrower = on->borrower.id;
            row.terms = proposal.terms;
            row.dueOnBefore = stand.loan.dueOn;
            row.hardship = proposal.hardship;
            row.again = preview.againInPeriod;
            row.classBefore = stand.loan.riskClass.value_or(stand.figures.floor.floor);
            row.daysBefore = stand.figures.days.worse();
            row.appliedOn = proposal.appliedOn;
            row.application = proposal.application.trimmed();
            row.reason = proposal.reason.trimmed();
            row.level = approvalFor(proposal.terms.schedule.principal, rules.restructuring);
            row.proposedBy = change.session().user;
            row.proposedAt = change.now();
            RestructuringRepository(change.db()).insert(row);
            announce(change, "propose_restructuring", row, {{"after", described(row)}});
            return row.id;
        });
}

Outcome RestructuringService::decide(const DecideRestructuring& data)
{
    return makeChange<Done>(context_, Permission::DecideConcession, [&](Change& change) -> Outcome {
        const Result<Found> found = inScope(change, data.restructuring);
        if (!found)
            return found.error();
        DecideRestructuring decision = data;
        if (!decision.decidedOn.isValid())
            decision.decidedOn = change.today();
        if (const Outcome checked = checkDecision(change, decision, *found); !checked)
            return checked;
        RestructuringRow after = found->row;
        after.decision = decision.decision;
        after.decidedOn = decision.decidedOn;
        after.decidedLevel = decision.level;
        after.approvalNumber = decision.approvalNumber.trimmed();
        after.decisionNote = decision.note.trimmed();
        after.decidedBy = change.session().user;
        after.decidedAt = change.now();
        RestructuringRepository(change.db()).decide(after);
        const bool approved = decision.decision == WaiverDecision::Approved;
        announce(change, approved ? "approve_restructuring" : "refuse_restructuring", after,
                 {{"before", described(found->row)}, {"after", described(after)}});
        return Done{};
    });
}

Outcome RestructuringService::conclude(const ConcludeRestructuring& agreement)
{
    return makeChange<Done>(context_, Permission::RecordLegalEvent, [&](Change& change) -> Outcome {
        const Result<Found> found = inScope(change, agreement.restructuring);
        if (!found)
            return found.error();
        if (const Outcome checked = checkConclusion(change, agreement, found->row); !checked)
            return checked;
        RestructuringRow after = found->row;
        after.concludedOn = agreement.concludedOn;
        after.contractNumber = agreement.contractNumber.trimmed();
        after.concludedBy = change.session().user;
        after.concludedAt = change.now();
        const Result<LegalEventRow> event = addLegalEvent(change, {.loan = after.loan,
                                                                   .kind = LegalEventKind::Acknowledgement,
                                                                   .happenedOn = after.concludedOn,
                                                                   .evidence = after.contractNumber,
                                                                   .consents = true});
        if (!event)
            return event.error();
        after.legalEvent = event->event.id;
        if (after.terms.change == ContractChange::Extension)
            if (const Outcome set = setExtensionConsents(change, found->on, agreement.consenting, after.concludedOn);
                !set)
                return set;
        RestructuringRepository(change.db()).conclude(after);
        announce(change, "conclude_restructuring", after,
                 {{"before", described(found->row)}, {"after", described(after)}});
        return Done{};
    });
}

Outcome withdrawRestructuring(Change& change, RestructuringId id, const QString& reason)
{
    const Result<Found> found = inScope(change, id);
    if (!found)
        return found.error();
    if (reason.trimmed().isEmpty())
        return ErrorCode::ReasonRequired;
    const RestructuringState state = found->row.state();
    if (state == RestructuringState::Refused || state == RestructuringState::Withdrawn)
        return conflict("restructuring_decided");
    if (found->row.decision && !change.session().may(Permission::DecideConcession))
        return {ErrorCode::NotAllowed, {code(Permission::DecideConcession)}};
    RestructuringRow after = found->row;
    after.withdrawnBy = change.session().user;
    after.withdrawnAt = change.now();
    after.withdrawnReason = reason.trimmed();
    if (state == RestructuringState::Concluded)
        if (const Outcome taken = takeBackConclusion(change, *found, after.withdrawnReason); !taken)
            return taken;
    RestructuringRepository(change.db()).withdraw(after);
    announce(change, "withdraw_restructuring", after,
             {{"before", described(found->row)}, {"reason", after.withdrawnReason}});
    return Done{};
}

Outcome RestructuringService::withdraw(RestructuringId id, const QString& reason)
{
    return makeChange<Done>(context_, Permission::ProposeConcession,
                            [&](Change& change) { return withdrawRestructuring(change, id, reason); });
}

} // namespace qingshou
