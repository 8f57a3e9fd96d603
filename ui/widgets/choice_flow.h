// SPDX-License-Identifier: GPL-3.0-or-later
// Words that can be pressed, any number of them, flowing over as many lines as it takes.
#pragma once

#include "core/base/enum_codes.h"

#include <QToolButton>
#include <QWidget>

#include <functional>
#include <vector>

namespace qingshou {

class ChoiceFlow : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceFlow(const QString& objectName, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed(); ///< somebody pressed one

protected:
    QToolButton* add(const QString& objectName, const QString& words);
};

/// Over an enumeration. words: label(E) as seen from the caller.
template <CodedEnum E>
class EnumChoices : public ChoiceFlow {
public:
    EnumChoices(const QString& objectName, const std::function<QString(E)>& words, QWidget* parent = nullptr)
        : ChoiceFlow(objectName, parent)
    {
        for (const E value : allValues<E>()) {
            QToolButton* button = add(objectName + QLatin1Char('_') + code(value), words(value));
            connect(button, &QToolButton::clicked, this, &ChoiceFlow::changed);
            buttons_.push_back(button);
        }
    }
    std::vector<E> chosen() const
    {
        std::vector<E> values;
        for (const E value : allValues<E>())
            if (buttons_[static_cast<size_t>(value)]->isChecked())
                values.push_back(value);
        return values;
    }
    void choose(const std::vector<E>& values)
    {
        for (QToolButton* button : buttons_)
            button->setChecked(false);
        for (const E value : values)
            buttons_[static_cast<size_t>(value)]->setChecked(true);
    }

private:
    std::vector<QToolButton*> buttons_; ///< by value
};

} // namespace qingshou
