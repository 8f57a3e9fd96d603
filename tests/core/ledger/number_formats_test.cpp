// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/number_formats.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("Number formats: signs that stand for themselves", "[ledger][formats]")
{
    CHECK(formatCode(R"(\;yyyy)") == NumberShownAs::Date);
    CHECK(formatCode("0_;0%") == NumberShownAs::Percent); // a blank as wide as a semicolon
    CHECK(formatCode(R"(0\%;yyyy)") == NumberShownAs::Number);
    for (const std::string_view last : {"0\\", "0_", "0*", "\"", "["}) // nothing behind it
        CHECK(formatCode(last) == NumberShownAs::Number);
    const std::string_view longer = "0_;yyyy";
    CHECK(formatCode(longer.substr(0, 2)) == NumberShownAs::Number); // and nothing beyond is looked at
}
