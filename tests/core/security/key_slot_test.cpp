// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_slot.h"
#include "core/security/sealed_box.h"
#include "core/security/vault.h"

#include "tests/support/catch_qt.h"

#include <cstring>

using namespace qingshou;

namespace {
const PasswordCost cheap{1, 8192};
bool same(const SecretKey& a, const SecretKey& b) { return std::memcmp(a.data(), b.data(), SecretKey::size) == 0; }
} // namespace

TEST_CASE("KeySlot: only the password opens it")
{
    const SecretKey key = SecretKey::random();
    KeySlot slot = wrapKey(key, "清收2026密码", cheap);
    const std::optional<SecretKey> opened = unwrapKey(slot, "清收2026密码");
    REQUIRE(opened);
    CHECK(same(*opened, key));
    CHECK_FALSE(unwrapKey(slot, "清收2026密码 "));
    CHECK_FALSE(unwrapKey(slot, ""));
    CHECK(wrapKey(key, "same", cheap).wrappedKey != wrapKey(key, "same", cheap).wrappedKey);

    slot.wrappedKey[30] = static_cast<char>(slot.wrappedKey[30] ^ 1);
    CHECK_FALSE(unwrapKey(slot, "清收2026密码"));
    slot.cost.memoryBytes = 1LL << 50; // an altered slot must not eat the machine
    CHECK_FALSE(unwrapKey(slot, "清收2026密码"));
}

TEST_CASE("KeySlot: the recovery key survives being typed by hand")
{
    const QString key = newRecoveryKey();
    CHECK(key.size() == 39);
    CHECK(normalisedRecoveryKey(key) == key);
    CHECK(normalisedRecoveryKey(" " + key.toLower().remove('-') + "\n") == key);
    CHECK(normalisedRecoveryKey(key.chopped(1)).isEmpty());
    CHECK(normalisedRecoveryKey("O" + key.mid(1)).isEmpty());
    CHECK(newRecoveryKey() != key);
}

TEST_CASE("sealed box: altered, cut or for another purpose does not open")
{
    const SecretKey key = SecretKey::random();
    const QByteArray sealed = sealBytes(key, "430521196203070014", "party");
    CHECK(openBytes(key, sealed, "party") == QByteArray("430521196203070014"));
    CHECK_FALSE(openBytes(key, sealed, "extras"));
    CHECK_FALSE(openBytes(SecretKey::random(), sealed, "party"));
    for (const qsizetype size : {qsizetype(0), qsizetype(10), sealed.size() - 1})
        CHECK_FALSE(openBytes(key, sealed.left(size), "party"));
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray altered = sealed;
        altered[i] = static_cast<char>(altered[i] ^ 0x40);
        CHECK_FALSE(openBytes(key, altered, "party"));
    }
    CHECK_FALSE(sealed.contains("4305"));
}

TEST_CASE("Vault: equal values are found by their hash within one file only")
{
    const Vault one(SecretKey::random());
    const Vault other(SecretKey::random());
    CHECK(one.lookupHash("id", "430521196203070014") == one.lookupHash("id", "430521196203070014"));
    CHECK(one.lookupHash("id", "430521196203070014") != one.lookupHash("phone", "430521196203070014"));
    CHECK(one.lookupHash("id", "430521196203070014") != other.lookupHash("id", "430521196203070014"));
    CHECK(one.auditMac("x") != one.rowHash("x"));
    CHECK_FALSE(other.open(one.seal("x", "party"), "party"));
}
