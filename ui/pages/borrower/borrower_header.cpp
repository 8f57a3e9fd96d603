// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/borrower_header.h"

#include "core/base/dates.h"
#include "core/services/rule_settings.h"
#include "ui/commands/command.h"
#include "ui/models/case_labels.h"
#include "ui/models/period_text.h"
#include "ui/support/conduct_text.h"
#include "ui/support/domain_labels.h"
#include "ui/support/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qingshou {

BorrowerHeader::BorrowerHeader(bool mayReveal, const QString& whyNot, QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("borrower_header"));
    setProperty("look", QStringLiteral("strip"));
    identity_ = new QLabel(this);
    identity_->setObjectName(QStringLiteral("identity_number"));
    identity_->setFont(numberFont());
    identity_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    reveal_ = new QToolButton(this);
    reveal_->setObjectName(QStringLiteral("reveal"));
    reveal_->setIcon(themeIcon(QStringLiteral("password-show-on")));
    reveal_->setAccessibleName(tr("Show the whole number"));
    reveal_->setToolTip(mayReveal ? tr("Show the whole number; a reason is asked and kept in the audit") : whyNot);
    reveal_->setEnabled(mayReveal);
    reveal_->setProperty("look", QStringLiteral("bare"));
    connect(reveal_, &QToolButton::clicked, this, &BorrowerHeader::revealWanted);
    class_ = new Chip(this);
    class_->setObjectName(QStringLiteral("class_chip"));
    floor_ = new Chip(this);
    floor_->setObjectName(QStringLiteral("floor_chip"));
    deceased_ = new Chip(this);
    deceased_->setObjectName(QStringLiteral("deceased_chip"));
    special_ = new Chip(this);
    special_->setObjectName(QStringLiteral("special_chip"));
    hold_ = new Chip(this);
    hold_->setObjectName(QStringLiteral("hold_chip"));
    days_ = new QLabel(this);
    days_->setObjectName(QStringLiteral("days_past_due"));
    owed_ = new QLabel(this);
    owed_->setObjectName(QStringLiteral("total_owed"));
    QFont strong = numberFont();
    strong.setWeight(QFont::DemiBold);
    strong.setPixelSize(qRound(strong.pixelSize() > 0 ? strong.pixelSize() * 1.25 : 16));
    owed_->setFont(strong);
    owed_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    parts_ = new QLabel(this);
    parts_->setProperty("role", QStringLiteral("hint"));
    legal_ = new Chip(this);
    legal_->setObjectName(QStringLiteral("legal_chip"));
    action_ = new ElidedLabel(this);
    action_->setObjectName(QStringLiteral("next_action"));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(24);
    row->addWidget(field(tr("Identity number"), {identity_, reveal_}, 0));
    row->addWidget(field(tr("Class"), {class_, floor_}, 0));
    mind_ = field(tr("To be minded"), {deceased_, special_, hold_}, 0);
    row->addWidget(mind_);
    row->addWidget(field(tr("Days past due"), {days_}, 0));
    row->addWidget(field(tr("Total owed (yuan)"), {owed_, parts_}, 0));
    row->addWidget(field(tr("Next legal date"), {legal_}, 0));
    row->addWidget(field(tr("Next action"), {action_}, 1), 1);
}

QWidget* BorrowerHeader::field(const QString& name, const QList<QWidget*>& values, int stretch)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* label = new QLabel(name, box);
    label->setProperty("role", QStringLiteral("hint"));
    label->setBuddy(values.first());
    column->addWidget(label);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    for (QWidget* value : values) {
        value->setAccessibleDescription(name);
        line->addWidget(value, stretch);
    }
    if (stretch == 0)
        line->addStretch(1);
    column->addLayout(line);
    return box;
}

void BorrowerHeader::setView(const BorrowerView& view)
{
    const BorrowerFigures& figures = view.figures;
    showIdentity(view.page.party.masked.idNumber);
    showConduct(view);
    class_->set(label(figures.worstLedgerClass), chipStyle(figures.worstLedgerClass));
    floor_->set(figures.deviates ? tr("at least %1").arg(label(figures.worstFloor)) : QString(), ChipStyle::Orange);
    floor_->setToolTip(figures.deviates ? tr("The bank's class is better than the days past due allow") : QString());
    days_->setText(figures.daysDisagree ? tr("%n day(s), the ledger counts otherwise", nullptr, figures.daysPastDue)
                                        : tr("%n day(s)", nullptr, figures.daysPastDue));
    owed_->setText(figures.owed.total().toYuan());
    parts_->setText(tr("principal %1").arg(figures.owed.principal.toYuan()));
    const std::optional<NextLegalDate> next =
        nextLegalDate(view.periods, view.page.loans, view.asOf, periodAlertSettings(view.settings));
    legal_->set(next ? toText(*next) : tr("none"), next ? chipStyle(next->alert) : ChipStyle::Plain);
    legal_->setToolTip(next ? next->loanNumber : QString());
    action_->setText(view.page.nextActionOn.isValid()
                         ? tr("%1 %2").arg(toIso(view.page.nextActionOn),
                                           nextActionText(view.page.nextChannel, view.page.nextAction))
                         : tr("none agreed"));
}

void BorrowerHeader::showConduct(const BorrowerView& view)
{
    const auto& people = view.conduct.people;
    const auto self = std::find_if(people.begin(), people.end(),
                                   [](const ConductPerson& person) { return person.role == PersonReached::Borrower; });
    const ConductPerson borrower = self == people.end() ? ConductPerson{} : *self;
    const QDate until = std::max({borrower.disputeHoldUntil, borrower.complaintHoldUntil});
    const bool dead = borrower.deceasedOn.isValid(), held = until.isValid() && until >= view.asOf;
    deceased_->set(dead ? label(ConductFactKind::Deceased) : QString(), ChipStyle::Black);
    deceased_->setToolTip(dead ? toIso(borrower.deceasedOn) : QString());
    deceased_->setVisible(dead);
    special_->set(borrower.specialGroup ? label(*borrower.specialGroup) : QString(), ChipStyle::Orange);
    special_->setToolTip(borrower.specialGroupApproved ? tr("Special group; contacts are approved")
                                                       : tr("Special group; contacts are not approved yet"));
    special_->setVisible(borrower.specialGroup.has_value());
    hold_->set(held ? tr("On hold until %1").arg(until.toString(QStringLiteral("MM-dd"))) : QString(),
               ChipStyle::Yellow);
    hold_->setToolTip(
        label(borrower.disputeHoldUntil == until ? ConductFactKind::DisputeHold : ConductFactKind::ComplaintHold));
    hold_->setVisible(held);
    mind_->setVisible(dead || borrower.specialGroup || held);
}

void BorrowerHeader::showIdentity(const QString& idNumber)
{
    identity_->setText(idNumber.isEmpty() ? tr("not in the ledger") : idNumber);
}

} // namespace qingshou
