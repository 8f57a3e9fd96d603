// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/loan_card.h"

#include "core/base/dates.h"
#include "ui/models/case_labels.h"
#include "ui/models/period_text.h"
#include "ui/support/domain_labels.h"
#include "ui/support/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStyle>
#include <QVBoxLayout>

namespace qingshou {

QString daysText(const DaysPastDue& days)
{
    const QString own = QCoreApplication::translate("LoanDays", "%n day(s)", nullptr, days.derived);
    if (!days.disagree())
        return own;
    return QCoreApplication::translate("LoanDays", "%1, ledger %2").arg(own).arg(*days.ledger);
}

LoanCardView::LoanCardView(const BorrowerView& view, const LoanCard& card, QWidget* parent)
    : QFrame(parent), loan_(card.loan.id)
{
    setObjectName(QStringLiteral("loan_%1").arg(card.loan.loanNumber));
    setProperty("look", QStringLiteral("card"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    const LoanFigures* figures = view.figuresOf(loan_);
    const LoanPeriods* periods = view.periodsOf(loan_);

    auto* number = new ElidedLabel(card.loan.loanNumber, this);
    QFont strong = number->font();
    strong.setWeight(QFont::DemiBold);
    number->setFont(strong);
    auto* bankClass = new Chip(this);
    bankClass->set(label(card.loan.riskClass), chipStyle(card.loan.riskClass));
    auto* floor = new Chip(this);
    const bool deviates = figures && figures->deviates;
    floor->set(deviates ? tr("at least %1").arg(label(figures->floor.floor)) : QString(), ChipStyle::Orange);
    auto* first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(number, 1);
    first->addWidget(bankClass);
    first->addWidget(floor);

    auto* money = new QLabel(
        tr("balance %1 · interest and costs %2").arg(card.loan.balance.toYuan(), card.loan.arrears().toYuan()), this);
    money->setFont(numberFont());

    QStringList late;
    if (figures)
        late << tr("past due %1").arg(daysText(figures->days));
    if (card.loan.dueOn.isValid())
        late << tr("due %1").arg(toIso(card.loan.dueOn));
    auto* days = new ElidedLabel(late.join(QStringLiteral(" · ")), this);
    days->setProperty("role", QStringLiteral("hint"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    column->addLayout(first);
    column->addWidget(money);
    column->addWidget(days);
    QString limitationText;
    if (periods && periods->limitation.state != PeriodState::NotStarted) {
        const Limitation& limitation = periods->limitation;
        auto* chip = new Chip(this);
        limitationText = limitation.end ? tr("limitation %1 · %2")
                                              .arg(toIso(limitation.end->safe),
                                                   daysLeftText(daysLeft(*limitation.end, view.asOf), limitation.state))
                                        : tr("limitation: %1").arg(label(limitation.state));
        chip->set(limitationText, chipStyle(periods->alert));
        column->addWidget(chip);
    }
    setAccessibleName(
        QStringList{card.loan.loanNumber, label(card.loan.riskClass), money->text(), days->text(), limitationText}.join(
            QStringLiteral(", ")));
}

void LoanCardView::setSelected(bool selected)
{
    setProperty("selected", selected);
    style()->unpolish(this);
    style()->polish(this);
}

void LoanCardView::mousePressEvent(QMouseEvent* event)
{
    QFrame::mousePressEvent(event);
    event->accept();
    Q_EMIT chosen(loan_);
}

void LoanCardView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        Q_EMIT chosen(loan_);
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace qingshou
