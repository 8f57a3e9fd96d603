// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/strategy_dialog.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/figures/open_offer.h"
#include "core/figures/strategy_facts.h"
#include "core/storage/borrower_list_query.h"
#include "core/storage/strategy_rule_repository.h"
#include "ui/dialogs/measure_picker.h"
#include "ui/dialogs/strategy_proposal_box.h"
#include "ui/models/case_labels.h"
#include "ui/models/strategy_text.h"
#include "ui/support/domain_labels.h"
#include "ui/support/labels.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace qingshou {
namespace {

QPlainTextEdit* textBox(const QString& name, int height, QWidget* parent)
{
    auto* box = new QPlainTextEdit(parent);
    box->setObjectName(name);
    box->setTabChangesFocus(true);
    box->setFixedHeight(height);
    return box;
}

QScrollArea* scrolled(QWidget* contents, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(contents);
    return area;
}

} // namespace

StrategyDialog::StrategyDialog(const PageContext& pageContext, const BorrowerView& view, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("strategy_dialog"), tr("Strategy · %1").arg(view.page.borrower.name),
                 tr("Save as a new version"), parent),
      view_(view)
{
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(scrolled(makeForm(), parts));
    parts->addWidget(scrolled(makeVersions(), parts));
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setChildrenCollapsible(false);
    addWidget(parts, 1);
    fill();
    if (!pageContext.may(Permission::WriteStrategy))
        readOnly(whoMay(Permission::WriteStrategy));
    startWith({1000, 660});
}

QWidget* StrategyDialog::makeForm()
{
    auto* form = new QWidget(this);
    cause_ = textBox(QStringLiteral("cause"), 64, form);
    capacity_ = enumCombo<Capacity>(
        QStringLiteral("capacity"), [](Capacity value) { return label(value); }, form);
    willingness_ = enumCombo<Willingness>(
        QStringLiteral("willingness"), [](Willingness value) { return label(value); }, form);
    prospect_ = enumCombo<Prospect>(
        QStringLiteral("prospect"), [](Prospect value) { return label(value); }, form);
    proposal_ = new StrategyProposalBox(StrategyRuleRepository(context().reader()).all(), form);
    connect(proposal_, &StrategyProposalBox::adopted, this, &StrategyDialog::adopt);
    for (QComboBox* judged : {capacity_, willingness_})
        connect(judged, &QComboBox::currentIndexChanged, this, &StrategyDialog::propose);
    measures_ = new MeasurePicker(form);
    details_ = textBox(QStringLiteral("details"), 64, form);
    amount_ = new MoneyEdit(form);
    amount_->setObjectName(QStringLiteral("strategy_amount"));
    amount_->setZeroAllowed(true);
    target_ = new DateEdit(context().today(), form);
    target_->setObjectName(QStringLiteral("target_on"));
    owner_ = new QComboBox(form);
    owner_->setObjectName(QStringLiteral("strategy_owner"));
    owner_->setEditable(true);
    owner_->setInsertPolicy(QComboBox::NoInsert);
    for (const QString& name : BorrowerListQuery(context().reader(), context().scope(), nullptr).filterValues().owners)
        owner_->addItem(name);
    reason_ = textBox(QStringLiteral("version_reason"), 48, form);

    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(8);
    const auto addLine = [column](const QList<QWidget*>& widgets) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        for (QWidget* widget : widgets)
            row->addWidget(widget, 1, Qt::AlignTop);
        column->addLayout(row);
    };
    column->addWidget(field(QStringLiteral("cause"), tr("Why it went bad"), cause_));
    addLine({field(QStringLiteral("capacity"), tr("Capacity to pay"), capacity_),
             field(QStringLiteral("willingness"), tr("Willingness"), willingness_),
             field(QStringLiteral("prospect"), tr("Prospect"), prospect_)});
    column->addWidget(proposal_);
    column->addWidget(field(QStringLiteral("measures"), tr("Measures, in the order they are to be taken"), measures_));
    column->addWidget(field(QStringLiteral("details"), tr("How"), details_));
    addLine({field(QStringLiteral("amount"), tr("To be collected (yuan)"), amount_),
             field(QStringLiteral("target_on"), tr("By"), target_),
             field(QStringLiteral("owner"), tr("Owner"), owner_)});
    column->addWidget(field(QStringLiteral("reason"), tr("Reason of this version"), reason_));
    column->addStretch(1);
    return form;
}

QWidget* StrategyDialog::makeVersions()
{
    auto* section = new Section(tr("Versions"), this);
    section->setObjectName(QStringLiteral("strategy_versions"));
    section->setEmptyText(tr("The first version is still to be written."));
    const std::vector<StrategyRow>& versions = view_.page.strategies;
    for (size_t i = 0; i < versions.size(); ++i)
        section->addContent(versionCard(versions[i], i + 1 < versions.size() ? &versions[i + 1] : nullptr, section));
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(section);
    column->addStretch(1);
    return box;
}

QWidget* StrategyDialog::versionCard(const StrategyRow& version, const StrategyRow* before, QWidget* parent)
{
    auto* card = new QFrame(parent);
    card->setObjectName(QStringLiteral("strategy_version_%1").arg(version.version));
    card->setProperty("look", QStringLiteral("card"));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    auto* chip = new Chip(card);
    chip->set(label(version.state), chipStyle(version.state));
    auto* first = new QHBoxLayout;
    first->addWidget(textLabel(tr("Version %1 · %2 · %3")
                                   .arg(version.version)
                                   .arg(toIso(Clock::chinaTime(version.savedAt).date()), version.savedByName),
                               card),
                     1);
    first->addWidget(chip, 0, Qt::AlignTop);
    column->addLayout(first);
    column->addWidget(textLabel(version.reason, card));
    for (const QString& change : strategyChanges(version, before))
        column->addWidget(mutedLabel(QStringLiteral("· %1").arg(change), card));
    if (version.state != StrategyState::Submitted)
        column->addWidget(
            mutedLabel(tr("%1: %2").arg(version.decidedByName,
                                        version.decisionNote.isEmpty() ? label(version.state) : version.decisionNote),
                       card));
    return card;
}

void StrategyDialog::fill()
{
    const StrategyRow* strategy = view_.strategy();
    if (!strategy) {
        owner_->setCurrentText(view_.page.borrower.owner);
        amount_->setMoney(view_.figures.owed.total());
        reason_->setPlainText(tr("First strategy"));
        const Impression seemed = lastImpression(view_.page);
        chooseIn(*capacity_, seemed.capacity);
        chooseIn(*willingness_, seemed.willingness);
        propose();
        adopt();
        return;
    }
    basedOn_ = strategy->version;
    cause_->setPlainText(strategy->cause);
    chooseIn(*capacity_, strategy->capacity);
    chooseIn(*willingness_, strategy->willingness);
    chooseIn(*prospect_, strategy->prospect);
    measures_->setMeasures(strategy->measures);
    details_->setPlainText(strategy->details);
    amount_->setMoney(strategy->amount);
    target_->setDate(strategy->targetOn);
    owner_->setCurrentText(strategy->owner);
    propose();
}

void StrategyDialog::propose()
{
    proposal_->setFacts(strategyFacts(view_.page, view_.figures, view_.periods, chosenIn<Capacity>(*capacity_),
                                      chosenIn<Willingness>(*willingness_)));
}

void StrategyDialog::adopt()
{
    if (!proposal_->proposal())
        return;
    const StrategyRule& rule = proposal_->proposal()->rule;
    chooseIn(*prospect_, rule.prospect);
    measures_->setMeasures(rule.measures);
    target_->setDate(context().today().addDays(rule.targetDays));
}

void StrategyDialog::readOnly(const QString& why)
{
    for (QWidget* editor : std::initializer_list<QWidget*>{cause_, capacity_, willingness_, prospect_, measures_,
                                                           details_, amount_, target_, owner_, reason_})
        editor->setEnabled(false);
    proposal_->setReadOnly();
    mainButton()->setEnabled(false);
    mainButton()->setToolTip(why);
}

void StrategyDialog::save()
{
    errors().clear();
    if (!amount_->money() || !amount_->problem().isEmpty())
        return errors().show(QStringLiteral("amount"),
                             amount_->problem().isEmpty() ? tr("How much is to be collected?") : amount_->problem());
    if (!target_->problem().isEmpty())
        return errors().show(QStringLiteral("target_on"), target_->problem());
    SaveStrategy strategy;
    strategy.borrower = view_.id();
    strategy.basedOn = basedOn_;
    strategy.cause = cause_->toPlainText().trimmed();
    strategy.capacity = chosenIn<Capacity>(*capacity_);
    strategy.willingness = chosenIn<Willingness>(*willingness_);
    strategy.prospect = chosenIn<Prospect>(*prospect_);
    strategy.measures = measures_->measures();
    strategy.details = details_->toPlainText().trimmed();
    strategy.amount = *amount_->money();
    strategy.targetOn = target_->date();
    strategy.owner = owner_->currentText().trimmed();
    strategy.reason = reason_->toPlainText().trimmed();
    write([strategy](Services& services) { return services.strategies.save(strategy); });
}

} // namespace qingshou
