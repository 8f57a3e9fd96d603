// SPDX-License-Identifier: GPL-3.0-or-later
// Loan numbers by their beginning and by their end, in memory: an index of the engine knows beginnings only, and one
// more of ends would slow every import. Some 12 bytes a number and the number itself. Inside core/storage only.
#pragma once

#include <QtGlobal>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace qingshou {

class NumberIndex {
public:
    class Builder;

    /// Given the number and its item; false: enough.
    using Found = std::function<bool(std::string_view number, quint32 item)>;
    /// In the order of numbers; a number that is the text itself comes first.
    void beginningWith(std::string_view text, const Found& found) const;
    /// In the order of what stands before the text.
    void endingWith(std::string_view text, const Found& found) const;
    size_t size() const { return items_.size(); }

private:
    std::string_view number(quint32 i) const { return {text_.data() + from_[i], from_[i + 1] - from_[i]}; }

    std::string text_; ///< the numbers, in order
    std::vector<quint32> from_{0}, items_;
    std::vector<quint32> byEnd_;
};

class NumberIndex::Builder {
public:
    void add(std::string_view number, quint32 item);
    NumberIndex build();

private:
    std::string text_;
    std::vector<quint32> from_{0}, items_;
    bool sorted_ = true;
};

} // namespace qingshou
