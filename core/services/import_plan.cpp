// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_plan.h"

#include "core/services/ledger_memory.h"

#include <utility>

namespace qingshou {

LedgerProgress toldAs(ImportStage stage, const ImportProgress& progress, std::stop_token stop)
{
    return {[stage, progress](qint64 done, qint64 total) {
                if (progress)
                    progress(stage, done, total);
            },
            std::move(stop)};
}

Result<ImportPlan> planImport(Database& db, const ImportRequest& request, const ImportProgress& progress,
                              std::stop_token stop)
{
    Result<LedgerFile> file = request.file ? Result<LedgerFile>(*request.file) : LedgerFile::open(request.path);
    if (!file)
        return file.error();
    Mapping mapping = request.mapping;
    QString readAs;
    if (request.asBefore) {
        Result<RememberedChoices> before = rememberedChoices(db, *file);
        if (!before)
            return before.error();
        mapping = std::move(before->choices);
        if (before->from)
            readAs = before->from->fileName;
    }
    if (request.statisticsDate)
        mapping.statisticsDate = request.statisticsDate;
    if (request.scope)
        mapping.scope = request.scope;

    const LedgerProgress reading = toldAs(ImportStage::Reading, progress, std::move(stop));
    Result<Recognition> recognised = recognise(*file, mapping, {false, reading});
    if (!recognised)
        return recognised.error();
    const bool ownDate = mapping.statisticsDate || recognised->title.statisticsDate;
    if (!ownDate && recognised->has(Field::StatisticsDate)) {
        // The file's own column is the last resort, and its first rows do not speak for all.
        recognised = recognise(*file, mapping, {true, reading});
        if (!recognised)
            return recognised.error();
    }
    if (const Outcome usable = recognised->problem(); !usable)
        return usable.error();
    if (!recognised->statisticsDate)
        return ErrorCode::LedgerNoDate;

    ImportPlan plan{*file,  *recognised, *recognised->statisticsDate, !ownDate, LedgerScope::WholeBook, false,
                    readAs, {}};
    plan.scopeAssumed = !plan.recognition.scope;
    plan.scope = plan.recognition.scope.value_or(plan.recognition.title.badLoansOnly ? LedgerScope::BadLoansOnly
                                                                                     : LedgerScope::WholeBook);
    for (const FieldInfo& info : fieldTable)
        if (plan.recognition.has(info.field))
            plan.present.set(fieldBit(info.field));
    return plan;
}

} // namespace qingshou
