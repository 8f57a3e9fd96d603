// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/guarantee_period.h"

#include "core/base/dates.h"
#include "core/domain/period_chain.h"

#include <algorithm>

namespace qingshou {
namespace {

constexpr int defaultMonths = 6; // 民法典 692
constexpr int oldLawMonths = 24; // 担保法解释 32, kept by 时间效力规定 27
const QDate civilCodeSince(2021, 1, 1);

bool underOldLaw(const GuaranteeTerms& terms)
{
    return terms.signedOn.isValid() && terms.signedOn < civilCodeSince;
}

GuaranteeMode modeOf(const GuaranteeTerms& terms, PeriodSteps& steps)
{
    if (terms.mode != GuaranteeMode::Unspecified)
        return terms.mode;
    steps.push_back({PeriodStepKind::ModeByLaw, terms.signedOn});
    return underOldLaw(terms) ? GuaranteeMode::Joint : GuaranteeMode::General; // 担保法 19; 民法典 686
}

QDate baseOf(const GuaranteeTerms& terms, PeriodSteps& steps)
{
    if (!terms.extendedTo)
        return terms.dueOn;
    steps.push_back({terms.consentedInWriting ? PeriodStepKind::ExtensionBinding : PeriodStepKind::ExtensionNotBinding,
                     *terms.extendedTo});
    return terms.consentedInWriting ? *terms.extendedTo : terms.dueOn;
}

QDate endOf(const GuaranteeTerms& terms, QDate base, PeriodSteps& steps)
{
    const auto ends = [&](PeriodStepKind kind, QDate end) {
        steps.push_back({kind, base, {}, {}, end});
        return end;
    };
    if (terms.agreedEnd && *terms.agreedEnd > base)
        return ends(PeriodStepKind::TermAgreed, *terms.agreedEnd);
    if (!terms.agreedEnd && terms.agreedMonths.value_or(0) > 0)
        return ends(PeriodStepKind::TermAgreed, addMonths(base, *terms.agreedMonths));
    const bool dueShortlyBefore = base < civilCodeSince && addYears(base, 2) > civilCodeSince;
    if (terms.untilSettled && underOldLaw(terms) && dueShortlyBefore)
        return ends(PeriodStepKind::TermTwoYears, addMonths(base, oldLawMonths));
    return ends(PeriodStepKind::TermSixMonths, addMonths(base, defaultMonths));
}

/// Events without a guarantee are the debtors', so a guarantee that has no id yet has none of its own.
bool isAimedAt(const GuaranteeTerms& terms, const LegalEvent& event)
{
    return terms.id.isValid() && event.guarantee == terms.id;
}

/// What keeps this guarantor liable when done in time: 一般 against the debtor, 连带 against the guarantor.
bool isClaim(GuaranteeMode mode, const GuaranteeTerms& terms, const LegalEvent& event)
{
    if (mode == GuaranteeMode::General)
        return !event.guarantee.isValid() &&
               (event.kind == LegalEventKind::Suit || event.kind == LegalEventKind::Arbitration ||
                event.kind == LegalEventKind::Execution);
    if (!isAimedAt(terms, event))
        return false;
    switch (event.kind) {
    case LegalEventKind::DemandSigned:
    case LegalEventKind::DemandSent:
    case LegalEventKind::Deduct:
    case LegalEventKind::PublicNotice:
    case LegalEventKind::Acknowledgement:
    case LegalEventKind::Suit:
    case LegalEventKind::Arbitration:
    case LegalEventKind::SuitEquivalent:
    case LegalEventKind::Execution:
        return true;
    case LegalEventKind::Mediation: // no request for payment by itself
    case LegalEventKind::Report:
    case LegalEventKind::TransferNotice:
    case LegalEventKind::Obstacle:
        return false;
    }
    return false;
}

struct Claim {
    QDate on;
    LegalEvent event;
    bool withdrawn;
};

std::vector<Claim> claimsInOrder(const GuaranteePeriod& period, const GuaranteeTerms& terms, const LegalEvents& events,
                                 QDate asOf)
{
    std::vector<Claim> claims;
    for (const LegalEvent& event : events) {
        if (event.on > asOf || !isClaim(period.mode, terms, event))
            continue;
        // A withdrawn suit is at most a demand: against a 连带 guarantor on the day the papers were served.
        const bool withdrawn = isWithdrawn(event, asOf);
        claims.push_back({withdrawn && isServed(event, asOf) ? event.servedOn : event.on, event, withdrawn});
    }
    std::stable_sort(claims.begin(), claims.end(), [](const Claim& a, const Claim& b) { return a.on < b.on; });
    return claims;
}

void findPreservation(GuaranteePeriod& period, const GuaranteeTerms& terms, const LegalEvents& events, QDate asOf)
{
    for (const Claim& claim : claimsInOrder(period, terms, events, asOf)) {
        const LegalEvent& event = claim.event;
        const auto note = [&](PeriodStepKind kind) { period.steps.push_back({kind, claim.on, event.id}); };
        const bool countsWithdrawn = period.mode == GuaranteeMode::Joint && isServed(event, asOf);
        // Filed before the debt was due (by acceleration) and still open then: on foot within the period.
        const bool onFoot = isProcedure(event.kind) && !claim.withdrawn &&
                            !(event.endedOn.isValid() && event.endedOn <= asOf && event.endedOn <= period.base);
        if (!event.proven)
            note(PeriodStepKind::NoProof);
        else if (claim.withdrawn && !countsWithdrawn)
            note(PeriodStepKind::WithdrawnIgnored);
        else if (claim.on <= period.base && !onFoot)
            note(PeriodStepKind::BeforeStart);
        else if (claim.on > period.end->safe)
            note(PeriodStepKind::TooLate);
        else {
            note(PeriodStepKind::Preserved);
            period.preservedOn = claim.on;
            return;
        }
    }
}

/// From the request (连带), or from when the guarantor may no longer refuse (一般); only this guarantor's events.
std::optional<Limitation> limitationOfGuaranteeDebt(const GuaranteePeriod& period, const GuaranteeTerms& terms,
                                                    const LegalEvents& events, const WorkingCalendar& calendar,
                                                    QDate asOf)
{
    const auto base = period.mode == GuaranteeMode::Joint ? period.preservedOn : terms.refusalEndedOn;
    if (!period.preservedOn || !base || *base > asOf)
        return std::nullopt;
    LegalEvents own;
    for (const LegalEvent& event : events) {
        if (!isAimedAt(terms, event))
            continue;
        const bool withdrawn = isWithdrawn(event, asOf);
        const bool standing = (isProcedure(event.kind) && !withdrawn) || event.kind == LegalEventKind::Obstacle;
        if (standing || (withdrawn && isServed(event, asOf) ? event.servedOn : event.on) > *base)
            own.push_back(event);
    }
    ChainRule rule;
    rule.oldTwoYears = rule.capped = rule.reconfirmable = rule.judgmentSupersedes = true;
    Chain chain = runChain(rule, {*base, *base}, own, calendar, asOf);
    return Limitation{chain.state, chain.end, chain.cap, chain.lastEventOn, chain.reconfirmed, std::move(chain.steps)};
}

} // namespace

GuaranteePeriod guaranteePeriodOf(const GuaranteeTerms& terms, const LegalEvents& events,
                                  const WorkingCalendar& calendar, QDate asOf)
{
    GuaranteePeriod period;
    period.mode = modeOf(terms, period.steps);
    if (!terms.dueOn.isValid())
        return period;
    period.base = baseOf(terms, period.steps);
    const QDate end = endOf(terms, period.base, period.steps);
    period.end = Deadline{end, end, false};

    findPreservation(period, terms, events, asOf);
    if (period.preservedOn)
        period.state = PeriodState::Preserved;
    else if (asOf > end)
        period.state = PeriodState::Passed;
    else
        period.state = asOf <= period.base ? PeriodState::NotStarted : PeriodState::Running;
    period.debt = limitationOfGuaranteeDebt(period, terms, events, calendar, asOf);
    return period;
}

std::vector<DayRange> dueDaysEndingGuarantees(const DayRange& ends, const std::vector<int>& agreedMonths)
{
    std::vector<DayRange> days{monthsBefore(ends, defaultMonths)};
    for (const int months : agreedMonths)
        if (months != defaultMonths)
            days.push_back(monthsBefore(ends, months));
    const DayRange old = monthsBefore(ends, oldLawMonths);
    if (old.first < civilCodeSince)
        days.push_back(old);
    return days;
}

} // namespace qingshou
