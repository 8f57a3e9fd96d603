// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that makes a campaign: period, scope, what counts, targets, team. After the start only targets and team
// can be changed, with a reason.
#pragma once

#include "core/services/campaign_service.h"
#include "ui/workbench/page_context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QTabWidget;
class QTimer;

namespace qingshou {

class DateEdit;
class FormField;
class ScopeForm;
class TargetsEditor;

class CampaignForm : public QWidget {
    Q_OBJECT

public:
    explicit CampaignForm(PageContext& context, QWidget* parent = nullptr);

    void setPlan(const CampaignPlan& plan, CampaignState state, bool editable);
    CampaignPlan plan() const;
    /// What keeps it from being saved, shown beside the field as well; empty: nothing.
    QString problem() const;
    /// Goes to what problem() speaks of.
    void showProblem();
    /// Marks the field that a refusal names.
    void showError(const Error& error);
    void setBranches(const std::vector<Branch>& branches);
    /// What the scope takes in, by the newest ledger.
    void showPreview();
    /// To the first field.
    void begin();

Q_SIGNALS:
    void changed();

private:
    QWidget* buildBasics();
    std::vector<TeamMember> team() const;

    PageContext& context_;
    std::vector<Branch> branches_;
    FormField *name_, *first_, *last_;
    QLineEdit* nameEdit_;
    DateEdit *firstEdit_, *lastEdit_;
    QComboBox* days_;
    ScopeForm* scope_;
    QPlainTextEdit* note_;
    QLabel* preview_;
    TargetsEditor* targets_;
    QPlainTextEdit* team_;
    QTabWidget* tabs_;
    QTimer* previewTimer_ = nullptr;
};

} // namespace qingshou
