// SPDX-License-Identifier: GPL-3.0-or-later
// Demand notices from number to proof: issued for one borrower or hundreds at once, printed, and brought to the person;
// what proves that moves the legal period in the same step. Figures are the ledger's, as of its day, never projected.
// Permission: RecordLegalEvent; whole identity numbers on paper need ViewUnmasked, else they are masked.
// Sources: see core/domain/notice.h.
#pragma once

#include "core/base/result.h"
#include "core/services/service_context.h"
#include "core/storage/notice_repository.h"

namespace qingshou {

struct IssueNotices {
    NoticeKind kind = NoticeKind::Demand;
    std::vector<BorrowerId> borrowers{}; ///< of every loan on which something is overdue; guarantors: of these loans
    QDate deadlineOn{};                  ///< pay by
    QDate objectionOn{};                 ///< object by
    QString phone{};
    QString complaintPhone{};
    QString firstStaff{};
    QString secondStaff{};
    QString templateText{}; ///< see missingFields()
};

enum class NotIssuedReason {
    NothingOverdue,  // no loan is overdue or has arrears
    Absent,          // not in the newest ledger: what is owed today is not known
    NoGuarantor,     // of a guarantor's notice
    PeriodNotRunning // the guarantee period has not begun or has passed: the notice would say what is not so
};
template <>
struct EnumCodes<NotIssuedReason> {
    static constexpr auto table =
        std::to_array<EnumCode<NotIssuedReason>>({{NotIssuedReason::NothingOverdue, "nothing_overdue"},
                                                  {NotIssuedReason::Absent, "absent"},
                                                  {NotIssuedReason::NoGuarantor, "no_guarantor"},
                                                  {NotIssuedReason::PeriodNotRunning, "period_not_running"}});
};

struct NotIssued {
    BorrowerId borrower{};
    QString name{};       ///< the borrower's, or the guarantor's
    QString loanNumber{}; ///< empty: of none of the loans
    NotIssuedReason why = NotIssuedReason::NothingOverdue;
};

struct IssuedNotices {
    std::vector<NoticeId> notices{}; ///< by branch and number
    std::vector<NotIssued> without{};
};

struct RecordNoticeStep {
    NoticeId notice{};
    NoticeStep step = NoticeStep::Signed;
    QDate happenedOn{};
    QString receivedBy{}; ///< who took it, with the relation to the addressee
    QString firstStaff{};
    QString secondStaff{}; ///< or a witness
    QString evidence{};    ///< needed where the step moves a period
    QString note{};
};

class NoticeService {
public:
    explicit NoticeService(ServiceContext& context) : context_(context) {}

    /// All or none, with one audit entry; numbers without gaps. NotFound, OutsideScope, Required("borrowers" |
    /// "deadline_on" | "phone" | "complaint_phone" | "first_staff"), DateBeforeStart("deadline_on" | "objection_on", …)
    /// for a day that is not after today, Invalid("template", what it lacks), Conflict("no_notice") when none of them
    /// is to have one.
    Result<IssuedNotices> issue(const IssueNotices& request);
    /// On paper or in a PDF: the first time a step, afterwards a copy, both in the audit. How many were first prints.
    Result<int> recordPrinted(const std::vector<NoticeId>& notices);
    /// What became of it; where that is proof, the event on the clock comes with it. Conflict("notice_step"),
    /// Required("happened_on" | "received_by" | "second_staff" | "evidence"), DateInFuture(…), DateBeforeStart(…) for
    /// a day before the notice's own.
    Result<LegalEventId> recordStep(const RecordNoticeStep& step);
    /// The number stays used. ReasonRequired, Conflict("notice_step") once somebody has seen it.
    Outcome voidNotice(NoticeId notice, const QString& reason);

private:
    ServiceContext& context_;
};

} // namespace qingshou
