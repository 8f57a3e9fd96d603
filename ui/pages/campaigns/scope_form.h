// SPDX-License-Identifier: GPL-3.0-or-later
// Which loans a campaign takes in, and what counts as recovered.
#pragma once

#include "core/domain/campaign.h"
#include "core/storage/branch_repository.h"

#include <QWidget>

class QCheckBox;
class QListWidget;
class QSpinBox;

namespace qingshou {

class ScopeForm : public QWidget {
    Q_OBJECT

public:
    explicit ScopeForm(const std::vector<Branch>& branches, QWidget* parent = nullptr);

    /// Keeps what is ticked.
    void setBranches(const std::vector<Branch>& branches);
    void setScope(const CampaignScope& scope);
    CampaignScope scope() const;
    void setCounted(const CountedSet& counted);
    CountedSet counted() const;

Q_SIGNALS:
    void changed();

private:
    QListWidget* branches_;
    std::vector<std::pair<RiskClass, QCheckBox*>> classes_;
    std::vector<std::pair<BookSide, QCheckBox*>> sides_;
    QSpinBox *least_, *most_;
    QCheckBox *onBookCash_, *offBookCash_, *interest_, *nonCash_;
    CountedSet kept_; ///< what this form does not show
    std::vector<GuaranteeType> keptTypes_;
};

} // namespace qingshou
