// SPDX-License-Identifier: GPL-3.0-or-later
// Every numbered letter as it is printed: what must stand on it, one page each, and a copy that says so.
#include "core/domain/chinese_amount.h"
#include "tests/support/ui/book_window.h"
#include "ui/print/letter_samples.h"
#include "ui/print/letter_template.h"
#include "ui/print/notice_paper.h"
#include "ui/print/print_job.h"

#include <QFile>

using namespace qingshou;
using namespace qingshou::test;

namespace {

/// All words of a paper, from its blocks.
struct Reader {
    QString words;
    void add(const QString& text) { words += text + QLatin1Char('\n'); }
    void operator()(const PrintDocument::Text& text)
    {
        add(text.text);
        add(text.right);
    }
    void operator()(const PrintDocument::Fields& fields)
    {
        for (const auto& [name, value] : fields.pairs) {
            add(name);
            add(value);
        }
    }
    void operator()(const PrintTable& table)
    {
        for (const QStringList& row : table.rows)
            add(row.join(QLatin1Char('|')));
        add(table.totals.join(QLatin1Char('|')));
    }
    void operator()(const PrintDocument::Signatures& signatures) { add(signatures.roles.join(QLatin1Char('|'))); }
    void operator()(const PrintDocument::Picture&) {}
    void operator()(const PrintDocument::Space&) {}
    void operator()(const PrintDocument::PageBreak&) {}
};

QString wordsOf(const PrintDocument& paper)
{
    Reader reader;
    for (const PrintDocument::Block& block : paper.blocks())
        std::visit(reader, block);
    return reader.words;
}

struct Letters : BookWindow {
    BorrowerId borrower = book.addBorrower({.details = {.idNumber = QStringLiteral("430521196203070014"),
                                                        .addresses = {QStringLiteral("某县邓元泰镇光明村3组12号")}}});
    LoanId loan;

    explicit Letters(const char* login)
    {
        MadeLoan made;
        made.number = QStringLiteral("JJ2023001");
        made.balance = Money::fromYuan(50'000);
        made.interest = Money::fromFen(90'000);
        made.penalty = Money::fromFen(145'500);
        made.compound = Money::fromFen(2'619);
        made.fees = Money::fromFen(52'500);
        loan = book.addLoan(borrower, made);
        GuaranteeRow joint;
        joint.mode = GuaranteeMode::Joint;
        joint.agreedUntilOn = QDate(2027, 3, 15);
        book.addGuarantee(loan, QStringLiteral("赵六"), joint);
        open(QLatin1String(login));
    }

    std::vector<NoticeSheet> issued(NoticeKind kind, const QString& text = {})
    {
        IssueNotices request;
        request.kind = kind;
        request.borrowers = {borrower};
        request.deadlineOn = w.context().today().addDays(15);
        request.objectionOn = w.context().today().addDays(7);
        request.phone = QStringLiteral("0739-4123456");
        request.complaintPhone = QStringLiteral("0739-4123400");
        request.firstStaff = QStringLiteral("周经理");
        request.secondStaff = QStringLiteral("吴经理");
        request.lawFirm = QStringLiteral("某某律师事务所");
        request.lawyer = QStringLiteral("钱某");
        request.templateText = text.isEmpty() ? letterInUse(w.context().reader(), kind) : text;
        const IssuedNotices made = w.change([&](Services& services) { return services.notices.issue(request); });
        return sheets(made.notices);
    }
    std::vector<NoticeSheet> sheets(const std::vector<NoticeId>& ids)
    {
        return readNoticeSheets(NoticeRepository(w.context().reader(), w.context().session->vault), ids);
    }
    /// What each letter of the kind says, as painted. Kept for a look when the environment asks for it.
    QString printed(const std::vector<NoticeSheet>& of, const char* name)
    {
        const PrintDocument paper = noticePaper(of);
        if (of.front().notice.kind != NoticeKind::Agreement) // whose pages are as many as it has instalments
            CHECK(pdfPageCount(paper) == static_cast<int>(of.size()));
        if (const QString folder = qEnvironmentVariable("QINGSHOU_SHOTS"); !folder.isEmpty())
            CHECK(writePdf(paper, QStringLiteral("%1/%2.pdf").arg(folder, QLatin1String(name))).ok());
        return wordsOf(paper);
    }
};

void checkHas(const QString& text, const std::vector<const char*>& words)
{
    for (const char* word : words) {
        INFO(word);
        CHECK(text.contains(QString::fromUtf8(word)));
    }
    CHECK_FALSE(text.contains(QLatin1Char('{'))); // every field is filled in
}

} // namespace

TEST_CASE("Letters: each is one page with what it must say", "[ui][print][letters]")
{
    Letters l("officer");
    checkHas(l.printed(l.issued(NoticeKind::Demand), "demand"),
             {"城关信用社催〔2026〕7-0001号", "张三", "JJ2023001", "52,906.19", "伍万贰仟玖佰零陆元壹角玖分",
              "同意继续履行还款义务", "签收人（签名、指印）"});
    checkHas(l.printed(l.issued(NoticeKind::GuarantorDemand), "guarantor_demand"),
             {"保催〔2026〕7-0001号", "赵六", "连带责任保证", "52,906.19", "现在保证期间内"});
    checkHas(l.printed(l.issued(NoticeKind::LegalLetter), "legal_letter"),
             {"律〔2026〕7-0001号", "某某律师事务所接受城关信用社的委托", "钱某", "经办律师：钱某", "52,906.19"});
    checkHas(l.printed(l.issued(NoticeKind::DeliverySlip), "delivery_slip"),
             {"送达〔2026〕7-0001号", "《逾期贷款催收通知书》（编号：城关信用社催〔2026〕7-0001号）一份",
              "赵六（担保人）", "《律师函》", "受送达人签名或盖章、指印", "送达人签名（两人以上）"});
    checkHas(l.printed(l.issued(NoticeKind::VisitRecord), "visit_record"),
             {"访〔2026〕7-0001号", "周经理、吴经理", "52,906.19", "接待人拒绝签名的，写明原因"});
    checkHas(l.printed(l.issued(NoticeKind::PromiseLetter), "promise_letter"),
             {"承诺〔2026〕7-0001号", "赵六，连带责任保证", "2,381.19", "一次还清全部欠款", "继续承担担保责任",
              "担保人（签名、指印）"});
}

TEST_CASE("Letters: a promise letter of a long plan stays on its page", "[ui][print][letters]")
{
    Letters l("officer");
    l.w.change([&](Services& services) {
        DraftPlan plan;
        plan.loan = l.loan;
        plan.terms = {RepaymentMethod::EqualPayment,
                      Money::fromYuan(50'000),
                      Rate::fromE8(7'200'000),
                      60,
                      l.w.context().today(),
                      DayCount::Act360,
                      1};
        const Result<PlanId> drafted = services.plans.draft(plan);
        REQUIRE(drafted.ok());
        return services.plans.agree(*drafted);
    });
    const QString words = l.printed(l.issued(NoticeKind::PromiseLetter), "promise_letter_60");
    checkHas(words, {"2026-10-28", "2031-09-28", "994."});
}

TEST_CASE("Letters: an officer's paper is masked as the role says, a supervisor's is not", "[ui][print][letters]")
{
    const QString whole = QStringLiteral("430521196203070014"), place = QStringLiteral("光明村3组12号");
    for (const char* login : {"officer", "supervisor"}) {
        Letters l(login);
        const bool may = l.w.context().may(Permission::ViewUnmasked);
        const QString visit = l.printed(l.issued(NoticeKind::VisitRecord), "visit_masked");
        CHECK(visit.contains(whole) == may);
        CHECK(visit.contains(place) == may);
        CHECK(visit.contains(QStringLiteral("邓元泰镇")));
    }
}

TEST_CASE("Letters: one that is printed keeps its words when the wording changes; a copy says so",
          "[ui][print][letters]")
{
    Letters l("supervisor");
    const std::vector<NoticeSheet> first = l.issued(NoticeKind::Demand);
    const NoticeId id = first.front().notice.id;
    l.w.change([&](Services& services) { return services.notices.recordPrinted({id}); });
    const QString builtIn = builtInLetter(NoticeKind::Demand);
    QString own = builtIn;
    own.replace(QStringLiteral("持证件到我社核对"), QStringLiteral("持证件到我社核对账目"));
    l.w.change([&](Services& services) { return services.letterTemplates.save(NoticeKind::Demand, own, builtIn); });
    CHECK(letterInUse(l.w.context().reader(), NoticeKind::Demand) == own);
    const QString copy = l.printed(l.sheets({id}), "copy");
    CHECK(copy.contains(QStringLiteral("（副本）")));
    CHECK_FALSE(copy.contains(QStringLiteral("核对账目")));
    CHECK(l.printed(l.issued(NoticeKind::Demand), "own").contains(QStringLiteral("核对账目")));
}

TEST_CASE("Letters: the agreement holds the debt, every instalment and the totals, in figures and in words",
          "[ui][print][letters]")
{
    Letters l("officer");
    const PlanId plan = l.w.change([&](Services& services) {
        DraftPlan draft;
        draft.loan = l.loan;
        draft.terms = {RepaymentMethod::EqualPayment,
                       Money::fromYuan(50'000),
                       Rate::fromE8(8'400'000),
                       12,
                       l.w.context().today(),
                       DayCount::Act360,
                       1};
        return services.plans.draft(draft);
    });
    const std::vector<NoticeSheet> sheets = l.issued(NoticeKind::Agreement);
    REQUIRE(sheets.size() == 1);
    CHECK(sheets.front().notice.plan == plan);
    const QString text = l.printed(sheets, "agreement");
    checkHas(text, {"编号：城关信用社协〔2026〕7-0001号", "张三", "丙方（担保人）：赵六", "52,906.19",
                    "伍万贰仟玖佰零陆元壹角玖分", "伍万元整", "等额本息"});
    const std::optional<PlanRow> made = PlanRepository(l.w.context().reader()).find(plan);
    REQUIRE(made->instalments.size() == 12);
    Money total;
    for (const ScheduleRow& row : made->instalments) {
        CHECK(text.contains(row.dueOn.toString(Qt::ISODate) + QLatin1Char('|') + row.payment.toYuan()));
        total += row.payment;
    }
    CHECK(text.contains(QStringLiteral("合计||") + total.toYuan()));
    const PrintDocument paper = noticePaper(sheets);
    CHECK(pdfPageCount(paper) > 1);
    // Another print says copy, in the words and figures of the first.
    l.w.change([&](Services& services) { return services.notices.recordPrinted({sheets.front().notice.id}); });
    CHECK(l.printed(l.sheets({sheets.front().notice.id}), "agreement_copy").contains(QStringLiteral("（副本）")));
}

TEST_CASE("Letters: the sample of every letter fills every field", "[ui][print][letters]")
{
    for (const NoticeKind kind : allValues<NoticeKind>()) {
        INFO(code(kind).toStdString());
        const PrintDocument paper = sampleLetter(kind, builtInLetter(kind));
        CHECK_FALSE(wordsOf(paper).contains(QLatin1Char('{')));
        CHECK(paper.pageLayout().margins().left() == 25); // for binding
        if (kind != NoticeKind::Agreement)
            CHECK(pdfPageCount(paper) == 1);
        QString every;
        for (const LetterPart& part : letterParts(kind))
            every += QStringLiteral("{%1}\n").arg(QLatin1String(part.name));
        CHECK_FALSE(wordsOf(sampleLetter(kind, every)).contains(QLatin1Char('{')));
    }
}
