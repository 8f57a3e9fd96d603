// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints, return visits and their rates as tables on the screen, on paper and in files.
#pragma once

#include "core/storage/return_visit_repository.h"
#include "ui/print/list_output.h"
#include "ui/widgets/paged_table_model.h"

namespace qingshou {

struct PageContext;

std::vector<ColumnOf<ComplaintRow>> complaintColumns(QDate today);
std::vector<ColumnOf<ReturnVisitRow>> returnVisitColumns(QDate today);
std::vector<ColumnOf<ComplaintRates>> complaintRateColumns();

/// words: what is shown, for the line above the table.
ListOutput complaintListOutput(const PageContext& context, const ComplaintFilter& filter, const QString& words,
                               qint64 rows);
ListOutput returnVisitListOutput(const PageContext& context, const ReturnVisitFilter& filter, const QString& words,
                                 qint64 rows);
ListOutput complaintRatesOutput(const PageContext& context, const std::vector<ComplaintRates>& rates,
                                const QString& words);

/// The rates of the days, grouped, with the sum as the last row; none: no rows.
std::vector<ComplaintRates> readComplaintRates(Database& db, const Scope& scope, QDate first, QDate last, RateGroup by,
                                               QDate today);

/// Of a complaint, for the top of a dialog.
QString complaintSentence(const ComplaintRow& row);

} // namespace qingshou
