// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/work_text.h"

#include "core/base/dates.h"
#include "ui/models/case_labels.h"
#include "ui/models/period_text.h"
#include "ui/support/complaint_labels.h"
#include "ui/support/domain_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Work)
};

QString brokenPromiseText(const QString& cash, const QString& day, const QString& raised)
{
    if (raised == noMeasureLeft)
        return Words::tr("%1 yuan promised for %2 are missing, the strategy's measures are used up: revise it")
            .arg(cash, day);
    if (const auto measure = fromCode<Measure>(QStringView(raised)))
        return Words::tr("%1 yuan promised for %2 are missing, next by the strategy: %3")
            .arg(cash, day, label(*measure));
    return Words::tr("%1 yuan promised for %2 are missing").arg(cash, day);
}

} // namespace

QString label(WorkReason reason)
{
    switch (reason) {
    case WorkReason::PromiseBroken:
        return Words::tr("Broken promises");
    case WorkReason::InstalmentMissed:
        return Words::tr("Missed instalments");
    case WorkReason::PromiseDue:
        return Words::tr("Promises due");
    case WorkReason::InstalmentDue:
        return Words::tr("Instalments due");
    case WorkReason::PeriodEnding:
        return Words::tr("Periods ending");
    case WorkReason::NextAction:
        return Words::tr("Next actions");
    case WorkReason::ClassFalling:
        return Words::tr("Classes falling");
    case WorkReason::StrategyOverdue:
        return Words::tr("Strategies overdue");
    case WorkReason::NoticeUnproven:
        return Words::tr("Notices without proof");
    case WorkReason::Instruction:
        return Words::tr("Instructions");
    case WorkReason::StrategyUnreviewed:
        return Words::tr("Strategies unreviewed");
    case WorkReason::ComplaintDue:
        return Words::tr("Complaints to answer");
    case WorkReason::ReturnVisitDue:
        return Words::tr("Return visits due");
    }
    return {};
}

QString toText(const WorkFact& fact, PartyNames& names)
{
    const QString day = toIso(fact.on);
    const QString cash = fact.cash.toYuan();
    switch (fact.reason) {
    case WorkReason::PromiseBroken:
        return brokenPromiseText(cash, day, fact.about);
    case WorkReason::InstalmentMissed:
        return Words::tr("instalments of %1 yuan missed, the oldest of %2").arg(cash, day);
    case WorkReason::PromiseDue:
        return Words::tr("%1 yuan promised for %2").arg(cash, day);
    case WorkReason::InstalmentDue:
        return Words::tr("instalment of %1 yuan due on %2").arg(cash, day);
    case WorkReason::PeriodEnding: {
        const auto kind = fromCode<PeriodKind>(QStringView(fact.about));
        const QString period = label(kind.value_or(PeriodKind::Limitation));
        const QString whose = fact.guarantor.isValid() ? names.of(fact.guarantor) : fact.words;
        return whose.isEmpty() ? Words::tr("%1 ends on %2").arg(period, day)
                               : Words::tr("%1 of %2 ends on %3").arg(period, whose, day);
    }
    case WorkReason::NextAction:
        return (fact.about.isEmpty() ? Words::tr("%1, planned for %2") : Words::tr("%1, to be made on %2"))
            .arg(nextActionText(fact.about, fact.words), day);
    case WorkReason::ClassFalling: {
        const auto to = fromCode<RiskClass>(QStringView(fact.about));
        return Words::tr("falls to %1 on %2").arg(to ? label(*to) : fact.about, day);
    }
    case WorkReason::StrategyOverdue:
        return Words::tr("the strategy was to be done by %1").arg(day);
    case WorkReason::NoticeUnproven:
        return Words::tr("no receipt of notice %1 since %2").arg(fact.words, day);
    case WorkReason::Instruction:
        return Words::tr("instructed: %1, by %2").arg(fact.words, day);
    case WorkReason::StrategyUnreviewed:
        return Words::tr("the strategy was to be reviewed by %1").arg(day);
    case WorkReason::ComplaintDue: {
        const auto kind = fromCode<ComplaintKind>(QStringView(fact.about));
        const QString what = label(kind.value_or(ComplaintKind::Complaint));
        return fact.words.isEmpty() ? Words::tr("%1 to be answered by %2, nobody handles it").arg(what, day)
                                    : Words::tr("%1 to be answered by %2, handled by %3").arg(what, day, fact.words);
    }
    case WorkReason::ReturnVisitDue:
        return fact.words.isEmpty() ? Words::tr("return visit due on %1").arg(day)
                                    : Words::tr("return visit due on %1: %2").arg(day, fact.words);
    }
    return {};
}

QStringList reasonTexts(const WorkItem& item, PartyNames& names)
{
    QStringList texts;
    if (item.putOff.until.isValid())
        texts << Words::tr("put off until %1: %2").arg(toIso(item.putOff.until), item.putOff.reason);
    for (const WorkFact& fact : item.facts)
        texts << toText(fact, names);
    return texts;
}

} // namespace qingshou
