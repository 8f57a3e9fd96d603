// SPDX-License-Identifier: GPL-3.0-or-later
// What several verbs take: a borrower, a loan, a day, a time or an amount in words, and codes. Each says what is wrong
// with it and then gives nothing.
#pragma once

#include "app/cli/command_line.h"

#include "core/base/enum_codes.h"
#include "core/base/money.h"

namespace qingshou::cli {

/// The one borrower whom the words fit: name, customer number or whatever finds one.
std::optional<BorrowerId> theBorrower(CommandLine& line, Workspace& workspace, const std::string& words);
/// By its whole number.
std::optional<LoanId> theLoan(CommandLine& line, Workspace& workspace, const std::string& number);
/// A day that may be left out: then an invalid one.
std::optional<QDate> optionalDay(CommandLine& line, const std::string& text);
/// On China's clock: "2026-11-23 22:10", or "22:10" of today; empty: now.
std::optional<QDateTime> instant(CommandLine& line, const std::string& text, const Clock& clock);
/// Yuan, as an officer types them.
std::optional<Money> amount(CommandLine& line, const std::string& text);
/// What was written, as JSON {"id": …} or in a sentence.
int saidDone(CommandLine& line, qint64 id, const QString& sentence);

/// Every code of an enum, for CLI::IsMember.
template <CodedEnum E>
std::vector<std::string> codes()
{
    std::vector<std::string> all;
    for (const E value : allValues<E>())
        all.emplace_back(codeView(value));
    return all;
}

/// The value of a code that IsMember let through.
template <CodedEnum E>
E valueOf(const std::string& code)
{
    return *fromCode<E>(code);
}

} // namespace qingshou::cli
