// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/campaign_chooser.h"

#include "core/storage/campaign_query.h"
#include "ui/pages/campaigns/campaign_commands.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/date_edit.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace qingshou {
namespace {

const QString unitKey = QStringLiteral("figures/unit");
const QString wanYuan = QStringLiteral("wan_yuan");
const QString yuan = QStringLiteral("yuan");

QString nameOf(const Campaign& campaign)
{
    return campaign.state == CampaignState::Running
               ? campaign.data.name
               : QStringLiteral("%1 · %2").arg(campaign.data.name, label(campaign.state));
}

} // namespace

CampaignChooser::CampaignChooser(PageContext& context, QWidget* page)
    : QWidget(page), context_(context), campaign_(new QComboBox), asOf_(new DateEdit(context.today())),
      unitChoice_(new QComboBox), day_(context.today())
{
    campaign_->setObjectName(QStringLiteral("campaign"));
    campaign_->setAccessibleName(tr("Campaign"));
    campaign_->setMinimumWidth(280);
    asOf_->setObjectName(QStringLiteral("as_of"));
    asOf_->setAccessibleName(tr("As of"));
    asOf_->setFixedWidth(136);
    asOf_->setDate(day_);
    unitChoice_->setObjectName(QStringLiteral("unit"));
    unitChoice_->setAccessibleName(tr("Unit"));
    unitChoice_->addItem(unitText(ShownUnit::WanYuan), wanYuan);
    unitChoice_->addItem(unitText(ShownUnit::Yuan), yuan);
    if (context.userSettings.value(unitKey).toString() == yuan)
        unit_ = ShownUnit::Yuan;
    unitChoice_->setCurrentIndex(unitChoice_->findData(unit_ == ShownUnit::Yuan ? yuan : wanYuan));

    // Their shortcuts work on the whole page.
    QAction* before = makeAction(commands::dayBefore, page);
    QAction* after = makeAction(commands::dayAfter, page);
    auto* asOfLabel = new QLabel(tr("As of"));
    asOfLabel->setBuddy(asOf_);
    auto* unitLabel = new QLabel(tr("Unit"));
    unitLabel->setBuddy(unitChoice_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(campaign_);
    row->addSpacing(8);
    row->addWidget(asOfLabel);
    row->addWidget(makeActionButton(before, this, ButtonLook::IconOnly));
    row->addWidget(asOf_);
    row->addWidget(makeActionButton(after, this, ButtonLook::IconOnly));
    row->addWidget(complaintLine(*asOf_, this), 100); // else only the stretch
    row->addStretch(1);
    row->addWidget(unitLabel);
    row->addWidget(unitChoice_);

    connect(campaign_, &QComboBox::activated, this, &CampaignChooser::chosen);
    connect(before, &QAction::triggered, this, [this] { step(-1); });
    connect(after, &QAction::triggered, this, [this] { step(1); });
    // A day counts when it was picked or left; half a date that is being typed does not.
    connect(asOf_, &DateEdit::dateChanged, this, [this] {
        if (!asOf_->hasFocus())
            takeTypedDay();
    });
    connect(asOf_, &DateEdit::editingFinished, this, &CampaignChooser::takeTypedDay);
    connect(unitChoice_, &QComboBox::activated, this, [this] {
        unit_ = unitChoice_->currentData().toString() == yuan ? ShownUnit::Yuan : ShownUnit::WanYuan;
        context_.userSettings.setValue(unitKey, unitChoice_->currentData());
        Q_EMIT chosen();
    });
}

QString CampaignChooser::unitText(ShownUnit unit)
{
    return unit == ShownUnit::WanYuan ? tr("10,000 yuan") : tr("yuan");
}

void CampaignChooser::takeTypedDay()
{
    const QDate day = asOf_->date();
    if (!day.isValid() || day == day_)
        return;
    day_ = day;
    followsToday_ = day == context_.today();
    Q_EMIT chosen();
}

void CampaignChooser::setDay(QDate day)
{
    const QSignalBlocker quiet(asOf_);
    day_ = day;
    followsToday_ = day == context_.today();
    asOf_->setDate(day);
}

void CampaignChooser::step(int days)
{
    setDay(day_.addDays(days));
    Q_EMIT chosen();
}

bool CampaignChooser::reload()
{
    const QVariant before = campaign_->currentData();
    campaign_->clear();
    for (const Campaign& campaign : CampaignQuery(context_.reader()).all()) {
        if (campaign.state != CampaignState::Draft)
            campaign_->addItem(nameOf(campaign), campaign.id.value);
    }
    campaign_->setCurrentIndex(qMax(0, campaign_->findData(before)));
    asOf_->setToday(context_.today());
    if (followsToday_ && day_ != context_.today())
        setDay(context_.today());
    return !isEmpty();
}

void CampaignChooser::setPlace(const QVariantMap& place)
{
    if (const int index = campaign_->findData(place.value(QStringLiteral("campaign"))); index >= 0)
        campaign_->setCurrentIndex(index);
    if (const QDate day = place.value(QStringLiteral("as_of")).toDate(); day.isValid())
        setDay(day);
}

QVariantMap CampaignChooser::place() const
{
    if (isEmpty())
        return {};
    return {{QStringLiteral("campaign"), campaign_->currentData()}, {QStringLiteral("as_of"), day_}};
}

bool CampaignChooser::isEmpty() const
{
    return campaign_->count() == 0;
}

CampaignFiguresRequest CampaignChooser::request() const
{
    return {CampaignId{campaign_->currentData().toLongLong()}, day_, context_.scope(), {}};
}

} // namespace qingshou
