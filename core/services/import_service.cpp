// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_service.h"

#include "core/base/chinese_text.h"
#include "core/base/dates.h"
#include "core/security/vault.h"
#include "core/services/change.h"
#include "core/services/file_hash.h"
#include "core/services/import_applier.h"
#include "core/services/ledger_memory.h"
#include "core/services/loan_comparison.h"
#include "core/services/row_pipeline.h"
#include "core/storage/book_copy.h"
#include "core/storage/bulk_load.h"
#include "core/storage/database.h"
#include "core/storage/ledger_columns.h"
#include "core/storage/workstation_repository.h"

#include <QFileInfo>
#include <QJsonArray>

#include <future>
#include <optional>

namespace qingshou {
namespace {

ImportRun runOf(const ImportFindings& findings, const ImportPlan& plan, const Change& change, ImportRunId id)
{
    ImportRun run;
    run.id = id;
    run.statisticsOn = plan.statisticsOn;
    run.fileName = QFileInfo(plan.file.path()).fileName();
    run.wholeBook = plan.scope == LedgerScope::WholeBook;
    for (const ImportBranch& branch : findings.branches)
        run.branches.push_back(branch.id);
    run.mapping = toJson(mappingOf(plan.recognition));
    run.rows = findings.counts.rows;
    run.added = findings.counts.added;
    run.changed = findings.counts.changed;
    run.unchanged = findings.counts.unchanged;
    run.back = findings.counts.back;
    run.absent = findings.counts.absent;
    run.newlyAbsent = findings.counts.newlyAbsent;
    run.cellsRefused = findings.cellsRefused;
    run.balance = findings.balance;
    run.totalRow = code(findings.total);
    run.importedBy = change.session().user;
    run.importedAt = change.now();
    return run;
}

AuditEntry auditOf(const ImportRun& run, const ImportFindings& findings)
{
    QJsonArray branches;
    for (const ImportBranch& branch : findings.branches)
        branches.append(branch.name);
    const QJsonObject after{{"statistics_on", toIso(run.statisticsOn)},
                            {"file", run.fileName},
                            {"sha256", run.fileSha256},
                            {"scope", run.wholeBook ? QStringLiteral("whole_book") : QStringLiteral("bad_loans")},
                            {"branches", branches},
                            {"rows", run.rows},
                            {"new", run.added},
                            {"changed", run.changed},
                            {"unchanged", run.unchanged},
                            {"back", run.back},
                            {"absent", run.absent},
                            {"newly_absent", run.newlyAbsent},
                            {"cells_refused", run.cellsRefused},
                            {"balance_fen", run.balance.fen()},
                            {"total_row", run.totalRow}};
    const QDate before = findings.bookStatisticsOn;
    return {.action = QStringLiteral("import_ledger"),
            .subjectKind = QStringLiteral("import_run"),
            .subjectId = run.id.value,
            .change = {{"before", QJsonObject{{"statistics_on", before.isValid() ? toIso(before) : QString()}}},
                       {"after", after}}};
}

/// Of the columns that are kept with each loan as they are.
QStringList headersWithoutPlace(const Recognition& recognition)
{
    QStringList headers;
    for (const RecognisedColumn& column : recognition.columns)
        if (!column.ignored && !(column.field && hasPlace(*column.field)))
            headers << column.header;
    return headers;
}

Outcome applyRows(ImportApplier& applier, RowPipeline& pipeline, const ImportPlan& plan, const ImportProgress& progress)
{
    for (;;) {
        const Result<std::span<PreparedRow>> rows = pipeline.next();
        if (!rows)
            return rows.error();
        if (rows->empty())
            return Done{};
        for (PreparedRow& row : *rows)
            applier.apply(row);
        applier.endBatch();
        if (progress)
            progress(ImportStage::Applying, pipeline.bytesRead(), plan.file.size());
    }
}

/// The steps after the last row, each of which the engine breaks off when asked to stop.
Outcome finishSteps(ImportApplier& applier, Database& db, const ImportProgress& progress, const std::stop_token& stop)
{
    const std::stop_callback interrupt(stop, [&db] { db.interrupt(); });
    for (int step = 0; step < ImportApplier::stepCount; ++step) {
        if (stop.stop_requested())
            return ErrorCode::Cancelled;
        if (progress)
            progress(ImportStage::Finishing, step, ImportApplier::stepCount);
        applier.finish(step);
    }
    return stop.stop_requested() ? Outcome(ErrorCode::Cancelled) : Outcome(Done{});
}

/// What is made before the transaction. Nobody else writes to the file before the import does.
struct Beforehand {
    TrustedRows trusted;
    SortedInPieces sorted;
    NewBookCopy copy;
    bool emptyBook;

    Beforehand(Database& db, const std::stop_token& stop)
        : trusted(db), sorted(db), copy(db, stop), emptyBook(LoanRepository(db).isEmpty())
    {
    }
};

Outcome prepare(Database& db, const std::stop_token& stop, std::optional<Beforehand>& beforehand)
{
    try {
        beforehand.emplace(db, stop);
        return stop.stop_requested() ? Outcome(ErrorCode::Cancelled) : Outcome(Done{});
    } catch (const StorageError& error) {
        return errorOf(error, db);
    }
}

/// planImport(), which also asks the book.
Result<ImportPlan> planned(Database& db, const ImportRequest& request, const ImportProgress& progress,
                           const std::stop_token& stop)
{
    try {
        return planImport(db, request, progress, stop);
    } catch (const StorageError& error) {
        return errorOf(error, db);
    }
}

} // namespace

Result<DryRun> ImportService::dryRun(const ImportRequest& request, const ImportProgress& progress,
                                     std::stop_token stop) const
{
    if (const Outcome allowed = context_.require(Permission::ImportLedger); !allowed)
        return allowed.error();
    const Result<ImportPlan> plan = planned(context_.db, request, progress, stop);
    if (!plan)
        return plan.error();
    const LedgerProgress reading = toldAs(ImportStage::Applying, progress, stop);
    try {
        Result<std::unique_ptr<LedgerReader>> reader = LedgerReader::open(plan->file, plan->recognition, reading);
        if (!reader)
            return reader.error();
        DryRun found;
        found.bookStatisticsOn = WorkstationRepository(context_.db).load().statisticsOn;
        ImportTally tally(context_.db, *context_.session, *plan);
        LoanRepository loans(context_.db);
        std::vector<LoanId> held;
        LedgerRow row;
        PreparedRow prepared;
        LoanRecord book;
        for (;;) {
            const Result<bool> more = (*reader)->next(row);
            if (!more)
                return more.error();
            if (!*more)
                break;
            readLoan(row, *plan, prepared);
            if (loans.findByNumber(prepared.loan.loanNumber, book)) {
                tally.branchOf(prepared, &book);
                const LoanRecord loan = merged(prepared, book);
                tally.add(book, loan, isChange(book, loan));
                held.push_back(book.id);
            } else {
                tally.branchOf(prepared, nullptr);
                tally.addNew(prepared.loan);
            }
        }
        std::sort(held.begin(), held.end());
        forEachLoanBut(context_.db, held, [&tally, coverage = tally.coverage()](LoanId, const LoanForSums& loan) {
            tally.addUnseen(loan, coverage);
        });
        tally.finish((*reader)->summary(), found);
        found.blockers = tally.blockers(found, (*reader)->summary(), request.acceptTotalDifference);
        return found;
    } catch (const StorageError& error) {
        return errorOf(error, context_.db);
    } catch (const std::overflow_error& error) {
        return {ErrorCode::OutOfRange, {}, QString::fromUtf8(error.what())};
    }
}

Result<ImportReport> ImportService::importLedger(const ImportRequest& request, const ImportProgress& progress,
                                                 std::stop_token stop)
{
    if (const Outcome allowed = context_.require(Permission::ImportLedger); !allowed)
        return allowed.error();
    const std::future<void> sortKeys = std::async(std::launch::async, prepareNameSortKeys);
    const Result<ImportPlan> plan = planned(context_.db, request, progress, stop);
    if (!plan)
        return plan.error();
    std::optional<Beforehand> beforehand;
    if (const Outcome prepared = prepare(context_.db, stop, beforehand); !prepared)
        return prepared.error();
    const bool emptyBook = beforehand->emptyBook;
    const LedgerFile file = plan->file;
    std::stop_source stopHash;
    const std::stop_callback stopHashToo(stop, [&stopHash] { stopHash.request_stop(); });
    std::future<QString> hash;

    Result<ImportReport> imported =
        makeChange<ImportReport>(context_, Permission::ImportLedger, [&](Change& change) -> Result<ImportReport> {
            ImportReport report;
            report.bookStatisticsOn = WorkstationRepository(change.db()).load().statisticsOn;
            if (report.bookStatisticsOn.isValid() && plan->statisticsOn < report.bookStatisticsOn)
                return {ErrorCode::LedgerOlder, {toIso(plan->statisticsOn), toIso(report.bookStatisticsOn)}};
            report.run = change.newId<ImportRunId>("import_runs");
            ImportRunRepository runs(change.db());
            ImportRun begun = runOf(report, *plan, change, report.run);
            const LayoutChoices layout = choicesToRemember(plan->file, plan->recognition);
            begun.headerFingerprint = layout.fingerprint;
            begun.choices = layout.choices;
            runs.insert(begun);

            ImportApplier applier(change, *plan, report.run, emptyBook);
            RowPipeline pipeline(*plan, change.session().vault, emptyBook, stop);
            if (const Outcome applied = applyRows(applier, pipeline, *plan, progress); !applied)
                return applied.error();
            // Not before: until here two threads have had enough to do.
            hash = std::async(std::launch::async, [&] { return sha256Of(file, stopHash.get_token()); });
            applier.tally().finish(pipeline.summary(), report);
            const std::vector<Error> blockers =
                applier.tally().blockers(report, pipeline.summary(), request.acceptTotalDifference);
            if (!blockers.empty())
                return blockers.front();
            if (const Outcome finished = finishSteps(applier, change.db(), progress, stop); !finished)
                return finished.error();
            applier.tally().finish(pipeline.summary(), report); // with the absent loans

            ImportRun run = runOf(report, *plan, change, report.run);
            run.fileSha256 = hash.get();
            runs.finish(run);
            LedgerColumns::note(change.db(), headersWithoutPlace(plan->recognition));
            change.audit(auditOf(run, report));
            change.touch(Topic::Book);
            change.touch(Topic::Borrowers);
            change.touch(Topic::Parties);
            if (!report.newBranches().empty())
                change.touch(Topic::Branches);
            if (progress)
                progress(ImportStage::Committing, 0, 1);
            return report;
        });
    stopHash.request_stop();
    if (imported)
        beforehand->copy.keep();
    return imported;
}

} // namespace qingshou
