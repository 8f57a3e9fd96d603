// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_tally.h"

#include "core/base/dates.h"
#include "core/services/session.h"

#include <algorithm>

namespace qingshou {
std::vector<QString> ImportFindings::newBranches() const
{
    std::vector<QString> names;
    for (const ImportBranch& branch : branches)
        if (branch.isNew)
            names.push_back(branch.name);
    return names;
}

ImportTally::ImportTally(Database& db, const Session& session, const ImportPlan& plan)
    : session_(session), plan_(plan), repository_(db), known_(repository_.all()), top_(session.branch)
{
    if (!top_.isValid() && !known_.empty())
        top_ = known_.front().id; // the cooperative itself: parents come before children
}

ImportTally::RowBranch ImportTally::branchOf(const PreparedRow& row, const LoanRecord* known)
{
    size_t index = 0;
    if (!row.branch.empty()) {
        index = branchNamed(row.branch, row.branchCode);
    } else {
        const BranchId id = known ? known->branch : top_;
        const auto place = std::find_if(branches_.begin(), branches_.end(),
                                        [id](const ImportBranch& branch) { return branch.id == id; });
        index = static_cast<size_t>(place - branches_.begin());
        if (place == branches_.end()) {
            const auto branch =
                std::find_if(known_.begin(), known_.end(), [id](const Branch& one) { return one.id == id; });
            branches_.push_back({id, branch == known_.end() ? QString() : branch->name, 0, false});
            codes_.emplace_back();
        }
    }
    ++branches_[index].rows;
    const BranchId id = branches_[index].id;
    if (id.isValid())
        noteScope(id);
    if (known)
        noteScope(known->branch);
    return {index, id};
}

size_t ImportTally::branchNamed(const std::string& name, const std::string& branchCode)
{
    const auto [place, fresh] = byName_.try_emplace(name, branches_.size());
    if (!fresh)
        return place->second;
    const QString text = QString::fromStdString(name);
    std::optional<BranchId> id = repository_.findByName(text);
    if (!id && !branchCode.empty())
        for (const Branch& branch : known_)
            if (branch.code == QString::fromStdString(branchCode))
                id = branch.id;
    // Two spellings of one branch are one branch.
    for (size_t i = 0; id && i < branches_.size(); ++i)
        if (branches_[i].id == *id)
            return place->second = i;
    branches_.push_back({id.value_or(BranchId()), text, 0, !id});
    codes_.push_back(branchCode);
    return place->second;
}

void ImportTally::created(size_t branch, BranchId id)
{
    branches_[branch].id = id;
}

void ImportTally::noteScope(BranchId branch)
{
    // A branch that this import made stands below what the user sees.
    const auto made = std::find_if(branches_.begin(), branches_.end(),
                                   [branch](const ImportBranch& one) { return one.isNew && one.id == branch; });
    if (made == branches_.end() && !session_.scope.contains(branch))
        ++outside_;
}

void ImportTally::add(const LoanRecord& before, const LoanRecord& after, bool changed)
{
    ++(changed ? counts_.changed : counts_.unchanged);
    if (before.absentSinceOn.isValid())
        ++counts_.back;
    if (std::find(sides_.begin(), sides_.end(), after.bookSide) == sides_.end())
        sides_.push_back(after.bookSide);
}

void ImportTally::addNew(const LoanRecord& loan)
{
    ++counts_.added;
    if (std::find(sides_.begin(), sides_.end(), loan.bookSide) == sides_.end())
        sides_.push_back(loan.bookSide);
}

bool ImportTally::addUnseen(const LoanForSums& loan, const LedgerCoverage& coverage)
{
    if (!coverage.covers(loan))
        return false;
    ++counts_.absent;
    counts_.newlyAbsent += loan.absent ? 0 : 1;
    return true;
}

LedgerCoverage ImportTally::coverage() const
{
    LedgerCoverage coverage{{}, sides_, plan_.scope == LedgerScope::BadLoansOnly};
    for (const ImportBranch& branch : branches_)
        if (branch.id.isValid())
            coverage.branches.push_back(branch.id);
    return coverage;
}

void ImportTally::finish(const LedgerSummary& summary, ImportFindings& findings) const
{
    findings.counts = counts_;
    findings.counts.rows = counts_.added + counts_.changed + counts_.unchanged;
    findings.counts.refused = summary.rowsRefused;
    findings.statisticsOn = plan_.statisticsOn;
    findings.scope = plan_.scope;
    findings.scopeAssumed = plan_.scopeAssumed;
    findings.readAs = plan_.readAs;
    findings.branches = branches_;
    findings.balance = summary.balance;
    findings.total = summary.total;
    findings.totalRow = summary.totalRow;
    findings.totals = summary.totals;
    findings.refused = summary.refused;
    findings.cellsRefused = summary.cellsRefused;
    findings.missing = plan_.recognition.missingRecommended();
}

std::vector<Error> ImportTally::blockers(const ImportFindings& findings, const LedgerSummary& summary,
                                         bool acceptTotalDifference) const
{
    std::vector<Error> found;
    if (findings.bookStatisticsOn.isValid() && findings.statisticsOn < findings.bookStatisticsOn)
        found.push_back({ErrorCode::LedgerOlder, {toIso(findings.statisticsOn), toIso(findings.bookStatisticsOn)}});
    // The day came from the file's own column, whose rows do not agree.
    if (plan_.dateFromColumn && summary.earliestStatisticsDate != summary.latestStatisticsDate)
        found.push_back({ErrorCode::LedgerNoDate});
    if (findings.counts.rows == 0 && findings.counts.refused == 0)
        found.push_back({ErrorCode::LedgerEmpty, {plan_.file.path()}});
    if (outside_ > 0)
        found.push_back({ErrorCode::OutsideScope});
    if (findings.counts.refused > 0)
        found.push_back({ErrorCode::LedgerRowsRefused, {QString::number(findings.counts.refused)}});
    if (findings.total == TotalCheck::Differs && !acceptTotalDifference) {
        QStringList sums{QString(), QString()};
        for (const TotalOfField& total : findings.totals)
            if (!total.matches && sums.front().isEmpty())
                sums = {total.stated.toPlainYuan(), total.computed.toPlainYuan()};
        found.push_back({ErrorCode::LedgerTotalDiffers, sums});
    }
    return found;
}

} // namespace qingshou
