// SPDX-License-Identifier: GPL-3.0-or-later
// Characters are numbered in the order of their readings, so that names sorted by numbers stand in the order of pinyin,
// and a letter stands for few runs of numbers.
#include "core/base/chinese_text.h"
#include "core/base/name_index.h"

#include <QChar>

#include <algorithm>
#include <limits>
#include <map>

namespace qingshou {
namespace {

bool isLetter(char32_t c)
{
    return c >= U'a' && c <= U'z';
}

/// 0: does not count.
char32_t plain(char32_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E) // full width
        c -= 0xFEE0;
    if (c < 0x80)
        return c >= U'A' && c <= U'Z' ? c + 32 : isLetter(c) || (c >= U'0' && c <= U'9') ? c : 0;
    if (c == U'ü' || c == U'Ü')
        return U'v';
    return QChar::isLetterOrNumber(c) ? static_cast<char32_t>(QChar::toLower(c)) : 0;
}

/// The next character; what is no UTF-8 counts byte by byte, and for nothing.
char32_t next(std::string_view utf8, size_t& at)
{
    const auto byte = [&](size_t i) { return i < utf8.size() ? static_cast<unsigned char>(utf8[i]) : 0u; };
    const unsigned lead = byte(at);
    const size_t length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    char32_t character = length == 1 ? lead : lead & (0x7Fu >> length);
    for (size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0) != 0x80) {
            ++at;
            return 0;
        }
        character = character << 6 | (byte(at + i) & 0x3F);
    }
    at += std::max<size_t>(length, 1);
    return length == 0 ? 0 : character;
}

template <class Each>
void eachCharacter(std::string_view utf8, Each&& each)
{
    for (size_t at = 0; at < utf8.size();)
        if (const char32_t character = plain(next(utf8, at)))
            each(character);
}

} // namespace

std::u32string nameCharacters(std::string_view utf8)
{
    std::u32string characters;
    eachCharacter(utf8, [&](char32_t character) { characters += character; });
    return characters;
}

quint16 NameIndex::Builder::numberOf(char32_t character)
{
    constexpr size_t most = std::numeric_limits<quint16>::max();
    const auto added = [&]() -> quint16 {
        if (characters_.size() >= most) // no language has so many; they are not found then
            return static_cast<quint16>(most);
        characters_.push_back(character);
        return static_cast<quint16>(characters_.size() - 1);
    };
    if (character < known_.size()) {
        quint16& number = known_[character];
        if (number == 0)
            number = added();
        return number;
    }
    const auto place = std::lower_bound(beyond_.begin(), beyond_.end(), std::pair(character, quint16(0)));
    if (place != beyond_.end() && place->first == character)
        return place->second;
    return beyond_.insert(place, {character, added()})->second;
}

void NameIndex::Builder::add(std::string_view utf8, quint32 item)
{
    const auto from = static_cast<quint32>(text_.size());
    eachCharacter(utf8, [&](char32_t character) { text_.push_back(numberOf(character)); });
    if (text_.size() == from)
        return;
    text_.push_back(0);
    entries_.emplace_back(from, item);
}

/// Fills in the characters and their readings; by old number: the new one.
std::vector<quint16> NameIndex::Builder::sortedCharacters(NameIndex& index) const
{
    struct Character {
        char32_t character;
        std::vector<std::string> readings;
        quint16 number;
    };
    std::vector<Character> sorted;
    for (size_t i = 1; i < characters_.size(); ++i)
        sorted.push_back({characters_[i], readings(characters_[i]), static_cast<quint16>(i)});
    const auto key = [](const Character& c) {
        return std::pair(c.readings.empty() ? std::string_view() : std::string_view(c.readings.front()), c.character);
    };
    std::sort(sorted.begin(), sorted.end(), [&](const Character& a, const Character& b) { return key(a) < key(b); });

    std::map<std::string, quint16> syllables;
    std::vector<quint16> renumbered(size_t(std::numeric_limits<quint16>::max()) + 1,
                                    std::numeric_limits<quint16>::max());
    renumbered[0] = 0;
    index.characters_ = {0};
    index.readingsFrom_ = {0, 0};
    for (const Character& c : sorted) {
        renumbered[c.number] = static_cast<quint16>(index.characters_.size());
        index.characters_.push_back(c.character);
        for (const std::string& reading : c.readings) {
            const auto [place, fresh] = syllables.emplace(reading, static_cast<quint16>(syllables.size()));
            if (fresh)
                index.syllables_.push_back(reading);
            index.readings_.push_back(place->second);
        }
        index.readingsFrom_.push_back(static_cast<quint32>(index.readings_.size()));
    }
    return renumbered;
}

NameIndex NameIndex::Builder::build()
{
    NameIndex index;
    const std::vector<quint16> renumbered = sortedCharacters(index);
    for (quint16& number : text_)
        number = renumbered[number];

    // By name, then item; the first four characters are compared as one number.
    struct Entry {
        quint64 key;
        quint32 from, item;
    };
    std::vector<Entry> sorted;
    sorted.reserve(entries_.size());
    for (const auto& [from, item] : entries_) {
        quint64 key = 0;
        bool ended = false;
        for (quint32 i = 0; i < 4; ++i) {
            ended = ended || text_[from + i] == 0;
            key = key << 16 | (ended ? 0u : text_[from + i]);
        }
        sorted.push_back({key, from, item});
    }
    entries_ = {};
    const auto compare = [this](const Entry& a, const Entry& b) {
        if (a.key != b.key)
            return a.key < b.key ? -1 : 1;
        if ((a.key & 0xFFFF) == 0)
            return 0;
        for (quint32 i = 4;; ++i) {
            const quint16 left = text_[a.from + i], right = text_[b.from + i];
            if (left != right)
                return left < right ? -1 : 1;
            if (left == 0)
                return 0;
        }
    };
    std::sort(sorted.begin(), sorted.end(), [&](const Entry& a, const Entry& b) {
        const int order = compare(a, b);
        return order != 0 ? order < 0 : a.item < b.item;
    });

    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i == 0 || compare(sorted[i - 1], sorted[i]) != 0) {
            index.offsets_.push_back(static_cast<quint32>(index.text_.size()));
            index.firstItem_.push_back(static_cast<quint32>(index.items_.size()));
            for (quint32 at = sorted[i].from; text_[at] != 0; ++at)
                index.text_.push_back(text_[at]);
            index.text_.push_back(0);
        }
        index.items_.push_back(sorted[i].item);
    }
    index.offsets_.push_back(static_cast<quint32>(index.text_.size()));
    index.firstItem_.push_back(static_cast<quint32>(index.items_.size()));
    text_ = {};
    sorted = {};

    const size_t characters = index.characters_.size();
    const auto names = static_cast<quint32>(index.names());
    index.starts_.assign(characters + 1, 0);
    for (quint32 name = 0; name < names; ++name)
        if (const size_t first = index.text_[index.offsets_[name]]; first < characters)
            ++index.starts_[first + 1];
    for (size_t i = 1; i <= characters; ++i)
        index.starts_[i] += index.starts_[i - 1];

    // Inside: sorted by so many characters from the last to the first, each time keeping the order so far.
    for (quint32 at = 1; at < index.text_.size(); ++at)
        if (index.text_[at - 1] != 0 && index.text_[at] != 0 && index.text_[at] < characters)
            index.inside_.push_back(at);
    std::vector<quint32> other(index.inside_.size());
    for (quint32 depth = NameIndex::sortedDepth; depth-- > 0;) {
        std::vector<quint32> from(size_t(std::numeric_limits<quint16>::max()) + 2);
        for (const quint32 at : index.inside_)
            ++from[index.charAt(at, depth) + 1u];
        for (size_t i = 1; i < from.size(); ++i)
            from[i] += from[i - 1];
        if (depth == 0)
            index.insideFrom_.assign(from.begin(), from.begin() + static_cast<qsizetype>(characters) + 1);
        for (const quint32 at : index.inside_)
            other[from[index.charAt(at, depth)]++] = at;
        index.inside_.swap(other);
    }
    index.text_.shrink_to_fit();
    index.offsets_.shrink_to_fit();
    index.firstItem_.shrink_to_fit();
    index.items_.shrink_to_fit();
    index.inside_.shrink_to_fit();
    return index;
}

} // namespace qingshou
