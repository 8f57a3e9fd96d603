// SPDX-License-Identifier: GPL-3.0-or-later
// One line per page: each page's header offers its PageDefinition.
// Order: borrowers, borrower, campaigns, dashboard, periods, report, import, audit, settings.
#include "ui/workbench/pages.h"

namespace qingshou {

const std::vector<PageDefinition>& pageDefinitions()
{
    static const std::vector<PageDefinition> pages{};
    return pages;
}

} // namespace qingshou
