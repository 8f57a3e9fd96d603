// SPDX-License-Identifier: GPL-3.0-or-later
// Words that many rows share, each once and under a number. Numbers begin at 0 and never change.
#pragma once

#include <QtGlobal>

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace qingshou {

class WordList {
public:
    WordList() = default;
    WordList(const WordList&) = delete;
    WordList& operator=(const WordList&) = delete;

    /// Takes the word in when it is new.
    quint32 numberOf(std::string_view word);
    std::optional<quint32> find(std::string_view word) const;
    const std::string& word(quint32 number) const { return words_[number]; }
    size_t size() const { return words_.size(); }
    /// By number: the word's place in the order of bytes. Valid until a word is taken in.
    const std::vector<quint32>& places() const;

private:
    std::deque<std::string> words_; ///< never moves what the keys below look at
    std::unordered_map<std::string_view, quint32> numbers_;
    mutable std::vector<quint32> places_;
};

} // namespace qingshou
