// SPDX-License-Identifier: GPL-3.0-or-later
// What legal periods of the whole book are computed from, loan by loan without keeping them. Within a scope, by the
// loan's branch.
#pragma once

#include "core/base/day_range.h"
#include "core/storage/legal_repository.h"
#include "core/storage/loan_query.h"
#include "core/storage/scope.h"
#include "core/storage/seizure_repository.h"

#include <functional>
#include <optional>
#include <unordered_map>

namespace qingshou {

class Database;

/// Of loans without a legal event, judgment or seizure, those alone that have one of these days; the others all.
struct PeriodsEnding {
    std::vector<DayRange> performance{}; ///< last days for performance
    std::vector<DayRange> guaranteed{};  ///< due days, original ones too, of loans with a guarantee
    DayRange agreed{};                   ///< last days that guarantees name
};

struct PeriodLoans {
    Scope scope{};
    std::vector<BranchId> branches{};    ///< each with everything below it; empty: any
    std::vector<QString> owners{};       ///< the borrower's; empty: any
    std::vector<BorrowerId> borrowers{}; ///< whose; empty: anybody's
    bool owingOnly = true;               ///< with a balance or arrears above zero
    std::optional<PeriodsEnding> ending{};
};

class PeriodQuery {
public:
    explicit PeriodQuery(Database& db) : db_(db) {}

    /// Of each loan only id, borrower, balance, startOn, dueOn, originalDueOn and instalmentLastOn are filled in; the
    /// guarantees are those that the ledger still names, without the names.
    void forEach(const PeriodLoans& which,
                 const std::function<void(const LoanRow&, const std::vector<GuaranteeRow>&)>& loan) const;

    /// The periods in months that guarantees name.
    std::vector<int> agreedMonths() const;
    /// Of every loan of these borrowers (none given: of anybody) that has any; those that count.
    std::unordered_map<LoanId, LegalEvents> events(const std::vector<BorrowerId>& borrowers) const;
    std::unordered_map<LoanId, std::vector<JudgmentRow>> judgments(const std::vector<BorrowerId>& borrowers) const;
    std::unordered_map<LoanId, std::vector<SeizureRow>> seizures(const std::vector<BorrowerId>& borrowers) const;

private:
    Database& db_;
};

} // namespace qingshou
