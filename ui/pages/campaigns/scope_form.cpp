// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/campaigns/scope_form.h"

#include "ui/support/domain_labels.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSpinBox>

namespace qingshou {
namespace {

constexpr int noBound = -1;

QWidget* inLine(const QList<QWidget*>& widgets)
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return line;
}

} // namespace

ScopeForm::ScopeForm(const std::vector<Branch>& branches, QWidget* parent)
    : QWidget(parent), branches_(new QListWidget), least_(new QSpinBox), most_(new QSpinBox),
      onBookCash_(new QCheckBox(tr("On-book cash (principal)"))),
      offBookCash_(new QCheckBox(tr("Off-book cash (principal)"))), interest_(new QCheckBox(tr("Interest"))),
      nonCash_(new QCheckBox(tr("Non-cash")))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    branches_->setObjectName(QStringLiteral("scope_branches"));
    branches_->setAccessibleName(tr("Branches"));
    branches_->setMaximumHeight(120);
    branches_->setToolTip(tr("None ticked: the whole book. A branch stands for all below it."));
    setBranches(branches);
    form->addRow(tr("Branches"), branches_);

    QList<QWidget*> classBoxes;
    for (const RiskClass riskClass : allValues<RiskClass>()) {
        auto* box = new QCheckBox(label(riskClass));
        classes_.emplace_back(riskClass, box);
        classBoxes << box;
    }
    form->addRow(tr("Risk class"), inLine(classBoxes));
    for (QSpinBox* days : {least_, most_}) {
        days->setRange(noBound, 9999);
        days->setSpecialValueText(tr("any"));
        days->setValue(noBound);
    }
    least_->setObjectName(QStringLiteral("scope_days_least"));
    most_->setObjectName(QStringLiteral("scope_days_most"));
    least_->setAccessibleName(tr("Days past due, at least"));
    most_->setAccessibleName(tr("Days past due, at most"));
    form->addRow(tr("Days past due"), inLine({least_, new QLabel(tr("to")), most_}));
    QList<QWidget*> sideBoxes;
    for (const BookSide side : allValues<BookSide>()) {
        auto* box = new QCheckBox(label(side));
        sides_.emplace_back(side, box);
        sideBoxes << box;
    }
    form->addRow(tr("Book side"), inLine(sideBoxes));
    form->addRow(tr("Counts as recovered"), inLine({onBookCash_, offBookCash_, interest_, nonCash_}));

    connect(branches_, &QListWidget::itemChanged, this, &ScopeForm::changed);
    for (QSpinBox* days : {least_, most_})
        connect(days, &QSpinBox::valueChanged, this, &ScopeForm::changed);
    for (QCheckBox* box : findChildren<QCheckBox*>())
        connect(box, &QCheckBox::toggled, this, &ScopeForm::changed);
}

void ScopeForm::setBranches(const std::vector<Branch>& branches)
{
    const QSignalBlocker quiet(branches_);
    const std::vector<BranchId> ticked = scope().branches;
    branches_->clear();
    for (const Branch& branch : branches) {
        auto* item = new QListWidgetItem(branch.name, branches_);
        item->setData(Qt::UserRole, branch.id.value);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        const bool isTicked = std::find(ticked.begin(), ticked.end(), branch.id) != ticked.end();
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
}

void ScopeForm::setScope(const CampaignScope& scope)
{
    const QSignalBlocker quiet(this);
    const auto has = [](const auto& list, const auto& value) {
        return std::find(list.begin(), list.end(), value) != list.end();
    };
    for (int i = 0; i < branches_->count(); ++i) {
        QListWidgetItem* item = branches_->item(i);
        item->setCheckState(has(scope.branches, BranchId{item->data(Qt::UserRole).toLongLong()}) ? Qt::Checked
                                                                                                 : Qt::Unchecked);
    }
    for (const auto& [riskClass, box] : classes_)
        box->setChecked(has(scope.classes, riskClass));
    for (const auto& [side, box] : sides_)
        box->setChecked(has(scope.bookSides, side));
    least_->setValue(scope.overdueAtLeast.value_or(noBound));
    most_->setValue(scope.overdueAtMost.value_or(noBound));
    keptTypes_ = scope.guaranteeTypes;
}

CampaignScope ScopeForm::scope() const
{
    CampaignScope scope;
    for (int i = 0; i < branches_->count(); ++i) {
        const QListWidgetItem* item = branches_->item(i);
        if (item->checkState() == Qt::Checked)
            scope.branches.push_back(BranchId{item->data(Qt::UserRole).toLongLong()});
    }
    for (const auto& [riskClass, box] : classes_) {
        if (box->isChecked())
            scope.classes.push_back(riskClass);
    }
    for (const auto& [side, box] : sides_) {
        if (box->isChecked())
            scope.bookSides.push_back(side);
    }
    if (least_->value() != noBound)
        scope.overdueAtLeast = least_->value();
    if (most_->value() != noBound)
        scope.overdueAtMost = most_->value();
    scope.guaranteeTypes = keptTypes_;
    return scope;
}

void ScopeForm::setCounted(const CountedSet& counted)
{
    const QSignalBlocker quiet(this);
    kept_ = counted;
    onBookCash_->setChecked(counted.onBookCashPrincipal);
    offBookCash_->setChecked(counted.offBookCashPrincipal);
    interest_->setChecked(counted.interest);
    nonCash_->setChecked(counted.nonCash);
}

CountedSet ScopeForm::counted() const
{
    CountedSet counted = kept_;
    counted.onBookCashPrincipal = onBookCash_->isChecked();
    counted.offBookCashPrincipal = offBookCash_->isChecked();
    counted.interest = interest_->isChecked();
    counted.nonCash = nonCash_->isChecked();
    return counted;
}

} // namespace qingshou
