// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validators/identity_number.h"

#include "tests/support/catch_qt.h"

#include <rapidcheck.h>

using namespace qingshou;

namespace {

const QDate today(2026, 11, 21);

} // namespace

TEST_CASE("Identity number: read and checked", "[identity]")
{
    struct Case {
        const char* typed;
        IdentityProblem problem;
        const char* number;
    };
    const auto [typed, problem, number] = GENERATE(values<Case>({
        {"11010519491231002X", IdentityProblem::None, "11010519491231002X"},
        {"11010519491231002x", IdentityProblem::None, "11010519491231002X"},
        {" １１０１０５１９４９１２３１００２Ｘ ", IdentityProblem::None, "11010519491231002X"},
        {"110105194912310021", IdentityProblem::WrongCheckDigit, "110105194912310021"},
        {"430521620307001", IdentityProblem::None, "430521196203070014"},
        {"430521196203070014", IdentityProblem::None, "430521196203070014"},
        {"43052119620307001", IdentityProblem::WrongLength, "43052119620307001"},
        {"", IdentityProblem::WrongLength, ""},
        {"4305211962030700A4", IdentityProblem::WrongCharacter, "4305211962030700A4"},
        {"X30521196203070014", IdentityProblem::WrongCharacter, "X30521196203070014"},
        {"43052162030700X", IdentityProblem::WrongCharacter, "43052162030700X"},
        {"430521196202300014", IdentityProblem::ImpossibleBirthday, "430521196202300014"},
        {"430521202611220014", IdentityProblem::ImpossibleBirthday, "430521202611220014"}, // tomorrow
        {"430521190511200014", IdentityProblem::ImpossibleBirthday, "430521190511200014"}, // 121
        {"430521190511220014", IdentityProblem::WrongCheckDigit, "430521190511220014"},    // 120
    }));
    CAPTURE(typed);
    const auto result = readIdentityNumber(QString::fromUtf8(typed), today);
    CHECK(result.problem == problem);
    CHECK(result.number == QString::fromUtf8(number));
    CHECK(result.readable() == result.birthday.has_value());
}

TEST_CASE("Identity number: birthday and gender", "[identity]")
{
    const auto man = readIdentityNumber(QStringLiteral("430521196203070014"), today);
    CHECK(man.birthday == QDate(1962, 3, 7));
    CHECK(man.gender == Gender::Male); // digit 17 is odd
    const auto woman = readIdentityNumber(QStringLiteral("11010519491231002X"), today);
    CHECK(woman.birthday == QDate(1949, 12, 31));
    CHECK(woman.gender == Gender::Female);
    CHECK_FALSE(readIdentityNumber(QStringLiteral("1"), today).gender.has_value());
}

TEST_CASE("Age in full years", "[identity]")
{
    CHECK(ageOn({2008, 11, 21}, today) == 18);
    CHECK(ageOn({2008, 11, 22}, today) == 17);
    CHECK(ageOn({2008, 2, 29}, {2026, 2, 28}) == 17);
}

TEST_CASE("Identity number: properties", "[identity][property]")
{
    CHECK(rc::check("the check character sees every single wrong digit", [] {
        auto digits = *rc::gen::container<std::string>(17, rc::gen::inRange<char>('0', '9' + 1));
        const auto check = identityCheckCharacter(QString::fromStdString(digits));
        RC_ASSERT(check.has_value());
        const auto at = *rc::gen::inRange<size_t>(0, 17);
        digits[at] = static_cast<char>('0' + (digits[at] - '0' + *rc::gen::inRange(1, 10)) % 10);
        RC_ASSERT(identityCheckCharacter(QString::fromStdString(digits)) != check);
    }));
}
