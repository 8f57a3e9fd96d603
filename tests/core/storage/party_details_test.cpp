// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/party_details.h"

#include "core/security/vault.h"
#include "core/storage/loan_extras.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

namespace {

const PartyDetails known{"身份证",
                         "430521196203070014",
                         {"13812345678", "0739-8234567"},
                         {"某县某镇\"乐平\"村1号\n二组"},
                         {"6222021234567890128"}};

} // namespace

TEST_CASE("a party's details come back from their sealed blob, and from no other")
{
    const Vault vault(SecretKey::random());
    const QByteArray sealed = sealDetails(known, vault);
    CHECK(openDetails(sealed, vault) == known);
    CHECK(openDetails(sealDetails({}, vault), vault) == PartyDetails{});
    CHECK_FALSE(sealed.contains("13812345678"));

    QByteArray altered = sealed;
    altered[altered.size() / 2] = static_cast<char>(altered[altered.size() / 2] ^ 1);
    CHECK_FALSE(openDetails(altered, vault));
    CHECK_FALSE(openDetails(sealed, Vault(SecretKey::random())));
    CHECK_FALSE(openExtras(sealed, vault)); // sealed for another purpose
}

TEST_CASE("a loan's extras keep their headers, values and order")
{
    const Vault vault(SecretKey::random());
    const LoanExtras extras{
        "801001", "6222021234567890128", {{"备注", "已\t外出"}, {"科目", "1301"}, {"备注", "又一列"}}};
    CHECK(openExtras(sealExtras(extras, vault), vault) == extras);
    CHECK(sealExtras({}, vault).isNull());
    CHECK(openExtras({}, vault) == LoanExtras{});
}

TEST_CASE("what a file says is added to what is known, newest first, and a blank takes nothing away")
{
    PartyDetails details = known;
    CHECK_FALSE(mergeDetails(details, {}));
    CHECK_FALSE(mergeDetails(details, known));
    CHECK(details == known);

    CHECK(mergeDetails(details,
                       {"", "430521196203070030", {"13900000000", "13812345678", ""}, {}, {"6222021234567890128"}}));
    CHECK(details.idType == "身份证");
    CHECK(details.idNumber == "430521196203070030");
    CHECK(details.phones == std::vector<std::string>{"13900000000", "13812345678", "0739-8234567"});
    CHECK(details.accounts == known.accounts);
}

TEST_CASE("values are found however they were typed")
{
    CHECK(lookupIdentity("43052119620307001x") == "43052119620307001X");
    CHECK(lookupIdentity(" 430521 19620307 0014") == "430521196203070014");
    CHECK(lookupIdentity("４３０５２１１９６２０３０７００１４") == "430521196203070014");
    CHECK(lookupIdentity("430521620307001") == "430521196203070014"); // 15 digits
    CHECK(lookupIdentity("91350100M000100Y43") == "91350100M000100Y43");
    CHECK(lookupPhone("13812345678") == "13812345678");
    CHECK(lookupPhone("+86 138-1234-5678") == "13812345678");
    CHECK(lookupPhone("0739-8234567") == lookupPhone("07398234567"));
    CHECK(lookupAccount("6222 0212 3456 7890 128") == "6222021234567890128");
    CHECK(lastFour("430521196203070014") == "0014");
    CHECK(lastFour("123").empty());
}

TEST_CASE("lookups hold every value and the tails of numbers, each once")
{
    const Vault vault(SecretKey::random());
    PartyDetails details = known;
    details.phones.push_back("+86 13812345678"); // the same number again
    const std::vector<PartyLookup> lookups = lookupsOf(details, vault);
    CHECK(lookups.size() == 2 + 4 + 1);
    CHECK(std::is_sorted(lookups.begin(), lookups.end()));
    const auto has = [&](LookupKind kind, std::string_view value) {
        const PartyLookup wanted{vault.lookupHash(codeView(kind), value), kind};
        return std::find(lookups.begin(), lookups.end(), wanted) != lookups.end();
    };
    CHECK(has(LookupKind::Identity, "430521196203070014"));
    CHECK(has(LookupKind::IdentityTail, "0014"));
    CHECK(has(LookupKind::Phone, "13812345678"));
    CHECK(has(LookupKind::PhoneTail, "5678"));
    CHECK(has(LookupKind::Account, "6222021234567890128"));
    CHECK_FALSE(has(LookupKind::Phone, "430521196203070014"));
    CHECK(lookupsOf({}, vault).empty());
}
