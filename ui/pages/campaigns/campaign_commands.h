// SPDX-License-Identifier: GPL-3.0-or-later
// The actions of the campaign pages: set up, watch, report.
#pragma once

#include "ui/commands/command.h"

namespace qingshou::commands {

using enum CommandGroup;

// clang-format off
inline constexpr Command newCampaign{"new_campaign", QT_TRANSLATE_NOOP("Commands", "New campaign"), "list-add", "Ctrl+Shift+N", Campaign};
inline constexpr Command saveCampaign{"save_campaign", QT_TRANSLATE_NOOP("Commands", "Save"), "document-save", "Ctrl+S", Campaign};
inline constexpr Command startCampaign{"start_campaign", QT_TRANSLATE_NOOP("Commands", "Freeze and start…"), "media-playback-start", "", Campaign};
inline constexpr Command closeCampaign{"close_campaign", QT_TRANSLATE_NOOP("Commands", "Close campaign…"), "media-playback-stop", "", Campaign};
inline constexpr Command discardCampaign{"discard_campaign", QT_TRANSLATE_NOOP("Commands", "Discard draft"), "edit-delete", "", Campaign};
inline constexpr Command openDashboard{"open_dashboard", QT_TRANSLATE_NOOP("Commands", "Watch"), "office-chart-line", "Ctrl+D", Campaign};
inline constexpr Command dayBefore{"day_before", QT_TRANSLATE_NOOP("Commands", "The day before"), "go-previous", "Alt+PgUp", Campaign};
inline constexpr Command dayAfter{"day_after", QT_TRANSLATE_NOOP("Commands", "The day after"), "go-next", "Alt+PgDown", Campaign};

inline constexpr Command openReport{"open_report", QT_TRANSLATE_NOOP("Commands", "Progress report"), "view-form-table", "Ctrl+R", Report};
inline constexpr Command reportPdf{"report_pdf", QT_TRANSLATE_NOOP("Commands", "Save as PDF…"), "application-pdf", "", Report};
// clang-format on

} // namespace qingshou::commands
