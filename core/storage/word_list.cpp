// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/word_list.h"

#include <algorithm>
#include <numeric>

namespace qingshou {

quint32 WordList::numberOf(std::string_view word)
{
    if (const auto found = numbers_.find(word); found != numbers_.end())
        return found->second;
    const auto number = static_cast<quint32>(words_.size());
    numbers_.emplace(words_.emplace_back(word), number);
    return number;
}

std::optional<quint32> WordList::find(std::string_view word) const
{
    const auto found = numbers_.find(word);
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

const std::vector<quint32>& WordList::places() const
{
    if (places_.size() == words_.size())
        return places_;
    std::vector<quint32> order(words_.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) { return words_[a] < words_[b]; });
    places_.resize(order.size());
    for (size_t place = 0; place < order.size(); ++place)
        places_[order[place]] = static_cast<quint32>(place);
    return places_;
}

} // namespace qingshou
