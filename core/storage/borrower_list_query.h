// SPDX-License-Identifier: GPL-3.0-or-later
// The borrower list: filtered, sorted, in pages, always within a scope. Every row appears once over all pages, and the
// totals are the sums of the rows. Money in fen; days past due as of the filter's day.
// A page of 200,000 loans takes milliseconds at any filter, sort column and depth; totals and filter values are asked
// for separately. The first filtered, sorted or deep page on a connection waits some 100 ms at most for the columns
// that it is chosen from; the unfiltered list by balance does not.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/book_side.h"
#include "core/domain/guarantee_type.h"
#include "core/domain/recovery_kind.h"
#include "core/domain/risk_class.h"
#include "core/storage/campaign_query.h"
#include "core/storage/import_run_repository.h"
#include "core/storage/scope.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace qingshou {

class BorrowerSelection;
class Database;
class Vault;

/// A class as a list shows it; nothing = unknown.
using ListedClass = std::optional<RiskClass>;

/// The borrowers behind a figure of a campaign: those with a loan in the slice of its frozen baseline; for figures of
/// what came in, those with a recovery on a loan of the baseline. Then the slice's branches and owner are the
/// recovery's, as the figures count it.
struct FigureFilter {
    BaselineSlice slice{};
    bool recovered = false;
    std::optional<RecoveryKind> kind{}; ///< of the recovery; implies `recovered`
    QDate from{}, until{};              ///< of the recovery, both included; invalid: the campaign's own
};

/// The borrowers whose loans an import run touched.
struct ImportFilter {
    ImportRunId run{};
    std::optional<ImportChangeKind> kind{};
    std::optional<LoanMovement> movement{};
    std::optional<RelapseSince> relapsedSince{};
};

struct BorrowerFilter {
    QDate asOf{};                     ///< for the days; required when they are filtered on
    std::vector<BranchId> branches{}; ///< each with everything below it; empty: any
    std::vector<QString> owners{};
    std::vector<ListedClass> classes{};
    std::vector<GuaranteeType> guaranteeTypes{}; ///< of any loan
    std::vector<BookSide> bookSides{};           ///< of any loan
    std::optional<int> minDays{};                ///< days past due, both ends included
    std::optional<int> maxDays{};
    std::optional<Money> minBalance{};
    /// Part of the name, start of a loan or customer number, the last four digits or more of a loan number, a whole
    /// identity number or phone, or its last four.
    QString text{};
    bool brokenPromise = false;  ///< a promise's day passed unkept, and no newer promise followed
    bool withoutContact = false; ///< nobody has recorded a contact yet
    QDate nextActionUntil{};     ///< a next action that is due up to this day
    bool classDeviates = false;
    bool unexplained = false;
    bool owing = false;             ///< with a balance or arrears above zero
    std::vector<BorrowerId> only{}; ///< exactly these, at most some 50,000; empty: no such bound
    std::optional<FigureFilter> figure{};
    std::optional<ImportFilter> importRun{};
};

enum class BorrowerColumn {
    Name,
    Branch,
    Owner,
    RiskClass,
    DaysPastDue,
    LoanCount,
    Balance,
    Arrears,
    GuaranteeTypes,
    NextAction,  // by its day; none comes last either way
    LastContact, // likewise
    BrokenPromise,
    ClassDeviates,
    Unexplained
};

template <>
struct EnumCodes<BorrowerColumn> {
    static constexpr auto table =
        std::to_array<EnumCode<BorrowerColumn>>({{BorrowerColumn::Name, "name"},
                                                 {BorrowerColumn::Branch, "branch"},
                                                 {BorrowerColumn::Owner, "owner"},
                                                 {BorrowerColumn::RiskClass, "risk_class"},
                                                 {BorrowerColumn::DaysPastDue, "days_past_due"},
                                                 {BorrowerColumn::LoanCount, "loan_count"},
                                                 {BorrowerColumn::Balance, "balance"},
                                                 {BorrowerColumn::Arrears, "arrears"},
                                                 {BorrowerColumn::GuaranteeTypes, "guarantee_types"},
                                                 {BorrowerColumn::NextAction, "next_action"},
                                                 {BorrowerColumn::LastContact, "last_contact"},
                                                 {BorrowerColumn::BrokenPromise, "broken_promise"},
                                                 {BorrowerColumn::ClassDeviates, "class_deviates"},
                                                 {BorrowerColumn::Unexplained, "unexplained"}});
};

struct BorrowerSort {
    BorrowerColumn column = BorrowerColumn::Balance;
    bool descending = true;
};

struct BorrowerListRow {
    BorrowerId id{};
    QString name{};
    BranchId branch{};
    QString branchName{};
    QString owner{};
    ListedClass riskClass{}; ///< worst of the loans
    int daysPastDue = 0;     ///< of the loan that is late longest
    int loanCount = 0;
    Money balance{};
    Money arrears{};
    std::vector<GuaranteeType> guaranteeTypes{};
    bool onBook = false;
    bool offBook = false;
    QString nextAction{};
    QString nextChannel{}; ///< code of a contact that is planned; empty: what the last contact left
    QDate nextActionOn{};
    QDateTime lastContactAt{};
    bool brokenPromise = false;
    bool classDeviates = false;
    Money unexplained{};
};

struct BorrowerTotals {
    qint64 borrowers = 0;
    qint64 loans = 0;
    Money balance{};
    Money arrears{};
    friend bool operator==(const BorrowerTotals&, const BorrowerTotals&) = default;
};

/// What a filter bar offers.
struct BorrowerFilterValues {
    std::vector<QString> owners{};
    std::vector<BranchId> branches{};
    std::vector<ListedClass> classes{};
    std::vector<GuaranteeType> guaranteeTypes{};
};

class BorrowerListQuery {
public:
    /// vault: of the session, to find identity numbers and phones; nullptr: those are not looked up.
    BorrowerListQuery(Database& db, const Scope& scope, const Vault* vault) : db_(db), scope_(scope), vault_(vault) {}

    std::vector<BorrowerListRow> page(const BorrowerFilter& filter, const BorrowerSort& sort, qint64 offset,
                                      qint64 limit) const;
    BorrowerTotals totals(const BorrowerFilter& filter) const;
    /// Likewise, or nothing while the columns of a large book are not there: call prepare() and ask again soon. Filters
    /// on more than branches wait for them.
    std::optional<BorrowerTotals> totalsIfReady(const BorrowerFilter& filter) const;
    /// Has the columns read on another thread.
    void prepare() const;
    /// Totals of some rows, as selected in a list.
    BorrowerTotals totals(const std::vector<BorrowerId>& borrowers) const;
    /// Every row in order, one at a time, for exports; stops when `row` returns false.
    void forEach(const BorrowerFilter& filter, const BorrowerSort& sort,
                 const std::function<bool(const BorrowerListRow&)>& row) const;
    /// The ids in order: for going to the next borrower from a borrower's page.
    std::vector<BorrowerId> ids(const BorrowerFilter& filter, const BorrowerSort& sort) const;
    /// These borrowers as the list shows them now (after a change), in no order; those outside the scope are left out.
    std::vector<BorrowerListRow> rows(const std::vector<BorrowerId>& borrowers, QDate asOf) const;
    /// Waits for the columns.
    BorrowerFilterValues filterValues() const;

private:
    BorrowerSelection select(const BorrowerFilter& filter) const;

    Database& db_;
    Scope scope_;
    const Vault* vault_;
};

} // namespace qingshou
