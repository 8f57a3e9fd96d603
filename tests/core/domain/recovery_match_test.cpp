// SPDX-License-Identifier: GPL-3.0-or-later
// Which loan a receipt belongs to, and when it is there already.
#include "core/domain/recovery_match.h"
#include "tests/support/catch_qt.h"

#include <vector>

using namespace qingshou;

namespace {

Money yuan(qint64 value)
{
    return Money::fromYuan(value);
}

LoanCandidate loan(qint64 id, const char16_t* name, qint64 owed, bool hasAccount = false)
{
    return {.loan = LoanId{id}, .borrowerName = QString::fromUtf16(name), .owed = yuan(owed), .hasAccount = hasAccount};
}

} // namespace

TEST_CASE("A receipt's loan: certain by what names it, to be confirmed by what only suggests it", "[domain]")
{
    struct Case {
        const char* what;
        MatchedBy by;
        const char16_t* name;
        qint64 amount;
        std::vector<LoanCandidate> candidates;
        std::optional<size_t> candidate;
        bool certain;
        bool otherName;
    };
    const std::vector<Case> cases{
        {"its number", MatchedBy::LoanNumber, u"张三", 100, {loan(1, u"张三", 50)}, 0, true, false},
        {"its number, no name", MatchedBy::LoanNumber, u"", 100, {loan(1, u"张三", 500)}, 0, true, false},
        {"its number, another name", MatchedBy::LoanNumber, u"李四", 100, {loan(1, u"张三", 500)}, 0, false, true},
        {"its own account",
         MatchedBy::LoanAccount,
         u"张三",
         100,
         {loan(1, u"张三", 500), loan(2, u"张三", 500, true)},
         1,
         true,
         false},
        {"the repayment account of two loans",
         MatchedBy::LoanAccount,
         u"张三",
         100,
         {loan(1, u"张三", 500), loan(2, u"张三", 500)},
         {},
         false,
         false},
        {"the repayment account of one loan",
         MatchedBy::LoanAccount,
         u"张三",
         100,
         {loan(1, u"张三", 500)},
         0,
         false,
         false},
        {"one loan of the person", MatchedBy::IdNumber, u"张三", 100, {loan(1, u"张三", 500)}, 0, true, false},
        {"one of two loans owes as much",
         MatchedBy::IdNumber,
         u"张三",
         400,
         {loan(1, u"张三", 500), loan(2, u"张三", 300)},
         0,
         false,
         false},
        {"two loans owe as much",
         MatchedBy::IdNumber,
         u"张三",
         100,
         {loan(1, u"张三", 500), loan(2, u"张三", 300)},
         {},
         false,
         false},
        {"one of the name", MatchedBy::Name, u"张三", 100, {loan(1, u"张三", 500)}, 0, false, false},
        {"nobody", MatchedBy::Nothing, u"张三", 100, {}, {}, false, false},
    };
    for (const Case& each : cases) {
        INFO(each.what);
        const MatchJudgement judged =
            judgeMatch(each.by, QString::fromUtf16(each.name), yuan(each.amount), each.candidates);
        CHECK(judged.candidate == each.candidate);
        CHECK(judged.certain == each.certain);
        CHECK(judged.otherName == each.otherName);
    }
}

TEST_CASE("A receipt is recorded already: same voucher, same day, or as a fall of the ledger", "[domain]")
{
    const QDate third(2026, 9, 3), fifth(2026, 9, 5), thirtieth(2026, 9, 30);
    struct Case {
        const char* what;
        RecoveryClaim claim;
        RecordedRecovery recorded;
        bool same;
    };
    const auto recovery = [](QDate on, qint64 amount, const char* voucher, bool fromFall = false) {
        return RecordedRecovery{RecoveryId{7}, on, yuan(amount), QLatin1String(voucher), fromFall};
    };
    const std::vector<Case> cases{
        {"same day, no vouchers", {third, yuan(100)}, recovery(third, 100, ""), true},
        {"same day, one has a voucher", {third, yuan(100), {}, "V1"}, recovery(third, 100, ""), true},
        {"same day, two vouchers: paid twice", {third, yuan(100), {}, "V1"}, recovery(third, 100, "V2"), false},
        {"same voucher, entered a day late", {third, yuan(100), {}, "V1"}, recovery(fifth, 100, "V1"), true},
        {"same voucher, another amount", {third, yuan(100), {}, "V1"}, recovery(third, 90, "V1"), false},
        {"another day", {third, yuan(100)}, recovery(fifth, 100, ""), false},
        {"another amount", {third, yuan(100)}, recovery(third, 99, ""), false},
        {"the fall that a later ledger showed", {third, yuan(100)}, recovery(thirtieth, 100, "", true), true},
        {"its principal is that fall", {third, yuan(120), yuan(100)}, recovery(thirtieth, 100, "", true), true},
        {"a fall that an earlier ledger showed", {thirtieth, yuan(100)}, recovery(third, 100, "", true), false},
        {"another fall", {third, yuan(120), yuan(110)}, recovery(thirtieth, 100, "", true), false},
    };
    for (const Case& each : cases) {
        INFO(each.what);
        CHECK(sameReceipt(each.claim, std::vector{each.recorded}).has_value() == each.same);
    }
    CHECK_FALSE(sameReceipt({third, yuan(100)}, {}));
}
