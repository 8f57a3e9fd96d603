// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/key_slot.h"

#include "core/security/sealed_box.h"

#include <sodium.h>

#include <new>

namespace qingshou {
namespace {

constexpr char alphabet[] = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // 32 characters, none that is read for another
constexpr int groups = 8;
constexpr int groupSize = 4;

SecretKey stretched(const QString& password, const QByteArray& salt, const PasswordCost& cost)
{
    initialiseCryptography();
    const QByteArray utf8 = password.normalized(QString::NormalizationForm_KC).toUtf8();
    SecretKey key;
    const int failed = crypto_pwhash(key.data(), SecretKey::size, utf8.constData(), static_cast<unsigned long long>(utf8.size()),
                                     reinterpret_cast<const unsigned char*>(salt.constData()),
                                     static_cast<unsigned long long>(cost.operations),
                                     static_cast<size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (failed)
        throw std::bad_alloc(); // the only way it fails with valid limits
    return key;
}

bool validLimits(const KeySlot& slot)
{
    return slot.salt.size() == crypto_pwhash_SALTBYTES && slot.cost.operations >= 1 && slot.cost.operations <= 16
           && slot.cost.memoryBytes >= 8192 && slot.cost.memoryBytes <= 1024LL * 1024 * 1024;
}

} // namespace

KeySlot wrapKey(const SecretKey& dataKey, const QString& password, const PasswordCost& cost)
{
    initialiseCryptography();
    KeySlot slot{QByteArray(crypto_pwhash_SALTBYTES, Qt::Uninitialized), cost, {}};
    randombytes_buf(slot.salt.data(), static_cast<size_t>(slot.salt.size()));
    const SecretKey wrapping = stretched(password, slot.salt, cost);
    slot.wrappedKey = sealBytes(wrapping, {reinterpret_cast<const char*>(dataKey.data()), SecretKey::size}, "key-slot");
    return slot;
}

std::optional<SecretKey> unwrapKey(const KeySlot& slot, const QString& password)
{
    if (!validLimits(slot))
        return std::nullopt;
    const SecretKey wrapping = stretched(password, slot.salt, slot.cost);
    std::optional<QByteArray> opened = openBytes(wrapping, slot.wrappedKey, "key-slot");
    if (!opened || opened->size() != static_cast<qsizetype>(SecretKey::size))
        return std::nullopt;
    SecretKey key;
    std::copy(opened->cbegin(), opened->cend(), reinterpret_cast<char*>(key.data()));
    sodium_memzero(opened->data(), static_cast<size_t>(opened->size()));
    return key;
}

QString newRecoveryKey()
{
    initialiseCryptography();
    QString key;
    for (int group = 0; group < groups; ++group) {
        if (group > 0)
            key += QLatin1Char('-');
        for (int i = 0; i < groupSize; ++i)
            key += QLatin1Char(alphabet[randombytes_uniform(32)]);
    }
    return key;
}

QString normalisedRecoveryKey(const QString& typed)
{
    QString key;
    for (const QChar c : typed.normalized(QString::NormalizationForm_KC).toUpper()) {
        if (c.isSpace() || c == QLatin1Char('-'))
            continue;
        if (!QLatin1String(alphabet).contains(c))
            return {};
        if (key.size() % (groupSize + 1) == groupSize)
            key += QLatin1Char('-');
        key += c;
    }
    return key.size() == groups * (groupSize + 1) - 1 ? key : QString();
}

} // namespace qingshou
