// SPDX-License-Identifier: GPL-3.0-or-later
// What an audit entry says is in words: no code of the program stands in it.
#include "ui/pages/audit/audit_words.h"

#include "tests/support/ui/book_window.h"
#include "ui/print/letter_template.h"
#include "ui/support/language.h"

#include <QApplication>
#include <QRegularExpression>

using namespace qingshou;
using namespace qingshou::test;

TEST_CASE("Audit: what entries say is in words", "[ui][audit]")
{
    BookWindow b;
    installLanguage(*qApp, QStringLiteral("zh_CN"));
    b.book.addRun(QDate(2026, 9, 27));
    const BorrowerId borrower = b.book.addBorrower();
    const LoanId loan = b.book.addLoan(borrower);
    b.book.addGuarantee(loan, QStringLiteral("王保"));
    b.open(QStringLiteral("supervisor"));
    const QDate today = b.w.context().today();
    b.w.change([&](Services& services) {
        const auto plan = services.plans.draft({.loan = loan,
                                                .terms = {RepaymentMethod::EqualPayment, Money::fromYuan(50'000),
                                                          Rate::fromE8(8'400'000), 12, today, DayCount::Act360, 1}});
        REQUIRE(plan.ok());
        return services.plans.agree(*plan);
    });
    const IssuedNotices issued = b.w.change([&](Services& services) {
        return services.notices.issue({.kind = NoticeKind::Agreement,
                                       .borrowers = {borrower},
                                       .firstStaff = QStringLiteral("周经理"),
                                       .templateText = builtInLetter(NoticeKind::Agreement)});
    });
    b.w.change([&](Services& services) { return services.notices.recordPrinted(issued.notices); });
    b.w.change([&](Services& services) {
        return services.notices.recordStep({.notice = issued.notices.front(),
                                            .step = NoticeStep::Signed,
                                            .happenedOn = today,
                                            .receivedBy = QStringLiteral("本人"),
                                            .evidence = QStringLiteral("协议原件")});
    });
    b.w.change([&](Services& services) {
        RecordRecovery recovery;
        recovery.loan = loan;
        recovery.amount = Money::fromYuan(1000);
        recovery.receivedOn = today;
        return services.recoveries.record(recovery);
    });
    b.w.change([&](Services& services) {
        const QString builtIn = builtInLetter(NoticeKind::Demand);
        return services.letterTemplates.save(NoticeKind::Demand, builtIn + QStringLiteral("\n谢谢"), builtIn);
    });
    b.w.change([&](Services& services) {
        CampaignPlan plan;
        plan.data = services.campaigns.defaults();
        plan.data.name = QStringLiteral("百日攻坚");
        plan.data.firstDay = today;
        plan.data.lastDay = today.addDays(99);
        return services.campaigns.create(plan);
    });

    static const QRegularExpression isCode(QStringLiteral("^[a-z]+([_,][a-z]+)*$"));
    const AuditNames names = auditNames(b.w.context().reader());
    const std::vector<AuditEntry> entries =
        AuditRepository(b.w.context().reader(), b.w.context().session->vault).list({});
    REQUIRE(entries.size() > 6);
    for (const AuditEntry& entry : entries)
        for (const AuditChange& change : auditChanges(entry, names)) {
            INFO(entry.action.toStdString() << " " << change.field.toStdString() << ": " << change.before.toStdString()
                                            << " → " << change.after.toStdString());
            CHECK_FALSE(isCode.match(change.before).hasMatch());
            CHECK_FALSE(isCode.match(change.after).hasMatch());
            CHECK_FALSE(isCode.match(change.field).hasMatch());
        }
}
