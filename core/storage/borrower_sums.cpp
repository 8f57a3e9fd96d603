// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/borrower_sums.h"

#include "core/domain/book_side.h"
#include "core/storage/loan_query.h"

#include <algorithm>
#include <array>
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

LoanForSums readLoanForSums(const Statement& row)
{
    const auto days = [&row](int column) { return row.isNull(column) ? -1 : static_cast<int>(row.integer(column)); };
    return {row.integer(0),
            row.integer(2),
            row.integer(3),
            row.integer(4),
            row.date(6),
            row.date(7),
            days(8),
            days(13),
            row.utf8(11),
            row.utf8(12),
            row.date(14),
            static_cast<qint8>(row.integer(5)),
            row.utf8(9) == codeView(BookSide::OffBook) ? BookSide::OffBook : BookSide::OnBook,
            fromCode<GuaranteeType>(row.utf8(10)).value_or(GuaranteeType::Unknown),
            false};
}

void LoanSums::add(const LoanForSums& loan)
{
    ++count_;
    balance_ += loan.balance;
    arrears_ += loan.arrears;
    if (count_ == 1 || loan.balance > largest_) {
        largest_ = loan.balance;
        branch_ = loan.branch;
        manager_ = loan.manager;
    }
    if (!loan.collector.empty() && (collector_.empty() || loan.balance > largestWithCollector_)) {
        largestWithCollector_ = loan.balance;
        collector_ = loan.collector;
    }
    takeIn(loan.balance > 0 || loan.arrears > 0 ? owing_ : settled_, loan);
    if (!deviates_)
        deviates_ = standsTooWell(loan, asOf_, classDays_);
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

void LoanSums::takeIn(State& state, const LoanForSums& loan)
{
    state.any = true;
    state.worstClass = std::max(state.worstClass, qint64(loan.riskClass));
    if (loan.overdueSince.isValid() && (!state.overdueSince.isValid() || loan.overdueSince < state.overdueSince))
        state.overdueSince = loan.overdueSince;
    state.guaranteeTypes |= 1u << static_cast<unsigned>(loan.guarantee);
    (loan.side == BookSide::OffBook ? state.offBook : state.onBook) = true;
}

bool standsTooWell(const LoanForSums& loan, QDate asOf, const ClassDays& classDays)
{
    if (loan.balance <= 0 || loan.riskClass < 1 || loan.riskClass > 4)
        return false;
    const std::array firstDaysOfWorse{classDays.specialMention, classDays.substandard, classDays.doubtful,
                                      classDays.loss};
    const auto known = [](int days) { return days < 0 ? std::nullopt : std::optional(days); };
    const LoanLateness lateness{
        Money::fromFen(loan.balance),   loan.dueOn,       loan.overdueSince, known(loan.ledgerDays),
        known(loan.ledgerInterestDays), loan.statisticsOn};
    return loanDaysPastDue(lateness, asOf).worse() >= firstDaysOfWorse[static_cast<size_t>(loan.riskClass - 1)];
}

} // namespace qingshou
