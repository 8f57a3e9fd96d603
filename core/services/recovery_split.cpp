// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recovery_split.h"

#include "core/base/dates.h"
#include "core/services/rule_settings.h"
#include "core/storage/fall_explanation.h"

#include <algorithm>

namespace qingshou {
namespace {

/// Some kinds say by themselves which part they are about: interest collected, or a principal that was written off,
/// swapped or reclassified. That part comes first then, the others follow in the loan's order.
PartOrder orderFor(RecoveryKind kind, const PartOrder& loans)
{
    const auto first = [&](auto&& isFirst) {
        PartOrder order = loans;
        std::stable_partition(order.begin(), order.end(), isFirst);
        return order;
    };
    switch (kind) {
    case RecoveryKind::Interest:
    case RecoveryKind::HungInterest:
        return first([](DebtPart part) { return part != DebtPart::Costs && part != DebtPart::Principal; });
    case RecoveryKind::WriteOff:
    case RecoveryKind::BillSwap:
    case RecoveryKind::GuaranteeAdjusted:
    case RecoveryKind::Revived:
    case RecoveryKind::Reclassified:
        return first([](DebtPart part) { return part == DebtPart::Principal; });
    default:
        return loans;
    }
}

/// The ledger has taken the receipt in already and shows by how much the principal fell.
Result<RecoverySplit> asLedger(RecoverySplit split, Money amount, Money fall, const PartOrder& order)
{
    split.paid.principal = min(amount, fall);
    split.order = QLatin1String(asLedgerOrder);
    const Money rest = amount - split.paid.principal;
    if (rest.isZero())
        return split;
    DebtParts arrears = split.owed;
    arrears.principal = {};
    const Result<Allocation> parts =
        allocate(rest, arrears, AllocationRule{.order = AllocationOrder::Custom, .custom = order}, 0);
    if (!parts)
        return parts.error();
    const Money principal = split.paid.principal;
    split.paid = parts->paid;
    split.paid.principal = principal;
    // What the ledger no longer shows as owed was paid by this very receipt.
    split.paid.interest += parts->surplus;
    return split;
}

} // namespace

Result<RecoverySplit> splitRecovery(Database& db, const LoanRow& loan, const RecordRecovery& recovery, QDate today)
{
    const QDate on = recovery.receivedOn;
    if (!recovery.amount.isPositive())
        return {ErrorCode::AmountNotPositive, {QStringLiteral("amount")}};
    if (on > today)
        return {ErrorCode::DateInFuture, {QStringLiteral("received_on"), toIso(on)}};
    if (loan.startOn.isValid() && on < loan.startOn)
        return {ErrorCode::DateBeforeStart, {QStringLiteral("received_on"), toIso(on), toIso(loan.startOn)}};

    const AllocationRule rule = allocationRuleOf(loan, allocationRule(Settings::load(db)));
    const Result<PartOrder> loans = partOrder(rule, loanDaysPastDue(loan, on).worse());
    if (!loans)
        return loans.error();
    const PartOrder order = orderFor(recovery.kind, *loans);

    RecoverySplit split;
    const DebtParts paid = paidBetween(RecoveryRepository(db).ofLoan(loan.id), loan.id, loan.statisticsOn, today);
    for (const DebtPart part : allValues<DebtPart>())
        split.owed.of(part) = max(Money(), loan.owed().of(part) - paid.of(part));
    if (recovery.booked) {
        if (recovery.booked->total() != recovery.amount)
            return {ErrorCode::Conflict, {QStringLiteral("parts_differ")}};
        split.paid = *recovery.booked;
        split.order = QLatin1String(asLedgerOrder);
        return split;
    }
    if (on <= loan.statisticsOn && lowersBalance(recovery.kind))
        if (const auto fall = FallExplanation(db).unexplainedFrom(loan.id, on))
            return asLedger(split, recovery.amount, fall->unexplained(), order);

    const Result<Allocation> parts =
        allocate(recovery.amount, split.owed, AllocationRule{.order = AllocationOrder::Custom, .custom = order}, 0);
    if (!parts)
        return parts.error();
    split.paid = parts->paid;
    split.surplus = parts->surplus;
    split.order = partOrderText(order);
    return split;
}

} // namespace qingshou
