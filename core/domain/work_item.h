// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to do about a borrower on a day (待办), why, and what comes first: expected cash × urgency. Pure.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace qingshou {

enum class WorkReason {
    PromiseBroken,      // 违约承诺
    InstalmentMissed,   // 分期未还
    PromiseDue,         // 承诺到期
    InstalmentDue,      // 分期到期
    PeriodEnding,       // 期限将届满
    NextAction,         // 约定行动
    ClassFalling,       // 分类将下迁
    StrategyOverdue,    // 方案逾期
    NoticeUnproven,     // 通知书无回执
    Instruction,        // 督办
    StrategyUnreviewed, // 方案久未复查
    ComplaintDue,       // 投诉待答复
    ReturnVisitDue      // 待回访
};

template <>
struct EnumCodes<WorkReason> {
    static constexpr auto table =
        std::to_array<EnumCode<WorkReason>>({{WorkReason::PromiseBroken, "promise_broken"},
                                             {WorkReason::InstalmentMissed, "instalment_missed"},
                                             {WorkReason::PromiseDue, "promise_due"},
                                             {WorkReason::InstalmentDue, "instalment_due"},
                                             {WorkReason::PeriodEnding, "period_ending"},
                                             {WorkReason::NextAction, "next_action"},
                                             {WorkReason::ClassFalling, "class_falling"},
                                             {WorkReason::StrategyOverdue, "strategy_overdue"},
                                             {WorkReason::NoticeUnproven, "notice_unproven"},
                                             {WorkReason::Instruction, "instruction"},
                                             {WorkReason::StrategyUnreviewed, "strategy_unreviewed"},
                                             {WorkReason::ComplaintDue, "complaint_due"},
                                             {WorkReason::ReturnVisitDue, "return_visit_due"}});
};

/// WorkFact::about of a broken promise when it has used up the strategy's measures.
inline const QString noMeasureLeft = QStringLiteral("none_left");

struct WorkFact {
    WorkReason reason = WorkReason::NextAction;
    QDate on{};      ///< the day it is about: promised, due, planned, or the last one of a period
    Money cash{};    ///< what may come in, or is kept, when it is seen to
    QString about{}; ///< code: of a period its kind, of a fall the class that it ends in, of a planned contact by what,
                     ///< of a complaint its kind, of a broken promise the measure of the strategy that it raises, or
                     ///< noMeasureLeft
    QString words{}; ///< of a next action: what; of a seizure's period: the property; of a notice: its number; of an
                     ///< instruction: it; of a complaint: who handles it; of a return visit: what for
    PartyId guarantor{}; ///< of a guarantee's period; the name is read for those that are shown
    friend bool operator==(const WorkFact&, const WorkFact&) = default;
};

/// From 1 to 10: how little it can wait. A broken word and what cannot be mended afterwards come first; what is late
/// grows more urgent by the week.
int urgency(const WorkFact& fact, QDate today);

/// Most pressing first, by cash × urgency, then by day. Of one reason only the most pressing is kept, but every period:
/// each is lost by itself.
std::vector<WorkFact> inOrder(std::vector<WorkFact> facts, QDate today);

/// Cash × urgency of the most pressing one, in fen; never 0, so that what brings no cash has an order too.
qint64 workRank(std::span<const WorkFact> facts, QDate today);

/// Whether a work item that was put off until a day stays away today. A period that ends before that day does not wait.
bool staysAway(std::span<const WorkFact> facts, QDate putOffUntil, QDate today);

} // namespace qingshou
