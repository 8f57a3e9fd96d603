// SPDX-License-Identifier: GPL-3.0-or-later
// Import runs and what each did to the loans that it touched.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/loan_movement.h"
#include "core/domain/relapse.h"
#include "core/storage/row_batch.h"
#include "core/storage/scope.h"
#include "core/storage/statement.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace qingshou {

class Database;

struct ImportRun {
    ImportRunId id;
    QDate statisticsOn;
    QString fileName; ///< without its folder
    QString fileSha256;
    bool wholeBook = true;          ///< else bad loans only
    std::vector<BranchId> branches; ///< that the file speaks for
    QByteArray mapping;             ///< JSON, see core/ledger/mapping.h
    QString headerFingerprint;      ///< of the file's layout, see core/ledger/mapping_choices.h
    QByteArray choices;             ///< JSON: what of the mapping the program had not recognised by itself
    qint64 rows = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 back = 0;
    qint64 absent = 0;      ///< inside the scope and not in the file
    qint64 newlyAbsent = 0; ///< of these: were in the last file
    qint64 cellsRefused = 0;
    Money balance;
    QString totalRow; ///< matches, differs, absent
    UserId importedBy;
    QString importedByName; ///< filled in by reading
    QDateTime importedAt;
    QDateTime undoneAt; ///< invalid: it stands; also what follows is filled in by reading
    QString undoneByName;
    QString undoReason;

    bool isUndone() const { return undoneAt.isValid(); }
};

enum class ImportChangeKind {
    Added,
    Changed, ///< as ImportRun::changed counts
    Moved,   ///< unchanged in that sense, but it became overdue or somebody else guarantees
    Absent,
    Back
};
template <>
struct EnumCodes<ImportChangeKind> {
    static constexpr auto table = std::to_array<EnumCode<ImportChangeKind>>({{ImportChangeKind::Added, "new"},
                                                                             {ImportChangeKind::Changed, "changed"},
                                                                             {ImportChangeKind::Moved, "moved"},
                                                                             {ImportChangeKind::Absent, "absent"},
                                                                             {ImportChangeKind::Back, "back"}});
};

/// One loan that a run touched.
struct ImportChange {
    ImportChangeKind kind = ImportChangeKind::Added;
    LoanId loan{};
    BorrowerId borrower{};
    QString loanNumber{};
    QString borrowerName{};
    QString branchName{};
    std::optional<Money> balanceBefore{}; ///< none for a new loan
    std::optional<Money> balanceAfter{};  ///< none for an absent one
    int classBefore = 0;                  ///< as loans.risk_class: 0 unknown, 1 normal … 5 loss
    int classAfter = 0;
    LoanMovements movements{};
    Money unexplained{}; ///< of a fall of the balance: what no recovery explains
};

struct ImportChangeFilter {
    std::optional<ImportChangeKind> kind{};
    std::optional<LoanMovement> movement{};
    std::optional<RelapseSince> relapsedSince{}; ///< then the changes are those of the runs in which they relapsed
    bool unexplained = false;                    ///< falls of the balance that recoveries do not explain whole
    int limit = 1000;
    int offset = 0;
};

struct ImportChangeCounts {
    qint64 all = 0;
    std::map<ImportChangeKind, qint64> kinds{};
    std::map<LoanMovement, qint64> movements{}; ///< a loan counts in each of its own
    std::map<RelapseSince, qint64> relapses{};
    qint64 unexplained = 0;
};

/// Writes the changes of a run: keep one for as long as many are written.
class ImportChangeWriter {
public:
    ImportChangeWriter(Database& db, ImportRunId run);
    /// Of each change: kind, loan, balances, classes and movements.
    void add(std::span<const ImportChange> changes);

private:
    RowBatch insert_;
    ImportRunId run_;
};

class ImportRunRepository {
public:
    explicit ImportRunRepository(Database& db) : db_(db) {}

    void insert(const ImportRun& run);
    /// Hash, branches, counts and sums, once they are known; in the same transaction.
    void finish(const ImportRun& run);

    /// Notes among those that were taken back a run that was read before its row went.
    void insertUndone(const ImportRun& run, UserId by, const QDateTime& at, const QString& reason);

    /// Newest first, also those that were taken back.
    std::vector<ImportRun> list(int limit = 200, int offset = 0) const;
    std::optional<ImportRun> find(ImportRunId run) const; ///< likewise
    qint64 count() const;                                 ///< of those that stand
    std::optional<ImportRun> newest() const;              ///< likewise
    /// The last that was imported with this layout.
    std::optional<ImportRun> newestWithHeader(const QString& fingerprint) const;
    /// The same for each layout, newest first.
    std::vector<ImportRun> newestOfEachHeader(int limit) const;

    /// In the order of the loan numbers.
    std::vector<ImportChange> changes(ImportRunId run, const ImportChangeFilter& filter, const Scope& scope) const;
    qint64 changeCount(ImportRunId run, const ImportChangeFilter& filter, const Scope& scope) const;
    /// How many there are of each, in one pass.
    ImportChangeCounts changeCounts(ImportRunId run, const Scope& scope) const;

private:
    Database& db_;
};

} // namespace qingshou
