// SPDX-License-Identifier: GPL-3.0-or-later
// The table of rules that propose strategies: what each asks for, what it proposes, in which order they are tried.
// Names: "settings_strategy_rules_table", "rule_name", "rule_place", "rule_active", "rule_classes", "rule_guarantees",
// "rule_capacities", "rule_willingness", "rule_days_from", "rule_days_to", "rule_owed_from", "rule_owed_to",
// "rule_broken_promises", "rule_period_ending", "rule_prospect", "measures", "rule_target_days".
#pragma once

#include "core/domain/strategy_rules.h"
#include "ui/pages/settings/records_section.h"
#include "ui/widgets/choice_flow.h"
#include "ui/widgets/list_table_model.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace qingshou {

class MeasurePicker;
class MoneyEdit;

class StrategyRulesSection : public RecordsSection {
    Q_OBJECT

public:
    explicit StrategyRulesSection(PageContext& context, QWidget* parent = nullptr);

    QString name() const override { return tr("Strategy rules"); }
    QString subtitle() const override { return tr("What is proposed for a borrower: the first rule that fits"); }
    QString totals() const override;
    QAction* create() const override { return new_; }
    void save() override;

protected:
    void loadRows() override;
    void showRecord(qint64 id) override;
    void beginTyping() override;
    QString heading(qint64 id) const override;

private:
    void makeFields();
    void arrange();
    void listenToFields();
    const StrategyRule* ruleOf(qint64 id) const;
    void fieldEdited();
    void refuse(const Error& error);
    StrategyRule typed() const;

    QAction* new_;
    ListTableModel<StrategyRule>* rows_;
    QLineEdit* ruleName_;
    QSpinBox* place_;
    QCheckBox* active_;
    EnumChoices<RiskClass>* classes_;
    EnumChoices<GuaranteeType>* guarantees_;
    EnumChoices<Capacity>* capacities_;
    EnumChoices<Willingness>* willingness_;
    QSpinBox *daysFrom_, *daysTo_;
    MoneyEdit *owedFrom_, *owedTo_;
    QSpinBox* brokenPromises_;
    QCheckBox* periodEnding_;
    QComboBox* prospect_;
    MeasurePicker* measures_;
    QSpinBox* targetDays_;
    FormField *nameField_, *daysField_, *owedField_, *measuresField_;
};

} // namespace qingshou
