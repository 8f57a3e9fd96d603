// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_bar.h"

#include "ui/widgets/flow_layout.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QToolButton>

#include <algorithm>

namespace qingshou {
namespace {
constexpr size_t digits = 9;
}

ChoiceBar::ChoiceBar(const QString& name, QWidget* parent) : QWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    new FlowLayout(4, this);
}

void ChoiceBar::setChoices(const std::vector<Choice>& choices)
{
    qDeleteAll(buttons_);
    buttons_.clear();
    ids_.clear();
    chosen_.reset();
    for (const Choice& choice : choices) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("%1_%2").arg(objectName()).arg(choice.id));
        const size_t number = buttons_.size() + 1;
        button->setText(number <= digits ? QStringLiteral("%1 %2").arg(number).arg(choice.text) : choice.text);
        button->setAccessibleName(choice.text);
        button->setToolTip(choice.toolTip);
        button->setProperty("look", QStringLiteral("choice"));
        button->setCheckable(true);
        // One tab stop for the whole question.
        button->setFocusPolicy(buttons_.empty() ? Qt::StrongFocus : Qt::ClickFocus);
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, id = choice.id] { pick(id); });
        layout()->addWidget(button);
        buttons_.push_back(button);
        ids_.push_back(choice.id);
    }
    if (!buttons_.empty())
        setFocusProxy(nullptr);
    updateGeometry();
}

void ChoiceBar::choose(std::optional<int> id)
{
    chosen_ = id;
    for (size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setChecked(id == ids_[i]);
    Q_EMIT changed();
}

QToolButton* ChoiceBar::button(int id) const
{
    const auto found = std::find(ids_.begin(), ids_.end(), id);
    return found == ids_.end() ? nullptr : buttons_[static_cast<size_t>(found - ids_.begin())];
}

void ChoiceBar::pick(int id)
{
    choose(id);
    Q_EMIT picked(id);
}

void ChoiceBar::focusInEvent(QFocusEvent* event)
{
    if (QToolButton* current = chosen_ ? button(*chosen_) : buttons_.empty() ? nullptr : buttons_.front())
        current->setFocus(event->reason());
}

void ChoiceBar::moveFocus(int step)
{
    const auto here =
        std::find_if(buttons_.begin(), buttons_.end(), [](const QToolButton* b) { return b->hasFocus(); });
    if (here == buttons_.end())
        return;
    const auto count = static_cast<int>(buttons_.size());
    const int next = (static_cast<int>(here - buttons_.begin()) + step + count) % count;
    buttons_[static_cast<size_t>(next)]->setFocus(Qt::OtherFocusReason);
}

bool ChoiceBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Right:
        case Qt::Key_Down:
            moveFocus(1);
            return true;
        case Qt::Key_Left:
        case Qt::Key_Up:
            moveFocus(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            static_cast<QToolButton*>(watched)->click();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChoiceBar::keyPressEvent(QKeyEvent* event)
{
    const int number = event->key() - Qt::Key_0;
    if (number >= 1 && number <= static_cast<int>(std::min(digits, ids_.size())) &&
        !(event->modifiers() & ~Qt::KeypadModifier)) {
        pick(ids_[static_cast<size_t>(number) - 1]);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace qingshou
