// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/recovery_match.h"

#include <algorithm>

namespace qingshou {
namespace {

/// The only one that meets the condition.
template <class Condition>
std::optional<size_t> onlyOne(std::span<const LoanCandidate> candidates, Condition meets)
{
    std::optional<size_t> found;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (!meets(candidates[i]))
            continue;
        if (found)
            return std::nullopt;
        found = i;
    }
    return found;
}

} // namespace

MatchJudgement judgeMatch(MatchedBy by, const QString& name, Money amount, std::span<const LoanCandidate> candidates)
{
    MatchJudgement judged;
    const auto any = [](const LoanCandidate&) { return true; };
    const auto owesAsMuch = [amount](const LoanCandidate& one) { return one.owed >= amount; };
    switch (by) {
    case MatchedBy::LoanNumber:
        judged.candidate = onlyOne(candidates, any);
        judged.certain = judged.candidate.has_value();
        break;
    case MatchedBy::LoanAccount:
        judged.candidate = onlyOne(candidates, [](const LoanCandidate& one) { return one.hasAccount; });
        judged.certain = judged.candidate.has_value();
        break;
    case MatchedBy::IdNumber:
        judged.candidate = onlyOne(candidates, any);
        judged.certain = judged.candidate.has_value();
        break;
    case MatchedBy::Name:
    case MatchedBy::Nothing:
        break;
    }
    if (!judged.candidate)
        judged.candidate = onlyOne(candidates, any);
    if (!judged.candidate)
        judged.candidate = onlyOne(candidates, owesAsMuch);
    judged.otherName = judged.candidate && !name.isEmpty() && candidates[*judged.candidate].borrowerName != name;
    judged.certain = judged.certain && !judged.otherName;
    return judged;
}

std::optional<RecoveryId> sameReceipt(const RecoveryClaim& claim, std::span<const RecordedRecovery> recorded)
{
    const auto same = [&](const RecordedRecovery& one) {
        const bool vouched = !one.voucher.isEmpty() && !claim.voucher.isEmpty();
        if (one.fromFall)
            return one.receivedOn >= claim.receivedOn &&
                   (one.amount == claim.amount || (claim.principal.isPositive() && one.amount == claim.principal));
        if (one.amount != claim.amount)
            return false;
        return vouched ? one.voucher == claim.voucher : one.receivedOn == claim.receivedOn;
    };
    const auto place = std::find_if(recorded.begin(), recorded.end(), same);
    return place == recorded.end() ? std::nullopt : std::optional(place->id);
}

} // namespace qingshou
