// SPDX-License-Identifier: GPL-3.0-or-later
// A file of receipts (收回流水) read whole: .csv, .xlsx, .xls and the pages that go under that name, as ledgers are.
// What the core system has booked is taken as it stands; nothing is guessed.
//
// Errors: those of openTable() and of reading, LedgerNoHeader {path}, LedgerColumnTie {header, columns, "in_file"},
// LedgerTooLarge {path, limit} beyond maxLines.
#pragma once

#include "core/base/money.h"
#include "core/domain/allocation.h"
#include "core/domain/recovery_kind.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/progress.h"
#include "core/ledger/refusal.h"

#include <QDate>

#include <optional>
#include <vector>

namespace qingshou {

/// One receipt as the file says it. Blank where the file has no such column or cell.
struct RecoveryLine {
    qint64 row = 0; ///< as in the file
    QString loanNumber{};
    QString account{};
    QString name{};
    QString idNumber{};
    QDate receivedOn{};                ///< invalid: neither the row nor the title says
    Money amount{};                    ///< negative: a receipt that the core system took back
    std::optional<DebtParts> booked{}; ///< by parts, which sum to the amount
    bool partsDiffer = false;          ///< the file's parts do not sum to its amount, and are not in booked
    std::optional<RecoveryKind> kind{};
    QString voucher{};
    QString note{};
};

struct RecoveryFile {
    static constexpr qsizetype maxLines = 20'000; ///< a county's receipts of a year

    std::vector<RecoveryLine> lines;
    std::vector<RefusedCell> refused; ///< each costs its row
    QDate titleDay;                   ///< what the title says of the day; already in the lines that have none
};

Result<RecoveryFile> readRecoveryFile(const LedgerFile& file, const LedgerProgress& progress = {});

/// 现金, 诉讼执行, 以物抵债 … as files write the kind; nothing for a word that is none of them.
std::optional<RecoveryKind> recoveryKindFrom(const QString& text);

} // namespace qingshou
