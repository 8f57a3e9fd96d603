// SPDX-License-Identifier: GPL-3.0-or-later
// Most loans have no legal event, and then the due date alone decides: each due date, and each set of guarantee terms,
// is computed once.
#include "core/figures/period_reader.h"

#include "core/storage/period_query.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace qingshou {
namespace {

using TermsKey = std::tuple<GuaranteeMode, QDate, std::optional<int>, std::optional<QDate>, bool, QDate,
                            std::optional<QDate>, bool, std::optional<QDate>>;

TermsKey keyOf(const GuaranteeTerms& terms)
{
    return {terms.mode,  terms.signedOn,   terms.agreedMonths,       terms.agreedEnd,     terms.untilSettled,
            terms.dueOn, terms.extendedTo, terms.consentedInWriting, terms.refusalEndedOn};
}

template <class T>
bool wants(const std::vector<T>& chosen, T one)
{
    return chosen.empty() || std::find(chosen.begin(), chosen.end(), one) != chosen.end();
}

class Reader {
public:
    Reader(const PeriodFilter& filter, const WorkingCalendar& calendar, QDate asOf, const PeriodAlertSettings& settings,
           const std::function<void(const PeriodFound&)>& found)
        : filter_(filter), calendar_(calendar), asOf_(asOf), settings_(settings), found_(found)
    {
    }

    void addWithoutEvents(const LoanRow& loan, const std::vector<GuaranteeRow>& rows)
    {
        const DebtDue due = debtDueOf(loan);
        const QDate base = lastDayForPerformance(due).value_or(QDate());
        auto limitation = limitations_.find(base);
        if (limitation == limitations_.end())
            limitation = limitations_.emplace(base, limitationOf(due, {}, calendar_, asOf_).end).first;
        add(PeriodKind::Limitation, loan, 0, limitation->second, periodAlert(limitation->second, asOf_, settings_));
        for (const GuaranteeRow& row : rows) {
            const GuaranteeTerms terms = guaranteeTermsOf(row, loan);
            const TermsKey key = keyOf(terms);
            auto guarantee = guarantees_.find(key);
            if (guarantee == guarantees_.end()) {
                const GuaranteePeriod period = guaranteePeriodOf(terms, {}, calendar_, asOf_);
                guarantee = guarantees_.emplace(key, std::pair(period.state, period.end)).first;
            }
            addGuarantee(loan, row, guarantee->second.first, guarantee->second.second);
        }
    }

    void addWithEvents(const LoanRow& loan, const std::vector<GuaranteeRow>& rows, const LegalEvents& events,
                       const std::vector<JudgmentRow>& judgments)
    {
        const Limitation limitation = limitationOf(debtDueOf(loan), events, calendar_, asOf_);
        add(PeriodKind::Limitation, loan, 0, limitation.end, periodAlert(limitation.end, asOf_, settings_));
        for (const GuaranteeRow& row : rows) {
            const GuaranteePeriod period = guaranteePeriodOf(guaranteeTermsOf(row, loan), events, calendar_, asOf_);
            addGuarantee(loan, row, period.state, period.end);
            if (period.debt)
                add(PeriodKind::GuaranteeDebt, loan, row.id.value, period.debt->end,
                    periodAlert(period.debt->end, asOf_, settings_), row.party);
        }
        for (const JudgmentRow& row : judgments) {
            const Enforcement enforcement = enforcementOf(row.judgment(), events, calendar_, asOf_);
            add(PeriodKind::Enforcement, loan, row.id.value, enforcement.end,
                periodAlert(enforcement.end, asOf_, settings_));
        }
    }

    void addSeizures(const LoanRow& loan, const std::vector<SeizureRow>& rows)
    {
        for (const SeizureRow& row : rows)
            if (!row.released())
                add(PeriodKind::Seizure, loan, row.id.value, Deadline{row.untilOn, row.untilOn, false},
                    seizureAlert(row.untilOn, asOf_, settings_));
    }

private:
    void add(PeriodKind kind, const LoanRow& loan, qint64 other, const std::optional<Deadline>& end, PeriodAlert alert,
             PartyId guarantor = {})
    {
        if (!wants(filter_.kinds, kind) || !wants(filter_.alerts, alert))
            return;
        if (!end && (!filter_.withoutEnd || filter_.withinDays))
            return;
        if (end && filter_.withinDays && daysLeft(*end, asOf_) > *filter_.withinDays)
            return;
        found_({kind, loan, other, end, alert, guarantor});
    }

    void addGuarantee(const LoanRow& loan, const GuaranteeRow& row, PeriodState state,
                      const std::optional<Deadline>& end)
    {
        // Once preserved, the guarantee debt's own limitation is what runs.
        add(PeriodKind::Guarantee, loan, row.id.value, state == PeriodState::Preserved ? std::nullopt : end,
            guaranteeAlert(end, state, asOf_, settings_), row.party);
    }

    const PeriodFilter& filter_;
    const WorkingCalendar& calendar_;
    QDate asOf_;
    const PeriodAlertSettings& settings_;
    const std::function<void(const PeriodFound&)>& found_;

    // What was computed for loans without events.
    std::map<QDate, std::optional<Deadline>> limitations_{};
    std::map<TermsKey, std::pair<PeriodState, std::optional<Deadline>>> guarantees_{};
};

/// The last days of what the alerts are about, where all of it is still to come and near.
std::optional<DayRange> endsWanted(const PeriodFilter& filter, QDate asOf, const PeriodAlertSettings& settings)
{
    if (filter.alerts.empty())
        return std::nullopt;
    int days = 0;
    for (const PeriodAlert alert : filter.alerts) {
        if (alert == PeriodAlert::None || alert == PeriodAlert::Black)
            return std::nullopt;
        days = std::max({days, settings.redDays, settings.guaranteeRedDays});
        if (alert != PeriodAlert::Red)
            days = std::max({days, settings.orangeDays, settings.yellowDays});
    }
    return DayRange{asOf, asOf.addDays(days)};
}

} // namespace

void readPeriods(Database& db, const Scope& scope, const PeriodFilter& filter, const WorkingCalendar& calendar,
                 QDate asOf, const PeriodAlertSettings& settings, const std::function<void(const PeriodFound&)>& found)
{
    const PeriodQuery query(db);
    PeriodLoans which{scope, filter.branches, filter.owners, filter.borrowers, filter.owingOnly, {}};
    // Of a few borrowers all loans are read.
    if (const auto ends = endsWanted(filter, asOf, settings); ends && filter.borrowers.empty())
        which.ending =
            PeriodsEnding{performanceDaysEnding(*ends), dueDaysEndingGuarantees(*ends, query.agreedMonths()), *ends};
    const auto events = query.events(filter.borrowers);
    const auto judgments = query.judgments(filter.borrowers);
    const auto seizures = query.seizures(filter.borrowers);
    Reader reader(filter, calendar, asOf, settings, found);
    query.forEach(which, [&](const LoanRow& loan, const std::vector<GuaranteeRow>& guarantees) {
        const auto loanEvents = events.find(loan.id);
        const auto loanJudgments = judgments.find(loan.id);
        if (loanEvents == events.end() && loanJudgments == judgments.end())
            reader.addWithoutEvents(loan, guarantees);
        else
            reader.addWithEvents(loan, guarantees, loanEvents == events.end() ? LegalEvents() : loanEvents->second,
                                 loanJudgments == judgments.end() ? std::vector<JudgmentRow>() : loanJudgments->second);
        if (const auto seized = seizures.find(loan.id); seized != seizures.end())
            reader.addSeizures(loan, seized->second);
    });
}

} // namespace qingshou
