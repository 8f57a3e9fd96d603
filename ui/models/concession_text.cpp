// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/concession_text.h"

#include "core/base/dates.h"
#include "core/services/rule_settings.h"
#include "ui/support/domain_labels.h"
#include "ui/support/restructuring_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Concessions)
};

QString classSentence(const ConcessionPreview& preview)
{
    if (!preview.outlook.restructured)
        return Words::tr("Class: the loan shows no difficulty, so this makes no restructured asset of it.");
    QString text =
        preview.againInPeriod
            ? Words::tr("Class: restructured once more within a year, at least %1.").arg(label(preview.outlook.floor))
            : Words::tr("Class: a restructured asset, at least %1.").arg(label(preview.outlook.floor));
    if (preview.outlook.observation)
        text += Words::tr(" Observed from %1 to %2; a missed payment begins it anew.")
                    .arg(toIso(preview.outlook.observation->start), toIso(preview.outlook.observation->end));
    return text;
}

} // namespace

QStringList concessionSentences(const BorrowerView& view, LoanId id, const ConcessionTerms& terms)
{
    const LoanCard* card = view.loan(id);
    const LoanFigures* figures = view.figuresOf(id);
    if (!card || !figures)
        return {};
    const ConcessionPreview preview =
        concessionPreview(view.page, card->loan, *figures, terms,
                          {view.settings.number(QStringLiteral("penalty_percent")), dayCountOf(view.settings)},
                          figureRules(view.settings), view.asOf);
    QStringList sentences{classSentence(preview)};
    if (preview.until.isValid() && preview.daysThen > 0)
        sentences << Words::tr("Ageing: days past due go on; on %1 they are %2, by days at least %3.")
                         .arg(toIso(preview.until))
                         .arg(preview.daysThen)
                         .arg(label(preview.classThen));
    if (preview.rateUnknown)
        sentences << Words::tr("Accrual: the ledger has no rate for this loan; what accrues until then is not known.");
    else if (preview.accrued.isPositive())
        sentences << Words::tr("Accrual: until %1 about %2 yuan of interest are added to what is owed today.")
                         .arg(toIso(preview.until), preview.accrued.toYuan());
    const bool guaranteed = std::any_of(card->guarantees.begin(), card->guarantees.end(),
                                        [](const GuaranteeRow& row) { return !row.endedOn.isValid(); });
    if (guaranteed && terms.change != ContractChange::Waiver)
        sentences << Words::tr("Guarantors: they agree in writing, or the guarantee period stays where it was.");
    return sentences;
}

QString partsText(const DebtParts& parts)
{
    QStringList words;
    for (const DebtPart part : allValues<DebtPart>())
        if (parts.of(part).isPositive())
            words << Words::tr("%1 %2", "part and amount").arg(label(part), parts.of(part).toYuan());
    return words.join(Words::tr(", ", "between parts"));
}

QString scheduleText(const RestructuringRow& row)
{
    const ScheduleTerms& terms = row.terms.schedule;
    return Words::tr("%1, %2% a year, %n month(s) from %3", nullptr, terms.months)
        .arg(label(terms.method), terms.annualRate.toPercent(), toIso(terms.start));
}

QString restructuringText(const RestructuringRow& row)
{
    const std::vector<ScheduleRow> rows = row.instalments();
    return Words::tr("%1 of %2 yuan, until %3: %4")
        .arg(label(row.terms.change), row.terms.schedule.principal.toYuan(),
             rows.empty() ? QString() : toIso(rows.back().dueOn), scheduleText(row));
}

QString guarantorsToSign(const BorrowerView& view, LoanId loan)
{
    QStringList names;
    if (const LoanCard* card = view.loan(loan))
        for (const GuaranteeRow& guarantee : card->guarantees)
            if (!guarantee.endedOn.isValid())
                names << guarantee.partyName;
    return names.join(Words::tr(", ", "between parts"));
}

QString conditionText(const BorrowerView& view, const WaiverRow& waiver)
{
    if (waiver.lumpSum)
        return Words::tr("%1 yuan by %2").arg(waiver.lumpSum->toYuan(), toIso(waiver.lumpSumOn));
    const auto plan = std::find_if(view.page.plans.begin(), view.page.plans.end(),
                                   [&](const PlanRow& row) { return row.id == waiver.plan; });
    return plan == view.page.plans.end() || plan->instalments.empty()
               ? Words::tr("the plan is kept")
               : Words::tr("the plan of %1 is kept until %2")
                     .arg(toIso(plan->agreedOn), toIso(plan->instalments.back().dueOn));
}

} // namespace qingshou
