// SPDX-License-Identifier: GPL-3.0-or-later
// One line per page: each page's header offers its PageDefinition.
// Order: today, borrowers, borrower, campaigns, dashboard, periods, notices, complaints, report, import, audit,
// conduct, settings.
#include "ui/workbench/pages.h"

#include "ui/pages/audit/audit_page.h"
#include "ui/pages/borrower/borrower_screen.h"
#include "ui/pages/borrowers/borrowers_page.h"
#include "ui/pages/campaigns/campaigns_page.h"
#include "ui/pages/complaints/complaints_page.h"
#include "ui/pages/conduct/conduct_page.h"
#include "ui/pages/dashboard/dashboard_page.h"
#include "ui/pages/import/import_page.h"
#include "ui/pages/notices/notices_page.h"
#include "ui/pages/periods/periods_page.h"
#include "ui/pages/report/report_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/today/today_page.h"

namespace qingshou {

const std::vector<PageDefinition>& pageDefinitions()
{
    static const std::vector<PageDefinition> pages{
        todayPage,
        borrowersPage,
        borrowerPage,
        campaignsPage,
        dashboardPage,
        periodsPage,
        noticesPage,
        complaintsPage,
        reportPage,
        importPage,
        auditPage,
        conductPage,
        settingsPage,
    };
    return pages;
}

} // namespace qingshou
