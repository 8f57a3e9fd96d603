// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/open_items.h"

#include "core/base/dates.h"
#include "core/figures/open_offer.h"
#include "core/services/rule_settings.h"
#include "ui/models/case_labels.h"
#include "ui/models/period_text.h"
#include "ui/support/domain_labels.h"
#include "ui/support/restructuring_labels.h"
#include "ui/support/waiver_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OpenItems)
};

constexpr int soonDays = 7;
constexpr int fallenBackDays = 30;
constexpr int withoutDay = 100000;

QString when(int days)
{
    if (days < 0)
        return Words::tr("%n day(s) late", nullptr, -days);
    if (days == 0)
        return Words::tr("Today");
    return Words::tr("In %n day(s)", nullptr, days);
}

ChipStyle styleOf(int days)
{
    return days < 0           ? ChipStyle::Red
           : days <= 1        ? ChipStyle::Orange
           : days <= soonDays ? ChipStyle::Yellow
                              : ChipStyle::Plain;
}

OpenItem dated(OpenItemKind kind, int days, const QString& text, LoanId loan = {})
{
    return {kind, styleOf(days), when(days), text, days, loan};
}

/// The last days, grace included, of the broken promises.
std::vector<QDate> brokenDays(const BorrowerView& view)
{
    std::vector<QDate> days;
    for (size_t i = 0; i < view.page.promises.size() && i < view.figures.promises.size(); ++i) {
        const PromiseRow& promise = view.page.promises[i];
        if (!promise.withdrawn() && isBroken(view.figures.promises[i].state))
            days.push_back(promise.dueOn.addDays(promise.graceDays));
    }
    return days;
}

void addPromises(const BorrowerView& view, std::vector<OpenItem>& items)
{
    for (size_t i = 0; i < view.page.promises.size() && i < view.figures.promises.size(); ++i) {
        const PromiseRow& promise = view.page.promises[i];
        const PromiseFigures& state = view.figures.promises[i];
        if (state.withdrawn || state.state != PromiseState::Open)
            continue;
        const int days = static_cast<int>(view.asOf.daysTo(promise.dueOn));
        items.push_back(dated(OpenItemKind::Promise, days,
                              Words::tr("Promised %1 yuan by %2, paid %3")
                                  .arg(promise.amount.toYuan(), toIso(promise.dueOn), state.paid.toYuan())));
    }
    // A broken promise matters until a newer one or a contact follows; the list keeps the same rule.
    const auto newest = std::max_element(view.page.promises.begin(), view.page.promises.end(),
                                         [](const PromiseRow& a, const PromiseRow& b) { return a.madeOn < b.madeOn; });
    if (newest == view.page.promises.end())
        return;
    const PromiseFigures& state = view.figures.promises[static_cast<size_t>(newest - view.page.promises.begin())];
    if (state.withdrawn || !isBroken(state.state))
        return;
    const QString promise =
        Words::tr("Promise of %1 yuan by %2 was not kept").arg(newest->amount.toYuan(), toIso(newest->dueOn));
    OpenItem item{OpenItemKind::BrokenPromise,
                  ChipStyle::Red,
                  label(state.state),
                  Words::tr("%1: call, and agree on a new day").arg(promise),
                  static_cast<int>(view.asOf.daysTo(newest->dueOn)),
                  {}};
    if (const std::optional<StrategyInForce> strategy = view.strategyInForce()) {
        if (const std::optional<Measure> measure = raisedMeasure(*strategy, brokenDays(view))) {
            item.text = Words::tr("%1, next by the strategy: %2").arg(promise, label(*measure));
        } else {
            item.kind = OpenItemKind::Strategy;
            item.text = Words::tr("%1, the strategy's measures are used up: revise it").arg(promise);
        }
    }
    items.push_back(item);
}

void addOffer(const BorrowerView& view, std::vector<OpenItem>& items)
{
    const ContactRow* contact = openOffer(view.page);
    if (!contact)
        return;
    const QString amount = contact->offer->toYuan();
    const QString text =
        contact->offerOn.isValid()
            ? Words::tr("Offered %1 yuan by %2: make it a promise or a plan").arg(amount, toIso(contact->offerOn))
            : Words::tr("Offered %1 yuan: make it a promise or a plan").arg(amount);
    items.push_back({OpenItemKind::Offer, ChipStyle::Accent, Words::tr("Offer"), text, 0, {}});
}

void addPlans(const BorrowerView& view, std::vector<OpenItem>& items)
{
    for (const PlanRow& plan : view.page.plans) {
        const auto known = view.figures.plans.find(plan.id);
        if (plan.state != PlanState::Agreed || known == view.figures.plans.end())
            continue;
        const PlanStatus& status = known->second;
        if (status.broken()) {
            items.push_back({OpenItemKind::Instalment, ChipStyle::Red, Words::tr("Missed"),
                             Words::tr("Plan behind by %1 yuan").arg(status.arrears.toYuan()), -1, plan.loan});
        } else if (status.nextDueOn) {
            const int days = static_cast<int>(view.asOf.daysTo(*status.nextDueOn));
            if (days <= soonDays)
                items.push_back(dated(OpenItemKind::Instalment, days,
                                      Words::tr("Instalment due on %1").arg(toIso(*status.nextDueOn)), plan.loan));
        }
    }
}

/// A waiver that waits, that is to be paid for soon, or that has just fallen back.
void addWaivers(const BorrowerView& view, std::vector<OpenItem>& items)
{
    for (size_t i = 0; i < view.page.waivers.size() && i < view.figures.waivers.size(); ++i) {
        const WaiverRow& waiver = view.page.waivers[i];
        const WaiverFigures& state = view.figures.waivers[i];
        const QString amount = waiver.waived.total().toYuan();
        const auto add = [&](const QString& text, int urgency) {
            items.push_back(
                {OpenItemKind::Waiver, chipStyle(state.state), label(state.state), text, urgency, waiver.loan});
        };
        if (state.state == WaiverState::Proposed) {
            add(Words::tr("Waiver of %1 yuan, proposed by %2").arg(amount, waiver.proposedByName), withoutDay);
        } else if (state.state == WaiverState::Approved && state.nextDueOn.isValid()) {
            const int days = static_cast<int>(view.asOf.daysTo(state.nextDueOn));
            if (days <= soonDays)
                items.push_back(dated(OpenItemKind::Waiver, days,
                                      Words::tr("Else the waiver of %1 yuan falls back: paid %2 of %3")
                                          .arg(amount, state.paid.toYuan(), state.agreed.toYuan()),
                                      waiver.loan));
        } else if (state.state == WaiverState::FallenBack && state.fallenBackOn &&
                   state.fallenBackOn->daysTo(view.asOf) <= fallenBackDays) {
            add(Words::tr("The condition was not met: the waiver of %1 yuan is void and all of it is owed").arg(amount),
                -1);
        }
    }
}

/// A restructuring that waits, is to be signed, has not reached the core system, or binds the class.
void addRestructurings(const BorrowerView& view, std::vector<OpenItem>& items)
{
    for (const RestructuringFigures& state : view.figures.restructurings) {
        const auto row = std::find_if(view.page.restructurings.begin(), view.page.restructurings.end(),
                                      [&](const RestructuringRow& one) { return one.id == state.restructuring; });
        if (row == view.page.restructurings.end())
            continue;
        const auto add = [&](ChipStyle style, const QString& text, int urgency) {
            items.push_back({OpenItemKind::Restructuring, style, label(state.state), text, urgency, row->loan});
        };
        const QString what = Words::tr("%1 of %2 yuan", "what changes, of how much")
                                 .arg(label(row->terms.change), row->terms.schedule.principal.toYuan());
        if (state.state == RestructuringState::Proposed)
            add(ChipStyle::Yellow, Words::tr("%1, proposed by %2").arg(what, row->proposedByName), withoutDay);
        else if (state.state == RestructuringState::Approved)
            add(ChipStyle::Accent, Words::tr("%1 is approved: have it signed").arg(what), 0);
        else if (state.notFollowed)
            add(ChipStyle::Orange,
                Words::tr("%1 was signed on %2, and the ledger does not show it yet")
                    .arg(what, toIso(row->concludedOn)),
                withoutDay);
        if (state.tooGood)
            add(ChipStyle::Red,
                Words::tr("Restructured and observed until %1: to be classed %2 at best")
                    .arg(toIso(state.observation->end), label(state.floor)),
                withoutDay);
    }
}

void addLegalDates(const BorrowerView& view, std::vector<OpenItem>& items)
{
    for (const LoanPeriods& loan : view.periods) {
        const LoanCard* card = view.loan(loan.loan);
        if (!card || !card->loan.owed().total().isPositive())
            continue;
        const auto add = [&](PeriodKind kind, PeriodAlert alert, const std::optional<Deadline>& end,
                             const QString& about) {
            if (alert == PeriodAlert::None || !end)
                return;
            const int days = daysLeft(*end, view.asOf);
            items.push_back({OpenItemKind::LegalDate, chipStyle(alert), daysLeftText(days, PeriodState::Running),
                             Words::tr("%1 to %2 · %3").arg(label(kind), toIso(end->safe), about), days, loan.loan});
        };
        add(PeriodKind::Limitation, loan.alert, loan.limitation.end, card->loan.loanNumber);
        for (const GuarantorPeriod& guarantor : loan.guarantors) {
            add(PeriodKind::Guarantee, guarantor.alert, guarantor.period.end, guarantor.guarantee.partyName);
            if (guarantor.period.debt)
                add(PeriodKind::GuaranteeDebt, guarantor.debtAlert, guarantor.period.debt->end,
                    guarantor.guarantee.partyName);
        }
        for (const JudgmentPeriod& judgment : loan.judgments)
            add(PeriodKind::Enforcement, judgment.alert, judgment.enforcement.end, judgment.judgment.documentNumber);
        for (const SeizureRow& seizure : card->seizures)
            if (!seizure.released())
                add(PeriodKind::Seizure, seizureAlert(seizure.untilOn, view.asOf, periodAlertSettings(view.settings)),
                    Deadline{seizure.untilOn, seizure.untilOn, false}, seizure.description);
        if (loan.demandDue && loan.limitation.state == PeriodState::Running)
            items.push_back({OpenItemKind::Demand, ChipStyle::Yellow, Words::tr("Demand due"),
                             Words::tr("No provable event on loan %1 for too long: get a demand notice signed")
                                 .arg(card->loan.loanNumber),
                             withoutDay, loan.loan});
    }
}

void addLedger(const BorrowerView& view, std::vector<OpenItem>& items)
{
    for (const LoanCard& card : view.page.loans) {
        for (const BalanceFall& fall : card.unexplainedFalls)
            items.push_back({OpenItemKind::Unexplained, ChipStyle::Orange, Words::tr("Unexplained"),
                             Words::tr("Balance of %1 fell by %2 yuan on %3 and no recovery says why")
                                 .arg(card.loan.loanNumber, fall.unexplained().toYuan(), toIso(fall.statisticsOn)),
                             withoutDay, card.loan.id});
        if (card.loan.absentSinceOn.isValid())
            items.push_back({OpenItemKind::Absent, ChipStyle::Yellow, Words::tr("Missing"),
                             Words::tr("Loan %1 is missing from the ledger since %2; find out why")
                                 .arg(card.loan.loanNumber, toIso(card.loan.absentSinceOn)),
                             withoutDay, card.loan.id});
    }
    for (const LoanFigures& loan : view.figures.loans) {
        const LoanCard* card = view.loan(loan.loan);
        if (loan.deviates && card)
            items.push_back(
                {OpenItemKind::Deviation, ChipStyle::Orange, Words::tr("Deviates"),
                 Words::tr("Loan %1 is classed %2; by %n day(s) past due at least %3", nullptr, loan.days.worse())
                     .arg(card->loan.loanNumber, label(loan.ledgerClass), label(loan.floor.floor)),
                 withoutDay, loan.loan});
    }
}

void addStrategy(const BorrowerView& view, std::vector<OpenItem>& items)
{
    const StrategyRow* strategy = view.strategy();
    if (!strategy) {
        if (view.figures.owed.total().isPositive())
            items.push_back({OpenItemKind::Strategy,
                             ChipStyle::Plain,
                             Words::tr("None yet"),
                             Words::tr("No strategy has been written for this borrower"),
                             withoutDay,
                             {}});
        return;
    }
    const int days = static_cast<int>(view.asOf.daysTo(strategy->targetOn));
    if (strategy->state == StrategyState::Submitted)
        items.push_back({OpenItemKind::Strategy,
                         ChipStyle::Yellow,
                         label(strategy->state),
                         Words::tr("Strategy version %1 of %2").arg(strategy->version).arg(strategy->savedByName),
                         withoutDay,
                         {}});
    else if (strategy->state == StrategyState::Returned)
        items.push_back(
            {OpenItemKind::Strategy,
             ChipStyle::Orange,
             label(strategy->state),
             strategy->decisionNote.isEmpty() ? Words::tr("Strategy to be revised") : strategy->decisionNote,
             0,
             {}});
    else if (days < 0)
        items.push_back(dated(OpenItemKind::Strategy, days,
                              Words::tr("The strategy's day %1 has passed").arg(toIso(strategy->targetOn))));
}

} // namespace

std::vector<OpenItem> openItems(const BorrowerView& view)
{
    std::vector<OpenItem> items;
    if (view.page.nextActionOn.isValid())
        items.push_back(dated(OpenItemKind::NextAction, static_cast<int>(view.asOf.daysTo(view.page.nextActionOn)),
                              Words::tr("%1 (%2)").arg(nextActionText(view.page.nextChannel, view.page.nextAction),
                                                       toIso(view.page.nextActionOn))));
    addPromises(view, items);
    addOffer(view, items);
    addPlans(view, items);
    addWaivers(view, items);
    addRestructurings(view, items);
    addLegalDates(view, items);
    addStrategy(view, items);
    addLedger(view, items);
    // How late something is does not make it more pressing than what is late as well.
    const auto urgency = [](const OpenItem& item) { return std::max(item.urgency, -1); };
    std::stable_sort(items.begin(), items.end(),
                     [&](const OpenItem& a, const OpenItem& b) { return urgency(a) < urgency(b); });
    return items;
}

} // namespace qingshou
