// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_dialog.h"

#include "ui/dialogs/loan_combo.h"
#include "ui/dialogs/plan_variant.h"
#include "ui/models/concession_text.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace qingshou {

PlanDialog::PlanDialog(const PageContext& pageContext, const BorrowerView& view, LoanId loan, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("plan_dialog"), tr("Repayment plan · %1").arg(view.page.borrower.name),
                 tr("Agreed"), parent),
      view_(view)
{
    loan_ = loanCombo(QStringLiteral("plan_loan"), this);
    fillLoans(*loan_, view_, loan);
    auto* variants = new QWidget(this);
    auto* row = new QHBoxLayout(variants);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    first_ = new PlanVariant(pageContext, QStringLiteral("a"), tr("Variant A"), variants);
    second_ = new PlanVariant(pageContext, QStringLiteral("b"), tr("Variant B"), variants);
    row->addWidget(first_, 1);
    row->addWidget(second_, 1);
    difference_ = textLabel({}, this);
    difference_->setObjectName(QStringLiteral("plan_difference"));
    difference_->setProperty("look", QStringLiteral("preview"));
    effects_ = mutedLabel({}, this);
    effects_->setObjectName(QStringLiteral("plan_effects"));
    which_ = new QComboBox(this);
    which_->setObjectName(QStringLiteral("plan_which"));
    which_->addItems({tr("Variant A"), tr("Variant B")});
    agreedOn_ = new DateEdit(pageContext.today(), this);
    agreedOn_->setObjectName(QStringLiteral("agreed_on"));
    agreedOn_->setRange({}, pageContext.today());
    agreedOn_->setDate(pageContext.today());
    note_ = new QLineEdit(this);
    note_->setObjectName(QStringLiteral("plan_note"));
    note_->setMaxLength(500);

    addRow({field(QStringLiteral("loan"), tr("Loan"), loan_), field(QStringLiteral("note"), tr("Remark"), note_)},
           {1, 1});
    addWidget(variants, 1);
    addWidget(difference_);
    addWidget(effects_);
    addRow({field(QStringLiteral("which"), tr("Keep"), which_),
            field(QStringLiteral("agreed_on"), tr("Agreed on"), agreedOn_), new QWidget(this)},
           {1, 1, 2});
    draft_ = addButton(QStringLiteral("plan_draft"), tr("Keep as draft"));

    connect(draft_, &QPushButton::clicked, this, [this] { keep(false); });
    connect(loan_, &QComboBox::currentIndexChanged, this, &PlanDialog::loanChosen);
    connect(first_, &PlanVariant::changed, this, &PlanDialog::compare);
    connect(second_, &PlanVariant::changed, this, &PlanDialog::compare);
    connect(which_, &QComboBox::currentIndexChanged, this, &PlanDialog::compare);
    loanChosen();
    startWith({1160, 660});
}

void PlanDialog::loanChosen()
{
    const LoanCard* card = view_.loan(chosenLoan(*loan_));
    const LoanFigures* figures = view_.figuresOf(chosenLoan(*loan_));
    ScheduleTerms terms;
    terms.principal = figures ? figures->owed.principal : Money();
    terms.annualRate = card && card->loan.annualRate ? *card->loan.annualRate : Rate();
    terms.months = 12;
    terms.start = context().today();
    if (view_.settings.text(QStringLiteral("day_count")) == QLatin1String("act365"))
        terms.dayCount = DayCount::Act365;
    first_->setTerms(terms);
    terms.method = RepaymentMethod::EqualPrincipal;
    second_->setTerms(terms);
}

void PlanDialog::compare()
{
    const std::optional<Schedule>& a = first_->schedule();
    const std::optional<Schedule>& b = second_->schedule();
    const bool ready = chosenVariant().schedule().has_value();
    mainButton()->setEnabled(ready);
    draft_->setEnabled(ready);
    showEffects();
    if (!a || !b) {
        difference_->setText(tr("Both variants are compared once their terms are complete."));
        return;
    }
    const auto more = [](Money x, Money y, const QString& first, const QString& second) {
        return x == y  ? tr("the same")
               : x > y ? tr("%1 by %2 yuan more").arg(first, (x - y).toYuan())
                       : tr("%1 by %2 yuan more").arg(second, (y - x).toYuan());
    };
    const QString nameA = tr("Variant A");
    const QString nameB = tr("Variant B");
    difference_->setText(tr("Interest: %1. First payment: %2. Last payment: %3.")
                             .arg(more(a->totalInterest, b->totalInterest, nameA, nameB),
                                  more(a->rows.front().payment, b->rows.front().payment, nameA, nameB),
                                  more(a->rows.back().payment, b->rows.back().payment, nameA, nameB)));
}

void PlanDialog::showEffects()
{
    ConcessionTerms terms{.change = ContractChange::GraceOnSchedule};
    if (const std::optional<Schedule>& schedule = chosenVariant().schedule())
        for (const ScheduleRow& row : schedule->rows)
            terms.repaymentDates.push_back(row.dueOn);
    const QStringList sentences =
        terms.repaymentDates.empty() ? QStringList() : concessionSentences(view_, chosenLoan(*loan_), terms);
    effects_->setText(sentences.join(QLatin1Char(' ')));
}

PlanVariant& PlanDialog::chosenVariant() const
{
    return which_->currentIndex() == 0 ? *first_ : *second_;
}

void PlanDialog::save()
{
    keep(true);
}

void PlanDialog::keep(bool agreed)
{
    errors().clear();
    if (agreed && !agreedOn_->date().isValid())
        return errors().show(QStringLiteral("agreed_on"),
                             agreedOn_->problem().isEmpty() ? tr("Since when is it agreed?") : agreedOn_->problem());
    if (!chosenVariant().schedule())
        return;
    if (agreed) {
        // Refused before the draft is written, not after: otherwise each try would leave one behind.
        const LoanId loan = chosenLoan(*loan_);
        for (const PlanRow& plan : view_.page.plans) {
            if (plan.loan == loan && plan.state == PlanState::Agreed)
                return errors().show(Error{ErrorCode::Conflict, {QStringLiteral("plan_agreed_already")}, {}});
        }
        if (chosenVariant().schedule()->rows.front().dueOn < agreedOn_->date())
            return errors().show(QStringLiteral("agreed_on"), tr("The first instalment would be due before this day."));
    }
    const DraftPlan plan{chosenLoan(*loan_), chosenVariant().terms(), note_->text().trimmed()};
    const QDate on = agreed ? agreedOn_->date() : QDate();
    // A draft that could not be agreed to stays as a draft: its terms are right, and the page shows it.
    write(
        [plan, on](Services& services) -> Result<PlanId> {
            Result<PlanId> drafted = services.plans.draft(plan);
            if (!drafted || !on.isValid())
                return drafted;
            if (const Outcome kept = services.plans.agree(drafted.value(), on); !kept)
                return kept.error();
            return drafted;
        },
        [this](PlanId id) {
            Q_EMIT drafted(id);
            accept();
        });
}

} // namespace qingshou
