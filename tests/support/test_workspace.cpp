// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_workspace.h"

#include "core/base/chinese_text.h"
#include "core/security/key_slot.h"
#include "core/services/loan_comparison.h"
#include "core/services/rule_settings.h"
#include "core/storage/borrower_repository.h"
#include "core/storage/borrower_summary.h"
#include "core/storage/branch_repository.h"
#include "core/storage/statement.h"
#include "core/storage/user_repository.h"

namespace qingshou::test {
namespace {

std::string utf8(const QString& text)
{
    return text.toStdString();
}

} // namespace

TestWorkspace::TestWorkspace()
{
    const std::vector<Branch> branches = BranchRepository(db()).all();
    for (const Branch& branch : branches) {
        if (!branch.parent.isValid())
            cooperative = branch.id;
        else if (branch.name == QStringLiteral("城关信用社"))
            town = branch.id;
        else
            eastGate = branch.id;
    }
    village = newId<BranchId>("branches");
    BranchRepository(db()).insert({village, cooperative, QStringLiteral("河东信用社"), {}, 9});

    addUser(QStringLiteral("officer"), Role::Officer, town);
    addUser(QStringLiteral("officer2"), Role::Officer, town);
    addUser(QStringLiteral("supervisor"), Role::Supervisor, {});
    addUser(QStringLiteral("auditor"), Role::Auditor, {});
    addUser(QStringLiteral("administrator"), Role::Administrator, {});
    addUser(QStringLiteral("stranger"), Role::Officer, village);
}

void TestWorkspace::addUser(const QString& login, Role role, BranchId branch)
{
    UserRepository users(db());
    const UserRecord user{newId<UserId>("users"), login, login, code(role), branch, true, false, {}};
    users.insert(user, clock().now());
    users.saveSlot(newId<UserId>("key_slots").value, user.id,
                   wrapKey(vault().dataKey(), login + QStringLiteral("-password"), {1, 8192}), clock().now());
}

void TestWorkspace::signIn(const QString& login)
{
    REQUIRE(services().signIn.signIn(login, login + QStringLiteral("-password")).ok());
}

ImportRunId TestWorkspace::addRun(QDate statisticsOn)
{
    ImportRun run;
    run.id = newId<ImportRunId>("import_runs");
    run.statisticsOn = statisticsOn;
    run.fileName = QStringLiteral("made.csv");
    run.fileSha256 = QStringLiteral("0");
    run.mapping = "{}";
    run.totalRow = QStringLiteral("absent");
    run.importedBy = workspace().session()->user;
    run.importedAt = clock().now();
    ImportRunRepository(db()).insert(run);
    WorkstationRepository(db()).setStatisticsDate(statisticsOn);
    run_ = run.id;
    statisticsOn_ = statisticsOn;
    return run.id;
}

BorrowerId TestWorkspace::addBorrower(const MadeBorrower& made)
{
    const PartyDetails details = partyDetails(made.details);
    Party party;
    party.id = newId<PartyId>("parties");
    party.name = utf8(made.name);
    party.nameKey = nameSortKey(party.name);
    party.customerNumber = utf8(made.customerNumber);
    party.sealed = sealDetails(details, vault());
    PartyRepository parties(db());
    parties.insert(party);
    for (const PartyLookup& lookup : lookupsOf(details, vault()))
        parties.addLookup({lookup.hash, party.id});
    const auto id = newId<BorrowerId>("borrowers");
    BorrowerRepository(db()).insert(id, party.id, made.branch.isValid() ? made.branch : town, party.name,
                                    party.nameKey);
    return id;
}

LoanId TestWorkspace::addLoan(BorrowerId borrower, const MadeLoan& made)
{
    if (!run_.isValid())
        addRun(QDate(2026, 9, 27));
    LoanRecord loan;
    loan.id = newId<LoanId>("loans");
    loan.borrower = borrower;
    loan.branch = made.branch.isValid() ? made.branch : LoanQuery(db()).borrower(borrower)->branch;
    loan.loanNumber = made.number.isEmpty() ? "JJ" + std::to_string(++loansMade_) : utf8(made.number);
    loan.startOn = made.startOn;
    loan.dueOn = made.dueOn;
    loan.originalDueOn = made.originalDueOn;
    loan.balance = made.balance;
    loan.interestOnBook = loan.interestTotal = made.interest;
    loan.penalty = made.penalty;
    loan.compound = made.compound;
    loan.fee = made.fees;
    loan.riskClass = made.riskClass;
    loan.overdueSinceOn = made.overdueSinceOn;
    if (made.ledgerDays) {
        loan.ledgerDays = *made.ledgerDays;
        if (!loan.overdueSinceOn.isValid() && *made.ledgerDays > 0)
            loan.overdueSinceOn = statisticsOn_.addDays(-*made.ledgerDays);
    } else if (!loan.overdueSinceOn.isValid() && made.dueOn.isValid() && made.dueOn < statisticsOn_) {
        loan.overdueSinceOn = made.dueOn;
    }
    loan.bookSide = made.bookSide;
    loan.guaranteeType = made.guaranteeType;
    loan.accountManager = utf8(made.accountManager);
    loan.collector = utf8(made.collector);
    loan.rowHash = QByteArray(16, '\1');
    loan.statisticsOn = statisticsOn_;
    LoanRepository loans(db());
    loans.insert(std::array<const LoanRecord*, 1>{&loan}, run_);
    ImportChangeWriter(db(), run_)
        .add(std::array{
            ImportChange{.loan = loan.id, .balanceAfter = loan.balance, .classAfter = storedClass(loan.riskClass)}});
    return loan.id;
}

void TestWorkspace::changeBalance(LoanId id, Money after)
{
    const std::optional<LoanRow> row = LoanQuery(db()).find(id);
    REQUIRE(row);
    LoanRepository loans(db());
    LoanRecord loan;
    REQUIRE(loans.findByNumber(utf8(row->loanNumber), loan));
    LoanRecord changed = loan;
    changed.balance = after;
    ImportChangeWriter(db(), run_)
        .add(std::array{ImportChange{.kind = ImportChangeKind::Changed,
                                     .loan = id,
                                     .balanceBefore = loan.balance,
                                     .balanceAfter = after,
                                     .classBefore = storedClass(loan.riskClass),
                                     .classAfter = storedClass(loan.riskClass),
                                     .movements = movementsOf(loan, changed)}});
    changed.statisticsOn = statisticsOn_;
    const std::array<const LoanRecord*, 1> one{&changed};
    loans.update(one, run_);
    loans.saveHistories(one, run_);
}

GuaranteeId TestWorkspace::addGuarantee(LoanId loan, const QString& name, GuaranteeRow terms)
{
    Party party;
    party.id = newId<PartyId>("parties");
    party.name = utf8(name);
    party.nameKey = nameSortKey(party.name);
    party.sealed = sealDetails({}, vault());
    PartyRepository(db()).insert(party);
    terms.id = newId<GuaranteeId>("guarantees");
    terms.loan = loan;
    terms.party = party.id;
    LegalRepository(db()).insertGuarantee(terms);
    return terms.id;
}

void TestWorkspace::summarise()
{
    BorrowerSummary(db(), statisticsOn_, classDays(Settings::load(db()))).recomputeAll();
}

BorrowerPage TestWorkspace::page(BorrowerId borrower)
{
    std::optional<BorrowerPage> found = BorrowerQuery(db(), Scope::wholeBook(), vault()).page(borrower);
    REQUIRE(found);
    return *found;
}

AuditEntry TestWorkspace::lastAudit()
{
    // By number, not by time: a test may turn the clock back.
    AuditFilter everything;
    everything.limit = 1'000'000;
    AuditEntry last;
    for (const AuditEntry& entry : AuditRepository(db(), vault()).list(everything))
        if (entry.sequence > last.sequence)
            last = entry;
    return last;
}

qint64 TestWorkspace::auditCount()
{
    return AuditRepository(db(), vault()).count({});
}

} // namespace qingshou::test
