// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed is matched as a small automaton: a state is the set of places in the text that a name's characters so
// far can have reached. Names are walked as a tree, by their sorted order, and only along characters that lead on.
#include "core/base/name_index.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <optional>

namespace qingshou {
namespace {

using State = quint64; ///< a bit for each place in the text, the first before it, the last behind it

constexpr size_t longestText = 63;

bool isLetter(char32_t c)
{
    return c >= U'a' && c <= U'z';
}

} // namespace

quint16 NameIndex::charAt(quint32 position, quint32 depth) const
{
    for (quint32 i = 0; i < depth; ++i)
        if (text_[position + i] == 0)
            return 0;
    return text_[position + depth];
}

quint32 NameIndex::nameAt(quint32 position) const
{
    return static_cast<quint32>(std::upper_bound(offsets_.begin(), offsets_.end(), position) - offsets_.begin()) - 1;
}

class NameSearch {
public:
    NameSearch(const NameIndex& index, std::u32string_view text, const NameIndex::Visitor& visitor)
        : index_(index), visitor_(visitor), steps_(text.size())
    {
        for (const char32_t c : text)
            text_ += c;
        end_ = State(1) << text_.size();
    }

    void run()
    {
        const Tree names{index_.starts_, [this](quint32 i) { return index_.offsets_[i]; },
                         std::numeric_limits<quint32>::max(), false};
        roots(names);
        if (!visitor_.wanted(NameFit::Inside))
            return;
        roots({index_.insideFrom_, [this](quint32 i) { return index_.inside_[i]; }, NameIndex::sortedDepth, true});
    }

private:
    /// Positions in a sorted order.
    struct Tree {
        const std::vector<quint32>& from; ///< by first character
        std::function<quint32(quint32)> position;
        quint32 depth; ///< sorted by so many characters
        bool inside;
    };
    /// Where characters lead from a place in the text.
    struct Step {
        std::vector<State> to;         ///< by character
        std::vector<quint16> nextFrom; ///< the first character from here on that leads anywhere; 0: none
    };

    const Step& step(size_t place)
    {
        std::optional<Step>& step = steps_[place];
        if (step)
            return *step;
        step.emplace();
        const char32_t typed = text_[place];
        std::vector<State> bySyllable(index_.syllables_.size());
        if (isLetter(typed)) {
            for (size_t i = 0; i < bySyllable.size(); ++i) {
                const std::string& syllable = index_.syllables_[i];
                for (size_t n = 0; n < syllable.size() && place + n < text_.size() &&
                                   static_cast<char32_t>(syllable[n]) == text_[place + n];
                     ++n)
                    bySyllable[i] |= State(1) << (place + n + 1);
            }
        }
        const size_t count = index_.characters_.size();
        step->to.resize(count);
        step->nextFrom.resize(count + 1);
        for (size_t c = count; c-- > 1;) {
            State to = index_.characters_[c] == typed ? State(1) << (place + 1) : 0;
            for (quint32 r = index_.readingsFrom_[c]; r < index_.readingsFrom_[c + 1]; ++r)
                to |= bySyllable[index_.readings_[r]];
            step->to[c] = to;
            step->nextFrom[c] = to != 0 ? static_cast<quint16>(c) : step->nextFrom[c + 1];
        }
        return *step;
    }

    State lead(State state, quint16 character)
    {
        State to = 0;
        if (character < index_.characters_.size())
            for (State rest = state & ~end_; rest != 0; rest &= rest - 1)
                to |= step(static_cast<size_t>(std::countr_zero(rest))).to[character];
        return to;
    }

    /// The first character from this one on that leads anywhere; 0: none.
    quint16 leading(State state, quint16 from)
    {
        unsigned first = std::numeric_limits<unsigned>::max();
        if (from < index_.characters_.size())
            for (State rest = state & ~end_; rest != 0; rest &= rest - 1)
                if (const quint16 c = step(static_cast<size_t>(std::countr_zero(rest))).nextFrom[from])
                    first = std::min<unsigned>(first, c);
        return first == std::numeric_limits<unsigned>::max() ? quint16(0) : static_cast<quint16>(first);
    }

    void roots(const Tree& tree)
    {
        const auto count = static_cast<quint16>(index_.characters_.size());
        for (quint16 c = leading(1, 1); c != 0 && c < count; c = leading(1, static_cast<quint16>(c + 1)))
            descend(tree, tree.from[c], tree.from[c + 1u], 1, lead(1, c));
    }

    /// Those from lo to hi have `depth` characters in common, which lead to the state.
    void descend(const Tree& tree, quint32 lo, quint32 hi, quint32 depth, State state)
    {
        if (lo >= hi)
            return;
        const auto at = [&](quint32 i) { return index_.charAt(tree.position(i), depth); };
        // The first in [from, hi) whose next character is not below c: mostly near by.
        const auto firstNotBelow = [&](quint32 from, quint16 c) {
            quint32 stride = 1, below = from;
            while (below + stride < hi && at(below + stride) < c)
                below += std::exchange(stride, stride * 2);
            quint32 low = below, high = std::min(below + stride, hi);
            while (low < high) {
                const quint32 middle = low + (high - low) / 2;
                if (at(middle) < c)
                    low = middle + 1;
                else
                    high = middle;
            }
            return low;
        };
        if ((state & end_) != 0) {
            emitAll(tree, lo, hi, depth);
            return;
        }
        if (depth >= tree.depth) { // not sorted any further
            for (quint32 i = lo; i < hi && visitor_.wanted(NameFit::Inside); ++i)
                followOne(tree.position(i), depth, state);
            return;
        }
        quint32 i = at(lo) == 0 ? firstNotBelow(lo, 1) : lo;
        while (i < hi) {
            if (tree.inside ? !visitor_.wanted(NameFit::Inside)
                            : !visitor_.wanted(NameFit::Whole) && !visitor_.wanted(NameFit::Start))
                return;
            const quint16 here = at(i);
            const quint16 c = leading(state, here);
            if (c == 0)
                return;
            if (c != here) {
                i = firstNotBelow(i, c);
                continue;
            }
            const quint32 end = firstNotBelow(i, static_cast<quint16>(c + 1));
            descend(tree, i, end, depth + 1, lead(state, c));
            i = end;
        }
    }

    void followOne(quint32 position, quint32 depth, State state)
    {
        while (state != 0 && (state & end_) == 0) {
            const quint16 c = index_.text_[position + depth++];
            if (c == 0)
                return;
            state = lead(state, c);
        }
        if (state != 0)
            emit(index_.nameAt(position), position, NameFit::Inside);
    }

    void emitAll(const Tree& tree, quint32 lo, quint32 hi, quint32 depth)
    {
        for (quint32 i = lo; i < hi; ++i) {
            const quint32 position = tree.position(i);
            if (tree.inside) {
                if (!visitor_.wanted(NameFit::Inside))
                    return;
                emit(index_.nameAt(position), position, NameFit::Inside);
                continue;
            }
            const bool whole = index_.text_[position + depth] == 0;
            const NameFit fit = whole ? NameFit::Whole : NameFit::Start;
            if (visitor_.wanted(fit))
                emit(i, position, fit);
            else if (!whole) // the whole ones stand first
                return;
        }
    }

    void emit(quint32 name, quint32 position, NameFit fit)
    {
        bool byCharacters = true;
        for (size_t i = 0; i < text_.size() && byCharacters; ++i) {
            const quint16 c = index_.text_[position + i];
            byCharacters = c != 0 && c < index_.characters_.size() && index_.characters_[c] == text_[i];
        }
        for (quint32 i = index_.firstItem_[name]; i < index_.firstItem_[name + 1]; ++i) {
            if (!visitor_.wanted(fit))
                return;
            visitor_.found(index_.items_[i], fit, byCharacters);
        }
    }

    const NameIndex& index_;
    const NameIndex::Visitor& visitor_;
    std::u32string text_;
    State end_ = 0;
    std::vector<std::optional<Step>> steps_; ///< by place, made when first asked for
};

void NameIndex::find(std::u32string_view text, const Visitor& visitor) const
{
    if (text.empty() || text.size() > longestText || names() == 0)
        return;
    NameSearch(*this, text, visitor).run();
}

} // namespace qingshou
