// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recovery_service.h"

#include "core/base/dates.h"
#include "core/services/borrower_access.h"
#include "core/services/recovery_split.h"
#include "core/storage/campaign_totals.h"
#include "core/storage/fall_explanation.h"

#include <algorithm>

namespace qingshou {
namespace {

QJsonObject described(const RecoveryEntry& row)
{
    QJsonObject json{{"loan", row.loan.value},
                     {"amount_fen", row.amount.fen()},
                     {"received_on", toIso(row.receivedOn)},
                     {"kind", code(row.kind)},
                     {"order", row.allocationOrder},
                     {"surplus_fen", row.surplus.fen()},
                     {"voucher", row.voucher},
                     {"note", row.note}};
    for (const DebtPart part : allValues<DebtPart>())
        json[code(part) + QStringLiteral("_fen")] = row.split.of(part).fen();
    return json;
}

/// What every entry takes over from its loan: whom and where it counts.
RecoveryEntry entryFor(Change& change, const LoanInScope& on)
{
    RecoveryEntry row;
    row.loan = on.loan.id;
    row.borrower = on.borrower.id;
    row.bookSide = on.loan.bookSide;
    row.branch = on.loan.branch;
    row.owner = on.borrower.owner;
    row.recordedBy = change.session().user;
    row.recordedAt = change.now();
    return row;
}

/// The row, the campaigns' running totals, what it explains, the audit: all of it, always.
RecoveryId write(Change& change, const char* action, RecoveryEntry row, QDate reversedReceivedOn, QJsonObject more)
{
    row.id = change.newId<RecoveryId>("recoveries");
    RecoveryRepository(change.db()).insert(row);
    CampaignTotals::recordRecovery(change.db(), {row.loan, row.branch, row.owner, row.kind, row.bookSide,
                                                 row.receivedOn, row.split, row.surplus, reversedReceivedOn});
    refreshSummary(change, row.borrower);
    more["after"] = described(row);
    change.audit({.action = QLatin1String(action),
                  .subjectKind = QStringLiteral("recovery"),
                  .subjectId = row.id.value,
                  .borrower = row.borrower,
                  .change = std::move(more)});
    change.touch(Topic::Recoveries, row.borrower);
    change.touch(Topic::Promises, row.borrower);
    change.touch(Topic::Plans, row.borrower);
    change.touch(Topic::Borrowers, row.borrower);
    change.touch(Topic::Campaigns);
    return row.id;
}

Result<RecoveryId> explain(Change& change, const FallToExplain& what, const QString& note)
{
    const Result<LoanInScope> on = loanInScope(change, what.loan);
    if (!on)
        return on.error();
    // A balance that fell is principal.
    if (what.kind == RecoveryKind::Interest || what.kind == RecoveryKind::HungInterest)
        return {ErrorCode::Invalid, {QStringLiteral("kind"), code(what.kind)}};
    const std::vector<BalanceFall> falls = FallExplanation(change.db()).unexplained(what.loan);
    const auto fall = std::find_if(falls.begin(), falls.end(), [&](const BalanceFall& f) { return f.run == what.run; });
    if (fall == falls.end())
        return {ErrorCode::NotFound, {QStringLiteral("fall"), QString::number(what.run.value)}};
    RecoveryEntry row = entryFor(change, *on);
    row.amount = fall->unexplained();
    row.receivedOn = fall->statisticsOn;
    row.kind = what.kind;
    row.allocationOrder = QLatin1String(asLedgerOrder);
    row.split.principal = row.amount;
    row.explainsRun = what.run;
    row.note = note.trimmed();
    return write(change, "explain_fall", std::move(row), {}, {});
}

Result<RecoveryId> recordOne(Change& change, const RecordRecovery& recovery)
{
    const Result<LoanInScope> on = loanInScope(change, recovery.loan);
    if (!on)
        return on.error();
    RecordRecovery dated = recovery;
    if (!dated.receivedOn.isValid())
        dated.receivedOn = change.today();
    const Result<RecoverySplit> split = splitRecovery(change.db(), on->loan, dated, change.today());
    if (!split)
        return split.error();
    RecoveryEntry row = entryFor(change, *on);
    row.amount = dated.amount;
    row.receivedOn = dated.receivedOn;
    row.kind = dated.kind;
    row.allocationOrder = split->order;
    row.split = split->paid;
    row.surplus = split->surplus;
    row.voucher = dated.voucher.trimmed();
    row.note = dated.note.trimmed();
    return write(change, "record_recovery", std::move(row), {}, {});
}

} // namespace

Result<RecoverySplit> RecoveryService::preview(Database& db, const RecordRecovery& recovery, QDate today)
{
    const std::optional<LoanRow> loan = LoanQuery(db).find(recovery.loan);
    if (!loan)
        return {ErrorCode::NotFound, {QStringLiteral("loan"), QString::number(recovery.loan.value)}};
    RecordRecovery dated = recovery;
    if (!dated.receivedOn.isValid())
        dated.receivedOn = today;
    return splitRecovery(db, *loan, dated, today);
}

Result<RecoveryId> RecoveryService::record(const RecordRecovery& recovery)
{
    return makeChange<RecoveryId>(context_, Permission::RecordRecovery,
                                  [&](Change& change) { return recordOne(change, recovery); });
}

Result<int> RecoveryService::recordAll(const std::vector<RecordRecovery>& recoveries, const RecoverySource& source,
                                       const std::function<void(qint64, qint64)>& progress, std::stop_token stop)
{
    return makeChange<int>(context_, Permission::RecordRecovery, [&](Change& change) -> Result<int> {
        const auto count = static_cast<int>(recoveries.size());
        Money sum;
        for (int i = 0; i < count; ++i) {
            if (stop.stop_requested())
                return ErrorCode::Cancelled;
            const RecordRecovery& recovery = recoveries[static_cast<size_t>(i)];
            if (const Result<RecoveryId> made = recordOne(change, recovery); !made)
                return made.error();
            sum += recovery.amount;
            if (progress)
                progress(i + 1, count);
        }
        change.audit({.action = QStringLiteral("import_recoveries"),
                      .subjectKind = QStringLiteral("recovery"),
                      .change = {{"after", QJsonObject{{"file", source.fileName},
                                                       {"sha256", source.sha256},
                                                       {"rows", count},
                                                       {"amount_fen", sum.fen()}}}}});
        return count;
    });
}

Result<RecoveryId> reverseRecovery(Change& change, RecoveryId id, const QString& reason)
{
    const std::optional<RecoveryEntry> entry = RecoveryRepository(change.db()).find(id);
    if (!entry)
        return {ErrorCode::NotFound, {QStringLiteral("recovery"), QString::number(id.value)}};
    if (const auto borrower = borrowerInScope(change, entry->borrower); !borrower)
        return borrower.error();
    if (entry->isReversal())
        return {ErrorCode::Conflict, {QStringLiteral("is_reversal")}};
    if (entry->isReversed())
        return ErrorCode::AlreadyReversed;
    if (reason.trimmed().isEmpty())
        return ErrorCode::ReasonRequired;
    RecoveryEntry row = *entry;
    row.amount = -entry->amount;
    for (const DebtPart part : allValues<DebtPart>())
        row.split.of(part) = -entry->split.of(part);
    row.surplus = -entry->surplus;
    row.receivedOn = change.today();
    row.voucher.clear();
    row.note.clear();
    row.explainsRun = {};
    row.reverses = entry->id;
    row.reason = reason.trimmed();
    row.recordedBy = change.session().user;
    row.recordedAt = change.now();
    return write(change, "reverse_recovery", std::move(row), entry->receivedOn,
                 {{"before", described(*entry)}, {"reason", reason.trimmed()}});
}

Result<RecoveryId> RecoveryService::reverse(RecoveryId id, const QString& reason)
{
    return makeChange<RecoveryId>(context_, Permission::ReverseRecovery,
                                  [&](Change& change) { return reverseRecovery(change, id, reason); });
}

Result<RecoveryId> RecoveryService::explainFall(LoanId loan, ImportRunId run, RecoveryKind kind, const QString& note)
{
    return makeChange<RecoveryId>(context_, Permission::RecordRecovery, [&](Change& change) {
        return explain(change, {loan, run, kind}, note);
    });
}

Result<int> RecoveryService::explainFalls(const std::vector<FallToExplain>& falls)
{
    return makeChange<int>(context_, Permission::RecordRecovery, [&](Change& change) -> Result<int> {
        int explained = 0;
        for (const FallToExplain& fall : falls) {
            const Result<RecoveryId> made = explain(change, fall, {});
            const bool gone = !made && made.error().code == ErrorCode::NotFound &&
                              made.error().args.value(0) == QLatin1String("fall");
            if (!made && !gone)
                return made.error();
            explained += made ? 1 : 0;
        }
        return explained;
    });
}

} // namespace qingshou
