// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/borrower_sums.h"

#include "core/domain/book_side.h"
#include "core/storage/loan_query.h"

#include <algorithm>
#include <optional>

namespace qingshou {
namespace {

std::string codesOf(unsigned bits)
{
    std::string codes;
    for (const GuaranteeType type : allValues<GuaranteeType>()) {
        if (bits & (1u << static_cast<unsigned>(type))) {
            if (!codes.empty())
                codes += ',';
            codes += codeView(type);
        }
    }
    return codes;
}

} // namespace

bool listsGuarantee(const std::string& guaranteeTypes, GuaranteeType type)
{
    return (',' + guaranteeTypes + ',').find(',' + std::string(codeView(type)) + ',') != std::string::npos;
}

void LoanSums::add(const Statement& loan)
{
    const qint64 balance = loan.integer(3);
    const qint64 arrears = loan.integer(4);
    ++count_;
    balance_ += balance;
    arrears_ += arrears;
    if (count_ == 1 || balance > largest_) {
        largest_ = balance;
        branch_ = loan.integer(2);
        manager_ = loan.utf8(12);
    }
    if (const std::string_view collector = loan.utf8(11);
        !collector.empty() && (collector_.empty() || balance > largestWithCollector_)) {
        largestWithCollector_ = balance;
        collector_ = collector;
    }
    takeIn(balance > 0 || arrears > 0 ? owing_ : settled_, loan);
    if (balance > 0 && !deviates_)
        deviates_ = standsTooWell(loan);
}

void LoanSums::writeTo(BorrowerSums& sums, const std::string& assignedOwner) const
{
    const State& state = owing_.any ? owing_ : settled_;
    if (count_ > 0)
        sums.branch = branch_;
    sums.owner = !assignedOwner.empty() ? assignedOwner : !collector_.empty() ? collector_ : manager_;
    sums.loanCount = count_;
    sums.balance = balance_;
    sums.arrears = arrears_;
    sums.riskClass = state.worstClass;
    sums.overdueSince = state.overdueSince;
    sums.guaranteeTypes = codesOf(state.guaranteeTypes);
    sums.onBook = state.onBook;
    sums.offBook = state.offBook;
    sums.deviates = deviates_;
}

void LoanSums::takeIn(State& state, const Statement& loan)
{
    state.any = true;
    state.worstClass = std::max(state.worstClass, loan.integer(5));
    if (const std::string_view since = loan.utf8(6);
        !since.empty() && (state.overdueSince.empty() || since < state.overdueSince))
        state.overdueSince = since;
    const GuaranteeType type = fromCode<GuaranteeType>(loan.utf8(10)).value_or(GuaranteeType::Unknown);
    state.guaranteeTypes |= 1u << static_cast<unsigned>(type);
    (loan.utf8(9) == codeView(BookSide::OffBook) ? state.offBook : state.onBook) = true;
}

bool LoanSums::standsTooWell(const Statement& loan) const
{
    const qint64 riskClass = loan.integer(5);
    if (riskClass < 1 || riskClass > 4)
        return false;
    const auto number = [&](int column) -> std::optional<int> {
        const auto value = loan.optionalInteger(column);
        return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
    };
    const LoanLateness lateness{loan.money(3), loan.date(7), loan.date(6), number(8), number(13), loan.date(14)};
    return loanDaysPastDue(lateness, asOf_).worse() >= firstDays_[static_cast<size_t>(riskClass - 1)];
}

} // namespace qingshou
