// SPDX-License-Identifier: GPL-3.0-or-later
// What a ledger says of a loan beyond the columns of the table: its accounts, and the columns without a place of their
// own by their headers. Sealed as one blob per loan. Texts are UTF-8.
#pragma once

#include <QByteArray>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace qingshou {

class Vault;

struct LoanExtras {
    std::string loanAccount;
    std::string repaymentAccount;
    std::vector<std::pair<std::string, std::string>> columns; ///< header, value; in the file's order

    bool empty() const { return loanAccount.empty() && repaymentAccount.empty() && columns.empty(); }
    bool operator==(const LoanExtras&) const = default;
};

/// A null array for extras that are empty.
QByteArray sealExtras(const LoanExtras& extras, const Vault& vault);
std::optional<LoanExtras> openExtras(const QByteArray& sealed, const Vault& vault);

} // namespace qingshou
