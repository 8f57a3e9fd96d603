// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/period_text.h"

#include "core/base/dates.h"
#include "ui/support/domain_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeriodSteps)
};

QString eventName(LegalEventId id, const std::vector<LegalEventRow>& events)
{
    const auto found =
        std::find_if(events.begin(), events.end(), [id](const LegalEventRow& e) { return e.event.id == id; });
    return found == events.end() ? Words::tr("Event") : label(found->event.kind);
}

QString stepText(const PeriodStep& step, const std::vector<LegalEventRow>& events)
{
    const QString on = toIso(step.on);
    const QString from = toIso(step.from);
    const QString to = toIso(step.to);
    const QString event = eventName(step.event, events);
    switch (step.kind) {
    case PeriodStepKind::Started:
        return Words::tr("Runs from %1 and ends on %2.").arg(on, to);
    case PeriodStepKind::OldTwoYears:
        return Words::tr("Two years of the law before 2017-10-01 had passed already: ended on %1.").arg(to);
    case PeriodStepKind::Interrupted:
        return Words::tr("%1 %2: interrupted, end moves from %3 to %4.").arg(on, event, from, to);
    case PeriodStepKind::ProcedureOpened:
        return Words::tr("%1 %2: no end while the procedure is open (was %3).").arg(on, event, from);
    case PeriodStepKind::ProcedureEnded:
        return Words::tr("%1 %2 ended: runs anew, to %3.").arg(on, event, to);
    case PeriodStepKind::Absorbed:
        return Words::tr("%1 %2: within an open procedure, changes nothing.").arg(on, event);
    case PeriodStepKind::WithdrawnAsDemand:
        return Words::tr("%1 %2 withdrawn: counts as a demand on service, end moves from %3 to %4.")
            .arg(on, event, from, to);
    case PeriodStepKind::WithdrawnIgnored:
        return Words::tr("%1 %2 withdrawn before service: changes nothing.").arg(on, event);
    case PeriodStepKind::NoProof:
        return Words::tr("%1 %2: not proven, changes nothing.").arg(on, event);
    case PeriodStepKind::BeforeStart:
        return Words::tr("%1 %2: before the period began, changes nothing.").arg(on, event);
    case PeriodStepKind::TooLate:
        return Words::tr("%1 %2: after the end, changes nothing.").arg(on, event);
    case PeriodStepKind::SuspensionBegan:
        return Words::tr("%1 %2: suspended in the last six months (was %3).").arg(on, event, from);
    case PeriodStepKind::SuspensionEnded:
        return Words::tr("%1 %2 removed: six months from then, to %3.").arg(on, event, to);
    case PeriodStepKind::Reconfirmed:
        return Words::tr("%1 %2: had passed and was confirmed anew, to %3.").arg(on, event, to);
    case PeriodStepKind::Capped:
        return Words::tr("Twenty years at most: ends on %1, not %2.").arg(to, from);
    case PeriodStepKind::Judged:
        return Words::tr("%1 %2 led to a judgment: the enforcement period takes over.").arg(on, event);
    case PeriodStepKind::TermAgreed:
        return Words::tr("As agreed in the contract: to %1.").arg(to);
    case PeriodStepKind::TermSixMonths:
        return Words::tr("Nothing or nothing clear agreed: six months from %1, to %2.").arg(on, to);
    case PeriodStepKind::TermTwoYears:
        return Words::tr("Contract before 2021 with an unclear period: two years from %1, to %2.").arg(on, to);
    case PeriodStepKind::ModeByLaw:
        return Words::tr("Mode of guarantee not stated: as the law fills it.");
    case PeriodStepKind::ExtensionNotBinding:
        return Words::tr("Extended without the guarantor's written consent: counted from the original due date %1.")
            .arg(on);
    case PeriodStepKind::ExtensionBinding:
        return Words::tr("Extended with the guarantor's written consent: counted from %1.").arg(on);
    case PeriodStepKind::Preserved:
        return Words::tr("%1 %2: the guarantor was held to it in time.").arg(on, event);
    case PeriodStepKind::Served:
        return Words::tr("%1: last service of the judgment.").arg(on);
    case PeriodStepKind::AppealEnded:
        return Words::tr("%1: last day to appeal.").arg(on);
    case PeriodStepKind::Effective:
        return Words::tr("%1: the judgment takes effect.").arg(on);
    case PeriodStepKind::PerformanceEnded:
        return Words::tr("%1: last day for performance.").arg(on);
    case PeriodStepKind::ExecutionApplied:
        return Words::tr("%1 %2: applied for in time.").arg(on, event);
    }
    return {};
}

} // namespace

QStringList stepTexts(const PeriodSteps& steps, const std::vector<LegalEventRow>& events)
{
    QStringList texts;
    for (const PeriodStep& step : steps)
        texts << stepText(step, events);
    return texts;
}

} // namespace qingshou
