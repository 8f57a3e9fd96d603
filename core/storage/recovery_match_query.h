// SPDX-License-Identifier: GPL-3.0-or-later
// The loans that a receipt may belong to, inside the scope, and the recoveries that they have. Statements are prepared
// once: keep one for a whole file.
#pragma once

#include "core/domain/recovery_match.h"
#include "core/storage/scope.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace qingshou {

class Vault;

class RecoveryMatchQuery {
public:
    RecoveryMatchQuery(Database& db, const Scope& scope, const Vault& vault);

    std::vector<LoanCandidate> withNumber(const QString& loanNumber);
    /// Loans of whoever has the account; hasAccount tells whose own it is.
    std::vector<LoanCandidate> withAccount(const QString& account);
    /// Of whoever has the identity number: loans on which something is owed.
    std::vector<LoanCandidate> withIdNumber(const QString& idNumber);
    /// The same of everybody of that name. Names are looked for in one pass: say first which ones will be asked.
    void lookFor(const QSet<QString>& names);
    std::vector<LoanCandidate> named(const QString& name);

    std::vector<RecordedRecovery> recorded(LoanId loan);

private:
    std::vector<LoanCandidate> read(Statement& rows, const std::string& account = {}) const;
    std::vector<LoanCandidate> ofLookup(std::string_view kind, const std::string& value, const std::string& account);

    Database& db_;
    std::string inScope_;
    const Vault& vault_;
    Statement withNumber_, ofBorrower_, ofLookup_, recorded_;
    QHash<QString, std::vector<BorrowerId>> named_;
};

} // namespace qingshou
