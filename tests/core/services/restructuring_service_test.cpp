// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/restructuring_service.h"

#include "core/figures/borrower_figures.h"
#include "core/storage/timeline_query.h"

#include "tests/support/test_workspace.h"

#include <QJsonObject>

#include <algorithm>

using namespace qingshou;
using namespace qingshou::test;

namespace {

/// 50,000 principal for twelve months, due on 2026-12-01, with a guarantor; the ledger is of 09-27, today is Monday
/// 2026-09-28.
struct Case : TestWorkspace {
    BorrowerId borrower{};
    LoanId loan{};
    GuaranteeId guarantee{}, other{};

    Case()
    {
        addRun(today().addDays(-1));
        borrower = addBorrower();
        loan = addLoan(borrower, {.startOn = {2025, 12, 1}, .dueOn = {2026, 12, 1}, .riskClass = RiskClass::Normal});
        guarantee = addGuarantee(loan, QStringLiteral("王保"));
        other = addGuarantee(loan, QStringLiteral("赵担"));
        summarise();
        signIn(QStringLiteral("officer"));
    }
    ProposeRestructuring extension(int months = 6) const
    {
        return {.loan = loan,
                .terms = {ContractChange::Extension,
                          {.method = RepaymentMethod::Bullet,
                           .principal = Money::fromYuan(50'000),
                           .annualRate = Rate::fromE8(7'200'000),
                           .months = months,
                           .start = {2026, 12, 1}}},
                .hardship = true,
                .appliedOn = {2026, 9, 25},
                .application = QStringLiteral("2026-09-25 展期申请书"),
                .reason = QStringLiteral("秋粮未售")};
    }
    RestructuringId proposed()
    {
        signIn(QStringLiteral("officer"));
        const auto id = services().restructurings.propose(extension());
        REQUIRE(id.ok());
        return *id;
    }
    static DecideRestructuring approval(RestructuringId id)
    {
        DecideRestructuring d;
        d.restructuring = id;
        d.approvalNumber = QStringLiteral("展审〔2026〕8号");
        return d;
    }
    RestructuringId approved()
    {
        const RestructuringId id = proposed();
        signIn(QStringLiteral("supervisor"));
        REQUIRE(services().restructurings.decide(approval(id)).ok());
        return id;
    }
    ConcludeRestructuring agreement(RestructuringId id) const
    {
        return {id, today(), QStringLiteral("展字2026-8"), {guarantee}};
    }
    RestructuringId concluded()
    {
        const RestructuringId id = approved();
        signIn(QStringLiteral("officer"));
        REQUIRE(services().restructurings.conclude(agreement(id)).ok());
        return id;
    }
    RestructuringRow row(RestructuringId id) { return *RestructuringRepository(db()).find(id); }
    RestructuringFigures figures() { return borrowerFigures(page(borrower), {}, today()).restructurings.front(); }
    QDate consentOf(GuaranteeId id) { return LegalRepository(db()).findGuarantee(id)->consentedExtensionOn; }
    LegalEvents events() { return countingEvents(LegalRepository(db()).events(loan)); }
    void set(const char* key, const char* value)
    {
        signIn(QStringLiteral("administrator"));
        REQUIRE(services().settings.setAll({{QLatin1String(key), QLatin1String(value)}}).ok());
    }
    std::vector<TimelineKind> timeline()
    {
        std::vector<TimelineKind> kinds;
        for (const TimelineEntry& entry :
             TimelineQuery(db(), workspace().session()->scope).page(borrower, 0, 50).entries)
            kinds.push_back(entry.kind);
        return kinds;
    }
};

QStringList reasons(const Outcome& outcome)
{
    REQUIRE_FALSE(outcome.ok());
    return outcome.error().args;
}

} // namespace

TEST_CASE("RestructuringService: proposed, approved, signed; the signing goes onto the clocks", "[restructuring]")
{
    Case c;
    const RestructuringId id = c.proposed();
    CHECK(c.lastAudit().action == QStringLiteral("propose_restructuring"));
    CHECK(c.figures().state == RestructuringState::Proposed);
    CHECK(c.figures().until == QDate(2027, 6, 1));
    c.signIn(QStringLiteral("supervisor"));
    REQUIRE(c.services().restructurings.decide(c.approval(id)).ok());
    CHECK(c.figures().state == RestructuringState::Approved);
    CHECK(c.events().empty());
    c.signIn(QStringLiteral("officer"));
    REQUIRE(c.services().restructurings.conclude(c.agreement(id)).ok());

    const RestructuringRow row = c.row(id);
    CHECK(row.state() == RestructuringState::Concluded);
    CHECK(row.contractNumber == QStringLiteral("展字2026-8"));
    REQUIRE(c.events().size() == 1);
    CHECK(c.events().front().id == row.legalEvent);
    CHECK(c.events().front().kind == LegalEventKind::Acknowledgement);
    CHECK(c.events().front().consents);
    CHECK(c.events().front().on == c.today());
    CHECK(c.consentOf(c.guarantee) == c.today()); // he signed
    CHECK_FALSE(c.consentOf(c.other).isValid());  // he did not: his period stays
    const AuditEntry entry = c.lastAudit();
    CHECK(entry.action == QStringLiteral("conclude_restructuring"));
    CHECK(entry.change[QStringLiteral("after")][QStringLiteral("contract_number")].toString() == row.contractNumber);
    CHECK(AuditRepository(c.db(), c.vault()).verify().ok());
    const std::vector<TimelineKind> seen = c.timeline();
    for (const TimelineKind kind : {TimelineKind::RestructuringProposed, TimelineKind::RestructuringDecided,
                                    TimelineKind::RestructuringConcluded, TimelineKind::LegalEvent})
        CHECK(std::count(seen.begin(), seen.end(), kind) == 1);
    // In difficulty: a restructured asset, which the ledger of yesterday classes better.
    REQUIRE(c.figures().observation);
    CHECK(c.figures().observation->start == QDate(2027, 6, 1));
    CHECK(c.figures().tooGood);
}

TEST_CASE("RestructuringService: what the rules do not allow is refused and leaves nothing", "[restructuring]")
{
    Case c;
    const qint64 audited = c.auditCount();
    const auto refused = [&](auto edit) {
        ProposeRestructuring proposal = c.extension();
        edit(proposal);
        return codeOf(c.services().restructurings.propose(proposal));
    };
    CHECK(refused([](ProposeRestructuring& p) { p.terms.schedule.months = 13; }) == ErrorCode::OutOfRange);
    CHECK(refused([](ProposeRestructuring& p) { p.terms.schedule.principal = Money::fromYuan(50'001); }) ==
          ErrorCode::OutOfRange);
    CHECK(refused([](ProposeRestructuring& p) { p.terms.schedule.start = {2026, 12, 2}; }) == ErrorCode::Conflict);
    CHECK(refused([](ProposeRestructuring& p) { p.terms.change = ContractChange::Waiver; }) == ErrorCode::Invalid);
    CHECK(refused([&](ProposeRestructuring& p) { p.appliedOn = c.today().addDays(1); }) == ErrorCode::DateInFuture);
    CHECK(refused([](ProposeRestructuring& p) { p.appliedOn = {}; }) == ErrorCode::Required);
    CHECK(refused([](ProposeRestructuring& p) { p.application = QStringLiteral(" "); }) == ErrorCode::Required);
    CHECK(refused([](ProposeRestructuring& p) { p.reason.clear(); }) == ErrorCode::ReasonRequired);
    CHECK(refused([](ProposeRestructuring& p) { p.loan = LoanId{12345}; }) == ErrorCode::NotFound);
    CHECK(c.auditCount() == audited);
    CHECK(c.page(c.borrower).restructurings.empty());

    c.proposed();
    CHECK(refused([](ProposeRestructuring&) {}) == ErrorCode::Conflict); // one stands
    c.signIn(QStringLiteral("stranger"));
    CHECK(refused([](ProposeRestructuring&) {}) == ErrorCode::OutsideScope);
    c.signIn(QStringLiteral("auditor"));
    CHECK(refused([](ProposeRestructuring&) {}) == ErrorCode::NotAllowed);
}

TEST_CASE("RestructuringService: maker is not checker, and the level must suffice", "[restructuring]")
{
    Case c;
    c.set("restructuring_director_yuan", "10000");
    c.signIn(QStringLiteral("supervisor"));
    const auto own = c.services().restructurings.propose(c.extension());
    REQUIRE(own.ok());
    CHECK(reasons(c.services().restructurings.decide(c.approval(*own))) ==
          QStringList{QStringLiteral("restructuring_maker_is_checker")});
    REQUIRE(c.services().restructurings.withdraw(*own, QStringLiteral("由经办人提出")).ok());

    const RestructuringId id = c.proposed();
    CHECK(c.row(id).level == ApprovalLevel::RiskDepartment);
    CHECK(codeOf(c.services().restructurings.decide(c.approval(id))) == ErrorCode::NotAllowed); // an officer
    c.signIn(QStringLiteral("supervisor"));
    DecideRestructuring decision = c.approval(id);
    CHECK(reasons(c.services().restructurings.decide(decision)) == QStringList{QStringLiteral("restructuring_level")});
    decision.level = ApprovalLevel::RiskDepartment;
    decision.approvalNumber = QStringLiteral(" ");
    CHECK(codeOf(c.services().restructurings.decide(decision)) == ErrorCode::Required);
    decision.approvalNumber = QStringLiteral("8号");
    decision.decidedOn = c.today().addDays(1);
    CHECK(codeOf(c.services().restructurings.decide(decision)) == ErrorCode::DateInFuture);
    decision.decidedOn = c.today().addDays(-1);
    CHECK(codeOf(c.services().restructurings.decide(decision)) == ErrorCode::DateBeforeStart);
    decision.decidedOn = {};
    REQUIRE(c.services().restructurings.decide(decision).ok());
    CHECK(c.row(id).decidedOn == c.today());
    CHECK(codeOf(c.services().restructurings.decide(decision)) == ErrorCode::Conflict);
}

TEST_CASE("RestructuringService: approved only within its limits as the loan stands then; refused with a reason",
          "[restructuring]")
{
    Case c;
    const RestructuringId id = c.proposed();
    c.signIn(QStringLiteral("supervisor"));
    REQUIRE(c.services().recoveries.record({c.loan, Money::fromYuan(1'000), c.today()}).ok());
    CHECK(codeOf(c.services().restructurings.decide(c.approval(id))) == ErrorCode::OutOfRange); // 49,000 are owed
    DecideRestructuring refusal{.restructuring = id, .decision = WaiverDecision::Refused};
    CHECK(codeOf(c.services().restructurings.decide(refusal)) == ErrorCode::ReasonRequired);
    refusal.note = QStringLiteral("金额有变");
    REQUIRE(c.services().restructurings.decide(refusal).ok());
    CHECK(c.figures().state == RestructuringState::Refused);
    CHECK(reasons(c.services().restructurings.withdraw(id, QStringLiteral("撤回"))) ==
          QStringList{QStringLiteral("restructuring_decided")});
}

TEST_CASE("RestructuringService: only what was approved is signed, with a day and a number", "[restructuring]")
{
    Case c;
    const RestructuringId waiting = c.proposed();
    CHECK(reasons(c.services().restructurings.conclude(c.agreement(waiting))) ==
          QStringList{QStringLiteral("restructuring_not_approved")});
    REQUIRE(c.services().restructurings.withdraw(waiting, QStringLiteral("重报")).ok());
    const RestructuringId id = c.approved();
    c.signIn(QStringLiteral("officer"));
    const auto refused = [&](auto edit) {
        ConcludeRestructuring agreement = c.agreement(id);
        edit(agreement);
        return codeOf(c.services().restructurings.conclude(agreement));
    };
    const qint64 audited = c.auditCount();
    CHECK(refused([](ConcludeRestructuring& a) { a.concludedOn = {}; }) == ErrorCode::Required);
    CHECK(refused([&](ConcludeRestructuring& a) { a.concludedOn = c.today().addDays(1); }) == ErrorCode::DateInFuture);
    CHECK(refused([&](ConcludeRestructuring& a) { a.concludedOn = c.today().addDays(-1); }) ==
          ErrorCode::DateBeforeStart);
    CHECK(refused([](ConcludeRestructuring& a) { a.contractNumber = QStringLiteral("  "); }) == ErrorCode::Required);
    CHECK(refused([](ConcludeRestructuring& a) { a.consenting = {GuaranteeId{987}}; }) == ErrorCode::NotFound);
    CHECK(c.auditCount() == audited);
    CHECK(c.events().empty()); // not even of the last one, which failed after the event
    CHECK(c.row(id).state() == RestructuringState::Approved);
}

TEST_CASE("RestructuringService: who consented to an earlier extension has not consented to this one",
          "[restructuring]")
{
    Case c;
    c.concluded();
    REQUIRE(c.services().guarantees.setContract(c.other, {.consentedExtensionOn = c.today()}).ok()); // found later
    CHECK(c.consentOf(c.other) == c.today());
    c.setToday(c.today().addDays(3));
    const RestructuringId second = c.approved();
    c.signIn(QStringLiteral("officer"));
    REQUIRE(c.services().restructurings.conclude(c.agreement(second)).ok());
    CHECK(c.consentOf(c.guarantee) == c.today());
    CHECK_FALSE(c.consentOf(c.other).isValid());
    CHECK(c.row(second).again); // within the observation period of the first
}

TEST_CASE("RestructuringService: not signed after all takes back what the signing put onto the clocks",
          "[restructuring]")
{
    Case c;
    const RestructuringId id = c.concluded();
    CHECK(codeOf(c.services().restructurings.withdraw(id, QStringLiteral("误录"))) == ErrorCode::NotAllowed);
    c.signIn(QStringLiteral("supervisor"));
    CHECK(codeOf(c.services().restructurings.withdraw(id, {})) == ErrorCode::ReasonRequired);
    REQUIRE(c.services().restructurings.withdraw(id, QStringLiteral("误录")).ok());
    CHECK(c.figures().state == RestructuringState::Withdrawn);
    CHECK(c.events().empty());
    CHECK_FALSE(c.consentOf(c.guarantee).isValid());
    CHECK(c.lastAudit().action == QStringLiteral("withdraw_restructuring"));
    CHECK(AuditRepository(c.db(), c.vault()).verify().ok());

    const RestructuringId again = c.concluded(); // the event was cancelled by hand before: nothing stands in the way
    REQUIRE(c.services().legalEvents.cancel(c.row(again).legalEvent, QStringLiteral("日期有误")).ok());
    c.signIn(QStringLiteral("supervisor"));
    CHECK(c.services().restructurings.withdraw(again, QStringLiteral("误录")).ok());
}
