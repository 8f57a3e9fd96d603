// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/loan_details.h"

#include "core/base/dates.h"
#include "core/services/rule_settings.h"
#include "ui/models/case_labels.h"
#include "ui/models/concession_text.h"
#include "ui/models/period_text.h"
#include "ui/pages/borrower/borrower_rights.h"
#include "ui/pages/borrower/loan_card.h"
#include "ui/support/domain_labels.h"
#include "ui/support/fonts.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/section.h"
#include "ui/widgets/small_button.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace qingshou {
namespace {

QLabel* amountLabel(Money amount, bool strong, QWidget* parent)
{
    auto* label = new QLabel(amount.toYuan(), parent);
    QFont font = numberFont();
    if (strong)
        font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

QString span(QDate from, QDate to)
{
    if (!from.isValid() && !to.isValid())
        return {};
    return QStringLiteral("%1 – %2").arg(toIso(from), toIso(to));
}

} // namespace

LoanDetails::LoanDetails(const Session& session, QWidget* parent) : QWidget(parent), session_(session)
{
    setObjectName(QStringLiteral("loan_details"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
}

void LoanDetails::setView(const BorrowerView& view, LoanId loan)
{
    delete contents_;
    contents_ = new QWidget(this);
    column_ = new QVBoxLayout(contents_);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(8);
    layout()->addWidget(contents_);
    const LoanCard* card = view.loan(loan);
    const LoanFigures* figures = view.figuresOf(loan);
    const LoanPeriods* periods = view.periodsOf(loan);
    if (!card || !figures || !periods)
        return;
    addOwed(view, *card, *figures);
    addPeriods(view, *card, *periods);
    addLegal(*card);
    addSeizures(view, *card);
    addLedger(*card, *figures);
    addRest(*card);
}

void LoanDetails::addHeading(const QString& text, QWidget* button)
{
    auto* line = new QHBoxLayout;
    auto* label = new QLabel(text, contents_);
    label->setProperty("look", QStringLiteral("heading"));
    line->addWidget(label, 1);
    if (button)
        line->addWidget(button);
    column_->addLayout(line);
}

void LoanDetails::addOwed(const BorrowerView& view, const LoanCard& card, const LoanFigures& figures)
{
    addHeading(tr("Owed (yuan)"));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    const auto muted = [this](const QString& text, Qt::Alignment alignment) {
        auto* label = new QLabel(text, contents_);
        label->setProperty("role", QStringLiteral("hint"));
        label->setAlignment(alignment);
        return label;
    };
    grid->addWidget(muted(tr("Ledger %1").arg(toIso(card.loan.statisticsOn)), Qt::AlignRight), 0, 1);
    grid->addWidget(muted(tr("Paid since"), Qt::AlignRight), 0, 2);
    grid->addWidget(muted(tr("Left"), Qt::AlignRight), 0, 3);
    int row = 1;
    const auto addRow = [&](const QString& name, Money ledger, Money paid, Money left, bool strong) {
        grid->addWidget(muted(name, Qt::AlignLeft), row, 0);
        grid->addWidget(amountLabel(ledger, strong, contents_), row, 1);
        grid->addWidget(amountLabel(paid, strong, contents_), row, 2);
        grid->addWidget(amountLabel(left, strong, contents_), row, 3);
        ++row;
    };
    for (const DebtPart part : allValues<DebtPart>())
        addRow(label(part), figures.ledgerOwed.of(part), figures.paidSince.of(part), figures.owed.of(part), false);
    addRow(tr("Total"), figures.ledgerOwed.total(), figures.paidSince.total(), figures.owed.total(), true);
    column_->addLayout(grid);

    if (figures.waivedSince.total().isPositive())
        column_->addWidget(
            mutedLabel(tr("Left after the waiver in effect: %1.").arg(partsText(figures.waivedSince)), contents_));
    if (figures.pending.total().isPositive())
        column_->addWidget(mutedLabel(tr("Waived once the condition is met: %1. Until then money pays the rest first.")
                                          .arg(partsText(figures.pending)),
                                      contents_));
    const AllocationRule rule = allocationRuleOf(card.loan, allocationRule(view.settings));
    const Result<PartOrder> order = partOrder(rule, figures.days.worse());
    auto* change = smallButton(QStringLiteral("change_order"), tr("Change…"), contents_);
    setBlocked(change, whyNot(session_, Permission::SetAllocationOrder));
    connect(change, &QToolButton::clicked, this, [this, id = card.loan.id] { Q_EMIT orderWanted(id); });
    auto* line = new QHBoxLayout;
    line->addWidget(mutedLabel(tr("Money pays: %1").arg(order ? orderText(*order) : label(rule.order)), contents_), 1);
    line->addWidget(change, 0, Qt::AlignTop);
    column_->addLayout(line);
}

void LoanDetails::addPeriods(const BorrowerView& view, const LoanCard& card, const LoanPeriods& periods)
{
    addHeading(tr("Limitation"));
    const Limitation& limitation = periods.limitation;
    auto* facts = new Facts(contents_);
    facts->add(tr("Ends"), deadlineText(limitation.end, limitation.state));
    if (limitation.end)
        facts->add(tr("Left"), daysLeftText(daysLeft(*limitation.end, view.asOf), limitation.state));
    if (limitation.cap)
        facts->add(tr("At the latest"), toIso(*limitation.cap));
    if (periods.mortgage)
        facts->add(tr("Mortgage"), tr("exercise by %1").arg(deadlineText(*periods.mortgage)));
    column_->addWidget(facts);
    for (const QString& step : stepTexts(limitation.steps, card.legalEvents))
        column_->addWidget(mutedLabel(QStringLiteral("· %1").arg(step), contents_));
    PeriodRow row;
    row.kind = PeriodKind::Limitation;
    row.state = limitation.state;
    row.end = limitation.end;
    row.alert = periods.alert;
    row.demandDue = periods.demandDue;
    column_->addWidget(textLabel(
        card.loan.owed().total().isPositive() ? whatToDo(row) : tr("The ledger shows nothing owed: nothing to do."),
        contents_));
    for (const JudgmentPeriod& judgment : periods.judgments) {
        auto* button =
            smallButton(QStringLiteral("judgment_%1").arg(judgment.judgment.documentNumber), tr("Correct…"), contents_);
        setBlocked(button, whyNot(session_, Permission::RecordLegalEvent));
        connect(button, &QToolButton::clicked, this, [this, id = judgment.judgment.id] { Q_EMIT judgmentOpened(id); });
        addHeading(tr("Enforcement: %1").arg(judgment.judgment.documentNumber), button);
        auto* enforcement = new Facts(contents_);
        enforcement->add(tr("Apply by"), deadlineText(judgment.enforcement.end, judgment.enforcement.state));
        if (judgment.enforcement.effectiveOn)
            enforcement->add(tr("Effective"), toIso(*judgment.enforcement.effectiveOn));
        column_->addWidget(enforcement);
        for (const QString& step : stepTexts(judgment.enforcement.steps, card.legalEvents))
            column_->addWidget(mutedLabel(QStringLiteral("· %1").arg(step), contents_));
    }
}

void LoanDetails::addLegal(const LoanCard& card)
{
    auto* judgment = smallButton(QStringLiteral("record_judgment"), tr("Judgment…"), contents_);
    setBlocked(judgment, whyNot(session_, Permission::RecordLegalEvent));
    connect(judgment, &QToolButton::clicked, this, [this, id = card.loan.id] { Q_EMIT judgmentWanted(id); });
    addHeading(tr("Legal events"), judgment);
    bool any = false;
    for (const LegalEventRow& row : card.legalEvents) {
        if (!row.counts())
            continue;
        any = true;
        auto* line = new QHBoxLayout;
        QString text = QStringLiteral("%1 %2").arg(toIso(row.event.on), label(row.event.kind));
        if (isProcedure(row.event.kind) || row.event.kind == LegalEventKind::Obstacle)
            text += row.event.endedOn.isValid() ? tr(", ended %1").arg(toIso(row.event.endedOn)) : tr(", open");
        line->addWidget(textLabel(text, contents_), 1);
        auto* open = smallButton(QStringLiteral("event_%1").arg(row.event.id.value), tr("Open…"), contents_);
        connect(open, &QToolButton::clicked, this, [this, id = row.event.id] { Q_EMIT eventOpened(id); });
        line->addWidget(open, 0, Qt::AlignTop);
        column_->addLayout(line);
    }
    if (!any)
        column_->addWidget(mutedLabel(tr("None recorded: the limitation runs from the due date alone."), contents_));
}

void LoanDetails::addSeizures(const BorrowerView& view, const LoanCard& card)
{
    const QString blocked = whyNot(session_, Permission::RecordLegalEvent);
    const auto button = [&](const QString& name, const QString& text) {
        QToolButton* made = smallButton(name, text, contents_);
        setBlocked(made, blocked);
        return made;
    };
    QToolButton* record = button(QStringLiteral("record_seizure"), tr("Seizure…"));
    connect(record, &QToolButton::clicked, this, [this, id = card.loan.id] { Q_EMIT seizureWanted(id); });
    addHeading(tr("Seized property"), record);
    for (const SeizureRow& row : card.seizures) {
        auto* line = new QHBoxLayout;
        QString text = QStringLiteral("%1 · %2").arg(
            row.description, row.guarantorName.isEmpty() ? view.page.borrower.name : row.guarantorName);
        text += row.released()
                    ? tr(", released on %1").arg(toIso(row.releasedOn))
                    : tr(", to %1, %2")
                          .arg(toIso(row.untilOn),
                               daysLeftText(static_cast<int>(view.asOf.daysTo(row.untilOn)), PeriodState::Running));
        line->addWidget(textLabel(text, contents_), 1);
        if (!row.released()) {
            QToolButton* renew = button(QStringLiteral("renew_%1").arg(row.id.value), tr("Renew…"));
            connect(renew, &QToolButton::clicked, this, [this, row] { Q_EMIT renewalWanted(row); });
            line->addWidget(renew, 0, Qt::AlignTop);
            QToolButton* release = button(QStringLiteral("release_%1").arg(row.id.value), tr("Release…"));
            connect(release, &QToolButton::clicked, this, [this, row] { Q_EMIT releaseWanted(row); });
            line->addWidget(release, 0, Qt::AlignTop);
        }
        column_->addLayout(line);
    }
    if (card.seizures.empty())
        column_->addWidget(
            mutedLabel(tr("None recorded. A seizure lapses on its last day unless it is renewed."), contents_));
}

void LoanDetails::addLedger(const LoanCard& card, const LoanFigures& figures)
{
    const LoanRow& loan = card.loan;
    auto* history = smallButton(QStringLiteral("loan_history_open"), tr("Balance by ledger…"), contents_);
    connect(history, &QToolButton::clicked, this, [this, id = loan.id] { Q_EMIT historyWanted(id); });
    addHeading(tr("From the ledger"), history);
    auto* facts = new Facts(contents_);
    facts->add(tr("Contract"), loan.contractNumber);
    facts->add(tr("Product"), loan.product);
    facts->add(tr("Branch"), card.branchName);
    facts->add(tr("Term"), span(loan.startOn, loan.dueOn));
    if (loan.originalDueOn.isValid())
        facts->add(tr("Extended from"), toIso(loan.originalDueOn));
    if (loan.loanAmount)
        facts->add(tr("Amount"), tr("%1 yuan").arg(loan.loanAmount->toYuan()));
    if (loan.annualRate)
        facts->add(tr("Rate"), tr("%1 % a year").arg(loan.annualRate->toPercent()));
    if (loan.penaltyRate)
        facts->add(tr("Penalty rate"), tr("%1 % a year").arg(loan.penaltyRate->toPercent()));
    if (loan.repaymentMethod != RepaymentMethod::Unknown)
        facts->add(tr("Repaid by"), label(loan.repaymentMethod));
    facts->add(tr("Guarantee"), label(loan.guaranteeType));
    facts->add(tr("Book side"), label(loan.bookSide));
    if (loan.writtenOffOn.isValid())
        facts->add(tr("Written off"), toIso(loan.writtenOffOn));
    facts->add(tr("Days past due"), daysText(figures.days));
    facts->add(tr("Loan account"), card.maskedLoanAccount);
    facts->add(tr("Repayment account"), card.maskedRepaymentAccount);
    facts->add(tr("Account manager"), loan.accountManager);
    facts->add(tr("Collector"), loan.collector);
    if (loan.absentSinceOn.isValid())
        facts->add(tr("Missing since"), toIso(loan.absentSinceOn));
    column_->addWidget(facts);
}

void LoanDetails::addRest(const LoanCard& card)
{
    if (!card.collateral.empty()) {
        addHeading(tr("Collateral"));
        for (const CollateralRow& row : card.collateral)
            column_->addWidget(textLabel(
                row.value ? tr("%1 (valued at %2 yuan)").arg(row.description, row.value->toYuan()) : row.description,
                contents_));
    }
    if (!card.extras.empty()) {
        addHeading(tr("Other ledger columns"));
        auto* facts = new Facts(contents_);
        for (const auto& [name, value] : card.extras)
            facts->add(name, value);
        column_->addWidget(facts);
    }
}

} // namespace qingshou
