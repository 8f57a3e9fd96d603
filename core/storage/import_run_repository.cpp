// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/import_run_repository.h"

#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace qingshou {
namespace {

constexpr auto selectRuns =
    "SELECT r.id, r.statistics_on, r.file_name, r.file_sha256, r.whole_book, r.scope, r.mapping, r.row_count, "
    "r.new_count, r.changed_count, r.unchanged_count, r.back_count, r.absent_count, r.newly_absent_count, "
    "r.refused_count, r.balance_fen, r.total_row, r.imported_by, u.name, r.imported_at "
    "FROM import_runs r JOIN users u ON u.id = r.imported_by ";

constexpr std::array kinds{ImportChangeKind::Added, ImportChangeKind::Changed, ImportChangeKind::Absent,
                           ImportChangeKind::Back};

QString scopeJson(const std::vector<BranchId>& branches)
{
    QJsonArray array;
    for (const BranchId branch : branches)
        array.append(branch.value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

ImportRun readRun(const Statement& row)
{
    ImportRun run{.id = row.id<ImportRunId>(0),
                  .statisticsOn = row.date(1),
                  .fileName = row.text(2),
                  .fileSha256 = row.text(3),
                  .wholeBook = row.boolean(4),
                  .branches = {},
                  .mapping = row.text(6).toUtf8(),
                  .rows = row.integer(7),
                  .added = row.integer(8),
                  .changed = row.integer(9),
                  .unchanged = row.integer(10),
                  .back = row.integer(11),
                  .absent = row.integer(12),
                  .newlyAbsent = row.integer(13),
                  .cellsRefused = row.integer(14),
                  .balance = row.money(15),
                  .totalRow = row.text(16),
                  .importedBy = row.id<UserId>(17),
                  .importedByName = row.text(18),
                  .importedAt = row.instant(19)};
    for (const QJsonValue branch : QJsonDocument::fromJson(row.text(5).toUtf8()).array())
        run.branches.push_back(BranchId{branch.toInteger()});
    return run;
}

std::string changesFrom(const ImportChangeFilter& filter, const Scope& scope)
{
    return "FROM import_changes c JOIN loans l ON l.id = c.loan_id JOIN borrowers b ON b.id = l.borrower_id "
           "JOIN branches r ON r.id = l.branch_id WHERE c.run_id = ? AND " +
           scope.condition("l.branch_id") + (filter.kind ? " AND c.kind = ?" : "");
}

void bindChanges(Statement& to, ImportRunId run, const ImportChangeFilter& filter)
{
    to.bind(1, run);
    if (filter.kind)
        to.bind(2, code(*filter.kind));
}

} // namespace

QString code(ImportChangeKind kind)
{
    switch (kind) {
    case ImportChangeKind::Added:
        return QStringLiteral("new");
    case ImportChangeKind::Changed:
        return QStringLiteral("changed");
    case ImportChangeKind::Absent:
        return QStringLiteral("absent");
    case ImportChangeKind::Back:
        return QStringLiteral("back");
    }
    return {};
}

void ImportRunRepository::insert(const ImportRun& run)
{
    Statement insert(db_, "INSERT INTO import_runs (id, statistics_on, file_name, file_sha256, whole_book, scope, "
                          "mapping, row_count, new_count, changed_count, unchanged_count, back_count, absent_count, "
                          "newly_absent_count, refused_count, balance_fen, total_row, imported_by, imported_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bindAll(run.id, run.statisticsOn, run.fileName, run.fileSha256, run.wholeBook, scopeJson(run.branches),
                   QString::fromUtf8(run.mapping), run.rows, run.added, run.changed, run.unchanged, run.back,
                   run.absent, run.newlyAbsent, run.cellsRefused, run.balance, run.totalRow, run.importedBy,
                   run.importedAt);
    insert.run();
}

void ImportRunRepository::finish(const ImportRun& run)
{
    Statement update(db_, "UPDATE import_runs SET file_sha256 = ?, scope = ?, row_count = ?, new_count = ?, "
                          "changed_count = ?, unchanged_count = ?, back_count = ?, absent_count = ?, "
                          "newly_absent_count = ?, refused_count = ?, balance_fen = ?, total_row = ? WHERE id = ?");
    update.bindAll(run.fileSha256, scopeJson(run.branches), run.rows, run.added, run.changed, run.unchanged, run.back,
                   run.absent, run.newlyAbsent, run.cellsRefused, run.balance, run.totalRow, run.id);
    update.run();
}

void ImportRunRepository::addAllLoansAsNew(ImportRunId run)
{
    Statement insert(db_, "INSERT INTO import_changes (run_id, loan_id, kind, balance_after_fen, class_after) "
                          "SELECT ?1, id, 'new', balance_fen, risk_class FROM loans ORDER BY id");
    insert.bind(1, run).run();
}

ImportChangeWriter::ImportChangeWriter(Database& db, ImportRunId run)
    : insert_(db, "INSERT INTO import_changes (run_id, loan_id, kind, balance_before_fen, balance_after_fen, "
                  "class_before, class_after) VALUES (?, ?, ?, ?, ?, ?, ?)"),
      run_(run)
{
}

void ImportChangeWriter::add(ImportChangeKind kind, LoanId loan, std::optional<Money> before,
                             std::optional<Money> after, int classBefore, int classAfter)
{
    insert_.bindAll(run_, loan, code(kind), before, after);
    // A loan that was not there had no class, which is not the same as an unknown one.
    if (before)
        insert_.bind(6, classBefore);
    else
        insert_.bind(6, nullptr);
    insert_.bind(7, classAfter).run();
}

std::vector<ImportRun> ImportRunRepository::list(int limit, int offset) const
{
    Statement select(db_, std::string(selectRuns) + "ORDER BY r.imported_at DESC, r.id DESC LIMIT ? OFFSET ?");
    select.bindAll(limit, offset);
    std::vector<ImportRun> runs;
    while (select.step())
        runs.push_back(readRun(select));
    return runs;
}

std::optional<ImportRun> ImportRunRepository::find(ImportRunId run) const
{
    Statement select(db_, std::string(selectRuns) + "WHERE r.id = ?");
    select.bind(1, run);
    return select.step() ? std::optional(readRun(select)) : std::nullopt;
}

qint64 ImportRunRepository::count() const
{
    Statement select(db_, "SELECT count(*) FROM import_runs");
    select.step();
    return select.integer(0);
}

std::vector<ImportChange> ImportRunRepository::changes(ImportRunId run, const ImportChangeFilter& filter,
                                                       const Scope& scope) const
{
    Statement select(db_, "SELECT c.kind, l.id, b.id, l.loan_number, b.name, r.name, c.balance_before_fen, "
                          "c.balance_after_fen, c.class_before, c.class_after " +
                              changesFrom(filter, scope) + " ORDER BY l.loan_number LIMIT ? OFFSET ?");
    bindChanges(select, run, filter);
    const int at = filter.kind ? 3 : 2;
    select.bind(at, filter.limit).bind(at + 1, filter.offset);
    std::vector<ImportChange> changes;
    while (select.step()) {
        ImportChange change{.loan = select.id<LoanId>(1),
                            .borrower = select.id<BorrowerId>(2),
                            .loanNumber = select.text(3),
                            .borrowerName = select.text(4),
                            .branchName = select.text(5),
                            .balanceBefore = select.optionalMoney(6),
                            .balanceAfter = select.optionalMoney(7),
                            .classBefore = static_cast<int>(select.integer(8)),
                            .classAfter = static_cast<int>(select.integer(9))};
        for (const ImportChangeKind kind : kinds)
            if (code(kind) == select.text(0))
                change.kind = kind;
        changes.push_back(std::move(change));
    }
    return changes;
}

qint64 ImportRunRepository::changeCount(ImportRunId run, const ImportChangeFilter& filter, const Scope& scope) const
{
    Statement select(db_, "SELECT count(*) " + changesFrom(filter, scope));
    bindChanges(select, run, filter);
    select.step();
    return select.integer(0);
}

} // namespace qingshou
