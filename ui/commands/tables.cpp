// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of actions that are part of the program: a page with actions of its own adds its line here.
#include "ui/commands/general_commands.h"
#include "ui/pages/audit/audit_commands.h"
#include "ui/pages/borrower/borrower_commands.h"
#include "ui/pages/borrowers/borrowers_commands.h"
#include "ui/pages/campaigns/campaign_commands.h"
#include "ui/pages/complaints/complaints_commands.h"
#include "ui/pages/conduct/conduct_commands.h"
#include "ui/pages/import/import_commands.h"
#include "ui/pages/notices/notices_commands.h"
#include "ui/pages/settings/settings_commands.h"
#include "ui/pages/today/today_commands.h"

#include <array>

namespace qingshou {
namespace {

constexpr std::array<const Command*, 21> general{
    &commands::newFile,     &commands::openFile,   &commands::closeFile, &commands::importLedger,
    &commands::exportShown, &commands::print,      &commands::quit,      &commands::back,
    &commands::edit,        &commands::copy,       &commands::selectAll, &commands::filter,
    &commands::refresh,     &commands::fullScreen, &commands::lock,      &commands::changePassword,
    &commands::signOut,     &commands::cheatSheet, &commands::about,     &commands::findAnyone,
    &commands::columns,
};

constexpr std::array<const Command*, 10> campaign{
    &commands::newCampaign,     &commands::saveCampaign,  &commands::startCampaign, &commands::closeCampaign,
    &commands::discardCampaign, &commands::openDashboard, &commands::dayBefore,     &commands::dayAfter,
    &commands::openReport,      &commands::reportPdf,
};

constexpr std::array<const Command*, 11> ledger{
    &commands::chooseLedger, &commands::checkLedger, &commands::applyLedger,  &commands::changeColumns,
    &commands::loadMapping,  &commands::saveMapping, &commands::runBorrowers, &commands::importRecoveries,
    &commands::exportLedger, &commands::undoImport,  &commands::endImport,
};
constexpr std::array<const Command*, 2> audit{&commands::verifyAudit, &commands::eraseRecords};
constexpr std::array<const Command*, 6> settings{
    &commands::saveSettings, &commands::discardSettings, &commands::undoSettings,
    &commands::newUser,      &commands::newBranch,       &commands::newStrategyRule,
};

} // namespace

std::vector<std::span<const Command* const>> commandTables()
{
    return {
        general,
        commands::todayCommands,
        commands::borrowersCommands,
        commands::borrowerCommands,
        campaign,
        ledger,
        commands::noticesCommands,
        commands::complaintsCommands,
        audit,
        commands::conductCommands,
        settings,
    };
}

} // namespace qingshou
