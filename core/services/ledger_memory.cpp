// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ledger_memory.h"

#include "core/ledger/mapping_choices.h"

namespace qingshou {
namespace {

/// Layouts tried on a file whose header the program does not find by itself.
constexpr int mostLayouts = 20;

RecogniseOptions firstRowsOnly()
{
    return {.countCells = false};
}

/// Nothing when the choices do not fit the file after all.
std::optional<Mapping> fitting(const LedgerFile& file, const ImportRun& run)
{
    const Result<Mapping> choices = mappingFromJson(run.choices, run.fileName);
    if (!choices || isEmpty(*choices))
        return std::nullopt;
    const Result<Recognition> recognised = recognise(file, *choices, firstRowsOnly());
    const bool fits = recognised && headerFingerprint(*recognised) == run.headerFingerprint;
    return fits ? std::optional(*choices) : std::nullopt;
}

} // namespace

Result<RememberedChoices> rememberedChoices(Database& db, const LedgerFile& file)
{
    const ImportRunRepository runs(db);
    const Result<Recognition> automatic = recognise(file, {}, firstRowsOnly());
    std::vector<ImportRun> candidates;
    if (automatic) {
        if (const auto run = runs.newestWithHeader(headerFingerprint(*automatic)))
            candidates.push_back(*run);
    } else if (automatic.error().code == ErrorCode::LedgerNoHeader) {
        candidates = runs.newestOfEachHeader(mostLayouts);
    } else {
        return automatic.error();
    }
    for (const ImportRun& run : candidates)
        if (const auto choices = fitting(file, run))
            return RememberedChoices{*choices, run};
    return RememberedChoices{};
}

Result<RememberedRecognition> recogniseAsBefore(Database& db, const LedgerFile& file, const RecogniseOptions& options)
{
    Result<RememberedChoices> remembered = rememberedChoices(db, file);
    if (!remembered)
        return remembered.error();
    Result<Recognition> recognised = recognise(file, remembered->choices, options);
    if (!recognised)
        return recognised.error();
    return RememberedRecognition{std::move(remembered).value(), std::move(recognised).value()};
}

LayoutChoices choicesToRemember(const LedgerFile& file, const Recognition& plan)
{
    Mapping sameBytes;
    sameBytes.encoding = plan.table.encoding;
    const Result<Recognition> automatic = recognise(file, sameBytes, firstRowsOnly());
    return {headerFingerprint(plan), toJson(choicesOf(plan, automatic ? *automatic : Recognition()))};
}

} // namespace qingshou
