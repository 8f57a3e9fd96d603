// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/restructuring_dialog.h"

#include "core/base/dates.h"
#include "core/services/rule_settings.h"
#include "core/services/services.h"
#include "ui/dialogs/loan_combo.h"
#include "ui/dialogs/plan_variant.h"
#include "ui/models/concession_text.h"
#include "ui/support/error_text.h"
#include "ui/support/restructuring_labels.h"
#include "ui/support/waiver_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace qingshou {

RestructuringDialog::RestructuringDialog(const PageContext& pageContext, const BorrowerView& view, LoanId loan,
                                         QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("restructuring_dialog"),
                 tr("Extension or restructuring · %1").arg(view.page.borrower.name), tr("Propose"), parent),
      view_(view)
{
    loan_ = loanCombo(QStringLiteral("restructuring_loan"), this);
    fillLoans(*loan_, view_, loan);
    change_ = enumCombo<ContractChange>(
        QStringLiteral("restructuring_change"), [](ContractChange one) { return label(one); }, this, mayBeProposed);
    hardship_ = new QCheckBox(tr("In difficulty beyond what the ledger shows"), this);
    hardship_->setObjectName(QStringLiteral("restructuring_hardship"));
    schedule_ = new PlanVariant(pageContext, QStringLiteral("new"), tr("New schedule"), this);
    appliedOn_ = new DateEdit(pageContext.today(), this);
    appliedOn_->setObjectName(QStringLiteral("restructuring_applied_on"));
    appliedOn_->setRange({}, pageContext.today());
    appliedOn_->setDate(pageContext.today());
    application_ = new QLineEdit(this);
    application_->setObjectName(QStringLiteral("restructuring_application"));
    application_->setPlaceholderText(tr("where the paper lies"));
    application_->setMaxLength(200);
    reason_ = new QLineEdit(this);
    reason_->setObjectName(QStringLiteral("restructuring_reason"));
    reason_->setMaxLength(500);
    limits_ = textLabel({}, this);
    limits_->setObjectName(QStringLiteral("restructuring_limits"));
    limits_->setProperty("look", QStringLiteral("preview"));
    effects_ = mutedLabel({}, this);
    effects_->setObjectName(QStringLiteral("restructuring_effects"));

    addRow({field(QStringLiteral("loan"), tr("Loan"), loan_),
            field(QStringLiteral("change"), tr("What changes"), change_),
            field(QStringLiteral("hardship"), tr("The debtor"), hardship_)});
    addWidget(schedule_, 1);
    addRow({field(QStringLiteral("applied_on"), tr("Applied for on"), appliedOn_),
            field(QStringLiteral("application"), tr("The borrower's application"), application_),
            field(QStringLiteral("reason"), tr("Why"), reason_)},
           {1, 2, 3});
    addWidget(limits_);
    addWidget(effects_);

    connect(loan_, &QComboBox::currentIndexChanged, this, &RestructuringDialog::loanChosen);
    connect(change_, &QComboBox::currentIndexChanged, this, &RestructuringDialog::changeChosen);
    connect(schedule_, &PlanVariant::changed, this, &RestructuringDialog::follow);
    connect(hardship_, &QCheckBox::toggled, this, &RestructuringDialog::follow);
    connect(appliedOn_, &DateEdit::dateChanged, this, &RestructuringDialog::follow);
    loanChosen();
    startWith({900, 660});
}

RestructuringStand RestructuringDialog::stand() const
{
    const LoanCard* card = view_.loan(chosenLoan(*loan_));
    const LoanFigures* figures = view_.figuresOf(chosenLoan(*loan_));
    if (!card || !figures)
        return {};
    return {card->loan.startOn,    card->loan.originalDueOn, card->loan.dueOn,
            card->loan.annualRate, figures->owed.principal,  figures->owed.total()};
}

/// A loan that is not due yet is extended; of one that is, something else changes.
void RestructuringDialog::loanChosen()
{
    const RestructuringStand now = stand();
    chooseIn(*change_, now.dueOn.isValid() && view_.asOf <= now.dueOn ? ContractChange::Extension
                                                                      : ContractChange::GraceOnSchedule);
    changeChosen();
}

void RestructuringDialog::changeChosen()
{
    const RestructuringStand now = stand();
    const auto change = chosenIn<ContractChange>(*change_);
    const bool extension = change == ContractChange::Extension && now.dueOn.isValid();
    ScheduleTerms terms;
    terms.method = extension ? RepaymentMethod::Bullet : RepaymentMethod::EqualPrincipal;
    terms.principal = change == ContractChange::InterestToPrincipal ? now.owed : now.principal;
    terms.annualRate = now.rate.value_or(Rate());
    terms.start = extension ? now.dueOn : view_.asOf;
    terms.months = 12;
    terms.dayCount = dayCountOf(view_.settings);
    if (extension) {
        const int left =
            extensionQuota(now.startOn, now.originalDueOn, now.dueOn, wayRules(view_.settings).extension).left();
        terms.months = std::max(1, std::min(terms.months, left));
    }
    schedule_->setTerms(terms);
    follow();
}

void RestructuringDialog::follow()
{
    const ProposeRestructuring proposed = proposal();
    const bool complete = schedule_->schedule().has_value();
    const Outcome checked =
        checkRestructuring(proposed.terms, stand(), proposed.appliedOn, wayRules(view_.settings).extension);
    mainButton()->setEnabled(complete && checked.ok());
    limits_->setText(limitText());
    effects_->setText(!complete      ? tr("What follows is said once the terms are complete.")
                      : checked.ok() ? consequences()
                                     : errorSentence(checked.error()));
}

QString RestructuringDialog::limitText() const
{
    const RestructuringStand now = stand();
    const WayRules rules = wayRules(view_.settings);
    const Money principal = schedule_->terms().principal;
    QString text = tr("Owed %1 yuan, of it principal %2. Approval: %3.")
                       .arg(now.owed.toYuan(), now.principal.toYuan(),
                            principal.isPositive() ? label(approvalFor(principal, rules.restructuring)) : tr("—"));
    if (chosenIn<ContractChange>(*change_) != ContractChange::Extension || !now.startOn.isValid() ||
        !now.dueOn.isValid())
        return text;
    const ExtensionQuota quota = extensionQuota(now.startOn, now.originalDueOn, now.dueOn, rules.extension);
    text += tr(" Due on %1; of a term of %2 months %3 may be extended, %4 are left.")
                .arg(toIso(now.dueOn))
                .arg(quota.term)
                .arg(quota.most)
                .arg(quota.left());
    return text;
}

QString RestructuringDialog::consequences() const
{
    ConcessionTerms terms{.change = chosenIn<ContractChange>(*change_), .hardship = hardship_->isChecked()};
    for (const ScheduleRow& row : schedule_->schedule()->rows)
        terms.repaymentDates.push_back(row.dueOn);
    return concessionSentences(view_, chosenLoan(*loan_), terms).join(QLatin1Char(' '));
}

ProposeRestructuring RestructuringDialog::proposal() const
{
    return {.loan = chosenLoan(*loan_),
            .terms = {chosenIn<ContractChange>(*change_), schedule_->terms()},
            .hardship = hardship_->isChecked(),
            .appliedOn = appliedOn_->date(),
            .application = application_->text().trimmed(),
            .reason = reason_->text().trimmed()};
}

void RestructuringDialog::save()
{
    errors().clear();
    if (const QString wrong = appliedOn_->problem(); !wrong.isEmpty())
        return errors().show(QStringLiteral("applied_on"), wrong);
    if (!schedule_->schedule())
        return;
    write([proposed = proposal()](Services& services) { return services.restructurings.propose(proposed); });
}

} // namespace qingshou
