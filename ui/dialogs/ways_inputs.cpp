// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ways_inputs.h"

#include "core/services/rule_settings.h"
#include "ui/support/domain_labels.h"
#include "ui/support/fonts.h"
#include "ui/support/waiver_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr int mostMonths = 120, mostDays = 3'650, titleWidth = 96;
// What a first look starts from; everything is the user's to change.
constexpr int planMonths = 12, lumpSumDays = 30, suitPercent = 60, suitDays = 360, inKindPercent = 70, inKindDays = 360;

} // namespace

WaysInputs::WaysInputs(QDate today, QWidget* parent) : QWidget(parent), today_(today)
{
    discount_ = rate("ways_discount");
    planAmount_ = money("ways_plan_amount");
    planMonths_ = number("ways_plan_months", 1, mostMonths, planMonths);
    planRate_ = rate("ways_plan_rate");
    planMethod_ = enumCombo<RepaymentMethod>(
        QStringLiteral("ways_plan_method"), [](RepaymentMethod method) { return label(method); }, this,
        [](RepaymentMethod method) { return method <= RepaymentMethod::Bullet; });
    extensionMonths_ = number("ways_extension_months", 0, mostMonths, 0);
    lumpSum_ = money("ways_lump_sum");
    lumpSumOn_ = new DateEdit(today, this);
    lumpSumOn_->setObjectName(QStringLiteral("ways_lump_sum_on"));
    lumpSumOn_->setRange(today, {});
    lumpSumOn_->setDate(today.addDays(lumpSumDays));
    procedure_ = enumCombo<Procedure>(
        QStringLiteral("ways_procedure"), [](Procedure one) { return label(one); }, this);
    preserve_ = new QCheckBox(tr("assets preserved"), this);
    preserve_->setObjectName(QStringLiteral("ways_preserve"));
    suitPercent_ = number("ways_suit_percent", 0, 100, suitPercent);
    suitDays_ = number("ways_suit_days", 1, mostDays, suitDays);
    otherCosts_ = money("ways_suit_costs");
    takenFor_ = money("ways_taken_for");
    thing_ = new QComboBox(this);
    thing_->setObjectName(QStringLiteral("ways_thing"));
    thing_->addItems({tr("Real estate"), tr("Movables")});
    inKindPercent_ = number("ways_in_kind_percent", 0, 100, inKindPercent);
    inKindDays_ = number("ways_in_kind_days", 1, mostDays, inKindDays);
    inKindCosts_ = money("ways_in_kind_costs");
    otherCosts_->setZeroAllowed(true);
    inKindCosts_->setZeroAllowed(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    addRow(*column, label(Way::Plan),
           {{tr("Amount (yuan)"), planAmount_},
            {tr("Months"), planMonths_},
            {tr("Rate (% a year)"), planRate_},
            {tr("Method"), planMethod_},
            {tr("Discount rate (% a year)"), discount_}});
    addRow(*column, label(Way::LumpSumWaiver),
           {{tr("Sum (yuan)"), lumpSum_}, {tr("By"), lumpSumOn_}, {tr("Extension, months"), extensionMonths_}});
    addRow(*column, label(Way::Lawsuit),
           {{tr("Proceedings"), procedure_},
            {tr("Preservation"), preserve_},
            {tr("Expected (% of the claim)"), suitPercent_},
            {tr("Days until it is in"), suitDays_},
            {tr("Other costs (yuan)"), otherCosts_}});
    addRow(*column, label(Way::SettlementInKind),
           {{tr("Taken for (yuan)"), takenFor_},
            {tr("What"), thing_},
            {tr("Sold for (% of it)"), inKindPercent_},
            {tr("Days until it is sold"), inKindDays_},
            {tr("Costs (yuan)"), inKindCosts_}});
    for (QComboBox* combo : {planMethod_, procedure_, thing_})
        connect(combo, &QComboBox::currentIndexChanged, this, &WaysInputs::changed);
    connect(preserve_, &QCheckBox::toggled, this, &WaysInputs::changed);
    connect(lumpSumOn_, &DateEdit::dateChanged, this, &WaysInputs::changed);
}

MoneyEdit* WaysInputs::money(const char* name)
{
    auto* edit = new MoneyEdit(this);
    edit->setObjectName(QLatin1String(name));
    connect(edit, &MoneyEdit::moneyChanged, this, &WaysInputs::changed);
    return edit;
}

QSpinBox* WaysInputs::number(const char* name, int least, int greatest, int value)
{
    auto* spin = new QSpinBox(this);
    spin->setObjectName(QLatin1String(name));
    spin->setRange(least, greatest);
    spin->setValue(value);
    connect(spin, &QSpinBox::valueChanged, this, &WaysInputs::changed);
    return spin;
}

QLineEdit* WaysInputs::rate(const char* name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(QLatin1String(name));
    edit->setFont(numberFont());
    edit->setMaxLength(12);
    connect(edit, &QLineEdit::textChanged, this, &WaysInputs::changed);
    return edit;
}

void WaysInputs::addRow(QVBoxLayout& column, const QString& title, const QList<std::pair<QString, QWidget*>>& fields)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* heading = new QLabel(title, this);
    heading->setProperty("look", QStringLiteral("heading"));
    heading->setFixedWidth(titleWidth);
    heading->setWordWrap(true);
    row->addWidget(heading, 0, Qt::AlignVCenter);
    for (const auto& [words, editor] : fields)
        row->addWidget(new FormField(words, editor, this), 1, Qt::AlignTop);
    column.addLayout(row);
}

void WaysInputs::setLoan(const BorrowerView& view, LoanId loan)
{
    const LoanCard* card = view.loan(loan);
    const LoanFigures* figures = view.figuresOf(loan);
    if (!card || !figures)
        return;
    const WayRules rules = wayRules(view.settings);
    loanTerms_ = {};
    loanTerms_.asOf = today_;
    loanTerms_.owed = figures->owed;
    loanTerms_.startOn = card->loan.startOn;
    loanTerms_.originalDueOn = card->loan.originalDueOn;
    loanTerms_.dueOn = card->loan.dueOn;
    loanTerms_.contractRate = card->loan.annualRate.value_or(Rate());
    loanTerms_.dayCount = dayCountOf(view.settings);
    loanTerms_.waiverFacts = waiverFacts(card->loan, view.page.strategies);
    const Money total = figures->owed.total();
    const Money lump = total - figures->owed.penalty - figures->owed.compound;
    Money worth;
    for (const CollateralRow& thing : card->collateral)
        worth += thing.value.value_or(Money());
    const auto orNone = [](Money amount) { return amount.isPositive() ? std::optional(amount) : std::nullopt; };
    const QSignalBlocker quiet(this);
    discount_->setText(rules.discount.toPercent());
    planAmount_->setMoney(orNone(total));
    planRate_->setText(loanTerms_.contractRate.toPercent());
    extensionMonths_->setValue(
        extensionQuota(loanTerms_.startOn, loanTerms_.originalDueOn, loanTerms_.dueOn, rules.extension).left());
    lumpSum_->setMoney(orNone(lump < total ? lump : figures->owed.principal));
    takenFor_->setMoney(orNone(min(worth, total)));
    otherCosts_->setMoney(Money());
    inKindCosts_->setMoney(Money());
}

WayTerms WaysInputs::terms() const
{
    WayTerms terms = loanTerms_;
    terms.plan = {chosenIn<RepaymentMethod>(*planMethod_),
                  planAmount_->money().value_or(Money()),
                  parseRate(planRate_->text()).value_or(Rate()),
                  parseRate(planRate_->text()) ? planMonths_->value() : 0,
                  today_,
                  terms.dayCount};
    terms.extensionMonths = extensionMonths_->value();
    terms.lumpSum = lumpSum_->money().value_or(Money());
    terms.lumpSumOn = lumpSumOn_->date();
    terms.lawsuit = {chosenIn<Procedure>(*procedure_), preserve_->isChecked(), suitPercent_->value(),
                     suitDays_->value(), otherCosts_->money().value_or(Money())};
    terms.inKind = {takenFor_->money().value_or(Money()), inKindPercent_->value(), inKindDays_->value(),
                    thing_->currentIndex() == 0, inKindCosts_->money().value_or(Money())};
    return terms;
}

std::optional<Rate> WaysInputs::discount() const
{
    return parseRate(discount_->text());
}

} // namespace qingshou
