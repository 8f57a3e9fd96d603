// SPDX-License-Identifier: GPL-3.0-or-later
// The loan list, for exports and the command line: filtered, sorted, in pages, within a scope (by the loan's branch).
#pragma once

#include "core/storage/borrower_list_query.h"
#include "core/storage/loan_query.h"

namespace qingshou {

struct LoanFilter {
    QDate asOf{};                     ///< for the days; required when they are filtered on
    std::vector<BranchId> branches{}; ///< each with everything below it; empty: any
    std::vector<QString> owners{};    ///< the borrower's
    std::vector<ListedClass> classes{};
    std::vector<GuaranteeType> guaranteeTypes{};
    std::vector<BookSide> bookSides{};
    std::optional<int> minDays{};
    std::optional<int> maxDays{};
    QString text{};        ///< part of the name, start of the loan number
    BorrowerId borrower{}; ///< none: any
    bool absent = false;   ///< only those absent from the newest file that should have held them
    bool owing = false;
    std::optional<ImportFilter> importRun{};
};

enum class LoanColumn {
    LoanNumber,
    Name,
    Branch,
    Owner,
    RiskClass,
    DaysPastDue,
    Balance,
    Arrears,
    DueOn,
    GuaranteeType
};

template <>
struct EnumCodes<LoanColumn> {
    static constexpr auto table = std::to_array<EnumCode<LoanColumn>>({{LoanColumn::LoanNumber, "loan_number"},
                                                                       {LoanColumn::Name, "name"},
                                                                       {LoanColumn::Branch, "branch"},
                                                                       {LoanColumn::Owner, "owner"},
                                                                       {LoanColumn::RiskClass, "risk_class"},
                                                                       {LoanColumn::DaysPastDue, "days_past_due"},
                                                                       {LoanColumn::Balance, "balance"},
                                                                       {LoanColumn::Arrears, "arrears"},
                                                                       {LoanColumn::DueOn, "due_on"},
                                                                       {LoanColumn::GuaranteeType, "guarantee_type"}});
};

struct LoanSort {
    LoanColumn column = LoanColumn::LoanNumber;
    bool descending = false;
};

struct LoanListRow {
    LoanId id{};
    QString loanNumber{};
    BorrowerId borrower{};
    QString name{};
    BranchId branch{};
    QString branchName{};
    QString owner{}; ///< the borrower's
    QString product{};
    QDate startOn{}, dueOn{};
    std::optional<Money> loanAmount{};
    Money balance{};
    Money interest{}, penalty{}, compound{}, fees{};
    std::optional<Rate> annualRate{};
    ListedClass riskClass{};
    int daysPastDue = 0;
    BookSide bookSide = BookSide::OnBook;
    GuaranteeType guaranteeType = GuaranteeType::Unknown;
    QDate absentSinceOn{};

    Money arrears() const { return interest + penalty + compound + fees; }
};

struct LoanTotals {
    qint64 loans = 0;
    Money balance{};
    Money arrears{};
    friend bool operator==(const LoanTotals&, const LoanTotals&) = default;
};

class LoanListQuery {
public:
    LoanListQuery(Database& db, const Scope& scope) : db_(db), scope_(scope) {}

    std::vector<LoanListRow> page(const LoanFilter& filter, const LoanSort& sort, qint64 offset, qint64 limit) const;
    LoanTotals totals(const LoanFilter& filter) const;
    /// Every row in order, one at a time; stops when `row` returns false.
    void forEach(const LoanFilter& filter, const LoanSort& sort,
                 const std::function<bool(const LoanListRow&)>& row) const;

private:
    Database& db_;
    Scope scope_;
};

} // namespace qingshou
