// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/periods/period_explanation.h"

#include "core/base/working_calendar.h"
#include "core/services/rule_settings.h"
#include "ui/models/period_text.h"
#include "ui/support/domain_labels.h"
#include "ui/workbench/page_context.h"

#include <QLabel>

namespace qingshou {
namespace {

/// Steps of the row's own period, and advice that knows the mode of a guarantee.
std::pair<PeriodSteps, QString> explained(const LoanPeriods& periods, const PeriodRow& row)
{
    for (const GuarantorPeriod& guarantor : periods.guarantors) {
        if (guarantor.guarantee.id != row.guarantee)
            continue;
        if (row.kind == PeriodKind::Guarantee)
            return {guarantor.period.steps, whatToDoForGuarantee(guarantor.period)};
        if (row.kind == PeriodKind::GuaranteeDebt && guarantor.period.debt)
            return {guarantor.period.debt->steps, whatToDo(row)};
    }
    if (row.kind == PeriodKind::Enforcement) {
        for (const JudgmentPeriod& judgment : periods.judgments) {
            if (judgment.judgment.id == row.judgment)
                return {judgment.enforcement.steps, whatToDo(row)};
        }
    }
    return {periods.limitation.steps, whatToDo(row)};
}

} // namespace

PeriodExplanation::PeriodExplanation(const PageContext& context, QWidget* parent)
    : Section(tr("How this date came about"), parent), context_(context)
{
    setObjectName(QStringLiteral("period_explanation"));
    setEmptyText(tr("Select a row to see which events moved its date."));
}

void PeriodExplanation::setRow(const PeriodRow* row)
{
    clear();
    setNote({});
    if (!row)
        return;
    setNote(tr("%1 · %2").arg(row->name, label(row->kind)));
    if (row->kind == PeriodKind::Seizure) {
        addContent(textLabel(tr("Seized or last renewed on %1, to %2; never moved off holidays.")
                                 .arg(toIso(row->lastEventOn), toIso(row->end->safe)),
                             this));
        addContent(textLabel(whatToDo(*row), this));
        return;
    }
    const WorkingCalendar calendar = WorkingCalendar::builtIn();
    Database& db = context_.reader();
    const auto periods = caught(context_.workspace.path(), [&]() -> Result<LoanPeriods> {
        auto found = loanPeriods(db, row->loan, calendar, context_.today(), periodAlertSettings(Settings::load(db)));
        if (!found)
            return {ErrorCode::NotFound};
        return std::move(*found);
    });
    if (!periods)
        return;
    const auto [steps, advice] = explained(periods.value(), *row);
    const QStringList texts = stepTexts(steps, LegalRepository(db).events(row->loan));
    addContent(textLabel(texts.join(QLatin1Char('\n')), this));
    addContent(textLabel(advice, this));
}

} // namespace qingshou
