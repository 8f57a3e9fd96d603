// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/extension.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("Extension: how long a term may be extended by (贷款通则 12)", "[extension]")
{
    struct Case {
        int term, most;
    };
    const auto [term, most] = GENERATE(
        values<Case>({{0, 0}, {6, 6}, {12, 12}, {13, 6}, {36, 18}, {37, 18}, {60, 30}, {61, 36}, {84, 36}, {360, 36}}));
    CAPTURE(term);
    CHECK(maxExtensionMonths(term, {}) == most);
}

TEST_CASE("Extension: what is short and long is the bank's to set", "[extension]")
{
    const ExtensionSettings settings{.shortMonths = 6, .mediumMonths = 24, .longQuotaMonths = 12};
    CHECK(maxExtensionMonths(6, settings) == 6);
    CHECK(maxExtensionMonths(12, settings) == 6);
    CHECK(maxExtensionMonths(36, settings) == 12);
}

TEST_CASE("Extension: months of a term", "[extension]")
{
    struct Case {
        QDate start, due;
        int months;
    };
    const auto [start, due, months] = GENERATE(values<Case>({
        {{2023, 3, 15}, {2024, 3, 15}, 12},
        {{2023, 3, 15}, {2024, 3, 14}, 12}, // as ledgers write a year
        {{2023, 3, 15}, {2024, 3, 13}, 11},
        {{2024, 1, 31}, {2024, 2, 29}, 1},
        {{2023, 8, 31}, {2024, 2, 29}, 6},
        {{2024, 3, 15}, {2024, 3, 15}, 0},
        {{2024, 3, 15}, {2024, 3, 1}, 0},
        {{}, {2024, 3, 1}, 0},
    }));
    CAPTURE(start, due);
    CHECK(termMonths(start, due) == months);
}

TEST_CASE("Extension: a second one uses what is left of the quota", "[extension]")
{
    const QDate start(2022, 6, 30);
    struct Case {
        QDate original, due;
        int used, left;
    };
    const auto [original, due, used, left] = GENERATE(values<Case>({
        {{}, {2025, 6, 30}, 0, 18}, // 36 months, never extended
        {{2025, 6, 30}, {2025, 12, 30}, 6, 12},
        {{2025, 6, 30}, {2026, 1, 1}, 7, 11}, // a month begun is used
        {{2025, 6, 30}, {2026, 12, 30}, 18, 0},
        {{2025, 6, 30}, {2027, 6, 30}, 24, 0}, // more than there was: nothing left
    }));
    CAPTURE(due);
    const ExtensionQuota quota = extensionQuota(start, original, due, {});
    CHECK(quota.term == 36);
    CHECK(quota.most == 18);
    CHECK(quota.used == used);
    CHECK(quota.left() == left);
}
