// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/campaign_book.h"

#include "core/storage/book_totals.h"
#include "core/storage/branch_repository.h"
#include "core/storage/loan_repository.h"
#include "core/storage/workstation_repository.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qingshou::test {

CampaignBook::CampaignBook(QDate today)
{
    setToday(today);
    db().execute("PRAGMA synchronous = OFF");
    const BranchRepository branches(db());
    cooperative = *branches.findByName(QStringLiteral("某县农村信用合作联社"));
    chengguan = *branches.findByName(QStringLiteral("城关信用社"));
    dongmen = *branches.findByName(QStringLiteral("东门分社"));
    hedong = addBranch(QStringLiteral("河东信用社"), cooperative);
    beishan = addBranch(QStringLiteral("北山信用社"), cooperative);
    signIn(Role::Supervisor);
}

void CampaignBook::signIn(Role role, BranchId branch)
{
    ServiceContext& context = temp.workspace->context();
    const Session& now = *context.session;
    SecretKey key; // the same file, the same key
    std::copy_n(now.vault.dataKey().data(), SecretKey::size, key.data());
    context.session =
        std::make_shared<const Session>(Session{now.user, now.login, now.name, role, branch,
                                                BranchRepository(db()).subtree(branch), false, Vault(std::move(key))});
}

qint64 CampaignBook::next(const char* table)
{
    return temp.workspace->context().ids.take(db(), table);
}

BranchId CampaignBook::addBranch(const QString& name, BranchId parent)
{
    const BranchId id{next("branches")};
    BranchRepository(db()).insert({id, parent, name, {}, static_cast<int>(id.value % 1000)});
    return id;
}

ImportRunId CampaignBook::beginLedger(QDate statisticsOn, bool wholeBook)
{
    ledgerOn_ = statisticsOn;
    run_ = ImportRunId{next("import_runs")};
    QJsonArray scope;
    for (const Branch& branch : BranchRepository(db()).all())
        scope.append(branch.id.value);
    const QByteArray json = QJsonDocument(scope).toJson(QJsonDocument::Compact);
    Statement(db(), "INSERT INTO import_runs (id, statistics_on, file_name, file_sha256, whole_book, scope, mapping, "
                    "row_count, new_count, changed_count, unchanged_count, back_count, absent_count, "
                    "newly_absent_count, refused_count, balance_fen, total_row, imported_by, imported_at) "
                    "VALUES (?, ?, 'ledger.csv', '', ?, ?, '{}', 0, 0, 0, 0, 0, 0, 0, 0, 0, 'absent', ?, ?)")
        .bindAll(run_, statisticsOn, wholeBook, QString::fromUtf8(json), temp.workspace->session()->user,
                 temp.clock->now())
        .run();
    WorkstationRepository(db()).setStatisticsDate(statisticsOn);
    return run_;
}

void CampaignBook::endLedger()
{
    BookTotals(db()).rebuild(ledgerOn_);
}

LoanId CampaignBook::addLoan(const BookLoan& loan)
{
    const QString name = loan.borrower.isEmpty() ? QStringLiteral("户") + loan.number : loan.borrower;
    BorrowerId& borrower = borrowers_[name];
    if (!borrower.isValid()) {
        const PartyId party{next("parties")};
        borrower = BorrowerId{next("borrowers")};
        Statement(db(), "INSERT INTO parties (id, kind, name, sealed) VALUES (?, 'person', ?, x'00')")
            .bindAll(party, name)
            .run();
        Statement(db(), "INSERT INTO borrowers (id, party_id, branch_id, name, owner) VALUES (?, ?, ?, ?, ?)")
            .bindAll(borrower, party, loan.branch, name, loan.owner)
            .run();
    }
    const LoanId id{next("loans")};
    loans_[loan.number] = id;
    Statement(db(), "INSERT INTO loans (id, loan_number, borrower_id, branch_id, balance_fen, interest_total_fen, "
                    "risk_class, overdue_since_on, book_side, guarantee_type, collector, row_hash, statistics_on, "
                    "first_run_id, last_run_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, x'00', ?, ?, ?)")
        .bindAll(id, loan.number, borrower, loan.branch, loan.balance, loan.interest, storedClass(loan.riskClass),
                 loan.overdueSince, codeView(loan.side), codeView(loan.guarantee), loan.owner, ledgerOn_, run_, run_)
        .run();
    saveHistory(loan, id);
    return id;
}

void CampaignBook::changeLoan(const BookLoan& loan)
{
    const LoanId id = loans_.at(loan.number);
    Statement(db(), "UPDATE loans SET branch_id = ?, balance_fen = ?, interest_total_fen = ?, risk_class = ?, "
                    "overdue_since_on = ?, book_side = ?, guarantee_type = ?, statistics_on = ?, last_run_id = ?, "
                    "absent_since_on = NULL WHERE id = ?")
        .bindAll(loan.branch, loan.balance, loan.interest, storedClass(loan.riskClass), loan.overdueSince,
                 codeView(loan.side), codeView(loan.guarantee), ledgerOn_, run_, id)
        .run();
    saveHistory(loan, id);
}

void CampaignBook::saveHistory(const BookLoan& loan, LoanId id)
{
    Statement(db(), "INSERT INTO loan_history (loan_id, statistics_on, run_id, balance_fen, risk_class, book_side, "
                    "guarantee_type, owner, branch_id, overdue_since_on, interest_fen) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bindAll(id, ledgerOn_, run_, loan.balance, storedClass(loan.riskClass), codeView(loan.side),
                 codeView(loan.guarantee), loan.owner, loan.branch, loan.overdueSince, loan.interest)
        .run();
}

void CampaignBook::setAbsent(LoanId loan)
{
    Statement(db(), "UPDATE loans SET absent_since_on = ? WHERE id = ?").bindAll(ledgerOn_, loan).run();
}

void CampaignBook::setOwner(LoanId loan, const QString& owner)
{
    Statement(db(), "UPDATE borrowers SET owner = ? WHERE id = (SELECT borrower_id FROM loans WHERE id = ?)")
        .bindAll(owner, loan)
        .run();
}

RecoveryId CampaignBook::recover(const BookRecovery& recovery)
{
    RecoveryRow row;
    BorrowerId borrower;
    {
        Statement select(db(), "SELECT l.branch_id, b.owner, l.book_side, b.id FROM loans l "
                               "JOIN borrowers b ON b.id = l.borrower_id WHERE l.id = ?");
        select.bindAll(recovery.loan);
        REQUIRE(select.step());
        row = {recovery.loan,
               select.id<BranchId>(0),
               select.text(1),
               recovery.kind,
               *fromCode<BookSide>(select.utf8(2)),
               recovery.day,
               DebtParts{.interest = recovery.interest, .principal = recovery.principal}};
        borrower = select.id<BorrowerId>(3);
    }
    return insert({}, row, borrower);
}

RecoveryId CampaignBook::reverse(RecoveryId recovery, QDate day)
{
    RecoveryRow row;
    BorrowerId borrower;
    {
        Statement select(db(), "SELECT loan_id, branch_id, owner, kind, book_side, received_on, interest_fen, "
                               "principal_fen, borrower_id FROM recoveries WHERE id = ?");
        select.bindAll(recovery);
        REQUIRE(select.step());
        row = {select.id<LoanId>(0),
               select.id<BranchId>(1),
               select.text(2),
               *fromCode<RecoveryKind>(select.utf8(3)),
               *fromCode<BookSide>(select.utf8(4)),
               day,
               DebtParts{.interest = -select.money(6), .principal = -select.money(7)},
               {},
               select.date(5)};
        borrower = select.id<BorrowerId>(8);
    }
    return insert(recovery, row, borrower);
}

RecoveryId CampaignBook::insert(RecoveryId reverses, const RecoveryRow& row, BorrowerId borrower)
{
    const RecoveryId id{next("recoveries")};
    Statement(db(), "INSERT INTO recoveries (id, loan_id, borrower_id, amount_fen, received_on, kind, book_side, "
                    "branch_id, owner, allocation_order, interest_fen, principal_fen, reverses, recorded_by, "
                    "recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?, ?, ?, ?)")
        .bindAll(id, row.loan, borrower, row.parts.total(), row.receivedOn, codeView(row.kind), codeView(row.side),
                 row.branch, row.owner, row.parts.interest, row.parts.principal, reverses,
                 temp.workspace->session()->user, temp.clock->now())
        .run();
    CampaignTotals::recordRecovery(db(), row);
    return id;
}

} // namespace qingshou::test
