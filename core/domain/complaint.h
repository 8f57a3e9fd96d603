// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints (投诉), negative publicity (负面舆情) and other incidents: how they go on, by when they are answered, who
// must not handle them. And return visits (回访), which ask how satisfied somebody is with the work of an officer.
// Source: 银行业保险业消费投诉处理管理办法 (银保监会令2020年第3号): a simple case within 15 days of its receipt, a
// complex one within 30, once more 30 with approval; not handled by the person complained of.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/id.h"
#include "core/base/working_calendar.h"

#include <QDate>
#include <QString>

namespace qingshou {

enum class ComplaintKind {
    Complaint, // 投诉
    Publicity, // 负面舆情
    Incident   // 其他事件
};

enum class ComplaintChannel {
    Phone,    // 电话
    Counter,  // 柜面
    Hotline,  // 12378, the regulator's
    Letter,   // 来信
    Online,   // 网络
    Media,    // 媒体
    Petition, // 信访
    Other
};

enum class ComplaintState {
    Registered, // 已登记
    Handling,   // 处理中: somebody handles it
    Answered,   // 已答复
    Closed,     // 已办结
    Withdrawn   // 已撤回
};

enum class ComplaintOutcome { Founded, Partly, Unfounded };

template <>
struct EnumCodes<ComplaintKind> {
    static constexpr auto table = std::to_array<EnumCode<ComplaintKind>>({{ComplaintKind::Complaint, "complaint"},
                                                                          {ComplaintKind::Publicity, "publicity"},
                                                                          {ComplaintKind::Incident, "incident"}});
};

template <>
struct EnumCodes<ComplaintChannel> {
    static constexpr auto table = std::to_array<EnumCode<ComplaintChannel>>({{ComplaintChannel::Phone, "phone"},
                                                                             {ComplaintChannel::Counter, "counter"},
                                                                             {ComplaintChannel::Hotline, "hotline"},
                                                                             {ComplaintChannel::Letter, "letter"},
                                                                             {ComplaintChannel::Online, "online"},
                                                                             {ComplaintChannel::Media, "media"},
                                                                             {ComplaintChannel::Petition, "petition"},
                                                                             {ComplaintChannel::Other, "other"}});
};

template <>
struct EnumCodes<ComplaintState> {
    static constexpr auto table = std::to_array<EnumCode<ComplaintState>>({{ComplaintState::Registered, "registered"},
                                                                           {ComplaintState::Handling, "handling"},
                                                                           {ComplaintState::Answered, "answered"},
                                                                           {ComplaintState::Closed, "closed"},
                                                                           {ComplaintState::Withdrawn, "withdrawn"}});
};

template <>
struct EnumCodes<ComplaintOutcome> {
    static constexpr auto table =
        std::to_array<EnumCode<ComplaintOutcome>>({{ComplaintOutcome::Founded, "founded"},
                                                   {ComplaintOutcome::Partly, "partly"},
                                                   {ComplaintOutcome::Unfounded, "unfounded"}});
};

/// Not answered yet: the deadline runs, and contact with the borrower is on hold.
constexpr bool isOpen(ComplaintState state)
{
    return state == ComplaintState::Registered || state == ComplaintState::Handling;
}
/// Who handles one may change while it is open.
bool mayFollow(ComplaintState last, ComplaintState next);

/// The cooperative's settings; the defaults are the law's.
struct ComplaintRules {
    int simpleDays = 15;
    int complexDays = 30;
    int extensionDays = 30;   ///< on top of a complex case's days
    bool workingDays = false; ///< else calendar days, which are not moved off holidays
};

struct ComplaintTerms {
    QDate receivedOn{}; ///< not counted itself
    bool complex = false;
    bool extended = false; ///< with approval; such a case is complex
};

/// The last day for the answer; provisional where a year without a holiday table was counted through.
CalendarDay complaintDeadline(const ComplaintTerms& terms, const ComplaintRules& rules,
                              const WorkingCalendar& calendar);

/// Somebody on the bank's side; user: none for one who does not sign in here.
struct StaffMember {
    UserId user{};
    QString name{};
};
/// By the user where both are known, else by the name; who is not named is nobody's same.
bool isSamePerson(const StaffMember& a, const StaffMember& b);

inline constexpr int leastSatisfaction = 1;
inline constexpr int mostSatisfaction = 5;
/// 4 (满意) and 5 (非常满意).
constexpr bool isSatisfied(int satisfaction)
{
    return satisfaction >= 4;
}

} // namespace qingshou
