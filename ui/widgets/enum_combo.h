// SPDX-License-Identifier: GPL-3.0-or-later
// A combo box over an enumeration, in words.
#pragma once

#include "core/base/enum_codes.h"

#include <QComboBox>

#include <functional>

namespace qingshou {

/// only: which values to offer; all when empty. words: label(E) as seen from the caller.
template <CodedEnum E>
QComboBox* enumCombo(const QString& objectName, const std::function<QString(E)>& words, QWidget* parent,
                     const std::function<bool(E)>& only = {})
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    for (const E value : allValues<E>()) {
        if (!only || only(value))
            combo->addItem(words(value), static_cast<int>(value));
    }
    combo->setMaxVisibleItems(20);
    return combo;
}

template <CodedEnum E>
E chosenIn(const QComboBox& combo)
{
    return static_cast<E>(combo.currentData().toInt());
}

template <CodedEnum E>
void chooseIn(QComboBox& combo, E value)
{
    const int index = combo.findData(static_cast<int>(value));
    if (index >= 0)
        combo.setCurrentIndex(index);
}

} // namespace qingshou
