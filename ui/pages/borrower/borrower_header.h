// SPDX-License-Identifier: GPL-3.0-or-later
// What must be in sight whatever is scrolled: identity number (masked, with a button that asks for the whole), class,
// days past due, what is owed, the next legal date in its colour, the next action; and whether the borrower has died,
// belongs to a special group, or is on hold.
#pragma once

#include "ui/models/borrower_view.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QToolButton;

namespace qingshou {

class Chip;
class ElidedLabel;

class BorrowerHeader : public QFrame {
    Q_OBJECT

public:
    /// mayReveal: the role may ask for whole values; else whyNot is the tooltip.
    BorrowerHeader(bool mayReveal, const QString& whyNot, QWidget* parent = nullptr);

    void setView(const BorrowerView& view);
    /// The whole identity number, once it was given out.
    void showIdentity(const QString& idNumber);

Q_SIGNALS:
    void revealWanted();

private:
    void showConduct(const BorrowerView& view);
    QWidget* field(const QString& name, const QList<QWidget*>& values, int stretch);

    QLabel* identity_;
    QToolButton* reveal_;
    Chip* class_;
    Chip* floor_;
    QLabel* days_;
    QLabel* owed_;
    QLabel* parts_;
    Chip* legal_;
    ElidedLabel* action_;
    QWidget* mind_; ///< hidden when there is nothing to mind
    Chip* deceased_;
    Chip* special_;
    Chip* hold_;
};

} // namespace qingshou
