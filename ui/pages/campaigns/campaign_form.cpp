// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/campaign_form.h"

#include "core/base/dates.h"
#include "ui/pages/campaigns/scope_form.h"
#include "ui/pages/campaigns/targets_editor.h"
#include "ui/pages/campaigns/team_text.h"
#include "ui/support/domain_labels.h"
#include "ui/support/error_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace qingshou {
namespace {

enum Tab { BasicsTab, TargetsTab, TeamTab };

constexpr int hundredDays = 100;
constexpr int previewDelay = 120; // ms: a spin box that is turned asks once

} // namespace

CampaignForm::CampaignForm(PageContext& context, QWidget* parent)
    : QWidget(parent), context_(context), branches_(BranchRepository(context.reader()).all()), nameEdit_(new QLineEdit),
      firstEdit_(new DateEdit(context.today())), lastEdit_(new DateEdit(context.today())), days_(new QComboBox),
      scope_(new ScopeForm(branches_)), note_(new QPlainTextEdit), preview_(new QLabel), team_(new QPlainTextEdit),
      tabs_(new QTabWidget)
{
    targets_ = new TargetsEditor(
        [this] { return CampaignQuery(context_.reader()).preview(scope_->scope(), firstEdit_->date()); });
    targets_->setBranches(branches_);
    previewTimer_ = new QTimer(this);
    previewTimer_->setSingleShot(true);
    previewTimer_->setInterval(previewDelay);
    connect(previewTimer_, &QTimer::timeout, this, &CampaignForm::showPreview);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    tabs_->setDocumentMode(true);
    tabs_->addTab(buildBasics(), tr("Period and scope"));
    tabs_->addTab(targets_, tr("Targets"));
    auto* teamPage = new QWidget;
    auto* teamLayout = new QVBoxLayout(teamPage);
    teamLayout->addWidget(
        new QLabel(tr("One person a line: duty, name, branch. Duties: %1, %2, %3.")
                       .arg(label(TeamDuty::Leader), label(TeamDuty::Head), label(TeamDuty::Collector))));
    team_->setObjectName(QStringLiteral("team"));
    team_->setAccessibleName(tr("Team"));
    team_->setTabChangesFocus(false);
    teamLayout->addWidget(team_);
    tabs_->addTab(teamPage, tr("Team"));
    layout->addWidget(tabs_);
    connect(targets_, &TargetsEditor::changed, this, &CampaignForm::changed);
    connect(team_, &QPlainTextEdit::textChanged, this, &CampaignForm::changed);
}

QWidget* CampaignForm::buildBasics()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 8, 8, 8);
    nameEdit_->setObjectName(QStringLiteral("campaign_name"));
    firstEdit_->setObjectName(QStringLiteral("first_day"));
    lastEdit_->setObjectName(QStringLiteral("last_day"));
    name_ = new FormField(tr("Name"), nameEdit_);
    first_ = new FormField(tr("First day"), firstEdit_);
    last_ = new FormField(tr("Last day"), lastEdit_);
    days_->setObjectName(QStringLiteral("day_kind"));
    for (const CampaignDays kind : allValues<CampaignDays>())
        days_->addItem(label(kind), QVariant::fromValue(static_cast<int>(kind)));
    auto* row = new QHBoxLayout;
    row->addWidget(name_, 2);
    row->addWidget(first_, 1);
    row->addWidget(last_, 1);
    row->addWidget(new FormField(tr("Days counted"), days_), 1);
    layout->addLayout(row);
    layout->addWidget(scope_);
    preview_->setObjectName(QStringLiteral("scope_preview"));
    preview_->setProperty("role", QStringLiteral("strong"));
    layout->addWidget(preview_);
    note_->setObjectName(QStringLiteral("campaign_note"));
    note_->setAccessibleName(tr("Note"));
    note_->setPlaceholderText(tr("Note: goal, timetable, rewards"));
    note_->setMaximumHeight(72);
    layout->addWidget(note_);
    layout->addStretch();

    connect(nameEdit_, &QLineEdit::textChanged, this, &CampaignForm::changed);
    const auto proposeEnd = [this] {
        if (firstEdit_->date().isValid() && lastEdit_->text().isEmpty())
            lastEdit_->setDate(firstEdit_->date().addDays(hundredDays - 1));
    };
    connect(firstEdit_, &DateEdit::editingFinished, this, proposeEnd);
    connect(firstEdit_, &DateEdit::dateChanged, this, [this, proposeEnd] {
        if (!firstEdit_->hasFocus() && !signalsBlocked()) // picked from the calendar
            proposeEnd();
        previewTimer_->start();
        Q_EMIT changed();
    });
    connect(lastEdit_, &DateEdit::dateChanged, this, &CampaignForm::changed);
    connect(days_, &QComboBox::activated, this, &CampaignForm::changed);
    connect(note_, &QPlainTextEdit::textChanged, this, &CampaignForm::changed);
    connect(scope_, &ScopeForm::changed, this, [this] {
        previewTimer_->start();
        Q_EMIT changed();
    });
    return page;
}

void CampaignForm::showPreview()
{
    const CampaignPreview preview = CampaignQuery(context_.reader()).preview(scope_->scope(), firstEdit_->date());
    preview_->setText(preview.baselineOn.isValid()
                          ? tr("In scope by the ledger of %1: %2 borrowers, %3 loans, %4 × 10,000 yuan")
                                .arg(toIso(preview.baselineOn))
                                .arg(preview.borrowers)
                                .arg(preview.loans)
                                .arg(preview.balance.toWanYuan())
                          : tr("No ledger yet: import one before the campaign starts."));
}

void CampaignForm::setPlan(const CampaignPlan& plan, CampaignState state, bool editable)
{
    const QSignalBlocker quiet(this);
    const CampaignData& campaign = plan.data;
    nameEdit_->setText(campaign.name);
    firstEdit_->setDate(campaign.firstDay);
    lastEdit_->setDate(campaign.lastDay);
    days_->setCurrentIndex(days_->findData(static_cast<int>(campaign.days)));
    scope_->setScope(campaign.scope);
    scope_->setCounted(campaign.counted);
    note_->setPlainText(campaign.note);
    targets_->setTargets(plan.targets);
    team_->setPlainText(writeTeam(plan.team, branches_));
    const bool draft = state == CampaignState::Draft;
    for (QWidget* widget : {static_cast<QWidget*>(name_), static_cast<QWidget*>(first_), static_cast<QWidget*>(last_),
                            static_cast<QWidget*>(days_), static_cast<QWidget*>(scope_), static_cast<QWidget*>(note_)})
        widget->setEnabled(editable && draft);
    targets_->setEnabled(editable && state != CampaignState::Closed);
    team_->setReadOnly(!editable || state == CampaignState::Closed);
    for (FormField* field : {name_, first_, last_})
        field->setError({});
    showPreview();
}

std::vector<TeamMember> CampaignForm::team() const
{
    return readTeam(team_->toPlainText(), branches_).members;
}

CampaignPlan CampaignForm::plan() const
{
    CampaignPlan plan;
    plan.data.name = nameEdit_->text().trimmed();
    plan.data.firstDay = firstEdit_->date();
    plan.data.lastDay = lastEdit_->date();
    plan.data.days = static_cast<CampaignDays>(days_->currentData().toInt());
    plan.data.scope = scope_->scope();
    plan.data.counted = scope_->counted();
    plan.data.note = note_->toPlainText().trimmed();
    plan.targets = targets_->targets();
    plan.team = team();
    return plan;
}

QString CampaignForm::problem() const
{
    const QString targets = targets_->problem();
    return targets.isEmpty() ? readTeam(team_->toPlainText(), branches_).problem : targets;
}

void CampaignForm::showProblem()
{
    tabs_->setCurrentIndex(targets_->problem().isEmpty() ? TeamTab : TargetsTab);
}

void CampaignForm::begin()
{
    tabs_->setCurrentIndex(BasicsTab);
    nameEdit_->setFocus();
}

void CampaignForm::setBranches(const std::vector<Branch>& branches)
{
    branches_ = branches;
    targets_->setBranches(branches);
    scope_->setBranches(branches);
}

void CampaignForm::showError(const Error& error)
{
    const QString field = error.args.value(0);
    const QString words = errorSentence(error);
    tabs_->setCurrentIndex(BasicsTab);
    name_->setError(field == QLatin1String("name") || field.contains(QLatin1String("campaign name")) ? words
                                                                                                     : QString());
    first_->setError(field == QLatin1String("first_day") ? words : QString());
    last_->setError(field == QLatin1String("last_day") ? words : QString());
}

} // namespace qingshou
