// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger is read as the last one with the same header was: what was chosen then is kept with the import run.
#pragma once

#include "core/ledger/recognition.h"
#include "core/storage/import_run_repository.h"

namespace qingshou {

class Database;

struct RememberedChoices {
    Mapping choices{};               ///< empty: nothing is remembered
    std::optional<ImportRun> from{}; ///< whose choices they are
};

/// What the newest import of the file's layout was told. Choices that do not fit the file are left alone.
/// Errors: those of recognise(). Throws StorageError.
Result<RememberedChoices> rememberedChoices(Database& db, const LedgerFile& file);

struct RememberedRecognition : RememberedChoices {
    Recognition recognition{};
};

/// recognise() with what is remembered.
Result<RememberedRecognition> recogniseAsBefore(Database& db, const LedgerFile& file,
                                                const RecogniseOptions& options = {});

/// What an import by this plan is to remember: the layout and the choices, as ImportRun keeps them.
struct LayoutChoices {
    QString fingerprint{};
    QByteArray choices{}; ///< a mapping as JSON
};
LayoutChoices choicesToRemember(const LedgerFile& file, const Recognition& plan);

} // namespace qingshou
