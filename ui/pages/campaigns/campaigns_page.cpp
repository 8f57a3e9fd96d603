// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/campaigns_page.h"

#include "core/base/dates.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/pages/campaigns/campaign_commands.h"
#include "ui/pages/campaigns/campaign_form.h"
#include "ui/support/domain_labels.h"
#include "ui/support/labels.h"
#include "ui/support/splitter_memory.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace qingshou {
namespace {

ChipStyle chipOf(CampaignState state)
{
    return state == CampaignState::Running ? ChipStyle::Accent : ChipStyle::Plain;
}

} // namespace

CampaignsPage::CampaignsPage(PageContext& pageContext, QWidget* parent) : Page(pageContext, parent)
{
    buildActions();
    model_ = new ListTableModel<Campaign>(
        {{{QStringLiteral("state"), tr("State")},
          [](const Campaign& campaign) { return label(campaign.state); },
          [](const Campaign& campaign, int role) {
              return role == TableModel::ChipRole ? QVariant::fromValue(chipOf(campaign.state)) : QVariant();
          }},
         {{QStringLiteral("name"), tr("Campaign")}, [](const Campaign& campaign) { return campaign.data.name; }},
         {{QStringLiteral("first"), tr("First day")},
          [](const Campaign& campaign) { return toIso(campaign.data.firstDay); }},
         {{QStringLiteral("last"), tr("Last day")},
          [](const Campaign& campaign) { return toIso(campaign.data.lastDay); }}},
        this);
    table_ = new DataTable(QStringLiteral("campaigns"), context().userSettings);
    table_->setObjectName(QStringLiteral("campaign_list"));
    table_->setAccessibleName(tr("Campaigns"));
    table_->setTableModel(model_);
    form_ = new CampaignForm(context());

    auto* content = new QSplitter(Qt::Horizontal);
    content->addWidget(table_);
    content->addWidget(form_);
    content->setStretchFactor(0, 2);
    content->setStretchFactor(1, 3);
    content->setSizes({420, 840});
    rememberSplitter(*content, context().userSettings, QStringLiteral("campaigns"));
    stack_ = new QStackedWidget(this);
    stack_->addWidget(content);
    stack_->addWidget(
        new EmptyState(tr("A campaign joins a goal, a period, a frozen baseline and targets; none has been set up."),
                       context().may(Permission::RunCampaign) ? new_ : nullptr));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->addWidget(stack_);

    connect(table_, &DataTable::rowActivated, this, &CampaignsPage::watch);
    connect(table_, &DataTable::rowSelectionChanged, this, &CampaignsPage::leaveFor);
    connect(form_, &CampaignForm::changed, this, [this] {
        dirty_ = true;
        enableActions();
    });
    connect(&context().feed, &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Topic::Branches))
            form_->setBranches(BranchRepository(context().reader()).all());
        if (isVisible() && (changes.touches(Topic::Campaigns) || changes.touches(Topic::Branches)))
            refresh();
        else if (isVisible() && changes.touches(Topic::Book))
            form_->showPreview();
    });
}

void CampaignsPage::buildActions()
{
    const auto make = [this](const Command& command, auto slot) {
        QAction* action = makeAction(command, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    new_ = make(commands::newCampaign, &CampaignsPage::startNew);
    save_ = make(commands::saveCampaign, &CampaignsPage::save);
    start_ = make(commands::startCampaign, &CampaignsPage::start);
    close_ = make(commands::closeCampaign, &CampaignsPage::close);
    discard_ = make(commands::discardCampaign, &CampaignsPage::discard);
    dashboard_ = make(commands::openDashboard, &CampaignsPage::watch);
}

QString CampaignsPage::title() const
{
    return tr("Campaigns");
}

QString CampaignsPage::subtitle() const
{
    return tr("Goal, period, frozen baseline, targets and team");
}

QList<QAction*> CampaignsPage::headerActions() const
{
    return {new_, save_, start_, close_, discard_, dashboard_};
}

void CampaignsPage::arrive(const QVariantMap& args)
{
    refresh();
    const CampaignId wanted{args.value(QStringLiteral("campaign")).toLongLong()};
    if (wanted.isValid() && !isEdited() && !(current_ && current_->id == wanted)) {
        selectInList(wanted);
        showSelected();
    }
}

QVariantMap CampaignsPage::place() const
{
    return current_ ? QVariantMap{{QStringLiteral("campaign"), current_->id.value}} : QVariantMap();
}

void CampaignsPage::refresh()
{
    const std::vector<Campaign> all = CampaignQuery(context().reader()).all();
    const CampaignId shown = current_ ? current_->id : CampaignId{};
    {
        const QScopedValueRollback filling(filling_, true);
        model_->setRows(all);
        if (!isNew_)
            selectInList(shown);
    }
    stack_->setCurrentIndex(all.empty() && !isNew_ ? 1 : 0);
    if (isEdited()) // what is being typed is not thrown away
        enableActions();
    else
        showSelected();
}

void CampaignsPage::selectInList(CampaignId campaign)
{
    const QScopedValueRollback filling(filling_, true);
    int row = 0;
    for (int i = 0; i < model_->rowCount(); ++i) {
        if (model_->rowAt(i)->id == campaign)
            row = i;
    }
    if (model_->rowCount() > 0)
        table_->selectRow(row);
}

void CampaignsPage::leaveFor()
{
    if (filling_)
        return;
    if (!dirty_)
        return showSelected();
    const QList<int> rows = table_->selectedRows();
    const Campaign* next = rows.isEmpty() ? nullptr : model_->rowAt(rows.first());
    if (!next || (current_ && next->id == current_->id))
        return;
    const Question question{QStringLiteral("leave_campaign"), tr("Leave without saving?"),
                            tr("What was changed in this campaign is not saved yet."), tr("Leave"), true};
    context().prompts.ask(this, question, [this](bool leave) {
        if (leave)
            return showSelected();
        const QScopedValueRollback filling(filling_, true);
        if (current_)
            selectInList(current_->id);
        else
            table_->clearSelection();
    });
}

void CampaignsPage::showSelected()
{
    const QList<int> rows = table_->selectedRows();
    const Campaign* campaign = rows.isEmpty() ? nullptr : model_->rowAt(rows.first());
    isNew_ = false;
    dirty_ = false;
    current_ = campaign ? std::optional(*campaign) : std::nullopt;
    if (current_) {
        const CampaignQuery query(context().reader());
        form_->setPlan({current_->data, query.targets(current_->id), query.team(current_->id)}, current_->state,
                       context().may(Permission::RunCampaign));
    }
    form_->setVisible(current_.has_value());
    enableActions();
    Q_EMIT titleChanged();
}

void CampaignsPage::startNew()
{
    context().write(
        this, [](Services& services) -> Result<CampaignData> { return services.campaigns.defaults(); },
        [this](Result<CampaignData> defaults) {
            if (!defaults)
                return finish(defaults.error());
            const QScopedValueRollback filling(filling_, true);
            table_->clearSelection();
            current_.reset();
            isNew_ = true;
            dirty_ = false;
            CampaignPlan plan;
            plan.data = std::move(defaults).value();
            stack_->setCurrentIndex(0);
            form_->setPlan(plan, CampaignState::Draft, true);
            form_->show();
            form_->begin();
            enableActions();
            Q_EMIT titleChanged();
        });
}

void CampaignsPage::withReason(std::function<void(const QString&)> then)
{
    if (isNew_ || !current_ || current_->state == CampaignState::Draft)
        return then({});
    auto* dialog = new ReasonDialog(
        context(),
        {QStringLiteral("reason_dialog"), tr("Why are the targets or the team changed?"),
         tr("The reason stands in the audit."), tr("Save")},
        // What is refused stands in the form: the dialog has done its part with the reason.
        [then = std::move(then)](const QString& reason, const ReasonDialog::Answer& answer) {
            answer(Done{});
            then(reason);
        },
        this);
    dialog->open();
}

void CampaignsPage::save()
{
    if (const QString wrong = form_->problem(); !wrong.isEmpty()) {
        form_->showProblem();
        context().prompts.tell(this,
                               {QStringLiteral("campaign_problem"), tr("The campaign cannot be saved yet."), wrong});
        return;
    }
    withReason([this](const QString& reason) {
        const CampaignPlan plan = form_->plan();
        const bool create = isNew_ || !current_;
        const Campaign before = current_.value_or(Campaign{});
        context().write(
            this,
            [plan, create, before, reason](Services& services) -> Result<CampaignId> {
                CampaignService& campaigns = services.campaigns;
                if (create)
                    return campaigns.create(plan);
                Outcome saved = before.state == CampaignState::Draft
                                    ? campaigns.update(before.id, plan)
                                    : campaigns.setTargets(before.id, plan.targets, reason);
                if (saved && before.state != CampaignState::Draft)
                    saved = campaigns.setTeam(before.id, plan.team, reason);
                return saved ? Result<CampaignId>(before.id) : Result<CampaignId>(saved.error());
            },
            [this](Result<CampaignId> saved) {
                if (!saved) {
                    form_->showError(saved.error());
                    return finish(saved.error());
                }
                isNew_ = dirty_ = false;
                current_ = CampaignQuery(context().reader()).find(*saved);
                refresh();
            });
    });
}

void CampaignsPage::start()
{
    if (!current_)
        return;
    const Question question{
        QStringLiteral("start_campaign"), tr("Freeze the baseline and start “%1”?").arg(current_->data.name),
        tr("From then on the period, the scope and the baseline stand still; targets and team can still be "
           "changed, with a reason."),
        tr("Start")};
    context().prompts.ask(this, question, [this, id = current_->id](bool accepted) {
        if (!accepted)
            return;
        context().jobs.write(
            tr("Freezing the baseline"), this,
            [id](Services& services, JobControl&) -> Result<CampaignPreview> { return services.campaigns.start(id); },
            [this](Result<CampaignPreview> started) {
                if (!started)
                    return finish(started.error());
                dirty_ = false;
                refresh();
            });
    });
}

void CampaignsPage::close()
{
    if (!current_)
        return;
    const Question question{QStringLiteral("close_campaign"), tr("Close “%1”?").arg(current_->data.name),
                            tr("Its figures stand still from then on. This cannot be taken back."),
                            tr("Close campaign"), true};
    context().prompts.ask(this, question, [this, id = current_->id](bool accepted) {
        if (!accepted)
            return;
        context().write(
            this, [id](Services& services) { return services.campaigns.close(id); },
            [this](Outcome closed) {
                if (!closed)
                    return finish(closed.error());
                refresh();
            });
    });
}

void CampaignsPage::discard()
{
    if (isNew_) {
        isNew_ = dirty_ = false;
        return refresh();
    }
    if (!current_)
        return;
    const Question question{QStringLiteral("discard_campaign"), tr("Discard the draft “%1”?").arg(current_->data.name),
                            tr("Its targets and team go with it."), tr("Discard"), true};
    context().prompts.ask(this, question, [this, id = current_->id](bool accepted) {
        if (!accepted)
            return;
        context().write(
            this, [id](Services& services) { return services.campaigns.discard(id); },
            [this](Outcome discarded) {
                if (!discarded)
                    return finish(discarded.error());
                current_.reset();
                dirty_ = false;
                refresh();
            });
    });
}

void CampaignsPage::watch()
{
    if (current_ && current_->state != CampaignState::Draft)
        context().navigator.showPage(QStringLiteral("dashboard"), {{QStringLiteral("campaign"), current_->id.value}});
}

void CampaignsPage::enableActions()
{
    const Session& session = *context().session;
    const bool draft = isNew_ || (current_ && current_->state == CampaignState::Draft);
    const bool running = current_ && current_->state == CampaignState::Running;
    new_->setEnabled(!isNew_ && !dirty_);
    save_->setEnabled((isNew_ || current_) && dirty_);
    start_->setEnabled(current_ && draft && !dirty_ && !isNew_);
    close_->setEnabled(running && !dirty_);
    discard_->setEnabled(draft);
    dashboard_->setEnabled(current_ && !draft);
    for (QAction* action : {new_, save_, start_, close_, discard_}) {
        if (!session.may(Permission::RunCampaign))
            gate(*action, session, Permission::RunCampaign);
    }
}

void CampaignsPage::finish(const Error& error)
{
    context().prompts.showError(this, error);
    enableActions();
}

} // namespace qingshou
