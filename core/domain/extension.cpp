// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/extension.h"

#include "core/base/dates.h"

namespace qingshou {

int termMonths(QDate startOn, QDate dueOn)
{
    if (!startOn.isValid() || !dueOn.isValid() || dueOn < startOn)
        return 0;
    const QDate after = dueOn.addDays(1);
    int months = (after.year() - startOn.year()) * 12 + after.month() - startOn.month();
    while (months > 0 && addMonths(startOn, months) > after)
        --months;
    return months;
}

int maxExtensionMonths(int termMonths, const ExtensionSettings& settings)
{
    if (termMonths <= settings.shortMonths)
        return termMonths;
    return termMonths <= settings.mediumMonths ? termMonths / 2 : settings.longQuotaMonths;
}

ExtensionQuota extensionQuota(QDate startOn, QDate originalDueOn, QDate dueOn, const ExtensionSettings& settings)
{
    const QDate first = originalDueOn.isValid() ? originalDueOn : dueOn;
    ExtensionQuota quota;
    quota.term = termMonths(startOn, first);
    quota.most = maxExtensionMonths(quota.term, settings);
    while (addMonths(first, quota.used) < dueOn)
        ++quota.used;
    return quota;
}

} // namespace qingshou
