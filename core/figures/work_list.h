// SPDX-License-Identifier: GPL-3.0-or-later
// Today's work (今日工作): one item per borrower with every reason why, the most pressing first. Rules:
// core/domain/work_item.h. Build it off the window's thread: legal periods and falls of class read the loans once.
#pragma once

#include "core/domain/period_alert.h"
#include "core/storage/work_query.h"

#include <map>
#include <memory>
#include <optional>

namespace qingshou {

class Vault;
class WorkingCalendar;

struct WorkSettings {
    int promiseDaysAhead = 1;    ///< promises due within so many days are work already
    int instalmentDaysAhead = 3; ///< likewise
    int instalmentGraceDays = 0;
    int noticeDays = 15;   ///< a notice without proof for so long is work
    int complaintDays = 5; ///< a complaint is work so many days before its deadline
    int strategyDays = 30; ///< likewise a strategy on which nothing was entered for so long
    ClassDays classDays{};
    PeriodAlertSettings alerts{}; ///< what is red is work
};

struct WorkItem {
    WorkBorrower borrower{};
    QString branchName{};
    std::vector<WorkFact> facts{}; ///< most pressing first, at least one
    qint64 rank = 0;
    PutOff putOff{}; ///< until: invalid when it is not

    Money cash() const { return facts.front().cash; }
};

struct WorkFilter {
    std::optional<QString> owner{}; ///< whose; none: anybody's
    std::optional<WorkReason> reason{};
    bool putOff = false;    ///< those that are put off instead of the others
    bool byVillage = false; ///< village by village, each in the usual order; those without one last
};

class WorkList {
public:
    /// Reads everything in the scope. villagesBy: opens addresses, for a round by village; none: no village is read.
    WorkList(Database& db, const Scope& scope, const WorkingCalendar& calendar, QDate today,
             const WorkSettings& settings, const Vault* villagesBy = nullptr);
    /// The same as of an earlier list, but for these borrowers, who are read afresh: milliseconds, for after an entry.
    /// Only while the book, the settings and the day are those of the earlier one.
    WorkList(const WorkList& earlier, Database& db, const Scope& scope, const WorkingCalendar& calendar,
             const WorkSettings& settings, const std::vector<BorrowerId>& changed, const Vault* villagesBy = nullptr);

    QDate today() const { return today_; }
    /// In order. The items live as long as this, or a list that grew out of it.
    std::vector<const WorkItem*> items(const WorkFilter& filter) const;
    /// How many of that owner's borrowers there are for each reason that there is, put off ones left out.
    std::map<WorkReason, int> counts(const std::optional<QString>& owner) const;
    /// Everybody who has something to do, in the order of the text; "" for nobody's.
    std::vector<QString> owners() const;

private:
    /// Adds what it finds to items_, in order by itself.
    void read(Database& db, const Scope& scope, const WorkingCalendar& calendar, const WorkSettings& settings,
              const std::vector<BorrowerId>& only, const Vault* villagesBy);

    QDate today_;
    std::vector<std::shared_ptr<const std::vector<WorkItem>>> read_{}; ///< shared with what grows out of this
    std::vector<const WorkItem*> items_{};                             ///< of these that count, in order
};

} // namespace qingshou
