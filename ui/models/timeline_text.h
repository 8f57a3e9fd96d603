// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that happened to a borrower, in words: what it was, how much, what was said.
#pragma once

#include "core/storage/timeline_query.h"
#include "ui/widgets/chip.h"

#include <QString>

namespace qingshou {

struct TimelineText {
    QString what; ///< the kind, as a chip: "Contact"
    ChipStyle style = ChipStyle::Plain;
    QString headline; ///< "Call · promised to pay · spouse 李梅"
    QString body;     ///< what was typed; may be empty
    QString who;      ///< who recorded it
};

TimelineText timelineText(const TimelineEntry& entry);
/// For screen readers, tooltips and tests: everything in one line.
QString timelineSentence(const TimelineEntry& entry);

/// What the filter above the timeline offers.
enum class TimelineGroup { All, Contacts, Money, Legal, Ledger };
QString label(TimelineGroup group);
std::vector<TimelineKind> kindsOf(TimelineGroup group); ///< empty: all

} // namespace qingshou
