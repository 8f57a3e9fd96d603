// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/restructuring_proposal.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

/// 36 months from 2023-06-30; 50,000 of principal and 3,000 of interest are owed at 7.2 %.
const RestructuringStand stand{.startOn = {2023, 6, 30},
                               .originalDueOn = {},
                               .dueOn = {2026, 6, 30},
                               .rate = Rate::fromE8(7'200'000),
                               .principal = Money::fromYuan(50'000),
                               .owed = Money::fromYuan(53'000)};
const QDate inTime(2026, 6, 1);

RestructuringTerms terms(ContractChange change, int months = 12)
{
    return {change,
            {.method = RepaymentMethod::Bullet,
             .principal = Money::fromYuan(50'000),
             .annualRate = Rate::fromE8(7'200'000),
             .months = months,
             .start = {2026, 6, 30}}};
}

/// The code and its first argument.
std::optional<std::pair<ErrorCode, QString>> refusal(const RestructuringTerms& proposed,
                                                     const RestructuringStand& on = stand, QDate appliedOn = inTime)
{
    const Outcome checked = checkRestructuring(proposed, on, appliedOn, {});
    if (checked)
        return std::nullopt;
    return std::pair(checked.error().code, checked.error().args.value(0));
}

std::optional<std::pair<ErrorCode, QString>> error(ErrorCode code, const char* argument)
{
    return std::pair(code, QString::fromLatin1(argument));
}

} // namespace

TEST_CASE("Restructuring: an extension has the quota of its term, and a second one what is left", "[restructuring]")
{
    struct Case {
        QDate start, original, due;
        int most;
    };
    const auto [start, original, due, most] = GENERATE(values<Case>({
        {{2025, 6, 30}, {}, {2026, 6, 30}, 12},            // short: as long as it was
        {{2023, 6, 30}, {}, {2026, 6, 30}, 18},            // medium: half
        {{2019, 6, 30}, {}, {2026, 6, 30}, 36},            // long: three years
        {{2023, 6, 30}, {2026, 6, 30}, {2026, 12, 30}, 12} // six months of eighteen are used
    }));
    RestructuringStand on = stand;
    on.startOn = start;
    on.originalDueOn = original;
    on.dueOn = due;
    RestructuringTerms proposed = terms(ContractChange::Extension, most);
    proposed.schedule.start = due;
    CAPTURE(most);
    CHECK_FALSE(refusal(proposed, on));
    proposed.schedule.months = most + 1;
    CHECK(refusal(proposed, on) == error(ErrorCode::OutOfRange, "months"));
}

TEST_CASE("Restructuring: an extension is applied for before the loan is due and begins there", "[restructuring]")
{
    const RestructuringTerms proposed = terms(ContractChange::Extension);
    CHECK_FALSE(refusal(proposed, stand, stand.dueOn));
    CHECK(refusal(proposed, stand, stand.dueOn.addDays(1)) == error(ErrorCode::Conflict, "extension_after_due"));
    CHECK(refusal(proposed, stand, {}) == error(ErrorCode::Required, "applied_on"));
    RestructuringTerms later = proposed;
    later.schedule.start = stand.dueOn.addDays(1);
    CHECK(refusal(later) == error(ErrorCode::Conflict, "extension_start"));
    RestructuringStand on = stand;
    on.dueOn = {};
    CHECK(refusal(proposed, on) == error(ErrorCode::Conflict, "extension_dates_unknown"));
    on = stand;
    on.originalDueOn = {2026, 6, 30};
    on.dueOn = {2027, 12, 30};
    RestructuringTerms more = proposed;
    more.schedule.start = on.dueOn;
    CHECK(refusal(more, on) == error(ErrorCode::Conflict, "extension_used_up"));
}

TEST_CASE("Restructuring: other changes know no quota and may come after the due date", "[restructuring]")
{
    CHECK_FALSE(refusal(terms(ContractChange::GraceOnSchedule, 120), stand, stand.dueOn.addYears(1)));
    CHECK_FALSE(refusal(terms(ContractChange::Refinancing, 60), stand, stand.dueOn.addYears(1)));
}

TEST_CASE("Restructuring: no more principal than is owed, with the interest where that becomes principal",
          "[restructuring]")
{
    RestructuringTerms proposed = terms(ContractChange::GraceOnSchedule);
    proposed.schedule.principal = Money::fromYuan(50'000) + Money::fromFen(1);
    CHECK(refusal(proposed) == error(ErrorCode::OutOfRange, "principal"));
    proposed.change = ContractChange::InterestToPrincipal;
    proposed.schedule.principal = Money::fromYuan(53'000);
    CHECK_FALSE(refusal(proposed));
    proposed.schedule.principal += Money::fromFen(1);
    CHECK(refusal(proposed) == error(ErrorCode::OutOfRange, "principal"));
}

TEST_CASE("Restructuring: a rate cut is below the contract's rate, where that is known", "[restructuring]")
{
    RestructuringTerms proposed = terms(ContractChange::RateCut);
    CHECK(refusal(proposed) == error(ErrorCode::Conflict, "rate_not_cut"));
    proposed.schedule.annualRate = Rate::fromE8(7'199'999);
    CHECK_FALSE(refusal(proposed));
    RestructuringStand on = stand;
    on.rate.reset();
    CHECK_FALSE(refusal(terms(ContractChange::RateCut), on));
}

TEST_CASE("Restructuring: a waiver is none, and a schedule must be one", "[restructuring]")
{
    CHECK(refusal(terms(ContractChange::Waiver)) == error(ErrorCode::Invalid, "change"));
    CHECK(refusal(terms(ContractChange::GraceOnSchedule, 0)));
}
