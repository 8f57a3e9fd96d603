// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered letters from number to proof: issued for one borrower or hundreds at once, printed, and brought to the
// person; what proves that moves the legal period in the same step. Figures are the ledger's, as of its day, never
// projected. The conduct rules are asked about every recipient: whom they protect gets none unless a supervisor allows
// it. Permission: RecordLegalEvent; whole identity numbers and addresses on paper need ViewUnmasked, else they are
// masked. Sources: see core/domain/notice.h.
#pragma once

#include "core/base/result.h"
#include "core/domain/conduct_terms.h"
#include "core/services/conduct_override.h"
#include "core/storage/contact_repository.h"
#include "core/storage/notice_repository.h"

namespace qingshou {

struct IssueNotices {
    NoticeKind kind = NoticeKind::Demand;
    /// Demands: of every loan on which something is overdue; guarantors: of these loans. Promise letters: of the loans
    /// with an agreed plan, else of the largest. Agreements: of every loan with a plan, the agreed one or else the
    /// newest draft. Visit records: one for each. Delivery slips: beside every demand that
    /// has not arrived yet.
    std::vector<BorrowerId> borrowers{};
    QDate deadlineOn{};  ///< pay by; demands
    QDate objectionOn{}; ///< object by; demands
    QString phone{};
    QString complaintPhone{};
    QString firstStaff{};
    QString secondStaff{};
    QString lawFirm{};      ///< legal letters
    QString lawyer{};       ///< likewise
    PlanId plan{};          ///< agreements: of this plan only; none: see borrowers
    ContactId visit{};      ///< visit records: a visit of the only borrower; none: to be filled in by hand
    QString templateText{}; ///< see letterFaults()
    /// A second call, for those whom the conduct rules kept from having one in the first: issues theirs only.
    std::optional<ConductOverride> conductOverride{};
};

enum class NotIssuedReason {
    NothingOverdue,   // no loan is overdue or has arrears
    Absent,           // not in the newest ledger: what is owed today is not known
    NoGuarantor,      // of a guarantor's notice
    PeriodNotRunning, // the guarantee period has not begun or has passed: the notice would say what is not so
    NothingOwed,      // of a promise letter or a visit record
    NothingToServe,   // no demand waits for its delivery
    NoPlan,           // of an agreement: there is no repayment plan
    Conduct           // the conduct rules are against it
};
template <>
struct EnumCodes<NotIssuedReason> {
    static constexpr auto table =
        std::to_array<EnumCode<NotIssuedReason>>({{NotIssuedReason::NothingOverdue, "nothing_overdue"},
                                                  {NotIssuedReason::Absent, "absent"},
                                                  {NotIssuedReason::NoGuarantor, "no_guarantor"},
                                                  {NotIssuedReason::PeriodNotRunning, "period_not_running"},
                                                  {NotIssuedReason::NothingOwed, "nothing_owed"},
                                                  {NotIssuedReason::NothingToServe, "nothing_to_serve"},
                                                  {NotIssuedReason::NoPlan, "no_plan"},
                                                  {NotIssuedReason::Conduct, "conduct"}});
};

struct NotIssued {
    BorrowerId borrower{};
    QString name{};       ///< the borrower's, or the guarantor's
    QString loanNumber{}; ///< empty: of none of the loans
    NotIssuedReason why = NotIssuedReason::NothingOverdue;
    std::vector<ConductFinding> findings{}; ///< what blocks it
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
    /// "first_staff"), of demands also Required("deadline_on" | "objection_on" | "phone" | "complaint_phone") and
    /// DateBeforeStart("deadline_on" | "objection_on", …) for a day that is not after today, of legal letters
    /// Required("law_firm" | "lawyer"), NotFound("contact", …), Invalid("template", what is wrong with it).
    /// When none of them is to have one: ConductBlocked {findings} if that is because of the conduct rules, else
    /// Conflict("no_notice"), of agreements
    /// Conflict("no_plan"). With an override what conductApprover refuses, and OutsideScope when a borrower is not
    /// the approver's.
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
