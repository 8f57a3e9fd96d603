// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline_text.h"

#include "core/base/dates.h"
#include "core/domain/contact_terms.h"
#include "core/domain/enforcement.h"
#include "core/domain/legal_events.h"
#include "core/domain/recovery_kind.h"
#include "core/domain/repayment_method.h"
#include "core/domain/risk_class.h"
#include "core/domain/strategy_terms.h"
#include "core/storage/strategy_repository.h"
#include "ui/models/case_labels.h"
#include "ui/support/complaint_labels.h"
#include "ui/support/domain_labels.h"
#include "ui/support/restructuring_labels.h"
#include "ui/support/waiver_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TimelineText)
};

/// The code's label; a newer program's code as it is.
template <CodedEnum E>
QString labelOf(const QString& codeText)
{
    const std::optional<E> value = fromCode<E>(QStringView(codeText));
    return value ? label(*value) : codeText;
}

QString classLabel(const QString& codeText)
{
    return codeText.isEmpty() ? Words::tr("not classified") : labelOf<RiskClass>(codeText);
}

QString yuan(const std::optional<Money>& amount)
{
    return amount ? Words::tr("%1 yuan").arg(amount->toYuan()) : QString();
}

QString joined(const QStringList& parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(QStringLiteral(" · "));
}

QString aboutLoan(const TimelineEntry& entry)
{
    return entry.loanNumber.isEmpty() ? QString() : Words::tr("loan %1").arg(entry.loanNumber);
}

QString untilDay(QDate day)
{
    return day.isValid() ? Words::tr("until %1").arg(toIso(day)) : QString();
}

/// Of the person's own accord, in a contact.
QString offered(const TimelineEntry& entry)
{
    if (!entry.amount)
        return {};
    return entry.dueOn.isValid() ? Words::tr("offered %1 by %2").arg(yuan(entry.amount), toIso(entry.dueOn))
                                 : Words::tr("offered %1").arg(yuan(entry.amount));
}

/// Who is complained of, or whose work is asked about.
QString aboutStaff(const TimelineEntry& entry)
{
    return entry.text2.isEmpty() ? QString() : Words::tr("concerning %1").arg(entry.text2);
}

QString balanceHeadline(const TimelineEntry& entry)
{
    if (!entry.after)
        return aboutLoan(entry);
    if (!entry.before)
        return joined({Words::tr("first in the ledger with %1 yuan").arg(entry.after->toYuan()), aboutLoan(entry)});
    const Money change = *entry.after - *entry.before;
    return joined(
        {Words::tr("%1 → %2 yuan").arg(entry.before->toYuan(), entry.after->toYuan()),
         change.isNegative() ? Words::tr("down %1").arg((-change).toYuan()) : Words::tr("up %1").arg(change.toYuan()),
         aboutLoan(entry)});
}

QString assignmentHeadline(const TimelineEntry& entry)
{
    const QString owner = entry.text.isEmpty() ? Words::tr("as in the ledger") : entry.text;
    return entry.text2.isEmpty() ? owner : Words::tr("%1 → %2").arg(entry.text2, owner);
}

} // namespace

TimelineText timelineText(const TimelineEntry& entry)
{
    TimelineText text{{}, ChipStyle::Plain, {}, {}, entry.byName};
    switch (entry.kind) {
    case TimelineKind::BalanceChange:
        text.what = Words::tr("Balance");
        text.headline = balanceHeadline(entry);
        break;
    case TimelineKind::ClassChange:
        text.what = Words::tr("Class");
        text.headline =
            joined({Words::tr("%1 → %2").arg(classLabel(entry.code), classLabel(entry.code2)), aboutLoan(entry)});
        break;
    case TimelineKind::LoanAbsent:
        text.what = Words::tr("Ledger");
        text.style = ChipStyle::Yellow;
        text.headline = joined({Words::tr("missing from the ledger file; not settled by that"), aboutLoan(entry)});
        break;
    case TimelineKind::LoanBack:
        text.what = Words::tr("Ledger");
        text.headline = joined({Words::tr("back in the ledger file"), aboutLoan(entry)});
        break;
    case TimelineKind::Contact:
        text.what = Words::tr("Contact");
        text.style = ChipStyle::Accent;
        text.headline = joined({labelOf<ContactChannel>(entry.code), labelOf<ContactOutcome>(entry.code2), entry.text2,
                                entry.code3.isEmpty() ? QString() : labelOf<Mood>(entry.code3), offered(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::PlannedContact:
    case TimelineKind::PlannedContactWithdrawn:
        text.what = entry.kind == TimelineKind::PlannedContact ? Words::tr("Contact planned")
                                                               : Words::tr("Planned contact withdrawn");
        text.headline =
            joined({labelOf<ContactChannel>(entry.code), Words::tr("planned for %1").arg(toIso(entry.dueOn))});
        text.body = entry.text;
        break;
    case TimelineKind::Promise:
        text.what = Words::tr("Promise");
        text.style = ChipStyle::Yellow;
        text.headline = Words::tr("%1 by %2").arg(yuan(entry.amount), toIso(entry.dueOn));
        text.body = entry.text;
        break;
    case TimelineKind::PromiseWithdrawn:
        text.what = Words::tr("Promise withdrawn");
        text.headline = yuan(entry.amount);
        text.body = entry.text;
        break;
    case TimelineKind::Recovery:
        text.what = Words::tr("Recovery");
        text.style = ChipStyle::Good;
        text.headline = joined({yuan(entry.amount), labelOf<RecoveryKind>(entry.code), aboutLoan(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::RecoveryReversed:
        text.what = Words::tr("Recovery reversed");
        text.style = ChipStyle::Red;
        text.headline = joined({yuan(entry.amount), labelOf<RecoveryKind>(entry.code), aboutLoan(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::PlanDrafted:
        text.what = Words::tr("Plan drafted");
        text.headline = joined({yuan(entry.amount), labelOf<RepaymentMethod>(entry.code), aboutLoan(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::PlanAgreed:
        text.what = Words::tr("Plan agreed");
        text.style = ChipStyle::Good;
        text.headline = joined({yuan(entry.amount), labelOf<RepaymentMethod>(entry.code), aboutLoan(entry)});
        break;
    case TimelineKind::PlanCancelled:
        text.what = Words::tr("Plan cancelled");
        text.style = ChipStyle::Red;
        text.headline = joined({yuan(entry.amount), labelOf<RepaymentMethod>(entry.code), aboutLoan(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::WaiverProposed:
        text.what = Words::tr("Waiver proposed");
        text.style = ChipStyle::Yellow;
        text.headline = joined({yuan(entry.amount), labelOf<WaiverCondition>(entry.code), aboutLoan(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::WaiverDecided:
        text.what = Words::tr("Waiver decided");
        text.style = entry.code == code(WaiverDecision::Approved) ? ChipStyle::Good : ChipStyle::Orange;
        text.headline =
            joined({labelOf<WaiverDecision>(entry.code), yuan(entry.amount), entry.text2, aboutLoan(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::WaiverWithdrawn:
        text.what = Words::tr("Waiver withdrawn");
        text.headline = joined({yuan(entry.amount), aboutLoan(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::RestructuringProposed:
        text.what = Words::tr("Restructuring proposed");
        text.style = ChipStyle::Yellow;
        text.headline = joined(
            {labelOf<ContractChange>(entry.code), yuan(entry.amount), untilDay(entry.dueOn), aboutLoan(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::RestructuringDecided:
        text.what = Words::tr("Restructuring decided");
        text.style = entry.code == code(WaiverDecision::Approved) ? ChipStyle::Good : ChipStyle::Orange;
        text.headline =
            joined({labelOf<WaiverDecision>(entry.code), yuan(entry.amount), entry.text2, aboutLoan(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::RestructuringConcluded:
        text.what = Words::tr("Restructuring signed");
        text.style = ChipStyle::Good;
        text.headline = joined({labelOf<ContractChange>(entry.code), yuan(entry.amount), untilDay(entry.dueOn),
                                entry.text2, aboutLoan(entry)});
        break;
    case TimelineKind::RestructuringWithdrawn:
        text.what = Words::tr("Restructuring withdrawn");
        text.headline = joined({yuan(entry.amount), aboutLoan(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::ComplaintRegistered:
        text.what = labelOf<ComplaintKind>(entry.code);
        text.style = ChipStyle::Orange;
        text.headline = joined({labelOf<ComplaintChannel>(entry.code2), aboutStaff(entry),
                                Words::tr("to be answered by %1").arg(toIso(entry.dueOn))});
        text.body = entry.text;
        break;
    case TimelineKind::ComplaintAnswered:
        text.what = Words::tr("Complaint answered");
        text.style = ChipStyle::Good;
        text.headline = joined({labelOf<ComplaintOutcome>(entry.code), aboutStaff(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::ComplaintWithdrawn:
        text.what = Words::tr("Complaint withdrawn");
        text.body = entry.text;
        break;
    case TimelineKind::ReturnVisitPlanned:
        text.what = Words::tr("Return visit scheduled");
        text.headline = joined({labelOf<ContactChannel>(entry.code), toIso(entry.dueOn), aboutStaff(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::ReturnVisitMade:
        text.what = Words::tr("Return visit");
        text.style = isSatisfied(entry.number) ? ChipStyle::Good : ChipStyle::Orange;
        text.headline = joined({satisfactionText(entry.number), aboutStaff(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::StrategySaved:
        text.what = Words::tr("Strategy");
        text.style = ChipStyle::Accent;
        text.headline =
            joined({Words::tr("version %1").arg(entry.number), labelOf<Prospect>(entry.code),
                    entry.amount ? Words::tr("to collect %1 yuan").arg(entry.amount->toYuan()) : QString()});
        text.body = entry.text;
        break;
    case TimelineKind::StrategyDecided:
        text.what = Words::tr("Strategy");
        text.style = entry.code == code(StrategyState::Approved) ? ChipStyle::Good : ChipStyle::Orange;
        text.headline = joined({Words::tr("version %1").arg(entry.number), labelOf<StrategyState>(entry.code)});
        text.body = entry.text;
        break;
    case TimelineKind::StrategyProgress:
        text.what = Words::tr("Progress");
        text.headline = entry.text;
        break;
    case TimelineKind::StrategyInstruction:
        text.what = Words::tr("Instruction");
        text.style = ChipStyle::Orange;
        text.headline = joined({entry.text, Words::tr("to be done by %1").arg(toIso(entry.dueOn))});
        break;
    case TimelineKind::LegalEvent:
        text.what = Words::tr("Legal event");
        text.style = ChipStyle::Orange;
        text.headline = joined({labelOf<LegalEventKind>(entry.code), aboutLoan(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::LegalEventCancelled:
        text.what = Words::tr("Legal event taken back");
        text.style = ChipStyle::Red;
        text.headline = joined({labelOf<LegalEventKind>(entry.code), aboutLoan(entry)});
        text.body = entry.text;
        break;
    case TimelineKind::Judgment:
        text.what = Words::tr("Judgment");
        text.style = ChipStyle::Orange;
        text.headline = joined({labelOf<JudgmentKind>(entry.code), entry.text, aboutLoan(entry)});
        break;
    case TimelineKind::Seizure:
        text.what = Words::tr("Seizure");
        text.style = ChipStyle::Orange;
        text.headline = joined({entry.text, Words::tr("to %1").arg(toIso(entry.dueOn)), aboutLoan(entry)});
        text.body = joined({labelOf<SeizedProperty>(entry.code), entry.text2});
        break;
    case TimelineKind::SeizureReleased:
        text.what = Words::tr("Seizure released");
        text.headline = joined({entry.text, aboutLoan(entry)});
        break;
    case TimelineKind::Assignment:
        text.what = Words::tr("Case owner");
        text.headline = assignmentHeadline(entry);
        break;
    case TimelineKind::Note:
        text.what = Words::tr("Note");
        text.headline = entry.text;
        break;
    case TimelineKind::Merged:
        text.what = Words::tr("Merged");
        text.headline = entry.text2;
        text.body = entry.text;
        break;
    }
    return text;
}

QString timelineSentence(const TimelineEntry& entry)
{
    const TimelineText text = timelineText(entry);
    const QString struck = entry.struck ? Words::tr("no longer counts") : QString();
    return joined({toIso(entry.on), text.what, text.headline, text.body, text.who, struck});
}

QString label(TimelineGroup group)
{
    switch (group) {
    case TimelineGroup::All:
        return Words::tr("Everything");
    case TimelineGroup::Contacts:
        return Words::tr("Contacts and notes");
    case TimelineGroup::Money:
        return Words::tr("Promises, recoveries, plans, waivers");
    case TimelineGroup::Legal:
        return Words::tr("Legal events and strategy");
    case TimelineGroup::Ledger:
        return Words::tr("Ledger changes");
    }
    return {};
}

std::vector<TimelineKind> kindsOf(TimelineGroup group)
{
    using enum TimelineKind;
    switch (group) {
    case TimelineGroup::All:
        return {};
    case TimelineGroup::Contacts:
        return {Contact,           PlannedContact,     PlannedContactWithdrawn, Note,           ComplaintRegistered,
                ComplaintAnswered, ComplaintWithdrawn, ReturnVisitPlanned,      ReturnVisitMade};
    case TimelineGroup::Money:
        return {Promise,    PromiseWithdrawn, Recovery,       RecoveryReversed, PlanDrafted,
                PlanAgreed, PlanCancelled,    WaiverProposed, WaiverDecided,    WaiverWithdrawn,
                RestructuringProposed, RestructuringDecided, RestructuringConcluded, RestructuringWithdrawn};
    case TimelineGroup::Legal:
        return {LegalEvent,      LegalEventCancelled, TimelineKind::Judgment, TimelineKind::Seizure, SeizureReleased, StrategySaved,
                StrategyDecided, StrategyProgress,    StrategyInstruction};
    case TimelineGroup::Ledger:
        return {BalanceChange, ClassChange, LoanAbsent, LoanBack, Assignment};
    }
    return {};
}

} // namespace qingshou
