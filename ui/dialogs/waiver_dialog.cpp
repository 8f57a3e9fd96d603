// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/waiver_dialog.h"

#include "core/base/dates.h"
#include "core/services/rule_settings.h"
#include "ui/dialogs/loan_combo.h"
#include "ui/models/concession_text.h"
#include "ui/support/domain_labels.h"
#include "ui/support/error_text.h"
#include "ui/support/waiver_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/widgets/section.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace qingshou {
namespace {

constexpr int daysToPay = 30;

size_t indexOf(DebtPart part)
{
    return static_cast<size_t>(part);
}

} // namespace

WaiverDialog::WaiverDialog(const PageContext& pageContext, const BorrowerView& view, LoanId loan, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("waiver_dialog"), tr("Waiver · %1").arg(view.page.borrower.name),
                 tr("Propose"), parent),
      view_(view)
{
    loan_ = loanCombo(QStringLiteral("waiver_loan"), this);
    fillLoans(*loan_, view_, loan);
    condition_ = enumCombo<WaiverCondition>(
        QStringLiteral("waiver_condition"), [](WaiverCondition one) { return label(one); }, this);
    addRow({field(QStringLiteral("loan"), tr("Loan"), loan_),
            field(QStringLiteral("condition"), tr("Takes effect once"), condition_)});
    makeParts();
    makeCondition();
    application_ = new QLineEdit(this);
    application_->setObjectName(QStringLiteral("waiver_application"));
    application_->setPlaceholderText(tr("of which day, where the paper lies"));
    application_->setMaxLength(200);
    reason_ = new QLineEdit(this);
    reason_->setObjectName(QStringLiteral("waiver_reason"));
    reason_->setMaxLength(500);
    addRow({field(QStringLiteral("application"), tr("The borrower's application"), application_),
            field(QStringLiteral("reason"), tr("Why"), reason_)});
    sums_ = textLabel({}, this);
    sums_->setObjectName(QStringLiteral("waiver_sums"));
    sums_->setProperty("look", QStringLiteral("preview"));
    effects_ = textLabel({}, this);
    effects_->setObjectName(QStringLiteral("waiver_effects"));
    effects_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    addWidget(sums_);
    addWidget(effects_, 1);

    connect(loan_, &QComboBox::currentIndexChanged, this, &WaiverDialog::loanChosen);
    connect(condition_, &QComboBox::currentIndexChanged, this, &WaiverDialog::conditionChosen);
    connect(plan_, &QComboBox::currentIndexChanged, this, &WaiverDialog::follow);
    connect(lumpSum_, &QLineEdit::textEdited, this, [this] { sumTyped_ = true; });
    connect(lumpSum_, &MoneyEdit::moneyChanged, this, &WaiverDialog::follow);
    connect(by_, &DateEdit::dateChanged, this, &WaiverDialog::follow);
    loanChosen();
    startWith({860, 520});
    parts_[indexOf(DebtPart::Interest)]->setFocus();
}

void WaiverDialog::makeParts()
{
    QList<QWidget*> row;
    for (const DebtPart part : allValues<DebtPart>()) {
        auto* edit = new MoneyEdit(this);
        edit->setObjectName(QStringLiteral("waive_") + code(part));
        edit->setZeroAllowed(true);
        connect(edit, &MoneyEdit::moneyChanged, this, &WaiverDialog::follow);
        parts_[indexOf(part)] = edit;
        partFields_[indexOf(part)] = field(code(part), tr("Waive: %1").arg(label(part)), edit);
        row << partFields_[indexOf(part)];
    }
    addRow(row);
}

void WaiverDialog::makeCondition()
{
    lumpSum_ = new MoneyEdit(this);
    lumpSum_->setObjectName(QStringLiteral("waiver_lump_sum"));
    by_ = new DateEdit(context().today(), this);
    by_->setObjectName(QStringLiteral("waiver_by"));
    by_->setRange(context().today(), {});
    by_->setDate(context().today().addDays(daysToPay));
    plan_ = new QComboBox(this);
    plan_->setObjectName(QStringLiteral("waiver_plan"));
    lumpSumField_ = field(QStringLiteral("lump_sum"), tr("Sum to be paid (yuan)"), lumpSum_);
    byField_ = field(QStringLiteral("lump_sum_on"), tr("By"), by_);
    planField_ = field(QStringLiteral("plan"), tr("Agreed plan of this loan"), plan_);
    addRow({lumpSumField_, byField_, planField_});
}

DebtParts WaiverDialog::owed() const
{
    const LoanFigures* figures = view_.figuresOf(chosenLoan(*loan_));
    return figures ? figures->owed : DebtParts{};
}

DebtParts WaiverDialog::waived() const
{
    DebtParts parts;
    for (const DebtPart part : allValues<DebtPart>())
        parts.of(part) = parts_[indexOf(part)]->money().value_or(Money());
    return parts;
}

/// What punishes lateness is proposed, interest is not.
void WaiverDialog::loanChosen()
{
    const LoanId loan = chosenLoan(*loan_);
    const DebtParts most = mayBeWaived(owed(), waiverRules(view_.settings));
    for (const DebtPart part : allValues<DebtPart>()) {
        const QSignalBlocker quiet(parts_[indexOf(part)]);
        const bool proposed = part == DebtPart::Penalty || part == DebtPart::Compound;
        parts_[indexOf(part)]->setMoney(proposed ? most.of(part) : Money());
        parts_[indexOf(part)]->setEnabled(most.of(part).isPositive());
        partFields_[indexOf(part)]->setHint(most.of(part) < owed().of(part)
                                                ? tr("owed %1, not to be waived").arg(owed().of(part).toYuan())
                                                : tr("owed %1").arg(owed().of(part).toYuan()));
    }
    const QSignalBlocker quiet(plan_);
    plan_->clear();
    for (const PlanRow& plan : view_.page.plans)
        if (plan.loan == loan && plan.state == PlanState::Agreed && !plan.instalments.empty())
            plan_->addItem(tr("%1, until %2").arg(label(plan.terms.method), toIso(plan.instalments.back().dueOn)),
                           plan.id.value);
    sumTyped_ = false;
    conditionChosen();
}

void WaiverDialog::conditionChosen()
{
    const bool byPlan = chosenIn<WaiverCondition>(*condition_) == WaiverCondition::Plan;
    lumpSumField_->setVisible(!byPlan);
    byField_->setVisible(!byPlan);
    planField_->setVisible(byPlan);
    planField_->setHint(plan_->count() == 0 ? tr("None is agreed: agree on one first.") : QString());
    follow();
}

void WaiverDialog::follow()
{
    const DebtParts parts = waived();
    const Money rest = owed().total() - parts.total();
    if (!sumTyped_) {
        const QSignalBlocker quiet(lumpSum_);
        lumpSum_->setMoney(rest.isPositive() ? std::optional(rest) : std::nullopt);
    }
    const WaiverRules rules = waiverRules(view_.settings);
    const LoanCard* card = view_.loan(chosenLoan(*loan_));
    const Outcome checked =
        card ? checkWaiver(parts, owed(), waiverFacts(card->loan, view_.page.strategies), rules) : Outcome(Done{});
    mainButton()->setEnabled(checked.ok());
    sums_->setText(tr("Owed %1 yuan, waived %2, to be paid %3. Approval: %4.")
                       .arg(owed().total().toYuan(), parts.total().toYuan(), rest.toYuan(),
                            parts.total().isPositive() ? label(approvalFor(parts, rules)) : tr("—")));
    effects_->setText(checked.ok() || !parts.total().isPositive() ? consequences() : errorSentence(checked.error()));
}

QString WaiverDialog::consequences() const
{
    ConcessionTerms terms{.change = ContractChange::Waiver};
    const ProposeWaiver proposed = proposal();
    if (proposed.condition == WaiverCondition::LumpSum) {
        if (proposed.lumpSumOn.isValid())
            terms.repaymentDates = {proposed.lumpSumOn};
    } else {
        terms.plan = proposed.plan;
        for (const PlanRow& plan : view_.page.plans)
            if (plan.id == proposed.plan)
                for (const ScheduleRow& row : plan.instalments)
                    terms.repaymentDates.push_back(row.dueOn);
    }
    QStringList sentences = concessionSentences(view_, proposed.loan, terms);
    sentences << tr("Nothing is waived before the condition is met; if it is not, the whole of it is owed again. Until "
                    "then money pays what is not to be waived first.");
    return sentences.join(QLatin1Char('\n'));
}

ProposeWaiver WaiverDialog::proposal() const
{
    ProposeWaiver proposed;
    proposed.loan = chosenLoan(*loan_);
    proposed.waived = waived();
    proposed.condition = chosenIn<WaiverCondition>(*condition_);
    if (proposed.condition == WaiverCondition::LumpSum) {
        proposed.lumpSum = lumpSum_->money().value_or(Money());
        proposed.lumpSumOn = by_->date();
    } else {
        proposed.plan = PlanId{plan_->currentData().toLongLong()};
    }
    proposed.reason = reason_->text().trimmed();
    proposed.application = application_->text().trimmed();
    return proposed;
}

bool WaiverDialog::unreadable()
{
    for (const DebtPart part : allValues<DebtPart>())
        if (const QString wrong = parts_[indexOf(part)]->problem(); !wrong.isEmpty()) {
            errors().show(code(part), wrong);
            return true;
        }
    if (chosenIn<WaiverCondition>(*condition_) == WaiverCondition::Plan)
        return false;
    for (const auto& [name, wrong] :
         {std::pair{QStringLiteral("lump_sum"), lumpSum_->problem()}, {QStringLiteral("lump_sum_on"), by_->problem()}})
        if (!wrong.isEmpty()) {
            errors().show(name, wrong);
            return true;
        }
    return false;
}

void WaiverDialog::save()
{
    errors().clear();
    if (unreadable())
        return;
    write([waiver = proposal()](Services& services) { return services.waivers.propose(waiver); });
}

} // namespace qingshou
