// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/bundle_chronology.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "ui/support/domain_labels.h"
#include "ui/support/notice_labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BundleChronology)
};

class Chronology {
public:
    explicit Chronology(const CourtFile& file) : file_(file) {}

    std::vector<ChronologyRow> run()
    {
        addNotices();
        for (const LoanCard& card : file_.page.loans)
            addLoan(card);
        addContacts();
        addMoney();
        std::stable_sort(rows_.begin(), rows_.end(),
                         [](const ChronologyRow& a, const ChronologyRow& b) { return a.on < b.on; });
        return std::move(rows_);
    }

private:
    void add(QDate on, const QString& what, QStringList parts, const QString& exhibits = {})
    {
        if (!on.isValid())
            return;
        parts.removeAll(QString());
        rows_.push_back({on, what, parts.join(Words::tr(", ", "between parts of an entry")), exhibits});
    }

    QString exhibits(EvidenceOf of, qint64 id) const { return file_.exhibitsOf({of, id}); }
    QString loan(LoanId id) const
    {
        for (const LoanCard& card : file_.page.loans)
            if (card.loan.id == id)
                return Words::tr("loan %1").arg(card.loan.loanNumber);
        return {};
    }

    void addNotices()
    {
        for (const CourtNotice& one : file_.notices)
            for (const NoticeStepRow& step : one.steps) {
                if (step.step == NoticeStep::Issued)
                    continue;
                QStringList proofs{exhibits(EvidenceOf::Notice, one.notice.id.value)};
                if (step.step == NoticeStep::Printed)
                    proofs.clear(); // what came back proves the way, not the print
                if (step.legalEvent.isValid()) {
                    told_.insert(step.legalEvent);
                    proofs << exhibits(EvidenceOf::LegalEvent, step.legalEvent.value);
                }
                proofs.removeAll(QString());
                add(step.happenedOn, label(one.notice.kind),
                    {one.notice.number, Words::tr("to %1").arg(one.notice.addressee), label(step.step), step.receivedBy,
                     step.evidence, step.note},
                    proofs.join(QStringLiteral(", ")));
            }
    }

    void addLoan(const LoanCard& card)
    {
        const QString number = Words::tr("loan %1").arg(card.loan.loanNumber);
        add(card.loan.startOn, Words::tr("Loan paid out"),
            {number, card.loan.loanAmount ? Words::tr("%1 yuan").arg(card.loan.loanAmount->toYuan()) : QString()});
        add(card.loan.dueOn, Words::tr("Loan due"), {number});
        for (const LegalEventRow& row : card.legalEvents) {
            if (!row.counts() || told_.contains(row.event.id)) // a notice's step has told it already
                continue;
            QString guarantor;
            for (const GuaranteeRow& guarantee : card.guarantees)
                if (guarantee.id == row.event.guarantee)
                    guarantor = Words::tr("guarantor %1").arg(guarantee.partyName);
            add(row.event.on, Words::tr("Legal event"),
                {label(row.event.kind), number, guarantor, row.evidence, row.note},
                exhibits(EvidenceOf::LegalEvent, row.event.id.value));
        }
        for (const JudgmentRow& row : card.judgments)
            add(row.servedOnDebtorOn.isValid() ? row.servedOnDebtorOn : row.effectiveOn, Words::tr("Judgment"),
                {label(row.kind), row.documentNumber, number, row.note});
    }

    void addContacts()
    {
        for (const ContactRow& row : file_.page.contacts) {
            if (row.corrected)
                continue;
            const QDateTime at = Clock::chinaTime(row.at);
            add(at.date(), Words::tr("Contact"),
                {at.toString(QStringLiteral("HH:mm")), label(row.channel), label(row.personReached), row.personName,
                 label(row.outcome), row.note},
                exhibits(EvidenceOf::Contact, row.id.value));
        }
    }

    void addMoney()
    {
        for (const PromiseRow& row : file_.page.promises)
            if (!row.withdrawn())
                add(row.madeOn, Words::tr("Promise"),
                    {Words::tr("%1 yuan by %2").arg(row.amount.toYuan(), toIso(row.dueOn)), row.note},
                    exhibits(EvidenceOf::Promise, row.id.value));
        for (const RecoveryEntry& row : file_.page.recoveries)
            if (!row.isReversal() && !row.isReversed())
                add(row.receivedOn, Words::tr("Recovery"),
                    {Words::tr("%1 yuan").arg(row.amount.toYuan()), label(row.kind), loan(row.loan),
                     row.voucher.isEmpty() ? QString() : Words::tr("voucher %1").arg(row.voucher), row.note},
                    exhibits(EvidenceOf::Recovery, row.id.value));
    }

    const CourtFile& file_;
    std::set<LegalEventId> told_;
    std::vector<ChronologyRow> rows_;
};

} // namespace

std::vector<ChronologyRow> chronologyOf(const CourtFile& file)
{
    return Chronology(file).run();
}

} // namespace qingshou
