// SPDX-License-Identifier: GPL-3.0-or-later
// Letters of a round: demand notices are numbered, printed and brought the same day; some are signed for, some wait,
// with a delivery slip for the next try. One borrower signs a promise letter, another gets a legal letter.
#include "app/demo/demo_stage.h"

#include "ui/print/letter_template.h"

namespace qingshou::demo {
namespace {

constexpr size_t perRound = 4;

IssueNotices requestOf(Stage& stage, size_t branch, QDate day)
{
    Random random{static_cast<quint32>(day.toJulianDay())}; // of its own: the rest of the story stays as it is
    IssueNotices request;
    for (size_t tries = 0; tries < 4 * perRound && request.borrowers.size() < perRound; ++tries) {
        const DemoLoan& loan = stage.book.loans[static_cast<size_t>(random.oneOf(stage.cases[branch]))];
        if (!loan.balance.isZero())
            request.borrowers.push_back(stage.borrowers[static_cast<size_t>(loan.borrower)]);
    }
    request.deadlineOn = day.addDays(15);
    request.objectionOn = day.addDays(7);
    request.phone = QStringLiteral("0739-4123456");
    request.complaintPhone = QStringLiteral("0739-4123400");
    request.firstStaff = stage.officers[branch]->name;
    request.secondStaff = QStringLiteral("协办员");
    request.templateText = builtInLetter(request.kind);
    return request;
}

void bring(Stage& stage, NoticeId notice, size_t branch, QDate day, size_t number)
{
    if (number % 5 == 3)
        return; // not yet
    RecordNoticeStep step{.notice = notice,
                          .step = number % 5 == 4 ? NoticeStep::Delivered : NoticeStep::Signed,
                          .happenedOn = day,
                          .receivedBy = number % 2 == 0 ? QStringLiteral("本人") : QStringLiteral("配偶")};
    step.firstStaff = stage.officers[branch]->name;
    step.secondStaff = QStringLiteral("协办员");
    if (step.step == NoticeStep::Signed)
        step.evidence = QStringLiteral("回执原件");
    must(stage.services().notices.recordStep(step));
}

/// One more letter for somebody who has had a notice; nothing where the rules are against it.
std::vector<NoticeId> writeTo(Stage& stage, IssueNotices request, NoticeKind kind, BorrowerId borrower)
{
    request.kind = kind;
    request.borrowers = {borrower};
    request.lawFirm = QStringLiteral("某某律师事务所");
    request.lawyer = QStringLiteral("钱某");
    request.templateText = builtInLetter(kind);
    const Result<IssuedNotices> issued = stage.services().notices.issue(request);
    if (!issued)
        return {};
    must(stage.services().notices.recordPrinted(issued->notices));
    return issued->notices;
}

void writeMore(Stage& stage, const IssueNotices& request, size_t branch, QDate day)
{
    for (const NoticeId letter : writeTo(stage, request, NoticeKind::PromiseLetter, request.borrowers.front()))
        must(stage.services().notices.recordStep({.notice = letter,
                                                  .step = NoticeStep::Signed,
                                                  .happenedOn = day,
                                                  .receivedBy = QStringLiteral("本人"),
                                                  .firstStaff = stage.officers[branch]->name,
                                                  .secondStaff = QStringLiteral("协办员"),
                                                  .evidence = QStringLiteral("承诺书原件")}));
    writeTo(stage, request, NoticeKind::LegalLetter, request.borrowers.back());
    writeTo(stage, request, NoticeKind::DeliverySlip, request.borrowers.back());
}

} // namespace

void printNotices(Stage& stage, QDate day)
{
    for (size_t branch = 0; branch < stage.officers.size(); ++branch) {
        stage.actAs(stage.officers[branch]);
        const IssueNotices request = requestOf(stage, branch, day);
        const Result<IssuedNotices> issued = stage.services().notices.issue(request);
        if (!issued && (issued.error().code == ErrorCode::Conflict || issued.error().code == ErrorCode::ConductBlocked))
            continue; // all of them have paid, or are not to be written to
        const std::vector<NoticeId> notices = must(issued).notices;
        must(stage.services().notices.recordPrinted(notices));
        for (size_t i = 0; i < notices.size(); ++i)
            bring(stage, notices[i], branch, day, i);
        addEvidence(stage, notices, day);
        writeMore(stage, request, branch, day);
    }
}

} // namespace qingshou::demo
