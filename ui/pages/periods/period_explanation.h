// SPDX-License-Identifier: GPL-3.0-or-later
// How the date of the selected row came about: every step, and what to do now.
#pragma once

#include "core/figures/periods_figures.h"
#include "ui/widgets/section.h"

namespace qingshou {

struct PageContext;

class PeriodExplanation : public Section {
    Q_OBJECT

public:
    explicit PeriodExplanation(const PageContext& context, QWidget* parent = nullptr);
    void setRow(const PeriodRow* row);

private:
    const PageContext& context_;
};

} // namespace qingshou
