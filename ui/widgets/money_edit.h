// SPDX-License-Identifier: GPL-3.0-or-later
// A field for an amount in yuan. Takes 12,500 · 12500.5 · 1.25万 · 3亿 · full-width digits; says at once what it cannot
// read, and writes 12,500.00 when one leaves it. What was typed is kept until it can be read.
#pragma once

#include "core/base/money.h"
#include "ui/widgets/checked_edit.h"

#include <optional>

namespace qingshou {

class MoneyEdit : public CheckedEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget* parent = nullptr);

    /// Nothing when empty or unreadable.
    std::optional<Money> money() const;
    void setMoney(std::optional<Money> money);
    /// Zero and less are refused as unreadable unless allowed. Default: more than zero.
    void setZeroAllowed(bool allowed) { zeroAllowed_ = allowed; }
    QString problem() const override;

Q_SIGNALS:
    void moneyChanged(const std::optional<qingshou::Money>& money);

protected:
    void focusOutEvent(QFocusEvent* event) override;

private:
    void check();

    bool zeroAllowed_ = false;
};

} // namespace qingshou
