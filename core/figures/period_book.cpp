// SPDX-License-Identifier: GPL-3.0-or-later
// The whole book as an index of 32 bytes a row.
#include "core/base/working_calendar.h"
#include "core/figures/period_reader.h"
#include "core/storage/branch_repository.h"

#include <algorithm>
#include <tuple>

namespace qingshou {
namespace {

struct Entry {
    qint64 loan = 0;
    qint64 other = 0;   ///< guarantee, judgment or seizure
    qint64 safeDay = 0; ///< Julian; 0: no end
    PeriodKind kind = PeriodKind::Limitation;
    PeriodAlert alert = PeriodAlert::None;

    /// Those without an end last.
    auto order() const { return std::tuple(safeDay == 0, safeDay, loan, kind, other); }
};

} // namespace

struct PeriodBook::Index {
    WorkingCalendar calendar;
    QDate asOf;
    PeriodAlertSettings settings;
    std::vector<Entry> entries{};
    PeriodCounts counts{};

    void add(const PeriodFound& found)
    {
        entries.push_back(
            {found.loan.id.value, found.other, found.end ? found.end->safe.toJulianDay() : 0, found.kind, found.alert});
        ++counts.all;
        counts.black += found.alert == PeriodAlert::Black;
        counts.red += found.alert == PeriodAlert::Red;
        counts.orange += found.alert == PeriodAlert::Orange;
        counts.yellow += found.alert == PeriodAlert::Yellow;
    }
};

PeriodBook::PeriodBook(Database& db, const Scope& scope, const PeriodFilter& filter, const WorkingCalendar& calendar,
                       QDate asOf, const PeriodAlertSettings& settings)
    : index_(new Index{calendar, asOf, settings})
{
    readPeriods(db, scope, filter, calendar, asOf, settings, [this](const PeriodFound& found) { index_->add(found); });
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
        if (row.kind == PeriodKind::Seizure)
            fillIn(row, SeizureRepository(db).find(SeizureId{entry.other}), entry.alert);
        if (row.end)
            row.daysLeft = daysLeft(*row.end, index_->asOf);
        rows.push_back(std::move(row));
    }
    return rows;
}

void PeriodBook::fillIn(PeriodRow& row, const std::optional<SeizureRow>& seizure, PeriodAlert alert)
{
    if (!seizure)
        return;
    row.seizure = seizure->id;
    row.property = seizure->description;
    row.guarantee = seizure->guarantee;
    row.guarantor = seizure->guarantorName;
    row.state = alert == PeriodAlert::Black ? PeriodState::Passed : PeriodState::Running;
    row.end = Deadline{seizure->untilOn, seizure->untilOn, false};
    row.lastEventOn = seizure->renewedOn.isValid() ? seizure->renewedOn : seizure->seizedOn;
    row.alert = alert;
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
