// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ledger_export.h"

#include "core/exchange/output_file.h"
#include "core/exchange/paged_rows.h"
#include "core/exchange/table_writer.h"
#include "core/services/change.h"
#include "core/services/ledger_layout.h"
#include "core/storage/ledger_columns.h"

#include <QFileInfo>

namespace qingshou {
Result<LedgerExportPermit> LedgerExportService::permit(const ExportLedger& request)
{
    for (const Permission needed :
         {Permission::ViewBorrowers, request.unmasked ? Permission::ViewUnmasked : Permission::Export})
        if (const Outcome may = context_.require(needed); !may)
            return may.error();
    if (request.unmasked && request.reason.trimmed().isEmpty())
        return ErrorCode::ReasonRequired;
    if (!isTablePath(request.path))
        return {ErrorCode::Invalid, {QStringLiteral("out"), request.path}};
    if (const Outcome writable = checkOutputPath(request.path); !writable)
        return writable.error();
    return makeChange<LedgerExportPermit>(
        context_, Permission::Export, [&](Change& change) -> Result<LedgerExportPermit> {
            const qint64 loans = LedgerLoans::count(change.db(), change.session().scope);
            if (loans == 0)
                return {ErrorCode::NotFound, {QStringLiteral("loan")}};
            QJsonObject after{
                {"file", QFileInfo(request.path).fileName()}, {"loans", loans}, {"unmasked", request.unmasked}};
            change.audit({.action = QStringLiteral("export_ledger"),
                          .subjectKind = QStringLiteral("book"),
                          .change = {{"after", after}, {"reason", request.reason.trimmed()}}});
            LedgerExportPermit permit;
            permit.request_ = request;
            permit.session_ = context_.session;
            return permit;
        });
}

Result<qint64> writeLedger(Database& reader, const LedgerExportPermit& permit,
                           const std::function<bool(qint64 done, qint64 total)>& progress)
{
    try {
        const Session& session = *permit.session_;
        LedgerLoans loans(reader, session.scope, session.vault);
        const LedgerLayout layout({LedgerColumns::headers(reader), loans.anyCoBorrowers(), loans.anySpouses()},
                                  permit.request_.unmasked ? Disclosure::Full : Disclosure::Masked);
        const auto total = static_cast<qint64>(loans.all().size());
        const RowSource rows = pagedRows(
            total,
            [&](qint64 offset, qint64 limit) {
                std::vector<TableRow> page;
                for (LedgerLoan& loan : loans.page(offset, limit))
                    page.push_back(layout.row(std::move(loan)));
                return page;
            },
            [&](qint64 done) { return progress(done, total); });
        if (const Outcome written = writeTable(permit.request_.path, layout.document(), rows); !written)
            return written.error();
        return total;
    } catch (const StorageError& error) {
        return errorOf(error, reader);
    }
}

} // namespace qingshou
