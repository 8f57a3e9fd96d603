// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of an import and what it answers. Amounts in fen, whatever the file's unit.
#pragma once

#include "core/base/id.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/ledger_reader.h"
#include "core/ledger/mapping.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace qingshou {

struct ImportRequest {
    QString path;
    /// The file already opened, for one that can be read only once (a pipe); else it is opened from the path.
    std::optional<LedgerFile> file{};
    /// What the user says beyond what the program recognises; may be empty.
    Mapping mapping{};
    /// Read it as the last file of that layout was read (ledger_memory.h), in place of the mapping.
    bool asBefore = false;
    /// Outranks the mapping's, the title's and the file's own column.
    std::optional<QDate> statisticsDate{};
    /// Outranks the mapping's. When nobody says: bad loans only if the title speaks of 不良, else the whole book.
    std::optional<LedgerScope> scope{};
    /// Import although the total row is not the sum of the rows.
    bool acceptTotalDifference = false;
};

enum class ImportStage {
    Reading,    ///< bytes of the file, while it is looked at
    Applying,   ///< bytes of the file, while its rows enter the book
    Finishing,  ///< steps: search keys, absent loans, indexes, sums
    Committing, ///< cannot be cancelled any more
};
/// Called on the thread that imports, a few times a second at most.
using ImportProgress = std::function<void(ImportStage stage, qint64 done, qint64 total)>;

struct ImportCounts {
    qint64 rows = 0;        ///< loans in the file = added + changed + unchanged
    qint64 added = 0;       ///< loan numbers that the book did not have
    qint64 changed = 0;     ///< balance, class, owner, guarantee, due date or book side differ
    qint64 unchanged = 0;   ///< all others; days, interest, phones and the like are refreshed nevertheless
    qint64 back = 0;        ///< of changed and unchanged: had been absent
    qint64 absent = 0;      ///< loans inside the scope that the file does not hold; never taken for settled
    qint64 newlyAbsent = 0; ///< of these: had been in the last file that should have held them
    qint64 refused = 0;     ///< rows that could not be used
    friend bool operator==(const ImportCounts&, const ImportCounts&) = default;
};

struct ImportBranch {
    BranchId id; ///< none in a dry run: the import will create it
    QString name;
    qint64 rows = 0;
    bool isNew = false; ///< unknown to the book before
};

/// What a file would do to the book, or did.
struct ImportFindings {
    ImportCounts counts;
    QDate statisticsOn;     ///< the file's
    QDate bookStatisticsOn; ///< the book's before; invalid: nothing was imported so far
    LedgerScope scope = LedgerScope::WholeBook;
    bool scopeAssumed = false;          ///< nobody said
    std::vector<ImportBranch> branches; ///< those of the file, in its order; the scope ends here
    Money balance;                      ///< sum of the rows
    TotalCheck total = TotalCheck::Absent;
    qint64 totalRow = 0; ///< its row in the file
    std::vector<TotalOfField> totals;
    std::vector<RefusedCell> refused; ///< rows that were refused and cells left out; at most the first 10,000
    qint64 cellsRefused = 0;          ///< cells left out of rows that can be used
    std::vector<Field> missing;       ///< starred columns that the file does not have: a warning each
    QString readAs;                   ///< ImportRequest::asBefore: the file whose choices were applied; empty: none

    std::vector<QString> newBranches() const;
};

struct DryRun : ImportFindings {
    /// Every reason why import() would refuse: LedgerOlder, LedgerRowsRefused, LedgerTotalDiffers, OutsideScope.
    std::vector<Error> blockers;
};

struct ImportReport : ImportFindings {
    ImportRunId run;
};

} // namespace qingshou
