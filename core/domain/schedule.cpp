// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schedule.h"

#include "core/base/dates.h"

#include <boost/multiprecision/cpp_int.hpp>

#include <optional>

namespace qingshou {
namespace {

using boost::multiprecision::cpp_int;

constexpr qint64 rateScale = 100'000'000;   // Rate counts in 10^-8
constexpr qint64 highestRate = 100'000'000; // 100 % a year
constexpr int mostMonths = 600;

QDate dueDate(const ScheduleTerms& terms, int number, int monthsPerPeriod)
{
    return addMonths(terms.start, number * monthsPerPeriod); // from the start each time, so that day 31 comes back
}

/// Interest of whole months at the yearly rate ÷ 12.
Money monthlyInterest(Money balance, Rate rate, int months)
{
    return balance.timesRatioHalfUp(rate.e8() * months, 12 * rateScale);
}

Money interestBetween(const ScheduleTerms& terms, QDate from, QDate to, int months)
{
    if (terms.dayCount == DayCount::Thirty360) // whole months, whatever days they end on
        return monthlyInterest(terms.principal, terms.annualRate, months);
    return simpleInterest(terms.principal, terms.annualRate, daysBetween(from, to, terms.dayCount), terms.dayCount);
}

Error outOfRange(const QString& field, qint64 value, qint64 least, qint64 greatest)
{
    return {ErrorCode::OutOfRange, {field, QString::number(value), QString::number(least), QString::number(greatest)}};
}

std::optional<Error> refusal(const ScheduleTerms& terms)
{
    if (terms.method == RepaymentMethod::Revolving || terms.method == RepaymentMethod::Unknown)
        return Error{ErrorCode::Invalid, {QStringLiteral("method"), code(terms.method)}};
    if (!terms.principal.isPositive())
        return Error{ErrorCode::AmountNotPositive, {QStringLiteral("principal")}};
    if (!terms.start.isValid())
        return Error{ErrorCode::Required, {QStringLiteral("start")}};
    if (terms.months < 1 || terms.months > mostMonths)
        return outOfRange(QStringLiteral("months"), terms.months, 1, mostMonths);
    if (terms.annualRate.e8() < 0 || terms.annualRate.e8() > highestRate)
        return Error{
            ErrorCode::OutOfRange,
            {QStringLiteral("rate"), terms.annualRate.toPercent(), QStringLiteral("0.00"), QStringLiteral("100.00")}};
    const bool periods = terms.monthsPerPeriod >= 1 && terms.months % terms.monthsPerPeriod == 0;
    if (!periods && terms.method != RepaymentMethod::Bullet)
        return outOfRange(QStringLiteral("months per period"), terms.monthsPerPeriod, 1, terms.months);
    return std::nullopt;
}

class ScheduleBuilder {
public:
    explicit ScheduleBuilder(const ScheduleTerms& terms)
        : terms_(terms),
          monthsPerPeriod_(terms.method == RepaymentMethod::Bullet ? terms.months : terms.monthsPerPeriod),
          periods_(terms.months / monthsPerPeriod_), balance_(terms.principal), before_(terms.start)
    {
    }

    Schedule build()
    {
        for (int number = 1; number <= periods_; ++number) {
            const QDate due = dueDate(terms_, number, monthsPerPeriod_);
            const Money interest = interestOf(due);
            addRow(number, due, interest, number == periods_ ? balance_ : min(balance_, principalOf(interest)));
        }
        return std::move(schedule_);
    }

private:
    Money interestOf(QDate due) const
    {
        const bool byMonth =
            terms_.method == RepaymentMethod::EqualPayment || terms_.method == RepaymentMethod::EqualPrincipal;
        return byMonth ? monthlyInterest(balance_, terms_.annualRate, monthsPerPeriod_)
                       : interestBetween(terms_, before_, due, monthsPerPeriod_);
    }

    /// Of every row but the last, which clears the balance.
    Money principalOf(Money interest)
    {
        if (terms_.method == RepaymentMethod::EqualPrincipal)
            return terms_.principal.timesRatioHalfUp(1, periods_);
        if (terms_.method != RepaymentMethod::EqualPayment)
            return {};
        if (!payment_)
            payment_ = annuityPayment(terms_.principal, terms_.annualRate, periods_, monthsPerPeriod_);
        return *payment_ - interest;
    }

    void addRow(int number, QDate due, Money interest, Money principal)
    {
        balance_ -= principal;
        schedule_.rows.push_back(
            {number, due, static_cast<int>(before_.daysTo(due)), principal + interest, interest, principal, balance_});
        schedule_.totalPayment += principal + interest;
        schedule_.totalInterest += interest;
        schedule_.totalPrincipal += principal;
        before_ = due;
    }

    const ScheduleTerms& terms_;
    const int monthsPerPeriod_;
    const int periods_;
    Money balance_;
    QDate before_;
    std::optional<Money> payment_;
    Schedule schedule_;
};

} // namespace

Money annuityPayment(Money principal, Rate annualRate, int periods, int monthsPerPeriod)
{
    if (annualRate.isZero())
        return principal.timesRatioHalfUp(1, periods);
    // With i = a/b: P × a × (a+b)^n ÷ (b × ((a+b)^n − b^n)), in whole numbers.
    cpp_int a = cpp_int(annualRate.e8()) * monthsPerPeriod;
    cpp_int b = cpp_int(rateScale) * 12;
    const cpp_int common = gcd(a, b);
    a /= common;
    b /= common;
    const cpp_int growth = pow(a + b, static_cast<unsigned>(periods));
    const cpp_int numerator = cpp_int(principal.fen()) * a * growth;
    const cpp_int denominator = b * (growth - pow(b, static_cast<unsigned>(periods)));
    const cpp_int halfUp = (2 * numerator + denominator) / (2 * denominator);
    return Money::fromFen(halfUp.convert_to<qint64>());
}

Result<Schedule> makeSchedule(const ScheduleTerms& terms)
{
    if (const auto refused = refusal(terms))
        return *refused;
    return ScheduleBuilder(terms).build();
}

Result<std::vector<BulletAccrual>> bulletAccrual(const ScheduleTerms& terms)
{
    ScheduleTerms bullet = terms;
    bullet.method = RepaymentMethod::Bullet;
    if (const auto refused = refusal(bullet))
        return *refused;
    std::vector<BulletAccrual> accruals;
    Money before;
    for (int number = 1; number <= bullet.months; ++number) {
        const QDate on = dueDate(bullet, number, 1);
        const Money cumulative = interestBetween(bullet, bullet.start, on, number);
        accruals.push_back({number, on, static_cast<int>(bullet.start.daysTo(on)), cumulative, cumulative - before});
        before = cumulative;
    }
    return accruals;
}

} // namespace qingshou
