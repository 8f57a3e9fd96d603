// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_undo.h"

#include "core/base/dates.h"
#include "core/services/change.h"
#include "core/services/import_service.h"
#include "core/storage/book_copy.h"
#include "core/storage/borrower_merge.h"
#include "core/storage/bulk_load.h"
#include "core/storage/database.h"
#include "core/storage/import_run_repository.h"
#include "core/storage/workstation_repository.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace qingshou {
namespace {

constexpr std::array<std::string_view, 12> buildsNothing{
    "sign_in",     "sign_in_refused",      "unlock",        "recover_access", "change_password", "reset_password",
    "enable_user", "reveal_personal_data", "export_ledger", "view_evidence",  "copy_evidence",   "export_bundle"};

bool builds(const AuditEntry& entry)
{
    return std::find(buildsNothing.begin(), buildsNothing.end(), entry.action.toStdString()) == buildsNothing.end();
}

/// The import's own entry and the oldest after it that counts.
struct Since {
    qint64 imported = 0; ///< 0: the audit does not know the run
    std::optional<AuditEntry> built{};
};

Since sinceImport(Database& db, const Session& session, ImportRunId run)
{
    Since since;
    AuditRepository(db, session.vault)
        .fromNewest(WorkstationRepository(db).load().number, [&](const AuditEntry& entry) {
            if (entry.action == QLatin1String("import_ledger") && entry.subjectId == run.value) {
                since.imported = entry.sequence;
                return false;
            }
            if (builds(entry))
                since.built = entry;
            return true;
        });
    return since;
}

Error copyMissing(const Database& db)
{
    return {ErrorCode::Conflict, {QStringLiteral("import_copy_missing"), BookCopy::pathOf(db.path())}};
}

AuditEntry auditOf(const ImportRun& run, QDate statisticsOn, const QString& reason)
{
    const auto iso = [](QDate day) { return day.isValid() ? toIso(day) : QString(); };
    return {.action = QStringLiteral("undo_import"),
            .subjectKind = QStringLiteral("import_run"),
            .subjectId = run.id.value,
            .change = {{"before", QJsonObject{{"statistics_on", iso(run.statisticsOn)},
                                              {"file", run.fileName},
                                              {"rows", run.rows},
                                              {"balance_fen", run.balance.fen()}}},
                       {"after", QJsonObject{{"statistics_on", iso(statisticsOn)}}},
                       {"reason", reason}}};
}

} // namespace

Outcome mayUndoImport(Database& db, const Session& session, ImportRunId id)
{
    const ImportRunRepository runs(db);
    const std::optional<ImportRun> run = runs.find(id);
    if (!run)
        return {ErrorCode::NotFound, {QStringLiteral("import_run"), QString::number(id.value)}};
    if (run->isUndone())
        return {ErrorCode::Conflict, {QStringLiteral("import_undone")}};
    if (runs.newest()->id != id)
        return {ErrorCode::Conflict, {QStringLiteral("import_not_newest")}};
    if (!std::all_of(run->branches.begin(), run->branches.end(),
                     [&](BranchId branch) { return session.scope.contains(branch); }))
        return ErrorCode::OutsideScope;
    if (!QFile::exists(BookCopy::pathOf(db.path())))
        return copyMissing(db);
    const Since since = sinceImport(db, session, id);
    // One after it, though it was taken back: the copy is of the book before that one.
    if (since.built &&
        (since.built->action == QLatin1String("import_ledger") || since.built->action == QLatin1String("undo_import")))
        return {ErrorCode::Conflict, {QStringLiteral("import_not_newest")}};
    if (since.built)
        return {ErrorCode::Conflict,
                {QStringLiteral("import_built_on"), since.built->action, since.built->userName,
                 since.built->at.toUTC().toString(Qt::ISODate)}};
    return since.imported > 0 ? Outcome(Done{}) : Outcome(copyMissing(db));
}

Outcome ImportService::undo(ImportRunId id, const QString& reason, std::stop_token stop)
{
    if (const Outcome allowed = context_.require(Permission::ImportLedger); !allowed)
        return allowed;
    if (reason.trimmed().isEmpty())
        return ErrorCode::ReasonRequired;
    try {
        if (const Outcome may = mayUndoImport(context_.db, *context_.session, id); !may)
            return may;
        const Since since = sinceImport(context_.db, *context_.session, id);
        const TrustedRows trusted(context_.db);
        const std::unique_ptr<BookCopy> copy = BookCopy::open(context_.db);
        // What the import merged stands in the audit between the copy and the import's own entry.
        const qint64 merged = BorrowerMerge(context_.db).countSince(id);
        if (!copy || !copy->isOf(context_.ids.workstation(), since.imported - 1 - merged))
            return copyMissing(context_.db);
        return makeChange<Done>(context_, Permission::ImportLedger, [&](Change& change) -> Result<Done> {
            const ImportRun run = ImportRunRepository(change.db()).find(id).value();
            if (!copy->putBack(stop))
                return ErrorCode::Cancelled;
            ImportRunRepository(change.db()).insertUndone(run, change.session().user, change.now(), reason.trimmed());
            change.audit(auditOf(run, WorkstationRepository(change.db()).load().statisticsOn, reason.trimmed()));
            for (const Topic topic : {Topic::Book, Topic::Borrowers, Topic::Parties, Topic::Branches})
                change.touch(topic);
            return Done{};
        });
    } catch (const StorageError& error) {
        return errorOf(error, context_.db);
    }
}

} // namespace qingshou
