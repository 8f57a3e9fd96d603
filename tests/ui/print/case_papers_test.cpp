// SPDX-License-Identifier: GPL-3.0-or-later
// The papers of one case: what must stand on them, on A4, in text that can be copied.
#include "tests/support/ui/book_window.h"
#include "ui/models/borrower_view.h"
#include "ui/print/letter_template.h"
#include "ui/print/print_job.h"
#include "ui/print/restructuring_paper.h"
#include "ui/print/strategy_card.h"
#include "ui/print/waiver_paper.h"
#include "ui/print/ways_paper.h"
#include "ui/support/language.h"

#include <QApplication>
#include <QFile>
#include <QProcess>

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Papers : BookWindow {
    BorrowerId borrower;
    LoanId loan;

    Papers()
    {
        installLanguage(*qApp, QStringLiteral("zh_CN"));
        borrower = book.addBorrower();
        MadeLoan made;
        made.balance = Money::fromYuan(100'000);
        made.interest = Money::fromFen(123'456);
        loan = book.addLoan(borrower, made);
        book.addGuarantee(loan, QStringLiteral("王保"));
        open(QStringLiteral("officer"));
    }
    ~Papers() { installLanguage(*qApp, QStringLiteral("en")); }

    BorrowerView view() { return *readBorrowerView(w.context(), borrower); }

    /// Text of each page.
    QStringList written(const PrintDocument& document, const QString& name)
    {
        const QString path = w.path(name);
        REQUIRE(writePdf(document, path).ok());
        if (const QString folder = qEnvironmentVariable("QINGSHOU_SHOTS"); !folder.isEmpty())
            QFile::copy(path, folder + QLatin1Char('/') + name);
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
        REQUIRE(reader.waitForFinished());
        return QString::fromUtf8(reader.readAllStandardOutput()).split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    }
};

} // namespace

TEST_CASE("The strategy card is one page", "[ui][print]")
{
    Papers p;
    p.w.change([&](Services& services) {
        SaveStrategy strategy;
        strategy.borrower = p.borrower;
        strategy.cause = QStringLiteral("养殖亏损，家人住院，短期内没有其他收入来源");
        strategy.capacity = Capacity::PartlyAble;
        strategy.measures = {allValues<Measure>()[1], allValues<Measure>()[2]};
        strategy.details = QStringLiteral("每月上门一次，秋收后归还三成，其余分十二期");
        strategy.amount = Money::fromYuan(30'000);
        strategy.targetOn = QDate(2026, 12, 31);
        strategy.owner = QStringLiteral("李四");
        strategy.reason = QStringLiteral("首次制定");
        return services.strategies.save(strategy);
    });
    const QStringList pages = p.written(strategyCardDocument(p.view(), QStringLiteral("某县农村信用合作联社")),
                                        QStringLiteral("strategy.pdf"));
    REQUIRE(pages.size() == 1);
    for (const QString& word : {QStringLiteral("张三"), QStringLiteral("养殖亏损"), QStringLiteral("30,000.00"),
                                QStringLiteral("2026-12-31"), QStringLiteral("李四")})
        CHECK(pages[0].contains(word));
}

TEST_CASE("The form of a waiver holds what is owed and waived, the condition and the decision", "[ui][print]")
{
    Papers p;
    const WaiverId id = p.w.change([&](Services& services) {
        ProposeWaiver proposal;
        proposal.loan = p.loan;
        proposal.waived.interest = Money::fromFen(100'000);
        proposal.lumpSum = Money::fromYuan(100'000);
        proposal.lumpSumOn = QDate(2026, 10, 31);
        proposal.reason = QStringLiteral("家庭成员患重病");
        proposal.application = QStringLiteral("2026-09-20 申请书");
        return services.waivers.propose(proposal);
    });
    const QString bank = QStringLiteral("某县农村信用合作联社");
    const BorrowerView open = p.view();
    REQUIRE(open.page.waivers.front().id == id);
    const QStringList pages =
        p.written(waiverDocument(open, open.page.waivers.front(), bank), QStringLiteral("waiver.pdf"));
    CHECK(pages.size() == 1);
    const QString text = pages.join(QString());
    for (const char* words :
         {"张三", "1,234.56", "1,000.00", "壹仟元整", "2026年10月31日", "家庭成员患重病", "信用社主任", "审批号"})
        CHECK(text.contains(QString::fromUtf8(words)));
    CHECK_FALSE(text.contains(QLatin1Char('{'))); // every field is filled in
}

TEST_CASE("The form of a restructuring holds the schedule, the guarantors to sign and the decision", "[ui][print]")
{
    Papers p;
    const RestructuringId id = p.w.change([&](Services& services) {
        return services.restructurings.propose({.loan = p.loan,
                                                .terms = {ContractChange::GraceOnSchedule,
                                                          {.method = RepaymentMethod::EqualPrincipal,
                                                           .principal = Money::fromYuan(100'000),
                                                           .annualRate = Rate::fromE8(6'000'000),
                                                           .months = 24,
                                                           .start = {2026, 9, 28}}},
                                                .appliedOn = {2026, 9, 25},
                                                .application = QStringLiteral("2026-09-25 申请书"),
                                                .reason = QStringLiteral("家庭成员患重病")});
    });
    const BorrowerView open = p.view();
    REQUIRE(open.page.restructurings.front().id == id);
    const QStringList pages =
        p.written(restructuringDocument(open, open.page.restructurings.front(), QStringLiteral("某县农村信用合作联社")),
                  QStringLiteral("restructuring.pdf"));
    CHECK(pages.size() == 2);
    const QString text = pages.join(QString());
    for (const char* words : {"张三", "101,234.56", "壹拾万元整", "2026年10月28日", "2028年9月28日", "4,166.67",
                              "家庭成员患重病", "王保", "不优于次级", "审批号", "共 2 页"})
        CHECK(text.contains(QString::fromUtf8(words)));
    CHECK_FALSE(text.contains(QLatin1Char('{'))); // every field is filled in
}

TEST_CASE("The comparison of ways prints on A4 with what it was computed from", "[ui][print]")
{
    Papers p;
    const BorrowerView view = p.view();
    WayTerms terms;
    terms.asOf = view.asOf;
    terms.owed = view.figures.owed;
    terms.dueOn = view.page.loans.front().loan.dueOn;
    terms.plan = {RepaymentMethod::EqualPrincipal, Money::fromYuan(100'000), Rate(), 12, view.asOf};
    const QStringList pages =
        p.written(waysDocument(view, view.page.loans.front(), terms, {}, QStringLiteral("某县农村信用合作联社")),
                  QStringLiteral("ways.pdf"));
    const QString text = pages.join(QString());
    CHECK(text.contains(QStringLiteral("101,234.56")));
    CHECK(text.contains(QStringLiteral("8,333.33")));
    CHECK_FALSE(text.contains(QLatin1Char('{')));
}
