// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/strategy_rules_section.h"

#include "core/storage/strategy_rule_repository.h"
#include "ui/dialogs/measure_picker.h"
#include "ui/models/strategy_text.h"
#include "ui/pages/settings/settings_commands.h"
#include "ui/support/domain_labels.h"
#include "ui/support/labels.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace qingshou {
namespace {

constexpr int any = -1; ///< of the days: shown as a word
constexpr int greatestPlace = 9999;
constexpr int mostDays = 3650;
constexpr int placeStep = 10; // between two rules there is room for more

QSpinBox* spin(const QString& name, int least, int greatest, const QString& wordForLeast = {})
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, greatest);
    box->setSpecialValueText(wordForLeast);
    return box;
}

std::optional<int> unlessAny(const QSpinBox& box)
{
    return box.value() == box.minimum() ? std::nullopt : std::optional(box.value());
}

/// Two editors on one line, from and to.
QWidget* pair(QWidget* from, QWidget* to, const QString& between)
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(from, 1);
    row->addWidget(new QLabel(between));
    row->addWidget(to, 1);
    return both;
}

} // namespace

StrategyRulesSection::StrategyRulesSection(PageContext& pageContext, QWidget* parent)
    : RecordsSection(pageContext, QStringLiteral("settings_strategy_rules"), Permission::ChangeSettings, parent),
      new_(makeAction(commands::newStrategyRule, this))
{
    gate(*new_, *context().session, Permission::ChangeSettings);
    // The order in which they are tried is their order.
    rows_ = new ListTableModel<StrategyRule>(
        {{{.id = QStringLiteral("place"), .title = tr("Order"), .number = true, .sortable = false},
          [](const StrategyRule& rule) { return QString::number(rule.place); }},
         {{.id = QStringLiteral("name"), .title = tr("Rule"), .sortable = false},
          [](const StrategyRule& rule) { return rule.active ? rule.name : tr("%1 (out of use)").arg(rule.name); }},
         {{.id = QStringLiteral("when"), .title = tr("Who"), .sortable = false},
          [](const StrategyRule& rule) { return conditionsText(rule.when); }},
         {{.id = QStringLiteral("what"), .title = tr("What is proposed"), .sortable = false},
          [](const StrategyRule& rule) { return ruleText(rule); }}},
        this);
    rows_->setIds([](const StrategyRule& rule) { return rule.id.value; });
    setUp(rows_, tr("Strategy rules"));
    makeFields();
    arrange();
    listenToFields();
    connect(new_, &QAction::triggered, this, &StrategyRulesSection::startNew);
}

void StrategyRulesSection::makeFields()
{
    const auto words = [](auto value) { return label(value); };
    ruleName_ = new QLineEdit;
    ruleName_->setObjectName(QStringLiteral("rule_name"));
    ruleName_->setMaxLength(40);
    place_ = spin(QStringLiteral("rule_place"), 0, greatestPlace);
    active_ = new QCheckBox(tr("In use"));
    active_->setObjectName(QStringLiteral("rule_active"));
    classes_ = new EnumChoices<RiskClass>(QStringLiteral("rule_classes"), words);
    guarantees_ = new EnumChoices<GuaranteeType>(QStringLiteral("rule_guarantees"), words);
    capacities_ = new EnumChoices<Capacity>(QStringLiteral("rule_capacities"), words);
    willingness_ = new EnumChoices<Willingness>(QStringLiteral("rule_willingness"), words);
    daysFrom_ = spin(QStringLiteral("rule_days_from"), any, mostDays, tr("any"));
    daysTo_ = spin(QStringLiteral("rule_days_to"), any, mostDays, tr("any"));
    owedFrom_ = new MoneyEdit;
    owedFrom_->setObjectName(QStringLiteral("rule_owed_from"));
    owedTo_ = new MoneyEdit;
    owedTo_->setObjectName(QStringLiteral("rule_owed_to"));
    for (MoneyEdit* edit : {owedFrom_, owedTo_})
        edit->setPlaceholderText(tr("any"));
    brokenPromises_ = spin(QStringLiteral("rule_broken_promises"), 0, 99, tr("any"));
    periodEnding_ = new QCheckBox(tr("Only while a legal period is about to end"));
    periodEnding_->setObjectName(QStringLiteral("rule_period_ending"));
    prospect_ = enumCombo<Prospect>(QStringLiteral("rule_prospect"), words, nullptr);
    measures_ = new MeasurePicker;
    targetDays_ = spin(QStringLiteral("rule_target_days"), 1, mostDays);
}

void StrategyRulesSection::arrange()
{
    nameField_ = new FormField(tr("Name"), ruleName_);
    auto* placeField = new FormField(tr("Order"), place_);
    placeField->setHint(tr("Small numbers are tried first; the first rule that fits proposes."));
    daysField_ = new FormField(tr("Days past due"), pair(daysFrom_, daysTo_, tr("to", "from … to")));
    owedField_ = new FormField(tr("Owed altogether (yuan)"), pair(owedFrom_, owedTo_, tr("to", "from … to")));
    measuresField_ = new FormField(tr("Measures, in the order they are to be taken"), measures_);
    form()->addWidget(nameField_);
    form()->addWidget(placeField);
    form()->addWidget(active_);
    for (FormField* field :
         {new FormField(tr("Class (none pressed: any)"), classes_), daysField_, owedField_,
          new FormField(tr("Secured by"), guarantees_), new FormField(tr("Capacity to pay"), capacities_),
          new FormField(tr("Willingness"), willingness_),
          new FormField(tr("Broken promises, at least"), brokenPromises_)})
        form()->addWidget(field);
    form()->addWidget(periodEnding_);
    for (FormField* field : {new FormField(tr("Prospect"), prospect_), measuresField_,
                             new FormField(tr("To be done within (days)"), targetDays_)})
        form()->addWidget(field);
    form()->addStretch(1);
}

void StrategyRulesSection::listenToFields()
{
    for (QWidget* widget : std::initializer_list<QWidget*>{
             ruleName_, place_, active_, classes_, guarantees_, capacities_, willingness_, daysFrom_, daysTo_,
             owedFrom_, owedTo_, brokenPromises_, periodEnding_, prospect_, measures_, targetDays_})
        gate(*widget, *context().session, Permission::ChangeSettings);
    connect(ruleName_, &QLineEdit::textEdited, this, &StrategyRulesSection::fieldEdited);
    for (const MoneyEdit* edit : {owedFrom_, owedTo_})
        connect(edit, &QLineEdit::textEdited, this, &StrategyRulesSection::fieldEdited);
    for (const QSpinBox* box : {place_, daysFrom_, daysTo_, brokenPromises_, targetDays_})
        connect(box, &QSpinBox::valueChanged, this, &StrategyRulesSection::fieldEdited);
    for (const QCheckBox* box : {active_, periodEnding_})
        connect(box, &QCheckBox::clicked, this, &StrategyRulesSection::fieldEdited);
    for (const ChoiceFlow* choices :
         std::initializer_list<const ChoiceFlow*>{classes_, guarantees_, capacities_, willingness_, measures_})
        connect(choices, &ChoiceFlow::changed, this, &StrategyRulesSection::fieldEdited);
    connect(prospect_, &QComboBox::currentIndexChanged, this, &StrategyRulesSection::fieldEdited);
}

QString StrategyRulesSection::totals() const
{
    return tr("%n rule(s)", nullptr, static_cast<int>(rows_->rows().size()));
}

const StrategyRule* StrategyRulesSection::ruleOf(qint64 id) const
{
    const auto& rules = rows_->rows();
    const auto rule =
        std::find_if(rules.begin(), rules.end(), [id](const StrategyRule& one) { return one.id.value == id; });
    return rule == rules.end() ? nullptr : &*rule;
}

void StrategyRulesSection::loadRows()
{
    rows_->setRows(StrategyRuleRepository(context().reader()).all());
}

void StrategyRulesSection::showRecord(qint64 id)
{
    for (FormField* field : {nameField_, daysField_, owedField_, measuresField_})
        field->setError({});
    StrategyRule rule;
    if (const StrategyRule* shown = ruleOf(id))
        rule = *shown;
    else if (!rows_->rows().empty())
        rule.place = std::min(greatestPlace, rows_->rows().back().place + placeStep);
    ruleName_->setText(rule.name);
    place_->setValue(rule.place);
    active_->setChecked(rule.active);
    classes_->choose(rule.when.classes);
    guarantees_->choose(rule.when.guarantees);
    capacities_->choose(rule.when.capacities);
    willingness_->choose(rule.when.willingness);
    daysFrom_->setValue(rule.when.daysFrom.value_or(any));
    daysTo_->setValue(rule.when.daysTo.value_or(any));
    owedFrom_->setMoney(rule.when.owedFrom);
    owedTo_->setMoney(rule.when.owedTo);
    brokenPromises_->setValue(rule.when.brokenPromises.value_or(0));
    periodEnding_->setChecked(rule.when.periodEnding);
    chooseIn(*prospect_, rule.prospect);
    measures_->setMeasures(rule.measures);
    targetDays_->setValue(rule.targetDays);
}

QString StrategyRulesSection::heading(qint64 id) const
{
    const StrategyRule* rule = ruleOf(id);
    return rule ? rule->name : tr("New rule");
}

void StrategyRulesSection::beginTyping()
{
    ruleName_->setFocus();
}

void StrategyRulesSection::fieldEdited()
{
    for (FormField* field : {nameField_, daysField_, owedField_, measuresField_})
        field->setError({});
    markEdited();
}

void StrategyRulesSection::refuse(const Error& error)
{
    const QString about = error.args.value(0);
    FormField* beside = nullptr;
    if (about == QLatin1String("name") || about == QLatin1String("strategy_rule"))
        beside = nameField_;
    else if (about.startsWith(QLatin1String("days_")))
        beside = daysField_;
    else if (about.startsWith(QLatin1String("owed_")))
        beside = owedField_;
    else if (about == QLatin1String("measures"))
        beside = measuresField_;
    showRefusal(error, beside);
}

StrategyRule StrategyRulesSection::typed() const
{
    StrategyRule rule;
    rule.id = StrategyRuleId{shownId()};
    rule.name = ruleName_->text();
    rule.place = place_->value();
    rule.active = active_->isChecked();
    rule.when = {.classes = classes_->chosen(),
                 .guarantees = guarantees_->chosen(),
                 .capacities = capacities_->chosen(),
                 .willingness = willingness_->chosen(),
                 .daysFrom = unlessAny(*daysFrom_),
                 .daysTo = unlessAny(*daysTo_),
                 .owedFrom = owedFrom_->money(),
                 .owedTo = owedTo_->money(),
                 .brokenPromises = unlessAny(*brokenPromises_),
                 .periodEnding = periodEnding_->isChecked()};
    rule.prospect = chosenIn<Prospect>(*prospect_);
    rule.measures = measures_->measures();
    rule.targetDays = targetDays_->value();
    return rule;
}

void StrategyRulesSection::save()
{
    for (const MoneyEdit* edit : {owedFrom_, owedTo_})
        if (!edit->text().isEmpty() && !edit->problem().isEmpty())
            return owedField_->setError(edit->problem());
    context().write(
        this, [rule = typed()](Services& services) { return services.strategyRules.save(rule); },
        [this, name = ruleName_->text().trimmed()](const Result<StrategyRuleId>& done) {
            if (!done)
                return refuse(done.error());
            saved(done->value, tr("%1 was saved.").arg(name));
        });
}

} // namespace qingshou
