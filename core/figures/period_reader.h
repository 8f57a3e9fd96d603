// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the legal periods of the book, loan by loan, without keeping them. Where only those near their end are
// wanted, only loans are read that can have one. Rules and sources: core/figures/periods_figures.h.
#pragma once

#include "core/figures/periods_figures.h"

#include <functional>

namespace qingshou {

struct PeriodFound {
    PeriodKind kind = PeriodKind::Limitation;
    const LoanRow& loan; ///< id, borrower, balance and its days
    qint64 other = 0;    ///< guarantee, judgment or seizure
    const std::optional<Deadline>& end;
    PeriodAlert alert = PeriodAlert::None;
    PartyId guarantor{}; ///< invalid where it is not about one
};

/// Calls `found` for each period that the filter wants; what it points to lives as long as the call.
void readPeriods(Database& db, const Scope& scope, const PeriodFilter& filter, const WorkingCalendar& calendar,
                 QDate asOf, const PeriodAlertSettings& settings, const std::function<void(const PeriodFound&)>& found);

} // namespace qingshou
