// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrowers/days_range.h"

#include "core/domain/days_band.h"
#include "ui/support/domain_labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr int longest = 36500;

/// First and last day of a band; no last one beyond the last limit.
std::pair<int, std::optional<int>> daysOf(DaysBand band)
{
    const auto index = static_cast<size_t>(band);
    const int first = index == 0 ? 0 : daysBandLimits[index - 1] + 1;
    return {first, index < daysBandLimits.size() ? std::optional(daysBandLimits[index]) : std::nullopt};
}

} // namespace

DaysRange::DaysRange(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    for (const DaysBand band : allValues<DaysBand>()) {
        auto* button = new QPushButton(label(band), this);
        button->setObjectName(QStringLiteral("days_%1").arg(code(band)));
        button->setProperty("look", QStringLiteral("link"));
        connect(button, &QPushButton::clicked, this, [this, band] {
            const auto [first, last] = daysOf(band);
            Q_EMIT chosen(first, last);
        });
        column->addWidget(button);
    }
    const auto spin = [this](const QString& name) {
        auto* box = new QSpinBox(this);
        box->setObjectName(name);
        box->setRange(-1, longest);
        box->setSpecialValueText(tr("open"));
        return box;
    };
    least_ = spin(QStringLiteral("days_from"));
    least_->setAccessibleName(tr("From"));
    most_ = spin(QStringLiteral("days_to"));
    most_->setAccessibleName(tr("To"));
    auto* apply = new QPushButton(tr("Show"), this);
    apply->setObjectName(QStringLiteral("days_apply"));
    connect(apply, &QPushButton::clicked, this, [this] {
        const auto bound = [](const QSpinBox* box) {
            return box->value() < 0 ? std::optional<int>() : std::optional(box->value());
        };
        Q_EMIT chosen(bound(least_), bound(most_));
    });
    auto* row = new QHBoxLayout;
    row->addWidget(least_);
    row->addWidget(new QLabel(tr("to", "days from … to …"), this));
    row->addWidget(most_);
    row->addWidget(new QLabel(tr("days"), this));
    row->addWidget(apply);
    column->addLayout(row);
}

void DaysRange::setRange(std::optional<int> least, std::optional<int> most)
{
    least_->setValue(least.value_or(-1));
    most_->setValue(most.value_or(-1));
}

} // namespace qingshou
