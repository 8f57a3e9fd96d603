// SPDX-License-Identifier: GPL-3.0-or-later
// Measures to be taken, in the order in which they were pressed: the number before a word is its place.
#pragma once

#include "core/domain/strategy_terms.h"

#include "ui/widgets/choice_flow.h"

namespace qingshou {

class MeasurePicker : public ChoiceFlow {
    Q_OBJECT

public:
    explicit MeasurePicker(QWidget* parent = nullptr);
    void setMeasures(const std::vector<Measure>& measures);
    const std::vector<Measure>& measures() const { return chosen_; }

private:
    void press(Measure measure);
    void showOrder();

    std::vector<QToolButton*> buttons_;
    std::vector<Measure> chosen_;
};

} // namespace qingshou
