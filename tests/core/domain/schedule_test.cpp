// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/schedule.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;

namespace {

/// Oracles A and B: 100,000.00 at 8.40 % over 12 months from 2024-01-31.
ScheduleTerms oracle(RepaymentMethod method, DayCount dayCount = DayCount::Act360)
{
    return {method, Money::fromYuan(100'000), *parseRate(QStringLiteral("8.40")), 12, {2024, 1, 31}, dayCount, 1};
}

const std::vector<QDate> dueDates{{2024, 2, 29},  {2024, 3, 31},  {2024, 4, 30},  {2024, 5, 31},
                                  {2024, 6, 30},  {2024, 7, 31},  {2024, 8, 31},  {2024, 9, 30},
                                  {2024, 10, 31}, {2024, 11, 30}, {2024, 12, 31}, {2025, 1, 31}};
const std::vector<int> days{29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 31};

struct Amounts {
    const char* payment;
    const char* interest;
    const char* principal;
    const char* balance;
};

void checkRows(const Schedule& schedule, const std::vector<Amounts>& expected)
{
    REQUIRE(schedule.rows.size() == expected.size());
    for (size_t i = 0; i < expected.size(); ++i) {
        const ScheduleRow& row = schedule.rows[i];
        CAPTURE(row.number);
        CHECK(row.number == static_cast<int>(i) + 1);
        CHECK(row.dueOn == dueDates[i]);
        CHECK(row.days == days[i]);
        CHECK(row.payment.toPlainYuan() == expected[i].payment);
        CHECK(row.interest.toPlainYuan() == expected[i].interest);
        CHECK(row.principal.toPlainYuan() == expected[i].principal);
        CHECK(row.balance.toPlainYuan() == expected[i].balance);
    }
    CHECK(schedule.totalPrincipal == Money::fromYuan(100'000));
    CHECK(schedule.totalPayment == schedule.totalPrincipal + schedule.totalInterest);
}

} // namespace

TEST_CASE("Schedule: oracle A, equal payments", "[schedule]")
{
    const auto schedule = makeSchedule(oracle(RepaymentMethod::EqualPayment));
    REQUIRE(schedule.ok());
    checkRows(*schedule, {{"8717.35", "700.00", "8017.35", "91982.65"},
                          {"8717.35", "643.88", "8073.47", "83909.18"},
                          {"8717.35", "587.36", "8129.99", "75779.19"},
                          {"8717.35", "530.45", "8186.90", "67592.29"},
                          {"8717.35", "473.15", "8244.20", "59348.09"},
                          {"8717.35", "415.44", "8301.91", "51046.18"},
                          {"8717.35", "357.32", "8360.03", "42686.15"},
                          {"8717.35", "298.80", "8418.55", "34267.60"},
                          {"8717.35", "239.87", "8477.48", "25790.12"},
                          {"8717.35", "180.53", "8536.82", "17253.30"},
                          {"8717.35", "120.77", "8596.58", "8656.72"},
                          {"8717.32", "60.60", "8656.72", "0.00"}});
    CHECK(schedule->totalInterest.toPlainYuan() == "4608.17");
}

TEST_CASE("Schedule: oracle A, equal principal", "[schedule]")
{
    const auto schedule = makeSchedule(oracle(RepaymentMethod::EqualPrincipal));
    REQUIRE(schedule.ok());
    checkRows(*schedule, {{"9033.33", "700.00", "8333.33", "91666.67"},
                          {"8975.00", "641.67", "8333.33", "83333.34"},
                          {"8916.66", "583.33", "8333.33", "75000.01"},
                          {"8858.33", "525.00", "8333.33", "66666.68"},
                          {"8800.00", "466.67", "8333.33", "58333.35"},
                          {"8741.66", "408.33", "8333.33", "50000.02"},
                          {"8683.33", "350.00", "8333.33", "41666.69"},
                          {"8625.00", "291.67", "8333.33", "33333.36"},
                          {"8566.66", "233.33", "8333.33", "25000.03"},
                          {"8508.33", "175.00", "8333.33", "16666.70"},
                          {"8450.00", "116.67", "8333.33", "8333.37"},
                          {"8391.70", "58.33", "8333.37", "0.00"}});
    CHECK(schedule->totalInterest.toPlainYuan() == "4550.00");
}

TEST_CASE("Schedule: oracle B, interest only", "[schedule]")
{
    const std::vector<const char*> act360{"676.67", "723.33", "700.00", "723.33", "700.00", "723.33",
                                          "723.33", "700.00", "723.33", "700.00", "723.33", "723.33"};
    const std::vector<const char*> act365{"667.40", "713.42", "690.41", "713.42", "690.41", "713.42",
                                          "713.42", "690.41", "713.42", "690.41", "713.42", "713.42"};
    const std::vector<const char*> thirty360(12, "700.00");
    struct Case {
        DayCount dayCount;
        std::vector<const char*> interest;
        const char* total;
        const char* lastPayment;
    };
    for (const auto& [dayCount, interest, total, lastPayment] :
         std::vector<Case>{{DayCount::Act360, act360, "8539.98", "100723.33"},
                           {DayCount::Act365, act365, "8422.98", "100713.42"},
                           {DayCount::Thirty360, thirty360, "8400.00", "100700.00"}}) {
        CAPTURE(code(dayCount));
        const auto schedule = makeSchedule(oracle(RepaymentMethod::InterestOnly, dayCount));
        REQUIRE(schedule->rows.size() == 12);
        for (size_t i = 0; i < 12; ++i) {
            CAPTURE(i);
            CHECK(schedule->rows[i].interest.toPlainYuan() == interest[i]);
            CHECK(schedule->rows[i].principal == (i < 11 ? Money() : Money::fromYuan(100'000)));
        }
        CHECK(schedule->totalInterest.toPlainYuan() == total);
        CHECK(schedule->rows.back().payment.toPlainYuan() == lastPayment);
    }
}

TEST_CASE("Schedule: oracle B, bullet", "[schedule]")
{
    const auto schedule = makeSchedule(oracle(RepaymentMethod::Bullet));
    REQUIRE(schedule->rows.size() == 1);
    CHECK(schedule->rows[0].dueOn == QDate(2025, 1, 31));
    CHECK(schedule->rows[0].days == 366);
    CHECK(schedule->rows[0].payment.toPlainYuan() == "108540.00");
    CHECK(makeSchedule(oracle(RepaymentMethod::Bullet, DayCount::Act365))->totalInterest.toPlainYuan() == "8423.01");

    const auto accrual = bulletAccrual(oracle(RepaymentMethod::Bullet));
    const std::vector<std::tuple<int, const char*, const char*>> expected{
        {29, "676.67", "676.67"},   {60, "1400.00", "723.33"},  {90, "2100.00", "700.00"},  {121, "2823.33", "723.33"},
        {151, "3523.33", "700.00"}, {182, "4246.67", "723.34"}, {213, "4970.00", "723.33"}, {243, "5670.00", "700.00"},
        {274, "6393.33", "723.33"}, {304, "7093.33", "700.00"}, {335, "7816.67", "723.34"}, {366, "8540.00", "723.33"}};
    REQUIRE(accrual->size() == 12);
    for (size_t i = 0; i < 12; ++i) {
        CAPTURE(i);
        const auto& [cumulativeDays, cumulative, part] = expected[i];
        CHECK(accrual.value()[i].on == dueDates[i]);
        CHECK(accrual.value()[i].days == cumulativeDays);
        CHECK(accrual.value()[i].cumulative.toPlainYuan() == cumulative);
        CHECK(accrual.value()[i].part.toPlainYuan() == part);
    }
}

TEST_CASE("Schedule: without interest", "[schedule]")
{
    auto terms = oracle(GENERATE(RepaymentMethod::EqualPayment, RepaymentMethod::EqualPrincipal));
    terms.annualRate = {};
    const auto schedule = makeSchedule(terms);
    CHECK(schedule->totalInterest.isZero());
    CHECK(schedule->rows.front().payment.toPlainYuan() == "8333.33");
    CHECK(schedule->rows.back().payment.toPlainYuan() == "8333.37");
}

TEST_CASE("Schedule: a principal of a few fen never runs below zero", "[schedule]")
{
    auto terms = oracle(RepaymentMethod::EqualPrincipal);
    terms.principal = Money::fromFen(7); // 7/12 rounds up to 1 each
    const auto schedule = makeSchedule(terms);
    CHECK(schedule->totalPrincipal == Money::fromFen(7));
    CHECK(schedule->rows.back().principal.isZero());
}

TEST_CASE("Schedule: by the quarter", "[schedule]")
{
    auto terms = oracle(RepaymentMethod::InterestOnly);
    terms.monthsPerPeriod = 3;
    const auto schedule = makeSchedule(terms);
    REQUIRE(schedule->rows.size() == 4);
    CHECK(schedule->rows[0].dueOn == QDate(2024, 4, 30));
    CHECK(schedule->rows[0].interest.toPlainYuan() == "2100.00"); // 90 days
}

TEST_CASE("Schedule: what cannot be scheduled", "[schedule]")
{
    struct Case {
        const char* name;
        ScheduleTerms terms;
        ErrorCode error;
        const char* field;
    };
    const auto with = [](auto change) {
        ScheduleTerms terms = oracle(RepaymentMethod::EqualPayment);
        change(terms);
        return terms;
    };
    const std::vector<Case> cases{
        {"no method", with([](auto& t) { t.method = RepaymentMethod::Revolving; }), ErrorCode::Invalid, "method"},
        {"no principal", with([](auto& t) { t.principal = {}; }), ErrorCode::AmountNotPositive, "principal"},
        {"no start", with([](auto& t) { t.start = {}; }), ErrorCode::Required, "start"},
        {"no months", with([](auto& t) { t.months = 0; }), ErrorCode::OutOfRange, "months"},
        {"601 months", with([](auto& t) { t.months = 601; }), ErrorCode::OutOfRange, "months"},
        {"negative rate", with([](auto& t) { t.annualRate = Rate::fromE8(-1); }), ErrorCode::OutOfRange, "rate"},
        {"above 100 %", with([](auto& t) { t.annualRate = Rate::fromE8(100'000'001); }), ErrorCode::OutOfRange, "rate"},
        {"periods do not fit", with([](auto& t) { t.monthsPerPeriod = 5; }), ErrorCode::OutOfRange,
         "months per period"},
        {"no period", with([](auto& t) { t.monthsPerPeriod = 0; }), ErrorCode::OutOfRange, "months per period"}};
    for (const auto& [name, terms, error, field] : cases) {
        CAPTURE(name);
        const auto schedule = makeSchedule(terms);
        REQUIRE_FALSE(schedule.ok());
        CHECK(schedule.error().code == error);
        CHECK(schedule.error().args.value(0) == field);
    }
    CHECK_FALSE(bulletAccrual(cases[1].terms).ok());
}

TEST_CASE("Schedule: properties", "[schedule][property]")
{
    const auto terms = [] {
        ScheduleTerms result;
        result.method = *rc::gen::element(RepaymentMethod::EqualPayment, RepaymentMethod::EqualPrincipal,
                                          RepaymentMethod::InterestOnly, RepaymentMethod::Bullet);
        result.principal = Money::fromFen(*rc::gen::inRange<qint64>(1, 1'000'000'000'00));
        result.annualRate = Rate::fromE8(*rc::gen::inRange<qint64>(0, 36'000'000));
        result.monthsPerPeriod = *rc::gen::element(1, 3, 6);
        result.months = result.monthsPerPeriod * *rc::gen::inRange(1, 40);
        result.start = QDate(2020, 1, 1).addDays(*rc::gen::inRange(0, 2000));
        result.dayCount = *rc::gen::element(DayCount::Act360, DayCount::Act365, DayCount::Thirty360);
        return result;
    };
    CHECK(rc::check("the principal column sums to the loan and the balance ends at zero", [&] {
        const auto t = terms();
        const auto schedule = makeSchedule(t);
        Money principal;
        Money balance = t.principal;
        for (const auto& row : schedule->rows) {
            principal += row.principal;
            balance -= row.principal;
            RC_ASSERT(row.balance == balance);
            RC_ASSERT(!row.principal.isNegative() && !row.interest.isNegative());
            RC_ASSERT(row.payment == row.principal + row.interest);
        }
        RC_ASSERT(principal == t.principal && balance.isZero());
        RC_ASSERT(schedule->totalPrincipal == t.principal);
    }));
    CHECK(rc::check("equal payments differ in the last row only, by what a fen of rounding in each row grows to", [&] {
        auto t = terms();
        t.method = RepaymentMethod::EqualPayment;
        t.principal = t.principal + Money::fromYuan(1'000);
        const auto schedule = makeSchedule(t);
        const auto& rows = schedule->rows;
        for (size_t i = 0; i + 1 < rows.size(); ++i)
            RC_ASSERT(rows[i].payment == rows.front().payment);
        const double growth = 1 + static_cast<double>(t.annualRate.e8()) * t.monthsPerPeriod / 12e8;
        double most = 1;
        for (size_t i = 0; i < rows.size(); ++i)
            most = most * growth + 1;
        RC_ASSERT(static_cast<double>(std::abs((rows.back().payment - rows.front().payment).fen())) <= most);
    }));
    CHECK(rc::check("the parts of a bullet's interest sum to it", [&] {
        auto t = terms();
        t.method = RepaymentMethod::Bullet;
        Money sum;
        const auto accruals = bulletAccrual(t);
        for (const auto& accrual : *accruals)
            sum += accrual.part;
        RC_ASSERT(sum == makeSchedule(t)->totalInterest);
    }));
}
