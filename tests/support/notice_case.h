// SPDX-License-Identifier: GPL-3.0-or-later
// Borrowers to write to: two whose loans are overdue, one who has paid.
#pragma once

#include "tests/support/paths.h"
#include "tests/support/test_workspace.h"

#include "core/base/working_calendar.h"
#include "core/figures/periods_figures.h"
#include "core/services/notice_service.h"

#include <QFile>

namespace qingshou::test {

/// Of resources/templates.
inline QString templateText(const char* name)
{
    QFile file(sourcePath(QStringLiteral("resources/templates/%1.txt").arg(QLatin1String(name))));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

struct NoticeCase : TestWorkspace {
    BorrowerId borrower = addBorrower({.details = {.idNumber = QStringLiteral("430521196203070014")}});
    LoanId loan = addLoan(
        borrower,
        {.balance = Money::fromFen(5'000'000), .interest = Money::fromFen(280'619), .penalty = Money::fromFen(10'000)});
    BorrowerId second = addBorrower({.name = QStringLiteral("李四")});
    LoanId secondLoan = addLoan(second);
    BorrowerId paid = addBorrower({.name = QStringLiteral("王五")});
    LoanId paidLoan = addLoan(paid, {.dueOn = {2028, 3, 15}});
    NoticeCase()
    {
        summarise();
        signIn(QStringLiteral("officer"));
    }
    IssueNotices request(std::vector<BorrowerId> borrowers)
    {
        return {.borrowers = std::move(borrowers),
                .deadlineOn = today().addDays(15),
                .objectionOn = today().addDays(7),
                .phone = QStringLiteral("0739-4123456"),
                .complaintPhone = QStringLiteral("0739-4123400"),
                .firstStaff = QStringLiteral("周经理"),
                .secondStaff = QStringLiteral("吴经理"),
                .templateText = templateText("demand_notice")};
    }
    IssueNotices requestOf(NoticeKind kind, const char* file, std::vector<BorrowerId> borrowers)
    {
        IssueNotices made = request(std::move(borrowers));
        made.kind = kind;
        made.templateText = templateText(file);
        made.lawFirm = QStringLiteral("某某律师事务所");
        made.lawyer = QStringLiteral("钱某");
        return made;
    }
    NoticeId issued(BorrowerId of)
    {
        const auto result = services().notices.issue(request({of}));
        REQUIRE(result.ok());
        REQUIRE(result->notices.size() == 1);
        return result->notices.front();
    }
    NoticeId printed(BorrowerId of)
    {
        const NoticeId id = issued(of);
        REQUIRE(services().notices.recordPrinted({id}).ok());
        return id;
    }
    NoticeRow notice(NoticeId id) { return *NoticeRepository(db(), vault()).find(id); }
    RecordNoticeStep signedOn(NoticeId id, QDate day) const
    {
        return {.notice = id,
                .step = NoticeStep::Signed,
                .happenedOn = day,
                .receivedBy = QStringLiteral("张三（本人）"),
                .evidence = QStringLiteral("回执原件")};
    }
    QDate limitationEnd(LoanId of)
    {
        return loanPeriods(db(), of, WorkingCalendar::builtIn(), today(), {})->limitation.end->safe;
    }
};

} // namespace qingshou::test
