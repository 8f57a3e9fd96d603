// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/search_collector.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace qingshou {
namespace {

/// The reason that stands for others of its kind.
SearchReason kindOf(SearchReason reason)
{
    switch (reason) {
    case SearchReason::NameStart:
    case SearchReason::NamePart:
        return SearchReason::Name;
    case SearchReason::PinyinStart:
    case SearchReason::PinyinPart:
        return SearchReason::Pinyin;
    case SearchReason::LoanNumberEnd:
    case SearchReason::LoanNumberStart:
        return SearchReason::LoanNumber;
    default:
        return reason;
    }
}

} // namespace

void SearchCollector::add(SearchCandidate candidate)
{
    std::vector<SearchCandidate>& found = found_[static_cast<size_t>(candidate.reason)];
    if (found.size() <= limit_ && std::none_of(found.begin(), found.end(), [&](const SearchCandidate& known) {
            return known.borrower == candidate.borrower;
        }))
        found.push_back(std::move(candidate));
}

std::vector<SearchCandidate> SearchCollector::chosen(bool& more) const
{
    std::array<std::vector<SearchCandidate>, reasons> once;
    std::set<qint64> seen;
    std::set<SearchReason> kinds;
    size_t all = 0;
    for (size_t r = 0; r < reasons; ++r) {
        for (const SearchCandidate& candidate : found_[r])
            if (seen.insert(candidate.borrower.value).second)
                once[r].push_back(candidate);
        if (!once[r].empty())
            kinds.insert(kindOf(static_cast<SearchReason>(r)));
        all += once[r].size();
    }
    more = all > limit_;
    std::array<size_t, reasons> taken{}, ofKind{};
    size_t left = limit_;
    for (const size_t share : {limit_ / std::max<size_t>(kinds.size(), 1), limit_})
        for (size_t r = 0; r < reasons; ++r) {
            size_t& kind = ofKind[static_cast<size_t>(kindOf(static_cast<SearchReason>(r)))];
            const size_t extra = std::min({once[r].size() - taken[r], share - std::min(share, kind), left});
            taken[r] += extra;
            kind += extra;
            left -= extra;
        }
    std::vector<SearchCandidate> result;
    for (size_t r = 0; r < reasons; ++r)
        std::move(once[r].begin(), once[r].begin() + static_cast<qsizetype>(taken[r]), std::back_inserter(result));
    return result;
}

} // namespace qingshou
