// SPDX-License-Identifier: GPL-3.0-or-later
// The whole book as a ledger that can be imported again, with the columns of 不良贷款台账 and the ledger's own others.
// It leaves the file only with an audit entry that was written before: a permit (个人信息保护法 51, 54). Permission:
// Export and ViewBorrowers; for whole identity numbers, phones, addresses and accounts ViewUnmasked and a reason.
#pragma once

#include "core/domain/masking.h"
#include "core/exchange/table_document.h"
#include "core/services/service_context.h"

namespace qingshou {

class Database;

struct ExportLedger {
    QString path{}; ///< .csv or .xlsx
    bool unmasked = false;
    QString reason{};
};

/// That the export was allowed and is in the audit. Good for one file, in that session.
class LedgerExportPermit {
public:
    const ExportLedger& request() const { return request_; }

private:
    friend class LedgerExportService;
    friend Result<qint64> writeLedger(Database&, const LedgerExportPermit&, const std::function<bool(qint64, qint64)>&);
    ExportLedger request_{};
    std::shared_ptr<const Session> session_{};
};

class LedgerExportService {
public:
    explicit LedgerExportService(ServiceContext& context) : context_(context) {}

    /// NotAllowed, ReasonRequired, Invalid("out") for another kind of file, NotFound("loan") for an empty book, and
    /// those of checkOutputPath().
    Result<LedgerExportPermit> permit(const ExportLedger& request);

private:
    ServiceContext& context_;
};

/// Writes the file beside its place and moves it there whole; how many loans. Loans that are absent from the ledger are
/// left out. On any connection and thread; progress is told done and all, and ends it with Cancelled by answering
/// false. Errors: those of writeTable() and of storage.
Result<qint64> writeLedger(Database& reader, const LedgerExportPermit& permit,
                           const std::function<bool(qint64 done, qint64 total)>& progress);

} // namespace qingshou
