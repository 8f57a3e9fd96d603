// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/campaign.h"

namespace qingshou {

RecoveryParts& RecoveryParts::operator+=(const RecoveryParts& other)
{
    onBookCash += other.onBookCash;
    offBookCash += other.offBookCash;
    interest += other.interest;
    nonCash += other.nonCash;
    return *this;
}

Recovered& Recovered::operator+=(const Recovered& other)
{
    parts += other.parts;
    counted += other.counted;
    return *this;
}

RecoveryParts partsOf(const CountableRecovery& recovery, bool transferPriceIsCash)
{
    if (!isCash(recovery.kind, transferPriceIsCash))
        return {.nonCash = recovery.split.principal + recovery.split.allInterest()};
    RecoveryParts parts{.interest = recovery.split.allInterest()};
    (recovery.side == BookSide::OnBook ? parts.onBookCash : parts.offBookCash) = recovery.split.principal;
    return parts;
}

Recovered recovered(const CountableRecovery& recovery, const CountedSet& set)
{
    return {partsOf(recovery, set.transferPriceIsCash), countedAmount(recovery, set)};
}

} // namespace qingshou
