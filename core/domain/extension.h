// SPDX-License-Identifier: GPL-3.0-or-later
// How long a loan may be extended (展期): together at most its own term when short, half of it when of medium length,
// three years when long. It is applied for before the due date; who guarantees agrees in writing, or the guarantee
// period stays where it was (民法典 695).
// Source: 贷款通则 12. The lengths are settings: newer rules may differ.
#pragma once

#include <QDate>

namespace qingshou {

struct ExtensionSettings {
    int shortMonths = 12;     ///< up to so long a term is short
    int mediumMonths = 60;    ///< up to so long it is of medium length
    int longQuotaMonths = 36; ///< what a long one may be extended by
};

/// Whole months from the first to the last day; a loan due on the day before the corresponding one has them all.
int termMonths(QDate startOn, QDate dueOn);
/// Of a term of so many months.
int maxExtensionMonths(int termMonths, const ExtensionSettings& settings);

struct ExtensionQuota {
    int term = 0; ///< months, as first agreed
    int most = 0;
    int used = 0; ///< by earlier extensions, a month begun counted whole
    int left() const { return most > used ? most - used : 0; }
};

/// originalDueOn invalid: never extended.
ExtensionQuota extensionQuota(QDate startOn, QDate originalDueOn, QDate dueOn, const ExtensionSettings& settings);

} // namespace qingshou
