// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/borrower_groups.h"

#include "core/storage/borrower_selection.h"
#include "core/storage/branch_repository.h"
#include "core/storage/database.h"
#include "core/storage/read_snapshot.h"
#include "core/storage/sql_filter.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace qingshou {
namespace {

/// Days past due by the day of becoming overdue; a book has some thousands of these days.
class Bands {
public:
    explicit Bands(QDate asOf) : asOf_(asOf) {}
    DaysBand of(qint32 digits)
    {
        if (digits == 0)
            return DaysBand::NotOverdue;
        const auto [place, fresh] = known_.try_emplace(digits);
        if (fresh) {
            const QDate since(digits / 10'000, digits / 100 % 100, digits % 100);
            place->second = daysBandOf(static_cast<int>(std::max<qint64>(0, since.daysTo(asOf_))));
        }
        return place->second;
    }

private:
    QDate asOf_;
    std::unordered_map<qint32, DaysBand> known_;
};

quint64 keyOf(const BorrowerEntry& entry, BorrowerGrouping by, Bands& bands)
{
    switch (by) {
    case BorrowerGrouping::Branch:
        return entry.branch;
    case BorrowerGrouping::Owner:
        return entry.owner;
    case BorrowerGrouping::RiskClass:
        return entry.riskClass;
    case BorrowerGrouping::DaysPastDue:
        break;
    }
    return static_cast<quint64>(bands.of(entry.overdueSince));
}

BorrowerGroup groupOf(quint64 key, BorrowerGrouping by, const BorrowerColumns& columns)
{
    BorrowerGroup group;
    switch (by) {
    case BorrowerGrouping::Branch:
        group.branch = columns.branches()[key];
        break;
    case BorrowerGrouping::Owner:
        group.owner = QString::fromStdString(columns.owners().word(static_cast<quint32>(key)));
        break;
    case BorrowerGrouping::RiskClass:
        if (key > 0)
            group.riskClass = static_cast<RiskClass>(key - 1);
        break;
    case BorrowerGrouping::DaysPastDue:
        group.band = static_cast<DaysBand>(key);
        break;
    }
    return group;
}

void putInOrder(std::vector<BorrowerGroup>& groups, BorrowerGrouping by, Database& db)
{
    std::unordered_map<qint64, size_t> places;
    if (by == BorrowerGrouping::Branch)
        for (const Branch& branch : BranchRepository(db).all())
            places.emplace(branch.id.value, places.size());
    std::sort(groups.begin(), groups.end(), [&](const BorrowerGroup& left, const BorrowerGroup& right) {
        switch (by) {
        case BorrowerGrouping::Branch:
            return places[left.branch.value] < places[right.branch.value];
        case BorrowerGrouping::Owner:
            return std::tuple(-left.totals.balance.fen(), left.owner) <
                   std::tuple(-right.totals.balance.fen(), right.owner);
        case BorrowerGrouping::RiskClass:
            return left.riskClass > right.riskClass; // an unknown one comes last
        case BorrowerGrouping::DaysPastDue:
            break;
        }
        return left.band > right.band;
    });
}

} // namespace

std::vector<BorrowerGroup> borrowerGroups(Database& db, const Scope& scope, const Vault* vault,
                                          const BorrowerFilter& filter, BorrowerGrouping by)
{
    const ReadSnapshot snapshot(db);
    const BorrowerColumns& columns = db.borrowerColumns().current(db);
    const BorrowerSelection selection(db, columns, narrowed(db, scope, filter.branches), filter, vault);
    Bands bands(filter.asOf);
    std::map<quint64, BorrowerTotals> sums;
    for (const quint32 place : selection.places()) {
        const BorrowerEntry& entry = columns.entries()[place];
        BorrowerTotals& sum = sums[keyOf(entry, by, bands)];
        ++sum.borrowers;
        sum.loans += entry.loanCount;
        sum.balance += Money::fromFen(entry.balance);
        sum.arrears += Money::fromFen(entry.arrears);
    }
    std::vector<BorrowerGroup> groups;
    for (const auto& [key, totals] : sums) {
        groups.push_back(groupOf(key, by, columns));
        groups.back().totals = totals;
    }
    putInOrder(groups, by, db);
    return groups;
}

BorrowerFilter narrowedTo(BorrowerFilter filter, BorrowerGrouping by, const BorrowerGroup& group)
{
    switch (by) {
    case BorrowerGrouping::Branch:
        filter.branches = {group.branch};
        break;
    case BorrowerGrouping::Owner:
        filter.owners = {group.owner};
        break;
    case BorrowerGrouping::RiskClass:
        filter.classes = {group.riskClass};
        break;
    case BorrowerGrouping::DaysPastDue: {
        const auto band = static_cast<size_t>(group.band);
        // What the list is narrowed to already stays.
        if (group.band != DaysBand::NotOverdue)
            filter.minDays = std::max(filter.minDays.value_or(0), daysBandLimits[band - 1] + 1);
        if (group.band != DaysBand::Beyond360)
            filter.maxDays = std::min(filter.maxDays.value_or(daysBandLimits[band]), daysBandLimits[band]);
        break;
    }
    }
    return filter;
}

} // namespace qingshou
