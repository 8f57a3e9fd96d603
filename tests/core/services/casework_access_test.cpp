// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every entry on a borrower: who may make it, inside which part of the book, and that a refusal leaves
// nothing behind while a success leaves one audit entry.
#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QString why = QStringLiteral("录入有误");

/// One of each kind of thing that entries are made on.
struct Book : TestWorkspace {
    BorrowerId borrower{}, neighbour{};
    LoanId loan{};
    GuaranteeId guarantee{};
    ImportRunId fallRun{};
    ContactId contact{};
    PromiseId promise{};
    RecoveryId recovery{};
    PlanId draft{}, agreed{};
    StrategyId strategy{};
    LegalEventId event{};
    JudgmentId judgment{};
    PartyId party{}; ///< the borrower's
    ConductFactId specialGroup{};
    qint64 contactPerson = 0;
    qint64 merge = 0;

    Book()
    {
        addRun({2026, 9, 26});
        borrower = addBorrower();
        neighbour = addBorrower({.name = QStringLiteral("赵六")});
        const BorrowerId twin = addBorrower();
        loan = addLoan(borrower);
        guarantee = addGuarantee(loan, QStringLiteral("王五"));
        fallRun = addRun({2026, 9, 27});
        changeBalance(loan, Money::fromYuan(40'000));
        summarise();
        signIn(QStringLiteral("officer"));
        contact = made(services().contacts.record(aContact()));
        made(services().plannedContacts.plan(aPlannedContact()));
        promise = made(services().promises.record(aPromise()));
        recovery = made(services().recoveries.record({loan, Money::fromYuan(100)}));
        draft = made(services().plans.draft(aPlan()));
        agreed = made(services().plans.draft(aPlan()));
        strategy = made(services().strategies.save(aStrategy(0)));
        event = made(services().legalEvents.record(anEvent()));
        judgment = made(services().legalEvents.recordJudgment(aJudgment()));
        contactPerson = made(
            services().parties.addContactPerson(borrower, {.name = QStringLiteral("赵六")}, QStringLiteral("邻居")));
        party = page(borrower).party.id;
        specialGroup = made(services().conduct.set(aFact(ConductFactKind::SpecialGroup)));
        merge = made(services().merges.merge(borrower, twin, QStringLiteral("同一人")));
    }

    template <class T>
    static T made(const Result<T>& result)
    {
        if (!result)
            FAIL("refused with code " << static_cast<int>(result.error().code) << " "
                                      << result.error().args.join(QLatin1Char('|')).toStdString()
                                      << result.error().detail.toStdString());
        return result.value();
    }

    SetConductFact aFact(ConductFactKind kind) const
    {
        SetConductFact fact{.borrower = borrower, .party = party, .kind = kind, .note = why};
        fact.group = SpecialGroup::Disabled;
        fact.hours = HoursOfDay{QTime(6, 0), QTime(8, 0)};
        return fact;
    }
    RecordContact aContact() const { return {.borrower = borrower, .note = QStringLiteral("说月底前还")}; }
    PlanContact aPlannedContact() const
    {
        return {{borrower}, ContactChannel::Visit, today().addDays(1), QStringLiteral("送达通知书")};
    }
    RecordPromise aPromise() const
    {
        return {.borrower = borrower, .amount = Money::fromYuan(1000), .dueOn = today().addDays(3)};
    }
    DraftPlan aPlan() const
    {
        return {
            loan, {RepaymentMethod::EqualPayment, Money::fromYuan(40'000), Rate::fromE8(8'400'000), 12, today()}, {}};
    }
    SaveStrategy aStrategy(int basedOn) const
    {
        return {.borrower = borrower,
                .basedOn = basedOn,
                .cause = QStringLiteral("经营失败"),
                .measures = {Measure::Negotiate},
                .amount = Money::fromYuan(20'000),
                .targetOn = today().addDays(60),
                .owner = QStringLiteral("李四"),
                .reason = QStringLiteral("首次制定")};
    }
    RecordLegalEvent anEvent() const
    {
        return {.loan = loan, .happenedOn = today(), .evidence = QStringLiteral("回执扫描件")};
    }
    RecordJudgment aJudgment() const
    {
        return {.loan = loan, .documentNumber = QStringLiteral("(2026)民初1号"), .servedOnDebtorOn = today()};
    }
};

struct Entry {
    const char* name;
    Permission permission;
    /// The error, if it was refused.
    std::function<std::optional<Error>(Book&)> make;
};

template <class T>
std::optional<Error> refusal(const Result<T>& result)
{
    return result ? std::nullopt : std::optional(result.error());
}

std::vector<Entry> entries()
{
    using P = Permission;
    return {
        {"record a contact", P::RecordContact,
         [](Book& b) { return refusal(b.services().contacts.record(b.aContact())); }},
        {"correct a contact", P::RecordContact,
         [](Book& b) { return refusal(b.services().contacts.correct(b.contact, b.aContact(), why)); }},
        {"add a note", P::RecordContact, [](Book& b) { return refusal(b.services().cases.addNote(b.borrower, why)); }},
        {"plan a contact", P::RecordContact,
         [](Book& b) { return refusal(b.services().plannedContacts.plan(b.aPlannedContact())); }},
        {"withdraw a planned contact", P::RecordContact,
         [](Book& b) { return refusal(b.services().plannedContacts.withdraw({b.borrower}, why)); }},
        {"record a promise", P::RecordPromise,
         [](Book& b) { return refusal(b.services().promises.record(b.aPromise())); }},
        {"withdraw a promise", P::RecordPromise,
         [](Book& b) { return refusal(b.services().promises.withdraw(b.promise, why)); }},
        {"record a recovery", P::RecordRecovery,
         [](Book& b) {
             return refusal(b.services().recoveries.record({b.loan, Money::fromYuan(5)}));
         }},
        {"explain a fall", P::RecordRecovery,
         [](Book& b) {
             return refusal(b.services().recoveries.explainFall(b.loan, b.fallRun, RecoveryKind::NormalCash));
         }},
        {"reverse a recovery", P::ReverseRecovery,
         [](Book& b) { return refusal(b.services().recoveries.reverse(b.recovery, why)); }},
        {"draft a plan", P::MakePlan, [](Book& b) { return refusal(b.services().plans.draft(b.aPlan())); }},
        {"agree a plan", P::MakePlan, [](Book& b) { return refusal(b.services().plans.agree(b.draft)); }},
        {"cancel a plan", P::MakePlan, [](Book& b) { return refusal(b.services().plans.cancel(b.agreed, why)); }},
        {"save a strategy", P::WriteStrategy,
         [](Book& b) { return refusal(b.services().strategies.save(b.aStrategy(1))); }},
        {"approve a strategy", P::ApproveStrategy,
         [](Book& b) { return refusal(b.services().strategies.approve(b.strategy)); }},
        {"send a strategy back", P::ApproveStrategy,
         [](Book& b) { return refusal(b.services().strategies.sendBack(b.strategy, why)); }},
        {"record a legal event", P::RecordLegalEvent,
         [](Book& b) { return refusal(b.services().legalEvents.record(b.anEvent())); }},
        {"cancel a legal event", P::RecordLegalEvent,
         [](Book& b) { return refusal(b.services().legalEvents.cancel(b.event, why)); }},
        {"record a judgment", P::RecordLegalEvent,
         [](Book& b) { return refusal(b.services().legalEvents.recordJudgment(b.aJudgment())); }},
        {"correct a judgment", P::RecordLegalEvent,
         [](Book& b) { return refusal(b.services().legalEvents.correctJudgment(b.judgment, b.aJudgment(), why)); }},
        {"set a guarantee's contract", P::RecordLegalEvent,
         [](Book& b) { return refusal(b.services().guarantees.setContract(b.guarantee, {GuaranteeMode::Joint})); }},
        {"add a guarantor", P::RecordLegalEvent,
         [](Book& b) { return refusal(b.services().guarantees.add(b.loan, {.name = QStringLiteral("钱七")}, {})); }},
        {"add a co-borrower", P::ManageParties,
         [](Book& b) {
             return refusal(b.services().parties.addCoBorrower(b.borrower, {.name = QStringLiteral("孙八")},
                                                               QStringLiteral("配偶")));
         }},
        {"add a contact person", P::ManageParties,
         [](Book& b) {
             return refusal(b.services().parties.addContactPerson(b.borrower, {.name = QStringLiteral("周九")},
                                                                  QStringLiteral("村主任")));
         }},
        {"record a refusal", P::ManageParties,
         [](Book& b) { return refusal(b.services().parties.recordRefusal(b.contactPerson)); }},
        {"record a hold", P::RecordConduct,
         [](Book& b) { return refusal(b.services().conduct.set(b.aFact(ConductFactKind::DisputeHold))); }},
        {"record agreed hours", P::OverrideConduct,
         [](Book& b) { return refusal(b.services().conduct.set(b.aFact(ConductFactKind::OtherHours))); }},
        {"approve contacts with a special group", P::OverrideConduct,
         [](Book& b) { return refusal(b.services().conduct.approve(b.borrower, b.specialGroup)); }},
        {"reveal personal data", P::ViewUnmasked,
         [](Book& b) { return refusal(b.services().parties.reveal(b.borrower, b.page(b.borrower).party.id, why)); }},
        {"merge borrowers", P::ManageParties,
         [](Book& b) { return refusal(b.services().merges.merge(b.borrower, b.neighbour, why)); }},
        {"undo a merge", P::ManageParties, [](Book& b) { return refusal(b.services().merges.undo(b.merge, why)); }},
        {"tell two apart", P::ManageParties,
         [](Book& b) { return refusal(b.services().merges.tellApart(b.borrower, b.neighbour)); }},
        {"assign an owner", P::AssignOwner,
         [](Book& b) { return refusal(b.services().cases.assignOwner({b.borrower}, QStringLiteral("王主任"))); }},
        {"set an allocation order", P::SetAllocationOrder,
         [](Book& b) {
             return refusal(b.services().cases.setAllocationOrder(
                 b.loan, AllocationRule{.order = AllocationOrder::PrincipalFirstAfter90D}, why));
         }},
    };
}

struct Login {
    const char* name;
    Role role;
};

} // namespace

TEST_CASE("entries on a borrower: each role may make those that the table of roles allows", "[casework]")
{
    Book book;
    for (const Login& login : {Login{"officer", Role::Officer}, Login{"supervisor", Role::Supervisor},
                               Login{"auditor", Role::Auditor}, Login{"administrator", Role::Administrator}}) {
        for (const Entry& entry : entries()) {
            if (allowed(login.role, entry.permission))
                continue;
            CAPTURE(entry.name, login.name);
            book.signIn(QLatin1String(login.name));
            const qint64 before = book.auditCount();
            const std::optional<Error> error = entry.make(book);
            REQUIRE(error);
            CHECK(error->code == ErrorCode::NotAllowed);
            CHECK(error->args == QStringList{code(entry.permission)});
            CHECK(book.auditCount() == before);
        }
    }
}

TEST_CASE("entries on a borrower: nothing is entered without a sign-in", "[casework]")
{
    Book book;
    const qint64 before = book.auditCount();
    book.signOut();
    std::vector<std::pair<const char*, std::optional<Error>>> errors;
    for (const Entry& entry : entries())
        if (entry.permission != Permission::ViewUnmasked) // that one's test looks the party up
            errors.emplace_back(entry.name, entry.make(book));
    book.signIn(QStringLiteral("officer"));
    for (const auto& [name, error] : errors) {
        CAPTURE(name);
        REQUIRE(error);
        CHECK(error->code == ErrorCode::SignInRequired);
    }
    CHECK(book.auditCount() == before + 1); // the sign-in itself
}

TEST_CASE("entries on a borrower: an officer of another branch is outside the scope, and nothing is written",
          "[casework]")
{
    Book book;
    book.signIn(QStringLiteral("stranger"));
    const qint64 before = book.auditCount();
    for (const Entry& entry : entries()) {
        if (!allowed(Role::Officer, entry.permission))
            continue;
        CAPTURE(entry.name);
        const std::optional<Error> error = entry.make(book);
        REQUIRE(error);
        CHECK(error->code == ErrorCode::OutsideScope);
        CHECK(book.auditCount() == before);
    }
}

TEST_CASE("entries on a borrower: each leaves exactly one audit entry that names the borrower", "[casework]")
{
    for (const Entry& entry : entries()) {
        // Of the two decisions on one strategy each has its own book.
        Book book;
        CAPTURE(entry.name);
        book.signIn(allowed(Role::Officer, entry.permission) ? QStringLiteral("officer2")
                                                             : QStringLiteral("supervisor"));
        const qint64 before = book.auditCount();
        ChangeSet told;
        const int token = book.workspace().feed().subscribe([&](const ChangeSet& changes) { told = changes; });
        const std::optional<Error> error = entry.make(book);
        book.workspace().feed().unsubscribe(token);
        if (error)
            FAIL("refused with code " << static_cast<int>(error->code) << " "
                                      << error->args.join(QLatin1Char('|')).toStdString());
        CHECK(book.auditCount() == before + 1);
        const AuditEntry audit = book.lastAudit();
        CHECK(audit.borrower == book.borrower);
        CHECK(audit.userName == book.workspace().session()->name);
        CHECK_FALSE(audit.action.isEmpty());
        CHECK_FALSE(audit.change.isEmpty());
        CHECK(told.touches(Topic::Audit));
        if (entry.permission != Permission::ViewUnmasked)
            CHECK(told.borrowers.contains(book.borrower));
        CHECK(AuditRepository(book.db(), book.vault()).verify().ok());
    }
}
