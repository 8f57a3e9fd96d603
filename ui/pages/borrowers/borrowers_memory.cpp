// SPDX-License-Identifier: GPL-3.0-or-later
// What the borrower list remembers: how it was left, and views under a name.
#include "ui/commands/general_commands.h"
#include "ui/models/borrower_filter_args.h"
#include "ui/models/borrower_list_model.h"
#include "ui/pages/borrowers/borrower_filters.h"
#include "ui/pages/borrowers/borrowers_commands.h"
#include "ui/pages/borrowers/borrowers_page.h"
#include "ui/pages/borrowers/view_chooser.h"
#include "ui/widgets/data_table.h"

#include <QAction>
#include <QJsonDocument>

namespace qingshou {
namespace {

const QString filterSetting = QStringLiteral("borrowers/filter");
const QString sortSetting = QStringLiteral("borrowers/sort");
const QString viewSetting = QStringLiteral("borrowers/view");

} // namespace

void BorrowersPage::buildViews()
{
    views_ = new ViewChooser(
        context(), [this] { return shownView(); }, filters_);
    filters_->addChooser(views_);
    QAction* open = makeAction(commands::savedViews, this);
    connect(open, &QAction::triggered, views_, &ViewChooser::openMenu);
    QAction* save = makeAction(commands::saveView, this);
    connect(save, &QAction::triggered, views_, &ViewChooser::saveAs);
    auto* everybody = new QAction(tr("All borrowers, usual columns"), this);
    everybody->setObjectName(QStringLiteral("everybody"));
    connect(everybody, &QAction::triggered, this, [this] {
        views_->setCurrent({});
        showView({});
    });
    views_->addMenuActions({save, everybody, table_->columnsAction()});
    connect(views_, &ViewChooser::chosen, this, &BorrowersPage::showView);
    connect(views_, &ViewChooser::currentChanged, this, &BorrowersPage::remember);
    connect(table_, &DataTable::shownColumnsChanged, views_, &ViewChooser::listChanged);
}

SavedView BorrowersPage::shownView() const
{
    return {{}, filters_->filter(), model_->borrowerSort(), table_->switchedColumns()};
}

void BorrowersPage::showView(const SavedView& view)
{
    filters_->setFilter(view.filter);
    model_->setBorrowerSort(view.sort);
    table_->setSwitchedColumns(view.switchedColumns);
    applyFilter();
}

void BorrowersPage::remember() const
{
    // A list that was opened for one figure is not what the user set up.
    const BorrowerFilter& filter = filters_->filter();
    if (!filter.figure && !filter.importRun && filter.only.empty()) {
        context().userSettings.setValue(filterSetting,
                                        QJsonDocument(toJson(rememberable(filter))).toJson(QJsonDocument::Compact));
        context().userSettings.setValue(viewSetting, views_->currentKey());
    }
    context().userSettings.setValue(sortSetting, sortText(model_->borrowerSort()));
}

void BorrowersPage::restore()
{
    const QString view = context().userSettings.value(viewSetting).toString(); // before the order is remembered anew
    const QByteArray json = context().userSettings.value(filterSetting).toByteArray();
    BorrowerFilter filter = borrowerFilterFromJson(QJsonDocument::fromJson(json).object());
    if (filter.nextActionUntil.isValid())
        filter.nextActionUntil = context().today(); // due today, not on the day it was asked
    filters_->setFilter(filter);
    const QString sort = context().userSettings.value(sortSetting).toString();
    model_->setBorrowerSort(sortFromText(sort).value_or(BorrowerSort{}));
    views_->setCurrent(view);
}

} // namespace qingshou
