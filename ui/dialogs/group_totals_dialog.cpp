// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/group_totals_dialog.h"

#include "core/storage/branch_repository.h"
#include "ui/models/case_labels.h"
#include "ui/support/domain_labels.h"
#include "ui/support/labels.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace qingshou {
namespace {

const QString groupingSetting = QStringLiteral("borrowers/grouping");

QString groupingLabel(BorrowerGrouping by)
{
    switch (by) {
    case BorrowerGrouping::Branch:
        return GroupTotalsDialog::tr("Branch");
    case BorrowerGrouping::Owner:
        return GroupTotalsDialog::tr("Case owner");
    case BorrowerGrouping::RiskClass:
        return GroupTotalsDialog::tr("Class");
    case BorrowerGrouping::DaysPastDue:
        break;
    }
    return GroupTotalsDialog::tr("Days past due");
}

} // namespace

GroupTotalsDialog::GroupTotalsDialog(const PageContext& pageContext, const BorrowerFilter& filter,
                                     const QStringList& words, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("group_totals_dialog"), tr("Totals by group"), tr("Show its borrowers"),
                 parent),
      filter_(filter)
{
    for (const Branch& branch : BranchRepository(pageContext.reader()).all())
        branches_.insert(branch.id.value, branch.name);
    addWidget(textLabel(words.isEmpty() ? tr("Of everybody in your part of the book.")
                                        : tr("Of the list: %1").arg(words.join(QStringLiteral(" · "))),
                        this));
    by_ = enumCombo<BorrowerGrouping>(QStringLiteral("group_totals_by"), groupingLabel, this);
    if (const auto before = fromCode<BorrowerGrouping>(pageContext.userSettings.value(groupingSetting).toString()))
        by_->setCurrentIndex(static_cast<int>(*before));
    addWidget(field(QStringLiteral("by"), tr("By"), by_));
    const auto count = [](const char* id, const QString& title, qint64 BorrowerTotals::*of) {
        return ColumnOf<BorrowerGroup>{{QLatin1String(id), title, true}, [of](const BorrowerGroup& group) {
                                           return QLocale().toString(group.totals.*of);
                                       }};
    };
    groups_ =
        new ListTableModel<BorrowerGroup>({{{.id = QStringLiteral("group"), .title = tr("Group"), .takesRest = true},
                                            [this](const BorrowerGroup& group) { return nameOf(group); }},
                                           count("borrowers", tr("Borrowers"), &BorrowerTotals::borrowers),
                                           count("loans", tr("Loans"), &BorrowerTotals::loans),
                                           {{QStringLiteral("balance"), tr("Balance (yuan)"), true},
                                            [](const BorrowerGroup& group) { return group.totals.balance.toYuan(); }},
                                           {{QStringLiteral("share"), tr("Share of the balance"), true},
                                            [this](const BorrowerGroup& group) { return shareOf(group); }},
                                           {{QStringLiteral("arrears"), tr("Arrears (yuan)"), true},
                                            [](const BorrowerGroup& group) { return group.totals.arrears.toYuan(); }}},
                                          this);
    const auto byTotal = [this](const char* id, auto BorrowerTotals::*of) {
        groups_->setOrder(QLatin1String(id), [of](const BorrowerGroup& left, const BorrowerGroup& right) {
            return left.totals.*of < right.totals.*of;
        });
    };
    byTotal("borrowers", &BorrowerTotals::borrowers);
    byTotal("loans", &BorrowerTotals::loans);
    byTotal("balance", &BorrowerTotals::balance);
    byTotal("share", &BorrowerTotals::balance);
    byTotal("arrears", &BorrowerTotals::arrears);
    table_ = new DataTable(QStringLiteral("group_totals"), pageContext.userSettings, this);
    table_->setAccessibleName(tr("Totals by group"));
    table_->setCopyAllowed(pageContext.may(Permission::Export), whoMay(Permission::Export));
    table_->setTableModel(groups_);
    table_->setEmptyText(tr("The list is empty."));
    addWidget(table_, 1);
    total_ = textLabel({}, this);
    total_->setObjectName(QStringLiteral("group_totals_total"));
    addWidget(total_);
    connect(by_, &QComboBox::currentIndexChanged, this, &GroupTotalsDialog::fill);
    connect(table_, &DataTable::rowActivated, this, &GroupTotalsDialog::save);
    startWith({820, 520});
    fill();
    table_->setFocus();
}

BorrowerGrouping GroupTotalsDialog::grouping() const
{
    return chosenIn<BorrowerGrouping>(*by_);
}

void GroupTotalsDialog::fill()
{
    context().userSettings.setValue(groupingSetting, code(grouping()));
    std::vector<BorrowerGroup> groups =
        borrowerGroups(context().reader(), context().scope(), &context().session->vault, filter_, grouping());
    all_ = {};
    for (const BorrowerGroup& group : groups) {
        all_.borrowers += group.totals.borrowers;
        all_.loans += group.totals.loans;
        all_.balance += group.totals.balance;
        all_.arrears += group.totals.arrears;
    }
    groups_->setRows(std::move(groups));
    table_->selectRow(0);
    mainButton()->setEnabled(groups_->rowCount() > 0);
    total_->setText(tr("Together: %L1 borrowers · %L2 loans · balance %3 yuan · arrears %4 yuan")
                        .arg(all_.borrowers)
                        .arg(all_.loans)
                        .arg(all_.balance.toYuan(), all_.arrears.toYuan()));
}

QString GroupTotalsDialog::nameOf(const BorrowerGroup& group) const
{
    switch (grouping()) {
    case BorrowerGrouping::Branch:
        return branches_.value(group.branch.value);
    case BorrowerGrouping::Owner:
        return group.owner.isEmpty() ? tr("(nobody)") : group.owner;
    case BorrowerGrouping::RiskClass:
        return label(group.riskClass);
    case BorrowerGrouping::DaysPastDue:
        break;
    }
    return label(group.band);
}

QString GroupTotalsDialog::shareOf(const BorrowerGroup& group) const
{
    if (!all_.balance.isPositive())
        return {};
    const double share = static_cast<double>(group.totals.balance.fen()) / static_cast<double>(all_.balance.fen());
    return QString::number(share * 100, 'f', 2) + QLatin1Char('%');
}

void GroupTotalsDialog::save()
{
    const BorrowerGroup* group = groups_->rowAt(table_->selectedRows().value(0, -1));
    if (!group)
        return;
    Q_EMIT chosen(narrowedTo(filter_, grouping(), *group));
    accept();
}

} // namespace qingshou
