// SPDX-License-Identifier: GPL-3.0-or-later
// The whole book as an index of 32 bytes a row. Most loans have no legal event, and then the due date alone decides:
// each due date, and each set of guarantee terms, is computed once.
#include "core/base/working_calendar.h"
#include "core/figures/periods_figures.h"
#include "core/storage/branch_repository.h"
#include "core/storage/period_query.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace qingshou {
namespace {

struct Entry {
    qint64 loan = 0;
    qint64 other = 0;   ///< guarantee or judgment
    qint64 safeDay = 0; ///< Julian; 0: no end
    PeriodKind kind = PeriodKind::Limitation;
    PeriodAlert alert = PeriodAlert::None;

    /// Those without an end last.
    auto order() const { return std::tuple(safeDay == 0, safeDay, loan, kind, other); }
};

using TermsKey = std::tuple<GuaranteeMode, QDate, std::optional<int>, std::optional<QDate>, bool, QDate,
                            std::optional<QDate>, bool, std::optional<QDate>>;

TermsKey keyOf(const GuaranteeTerms& terms)
{
    return {terms.mode,  terms.signedOn,   terms.agreedMonths,       terms.agreedEnd,     terms.untilSettled,
            terms.dueOn, terms.extendedTo, terms.consentedInWriting, terms.refusalEndedOn};
}

bool contains(const std::vector<PeriodAlert>& alerts, PeriodAlert alert)
{
    return alerts.empty() || std::find(alerts.begin(), alerts.end(), alert) != alerts.end();
}

} // namespace

struct PeriodBook::Index {
    WorkingCalendar calendar;
    QDate asOf;
    PeriodAlertSettings settings;
    PeriodFilter filter;
    std::vector<Entry> entries{};
    PeriodCounts counts{};

    // What was computed for loans without events.
    std::map<QDate, std::optional<Deadline>> limitations{};
    std::map<TermsKey, std::pair<PeriodState, std::optional<Deadline>>> guarantees{};

    bool wants(PeriodKind kind) const
    {
        return filter.kinds.empty() || std::find(filter.kinds.begin(), filter.kinds.end(), kind) != filter.kinds.end();
    }

    void add(PeriodKind kind, LoanId loan, qint64 other, const std::optional<Deadline>& end, PeriodAlert alert)
    {
        if (!wants(kind) || !contains(filter.alerts, alert))
            return;
        if (!end && (!filter.withoutEnd || filter.withinDays))
            return;
        if (end && filter.withinDays && daysLeft(*end, asOf) > *filter.withinDays)
            return;
        entries.push_back({loan.value, other, end ? end->safe.toJulianDay() : 0, kind, alert});
        ++counts.all;
        counts.black += alert == PeriodAlert::Black;
        counts.red += alert == PeriodAlert::Red;
        counts.orange += alert == PeriodAlert::Orange;
        counts.yellow += alert == PeriodAlert::Yellow;
    }

    void addGuarantee(LoanId loan, GuaranteeId id, PeriodState state, const std::optional<Deadline>& end)
    {
        // Once preserved, the guarantee debt's own limitation is what runs.
        add(PeriodKind::Guarantee, loan, id.value, state == PeriodState::Preserved ? std::nullopt : end,
            guaranteeAlert(end, state, asOf, settings));
    }

    void addWithoutEvents(const LoanRow& loan, const std::vector<GuaranteeRow>& rows)
    {
        const DebtDue due = debtDueOf(loan);
        const QDate base = lastDayForPerformance(due).value_or(QDate());
        auto limitation = limitations.find(base);
        if (limitation == limitations.end())
            limitation = limitations.emplace(base, limitationOf(due, {}, calendar, asOf).end).first;
        add(PeriodKind::Limitation, loan.id, 0, limitation->second, periodAlert(limitation->second, asOf, settings));
        for (const GuaranteeRow& row : rows) {
            const GuaranteeTerms terms = guaranteeTermsOf(row, loan);
            const TermsKey key = keyOf(terms);
            auto guarantee = guarantees.find(key);
            if (guarantee == guarantees.end()) {
                const GuaranteePeriod period = guaranteePeriodOf(terms, {}, calendar, asOf);
                guarantee = guarantees.emplace(key, std::pair(period.state, period.end)).first;
            }
            addGuarantee(loan.id, row.id, guarantee->second.first, guarantee->second.second);
        }
    }

    void addWithEvents(const LoanRow& loan, const std::vector<GuaranteeRow>& rows, const LegalEvents& events,
                       const std::vector<JudgmentRow>& judgments)
    {
        const Limitation limitation = limitationOf(debtDueOf(loan), events, calendar, asOf);
        add(PeriodKind::Limitation, loan.id, 0, limitation.end, periodAlert(limitation.end, asOf, settings));
        for (const GuaranteeRow& row : rows) {
            const GuaranteePeriod period = guaranteePeriodOf(guaranteeTermsOf(row, loan), events, calendar, asOf);
            addGuarantee(loan.id, row.id, period.state, period.end);
            if (period.debt)
                add(PeriodKind::GuaranteeDebt, loan.id, row.id.value, period.debt->end,
                    periodAlert(period.debt->end, asOf, settings));
        }
        for (const JudgmentRow& row : judgments) {
            const Enforcement enforcement = enforcementOf(row.judgment(), events, calendar, asOf);
            add(PeriodKind::Enforcement, loan.id, row.id.value, enforcement.end,
                periodAlert(enforcement.end, asOf, settings));
        }
    }
};

PeriodBook::PeriodBook(Database& db, const Scope& scope, const PeriodFilter& filter, const WorkingCalendar& calendar,
                       QDate asOf, const PeriodAlertSettings& settings)
    : index_(new Index{calendar, asOf, settings, filter})
{
    const PeriodQuery query(db);
    const auto events = query.events(filter.borrowers);
    const auto judgments = query.judgments(filter.borrowers);
    query.forEach({scope, filter.branches, filter.owners, filter.borrowers, filter.owingOnly},
                  [&](const LoanRow& loan, const std::vector<GuaranteeRow>& guarantees) {
                      const auto loanEvents = events.find(loan.id);
                      const auto loanJudgments = judgments.find(loan.id);
                      if (loanEvents == events.end() && loanJudgments == judgments.end())
                          index_->addWithoutEvents(loan, guarantees);
                      else
                          index_->addWithEvents(
                              loan, guarantees, loanEvents == events.end() ? LegalEvents() : loanEvents->second,
                              loanJudgments == judgments.end() ? std::vector<JudgmentRow>() : loanJudgments->second);
                  });
    std::sort(index_->entries.begin(), index_->entries.end(),
              [](const Entry& a, const Entry& b) { return a.order() < b.order(); });
}

PeriodBook::~PeriodBook() = default;
PeriodBook::PeriodBook(PeriodBook&&) noexcept = default;
PeriodBook& PeriodBook::operator=(PeriodBook&&) noexcept = default;

qint64 PeriodBook::size() const
{
    return static_cast<qint64>(index_->entries.size());
}

std::vector<PeriodEnd> PeriodBook::ends() const
{
    std::vector<PeriodEnd> ends;
    for (const Entry& entry : index_->entries) {
        if (entry.safeDay == 0)
            continue;
        const bool ofGuarantee = entry.kind == PeriodKind::Guarantee || entry.kind == PeriodKind::GuaranteeDebt;
        ends.push_back({entry.kind, LoanId{entry.loan}, GuaranteeId{ofGuarantee ? entry.other : 0},
                        QDate::fromJulianDay(entry.safeDay)});
    }
    return ends;
}

PeriodCounts PeriodBook::counts() const
{
    return index_->counts;
}

std::vector<PeriodRow> PeriodBook::page(Database& db, qint64 offset, qint64 limit) const
{
    const LoanQuery loans(db);
    const LegalRepository legal(db);
    const std::vector<Branch> branches = BranchRepository(db).all();
    std::vector<PeriodRow> rows;
    const qint64 last = std::min(size(), offset + limit);
    for (qint64 at = std::max<qint64>(0, offset); at < last; ++at) {
        const Entry& entry = index_->entries[static_cast<size_t>(at)];
        const std::optional<LoanRow> loan = loans.find(LoanId{entry.loan});
        const std::optional<BorrowerRow> borrower = loan ? loans.borrower(loan->borrower) : std::nullopt;
        if (!borrower)
            continue;
        PeriodRow row{.kind = entry.kind,
                      .loan = loan->id,
                      .loanNumber = loan->loanNumber,
                      .borrower = borrower->id,
                      .name = borrower->name,
                      .branch = loan->branch,
                      .owner = borrower->owner,
                      .balance = loan->balance};
        const auto branch =
            std::find_if(branches.begin(), branches.end(), [&](const Branch& b) { return b.id == loan->branch; });
        if (branch != branches.end())
            row.branchName = branch->name;
        const LoanPeriods periods =
            loanPeriods(*loan, legal.guarantees(loan->id), legal.events(loan->id), legal.judgments(loan->id),
                        index_->calendar, index_->asOf, index_->settings);
        fillIn(row, periods, entry.other);
        if (row.end)
            row.daysLeft = daysLeft(*row.end, index_->asOf);
        rows.push_back(std::move(row));
    }
    return rows;
}

void PeriodBook::fillIn(PeriodRow& row, const LoanPeriods& periods, qint64 other)
{
    const auto from = [&](const auto& period, PeriodAlert alert) {
        row.state = period.state;
        row.end = period.end;
        row.lastEventOn = period.lastEventOn.value_or(QDate());
        row.alert = alert;
    };
    if (row.kind == PeriodKind::Limitation) {
        from(periods.limitation, periods.alert);
        row.demandDue = periods.demandDue;
    }
    for (const GuarantorPeriod& guarantor : periods.guarantors) {
        if (guarantor.guarantee.id.value != other)
            continue;
        row.guarantee = guarantor.guarantee.id;
        row.guarantor = guarantor.guarantee.partyName;
        if (row.kind == PeriodKind::GuaranteeDebt && guarantor.period.debt) {
            from(*guarantor.period.debt, guarantor.debtAlert);
        } else if (row.kind == PeriodKind::Guarantee) {
            row.state = guarantor.period.state;
            if (row.state != PeriodState::Preserved)
                row.end = guarantor.period.end;
            row.lastEventOn = guarantor.period.preservedOn.value_or(QDate());
            row.alert = guarantor.alert;
        }
    }
    for (const JudgmentPeriod& judgment : periods.judgments) {
        if (row.kind != PeriodKind::Enforcement || judgment.judgment.id.value != other)
            continue;
        row.judgment = judgment.judgment.id;
        row.documentNumber = judgment.judgment.documentNumber;
        from(judgment.enforcement, judgment.alert);
    }
}

} // namespace qingshou
