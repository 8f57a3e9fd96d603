// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/work_list.h"

#include "core/base/chinese_text.h"
#include "core/base/dates.h"
#include "core/figures/borrower_figures.h"
#include "core/figures/period_reader.h"
#include "core/storage/branch_repository.h"
#include "core/storage/long_reading.h"
#include "core/storage/promise_repository.h"
#include "core/storage/recovery_repository.h"

#include <QHash>

#include <algorithm>
#include <set>
#include <tuple>
#include <unordered_map>

namespace qingshou {
namespace {

using Facts = std::unordered_map<BorrowerId, std::vector<WorkFact>>;

void add(Facts& facts, std::vector<WorkFound> found)
{
    for (WorkFound& one : found)
        facts[one.borrower].push_back(std::move(one.fact));
}

QString raisedBy(const std::vector<PromiseToPay>& promises, const std::vector<PromiseStatus>& states,
                 const StrategyInForce& strategy)
{
    std::vector<QDate> lastDays;
    for (size_t i = 0; i < promises.size(); ++i)
        if (isBroken(states[i].state))
            lastDays.push_back(promises[i].dueOn);
    const std::optional<Measure> measure = raisedMeasure(strategy, lastDays);
    return measure ? code(*measure) : noMeasureLeft;
}

/// What is still to be paid of the oldest unkept promise, once it is broken or its day is near.
void addPromises(Facts& facts, Database& db, const WorkQuery& query, QDate today, const WorkSettings& settings)
{
    const QDate upTo = today.addDays(settings.promiseDaysAhead);
    for (const auto& [borrower, lastDay, strategy] : query.unkeptPromises(upTo)) {
        std::vector<PromiseRow> rows = PromiseRepository(db).ofBorrower(borrower);
        std::erase_if(rows, [](const PromiseRow& row) { return row.withdrawn(); });
        const std::vector<PromiseToPay> promises = standingPromises(rows);
        const std::vector<PromiseStatus> states =
            judgePromises(promises, receiptsOf(RecoveryRepository(db).ofBorrower(borrower)), today, 0);
        for (size_t i = 0; i < rows.size(); ++i)
            if (promises[i].dueOn == lastDay && states[i].state != PromiseState::Kept && rows[i].dueOn <= upTo)
                facts[borrower].push_back(
                    {.reason = lastDay < today ? WorkReason::PromiseBroken : WorkReason::PromiseDue,
                     .on = rows[i].dueOn,
                     .cash = rows[i].amount - states[i].paid,
                     .about = lastDay < today && strategy ? raisedBy(promises, states, *strategy) : QString()});
    }
}

/// What is missed of agreed plans, else the next instalment when it is near.
void addPlans(Facts& facts, Database& db, const WorkQuery& query, QDate today, const WorkSettings& settings)
{
    const QDate upTo = today.addDays(settings.instalmentDaysAhead);
    for (const PlanId id : query.plansDue(upTo)) {
        const std::optional<PlanRow> plan = PlanRepository(db).find(id);
        if (!plan)
            continue;
        const PlanStatus status =
            planStatus(*plan, RecoveryRepository(db).ofLoan(plan->loan), today, settings.instalmentGraceDays);
        if (status.settled() || *status.nextDueOn > upTo)
            continue;
        WorkFact fact{.reason = WorkReason::InstalmentMissed, .on = *status.nextDueOn, .cash = status.arrears};
        if (!status.broken()) {
            fact.reason = WorkReason::InstalmentDue;
            for (const InstalmentStatus& one : status.instalments)
                if (one.state != InstalmentState::Paid && fact.cash.isZero())
                    fact.cash = one.unpaid; // they stand by due date
        }
        facts[plan->borrower].push_back(std::move(fact));
    }
}

void addPeriods(Facts& facts, Database& db, const Scope& scope, const std::vector<BorrowerId>& only,
                const WorkingCalendar& calendar, QDate today, const WorkSettings& settings)
{
    PeriodFilter red;
    red.kinds = {PeriodKind::Limitation, PeriodKind::Guarantee, PeriodKind::GuaranteeDebt, PeriodKind::Enforcement};
    red.alerts = {PeriodAlert::Red};
    red.borrowers = only;
    readPeriods(db, scope, red, calendar, today, settings.alerts, [&](const PeriodFound& period) {
        facts[period.loan.borrower].push_back({.reason = WorkReason::PeriodEnding,
                                               .on = period.end->safe,
                                               .cash = period.loan.balance,
                                               .about = code(period.kind),
                                               .guarantor = period.guarantor});
    });
}

bool fits(const WorkItem& item, const std::optional<QString>& owner)
{
    return !owner || item.borrower.owner == *owner;
}

bool has(const WorkItem& item, WorkReason reason)
{
    return std::any_of(item.facts.begin(), item.facts.end(),
                       [reason](const WorkFact& fact) { return fact.reason == reason; });
}

bool comesFirst(const WorkItem& a, const WorkItem& b)
{
    return std::tuple(-a.rank, a.facts.front().on, a.borrower.id) <
           std::tuple(-b.rank, b.facts.front().on, b.borrower.id);
}

} // namespace

WorkList::WorkList(Database& db, const Scope& scope, const WorkingCalendar& calendar, QDate today,
                   const WorkSettings& settings, const Vault* villagesBy)
    : today_(today)
{
    const LongReading reading(db);
    read(db, scope, calendar, settings, {}, villagesBy);
}

WorkList::WorkList(const WorkList& earlier, Database& db, const Scope& scope, const WorkingCalendar& calendar,
                   const WorkSettings& settings, const std::vector<BorrowerId>& changed, const Vault* villagesBy)
    : today_(earlier.today_), read_(earlier.read_), items_(earlier.items_)
{
    if (changed.empty()) // which would read all
        return;
    std::erase_if(items_, [&](const WorkItem* item) {
        return std::find(changed.begin(), changed.end(), item->borrower.id) != changed.end();
    });
    const auto kept = static_cast<std::ptrdiff_t>(items_.size());
    read(db, scope, calendar, settings, changed, villagesBy);
    // What is kept is in order: the few that were read find their places in it.
    std::inplace_merge(items_.begin(), items_.begin() + kept, items_.end(),
                       [](const WorkItem* a, const WorkItem* b) { return comesFirst(*a, *b); });
}

void WorkList::read(Database& db, const Scope& scope, const WorkingCalendar& calendar, const WorkSettings& settings,
                    const std::vector<BorrowerId>& only, const Vault* villagesBy)
{
    const QDate today = today_;
    const WorkQuery query(db, scope, only);
    Facts facts;
    addPromises(facts, db, query, today, settings);
    addPlans(facts, db, query, today, settings);
    add(facts, query.nextActions(today));
    add(facts, query.classFalls(today, endOfMonth(today), settings.classDays));
    add(facts, query.strategiesOverdue(today));
    add(facts, query.noticesUnproven(today.addDays(-settings.noticeDays)));
    add(facts, query.instructions());
    add(facts, query.strategiesUnreviewed(today, settings.strategyDays));
    add(facts, query.seizuresEnding(today, today.addDays(settings.alerts.seizure.orangeDays)));
    add(facts, query.complaintsDue(today.addDays(settings.complaintDays)));
    add(facts, query.returnVisitsDue(today));
    addPeriods(facts, db, scope, only, calendar, today, settings);

    QHash<qint64, QString> branches;
    for (const Branch& branch : BranchRepository(db).all())
        branches.insert(branch.id.value, branch.name);
    const std::unordered_map<BorrowerId, PutOff> putOff = query.putOff(today);
    std::vector<BorrowerId> ids;
    for (const auto& [id, found] : facts)
        ids.push_back(id);
    std::sort(ids.begin(), ids.end()); // as they lie in the file
    std::vector<WorkBorrower> borrowers = query.borrowers(ids);
    if (villagesBy)
        query.addVillages(borrowers, *villagesBy);
    auto read = std::make_shared<std::vector<WorkItem>>();
    read->reserve(borrowers.size());
    for (WorkBorrower& borrower : borrowers) {
        const BorrowerId id = borrower.id;
        WorkItem item;
        item.borrower = std::move(borrower);
        item.branchName = branches.value(item.borrower.branch.value);
        item.facts = inOrder(std::move(facts[id]), today);
        item.rank = workRank(item.facts, today);
        if (const auto put = putOff.find(id); put != putOff.end() && staysAway(item.facts, put->second.until, today))
            item.putOff = put->second;
        read->push_back(std::move(item));
    }
    const auto before = static_cast<std::ptrdiff_t>(items_.size());
    for (const WorkItem& item : *read)
        items_.push_back(&item);
    std::sort(items_.begin() + before, items_.end(),
              [](const WorkItem* a, const WorkItem* b) { return comesFirst(*a, *b); });
    read_.push_back(std::move(read));
}

std::vector<const WorkItem*> WorkList::items(const WorkFilter& filter) const
{
    std::vector<const WorkItem*> found;
    for (const WorkItem* item : items_)
        if (fits(*item, filter.owner) && item->putOff.until.isValid() == filter.putOff &&
            (!filter.reason || has(*item, *filter.reason)))
            found.push_back(item);
    if (filter.byVillage)
        std::stable_sort(found.begin(), found.end(), [](const WorkItem* a, const WorkItem* b) {
            const QString &one = a->borrower.village, &other = b->borrower.village;
            return std::tuple(one.isEmpty(), nameSortKey(one.toStdString())) <
                   std::tuple(other.isEmpty(), nameSortKey(other.toStdString()));
        });
    return found;
}

std::map<WorkReason, int> WorkList::counts(const std::optional<QString>& owner) const
{
    std::map<WorkReason, int> counts;
    for (const WorkItem* item : items({.owner = owner}))
        for (const WorkReason reason : allValues<WorkReason>())
            if (has(*item, reason))
                ++counts[reason];
    return counts;
}

std::vector<QString> WorkList::owners() const
{
    std::set<QString> owners;
    for (const WorkItem* item : items_)
        owners.insert(item->borrower.owner);
    return {owners.begin(), owners.end()};
}

} // namespace qingshou
