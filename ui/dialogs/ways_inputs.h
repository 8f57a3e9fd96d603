// SPDX-License-Identifier: GPL-3.0-or-later
// What the ways to end a debt are computed from: terms of a plan, months of an extension, a lump sum, a lawsuit's
// prospects, what is taken in kind.
#pragma once

#include "core/domain/ways.h"
#include "ui/models/borrower_view.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace qingshou {

class DateEdit;
class FormField;
class MoneyEdit;

class WaysInputs : public QWidget {
    Q_OBJECT

public:
    WaysInputs(QDate today, QWidget* parent = nullptr);

    /// Proposes terms for that loan.
    void setLoan(const BorrowerView& view, LoanId loan);
    /// What is typed; what cannot be read is left out.
    WayTerms terms() const;
    /// The discount rate, for the rules.
    std::optional<Rate> discount() const;

Q_SIGNALS:
    void changed();

private:
    MoneyEdit* money(const char* name);
    QSpinBox* number(const char* name, int least, int greatest, int value);
    QLineEdit* rate(const char* name);
    void addRow(QVBoxLayout& column, const QString& title, const QList<std::pair<QString, QWidget*>>& fields);

    WayTerms loanTerms_;
    QDate today_;
    QLineEdit *discount_, *planRate_;
    MoneyEdit *planAmount_, *lumpSum_, *otherCosts_, *takenFor_, *inKindCosts_;
    QComboBox *planMethod_, *procedure_, *thing_;
    QSpinBox *planMonths_, *extensionMonths_, *suitPercent_, *suitDays_, *inKindPercent_, *inKindDays_;
    QCheckBox* preserve_;
    DateEdit* lumpSumOn_;
};

} // namespace qingshou
