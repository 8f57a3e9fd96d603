// SPDX-License-Identifier: GPL-3.0-or-later
// A workstation file with users of every role and a book of loans that a test makes up line by line, as imports would
// have left it: loans, history, runs and what each run changed.
#pragma once

#include "tests/support/temp_workspace.h"

#include "core/storage/audit_repository.h"
#include "core/storage/borrower_query.h"
#include "core/storage/import_run_repository.h"
#include "core/storage/loan_repository.h"

namespace qingshou::test {

struct MadeBorrower {
    QString name = QStringLiteral("张三");
    BranchId branch{}; ///< none: the first below the cooperative
    QString customerNumber{};
    PersonalDetails details{};
};

/// As a ledger states it. The statistics date is that of the newest run.
struct MadeLoan {
    QString number{}; ///< empty: made up
    BranchId branch{};
    Money balance = Money::fromYuan(50'000);
    Money interest{}, penalty{}, compound{}, fees{};
    QDate startOn{2024, 3, 15};
    QDate dueOn{2025, 3, 15};
    QDate originalDueOn{};
    std::optional<RiskClass> riskClass = RiskClass::Substandard;
    std::optional<int> ledgerDays{};
    QDate overdueSinceOn{}; ///< invalid: from the ledger's days, else from a due date that has passed
    BookSide bookSide = BookSide::OnBook;
    GuaranteeType guaranteeType = GuaranteeType::Guarantee;
    QString collector{};
    QString accountManager = QStringLiteral("李四");
};

class TestWorkspace {
public:
    /// No ledger yet. The administrator is signed in.
    TestWorkspace();

    Workspace& workspace() { return *file_.workspace; }
    Services& services() { return workspace().services(); }
    Database& db() { return workspace().context().db; }
    const Vault& vault() { return workspace().session()->vault; }
    FixedClock& clock() { return *file_.clock; }
    QDate today() const { return file_.clock->today(); }
    /// 08:00 in China.
    void setToday(QDate day) { file_.clock->set(QDateTime(day, QTime(0, 0), Qt::UTC)); }

    /// "officer", "officer2" (of the same branch), "supervisor", "auditor", "administrator", "stranger" (an officer of
    /// another branch).
    void signIn(const QString& login);
    void signOut() { services().signIn.signOut(); }

    BranchId cooperative{}, town{}, eastGate{}, village{}; ///< 东门分社 lies below 城关信用社

    ImportRunId addRun(QDate statisticsOn);
    BorrowerId addBorrower(const MadeBorrower& borrower = {});
    LoanId addLoan(BorrowerId borrower, const MadeLoan& loan = {});
    /// The newest run finds this balance: history, change and loan follow.
    void changeBalance(LoanId loan, Money after);
    GuaranteeId addGuarantee(LoanId loan, const QString& name, GuaranteeRow terms = {});
    /// What an import does last.
    void summarise();

    /// To a window; nothing else of this may be used afterwards.
    std::unique_ptr<Workspace> handOver() { return std::move(file_.workspace); }

    BorrowerPage page(BorrowerId borrower);
    /// The newest audit entry.
    AuditEntry lastAudit();
    qint64 auditCount();

private:
    template <class IdType>
    IdType newId(const char* table)
    {
        return workspace().context().ids.next<IdType>(db(), table);
    }
    void addUser(const QString& login, Role role, BranchId branch);

    TempWorkspace file_;
    ImportRunId run_{};
    QDate statisticsOn_{};
    int loansMade_ = 0;
};

/// For checks on refusals: the code, and Internal for a success.
template <class T>
ErrorCode codeOf(const Result<T>& result)
{
    REQUIRE_FALSE(result.ok());
    return result.error().code;
}

} // namespace qingshou::test
