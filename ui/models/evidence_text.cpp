// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidence_text.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "ui/support/domain_labels.h"
#include "ui/support/notice_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EvidenceText)
};

QString joined(QDate on, const QStringList& parts)
{
    QStringList kept{toIso(on)};
    kept += parts;
    kept.removeAll(QString());
    return kept.join(QStringLiteral(" · "));
}

} // namespace

std::vector<EvidenceChoice> evidenceChoices(const BorrowerPage& page, const std::vector<NoticeRow>& notices)
{
    std::vector<EvidenceChoice> choices;
    const auto add = [&](EvidenceOf of, qint64 id, QDate on, const QStringList& parts) {
        choices.push_back({{of, id}, on, joined(on, parts)});
    };
    for (const NoticeRow& row : notices)
        if (row.step != NoticeStep::Voided)
            add(EvidenceOf::Notice, row.id.value, row.stepOn,
                {label(row.kind), row.number, row.addressee, label(row.step)});
    for (const LoanCard& card : page.loans)
        for (const LegalEventRow& row : card.legalEvents)
            if (row.counts())
                add(EvidenceOf::LegalEvent, row.event.id.value, row.event.on,
                    {Words::tr("Legal event"), label(row.event.kind), Words::tr("loan %1").arg(card.loan.loanNumber)});
    for (const ContactRow& row : page.contacts)
        if (!row.corrected)
            add(EvidenceOf::Contact, row.id.value, Clock::chinaTime(row.at).date(),
                {Words::tr("Contact"), label(row.channel), row.personName, label(row.outcome)});
    for (const PromiseRow& row : page.promises)
        if (!row.withdrawn())
            add(EvidenceOf::Promise, row.id.value, row.madeOn,
                {Words::tr("Promise"), Words::tr("%1 yuan by %2").arg(row.amount.toYuan(), toIso(row.dueOn))});
    for (const RecoveryEntry& row : page.recoveries)
        if (!row.isReversal() && !row.isReversed())
            add(EvidenceOf::Recovery, row.id.value, row.receivedOn,
                {Words::tr("Recovery"), Words::tr("%1 yuan").arg(row.amount.toYuan()), label(row.kind)});
    std::stable_sort(choices.begin(), choices.end(),
                     [](const EvidenceChoice& a, const EvidenceChoice& b) { return a.on > b.on; });
    return choices;
}

QString provesText(const std::vector<EvidenceChoice>& choices, const EvidenceLink& link)
{
    if (link.of == EvidenceOf::Nothing)
        return Words::tr("not tied to an entry yet");
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const EvidenceChoice& choice) { return choice.link == link; });
    return found == choices.end() ? Words::tr("an entry that no longer counts") : found->text;
}

} // namespace qingshou
