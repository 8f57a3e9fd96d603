// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/duplicate_rule.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

constexpr BranchId town{1}, village{2};

DuplicateTraits person(const char* name, const char* identity = "", std::vector<std::string> phones = {},
                       BranchId branch = town)
{
    return {plainName(QString::fromUtf8(name)), identity, std::move(phones), {}, {}, branch};
}

std::optional<DuplicateGrade> gradeOf(const DuplicateTraits& one, const DuplicateTraits& other)
{
    const auto found = judgeDuplicate(one, other);
    const auto turned = judgeDuplicate(other, one);
    CHECK(found.has_value() == turned.has_value()); // whichever stands first
    return found ? std::optional(found->grade) : std::nullopt;
}

} // namespace

TEST_CASE("Duplicates: the same identity number is certain, whatever the name", "[domain]")
{
    CHECK(gradeOf(person("张三", "430521196203070014"), person("章三", "430521196203070014", {}, village)) ==
          DuplicateGrade::Certain);
}

TEST_CASE("Duplicates: a name alone is not enough, with a number in common it is", "[domain]")
{
    CHECK_FALSE(gradeOf(person("张三"), person("张三", "", {}, village)));
    CHECK(gradeOf(person("张三"), person("张三")) == DuplicateGrade::Possible);
    CHECK(gradeOf(person("张三", "", {"13812345678"}), person("张三", "", {"13812345678"}, village)) ==
          DuplicateGrade::Likely);
    CHECK(gradeOf(person("张 峰", "", {"13812345678"}), person("张锋", "", {"13812345678"}, village)) ==
          DuplicateGrade::Likely);                                                                  // spelled twice
    CHECK_FALSE(gradeOf(person("张三", "", {"13812345678"}), person("李四", "", {"13812345678"}))); // husband and wife
}

TEST_CASE("Duplicates: an account or an address counts as a phone does", "[domain]")
{
    DuplicateTraits one = person("王五"), other = person("王五", "", {}, village);
    SECTION("account")
    {
        one.accounts = other.accounts = {"6222021234567890128"};
    }
    SECTION("address")
    {
        const std::string address = plainAddress(QStringLiteral("邓元泰镇光明村3组12号")).toStdString();
        one.addresses = {address};
        other.addresses = {plainAddress(QStringLiteral("邓元泰镇 光明村3组，12号")).toStdString()};
    }
    CHECK(gradeOf(one, other) == DuplicateGrade::Likely);
    CHECK(plainAddress(QStringLiteral("武冈市邓元泰镇")).isEmpty());
}

TEST_CASE("Duplicates: two identity numbers make two people, unless one is a slip of the other", "[domain]")
{
    const std::vector<std::string> phone{"13812345678"};
    const auto right = person("张三", "430521196203070014", phone);
    CHECK_FALSE(gradeOf(right, person("张三", "430521197508120021", phone)));
    CHECK_FALSE(gradeOf(person("张三", "430521196203070014"), person("张三", "430521196203070015"))); // nothing else
    const auto slip = judgeDuplicate(right, person("张三", "430521196203070015", phone));
    REQUIRE(slip);
    CHECK(slip->grade == DuplicateGrade::Likely);
    CHECK(slip->mistyped);
}

TEST_CASE("Duplicates: names are compared without blanks, dots, width and case", "[domain]")
{
    CHECK(plainName(QStringLiteral("尼玛·扎西")) == plainName(QStringLiteral("尼玛　扎西")));
    CHECK(plainName(QStringLiteral("ＡＢ 公司")) == QStringLiteral("ab公司"));
    CHECK_FALSE(gradeOf(person(""), person("")));
}
