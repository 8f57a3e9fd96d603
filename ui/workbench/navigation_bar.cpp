// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/navigation_bar.h"

#include "ui/commands/command.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace qingshou {

NavigationBar::NavigationBar(QWidget* parent)
    : QFrame(parent), column_(new QVBoxLayout(this)), group_(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    group_->setExclusive(true);
    column_->setContentsMargins(8, 8, 8, 8);
    column_->setSpacing(4);
    column_->addStretch(1);
}

void NavigationBar::add(const PageDefinition& page)
{
    const QString id = QString::fromLatin1(page.id);
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("go_") + id);
    button->setText(QCoreApplication::translate("Pages", page.name));
    button->setIcon(themeIcon(QString::fromLatin1(page.icon)));
    button->setIconSize({16, 16});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const int place = static_cast<int>(group_->buttons().size()) + 1;
    if (place <= 9) {
        const QKeySequence keys(QStringLiteral("Alt+%1").arg(place));
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, id] { Q_EMIT chosen(id); });
        button->setToolTip(QStringLiteral("%1 (%2)").arg(button->text(), keys.toString(QKeySequence::NativeText)));
    }
    connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    group_->addButton(button);
    column_->insertWidget(column_->count() - 1, button);
}

void NavigationBar::setCurrent(const QString& id)
{
    group_->setExclusive(false);
    for (QAbstractButton* button : group_->buttons())
        button->setChecked(button->objectName() == QStringLiteral("go_") + id);
    group_->setExclusive(true);
}

QStringList NavigationBar::ids() const
{
    QStringList ids;
    for (const QAbstractButton* button : group_->buttons())
        ids << button->objectName().mid(3);
    return ids;
}

} // namespace qingshou
