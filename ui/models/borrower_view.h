// SPDX-License-Identifier: GPL-3.0-or-later
// Everything one borrower's page shows: what the file holds, what the rules say of it, its legal dates, as of a day.
// Read in one go on the window's connection (a few milliseconds); each part of the page shows its share.
#pragma once

#include "core/domain/conduct_history.h"
#include "core/domain/next_measure.h"
#include "core/figures/borrower_figures.h"
#include "core/figures/periods_figures.h"
#include "core/services/settings.h"
#include "core/storage/borrower_query.h"
#include "core/storage/evidence_repository.h"
#include "core/storage/notice_repository.h"

#include <optional>

namespace qingshou {

struct PageContext;
struct Session;

struct BorrowerView {
    BorrowerPage page{};
    BorrowerFigures figures{};
    std::vector<LoanPeriods> periods{}; ///< in the order of page.loans
    QDate asOf{};
    Settings settings{};
    ConductHistory conduct{}; ///< what the conduct guard has to know
    ConductParameters conductRules{};
    std::vector<NoticeRow> notices{};    ///< newest first
    std::vector<EvidenceRow> evidence{}; ///< by day, withdrawn ones too

    BorrowerId id() const { return page.borrower.id; }
    const LoanCard* loan(LoanId id) const;
    const LoanFigures* figuresOf(LoanId id) const;
    const LoanPeriods* periodsOf(LoanId id) const;
    const PartyCard* guarantor(PartyId id) const;
    std::vector<LoanRow> loanRows() const;
    /// The largest loan on which something is owed, else the largest.
    LoanId mainLoan() const;
    /// The newest version; nullptr: none yet.
    const StrategyRow* strategy() const;
    /// The newest that was approved, whatever was proposed since.
    std::optional<StrategyInForce> strategyInForce() const;
};

/// Nothing when there is no such borrower or it lies outside the user's scope. Throws StorageError.
std::optional<BorrowerView> readBorrowerView(const PageContext& context, BorrowerId borrower);
/// Likewise from any connection, on any thread.
std::optional<BorrowerView> readBorrowerView(Database& db, const Session& session, QDate asOf, BorrowerId borrower);

} // namespace qingshou
