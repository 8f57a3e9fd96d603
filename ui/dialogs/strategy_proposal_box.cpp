// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/strategy_proposal_box.h"

#include "ui/models/strategy_text.h"
#include "ui/widgets/section.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace qingshou {

StrategyProposalBox::StrategyProposalBox(std::vector<StrategyRule> rules, QWidget* parent)
    : QFrame(parent), rules_(std::move(rules)), what_(textLabel({}, this)), why_(mutedLabel({}, this)),
      adopt_(new QPushButton(tr("Take over"), this))
{
    setObjectName(QStringLiteral("strategy_proposal"));
    setProperty("look", QStringLiteral("card"));
    what_->setObjectName(QStringLiteral("proposal_text"));
    why_->setObjectName(QStringLiteral("proposal_reason"));
    adopt_->setObjectName(QStringLiteral("adopt_proposal"));
    adopt_->setAutoDefault(false);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(what_);
    texts->addWidget(why_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 6);
    row->setSpacing(8);
    row->addLayout(texts, 1);
    row->addWidget(adopt_, 0, Qt::AlignVCenter);
    connect(adopt_, &QPushButton::clicked, this, &StrategyProposalBox::adopted);
}

void StrategyProposalBox::setFacts(const StrategyFacts& facts)
{
    proposal_ = proposeStrategy(rules_, facts);
    what_->setText(proposal_ ? tr("Proposed: %1").arg(ruleText(proposal_->rule)) : tr("No rule proposes anything."));
    why_->setText(proposal_ ? whyProposed(*proposal_, facts)
                            : tr("The rules are in the settings, under “Strategy rules”."));
    adopt_->setVisible(proposal_.has_value());
}

void StrategyProposalBox::setReadOnly()
{
    adopt_->setEnabled(false);
}

} // namespace qingshou
