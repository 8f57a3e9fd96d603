// SPDX-License-Identifier: GPL-3.0-or-later
// Finds names by what people type: characters, pinyin, initials, or a mixture ("王gq"), from the beginning of a name or
// from any later character. Each different name is kept once, in the order of its pinyin, with the items that carry it;
// finding one among a million takes well under a millisecond, finding that there is none too. Some 15 bytes a name of
// three characters and 4 an item. Built once, never changed; any thread may ask.
#pragma once

#include <QtGlobal>

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qingshou {

/// How well a name fits, best first.
enum class NameFit { Whole, Start, Inside };

class NameIndex {
public:
    class Builder;
    NameIndex() = default;

    /// `wanted` is asked before a group of names with that fit is looked at, `found` is given an item, and whether it
    /// was met by its own characters (else by pinyin). Within a fit in the order of names, then of items.
    struct Visitor {
        std::function<bool(NameFit)> wanted;
        std::function<void(quint32 item, NameFit fit, bool byCharacters)> found;
    };
    /// Blanks and punctuation, case and width do not matter. Nothing is found for nothing.
    void find(std::u32string_view text, const Visitor& visitor) const;

    size_t names() const { return offsets_.empty() ? 0 : offsets_.size() - 1; }

private:
    friend class NameSearch;
    static constexpr quint32 sortedDepth = 4; ///< characters by which the positions inside names are sorted

    quint16 charAt(quint32 position, quint32 depth) const;
    quint32 nameAt(quint32 position) const;

    std::vector<char32_t> characters_;  ///< by number; 0 is the end of a name
    std::vector<quint32> readingsFrom_; ///< by character: in readings_
    std::vector<quint16> readings_;     ///< in syllables_
    std::vector<std::string> syllables_;
    std::vector<quint16> text_;       ///< name after name, each with a 0 behind it
    std::vector<quint32> offsets_;    ///< by name: in text_
    std::vector<quint32> firstItem_;  ///< by name: in items_
    std::vector<quint32> items_;      ///< by name, then ascending
    std::vector<quint32> starts_;     ///< by first character: in names
    std::vector<quint32> inside_;     ///< positions in text_ that do not begin a name, in the order of what follows
    std::vector<quint32> insideFrom_; ///< by character: in inside_
};

class NameIndex::Builder {
public:
    /// Among items of one name the smaller is found first.
    void add(std::string_view utf8, quint32 item);
    NameIndex build();

private:
    quint16 numberOf(char32_t character);
    std::vector<quint16> sortedCharacters(NameIndex& index) const;

    std::vector<quint16> known_ = std::vector<quint16>(0x10000); ///< numbers by character, 0: none yet
    std::vector<std::pair<char32_t, quint16>> beyond_;           ///< likewise beyond the first plane: few
    std::vector<char32_t> characters_{0};
    std::vector<quint16> text_;
    std::vector<std::pair<quint32, quint32>> entries_; ///< where in text_, and the item
};

/// What NameIndex looks at: letters and digits, lower case and narrow.
std::u32string nameCharacters(std::string_view utf8);

} // namespace qingshou
