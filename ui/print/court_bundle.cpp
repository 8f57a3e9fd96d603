// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/court_bundle.h"

#include "core/base/dates.h"
#include "core/domain/chinese_amount.h"
#include "ui/models/evidence_text.h"
#include "ui/print/bundle_chronology.h"
#include "ui/print/bundle_exhibit.h"
#include "ui/print/notice_paper.h"
#include "ui/print/print_job.h"
#include "ui/support/domain_labels.h"
#include "ui/support/evidence_labels.h"
#include "ui/support/notice_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CourtBundle)
};

constexpr qreal small = 9;

QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("—") : text;
}

class Papers {
public:
    explicit Papers(const CourtBundle& bundle) : bundle_(bundle), file_(bundle.file)
    {
        std::vector<NoticeRow> notices;
        for (const CourtNotice& one : file_.notices)
            notices.push_back(one.notice);
        choices_ = evidenceChoices(file_.page, notices);
        using Add = void (Papers::*)(PrintDocument&) const;
        for (const auto& [title, add] :
             std::initializer_list<std::pair<QString, Add>>{{Words::tr("Chronology"), &Papers::addChronology},
                                                            {Words::tr("Balances"), &Papers::addBalances},
                                                            {Words::tr("Notices and receipts"), &Papers::addNotices}})
            parts_.push_back({title, [this, add](PrintDocument& paper) { (this->*add)(paper); }});
        for (size_t i = 0; i < file_.exhibits.size(); ++i)
            parts_.push_back({Words::tr("Exhibit %1: %2").arg(i + 1).arg(file_.exhibits[i].title),
                              [this, i](PrintDocument& paper) { addExhibitSheet(paper, bundle_, i, choices_); }});
    }

    PrintDocument document()
    {
        countPages();
        PrintDocument paper = empty();
        addCover(paper);
        paper.addPageBreak();
        addIndex(paper);
        for (const Part& part : parts_) {
            paper.addPageBreak();
            part.add(paper);
        }
        return paper;
    }

private:
    struct Part {
        QString title;
        std::function<void(PrintDocument&)> add;
        int firstPage = 0;
        int pages = 0;
    };

    PrintDocument empty() const
    {
        PrintDocument paper(Words::tr("Court bundle %1").arg(file_.page.borrower.name));
        paper.setRunningHead(file_.cooperative, Words::tr("Court bundle: %1").arg(file_.page.borrower.name));
        paper.setRunningFoot({}, toIso(bundle_.today));
        return paper;
    }

    /// Every part begins a page, so that its pages are those that it has alone.
    void countPages()
    {
        const auto pagesOf = [this](const std::function<void(PrintDocument&)>& add) {
            PrintDocument alone = empty();
            add(alone);
            return pdfPageCount(alone);
        };
        int page = 1 + pagesOf([this](PrintDocument& paper) { addCover(paper); }) +
                   pagesOf([this](PrintDocument& paper) { addIndex(paper); });
        for (Part& part : parts_) {
            part.firstPage = page;
            part.pages = pagesOf(part.add);
            page += part.pages;
        }
    }

    void addPerson(QList<QPair<QString, QString>>& fields, const QString& role, const PartyCard& card) const
    {
        const PersonalDetails& details = file_.people.at(card.id);
        QStringList words{card.name};
        if (!details.idNumber.isEmpty())
            words << Words::tr("identity number %1").arg(details.idNumber);
        if (!details.phones.isEmpty())
            words << Words::tr("telephone %1").arg(details.phones.front());
        if (!details.addresses.isEmpty())
            words << Words::tr("address %1").arg(details.addresses.front());
        fields.append({role, words.join(Words::tr(", ", "between details of a person"))});
    }

    void addCover(PrintDocument& paper) const
    {
        paper.addSpace(20);
        paper.addTitle(Words::tr("Court bundle"));
        paper.addSpace(8);
        QList<QPair<QString, QString>> fields{{Words::tr("Creditor"), file_.cooperative},
                                              {Words::tr("Branch"), file_.page.branchName}};
        addPerson(fields, Words::tr("Borrower"), file_.page.party);
        for (const RelatedCard& related : file_.page.coBorrowers)
            addPerson(fields, Words::tr("Co-borrower"), related.party);
        for (const PartyCard& guarantor : file_.page.guarantors)
            if (guarantees(guarantor.id))
                addPerson(fields, Words::tr("Guarantor"), guarantor);
        QStringList numbers;
        Money owed;
        for (const LoanCard& card : file_.page.loans) {
            numbers << card.loan.loanNumber;
            owed += card.loan.owed().total();
        }
        fields.append({Words::tr("Loans"), numbers.join(Words::tr(", ", "between loan numbers"))});
        fields.append(
            {Words::tr("Owed in all"), Words::tr("%1 yuan (%2), ledger of %3")
                                           .arg(owed.toYuan(), amountInCapitals(owed), toIso(file_.statisticsOn))});
        fields.append({Words::tr("Number of exhibits"), QString::number(file_.exhibits.size())});
        fields.append({Words::tr("Prepared by"), bundle_.preparedBy});
        fields.append({Words::tr("Day"), toIso(bundle_.today)});
        paper.addFields(fields, 1);
        paper.addSpace(4);
        paper.addText(
            bundle_.withFiles
                ? Words::tr("The exhibits lie in the folder “evidence” beside this PDF as they came in. The "
                            "file SHA256SUMS holds the hashes of them and of this PDF; the command “sha256sum "
                            "-c SHA256SUMS” tells whether any was altered.")
                : Words::tr("Personal data are masked, and the exhibits themselves are not enclosed: their "
                            "hashes are stated. The file SHA256SUMS holds the hash of this PDF."),
            false, small);
        paper.addSpace(16);
        paper.addSignatures({Words::tr("Prepared by (signature)"), Words::tr("Checked by")});
        paper.addSignatures({Words::tr("Seal of the institution"), Words::tr("Day")});
    }

    /// Of one of the loans that are shown.
    bool guarantees(PartyId party) const
    {
        for (const LoanCard& card : file_.page.loans)
            for (const GuaranteeRow& guarantee : card.guarantees)
                if (guarantee.party == party)
                    return true;
        return false;
    }

    void addIndex(PrintDocument& paper) const
    {
        paper.addTitle(Words::tr("Index"));
        PrintTable table;
        table.columns = {
            {Words::tr("No."), 0.5, true}, {Words::tr("Content"), 6}, {Words::tr("Pages"), 1, false, {}, true}};
        int number = 0;
        for (const Part& part : parts_) {
            const int last = part.firstPage + part.pages - 1;
            table.rows << QStringList{QString::number(++number), part.title,
                                      last > part.firstPage ? QStringLiteral("%1–%2").arg(part.firstPage).arg(last)
                                                            : QString::number(part.firstPage)};
        }
        paper.addTable(table);
        if (file_.exhibits.empty())
            return;
        paper.addHeading(Words::tr("Exhibits and what they prove"));
        PrintTable exhibits;
        exhibits.columns = {{Words::tr("Exhibit"), 0.7, true},
                            {Words::tr("What it shows"), 2.6},
                            {Words::tr("Kind"), 1},
                            {Words::tr("Day"), 1.3, false, {}, true},
                            {Words::tr("Proves"), 4}};
        for (size_t i = 0; i < file_.exhibits.size(); ++i) {
            const EvidenceRow& row = file_.exhibits[i];
            exhibits.rows << QStringList{QString::number(i + 1), row.title, label(row.kind), toIso(row.takenOn),
                                         provesText(choices_, row.link)};
        }
        paper.addTable(exhibits);
    }

    void addChronology(PrintDocument& paper) const
    {
        paper.addTitle(Words::tr("Chronology"));
        PrintTable table;
        table.columns = {{Words::tr("Day"), 1.3, false, {}, true},
                         {Words::tr("What"), 1.4},
                         {Words::tr("Details"), 6},
                         {Words::tr("Exhibits"), 0.9, false, {}, true}};
        for (const ChronologyRow& row : chronologyOf(file_))
            table.rows << QStringList{toIso(row.on), row.what, row.text, orDash(row.exhibits)};
        paper.addTable(table);
    }

    void addBalances(PrintDocument& paper) const
    {
        paper.addTitle(Words::tr("Balances"));
        for (const LoanCard& card : file_.page.loans) {
            const LoanRow& loan = card.loan;
            paper.addHeading(Words::tr("Loan %1").arg(loan.loanNumber));
            paper.addFields(
                {{Words::tr("Contract"), orDash(loan.contractNumber)},
                 {Words::tr("Branch"), card.branchName},
                 {Words::tr("Paid out on"), orDash(toIso(loan.startOn))},
                 {Words::tr("Due on"), orDash(toIso(loan.dueOn))},
                 {Words::tr("Amount (yuan)"), orDash(loan.loanAmount ? loan.loanAmount->toYuan() : QString())},
                 {Words::tr("Risk class"), loan.riskClass ? label(*loan.riskClass) : orDash({})},
                 {Words::tr("Principal (yuan)"), loan.balance.toYuan()},
                 {Words::tr("Interest in arrears (yuan)"), loan.interestTotal.toYuan()},
                 {Words::tr("Penalty and compound interest (yuan)"), (loan.penalty + loan.compound).toYuan()},
                 {Words::tr("Fees (yuan)"), loan.fees.toYuan()},
                 {Words::tr("Owed (yuan)"), loan.owed().total().toYuan()},
                 {Words::tr("Ledger of"), toIso(loan.statisticsOn)}});
            paper.addSpace(2);
            paper.addTable(historyTable(file_.history.at(loan.id)));
        }
    }

    static PrintTable historyTable(const std::vector<LoanDayRow>& history)
    {
        PrintTable table;
        table.columns = {{Words::tr("Ledger of"), 1.2, false, {}, true},
                         {Words::tr("Principal (yuan)"), 1.6, true},
                         {Words::tr("Interest in arrears (yuan)"), 1.6, true},
                         {Words::tr("Recovered since the line before (yuan)"), 1.8, true},
                         {Words::tr("Risk class"), 1, false, {}, true},
                         {Words::tr("Side"), 0.8, false, {}, true}};
        for (const LoanDayRow& row : history)
            table.rows << QStringList{toIso(row.on),
                                      row.balance.toYuan(),
                                      row.interest.toYuan(),
                                      row.recovered.isZero() ? QStringLiteral("—") : row.recovered.toYuan(),
                                      row.riskClass ? label(*row.riskClass) : QStringLiteral("—"),
                                      label(row.bookSide)};
        return table;
    }

    void addNotices(PrintDocument& paper) const
    {
        paper.addTitle(Words::tr("Notices and receipts"));
        if (file_.notices.empty())
            return paper.addText(Words::tr("No notice was sent on these loans."));
        PrintTable table;
        table.columns = {{Words::tr("Number"), 2.6},
                         {Words::tr("Notice"), 1.5},
                         {Words::tr("To"), 1},
                         {Words::tr("Owed (yuan)"), 1.3, true},
                         {Words::tr("What became of it"), 3.4},
                         {Words::tr("Exhibits"), 0.9, false, {}, true}};
        for (const CourtNotice& one : file_.notices) {
            QStringList steps;
            for (const NoticeStepRow& step : one.steps)
                if (step.step != NoticeStep::Issued)
                    steps << Words::tr("%1 %2 %3")
                                 .arg(toIso(step.happenedOn), label(step.step), step.receivedBy)
                                 .trimmed();
            table.rows << QStringList{one.notice.number,
                                      label(one.notice.kind),
                                      one.notice.addressee,
                                      one.notice.owed.toYuan(),
                                      orDash(steps.join(Words::tr("; ", "between steps of a notice"))),
                                      orDash(file_.exhibitsOf({EvidenceOf::Notice, one.notice.id.value}))};
        }
        paper.addTable(table);
        for (const CourtNotice& one : file_.notices) {
            paper.addPageBreak();
            addNoticeSheet(paper, {one.notice, one.templateText});
        }
    }

    const CourtBundle& bundle_;
    const CourtFile& file_;
    std::vector<EvidenceChoice> choices_;
    std::vector<Part> parts_;
};

} // namespace

PrintDocument courtBundleDocument(const CourtBundle& bundle)
{
    return Papers(bundle).document();
}

} // namespace qingshou
