// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recovery_import.h"

#include "core/ledger/recovery_columns.h"
#include "core/services/file_hash.h"
#include "core/storage/database.h"
#include "core/storage/recovery_match_query.h"
#include "core/storage/storage_error.h"

#include <QFileInfo>

#include <map>
#include <tuple>

namespace qingshou {
namespace {

QString plainName(const QString& name)
{
    QString plain = name;
    plain.remove(QLatin1Char(' '));
    return plain;
}

/// By the best that the receipt has and the book knows.
void findCandidates(RecoveryMatchQuery& query, MatchedRecovery& receipt)
{
    const RecoveryLine& line = receipt.line;
    const auto found = [&](MatchedBy by, std::vector<LoanCandidate> candidates) {
        if (candidates.empty())
            return false;
        receipt.by = by;
        receipt.candidates = std::move(candidates);
        return true;
    };
    if (!line.loanNumber.isEmpty() && found(MatchedBy::LoanNumber, query.withNumber(line.loanNumber)))
        return;
    if (!line.account.isEmpty() && found(MatchedBy::LoanAccount, query.withAccount(line.account)))
        return;
    if (!line.idNumber.isEmpty() && found(MatchedBy::IdNumber, query.withIdNumber(line.idNumber)))
        return;
    if (!line.name.isEmpty())
        found(MatchedBy::Name, query.named(plainName(line.name)));
}

RecoveryClaim claimOf(const RecoveryLine& line)
{
    return {line.receivedOn, line.amount, line.booked ? line.booked->principal : Money(), line.voucher};
}

using SameInFile = std::map<std::tuple<qint64, QDate, Money, QString>, qint64>;

MatchState stateOf(Database& db, RecoveryMatchQuery& query, MatchedRecovery& receipt, QDate today, RecoveryKind kind,
                   SameInFile& seen)
{
    if (receipt.line.amount < Money())
        return MatchState::Reversal;
    if (receipt.candidates.empty())
        return MatchState::Unknown;
    if (!receipt.judged.candidate)
        return MatchState::Several;
    const LoanId loan = receipt.candidates[*receipt.judged.candidate].loan;
    const RecoveryLine& line = receipt.line;
    if (!seen.emplace(std::tuple(loan.value, line.receivedOn, line.amount, line.voucher), line.row).second)
        return MatchState::Duplicate;
    receipt.same = sameReceipt(claimOf(line), query.recorded(loan));
    if (receipt.same)
        return MatchState::Duplicate;
    if (const auto split = RecoveryService::preview(db, receipt.request(loan, kind), today); !split) {
        receipt.refusal = split.error();
        return MatchState::Refused;
    }
    return receipt.judged.certain && !line.partsDiffer ? MatchState::Certain : MatchState::ToConfirm;
}

} // namespace

RecordRecovery MatchedRecovery::request(LoanId loan, RecoveryKind kind) const
{
    const bool interestAlone = line.booked && line.booked->allInterest() == line.amount;
    return {.loan = loan,
            .amount = line.amount,
            .receivedOn = line.receivedOn,
            .kind = line.kind.value_or(interestAlone ? RecoveryKind::Interest : kind),
            .voucher = line.voucher,
            .note = line.note,
            .booked = line.booked};
}

Result<RecoveryImport> matchRecoveries(Database& db, const Session& session, QDate today, const LedgerFile& file,
                                       const RecoveryImportOptions& options, const LedgerProgress& progress)
{
    if (!session.may(Permission::RecordRecovery))
        return {ErrorCode::NotAllowed, {code(Permission::RecordRecovery)}};
    Result<RecoveryFile> read = readRecoveryFile(file, progress);
    if (!read)
        return read.error();
    RecoveryImport found;
    found.source = {QFileInfo(file.path()).fileName(), sha256Of(file, progress.stop)};
    found.refused = std::move(read.value().refused);
    std::vector<RecoveryLine> lines = std::move(read.value().lines);
    try {
        RecoveryMatchQuery query(db, session.scope, session.vault);
        QSet<QString> names;
        for (RecoveryLine& line : lines) {
            if (!line.receivedOn.isValid())
                line.receivedOn = options.receivedOn;
            if (!line.receivedOn.isValid())
                return {ErrorCode::LedgerMissingField,
                        {recoveryFieldHeader(RecoveryField::ReceivedOn), {}, QStringLiteral("in_file")}};
            names.insert(plainName(line.name));
        }
        names.remove(QString());
        query.lookFor(names);
        SameInFile seen;
        for (RecoveryLine& line : lines) {
            if (progress.stop.stop_requested())
                return ErrorCode::Cancelled;
            MatchedRecovery receipt;
            receipt.line = std::move(line);
            findCandidates(query, receipt);
            receipt.judged =
                judgeMatch(receipt.by, plainName(receipt.line.name), receipt.line.amount, receipt.candidates);
            receipt.state = stateOf(db, query, receipt, today, options.kind, seen);
            found.receipts.push_back(std::move(receipt));
        }
    } catch (const StorageError& error) {
        return Error{error.code(), {db.path()}, QString::fromUtf8(error.what())};
    }
    return found;
}

} // namespace qingshou
