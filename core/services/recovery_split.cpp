// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/recovery_split.h"

#include "core/base/dates.h"
#include "core/figures/waiver_figures.h"
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

/// What is to be waived is paid last: the order with the parts of which all is to be waived at its end.
PartOrder waivedLast(PartOrder order, const DebtParts& owed, const DebtParts& pending)
{
    std::stable_partition(order.begin(), order.end(), [&](DebtPart part) {
        return !pending.of(part).isPositive() || pending.of(part) < owed.of(part);
    });
    return order;
}

/// In two steps: what is not to be waived, then the rest.
Result<Allocation> allocateAround(const DebtParts& pending, Money amount, const DebtParts& owed,
                                  const AllocationRule& rule)
{
    Result<Allocation> parts = allocate(amount, leftOf(owed, pending), rule, 0);
    if (!parts || !parts->surplus.isPositive())
        return parts;
    const Result<Allocation> rest = allocate(parts->surplus, leftOf(owed, parts->paid), rule, 0);
    if (!rest)
        return rest;
    addTo(parts.value().paid, rest->paid);
    parts.value().surplus = rest->surplus;
    return parts;
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
    PartOrder order = orderFor(recovery.kind, *loans);

    RecoverySplit split;
    const std::vector<RecoveryEntry> recoveries = RecoveryRepository(db).ofLoan(loan.id);
    const DebtParts paid = paidBetween(recoveries, loan.id, loan.statisticsOn, today);
    const LoanWaivers waivers = readLoanWaivers(db, recoveries, loan.borrower, loan.id, loan.statisticsOn, today);
    split.owed = leftOf(leftOf(loan.owed(), paid), waivers.inEffect);
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

    order = waivedLast(order, split.owed, waivers.pending);
    const Result<Allocation> parts = allocateAround(waivers.pending, recovery.amount, split.owed,
                                                    {.order = AllocationOrder::Custom, .custom = order});
    if (!parts)
        return parts.error();
    split.paid = parts->paid;
    split.surplus = parts->surplus;
    split.order = partOrderText(order);
    return split;
}

} // namespace qingshou
