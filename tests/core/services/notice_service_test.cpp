// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/notice_service.h"

#include "core/base/working_calendar.h"
#include "core/domain/chinese_amount.h"
#include "core/figures/periods_figures.h"
#include "core/figures/work_list.h"
#include "core/storage/migrator.h"
#include "core/storage/transaction.h"
#include "tests/support/paths.h"
#include "tests/support/test_workspace.h"

#include <QFile>
#include <QJsonArray>

using namespace qingshou;
using namespace qingshou::test;

namespace {

QString templateText(const char* name)
{
    QFile file(sourcePath(QStringLiteral("resources/templates/%1.txt").arg(QLatin1String(name))));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

struct Case : TestWorkspace {
    BorrowerId borrower = addBorrower({.details = {.idNumber = QStringLiteral("430521196203070014")}});
    LoanId loan = addLoan(
        borrower,
        {.balance = Money::fromFen(5'000'000), .interest = Money::fromFen(280'619), .penalty = Money::fromFen(10'000)});
    BorrowerId second = addBorrower({.name = QStringLiteral("李四")});
    LoanId secondLoan = addLoan(second);
    BorrowerId paid = addBorrower({.name = QStringLiteral("王五")});
    LoanId paidLoan = addLoan(paid, {.dueOn = {2028, 3, 15}});
    Case()
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

} // namespace

TEST_CASE("Notice service: a batch has its numbers without gaps and says who gets none", "[notice]")
{
    Case c;
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
    Case c;
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
    Case c;
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
    Case c;
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
    Case c;
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
    Case c;
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
    Case c;
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

TEST_CASE("Notice service: the conduct rules keep letters from whom they protect, unless a supervisor allows it",
          "[notice][conduct]")
{
    Case c;
    const PartyId party = c.page(c.borrower).party.id;
    REQUIRE(c.services()
                .conduct
                .set({.borrower = c.borrower,
                      .party = party,
                      .kind = ConductFactKind::ComplaintHold,
                      .note = QStringLiteral("投诉2026-09-20")})
                .ok());
    const auto issued = c.services().notices.issue(c.request({c.borrower, c.second}));
    REQUIRE(issued.ok());
    REQUIRE(issued->notices.size() == 1);
    CHECK(c.notice(issued->notices.front()).addressee == QStringLiteral("李四"));
    REQUIRE(issued->without.size() == 1);
    CHECK(issued->without[0].why == NotIssuedReason::Conduct);
    REQUIRE(issued->without[0].findings.size() == 1);
    CHECK(issued->without[0].findings[0].reason == ConductReason::ComplaintHold);

    // Nobody else: the reason comes back as a refusal, and no number is used.
    IssueNotices alone = c.request({c.borrower});
    const auto blocked = c.services().notices.issue(alone);
    REQUIRE_FALSE(blocked.ok());
    CHECK(blocked.error().code == ErrorCode::ConductBlocked);
    REQUIRE(blocked.error().args.size() == 1);
    CHECK(decodedFinding(blocked.error().args.front())->reason == ConductReason::ComplaintHold);

    IssueNotices both = c.request({c.borrower, c.second});
    both.conductOverride = ConductOverride{QStringLiteral("时效将届满"), {}, {}};
    CHECK(codeOf(c.services().notices.issue(both)) == ErrorCode::NotAllowed); // an officer allows nothing
    both.conductOverride = ConductOverride{{}, QStringLiteral("supervisor"), QStringLiteral("wrong")};
    CHECK(codeOf(c.services().notices.issue(both)) == ErrorCode::ReasonRequired);
    c.signIn(QStringLiteral("supervisor"));
    both.conductOverride = ConductOverride{QStringLiteral("时效将届满"), {}, {}};
    const auto allowed = c.services().notices.issue(both);
    REQUIRE(allowed.ok());
    REQUIRE(allowed->notices.size() == 1); // the other one has its own already
    CHECK(c.notice(allowed->notices.front()).addressee == QStringLiteral("张三"));
    CHECK(c.notice(allowed->notices.front()).sequence == 2);
    const AuditEntry audit = c.lastAudit();
    CHECK(audit.change["override_reason"].toString() == QStringLiteral("时效将届满"));
    CHECK(audit.change["findings"].toArray().size() == 1);
}

TEST_CASE("Notice service: nobody writes to the dead", "[notice][conduct]")
{
    Case c;
    REQUIRE(c.services()
                .conduct
                .set({.borrower = c.borrower,
                      .party = c.page(c.borrower).party.id,
                      .kind = ConductFactKind::Deceased,
                      .sinceOn = c.today().addDays(-3),
                      .note = QStringLiteral("村委会证明")})
                .ok());
    for (const auto& [kind, file] :
         {std::pair(NoticeKind::Demand, "demand_notice"), std::pair(NoticeKind::PromiseLetter, "promise_letter"),
          std::pair(NoticeKind::VisitRecord, "visit_record"), std::pair(NoticeKind::LegalLetter, "legal_letter")}) {
        CHECK(codeOf(c.services().notices.issue(c.requestOf(kind, file, {c.borrower}))) == ErrorCode::ConductBlocked);
    }
}

TEST_CASE("Notice service: a signed promise letter is an acknowledgement of the debt", "[notice]")
{
    Case c;
    REQUIRE(
        c.services()
            .promises.record({.borrower = c.borrower, .amount = Money::fromYuan(5'000), .dueOn = c.today().addDays(20)})
            .ok());
    const auto issued =
        c.services().notices.issue(c.requestOf(NoticeKind::PromiseLetter, "promise_letter", {c.borrower, c.paid}));
    REQUIRE(issued.ok());
    REQUIRE(issued->notices.size() == 2); // a promise may be made before the debt is overdue
    const NoticeRow letter = c.notice(issued->notices.front());
    CHECK(letter.number == QStringLiteral("城关信用社承诺〔2026〕7-0001号"));
    CHECK_FALSE(letter.deadlineOn.isValid());
    CHECK(letter.fields["promised"] == QStringLiteral("2026-10-18\t5,000.00"));
    CHECK(letter.fields["promise_capitals"] == QStringLiteral("伍仟元整"));
    CHECK(letter.fields["interest_all"] == QStringLiteral("2,906.19"));
    CHECK(letter.fields["guarantors"] == QStringLiteral("无"));
    CHECK(c.notice(issued->notices[1]).fields["promised"].isEmpty()); // to be filled in at the table

    const QDate before = c.limitationEnd(c.loan);
    REQUIRE(c.services().notices.recordPrinted({letter.id}).ok());
    const auto event = c.services().notices.recordStep(c.signedOn(letter.id, c.today()));
    REQUIRE(event.ok());
    CHECK(LegalRepository(c.db()).findEvent(*event)->event.kind == LegalEventKind::Acknowledgement);
    CHECK(LegalRepository(c.db()).findEvent(*event)->event.consents);
    CHECK(c.limitationEnd(c.loan) > before);
}

TEST_CASE("Notice service: an agreed plan is what the promise letter lists", "[notice]")
{
    Case c;
    DraftPlan draft;
    draft.loan = c.loan;
    draft.terms = {RepaymentMethod::EqualPrincipal, Money::fromYuan(50'000), Rate(), 5, c.today(), DayCount::Act360, 1};
    const Result<PlanId> plan = c.services().plans.draft(draft);
    REQUIRE(plan.ok());
    REQUIRE(c.services().plans.agree(*plan).ok());
    const auto issued =
        c.services().notices.issue(c.requestOf(NoticeKind::PromiseLetter, "promise_letter", {c.borrower}));
    REQUIRE(issued.ok());
    const NoticeRow letter = c.notice(issued->notices.front());
    CHECK(letter.fields["promised"].split(QLatin1Char('\n')).size() == 5);
    CHECK(letter.fields["promise_total"] == QStringLiteral("50,000.00"));
}

TEST_CASE("Notice service: a visit record is blank for a round, or holds the visit that was recorded", "[notice]")
{
    Case c;
    const auto contact = c.services().contacts.record({.borrower = c.borrower,
                                                       .at = QDateTime(c.today(), QTime(0, 0), Qt::UTC),
                                                       .channel = ContactChannel::Visit,
                                                       .outcome = ContactOutcome::AsksDelay,
                                                       .note = QStringLiteral("秋收后归还"),
                                                       .visitStaff = 2,
                                                       .visitRecorded = true});
    REQUIRE(contact.ok());
    IssueNotices request = c.requestOf(NoticeKind::VisitRecord, "visit_record", {c.borrower});
    request.visit = *contact;
    const auto issued = c.services().notices.issue(request);
    REQUIRE(issued.ok());
    const NoticeRow record = c.notice(issued->notices.front());
    CHECK(record.fields["visit_day"] == QStringLiteral("2026年9月28日"));
    CHECK(record.fields["visit_from"] == QStringLiteral("8时0分"));
    CHECK(record.fields["person_met"] == QStringLiteral("张三"));
    CHECK(record.fields["statement"] == QStringLiteral("秋收后归还"));
    CHECK(record.fields["recorded"] == QStringLiteral("是"));
    request.borrowers = {c.second}; // somebody else's visit
    CHECK(codeOf(c.services().notices.issue(request)) == ErrorCode::NotFound);
    const auto blank = c.services().notices.issue(c.requestOf(NoticeKind::VisitRecord, "visit_record", {c.second}));
    REQUIRE(blank.ok());
    CHECK(c.notice(blank->notices.front()).fields["statement"].isEmpty());
    // It proves nothing by itself and waits for nothing.
    REQUIRE(c.services().notices.recordPrinted({record.id}).ok());
    CHECK(codeOf(c.services().notices.recordStep(c.signedOn(record.id, c.today()))) == ErrorCode::Conflict);
}

TEST_CASE("Notice service: a legal letter names the firm; a delivery slip stands beside what it delivers", "[notice]")
{
    Case c;
    IssueNotices letter = c.requestOf(NoticeKind::LegalLetter, "legal_letter", {c.borrower});
    letter.lawyer.clear();
    const auto refused = c.services().notices.issue(letter);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().args == QStringList{QStringLiteral("lawyer")});
    const IssueNotices slip = c.requestOf(NoticeKind::DeliverySlip, "delivery_slip", {c.borrower});
    CHECK(codeOf(c.services().notices.issue(slip)) == ErrorCode::Conflict); // nothing to deliver yet
    letter.lawyer = QStringLiteral("钱某");
    const auto issued = c.services().notices.issue(letter);
    REQUIRE(issued.ok());
    const NoticeRow written = c.notice(issued->notices.front());
    CHECK(written.fields["firm"] == QStringLiteral("某某律师事务所"));
    const auto slips = c.services().notices.issue(slip);
    REQUIRE(slips.ok());
    REQUIRE(slips->notices.size() == 1);
    CHECK(c.notice(slips->notices.front()).fields["served"] ==
          QStringLiteral("《律师函》（编号：%1）一份").arg(written.number));
    // Once it is signed for, nothing is left to deliver.
    REQUIRE(c.services().notices.recordPrinted({written.id}).ok());
    REQUIRE(c.services().notices.recordStep(c.signedOn(written.id, c.today())).ok());
    CHECK(codeOf(c.services().notices.issue(slip)) == ErrorCode::Conflict);
}

TEST_CASE("Notice service: letters from before there were further kinds stay what they were", "[notice]")
{
    Case c;
    const NoticeId id = c.printed(c.borrower);
    const NoticeRow before = c.notice(id);
    {
        Transaction again(c.db()); // the migration finds notices with steps, as in a file that is in use
        c.db().execute("DROP TABLE letter_templates");
        for (const Migration& migration : builtInMigrations())
            if (migration.name == QStringLiteral("letters"))
                c.db().execute(migration.sql.toStdString());
        again.commit();
    }
    const NoticeRow after = c.notice(id);
    CHECK(after.number == before.number);
    CHECK(after.fields == before.fields);
    CHECK(after.step == NoticeStep::Printed);
    CHECK(NoticeRepository(c.db(), c.vault()).steps(id).size() == 1);
    CHECK_FALSE(Statement(c.db(), "PRAGMA foreign_key_check").step());
    CHECK(c.services().notices.recordStep(c.signedOn(id, c.today())).ok());
}
