// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/measure_picker.h"

#include "ui/support/domain_labels.h"
#include "ui/widgets/flow_layout.h"

#include <QToolButton>

#include <algorithm>

namespace qingshou {

MeasurePicker::MeasurePicker(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("measures"));
    // Not Fixed: its height at the narrowest would then be the least that a form around it may have.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* flow = new FlowLayout(4, this);
    for (const Measure measure : allValues<Measure>()) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("measure_%1").arg(code(measure)));
        button->setProperty("look", QStringLiteral("choice"));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(label(measure));
        connect(button, &QToolButton::clicked, this, [this, measure] { press(measure); });
        flow->addWidget(button);
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
