// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers what a search finds, for each reason no more than is wanted, and chooses what is shown.
#pragma once

#include "core/services/borrower_search.h"

#include <array>
#include <string>

namespace qingshou {

struct SearchCandidate {
    BorrowerId borrower{};
    PartyId party{};
    PartyRole role = PartyRole::Borrower;
    SearchReason reason = SearchReason::Name;
    std::string number{};
};

/// The best of each reason, none twice within a reason.
class SearchCollector {
public:
    explicit SearchCollector(size_t limit) : limit_(limit) {}

    size_t limit() const { return limit_; }
    size_t size(SearchReason reason) const { return bucket(reason).size(); }
    bool isFull(SearchReason reason) const { return size(reason) > limit_; }
    void add(SearchCandidate candidate);

    /// Every kind of reason gets its share of the places; what is left goes to the best. In the order of reasons.
    std::vector<SearchCandidate> chosen(bool& more) const;

private:
    const std::vector<SearchCandidate>& bucket(SearchReason reason) const
    {
        return found_[static_cast<size_t>(reason)];
    }

    static constexpr size_t reasons = static_cast<size_t>(SearchReason::Branch) + 1;
    size_t limit_;
    std::array<std::vector<SearchCandidate>, reasons> found_;
};

} // namespace qingshou
