// SPDX-License-Identifier: GPL-3.0-or-later
// People and firms, once each, and the keyed hashes by which they are found.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/id.h"
#include "core/storage/party_details.h"
#include "core/storage/row_batch.h"
#include "core/storage/statement.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qingshou {

class Database;

enum class PartyKind { Person, Firm };
template <>
struct EnumCodes<PartyKind> {
    static constexpr auto table =
        std::to_array<EnumCode<PartyKind>>({{PartyKind::Person, "person"}, {PartyKind::Firm, "firm"}});
};

struct Party {
    PartyId id;
    PartyKind kind = PartyKind::Person;
    std::string name;    ///< UTF-8
    std::string nameKey; ///< nameSortKey(name)
    std::string customerNumber;
    QByteArray sealed; ///< see party_details.h
};

/// Statements are prepared once: keep one for as long as many parties are written.
class PartyRepository {
public:
    explicit PartyRepository(Database& db);

    std::optional<Party> find(PartyId id);
    // Whoever was merged is found as the one into whom it went.
    std::optional<PartyId> findByCustomerNumber(std::string_view number);
    /// Everybody with the value, in the order of their ids. hash: of a PartyLookup.
    std::vector<PartyId> findByLookup(qint64 hash);

    /// What those that were merged into it are called.
    std::vector<std::string> namesMergedInto(PartyId id);
    static bool anyMerged(Database& db);

    /// Texts live as long as the call.
    struct NewParty {
        PartyId id;
        PartyKind kind = PartyKind::Person;
        std::string_view name, nameKey, customerNumber;
        const QByteArray& sealed;
    };
    void insert(std::span<const NewParty> parties);
    void insert(const Party& party)
    {
        insert(
            std::array{NewParty{party.id, party.kind, party.name, party.nameKey, party.customerNumber, party.sealed}});
    }
    /// Name, key, kind, customer number and blob.
    void update(const Party& party);
    struct Key {
        qint64 hash = 0; ///< of a PartyLookup
        PartyId party;
        auto operator<=>(const Key&) const = default;
    };
    void addLookup(const Key& key) { addLookups(std::array{key}); }
    /// In the order of the table if there are many; those that are there already stay.
    void addLookups(std::span<const Key> keys);
    /// Likewise, each once and none of them there.
    void fillLookups(std::span<const Key> keys);
    void removeLookup(const Key& key);

private:
    Statement find_, findByCustomer_, findByLookup_, namesMergedInto_, update_, removeLookup_;
    RowBatch insert_, addLookups_, fillLookups_;
};

} // namespace qingshou
