// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filter_bar.h"

#include "ui/commands/general_commands.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace qingshou {
namespace {
constexpr int typingMs = 200;
const QString prefix = QStringLiteral("filter_chip_");
} // namespace

FilterBar::FilterBar(const QString& hint, QWidget* parent)
    : QWidget(parent), choosers_(new QHBoxLayout), chips_(new FlowLayout(8)), clear_(new QToolButton(this)),
      wait_(new QTimer(this))
{
    setObjectName(QStringLiteral("filter_bar"));
    wait_->setSingleShot(true);
    wait_->setInterval(typingMs);
    choosers_->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(choosers_);
    column->addLayout(chips_);
    if (!hint.isEmpty()) {
        text_ = new QLineEdit(this);
        text_->setObjectName(QStringLiteral("filter_text"));
        text_->setPlaceholderText(hint);
        text_->setAccessibleName(hint);
        text_->setClearButtonEnabled(true);
        text_->setFixedWidth(240);
        choosers_->addWidget(text_);
        connect(text_, &QLineEdit::textChanged, this, [this] {
            wait_->start();
            update();
        });
        connect(wait_, &QTimer::timeout, this, [this] { Q_EMIT textChanged(text()); });
    }
    choosers_->addStretch(1);
    clear_->setObjectName(QStringLiteral("clear_filters"));
    clear_->setText(tr("Clear all"));
    clear_->setProperty("look", QStringLiteral("link"));
    chips_->addWidget(clear_);
    connect(clear_, &QToolButton::clicked, this, [this] {
        setText({});
        clearChips();
        Q_EMIT cleared();
    });
    update();
}

void FilterBar::addChooser(QWidget* chooser)
{
    choosers_->insertWidget(choosers_->count() - 1, chooser);
}

void FilterBar::setChip(const QString& key, const QString& text)
{
    auto* chip = findChild<QToolButton*>(prefix + key);
    if (text.isEmpty()) {
        delete chip;
        update();
        return;
    }
    if (!chip) {
        chip = new QToolButton(this);
        chip->setObjectName(prefix + key);
        chip->setProperty("look", QStringLiteral("chip"));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIcon(themeIcon(QStringLiteral("window-close-symbolic")));
        chip->setIconSize({12, 12});
        chip->setLayoutDirection(Qt::RightToLeft); // the cross stands behind the words
        chips_->removeWidget(clear_);
        chips_->addWidget(chip);
        chips_->addWidget(clear_);
        connect(chip, &QToolButton::clicked, this, [this, key] {
            // The page may set chips anew in answer: the pressed one goes later.
            findChild<QToolButton*>(prefix + key)->deleteLater();
            findChild<QToolButton*>(prefix + key)->setObjectName(QString());
            update();
            Q_EMIT chipRemoved(key);
        });
        chip->show();
    }
    chip->setText(text);
    chip->setAccessibleName(tr("Filter: %1").arg(text));
    chip->setToolTip(tr("Take this filter off"));
    update();
}

void FilterBar::clearChips()
{
    for (const QString& key : chips())
        delete findChild<QToolButton*>(prefix + key);
    update();
}

QStringList FilterBar::chips() const
{
    QStringList keys;
    for (const QToolButton* chip : findChildren<QToolButton*>()) {
        if (chip->objectName().startsWith(prefix))
            keys << chip->objectName().mid(prefix.size());
    }
    return keys;
}

QString FilterBar::text() const
{
    return text_ ? text_->text().trimmed() : QString();
}

void FilterBar::setText(const QString& text)
{
    if (!text_)
        return;
    const QSignalBlocker quiet(text_);
    wait_->stop();
    text_->setText(text);
    update();
}

void FilterBar::focusText()
{
    if (text_) {
        text_->setFocus(Qt::ShortcutFocusReason);
        text_->selectAll();
    }
}

void FilterBar::update()
{
    clear_->setVisible(!chips().isEmpty() || !text().isEmpty());
    updateGeometry();
}

} // namespace qingshou
