// SPDX-License-Identifier: GPL-3.0-or-later
// The selected borrower in short, beside the list on a wide screen: debt, class, what waits, what happened last.
#pragma once

#include "core/base/id.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace qingshou {

struct PageContext;

class BorrowerCard : public QFrame {
    Q_OBJECT

public:
    explicit BorrowerCard(const PageContext& context, QWidget* parent = nullptr);
    /// None: says that nothing is selected.
    void setBorrower(BorrowerId borrower);

private:
    const PageContext& context_;
    QVBoxLayout* column_;
    QWidget* contents_ = nullptr;
};

} // namespace qingshou
