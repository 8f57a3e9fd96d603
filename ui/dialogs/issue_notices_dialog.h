// SPDX-License-Identifier: GPL-3.0-or-later
// Letters for one borrower or many: which kind (a digit chooses), until when, who asks. Gives them their numbers, says
// who gets none and why, and goes on to the print.
// Names: "notice_kind", "notice_deadline", "notice_objection", "notice_phone", "notice_complaint_phone",
// "notice_law_firm", "notice_lawyer", "notice_visit", "notice_first_staff", "notice_second_staff".
#pragma once

#include "core/domain/notice.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace qingshou {

class DateEdit;
struct IssueNotices;

class IssueNoticesDialog : public FormDialog {
    Q_OBJECT

public:
    IssueNoticesDialog(const PageContext& context, std::vector<BorrowerId> borrowers, QWidget* parent);

    /// Starts with the agreement of this plan.
    void choosePlan(PlanId plan);

protected:
    void save() override;

private:
    void makeFields();
    void makeVisits();
    NoticeKind kind() const;
    void showFields();
    IssueNotices request() const;
    void issue(const IssueNotices& request);
    QLineEdit* line(const QString& name);

    std::vector<BorrowerId> borrowers_;
    PlanId plan_{}; ///< none: of every loan
    QComboBox* kind_;
    QComboBox* visit_ = nullptr; ///< of one borrower only
    DateEdit *deadline_, *objection_;
    QLineEdit *phone_, *complaintPhone_, *lawFirm_, *lawyer_, *firstStaff_, *secondStaff_;
    std::vector<QWidget*> ofDemands_, ofLegalLetters_, ofVisits_; ///< fields that these kinds have
};

} // namespace qingshou
