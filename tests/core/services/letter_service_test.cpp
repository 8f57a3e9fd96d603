// SPDX-License-Identifier: GPL-3.0-or-later
// Letters other than plain demands, and whom the conduct rules keep them from.
#include "core/services/notice_service.h"

#include "core/services/plan_service.h"
#include "core/storage/conduct_finding_repository.h"
#include "core/storage/legal_repository.h"
#include "core/storage/letter_template_repository.h"
#include "core/storage/migrator.h"
#include "core/storage/own_entry_query.h"
#include "core/storage/transaction.h"
#include "tests/support/notice_case.h"

#include <QJsonArray>

using namespace qingshou;
using namespace qingshou::test;

TEST_CASE("Notice service: the conduct rules keep letters from whom they protect, unless a supervisor allows it",
          "[notice][conduct]")
{
    NoticeCase c;
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
    const auto kept = ConductFindingRepository(c.db()).of(allowed->notices.front());
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().finding.reason == ConductReason::ComplaintHold);
    CHECK(kept.front().overriddenBy == c.workspace().session()->user);
    CHECK(kept.front().overriddenReason == QStringLiteral("时效将届满"));
    CHECK(ConductFindingRepository(c.db()).of(issued->notices.front()).empty());
}

TEST_CASE("Notice service: nobody writes to the dead", "[notice][conduct]")
{
    NoticeCase c;
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
    NoticeCase c;
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
    NoticeCase c;
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
    NoticeCase c;
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
    NoticeCase c;
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
    NoticeCase c;
    const NoticeId id = c.printed(c.borrower);
    const NoticeRow before = c.notice(id);
    {
        Transaction again(c.db()); // the migration finds notices with steps, as in a file that is in use
        c.db().execute("DROP TABLE letter_templates");
        for (const Migration& migration : builtInMigrations()) {
            if (migration.name == QStringLiteral("agreements"))
                c.db().execute("INSERT INTO letter_templates (kind, text, changed_by, changed_at) "
                               "SELECT 'agreement', '# 协议书' || char(10) || '甲方', min(id), '' FROM users");
            if (migration.name == QStringLiteral("letters") || migration.name == QStringLiteral("agreements"))
                c.db().execute(migration.sql.toStdString());
        }
        again.commit();
    }
    CHECK(LetterTemplateRepository(c.db()).text(NoticeKind::Agreement) == // which had no number then
          QStringLiteral("# 协议书\n{number}\n甲方"));
    const NoticeRow after = c.notice(id);
    CHECK(after.number == before.number);
    CHECK(after.fields == before.fields);
    CHECK(after.step == NoticeStep::Printed);
    CHECK(NoticeRepository(c.db(), c.vault()).steps(id).size() == 1);
    CHECK_FALSE(Statement(c.db(), "PRAGMA foreign_key_check").step());
    CHECK(c.services().notices.recordStep(c.signedOn(id, c.today())).ok());
}

TEST_CASE("Notice service: an agreement sets out a plan; signed, it is an acknowledgement on the clock", "[notice]")
{
    NoticeCase c;
    const IssueNotices wanted = c.requestOf(NoticeKind::Agreement, "repayment_agreement", {c.borrower, c.second});
    const auto none = c.services().notices.issue(wanted);
    REQUIRE_FALSE(none.ok());
    CHECK(none.error().code == ErrorCode::Conflict);
    CHECK(none.error().args == QStringList{QStringLiteral("no_plan")});

    DraftPlan draft;
    draft.loan = c.loan;
    draft.terms = {RepaymentMethod::EqualPrincipal,
                   Money::fromFen(5'000'000),
                   Rate::fromE8(7'200'000),
                   10,
                   c.today(),
                   DayCount::Act360,
                   1};
    const auto older = c.services().plans.draft(draft);
    REQUIRE(older.ok());
    draft.terms.months = 20;
    const auto newer = c.services().plans.draft(draft);
    REQUIRE(newer.ok());
    REQUIRE(c.services().plans.agree(*older).ok());

    const auto issued = c.services().notices.issue(wanted);
    REQUIRE(issued.ok());
    REQUIRE(issued->notices.size() == 1);
    REQUIRE(issued->without.size() == 1);
    CHECK(issued->without[0].why == NotIssuedReason::NoPlan);
    const NoticeRow agreement = c.notice(issued->notices.front());
    CHECK(agreement.plan == *older); // the agreed one, though another draft is newer
    CHECK(agreement.fields[QStringLiteral("months")] == QStringLiteral("10"));
    CHECK(agreement.fields[QStringLiteral("schedule")].count(QLatin1Char('\n')) == 9);
    CHECK(agreement.owed == Money::fromFen(5'290'619));

    // What the paper sets out is not taken back in passing.
    OwnEntry plan{OwnEntryKind::Plan, older->value, {}};
    CHECK(OwnEntryQuery(c.db()).builtOn(c.borrower, plan) == QStringLiteral("letter_stands_on_it"));

    REQUIRE(c.services().notices.recordPrinted({agreement.id}).ok());
    const auto event = c.services().notices.recordStep({.notice = agreement.id,
                                                        .step = NoticeStep::Signed,
                                                        .happenedOn = c.today(),
                                                        .receivedBy = QStringLiteral("本人"),
                                                        .evidence = QStringLiteral("协议原件")});
    REQUIRE(event.ok());
    const std::vector<LegalEventRow> events = LegalRepository(c.db()).events(c.loan);
    REQUIRE(events.size() == 1);
    CHECK(events[0].event.kind == LegalEventKind::Acknowledgement);
    CHECK(events[0].event.consents);
}

TEST_CASE("Notice service: a voided agreement leaves its plan free", "[notice]")
{
    NoticeCase c;
    DraftPlan draft;
    draft.loan = c.loan;
    draft.terms = {
        RepaymentMethod::Bullet, Money::fromFen(5'000'000), Rate::fromE8(7'200'000), 3, c.today(), DayCount::Act360, 1};
    const auto plan = c.services().plans.draft(draft);
    REQUIRE(plan.ok());
    const auto issued =
        c.services().notices.issue(c.requestOf(NoticeKind::Agreement, "repayment_agreement", {c.borrower}));
    REQUIRE(issued.ok());
    const OwnEntry entry{OwnEntryKind::Plan, plan->value, {}};
    CHECK_FALSE(OwnEntryQuery(c.db()).builtOn(c.borrower, entry).isEmpty());
    REQUIRE(c.services().notices.voidNotice(issued->notices.front(), QStringLiteral("金额有误")).ok());
    CHECK(OwnEntryQuery(c.db()).builtOn(c.borrower, entry).isEmpty());
}
