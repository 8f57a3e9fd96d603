// SPDX-License-Identifier: GPL-3.0-or-later
// How a receipt would be split: owed, paid and left for costs, interest, penalty, compound interest and principal, and
// what is beyond the debt. In the order in which money pays.
#pragma once

#include "core/services/recovery_service.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace qingshou {

class SplitView : public QWidget {
    Q_OBJECT

public:
    explicit SplitView(QWidget* parent = nullptr);
    void setSplit(const RecoverySplit& split);
    /// Instead of a split: what is missing or wrong.
    void setSentence(const QString& sentence);

private:
    QLabel* sentence_;
    QLabel* order_;
    QWidget* table_;
    QGridLayout* grid_;
};

} // namespace qingshou
