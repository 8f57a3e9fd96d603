// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/legal_preview.h"

#include "core/base/working_calendar.h"
#include "core/services/rule_settings.h"
#include "ui/models/period_text.h"
#include "ui/support/domain_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LegalPreview)
};

LoanPeriods periodsWith(const BorrowerView& view, const LoanCard& card, const std::vector<GuaranteeRow>& guarantees,
                        const std::vector<LegalEventRow>& events)
{
    static const WorkingCalendar calendar = WorkingCalendar::builtIn();
    return loanPeriods(card.loan, guarantees, events, card.judgments, calendar, view.asOf,
                       periodAlertSettings(view.settings));
}

void compare(QStringList& lines, const QString& what, PeriodState stateBefore, const std::optional<Deadline>& before,
             PeriodState stateAfter, const std::optional<Deadline>& after)
{
    if (stateBefore == stateAfter && before == after)
        return;
    const auto text = [](PeriodState state, const std::optional<Deadline>& end) {
        return end && state != PeriodState::Preserved ? deadlineText(*end) : label(state);
    };
    lines << Words::tr("%1: %2 → %3").arg(what, text(stateBefore, before), text(stateAfter, after));
}

QString differences(const LoanPeriods& before, const LoanPeriods& after)
{
    QStringList lines;
    compare(lines, label(PeriodKind::Limitation), before.limitation.state, before.limitation.end,
            after.limitation.state, after.limitation.end);
    for (size_t i = 0; i < before.guarantors.size() && i < after.guarantors.size(); ++i) {
        const GuaranteePeriod& was = before.guarantors[i].period;
        const GuaranteePeriod& is = after.guarantors[i].period;
        const QString& name = before.guarantors[i].guarantee.partyName;
        compare(lines, Words::tr("Guarantee period of %1").arg(name), was.state, was.end, is.state, is.end);
        if (is.debt)
            compare(lines, Words::tr("Guarantee debt of %1").arg(name),
                    was.debt ? was.debt->state : PeriodState::NotStarted, was.debt ? was.debt->end : std::nullopt,
                    is.debt->state, is.debt->end);
    }
    for (size_t i = 0; i < before.judgments.size() && i < after.judgments.size(); ++i)
        compare(lines, Words::tr("Enforcement of %1").arg(before.judgments[i].judgment.documentNumber),
                before.judgments[i].enforcement.state, before.judgments[i].enforcement.end,
                after.judgments[i].enforcement.state, after.judgments[i].enforcement.end);
    return lines.isEmpty() ? Words::tr("Moves no date.") : lines.join(QLatin1Char('\n'));
}

} // namespace

QString legalPreview(const BorrowerView& view, LoanId loan, const LegalEvent& event)
{
    const LoanCard* card = view.loan(loan);
    const LoanPeriods* before = view.periodsOf(loan);
    if (!card || !before)
        return {};
    std::vector<LegalEventRow> events = card->legalEvents;
    LegalEventRow row;
    row.loan = loan;
    row.event = event;
    row.event.id = LegalEventId{-1};
    events.push_back(row);
    std::stable_sort(events.begin(), events.end(),
                     [](const LegalEventRow& a, const LegalEventRow& b) { return a.event.on < b.event.on; });
    return differences(*before, periodsWith(view, *card, card->guarantees, events));
}

QString guaranteePreview(const BorrowerView& view, const GuaranteeRow& changed)
{
    const LoanCard* card = view.loan(changed.loan);
    const LoanPeriods* before = view.periodsOf(changed.loan);
    if (!card || !before)
        return {};
    std::vector<GuaranteeRow> guarantees = card->guarantees;
    for (GuaranteeRow& row : guarantees) {
        if (row.id == changed.id)
            row = changed;
    }
    return differences(*before, periodsWith(view, *card, guarantees, card->legalEvents));
}

QString proofFor(LegalEventKind kind)
{
    switch (kind) {
    case LegalEventKind::DemandSigned:
        return Words::tr(
            "The receipt, signed by the debtor, an adult relative living there, or (firm) its representative");
    case LegalEventKind::DemandSent:
        return Words::tr(
            "Posting slip, copy of the content and delivery record; messages to a number the contract names");
    case LegalEventKind::Deduct:
        return Words::tr("The voucher of the deduction");
    case LegalEventKind::PublicNotice:
        return Words::tr("The newspaper, and proof that the whereabouts are unknown");
    case LegalEventKind::Acknowledgement:
        return Words::tr("A signed paper, a receipt of payment, or a recording");
    case LegalEventKind::Suit:
    case LegalEventKind::Arbitration:
        return Words::tr("A copy with the stamp of filing");
    case LegalEventKind::SuitEquivalent:
    case LegalEventKind::Execution:
        return Words::tr("The notice of acceptance");
    case LegalEventKind::Mediation:
    case LegalEventKind::Report:
        return Words::tr("The slip of acceptance");
    case LegalEventKind::TransferNotice:
        return Words::tr("The notice of transfer and its receipt");
    case LegalEventKind::Obstacle:
        return Words::tr("What shows the obstacle and when it was removed");
    }
    return {};
}

QString dayFor(LegalEventKind kind)
{
    switch (kind) {
    case LegalEventKind::DemandSigned:
        return Words::tr("Signed on");
    case LegalEventKind::DemandSent:
    case LegalEventKind::TransferNotice:
        return Words::tr("Arrived on");
    case LegalEventKind::Deduct:
        return Words::tr("Deducted on");
    case LegalEventKind::PublicNotice:
        return Words::tr("Published on");
    case LegalEventKind::Acknowledgement:
        return Words::tr("On");
    case LegalEventKind::Suit:
    case LegalEventKind::Arbitration:
        return Words::tr("Filed on");
    case LegalEventKind::SuitEquivalent:
    case LegalEventKind::Execution:
        return Words::tr("Applied on");
    case LegalEventKind::Mediation:
    case LegalEventKind::Report:
        return Words::tr("Requested on");
    case LegalEventKind::Obstacle:
        return Words::tr("Began on");
    }
    return {};
}

} // namespace qingshou
