// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/timeline_panel.h"

#include "ui/pages/borrower/borrower_rights.h"
#include "ui/pages/borrower/timeline_delegate.h"
#include "ui/support/fonts.h"
#include "ui/workbench/page_context.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace qingshou {

TimelinePanel::TimelinePanel(const PageContext& context, QWidget* parent) : QWidget(parent), context_(context)
{
    setObjectName(QStringLiteral("timeline_panel"));
    auto* title = new QLabel(tr("Timeline"), this);
    title->setFont(scaledFont(1.0, QFont::DemiBold));
    group_ = new QComboBox(this);
    group_->setObjectName(QStringLiteral("timeline_group"));
    group_->setAccessibleName(tr("What the timeline shows"));
    for (const TimelineGroup group : {TimelineGroup::All, TimelineGroup::Contacts, TimelineGroup::Money,
                                      TimelineGroup::Legal, TimelineGroup::Ledger})
        group_->addItem(label(group), static_cast<int>(group));
    model_ = new TimelineModel(context, this);
    list_ = new QListView(this);
    list_->setObjectName(QStringLiteral("timeline"));
    list_->setAccessibleName(tr("Timeline"));
    list_->setModel(model_);
    list_->setItemDelegate(new TimelineDelegate(list_));
    list_->setResizeMode(QListView::Adjust); // heights follow the width
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMinimumHeight(1); // an open form goes first
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    auto* heading = new QHBoxLayout;
    heading->addWidget(title, 1);
    heading->addWidget(group_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(heading);
    column->addWidget(list_, 1);
    connect(group_, &QComboBox::currentIndexChanged, this,
            [this] { model_->setGroup(static_cast<TimelineGroup>(group_->currentData().toInt())); });
    connect(list_, &QListView::customContextMenuRequested, this, &TimelinePanel::openMenu);
    connect(list_, &QListView::activated, this, &TimelinePanel::activate);
}

void TimelinePanel::setBorrower(BorrowerId borrower)
{
    model_->setBorrower(borrower);
    list_->scrollToTop();
}

void TimelinePanel::reload()
{
    model_->reload();
}

void TimelinePanel::focusList()
{
    list_->setFocus(Qt::OtherFocusReason);
}

void TimelinePanel::activate(const QModelIndex& index)
{
    const TimelineEntry* entry = model_->entry(index);
    if (entry && entry->kind == TimelineKind::LegalEvent)
        Q_EMIT eventOpened(LegalEventId{entry->id});
    else if (entry && entry->kind == TimelineKind::Recovery)
        openMenu(list_->visualRect(index).center());
}

void TimelinePanel::openMenu(const QPoint& where)
{
    const TimelineEntry* entry = model_->entry(list_->indexAt(where));
    if (!entry)
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("timeline_menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const qint64 id = entry->id;
    if (entry->kind == TimelineKind::Recovery && !entry->struck) {
        QAction* reverse = menu->addAction(tr("Reverse this recovery…"));
        reverse->setObjectName(QStringLiteral("reverse_recovery"));
        const QString why = whyNot(*context_.session, Permission::ReverseRecovery);
        reverse->setEnabled(why.isEmpty());
        reverse->setToolTip(why);
        connect(reverse, &QAction::triggered, this, [this, id] { Q_EMIT reverseWanted(RecoveryId{id}); });
    } else if (entry->kind == TimelineKind::LegalEvent) {
        QAction* open = menu->addAction(tr("Open…"));
        connect(open, &QAction::triggered, this, [this, id] { Q_EMIT eventOpened(LegalEventId{id}); });
    } else {
        delete menu;
        return;
    }
    menu->popup(list_->viewport()->mapToGlobal(where));
}

} // namespace qingshou
