// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/header_bar.h"

#include "core/base/dates.h"
#include "ui/support/labels.h"
#include "ui/widgets/elided_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace qingshou {

HeaderBar::HeaderBar(QMenu* programMenu, QMenu* userMenu, QAction* find, QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("header_bar"));
    auto* product = new QToolButton(this);
    product->setObjectName(QStringLiteral("program_menu"));
    product->setText(tr("Qingshou"));
    product->setAccessibleName(tr("Program menu"));
    product->setMenu(programMenu);
    product->setPopupMode(QToolButton::InstantPopup);
    product->setToolButtonStyle(Qt::ToolButtonTextOnly);

    place_ = new ElidedLabel(this);
    place_->setObjectName(QStringLiteral("place"));
    auto* search = new QToolButton(this);
    search->setObjectName(QStringLiteral("find_anyone_button"));
    search->setIcon(find->icon());
    search->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    //: %1: the key, Ctrl+K
    search->setText(tr("Search  %1").arg(find->shortcut().toString(QKeySequence::NativeText)));
    search->setToolTip(find->toolTip());
    search->setAccessibleName(find->toolTip());
    search->setEnabled(find->isEnabled());
    connect(search, &QToolButton::clicked, find, &QAction::trigger);
    date_ = new QLabel(this);
    date_->setObjectName(QStringLiteral("statistics_date"));
    user_ = new QToolButton(this);
    user_->setObjectName(QStringLiteral("user_menu"));
    user_->setMenu(userMenu);
    user_->setPopupMode(QToolButton::InstantPopup);
    user_->setToolButtonStyle(Qt::ToolButtonTextOnly);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->setSpacing(16);
    row->addWidget(product);
    row->addWidget(place_, 1);
    row->addWidget(search);
    row->addWidget(date_);
    row->addWidget(user_);
}

void HeaderBar::showPlace(const WorkstationInfo& info, const QString& branch, const Session& session)
{
    const QString place = branch.isEmpty() || branch == info.cooperative
                              ? info.cooperative
                              : QStringLiteral("%1 · %2").arg(info.cooperative, branch);
    place_->setText(info.isDemo ? tr("%1 (demo)").arg(place) : place);
    date_->setText(info.statisticsOn.isValid() ? tr("Statistics date %1").arg(toIso(info.statisticsOn))
                                               : tr("No ledger yet"));
    //: %1: a user's name, %2: the role
    user_->setText(tr("%1 (%2)").arg(session.name, label(session.role)));
    user_->setAccessibleName(tr("User menu: %1").arg(user_->text()));
}

} // namespace qingshou
