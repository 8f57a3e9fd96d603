// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/money_edit.h"

#include "ui/support/fonts.h"

namespace qingshou {

MoneyEdit::MoneyEdit(QWidget* parent) : CheckedEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setFont(numberFont());
    setPlaceholderText(tr("12,500 or %1").arg(QStringLiteral("1.25万")));
    setMaxLength(32);
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::check);
}

std::optional<Money> MoneyEdit::money() const
{
    const std::optional<Money> money = parseMoney(text());
    if (money && (money->isNegative() || (money->isZero() && !zeroAllowed_)))
        return std::nullopt;
    return money;
}

void MoneyEdit::setMoney(std::optional<Money> money)
{
    setText(money ? money->toYuan() : QString());
}

QString MoneyEdit::problem() const
{
    if (text().trimmed().isEmpty() || money())
        return {};
    const std::optional<Money> typed = parseMoney(text());
    return typed ? tr("The amount must be more than zero.")
                 : tr("Not an amount. Type 12,500 or %1.").arg(QStringLiteral("1.25万"));
}

void MoneyEdit::focusOutEvent(QFocusEvent* event)
{
    CheckedEdit::focusOutEvent(event);
    if (const std::optional<Money> typed = money(); typed && text() != typed->toYuan())
        setText(typed->toYuan());
}

void MoneyEdit::check()
{
    const std::optional<Money> typed = money();
    // What 1.25万 will become is seen before one leaves the field.
    showCheck(typed ? tr("%1 yuan").arg(typed->toYuan()) : QString());
    Q_EMIT moneyChanged(typed);
}

} // namespace qingshou
