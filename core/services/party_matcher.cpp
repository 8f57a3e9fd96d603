// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/party_matcher.h"

#include "core/services/party_entry.h"

#include <algorithm>
#include <cstring>

namespace qingshou {
namespace {

/// Fuller than by default: the tables of a first import are most of what it needs.
constexpr float loadFactor = 0.9F;

} // namespace

PartyMatcher::PartyMatcher(Database& db, const IdAllocator& ids, const Vault& vault, bool emptyBook)
    : vault_(vault), emptyBook_(emptyBook), anyMerged_(PartyRepository::anyMerged(db)), parties_(db), borrowers_(db),
      partyIds_(db, ids, "parties"), borrowerIds_(db, ids, "borrowers")
{
    byCustomer_.max_load_factor(loadFactor);
    byIdentity_.max_load_factor(loadFactor);
    byParty_.max_load_factor(loadFactor);
}

BorrowerId PartyMatcher::borrowerOf(PreparedParty& said, const LoanRecord* known, BranchId branch)
{
    Entry* entry = find(said);
    if (!entry && known)
        entry = adopted(said, known->borrower);
    if (entry) {
        noteJoins(*entry, said);
        enrich(*entry, said, true);
    } else {
        entry = &insert(said);
    }
    entry->namedBy = std::max<quint8>(entry->namedBy, rankOf(said));
    if (!entry->borrower.isValid()) {
        entry->borrower = borrowerIds_.next<BorrowerId>();
        if (emptyBook_)
            newBorrowers_.push_back({entry->borrower, entry->party});
        else
            borrowers_.insert(entry->borrower, entry->party, branch, said.name, said.nameKey);
    }
    return entry->borrower;
}

PartyId PartyMatcher::guarantorOf(PreparedParty& said, std::span<const LedgerGuarantee> ofLoan)
{
    if (const Entry* entry = find(said))
        return entry->party;
    for (const LedgerGuarantee& guarantee : ofLoan) {
        if (guarantee.partyName != said.name && !(anyMerged_ && isCalled(*entryOf(guarantee.party), said.name)))
            continue;
        Entry* entry = entryOf(guarantee.party);
        if (said.identity) {
            // Another person of that name, when the book knows another number.
            const std::string number = knownDetails(*parties_.find(entry->party), vault_).idNumber;
            if (!number.empty() && lookupIdentity(number) != lookupIdentity(said.details.idNumber))
                continue;
            enrich(*entry, said, false);
        }
        return entry->party;
    }
    return insert(said).party;
}

PartyId PartyMatcher::standAlone(PreparedParty& said)
{
    return insert(said).party;
}

PartyMatcher::Entry* PartyMatcher::find(const PreparedParty& said)
{
    if (!said.customerNumber.empty()) {
        if (const auto place = byCustomer_.find(hashOf(said.customerNumber)); place != byCustomer_.end())
            return &entries_[place->second];
        if (!emptyBook_)
            if (const auto party = parties_.findByCustomerNumber(said.customerNumber))
                return entryOf(*party);
    }
    if (!said.identity)
        return nullptr;
    // A customer number that differs makes another customer, even of the same person.
    const auto fits = [&said](const Entry& entry) { return said.customerNumber.empty() || !entry.hasCustomerNumber; };
    if (const auto place = byIdentity_.find(halvesOf(*said.identity));
        place != byIdentity_.end() && fits(entries_[place->second]))
        return &entries_[place->second];
    if (!emptyBook_)
        for (const PartyId party : parties_.findByLookup(*said.identity))
            if (Entry* entry = entryOf(party); fits(*entry))
                return entry;
    return nullptr;
}

/// The loan's borrower so far, unless what the row says makes it somebody else.
PartyMatcher::Entry* PartyMatcher::adopted(const PreparedParty& said, BorrowerId borrower)
{
    const std::optional<PartyId> id = borrowers_.partyOf(borrower);
    const std::optional<Party> party = id ? parties_.find(*id) : std::nullopt;
    if (!party)
        return nullptr;
    if (said.customerNumber.empty() && !said.identity)
        return entryOf(*id);
    const bool otherCustomer = !said.customerNumber.empty() && !party->customerNumber.empty();
    const bool otherIdentity = said.identity && !knownDetails(*party, vault_).idNumber.empty();
    return otherCustomer || otherIdentity || party->name != said.name ? nullptr : entryOf(*id);
}

PartyMatcher::Entry* PartyMatcher::entryOf(PartyId party)
{
    if (const auto place = byParty_.find(party.value); place != byParty_.end())
        return &entries_[place->second];
    const std::optional<Party> row = parties_.find(party);
    Entry& entry = add(party, 0, row && !row->customerNumber.empty());
    entry.borrower = borrowers_.findByParty(party).value_or(BorrowerId());
    if (anyMerged_)
        if (std::vector<std::string> names = parties_.namesMergedInto(party); !names.empty())
            otherNames_.emplace(party.value, std::move(names));
    byParty_.try_emplace(party.value, entry.place);
    return &entry;
}

PartyMatcher::Entry& PartyMatcher::insert(PreparedParty& said)
{
    sealParty(said, vault_);
    Entry& entry = add(partyIds_.next<PartyId>(), said.contents, !said.customerNumber.empty());
    unwritten_.push_back({entry.party, said.kind, said.name, said.nameKey, said.customerNumber, said.sealed});
    if (!emptyBook_)
        flush();
    for (const PartyLookup& lookup : said.lookups)
        keys_.push_back({lookup.hash, entry.party});
    entry.hasKeys = !said.lookups.empty();
    entry.isNew = true;
    entry.toldIdentity = said.identity.has_value();
    remember(said, entry);
    return entry;
}

PartyMatcher::Entry& PartyMatcher::add(PartyId party, size_t contents, bool hasCustomerNumber)
{
    return entries_.emplace_back(Entry{party, {}, contents, static_cast<quint32>(entries_.size()), hasCustomerNumber});
}

void PartyMatcher::remember(const PreparedParty& said, const Entry& entry)
{
    if (!said.customerNumber.empty())
        byCustomer_.try_emplace(hashOf(said.customerNumber), entry.place);
    if (said.identity)
        byIdentity_.try_emplace(halvesOf(*said.identity), entry.place);
    if (!emptyBook_)
        byParty_.try_emplace(entry.party.value, entry.place);
}

PartyMatcher::NumberHash PartyMatcher::hashOf(std::string_view customerNumber) const
{
    const QByteArray bytes = vault_.rowHash(customerNumber);
    NumberHash hash{};
    static_assert(sizeof hash == 16);
    std::memcpy(&hash, bytes.constData(), sizeof hash);
    return hash;
}

void PartyMatcher::enrich(Entry& entry, const PreparedParty& said, bool isCustomer)
{
    if (entry.contents == said.contents)
        return;
    entry.contents = said.contents;
    flush(); // it may be one of this batch
    Party party = parties_.find(entry.party).value();
    PartyDetails details = knownDetails(party, vault_);
    const std::vector<PartyLookup> before = lookupsOf(details, vault_);
    const bool ofMerged = speaksOfMerged(entry, said, party);
    PartyDetails told = said.details;
    if (ofMerged && !details.idNumber.empty())
        told.idNumber = told.idType = {};
    if (entry.toldIdentity && !told.idNumber.empty() && !details.idNumber.empty() && details.idNumber < told.idNumber)
        told.idNumber = told.idType = {};
    entry.toldIdentity = entry.toldIdentity || !told.idNumber.empty();
    bool changed = mergeDetails(details, told);
    if (changed) {
        const std::vector<PartyLookup> after = lookupsOf(details, vault_);
        for (const PartyLookup& lookup : before)
            if (!std::binary_search(after.begin(), after.end(), lookup)) {
                const Key key{lookup.hash, entry.party};
                parties_.removeLookup(key);
                if (entry.hasKeys)
                    std::erase(keys_, key);
            }
        for (const PartyLookup& lookup : after)
            if (!std::binary_search(before.begin(), before.end(), lookup)) {
                keys_.push_back({lookup.hash, entry.party});
                entry.hasKeys = true;
            }
        party.sealed = sealDetails(details, vault_);
    }
    if (isCustomer && !ofMerged && names(entry, said, party)) {
        party.name = said.name;
        party.nameKey = said.nameKey;
        if (!emptyBook_) // else it is written at the end, with its party's name
            borrowers_.rename(party.id, party.name, party.nameKey);
        changed = true;
    }
    const bool tellsKind = !told.idNumber.empty() || !told.idType.empty();
    if (isCustomer && !ofMerged && tellsKind && party.kind != said.kind) {
        party.kind = said.kind;
        changed = true;
    }
    if (party.customerNumber.empty() && !said.customerNumber.empty()) {
        party.customerNumber = said.customerNumber;
        entry.hasCustomerNumber = true;
        changed = true;
    }
    if (changed)
        parties_.update(party);
    remember(said, entry);
}

/// Of a row with both numbers, found by its customer number: whoever else is known by the identity number alone.
void PartyMatcher::noteJoins(const Entry& entry, const PreparedParty& said)
{
    if (!said.identity || said.customerNumber.empty() || !entry.hasCustomerNumber || entry.contents == said.contents)
        return;
    if (const auto place = byIdentity_.find(halvesOf(*said.identity)); place != byIdentity_.end())
        noteJoin(entry, entries_[place->second], said);
    if (!emptyBook_)
        for (const PartyId party : parties_.findByLookup(*said.identity))
            noteJoin(entry, *entryOf(party), said);
}

void PartyMatcher::noteJoin(const Entry& entry, Entry& other, const PreparedParty& said)
{
    if (other.place == entry.place || other.hasCustomerNumber)
        return;
    if (!entry.isNew && !other.isNew) {
        // Another identity number than the book knows may be a slip: no reason to merge two customers.
        const std::string number = knownDetails(*parties_.find(entry.party), vault_).idNumber;
        if (!number.empty() && lookupIdentity(number) != lookupIdentity(said.details.idNumber))
            return;
    }
    other.hasCustomerNumber = true; // another number makes another customer from here on
    joined_.push_back({entry.place, other.place});
}

std::vector<PartyJoin> PartyMatcher::joins() const
{
    const auto joinedParty = [this](quint32 place) {
        const Entry& entry = entries_[place];
        return JoinedParty{entry.party, entry.borrower, entry.isNew};
    };
    std::vector<PartyJoin> joins;
    for (const Joined& joined : joined_)
        joins.push_back({joinedParty(joined.numbered), joinedParty(joined.other)});
    return joins;
}

void PartyMatcher::replace(const PartiesJoined& joined)
{
    const auto isGone = [&joined](PartyId party) { return joined.gone.contains(party.value); };
    std::erase_if(newBorrowers_, [&](const auto& borrower) { return isGone(borrower.party); });
    keys_.insert(keys_.end(), joined.added.begin(), joined.added.end());
    std::erase_if(keys_, [&](const Key& key) { return isGone(key.party); });
}

bool PartyMatcher::names(const Entry& entry, const PreparedParty& said, const Party& party)
{
    const quint8 rank = rankOf(said);
    if (said.name == party.name || rank < entry.namedBy)
        return false;
    if (rank > entry.namedBy)
        return true;
    return said.name.size() != party.name.size() ? said.name.size() > party.name.size() : said.name < party.name;
}

bool PartyMatcher::isCalled(const Entry& entry, std::string_view name) const
{
    const auto names = otherNames_.find(entry.party.value);
    return names != otherNames_.end() &&
           std::find(names->second.begin(), names->second.end(), name) != names->second.end();
}

bool PartyMatcher::speaksOfMerged(const Entry& entry, const PreparedParty& said, const Party& party) const
{
    const bool otherNumber =
        !said.customerNumber.empty() && !party.customerNumber.empty() && said.customerNumber != party.customerNumber;
    return otherNames_.contains(entry.party.value) && (otherNumber || isCalled(entry, said.name));
}

void PartyMatcher::flush()
{
    parties_.insert(unwritten_);
    unwritten_.clear();
}

void PartyMatcher::finish()
{
    flush();
    // Nobody is looked for any more.
    byCustomer_ = {};
    byIdentity_ = {};
    byParty_ = {};
    entries_.clear();
    sorted_ = std::async(std::launch::async, [this] {
        std::sort(keys_.begin(), keys_.end());
        keys_.erase(std::unique(keys_.begin(), keys_.end()), keys_.end());
    });
    partyIds_.close();
    borrowerIds_.close();
}

void PartyMatcher::writeKeys()
{
    constexpr size_t atOnce = 65'536;
    sorted_.get();
    std::vector<Key> some;
    for (auto from = keys_.cbegin(); from != keys_.cend();) {
        const auto to = from + static_cast<std::ptrdiff_t>(std::min<size_t>(atOnce, keys_.cend() - from));
        some.assign(from, to);
        if (emptyBook_)
            parties_.fillLookups(some);
        else
            parties_.addLookups(some);
        from = to;
    }
    keys_.clear();
}

} // namespace qingshou
