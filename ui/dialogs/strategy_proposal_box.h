// SPDX-License-Identifier: GPL-3.0-or-later
// What the bank's table of rules proposes for the borrower as judged so far, which rule it is and why; one press takes
// it over.
#pragma once

#include "core/domain/strategy_rules.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace qingshou {

class StrategyProposalBox : public QFrame {
    Q_OBJECT

public:
    explicit StrategyProposalBox(std::vector<StrategyRule> rules, QWidget* parent = nullptr);

    void setFacts(const StrategyFacts& facts);
    const std::optional<StrategyProposal>& proposal() const { return proposal_; }
    void setReadOnly();

Q_SIGNALS:
    void adopted();

private:
    std::vector<StrategyRule> rules_;
    std::optional<StrategyProposal> proposal_;
    QLabel* what_;
    QLabel* why_;
    QPushButton* adopt_;
};

} // namespace qingshou
