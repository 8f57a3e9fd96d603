// SPDX-License-Identifier: GPL-3.0-or-later
// What was recorded of court, concessions, complaints and follow-up is taken back like contacts and money are.
#include "core/base/working_calendar.h"
#include "core/figures/periods_figures.h"
#include "core/services/conduct_check.h"
#include "core/storage/timeline_query.h"
#include "core/storage/user_repository.h"
#include "core/storage/work_query.h"
#include "tests/core/services/undo_case.h"
#include "tests/support/made_file.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QString officer = QStringLiteral("officer"), officer2 = QStringLiteral("officer2"),
              supervisor = QStringLiteral("supervisor");

struct Case : UndoCase {
    template <class T>
    T made(const Result<T>& result)
    {
        REQUIRE(result.ok());
        later(1);
        return *result;
    }
    UserId user(const QString& login) { return UserRepository(db()).findByLogin(login)->id; }
    /// Takes back what the officer recorded last. Nobody else may, nor the officer after the hour.
    void undoneInTimeByItsMaker(OwnEntryKind kind, const QString& login = officer)
    {
        const std::optional<OwnEntry> entry = newest();
        REQUIRE(entry);
        REQUIRE(entry->kind == kind);
        signIn(login == officer2 ? officer : officer2);
        CHECK_FALSE(services().undo.undo(borrower, *entry, undoReason).ok());
        signIn(login);
        const QDateTime now = clock().now();
        later(61);
        CHECK(codeOf(services().undo.undo(borrower, *entry, undoReason)) == ErrorCode::NotFound);
        clock().set(now);
        const qint64 before = auditCount();
        undo();
        CHECK(auditCount() == before + 1);
        CHECK(lastAudit().borrower == borrower);
        CHECK(lastAudit().change[QStringLiteral("reason")].toString() == undoReason);
        CHECK(AuditRepository(db(), vault()).verify().ok());
        const std::optional<OwnEntry> next = newest();
        CHECK((!next || next->kind != kind || next->id != entry->id));
    }
    /// Why the newest entry stands.
    QString refusal()
    {
        const std::optional<OwnEntry> entry = newest();
        REQUIRE(entry);
        const Outcome refused = services().undo.undo(borrower, *entry, undoReason);
        REQUIRE_FALSE(refused.ok());
        REQUIRE(refused.error().code == ErrorCode::Conflict);
        return refused.error().args.value(0);
    }
    bool struck(TimelineKind kind)
    {
        const auto entries = TimelineQuery(db(), Scope::wholeBook()).page(borrower, 0, 10, {kind}).entries;
        REQUIRE(entries.size() == 1); // it stays
        return entries.front().struck;
    }
    qint64 periods(PeriodKind kind)
    {
        return PeriodBook(db(), Scope::wholeBook(), {.kinds = {kind}}, WorkingCalendar::builtIn(), today(), {}).size();
    }
    SeizureId seize()
    {
        return made(services().seizures.record({.loan = loan,
                                                .description = QStringLiteral("城关镇人民路3号房产"),
                                                .documentNumber = QStringLiteral("(2026)湘0521执保12号"),
                                                .seizedOn = today(),
                                                .untilOn = today().addDays(10)}));
    }
    size_t seizuresToday()
    {
        return WorkQuery(db(), Scope::wholeBook()).seizuresEnding(today(), today().addDays(30)).size();
    }
    LegalEventId event(LegalEventKind kind)
    {
        return made(services().legalEvents.record({.loan = loan,
                                                   .kind = kind,
                                                   .happenedOn = today().addDays(-30),
                                                   .evidence = QStringLiteral("受理通知书")}));
    }
    RecordJudgment judgment(LegalEventId procedure = {}) const
    {
        return {.loan = loan,
                .procedure = procedure,
                .documentNumber = QStringLiteral("(2026)民初9号"),
                .servedOnDebtorOn = today().addDays(-1),
                .performWithinDays = 10};
    }
    ComplaintId complain(const QString& about)
    {
        return made(services().complaints.registerComplaint({.borrower = borrower,
                                                             .receivedOn = today(),
                                                             .concerned = {user(about), {}},
                                                             .asserted = QStringLiteral("称催收人员语气恶劣")}));
    }
    bool onHold()
    {
        const auto findings = checkConduct(db(), vault(), borrower, {.at = clock().now()}, today());
        return std::ranges::any_of(
            findings, [](const ConductFinding& found) { return found.reason == ConductReason::ComplaintHold; });
    }
    PlanContact visit() const
    {
        return {.borrowers = {borrower},
                .channel = ContactChannel::Visit,
                .plannedOn = today().addDays(1),
                .purpose = QStringLiteral("送达通知书")};
    }
    size_t instructionsToday() { return WorkQuery(db(), Scope::wholeBook()).instructions().size(); }
};

} // namespace

TEST_CASE("Undo: a seizure's end is no day to keep any more", "[undo][seizure]")
{
    Case c;
    c.seize();
    REQUIRE(c.periods(PeriodKind::Seizure) == 1);
    REQUIRE(c.seizuresToday() == 1);
    c.undoneInTimeByItsMaker(OwnEntryKind::Seizure);
    CHECK(c.periods(PeriodKind::Seizure) == 0);
    CHECK(c.seizuresToday() == 0);
    CHECK(c.page(c.borrower).loans.front().seizures.empty());
    CHECK(c.struck(TimelineKind::Seizure));
    CHECK_FALSE(c.newest().has_value());
}

TEST_CASE("Undo: not a seizure that was renewed or released since", "[undo][seizure]")
{
    Case c;
    const SeizureId house = c.seize();
    SECTION("renewed")
    {
        REQUIRE(c.services().seizures.renew({house, QStringLiteral("续封裁定"), c.today()}).ok());
    }
    SECTION("released")
    {
        REQUIRE(c.services().seizures.release(house, c.today(), QStringLiteral("已清偿")).ok());
    }
    CHECK(c.refusal() == QStringLiteral("seizure_moved_on"));
    CHECK(SeizureRepository(c.db()).find(house));
}

TEST_CASE("Undo: evidence counts for nothing any more, and its bytes stay", "[undo][evidence]")
{
    Case c;
    const QTemporaryDir folder;
    const QString path = writeFile(folder.filePath(QStringLiteral("录音.amr")), madeBytes(900));
    const auto sealed = prepareEvidence(c.db(), *c.workspace().session(), path, {});
    REQUIRE(sealed.ok());
    const EvidenceId id = c.made(c.services().evidence.add({.borrower = c.borrower,
                                                            .terms = {.takenOn = c.today()},
                                                            .files = {{QStringLiteral("通话录音"), *sealed}}}))
                              .front();
    const EvidenceRepository evidence(c.db(), c.vault());
    const QString sha256 = evidence.find(id)->sha256;
    REQUIRE(evidence.standing(c.borrower, sha256));
    c.undoneInTimeByItsMaker(OwnEntryKind::Evidence);
    CHECK_FALSE(evidence.standing(c.borrower, sha256));
    CHECK(evidence.find(id)->withdrawnReason == undoReason);
    CHECK_FALSE(evidence.content(id).isEmpty());
}

TEST_CASE("Undo: a complaint no longer holds contacts up", "[undo][complaint]")
{
    Case c;
    const ComplaintId id = c.complain(officer2);
    REQUIRE(c.onHold());
    c.undoneInTimeByItsMaker(OwnEntryKind::Complaint);
    CHECK_FALSE(c.onHold());
    CHECK(ComplaintRepository(c.db()).find(id)->state == ComplaintState::Withdrawn);
    CHECK(c.struck(TimelineKind::ComplaintRegistered));
}

TEST_CASE("Undo: not a complaint that is being handled, nor one about oneself", "[undo][complaint]")
{
    Case c;
    const ComplaintId own = c.complain(officer);
    CHECK(c.refusal() == QStringLiteral("complaint_own"));
    c.signIn(supervisor);
    REQUIRE(c.services().complaints.withdraw(own, undoReason).ok());
    c.signIn(officer);
    const ComplaintId id = c.complain(officer2);
    c.signIn(supervisor);
    REQUIRE(c.services().complaints.assign({id, c.user(officer)}).ok());
    c.signIn(officer);
    CHECK(c.refusal() == QStringLiteral("complaint_in_hand"));
    CHECK(c.onHold());
}

TEST_CASE("Undo: a planned contact is not the next step any more", "[undo][planned]")
{
    Case c;
    c.made(c.services().plannedContacts.plan(c.visit()));
    REQUIRE(c.page(c.borrower).nextAction == QStringLiteral("送达通知书"));
    c.undoneInTimeByItsMaker(OwnEntryKind::PlannedContact);
    CHECK(c.page(c.borrower).nextAction.isEmpty());
    CHECK(c.struck(TimelineKind::PlannedContact));
    c.made(c.services().plannedContacts.plan(c.visit()));
    c.signIn(officer2);
    c.made(c.services().contacts.record({.borrower = c.borrower, .note = QStringLiteral("已上门")}));
    c.signIn(officer);
    CHECK(c.refusal() == QStringLiteral("planned_contact_over"));
}

TEST_CASE("Undo: a waiver that nobody decided on is withdrawn", "[undo][waiver]")
{
    Case c;
    const LoanId owing = c.addLoan(c.borrower, {.interest = Money::fromYuan(3'000)});
    c.summarise();
    const ProposeWaiver proposal{.loan = owing,
                                 .waived = {{}, Money::fromYuan(1'000), {}, {}, {}},
                                 .lumpSum = Money::fromYuan(50'000),
                                 .lumpSumOn = c.today().addDays(10),
                                 .reason = QStringLiteral("因病致贫"),
                                 .application = QStringLiteral("减免申请书")};
    const WaiverId first = c.made(c.services().waivers.propose(proposal));
    c.undoneInTimeByItsMaker(OwnEntryKind::Waiver);
    CHECK(WaiverRepository(c.db()).find(first)->withdrawn());
    CHECK(c.struck(TimelineKind::WaiverProposed));
    const WaiverId second = c.made(c.services().waivers.propose(proposal));
    c.signIn(supervisor);
    REQUIRE(c.services().waivers.decide({.waiver = second, .approvalNumber = QStringLiteral("12号")}).ok());
    c.signIn(officer);
    CHECK(c.refusal() == QStringLiteral("waiver_decided"));
    CHECK_FALSE(WaiverRepository(c.db()).find(second)->withdrawn());
}

TEST_CASE("Undo: a restructuring that nobody decided on is withdrawn", "[undo][restructuring]")
{
    Case c;
    const ProposeRestructuring proposal{.loan = c.loan,
                                        .terms = {ContractChange::GraceOnSchedule,
                                                  {.method = RepaymentMethod::EqualPrincipal,
                                                   .principal = Money::fromYuan(50'000),
                                                   .months = 12,
                                                   .start = c.today()}},
                                        .appliedOn = c.today(),
                                        .application = QStringLiteral("申请书"),
                                        .reason = QStringLiteral("因病致贫")};
    const RestructuringId first = c.made(c.services().restructurings.propose(proposal));
    c.undoneInTimeByItsMaker(OwnEntryKind::Restructuring);
    CHECK(RestructuringRepository(c.db()).find(first)->withdrawn());
    CHECK(c.struck(TimelineKind::RestructuringProposed));
    const RestructuringId second = c.made(c.services().restructurings.propose(proposal));
    c.signIn(supervisor);
    REQUIRE(
        c.services().restructurings.decide({.restructuring = second, .approvalNumber = QStringLiteral("12号")}).ok());
    c.signIn(officer);
    CHECK(c.refusal() == QStringLiteral("restructuring_decided"));
    CHECK_FALSE(RestructuringRepository(c.db()).find(second)->withdrawn());
}

TEST_CASE("Undo: a judgment starts no period any more, and the suit that it ended runs on", "[undo][legal]")
{
    Case c;
    const LegalEventId suit = c.event(LegalEventKind::Suit);
    c.made(c.services().legalEvents.recordJudgment(c.judgment(suit)));
    LegalRepository legal(c.db());
    REQUIRE(legal.findEvent(suit)->event.ending == ProcedureEnd::Judged);
    const qint64 ended = c.periods(PeriodKind::Enforcement);
    c.undoneInTimeByItsMaker(OwnEntryKind::Judgment);
    CHECK(legal.findEvent(suit)->event.ending == ProcedureEnd::Open);
    CHECK_FALSE(legal.findEvent(suit)->event.endedOn.isValid());
    CHECK(legal.judgments(c.loan).empty());
    CHECK(c.periods(PeriodKind::Enforcement) == ended - 1);
    CHECK(c.struck(TimelineKind::Judgment));
    c.made(c.services().legalEvents.recordJudgment(c.judgment(suit))); // the right one ends it again
}

TEST_CASE("Undo: not a judgment that was corrected or is being executed, nor a suit that was judged", "[undo][legal]")
{
    Case c;
    const LegalEventId suit = c.event(LegalEventKind::Suit);
    SECTION("corrected")
    {
        const JudgmentId id = c.made(c.services().legalEvents.recordJudgment(c.judgment()));
        REQUIRE(c.services().legalEvents.correctJudgment(id, c.judgment(), QStringLiteral("文号有误")).ok());
        CHECK(c.refusal() == QStringLiteral("judgment_corrected"));
    }
    SECTION("executed")
    {
        c.made(c.services().legalEvents.recordJudgment(c.judgment()));
        c.signIn(officer2);
        c.event(LegalEventKind::Execution);
        c.signIn(officer);
        CHECK(c.refusal() == QStringLiteral("execution_stands_on_it"));
    }
    SECTION("judged")
    {
        c.signIn(officer2);
        c.made(c.services().legalEvents.recordJudgment(c.judgment(suit)));
        c.signIn(officer);
        CHECK(c.refusal() == QStringLiteral("judgment_stands_on_it"));
    }
    CHECK(LegalRepository(c.db()).judgments(c.loan).size() == 1);
}

TEST_CASE("Undo: an instruction whose answer was taken back waits again", "[undo][strategy]")
{
    Case c;
    c.signIn(supervisor);
    const auto instruct = [&] {
        return c.made(c.services().strategyJournal.instruct(c.borrower, QStringLiteral("尽快上门"), c.today()));
    };
    const auto answer = [&](StrategyEntryId id) {
        return c.services().strategyJournal.recordProgress(c.borrower, QStringLiteral("已上门"), id);
    };
    const StrategyEntryId first = instruct();
    c.undoneInTimeByItsMaker(OwnEntryKind::Instruction, supervisor);
    CHECK(c.instructionsToday() == 0);
    CHECK(c.page(c.borrower).journal.empty());
    CHECK(c.struck(TimelineKind::StrategyInstruction));
    CHECK(codeOf(answer(first)) == ErrorCode::NotFound);

    const StrategyEntryId second = instruct();
    c.signIn(officer);
    c.made(answer(second));
    REQUIRE(c.instructionsToday() == 0);
    c.undoneInTimeByItsMaker(OwnEntryKind::Progress);
    CHECK(c.instructionsToday() == 1);
    REQUIRE(c.page(c.borrower).journal.size() == 1);
    CHECK(c.page(c.borrower).journal.front().isOpen());
    CHECK(c.struck(TimelineKind::StrategyProgress));
    c.made(answer(second));
    c.signIn(supervisor);
    CHECK(c.refusal() == QStringLiteral("instruction_answered"));
    CHECK(c.instructionsToday() == 0);
}

TEST_CASE("Undo: a return visit that nobody made is withdrawn", "[undo][complaint]")
{
    Case c;
    const auto schedule = [&] {
        return c.made(c.services().returnVisits.schedule(
            {.borrower = c.borrower, .officer = {c.user(officer2), {}}, .dueOn = c.today().addDays(2)}));
    };
    const ReturnVisitId first = schedule();
    c.undoneInTimeByItsMaker(OwnEntryKind::ReturnVisit);
    CHECK_FALSE(ReturnVisitRepository(c.db()).find(first)->waits());
    CHECK(c.struck(TimelineKind::ReturnVisitPlanned));
    const ReturnVisitId second = schedule();
    c.signIn(supervisor);
    REQUIRE(c.services().returnVisits.record({second, c.today(), 5, {}}).ok());
    c.signIn(officer);
    CHECK(c.refusal() == QStringLiteral("return_visit_done"));
}
