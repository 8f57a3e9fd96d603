// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/court_fees.h"

#include <span>

namespace qingshou {
namespace {

/// What lies between the step before and this one, at so much of 10,000.
struct Step {
    qint64 upToYuan; ///< 0: without end
    int perTenThousand;
};

constexpr Step acceptance[] = {{100'000, 250},  {200'000, 200},   {500'000, 150},   {1'000'000, 100}, {2'000'000, 90},
                               {5'000'000, 80}, {10'000'000, 70}, {20'000'000, 60}, {0, 50}};
constexpr Step enforcement[] = {{500'000, 150}, {5'000'000, 100}, {10'000'000, 50}, {0, 10}};
constexpr Step preservation[] = {{100'000, 100}, {0, 50}};

constexpr Money cap = Money::fromYuan(5'000); // of a preservation

Money byStep(Money amount, Money flatUpTo, Money flat, std::span<const Step> steps)
{
    if (!amount.isPositive())
        return {};
    Money fee = flat;
    Money from = flatUpTo;
    for (const Step& step : steps) {
        if (amount <= from)
            break;
        const Money to = step.upToYuan > 0 ? min(amount, Money::fromYuan(step.upToYuan)) : amount;
        fee += (to - from).timesRatioHalfUp(step.perTenThousand, 10'000);
        from = to;
    }
    return fee;
}

} // namespace

Money acceptanceFee(Money claim, Procedure procedure)
{
    const Money whole = byStep(claim, Money::fromYuan(10'000), Money::fromYuan(50), acceptance);
    switch (procedure) {
    case Procedure::Simplified:
        return whole.timesRatioHalfUp(1, 2);
    case Procedure::PaymentOrder:
        return whole.timesRatioHalfUp(1, 3);
    case Procedure::Ordinary:
        break;
    }
    return whole;
}

Money enforcementFee(Money amount)
{
    return byStep(amount, Money::fromYuan(10'000), Money::fromYuan(50), enforcement);
}

Money preservationFee(Money amount)
{
    return min(cap, byStep(amount, Money::fromYuan(1'000), Money::fromYuan(30), preservation));
}

} // namespace qingshou
