// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notice_service.h"

#include "core/figures/work_list.h"
#include "tests/support/notice_case.h"

#include <QJsonArray>

using namespace qingshou;
using namespace qingshou::test;

TEST_CASE("Notice service: a batch has its numbers without gaps and says who gets none", "[notice]")
{
    NoticeCase c;
    const auto issued = c.services().notices.issue(c.request({c.second, c.paid, c.borrower, c.second}));
    REQUIRE(issued.ok());
    REQUIRE(issued->notices.size() == 2);
    CHECK(c.notice(issued->notices[0]).number == QStringLiteral("城关信用社催〔2026〕7-0001号"));
    CHECK(c.notice(issued->notices[1]).number == QStringLiteral("城关信用社催〔2026〕7-0002号"));
    REQUIRE(issued->without.size() == 1);
    CHECK(issued->without[0].name == QStringLiteral("王五"));
    CHECK(issued->without[0].why == NotIssuedReason::NothingOverdue);
    const AuditEntry audit = c.lastAudit();
    CHECK(audit.action == QStringLiteral("issue_notices"));
    CHECK(audit.change["after"].toObject()["number"].toArray().size() == 2);

    // A voided one keeps its number.
    REQUIRE(c.services().notices.voidNotice(issued->notices[1], QStringLiteral("金额有误")).ok());
    CHECK(c.notice(c.issued(c.second)).sequence == 3);
    // A refused request takes none.
    IssueNotices spoilt = c.request({c.second});
    spoilt.templateText.remove(QStringLiteral("{complaint_phone}"));
    CHECK(codeOf(c.services().notices.issue(spoilt)) == ErrorCode::Invalid);
    CHECK(codeOf(c.services().notices.issue(c.request({c.paid}))) == ErrorCode::Conflict);
    CHECK(c.notice(c.issued(c.second)).sequence == 4);
    c.setToday({2027, 1, 4});
    CHECK(c.notice(c.issued(c.second)).number == QStringLiteral("城关信用社催〔2027〕7-0001号"));
}

TEST_CASE("Notice service: figures are the ledger's to the fen, and stay as they were printed", "[notice]")
{
    NoticeCase c;
    const NoticeId id = c.issued(c.borrower);
    const NoticeRow notice = c.notice(id);
    CHECK(notice.owed == Money::fromFen(5'290'619));
    CHECK(notice.owedOn == QDate(2026, 9, 27)); // the ledger's day, not today
    CHECK(notice.fields["total"] == QStringLiteral("52,906.19"));
    CHECK(notice.fields["capitals"] == QStringLiteral("伍万贰仟玖佰零陆元壹角玖分"));
    CHECK(notice.fields["id"] == QStringLiteral("430521196203070014"));
    CHECK(notice.fields["as_of"] == QStringLiteral("2026年9月27日"));
    c.addRun(c.today());
    c.changeBalance(c.loan, Money::fromFen(1));
    CHECK(c.notice(id).fields == notice.fields);
    // Sealed, as all that holds an identity number.
    Statement sealed(c.db(), "SELECT sealed_fields FROM notices");
    REQUIRE(sealed.step());
    CHECK_FALSE(sealed.blob(0).contains("430521196203070014"));
}

TEST_CASE("Notice service: a signed receipt moves the limitation period in the same step", "[notice]")
{
    NoticeCase c;
    const QDate before = c.limitationEnd(c.loan), other = c.limitationEnd(c.secondLoan);
    CHECK(before == QDate(2028, 3, 15));
    const NoticeId id = c.printed(c.borrower);
    CHECK(c.limitationEnd(c.loan) == before); // a print proves nothing
    RecordNoticeStep step = c.signedOn(id, c.today());
    const auto event = c.services().notices.recordStep(step);
    REQUIRE(event.ok());
    CHECK(c.limitationEnd(c.loan) > before);
    CHECK(c.limitationEnd(c.secondLoan) == other);
    const LegalEventRow row = *LegalRepository(c.db()).findEvent(*event);
    CHECK(row.event.kind == LegalEventKind::DemandSigned);
    CHECK(row.event.consents);
    CHECK(row.evidence == c.notice(id).number + QStringLiteral("：回执原件"));
    const std::vector<NoticeStepRow> steps = NoticeRepository(c.db(), c.vault()).steps(id);
    REQUIRE(steps.size() == 2);
    CHECK(steps[1].legalEvent == *event);
    CHECK(steps[1].receivedBy == QStringLiteral("张三（本人）"));
    CHECK(c.lastAudit().action == QStringLiteral("record_notice_step"));
    CHECK(codeOf(c.services().notices.recordStep(step)) == ErrorCode::Conflict); // it is at its end
}

TEST_CASE("Notice service: a step needs what proves it", "[notice]")
{
    NoticeCase c;
    const NoticeId unprinted = c.issued(c.second);
    CHECK(codeOf(c.services().notices.recordStep(c.signedOn(unprinted, c.today()))) == ErrorCode::Conflict);
    const NoticeId id = c.printed(c.borrower);
    struct Bad {
        std::function<void(RecordNoticeStep&)> spoil;
        ErrorCode code;
        const char* field;
    };
    const std::vector<Bad> table{
        {[](auto& s) { s.happenedOn = {}; }, ErrorCode::Required, "happened_on"},
        {[](auto& s) { s.happenedOn = s.happenedOn.addDays(1); }, ErrorCode::DateInFuture, "happened_on"},
        {[](auto& s) { s.happenedOn = s.happenedOn.addDays(-1); }, ErrorCode::DateBeforeStart, "happened_on"},
        {[](auto& s) { s.receivedBy = QStringLiteral(" "); }, ErrorCode::Required, "received_by"},
        {[](auto& s) { s.evidence.clear(); }, ErrorCode::Required, "evidence"},
        {[](auto& s) { s.step = NoticeStep::Refused; }, ErrorCode::Required, "first_staff"},
        {[](auto& s) {
             s.step = NoticeStep::Refused;
             s.firstStaff = QStringLiteral("周经理");
         },
         ErrorCode::Required, "second_staff"},
        {[](auto& s) { s.step = NoticeStep::Voided; }, ErrorCode::Conflict, "notice_step"}};
    for (const Bad& bad : table) {
        RecordNoticeStep step = c.signedOn(id, c.today());
        bad.spoil(step);
        const auto result = c.services().notices.recordStep(step);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().code == bad.code);
        CHECK(result.error().args.value(0) == QLatin1String(bad.field));
    }
    CHECK(NoticeRepository(c.db(), c.vault()).steps(id).size() == 1);
    CHECK(LegalRepository(c.db()).events(c.loan).empty());

    // Returned, brought again, refused before two: that is a demand that arrived.
    REQUIRE(
        c.services().notices.recordStep({.notice = id, .step = NoticeStep::Returned, .happenedOn = c.today()}).ok());
    const auto refused = c.services().notices.recordStep({.notice = id,
                                                          .step = NoticeStep::Refused,
                                                          .happenedOn = c.today(),
                                                          .firstStaff = QStringLiteral("周经理"),
                                                          .secondStaff = QStringLiteral("吴经理"),
                                                          .evidence = QStringLiteral("录像0012")});
    REQUIRE(refused.ok());
    CHECK(LegalRepository(c.db()).findEvent(*refused)->event.kind == LegalEventKind::DemandSent);
    CHECK_FALSE(LegalRepository(c.db()).findEvent(*refused)->event.consents);
    CHECK(codeOf(c.services().notices.voidNotice(id, QStringLiteral("不要了"))) == ErrorCode::Conflict);
}

TEST_CASE("Notice service: a guarantor is written to only while the guarantee period runs", "[notice]")
{
    NoticeCase c;
    GuaranteeRow joint;
    joint.mode = GuaranteeMode::Joint;
    joint.agreedUntilOn = QDate(2027, 3, 15);
    const GuaranteeId running = c.addGuarantee(c.loan, QStringLiteral("赵六"), joint);
    c.addGuarantee(c.loan, QStringLiteral("郑七"), {}); // six months from the due date: over
    IssueNotices request = c.request({c.borrower, c.second});
    request.kind = NoticeKind::GuarantorDemand;
    request.templateText = templateText("guarantor_notice");
    const auto issued = c.services().notices.issue(request);
    REQUIRE(issued.ok());
    REQUIRE(issued->notices.size() == 1);
    const NoticeRow notice = c.notice(issued->notices.front());
    CHECK(notice.addressee == QStringLiteral("赵六"));
    CHECK(notice.guarantee == running);
    CHECK(notice.fields["mode"] == QStringLiteral("连带责任保证"));
    REQUIRE(issued->without.size() == 2);
    CHECK(issued->without[0].name == QStringLiteral("郑七"));
    CHECK(issued->without[0].why == NotIssuedReason::PeriodNotRunning);
    CHECK(issued->without[1].why == NotIssuedReason::NoGuarantor);

    // The receipt preserves this guarantor's period and leaves the debtor's alone.
    const QDate debtors = c.limitationEnd(c.loan);
    REQUIRE(c.services().notices.recordPrinted({notice.id}).ok());
    REQUIRE(c.services().notices.recordStep(c.signedOn(notice.id, c.today())).ok());
    CHECK(c.limitationEnd(c.loan) == debtors);
    const LoanPeriods periods = *loanPeriods(c.db(), c.loan, WorkingCalendar::builtIn(), c.today(), {});
    CHECK(periods.guarantors[0].period.state == PeriodState::Preserved);
    CHECK(periods.guarantors[1].period.state == PeriodState::Passed);
}

TEST_CASE("Notice service: rights, scope and copies", "[notice]")
{
    NoticeCase c;
    const NoticeId id = c.issued(c.borrower);
    CHECK(c.services().notices.recordPrinted({id}).value() == 1);
    CHECK(c.services().notices.recordPrinted({id}).value() == 0); // a copy
    CHECK(c.lastAudit().change["after"].toObject()["copies"].toArray().size() == 1);
    c.signIn(QStringLiteral("auditor"));
    CHECK(codeOf(c.services().notices.issue(c.request({c.borrower}))) == ErrorCode::NotAllowed);
    c.signIn(QStringLiteral("stranger"));
    CHECK(codeOf(c.services().notices.issue(c.request({c.borrower}))) == ErrorCode::OutsideScope);
    CHECK(codeOf(c.services().notices.recordStep(c.signedOn(id, c.today()))) == ErrorCode::OutsideScope);
    CHECK(codeOf(c.services().notices.voidNotice(id, QStringLiteral("x"))) == ErrorCode::OutsideScope);
    CHECK(NoticeRepository(c.db(), c.vault()).count({}, c.workspace().session()->scope) == 0);
    c.signIn(QStringLiteral("supervisor"));
    const NoticeRepository all(c.db(), c.vault());
    CHECK(all.count({}, Scope::wholeBook()) == 1);
    CHECK(all.list({.text = QStringLiteral("张三")}, Scope::wholeBook()).size() == 1);
    CHECK(all.list({.steps = {NoticeStep::Signed}}, Scope::wholeBook()).empty());
}

TEST_CASE("Notice service: one without proof for some days is work, until there is proof", "[notice]")
{
    NoticeCase c;
    const NoticeId id = c.printed(c.second);
    const QDate printedOn = c.today();
    const auto waiting = [&c] {
        const WorkList list(c.db(), Scope::wholeBook(), WorkingCalendar::builtIn(), c.today(), {.noticeDays = 15});
        QStringList names;
        for (const WorkItem* item : list.items({.reason = WorkReason::NoticeUnproven}))
            names += item->borrower.name;
        return names;
    };
    c.setToday(printedOn.addDays(14));
    CHECK(waiting().isEmpty());
    c.setToday(printedOn.addDays(15));
    CHECK(waiting() == QStringList{QStringLiteral("李四")});
    REQUIRE(c.services().notices.recordStep(c.signedOn(id, c.today())).ok());
    CHECK(waiting().isEmpty());
}
