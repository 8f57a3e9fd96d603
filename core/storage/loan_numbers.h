// SPDX-License-Identifier: GPL-3.0-or-later
// Whose each loan number is, in memory (some 30 bytes a loan): a number's beginning may fit half the book, and an
// engine that walks its index then takes longer than a picture of the screen. Part of BorrowerColumns, which keeps it up
// to date. Inside core/storage only.
#pragma once

#include <QtGlobal>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace qingshou {

class Database;

class LoanNumbers {
public:
    LoanNumbers() = default;
    /// All of them, as the connection sees them now.
    explicit LoanNumbers(Database& db);

    /// Takes in the loans of these borrowers: new ones, and those that were another's. Loans are never deleted, and
    /// their numbers never change.
    void refresh(Database& db, std::span<const qint64> borrowers);

    /// each(qint64 borrower), once for every loan whose number begins so, byte for byte.
    template <class Each>
    void beginningWith(std::string_view prefix, const Each& each) const
    {
        for (auto place = placeOf(prefix); place != entries_.end() && number(*place).starts_with(prefix); ++place)
            each(place->borrower);
    }
    template <class Each>
    void endingWith(std::string_view digits, const Each& each) const
    {
        for (const Entry& entry : entries_)
            if (number(entry).ends_with(digits))
                each(entry.borrower);
    }

private:
    struct Entry {
        qint64 borrower;
        quint32 textAt, length;
    };
    std::string_view number(const Entry& entry) const { return {texts_.data() + entry.textAt, entry.length}; }
    std::vector<Entry>::const_iterator placeOf(std::string_view wanted) const;
    Entry made(std::string_view number, qint64 borrower);

    std::vector<Entry> entries_; ///< in the order of the numbers' bytes, as the engine's index
    std::string texts_;
};

} // namespace qingshou
