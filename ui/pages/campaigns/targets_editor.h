// SPDX-License-Identifier: GPL-3.0-or-later
// Targets per branch and person, in yuan: typed, pasted from a spreadsheet (branch, person, amount), or a share of
// each branch's balance in scope. A branch's target covers all branches below it.
#pragma once

#include "core/domain/campaign.h"
#include "core/storage/branch_repository.h"
#include "core/storage/campaign_query.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QSpinBox;
class QTableWidget;

namespace qingshou {

class TargetsEditor : public QWidget {
    Q_OBJECT

public:
    /// preview: of the scope that is being set up.
    explicit TargetsEditor(std::function<CampaignPreview()> preview, QWidget* parent = nullptr);

    void setBranches(const std::vector<Branch>& branches);
    void setTargets(const std::vector<CampaignTarget>& targets);
    /// Rows that can be read; problem() says why others cannot.
    std::vector<CampaignTarget> targets() const;
    QString problem() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addRow(const QString& branch, const QString& person, const QString& amount);
    void beginRow();
    void removeRows();
    void setTarget(const QString& branch, const QString& person, Money amount);
    void fillByShare();
    void paste();
    void tidy(int row, int column);
    void showSum();
    const Branch* branchNamed(const QString& name) const;
    const Branch* branchOf(BranchId id) const;
    BranchId rowBranchOf(BranchId id) const; ///< the one right below the cooperative that it belongs to
    QString cell(int row, int column) const;
    QString problemOf(int row) const;

    std::vector<Branch> branches_;
    std::function<CampaignPreview()> preview_;
    QTableWidget* table_;
    QSpinBox* share_;
    QCheckBox* owners_;
    QLabel* sum_;
};

} // namespace qingshou
