// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/start_page.h"

#include "ui/pages/start/gate_card.h"
#include "ui/support/user_settings.h"
#include "ui/widgets/action_button.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace qingshou {

StartPage::StartPage(QAction* newFile, QAction* openFile, UserSettings& settings, QWidget* parent)
    : QWidget(parent), settings_(settings), card_(new GateCard(tr("Qingshou"), 560, this)),
      recentTitle_(new QLabel(tr("Recent files"), this)), recent_(new QListWidget(this))
{
    setObjectName(QStringLiteral("start_page"));
    card_->setSubtitle(
        tr("Collections workstation for credit cooperatives. Each workstation keeps its book in one file "
           "on this computer."));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    QToolButton* open = makeActionButton(openFile, this, ButtonLook::Primary);
    open->setObjectName(QStringLiteral("start_open"));
    QToolButton* create = makeActionButton(newFile, this);
    create->setObjectName(QStringLiteral("start_new"));
    buttons->addWidget(open);
    buttons->addWidget(create);
    buttons->addStretch(1);
    recentTitle_->setProperty("role", QStringLiteral("hint"));
    recent_->setObjectName(QStringLiteral("recent_files"));
    recent_->setAccessibleName(tr("Recent files"));
    recent_->setFixedHeight(264);
    recent_->setTextElideMode(Qt::ElideMiddle);
    recent_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card_->body()->addLayout(buttons);
    card_->body()->addSpacing(8);
    card_->body()->addWidget(recentTitle_);
    card_->body()->addWidget(recent_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card_);
    const auto choose = [this](const QListWidgetItem* item) {
        Q_EMIT recentChosen(item->data(Qt::UserRole).toString());
    };
    connect(recent_, &QListWidget::itemActivated, this, choose);
    connect(recent_, &QListWidget::itemClicked, this, choose);
}

void StartPage::arrive()
{
    recent_->clear();
    for (const QString& path : settings_.recentFiles()) {
        const QFileInfo file(path);
        auto* item = new QListWidgetItem(
            QStringLiteral("%1    %2").arg(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath())),
            recent_);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    recent_->setVisible(recent_->count() > 0);
    recentTitle_->setVisible(recent_->count() > 0);
    card_->clearMessage();
    setEnabled(true);
}

void StartPage::showError(const Error& error)
{
    setEnabled(true);
    card_->showError(error);
}

void StartPage::showBusy(const QString& path)
{
    setEnabled(false);
    card_->showMessage(tr("Opening %1 …").arg(QFileInfo(path).fileName()));
}

} // namespace qingshou
