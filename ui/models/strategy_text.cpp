// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/strategy_text.h"

#include "core/base/dates.h"
#include "ui/support/domain_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StrategyText)
};

} // namespace

QString measuresText(const std::vector<Measure>& measures)
{
    QStringList texts;
    for (const Measure measure : measures)
        texts << label(measure);
    return texts.join(Words::tr(", ", "between measures"));
}

QStringList strategyChanges(const StrategyRow& now, const StrategyRow* before)
{
    QStringList changes;
    if (!before)
        return changes;
    const auto compare = [&](const QString& field, const QString& was, const QString& is) {
        if (was != is)
            changes << Words::tr("%1: %2 → %3")
                           .arg(field, was.isEmpty() ? Words::tr("nothing") : was,
                                is.isEmpty() ? Words::tr("nothing") : is);
    };
    compare(Words::tr("Cause"), before->cause, now.cause);
    compare(Words::tr("Capacity"), label(before->capacity), label(now.capacity));
    compare(Words::tr("Willingness"), label(before->willingness), label(now.willingness));
    compare(Words::tr("Prospect"), label(before->prospect), label(now.prospect));
    compare(Words::tr("Measures"), measuresText(before->measures), measuresText(now.measures));
    compare(Words::tr("How"), before->details, now.details);
    compare(Words::tr("Amount (yuan)"), before->amount.toYuan(), now.amount.toYuan());
    compare(Words::tr("Day"), toIso(before->targetOn), toIso(now.targetOn));
    compare(Words::tr("Owner"), before->owner, now.owner);
    return changes;
}

} // namespace qingshou
