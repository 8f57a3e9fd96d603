// SPDX-License-Identifier: GPL-3.0-or-later
// How a page sends the user to the borrower list with a filter, and how a filter is written down.
//
//   navigator.showPage("borrowers", borrowerListArgs(filter, tr("Recovered in September")));
//
// The list opens with that filter alone, shows the reason as a chip that can be taken off, and does not remember it.
#pragma once

#include "core/storage/borrower_list_query.h"

#include <QJsonObject>
#include <QMetaType>
#include <QVariantMap>

namespace qingshou {

/// because: what the figure was called where the user clicked; shown as a chip.
QVariantMap borrowerListArgs(const BorrowerFilter& filter, const QString& because = {},
                             const std::optional<BorrowerSort>& sort = {});
/// Nothing when args hold no filter.
std::optional<BorrowerFilter> borrowerFilterOf(const QVariantMap& args);
std::optional<BorrowerSort> borrowerSortOf(const QVariantMap& args);

/// An order as it is kept: "balance", "-balance" when descending. Nothing for a column that is not known.
QString sortText(const BorrowerSort& sort);
std::optional<BorrowerSort> sortFromText(QStringView text);
QString reasonOf(const QVariantMap& args);

/// Codes and plain values; the day that days are counted to is not part of it.
QJsonObject toJson(const BorrowerFilter& filter);
/// Unknown names and codes (a newer program's) are left out.
BorrowerFilter borrowerFilterFromJson(const QJsonObject& json);
/// The same rows, whatever the day.
bool sameFilter(const BorrowerFilter& a, const BorrowerFilter& b);
/// What may be remembered outside the workstation file: nothing that names a person, a loan or a figure.
BorrowerFilter rememberable(const BorrowerFilter& filter);

} // namespace qingshou

Q_DECLARE_METATYPE(qingshou::BorrowerFilter)
Q_DECLARE_METATYPE(qingshou::BorrowerSort)
