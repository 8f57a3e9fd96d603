// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard on A4: key figures, the curve, and its tables.
#pragma once

#include "core/exchange/table_document.h"
#include "core/figures/campaign_figures.h"
#include "ui/print/print_document.h"

namespace qingshou {

PrintDocument dashboardPaper(const CampaignFigures& figures, ShownUnit unit, const QString& cooperative);

} // namespace qingshou
