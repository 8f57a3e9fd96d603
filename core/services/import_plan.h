// SPDX-License-Identifier: GPL-3.0-or-later
// What is settled about an import before its first row is read: the file, its columns, its day and its scope.
#pragma once

#include "core/ledger/recognition.h"
#include "core/services/import_types.h"

#include <stop_token>

namespace qingshou {

class Database;

struct ImportPlan {
    LedgerFile file;
    Recognition recognition;
    QDate statisticsOn;
    bool dateFromColumn = false; ///< holds only if all rows agree, which is known at the end
    LedgerScope scope = LedgerScope::WholeBook;
    bool scopeAssumed = false;
    QString readAs{}; ///< the file whose choices were applied, see ledger_memory.h
    FieldSet present; ///< fields that the file has, by column, constant or title: it says nothing about others
};

/// How far a reading is, told as a stage of an import. progress may be empty.
LedgerProgress toldAs(ImportStage stage, const ImportProgress& progress, std::stop_token stop);

/// Errors of LedgerFile and recognise(), of Recognition::problem(), and LedgerNoDate.
Result<ImportPlan> planImport(Database& db, const ImportRequest& request, const ImportProgress& progress, std::stop_token stop);

} // namespace qingshou
