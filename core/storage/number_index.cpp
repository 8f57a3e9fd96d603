// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/number_index.h"

#include <algorithm>
#include <numeric>

namespace qingshou {
namespace {

/// Compares from the last character to the first.
bool endsBefore(std::string_view a, std::string_view b)
{
    return std::lexicographical_compare(a.rbegin(), a.rend(), b.rbegin(), b.rend(),
                                        [](char l, char r) { return static_cast<quint8>(l) < static_cast<quint8>(r); });
}

/// The last eight characters, the last one foremost.
quint64 endKey(std::string_view number)
{
    quint64 key = 0;
    for (size_t i = 0; i < 8; ++i)
        key = key << 8 | (i < number.size() ? static_cast<quint8>(number[number.size() - 1 - i]) : 0u);
    return key;
}

} // namespace

void NumberIndex::Builder::add(std::string_view number, quint32 item)
{
    if (sorted_ && !items_.empty())
        sorted_ = std::string_view(text_).substr(from_[from_.size() - 2]) <= number;
    text_.append(number);
    from_.push_back(static_cast<quint32>(text_.size()));
    items_.push_back(item);
}

NumberIndex NumberIndex::Builder::build()
{
    NumberIndex index;
    index.text_ = std::move(text_);
    index.from_ = std::move(from_);
    index.items_ = std::move(items_);
    if (!sorted_) {
        std::vector<quint32> order(index.items_.size());
        std::iota(order.begin(), order.end(), 0u);
        std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return index.number(a) < index.number(b); });
        Builder again;
        for (const quint32 i : order)
            again.add(index.number(i), index.items_[i]);
        return again.build();
    }
    struct Keyed {
        quint64 key;
        quint32 at;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(index.items_.size());
    for (quint32 i = 0; i < index.items_.size(); ++i)
        keyed.push_back({endKey(index.number(i)), i});
    std::sort(keyed.begin(), keyed.end(), [&](const Keyed& a, const Keyed& b) {
        return a.key != b.key ? a.key < b.key : endsBefore(index.number(a.at), index.number(b.at));
    });
    index.byEnd_.reserve(keyed.size());
    for (const Keyed& entry : keyed)
        index.byEnd_.push_back(entry.at);
    index.text_.shrink_to_fit();
    index.from_.shrink_to_fit();
    index.items_.shrink_to_fit();
    return index;
}

void NumberIndex::beginningWith(std::string_view text, const Found& found) const
{
    quint32 low = 0, high = static_cast<quint32>(size());
    while (low < high) {
        const quint32 middle = low + (high - low) / 2;
        if (number(middle) < text)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < size() && number(low).starts_with(text); ++low)
        if (!found(number(low), items_[low]))
            return;
}

void NumberIndex::endingWith(std::string_view text, const Found& found) const
{
    const auto first =
        std::lower_bound(byEnd_.begin(), byEnd_.end(), text,
                         [this](quint32 at, std::string_view wanted) { return endsBefore(number(at), wanted); });
    for (auto at = first; at != byEnd_.end() && number(*at).ends_with(text); ++at)
        if (!found(number(*at), items_[*at]))
            return;
}

} // namespace qingshou
