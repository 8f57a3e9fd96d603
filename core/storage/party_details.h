// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a person or firm and exists in the file only sealed: one blob per party.
// Texts are UTF-8. In each list what was learnt last stands first.
#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qingshou {

class Vault;

struct PartyDetails {
    std::string idType; ///< 身份证, 统一社会信用代码 …, as the ledger says it
    std::string idNumber;
    std::vector<std::string> phones;
    std::vector<std::string> addresses;
    std::vector<std::string> accounts; ///< repayment and loan accounts

    bool operator==(const PartyDetails&) const = default;
};

QByteArray sealDetails(const PartyDetails& details, const Vault& vault);
/// Nothing when the blob was altered or belongs to another file.
std::optional<PartyDetails> openDetails(const QByteArray& sealed, const Vault& vault);

/// Puts what `said` knows into `known`: numbers in it replace, list entries that are new go to the front, and a blank
/// says nothing. True when that changed anything.
bool mergeDetails(PartyDetails& known, const PartyDetails& said);

// How values are written before they are hashed, so that one person is found however the number was typed.
std::string lookupIdentity(std::string_view typed); ///< capitals, no blanks, 15 digits lengthened to 18
std::string lookupPhone(std::string_view typed);    ///< digits; a mobile without +86
std::string lookupAccount(std::string_view typed);  ///< digits and letters
std::string lastFour(std::string_view normalised);

enum class LookupKind { Identity, IdentityTail, Phone, PhoneTail, Account };
std::string_view codeView(LookupKind kind); ///< id, id4, phone, phone4, account

struct PartyLookup {
    qint64 hash = 0;
    LookupKind kind = LookupKind::Identity;
    auto operator<=>(const PartyLookup&) const = default;
};
/// Every key under which the party can be found, each once.
std::vector<PartyLookup> lookupsOf(const PartyDetails& details, const Vault& vault);

} // namespace qingshou
