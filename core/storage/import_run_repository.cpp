// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/import_run_repository.h"

#include "core/storage/run_rows.h"
#include "core/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace qingshou {
namespace {

constexpr auto runColumns =
    "id, statistics_on, file_name, file_sha256, whole_book, scope, mapping, row_count, new_count, changed_count, "
    "unchanged_count, back_count, absent_count, newly_absent_count, refused_count, balance_fen, total_row, "
    "imported_by, imported_at, header_fingerprint, choices";

enum class Runs { Standing, AlsoUndone };

std::string selectRuns(Runs which)
{
    const std::string columns = runColumns;
    std::string rows = "SELECT " + columns + ", NULL AS undone_at, NULL AS undone_by, '' AS reason FROM import_runs";
    if (which == Runs::AlsoUndone)
        rows += " UNION ALL SELECT " + columns + ", undone_at, undone_by, reason FROM undone_import_runs";
    return "SELECT r.*, u.name, w.name FROM (" + rows +
           ") r JOIN users u ON u.id = r.imported_by LEFT JOIN users w ON w.id = r.undone_by ";
}

/// One that a newer program wrote is shown as changed, which says least.
ImportChangeKind kindFrom(std::string_view text)
{
    return fromCode<ImportChangeKind>(text).value_or(ImportChangeKind::Changed);
}

constexpr auto isUnexplained = "c.balance_before_fen > c.balance_after_fen + c.explained_fen";

QString scopeJson(const std::vector<BranchId>& branches)
{
    QJsonArray array;
    for (const BranchId branch : branches)
        array.append(branch.value);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

constexpr auto runValues = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                           "coalesce(nullif(?, ''), '{\"version\":1}')";

/// Gives back the number of the last parameter.
int bindRun(Statement& to, const ImportRun& run)
{
    to.bindAll(run.id, run.statisticsOn, run.fileName, run.fileSha256, run.wholeBook, scopeJson(run.branches),
               QString::fromUtf8(run.mapping), run.rows, run.added, run.changed, run.unchanged, run.back, run.absent,
               run.newlyAbsent, run.cellsRefused, run.balance, run.totalRow, run.importedBy, run.importedAt,
               run.headerFingerprint.isNull() ? QStringLiteral("") : run.headerFingerprint,
               QString::fromUtf8(run.choices));
    return 21;
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
                  .headerFingerprint = row.text(19),
                  .choices = row.text(20).toUtf8(),
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
                  .importedByName = row.text(24),
                  .importedAt = row.instant(18),
                  .undoneAt = row.instant(21),
                  .undoneByName = row.text(25),
                  .undoReason = row.text(23)};
    for (const QJsonValue branch : QJsonDocument::fromJson(row.text(5).toUtf8()).array())
        run.branches.push_back(BranchId{branch.toInteger()});
    return run;
}

RunRows rowsOf(ImportRunId run, const ImportChangeFilter& filter)
{
    return {run, filter.kind, filter.movement, filter.relapsedSince};
}

/// What is asked of the changes, up to and with the conditions.
Statement selectChanges(Database& db, const std::string& what, const RunRows& rows, const ImportChangeFilter& filter,
                        const Scope& scope, const std::string& after, int& bound)
{
    const SqlFilter where = rows.where();
    Statement select(db, "SELECT " + what + " FROM " + rows.table() +
                             " JOIN loans l ON l.id = c.loan_id JOIN borrowers b ON b.id = l.borrower_id "
                             "JOIN branches r ON r.id = l.branch_id WHERE " +
                             where.where() + " AND " + scope.condition("l.branch_id") +
                             (filter.unexplained ? std::string(" AND ") + isUnexplained : std::string()) + after);
    bound = where.bindTo(select);
    return select;
}

} // namespace

void ImportRunRepository::insert(const ImportRun& run)
{
    Statement insert(db_, std::string("INSERT INTO import_runs (") + runColumns + ") VALUES (" + runValues + ")");
    bindRun(insert, run);
    insert.run();
}

void ImportRunRepository::insertUndone(const ImportRun& run, UserId by, const QDateTime& at, const QString& reason)
{
    Statement insert(db_, std::string("INSERT INTO undone_import_runs (") + runColumns +
                              ", undone_by, undone_at, reason) VALUES (" + runValues + ", ?, ?, ?)");
    const int last = bindRun(insert, run);
    insert.bind(last + 1, by).bind(last + 2, at).bind(last + 3, reason).run();
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

ImportChangeWriter::ImportChangeWriter(Database& db, ImportRunId run)
    : insert_(db, "INSERT INTO import_changes (run_id, loan_id, kind, balance_before_fen, balance_after_fen, "
                  "class_before, class_after, movements) SELECT c0, c1, c2, c3, c4, c5, c6, c7 FROM rows(?1)"),
      run_(run)
{
}

void ImportChangeWriter::add(std::span<const ImportChange> changes)
{
    insert_.run(changes.size(), [&](size_t i, RowValues& row) {
        const ImportChange& change = changes[i];
        row.value(run_).value(change.loan).text(codeView(change.kind));
        row.value(change.balanceBefore).value(change.balanceAfter);
        // A loan that was not there had no class, which is not the same as an unknown one.
        if (change.balanceBefore)
            row.value(change.classBefore);
        else
            row.value(nullptr);
        row.value(change.classAfter).value(static_cast<qint64>(change.movements.bits()));
    });
}

std::vector<ImportRun> ImportRunRepository::list(int limit, int offset) const
{
    Statement select(db_, selectRuns(Runs::AlsoUndone) + "ORDER BY r.imported_at DESC, r.id DESC LIMIT ? OFFSET ?");
    select.bindAll(limit, offset);
    std::vector<ImportRun> runs;
    while (select.step())
        runs.push_back(readRun(select));
    return runs;
}

std::optional<ImportRun> ImportRunRepository::find(ImportRunId run) const
{
    Statement select(db_, selectRuns(Runs::AlsoUndone) + "WHERE r.id = ?");
    select.bind(1, run);
    return select.step() ? std::optional(readRun(select)) : std::nullopt;
}

qint64 ImportRunRepository::count() const
{
    Statement select(db_, "SELECT count(*) FROM import_runs");
    select.step();
    return select.integer(0);
}

std::optional<ImportRun> ImportRunRepository::newest() const
{
    Statement select(db_, selectRuns(Runs::Standing) + "ORDER BY r.id DESC LIMIT 1");
    return select.step() ? std::optional(readRun(select)) : std::nullopt;
}

std::optional<ImportRun> ImportRunRepository::newestWithHeader(const QString& fingerprint) const
{
    Statement select(db_, selectRuns(Runs::Standing) + "WHERE r.header_fingerprint = ? ORDER BY r.id DESC LIMIT 1");
    select.bind(1, fingerprint);
    return select.step() ? std::optional(readRun(select)) : std::nullopt;
}

std::vector<ImportRun> ImportRunRepository::newestOfEachHeader(int limit) const
{
    Statement select(db_, selectRuns(Runs::Standing) +
                              "WHERE r.id IN (SELECT max(id) FROM import_runs WHERE header_fingerprint <> '' "
                              "GROUP BY header_fingerprint) ORDER BY r.id DESC LIMIT ?");
    select.bind(1, limit);
    std::vector<ImportRun> runs;
    while (select.step())
        runs.push_back(readRun(select));
    return runs;
}

std::vector<ImportChange> ImportRunRepository::changes(ImportRunId run, const ImportChangeFilter& filter,
                                                       const Scope& scope) const
{
    int last = 0;
    Statement select =
        selectChanges(db_,
                      "c.kind, l.id, b.id, l.loan_number, b.name, r.name, c.balance_before_fen, c.balance_after_fen, "
                      "c.class_before, c.class_after, c.movements, c.explained_fen",
                      rowsOf(run, filter), filter, scope, " ORDER BY l.loan_number LIMIT ? OFFSET ?", last);
    select.bind(last + 1, filter.limit).bind(last + 2, filter.offset);
    std::vector<ImportChange> changes;
    while (select.step()) {
        ImportChange change{.kind = kindFrom(select.utf8(0)),
                            .loan = select.id<LoanId>(1),
                            .borrower = select.id<BorrowerId>(2),
                            .loanNumber = select.text(3),
                            .borrowerName = select.text(4),
                            .branchName = select.text(5),
                            .balanceBefore = select.optionalMoney(6),
                            .balanceAfter = select.optionalMoney(7),
                            .classBefore = static_cast<int>(select.integer(8)),
                            .classAfter = static_cast<int>(select.integer(9)),
                            .movements = LoanMovements(static_cast<unsigned>(select.integer(10)))};
        if (change.balanceBefore && change.balanceAfter)
            change.unexplained = std::max(Money(), *change.balanceBefore - *change.balanceAfter - select.money(11));
        changes.push_back(std::move(change));
    }
    return changes;
}

ImportChangeCounts ImportRunRepository::changeCounts(ImportRunId run, const Scope& scope) const
{
    int last = 0;
    Statement select = selectChanges(db_, std::string("c.kind, c.movements, ") + isUnexplained + ", count(*)",
                                     rowsOf(run, {}), {}, scope, " GROUP BY 1, 2, 3", last);
    ImportChangeCounts counts;
    while (select.step()) {
        const qint64 count = select.integer(3);
        const LoanMovements movements(static_cast<unsigned>(select.integer(1)));
        counts.all += count;
        counts.kinds[kindFrom(select.utf8(0))] += count;
        for (const LoanMovement movement : allValues<LoanMovement>())
            if (movements.has(movement))
                counts.movements[movement] += count;
        if (!select.isNull(2) && select.boolean(2))
            counts.unexplained += count;
    }
    for (const RelapseSince since : allValues<RelapseSince>())
        counts.relapses[since] = changeCount(run, {.relapsedSince = since}, scope);
    return counts;
}

qint64 ImportRunRepository::changeCount(ImportRunId run, const ImportChangeFilter& filter, const Scope& scope) const
{
    int last = 0;
    Statement select = selectChanges(db_, "count(*)", rowsOf(run, filter), filter, scope, {}, last);
    select.step();
    return select.integer(0);
}

} // namespace qingshou
