// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/progress_report.h"

#include "core/figures/bad_loans.h"

namespace qingshou {
namespace {

ProgressRow toRow(const TargetFigures& figures, int number)
{
    ProgressRow row;
    row.number = number;
    row.target = figures.target;
    row.today = figures.today.counted;
    row.week = figures.week.counted;
    row.month = figures.month.counted;
    row.cumulative = figures.cumulative;
    row.completion = figures.completion;
    row.rank = figures.rank;
    row.paceGap = figures.paceGap;
    row.baseline = figures.baseline;
    row.recoveryRate = figures.recoveryRate;
    row.baselineBorrowers = figures.borrowers;
    return row;
}

/// Σ of the rows, with rates of the sums.
ProgressRow sumOf(const std::vector<ProgressRow>& rows, const TimeElapsed& elapsed, Money ifNoRowHasOne)
{
    ProgressRow sum;
    for (const ProgressRow& row : rows) {
        sum.target += row.target;
        sum.today += row.today;
        sum.week += row.week;
        sum.month += row.month;
        sum.cumulative += row.cumulative;
        sum.baseline += row.baseline;
        sum.baselineBorrowers += row.baselineBorrowers;
    }
    if (sum.target.isZero())
        sum.target = ifNoRowHasOne;
    sum.completion = completion(sum.cumulative.counted, sum.target);
    sum.paceGap = paceGap(sum.completion, elapsed);
    sum.recoveryRate = recoveryRate(sum.cumulative.counted, sum.baseline);
    return sum;
}

void findDates(const BookTotals& totals, ProgressReport& report)
{
    report.currentOn = totals.dateUpTo(report.asOf);
    if (!report.currentOn)
        return;
    report.openingOn = totals.dateUpTo(QDate(report.asOf.year() - 1, 12, 31));
    report.openingIsYearStart = report.openingOn.has_value();
    if (!report.openingOn)
        report.openingOn = totals.dates().front();
}

void addBadLoans(Database& db, const Scope& scope, const std::vector<BranchFigures>& branches, ProgressReport& report)
{
    findDates(BookTotals(db), report);
    if (!report.currentOn)
        return;
    const BadLoansAt opening(db, *report.openingOn, scope);
    const BadLoansAt current(db, *report.currentOn, scope);
    const auto fill = [](ProgressRow& row, const BadLoans& before, const BadLoans& now) {
        row.openingBad = before.balance;
        row.currentBad = now.balance;
        row.badChange = now.balance - before.balance;
        row.badRatio = now.ratio();
        row.badBorrowers = now.borrowers;
    };
    BadLoans allBefore, allNow;
    for (size_t i = 0; i < branches.size(); ++i) {
        const BadLoans before = opening.in(branches[i].covers), now = current.in(branches[i].covers);
        fill(report.branches[i], before, now);
        allBefore += before;
        allNow += now;
    }
    fill(report.branchTotal, allBefore, allNow);
}

} // namespace

Result<ProgressReport> progressReport(Database& db, const CampaignFiguresRequest& request,
                                      const WorkingCalendar& calendar)
{
    const Result<CampaignFigures> figures = campaignFigures(db, request, calendar);
    if (!figures)
        return figures.error();
    ProgressReport report;
    report.campaign = figures->campaign;
    report.asOf = figures->asOf;
    report.elapsed = figures->elapsed;
    for (const BranchFigures& branch : figures->branches) {
        ProgressRow row = toRow(branch, static_cast<int>(report.branches.size()) + 1);
        row.branch = branch.branch;
        row.branchName = branch.name;
        report.branches.push_back(row);
    }
    for (const PersonFigures& person : figures->persons) {
        ProgressRow row = toRow(person, static_cast<int>(report.persons.size()) + 1);
        row.branch = person.branch;
        row.branchName = person.branchName;
        row.person = person.person;
        report.persons.push_back(row);
    }
    report.branchTotal = sumOf(report.branches, report.elapsed, figures->total.target);
    report.personTotal = sumOf(report.persons, report.elapsed, Money());
    addBadLoans(db, request.scope, figures->branches, report);
    return report;
}

} // namespace qingshou
