// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loan_numbers.h"

#include "core/storage/statement.h"

#include <algorithm>
#include <utility>

namespace qingshou {
namespace {

using LoanAndBorrower = std::pair<qint64, qint64>;

/// In the order of the loans. An index holds both, and is a tenth of the table.
std::vector<LoanAndBorrower> borrowersOfLoans(Database& db)
{
    std::vector<LoanAndBorrower> all;
    Statement rows(db, "SELECT id, borrower_id FROM loans ORDER BY borrower_id");
    while (rows.step())
        all.emplace_back(rows.integer(0), rows.integer(1));
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace

LoanNumbers::LoanNumbers(Database& db)
{
    const std::vector<LoanAndBorrower> borrowers = borrowersOfLoans(db);
    entries_.reserve(borrowers.size());
    auto guess = borrowers.begin(); // numbers mostly ascend as the loans do
    Statement rows(db, "SELECT loan_number, id FROM loans ORDER BY loan_number"); // again an index alone
    while (rows.step()) {
        const qint64 loan = rows.integer(1);
        if (guess == borrowers.end() || guess->first != loan)
            guess = std::lower_bound(borrowers.begin(), borrowers.end(), LoanAndBorrower{loan, 0});
        entries_.push_back(made(rows.utf8(0), guess->second));
        ++guess;
    }
}

void LoanNumbers::refresh(Database& db, std::span<const qint64> borrowers)
{
    const auto known = static_cast<std::ptrdiff_t>(entries_.size());
    Statement rows(db, "SELECT loan_number FROM loans WHERE borrower_id = ?");
    std::vector<Entry> added;
    for (const qint64 borrower : borrowers) {
        rows.reset();
        rows.bind(1, borrower);
        while (rows.step()) {
            const std::string_view loan = rows.utf8(0);
            if (const auto place = placeOf(loan); place != entries_.end() && number(*place) == loan)
                entries_[static_cast<size_t>(place - entries_.begin())].borrower = borrower;
            else
                added.push_back(made(loan, borrower));
        }
    }
    const auto less = [this](const Entry& a, const Entry& b) { return number(a) < number(b); };
    std::sort(added.begin(), added.end(), less);
    entries_.insert(entries_.end(), added.begin(), added.end());
    std::inplace_merge(entries_.begin(), entries_.begin() + known, entries_.end(), less);
}

std::vector<LoanNumbers::Entry>::const_iterator LoanNumbers::placeOf(std::string_view wanted) const
{
    return std::lower_bound(entries_.begin(), entries_.end(), wanted,
                            [this](const Entry& entry, std::string_view text) { return number(entry) < text; });
}

LoanNumbers::Entry LoanNumbers::made(std::string_view number, qint64 borrower)
{
    const Entry entry{borrower, static_cast<quint32>(texts_.size()), static_cast<quint32>(number.size())};
    texts_.append(number);
    return entry;
}

} // namespace qingshou
