// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/sealed_stream.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

struct Sealed {
    Vault vault{SecretKey::random()};
    QByteArray header, first, second;
    Sealed()
    {
        StreamSealer sealer(vault, "evidence");
        header = sealer.header();
        first = sealer.seal("one", false);
        second = sealer.seal("two", true);
    }
};

} // namespace

TEST_CASE("Sealed stream: blocks come back in order, and the last one says so", "[security]")
{
    Sealed s;
    CHECK_FALSE(s.first.contains("one"));
    StreamOpener opener(s.vault, "evidence", s.header);
    const auto first = opener.open(s.first);
    REQUIRE(first.has_value());
    CHECK(first->plain == "one");
    CHECK_FALSE(first->last);
    const auto second = opener.open(s.second);
    REQUIRE(second.has_value());
    CHECK(second->plain == "two");
    CHECK(second->last);
}

TEST_CASE("Sealed stream: altered, swapped, left out, of another purpose or key: nothing opens", "[security]")
{
    Sealed s;
    SECTION("altered")
    {
        s.first[1] = static_cast<char>(s.first[1] ^ 1);
        CHECK_FALSE(StreamOpener(s.vault, "evidence", s.header).open(s.first).has_value());
    }
    SECTION("left out")
    {
        CHECK_FALSE(StreamOpener(s.vault, "evidence", s.header).open(s.second).has_value());
    }
    SECTION("another purpose")
    {
        CHECK_FALSE(StreamOpener(s.vault, "party", s.header).open(s.first).has_value());
    }
    SECTION("another file's key")
    {
        const Vault other{SecretKey::random()};
        CHECK_FALSE(StreamOpener(other, "evidence", s.header).open(s.first).has_value());
    }
    SECTION("cut short")
    {
        CHECK_FALSE(StreamOpener(s.vault, "evidence", s.header.left(5)).open(s.first).has_value());
        CHECK_FALSE(StreamOpener(s.vault, "evidence", s.header).open(s.first.left(7)).has_value());
    }
}
