// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/password_edit.h"

#include "ui/commands/command.h"
#include "ui/widgets/form_field.h"

#include <QAction>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace qingshou {

PasswordEdit::PasswordEdit(QWidget* parent) : QLineEdit(parent)
{
    setEchoMode(Password);
    setMaxLength(128);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    QAction* eye = addAction(themeIcon(QStringLiteral("view-visible")), TrailingPosition);
    eye->setCheckable(true);
    eye->setText(tr("Show password"));
    eye->setToolTip(tr("Show password"));
    connect(eye, &QAction::toggled, this, [this, eye](bool shown) {
        setEchoMode(shown ? Normal : Password);
        eye->setIcon(themeIcon(shown ? QStringLiteral("view-hidden") : QStringLiteral("view-visible")));
        eye->setToolTip(shown ? tr("Hide password") : tr("Show password"));
    });
}

void PasswordEdit::keyPressEvent(QKeyEvent* event)
{
    // Qt does not tell the state of Caps Lock: a capital without Shift, or a small letter with it, gives it away.
    const QString text = event->text();
    if (text.size() == 1 && text[0].unicode() < 128 && text[0].isLetter())
        Q_EMIT capsLockSeen(text[0].isUpper() != event->modifiers().testFlag(Qt::ShiftModifier));
    else if (event->key() == Qt::Key_CapsLock)
        Q_EMIT capsLockSeen(false);
    QLineEdit::keyPressEvent(event);
}

NewPassword::NewPassword(int leastLength, QWidget* parent)
    : QWidget(parent), least_(leastLength), first_(new PasswordEdit(this)), second_(new PasswordEdit(this)),
      rules_(new QLabel(this))
{
    first_->setObjectName(QStringLiteral("new_password"));
    second_->setObjectName(QStringLiteral("repeat_password"));
    firstField_ = new FormField(tr("New password"), first_, this);
    secondField_ = new FormField(tr("Repeat it"), second_, this);
    rules_->setObjectName(QStringLiteral("password_rules"));
    rules_->setProperty("role", QStringLiteral("hint"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(firstField_);
    column->addWidget(rules_);
    column->addWidget(secondField_);
    for (PasswordEdit* edit : {first_, second_}) {
        connect(edit, &QLineEdit::textChanged, this, [this] {
            firstField_->setError({});
            check();
        });
    }
    setFocusProxy(first_);
    check();
}

bool NewPassword::acceptable() const
{
    return first_->text().size() >= least_ && first_->text() == second_->text();
}

void NewPassword::clear()
{
    first_->clear();
    second_->clear();
}

void NewPassword::setLeastLength(int least)
{
    least_ = least;
    check();
}

void NewPassword::setError(const QString& error)
{
    firstField_->setError(error);
}

void NewPassword::check()
{
    const auto mark = [](bool good) { return good ? QStringLiteral("✓ ") : QStringLiteral("· "); };
    const bool same = !first_->text().isEmpty() && first_->text() == second_->text();
    rules_->setText(mark(first_->text().size() >= least_) + tr("At least %n character(s)", nullptr, least_) +
                    QLatin1Char('\n') + mark(same) + tr("Typed twice the same"));
    const bool differs = !second_->text().isEmpty() && !first_->text().startsWith(second_->text()) && !same;
    secondField_->setError(differs ? tr("This differs from the first one.") : QString());
    Q_EMIT changed();
}

} // namespace qingshou
