// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/court_bundle.h"

#include "core/services/borrower_access.h"
#include "core/storage/evidence_repository.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace qingshou {
namespace {

/// Numbers of the loans that were asked for; all must be the borrower's.
Result<QJsonArray> loanNumbers(Change& change, const ExportBundle& request)
{
    const std::vector<LoanRow> rows = LoanQuery(change.db()).ofBorrower(request.borrower);
    QJsonArray numbers;
    for (const LoanId wanted : request.loans) {
        const auto found =
            std::find_if(rows.begin(), rows.end(), [wanted](const LoanRow& row) { return row.id == wanted; });
        if (found == rows.end())
            return {ErrorCode::NotFound, {QStringLiteral("loan"), QString::number(wanted.value)}};
        numbers.append(found->loanNumber);
    }
    return numbers;
}

qint64 standingEvidence(Change& change, BorrowerId borrower)
{
    const std::vector<EvidenceRow> rows = EvidenceRepository(change.db(), change.session().vault).ofBorrower(borrower);
    return std::count_if(rows.begin(), rows.end(), [](const EvidenceRow& row) { return !row.withdrawn(); });
}

} // namespace

Outcome checkBundleFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return {ErrorCode::FileExists, {folder}};
    const QFileInfo around(info.exists() ? info.absoluteFilePath() : info.absolutePath());
    if (!around.isDir())
        return {ErrorCode::FileNotFound, {around.filePath()}};
    if (!around.isWritable())
        return {ErrorCode::FolderNotWritable, {around.filePath()}};
    if (info.exists() && !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return {ErrorCode::Conflict, {QStringLiteral("bundle_folder")}, folder};
    return Done{};
}

Result<BundlePermit> BundleService::permit(const ExportBundle& request)
{
    const QString reason = request.reason.trimmed();
    for (const Permission needed :
         {Permission::ViewBorrowers, reason.isEmpty() ? Permission::Export : Permission::ViewUnmasked})
        if (const Outcome may = context_.require(needed); !may)
            return may.error();
    if (request.folder.isEmpty())
        return {ErrorCode::Required, {QStringLiteral("out")}};
    if (const Outcome folder = checkBundleFolder(request.folder); !folder)
        return folder.error();
    return makeChange<BundlePermit>(context_, Permission::Export, [&](Change& change) -> Result<BundlePermit> {
        const Result<BorrowerRow> borrower = borrowerInScope(change, request.borrower);
        if (!borrower)
            return borrower.error();
        const Result<QJsonArray> loans = loanNumbers(change, request);
        if (!loans)
            return loans.error();
        QJsonObject after{{"folder", QFileInfo(request.folder).fileName()},
                          {"evidence", reason.isEmpty() ? 0 : standingEvidence(change, request.borrower)},
                          {"unmasked", !reason.isEmpty()}};
        if (!loans->isEmpty())
            after.insert(QStringLiteral("loans"), *loans);
        change.audit({.action = QStringLiteral("export_bundle"),
                      .subjectKind = QStringLiteral("borrower"),
                      .subjectId = request.borrower.value,
                      .borrower = request.borrower,
                      .change = {{"after", after}, {"reason", reason}}});
        BundlePermit permit;
        permit.request_ = request;
        permit.request_.reason = reason;
        permit.session_ = context_.session;
        return permit;
    });
}

} // namespace qingshou
