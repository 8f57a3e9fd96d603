// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a ledger into the book: all of it or nothing, in one transaction with one audit entry.
//
// A loan is known by its number. Its borrower is known by customer number, else identity number, else stands alone
// (found again through the loan), never by name. Loans that the file does not hold are reported absent only inside the
// file's scope, and keep their balance: absent is not settled. Days past due are kept as the day they began.
//
// Memory is bounded: the file is read in one pass while its rows are compared and written; a second thread parses,
// hashes and seals ahead by a few hundred rows. Nothing of it reaches the disk but inside the transaction.
//
// Errors beyond those of LedgerFile, recognise() and LedgerReader: LedgerNoDate, LedgerOlder, LedgerRowsRefused,
// LedgerTotalDiffers, OutsideScope (rows of branches that are not the user's), Cancelled, DiskFull, NotAllowed. After
// any of them the book is as it was.
//
// Before it writes, an import keeps the book as it was beside the file (book_copy.h), so that it can be taken back.
#pragma once

#include "core/services/import_types.h"
#include "core/services/service_context.h"

#include <stop_token>

namespace qingshou {

class ImportService {
public:
    explicit ImportService(ServiceContext& context) : context_(context) {}

    /// Only reads: may run on a connection of its own while others write.
    Result<DryRun> dryRun(const ImportRequest& request, const ImportProgress& progress = {},
                          std::stop_token stop = {}) const;

    Result<ImportReport> importLedger(const ImportRequest& request, const ImportProgress& progress = {},
                                      std::stop_token stop = {});

    /// Takes the import back: the book is what it was before, word for word; the run stays listed as undone. The
    /// refusals of mayUndoImport() (import_undo.h), ReasonRequired, Cancelled.
    Outcome undo(ImportRunId run, const QString& reason, std::stop_token stop = {});

private:
    ServiceContext& context_;
};

} // namespace qingshou
