// SPDX-License-Identifier: GPL-3.0-or-later
// What the file knows that there is to do about borrowers, reason by reason; core/figures/work_list.h puts it together.
// Within a scope, by the borrower's branch. Each query goes by the day over entries or next actions, of which there are
// few; classFalls() by the day from which a loan is overdue.
#pragma once

#include "core/domain/next_measure.h"
#include "core/domain/work_item.h"
#include "core/storage/borrower_summary.h"
#include "core/storage/plan_repository.h"
#include "core/storage/scope.h"

#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace qingshou {

class Database;
class Vault;

struct WorkFound {
    BorrowerId borrower{};
    WorkFact fact{};
};

/// What a line of the worklist shows of the borrower.
struct WorkBorrower {
    BorrowerId id{};
    QString name{}, owner{};
    BranchId branch{};
    Money balance{}, arrears{};
    QString village{}; ///< of the first address that names one, where it was asked for
};

/// Who has an unkept promise.
struct Unkept {
    BorrowerId borrower{};
    QDate lastDay{}; ///< grace included, on which the oldest unkept one can be kept
    std::optional<StrategyInForce> strategy{};
};

struct PutOff {
    QDate until{};
    QString reason{};
};

class WorkQuery {
public:
    /// only: of these borrowers; empty: of all.
    WorkQuery(Database& db, Scope scope, std::vector<BorrowerId> only = {})
        : db_(db), scope_(std::move(scope)), only_(std::move(only))
    {
    }

    /// Of those who made one for a day up to this one.
    std::vector<Unkept> unkeptPromises(QDate upTo) const;
    /// Agreed plans with an instalment due up to the day.
    std::vector<PlanId> plansDue(QDate upTo) const;
    /// Next actions up to the day, planned contacts among them. The cash is what is in arrears.
    std::vector<WorkFound> nextActions(QDate upTo) const;
    /// Loans whose days past due reach the next class after `today` and up to `upTo`. The cash is what is in arrears,
    /// with the balance when the loan itself is due.
    std::vector<WorkFound> classFalls(QDate today, QDate upTo, const ClassDays& days) const;
    /// Newest strategies whose target day is over while something is owed. The cash is the strategy's amount.
    std::vector<WorkFound> strategiesOverdue(QDate today) const;
    /// Notices that were printed up to a day, or brought without proof, and wait since. The cash is what they demand.
    std::vector<WorkFound> noticesUnproven(QDate upTo) const;

    /// Supervisors' instructions that nobody has answered, whenever they are due. The cash is what is in arrears.
    std::vector<WorkFound> instructions() const;
    /// Approved strategies on which nothing was saved or entered for so many days while something is owed; the day is
    /// the first one that was too late. The cash is the strategy's amount.
    std::vector<WorkFound> strategiesUnreviewed(QDate today, int days) const;

    /// Seizures from today on to a day that are not released. The cash is what is left of the loan.
    std::vector<WorkFound> seizuresEnding(QDate today, QDate upTo) const;
    /// Complaints and the like of a borrower that are not answered, with a deadline up to the day. The cash is what is
    /// in arrears: nobody is asked for it meanwhile.
    std::vector<WorkFound> complaintsDue(QDate upTo) const;
    /// Return visits that are to be made up to the day. The cash is what is in arrears.
    std::vector<WorkFound> returnVisitsDue(QDate upTo) const;

    /// Without those out of scope: a loan may be at another branch than its borrower.
    std::vector<WorkBorrower> borrowers(std::span<const BorrowerId> ids) const;
    /// Fills in where they live: addresses are sealed, so that it costs some microseconds each.
    void addVillages(std::vector<WorkBorrower>& borrowers, const Vault& vault) const;
    /// Of those that are put off beyond today. A contact that was planned since brings them back on its day.
    std::unordered_map<BorrowerId, PutOff> putOff(QDate today) const;

private:
    /// By the columns of the branch and of the borrower. Never by the branch's index: a branch is a large part of the
    /// book, of which few have an entry.
    std::string wanted(const char* branch, const char* borrower) const
    {
        return scope_.condition(std::string("+") + branch) + " AND " + among(borrower, only_);
    }

    Database& db_;
    Scope scope_;
    std::vector<BorrowerId> only_;
};

} // namespace qingshou
