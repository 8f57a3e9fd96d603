// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/measure_picker.h"

#include "ui/support/domain_labels.h"

#include <QLayout>

#include <algorithm>

namespace qingshou {

MeasurePicker::MeasurePicker(QWidget* parent) : ChoiceFlow(QStringLiteral("measures"), parent)
{
    for (const Measure measure : allValues<Measure>()) {
        QToolButton* button = add(QStringLiteral("measure_%1").arg(code(measure)), label(measure));
        connect(button, &QToolButton::clicked, this, [this, measure] { press(measure); });
        buttons_.push_back(button);
    }
    showOrder();
}

void MeasurePicker::setMeasures(const std::vector<Measure>& measures)
{
    chosen_ = measures;
    showOrder();
}

void MeasurePicker::press(Measure measure)
{
    const auto found = std::find(chosen_.begin(), chosen_.end(), measure);
    if (found == chosen_.end())
        chosen_.push_back(measure);
    else
        chosen_.erase(found);
    showOrder();
    Q_EMIT changed();
}

void MeasurePicker::showOrder()
{
    for (const Measure measure : allValues<Measure>()) {
        QToolButton* button = buttons_[static_cast<size_t>(measure)];
        const auto found = std::find(chosen_.begin(), chosen_.end(), measure);
        button->setChecked(found != chosen_.end());
        button->setText(found == chosen_.end()
                            ? label(measure)
                            : QStringLiteral("%1 %2").arg(found - chosen_.begin() + 1).arg(label(measure)));
    }
    layout()->invalidate();
}

} // namespace qingshou
