// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/period_query.h"

#include "core/storage/read_snapshot.h"
#include "core/storage/row_batch.h"
#include "core/storage/second_reader.h"
#include "core/storage/sql_filter.h"
#include "core/storage/stored_codes.h"

#include <algorithm>
#include <compare>
#include <future>
#include <memory>
#include <span>
#include <utility>

namespace qingshou {
namespace {

std::string within(std::string_view column, const DayRange& days)
{
    const std::string first = toIso(days.first).toStdString(), last = toIso(days.last).toStdString();
    return std::string(column) + " BETWEEN '" + first + "' AND '" + last + "'";
}

SqlFilter conditions(const PeriodLoans& which)
{
    SqlFilter where;
    if (which.owingOnly)
        where.add("(l.balance_fen > 0 OR l.interest_total_fen + l.penalty_fen + l.compound_fen + l.fee_fen > 0)");
    if (!which.owners.empty()) {
        SqlFilter owners;
        owners.addIn("owner", {which.owners.begin(), which.owners.end()});
        where.addNested("l.borrower_id IN (SELECT id FROM borrowers WHERE ", owners, ")");
    }
    return where;
}

GuaranteeRow readGuarantee(const Statement& row)
{
    GuaranteeRow guarantee;
    guarantee.id = row.id<GuaranteeId>(0);
    guarantee.loan = row.id<LoanId>(1);
    guarantee.mode = readCode(row, 2, GuaranteeMode::Unspecified);
    guarantee.contractOn = row.date(3);
    if (const auto months = row.optionalInteger(4))
        guarantee.agreedMonths = static_cast<int>(*months);
    guarantee.agreedUntilOn = row.date(5);
    guarantee.untilSettled = row.boolean(6);
    guarantee.consentedExtensionOn = row.date(7);
    guarantee.refusalEndedOn = row.date(8);
    guarantee.party = row.id<PartyId>(9);
    return guarantee;
}

/// Guarantees of the loans that are wanted, or more where all are read in one pass anyway.
std::string loansIn(Database& db, const Scope& scope)
{
    return isSmallPart(db, scope) ? "loan_id IN (SELECT id FROM loans WHERE " + scope.condition("branch_id") + ")"
                                  : "1";
}

std::string loansOf(const std::vector<BorrowerId>& borrowers)
{
    return borrowers.empty() ? "1" : "loan_id IN (SELECT id FROM loans WHERE " + among("borrower_id", borrowers) + ")";
}

constexpr auto loanColumns =
    "SELECT l.id, l.borrower_id, l.balance_fen, l.start_on, l.due_on, l.original_due_on, l.instalment_last_on FROM ";
constexpr auto guaranteeColumns =
    "SELECT g.id, g.loan_id, g.mode, g.contract_on, g.agreed_months, g.agreed_until_on, g.until_settled, "
    "g.consented_extension_on, g.refusal_ended_on, g.party_id FROM ";
constexpr auto namedStill = " g.ended_on IS NULL ";

void readLoan(const Statement& from, LoanRow& row)
{
    row.id = from.id<LoanId>(0);
    row.borrower = from.id<BorrowerId>(1);
    row.balance = from.money(2);
    row.startOn = from.date(3);
    row.dueOn = from.date(4);
    row.originalDueOn = from.date(5);
    row.instalmentLastOn = from.date(6);
}

std::vector<qint64> numbersIn(Database& db, const std::string& sql)
{
    std::vector<qint64> found;
    Statement rows(db, sql);
    while (rows.step())
        found.push_back(rows.integer(0));
    return found;
}

struct Candidate {
    qint64 loan = 0;
    bool ifGuaranteed = false; ///< only if it has a guarantee
    auto operator<=>(const Candidate&) const = default;
};

/// By the indexes of days, which hold the branch as well: whoever is elsewhere is not looked up.
std::vector<Candidate> candidates(Database& db, const PeriodsEnding& ending, const Scope& scope)
{
    std::vector<Candidate> found;
    const auto add = [&](const std::string& sql, bool ifGuaranteed = false) {
        for (const qint64 loan : numbersIn(db, sql))
            found.push_back({loan, ifGuaranteed});
    };
    const auto having = [&](const char* column, const DayRange& days) {
        return "SELECT id FROM loans WHERE " + within(column, days) + " AND " + scope.condition("+branch_id");
    };
    for (const char* sql : {"SELECT loan_id FROM legal_events", "SELECT loan_id FROM judgments WHERE undone_at IS NULL",
                            "SELECT loan_id FROM seizures WHERE released_on IS NULL AND undone_at IS NULL"})
        add(sql);
    add("SELECT loan_id FROM guarantees WHERE " + within("agreed_until_on", ending.agreed));
    for (const DayRange& days : ending.performance)
        for (const char* column : {"due_on", "instalment_last_on"})
            add(having(column, days));
    for (const DayRange& days : ending.guaranteed)
        for (const char* column : {"due_on", "instalment_last_on", "original_due_on"})
            add(having(column, days), true);
    std::sort(found.begin(), found.end()); // as the rows lie in the file; what is wanted anyway comes first
    found.erase(std::unique(found.begin(), found.end(),
                            [](const Candidate& a, const Candidate& b) { return a.loan == b.loan; }),
                found.end());
    return found;
}

std::vector<Candidate> loansOfAll(Database& db, const std::vector<BorrowerId>& borrowers)
{
    std::vector<Candidate> found;
    for (const qint64 loan :
         numbersIn(db, "SELECT id FROM loans WHERE " + among("borrower_id", borrowers) + " ORDER BY id"))
        found.push_back({loan});
    return found;
}

using Reader = std::function<void(const LoanRow&, const std::vector<GuaranteeRow>&)>;

/// Those of these loans that are wanted; they rise.
void readSome(Database& db, std::span<const Candidate> all, const PeriodLoans& which, const Scope& scope,
              const Reader& loan)
{
    constexpr size_t atOnce = 4096; // a few hundred KB of rows
    const SqlFilter where = conditions(which);
    RowBatch loans(db, std::string(loanColumns) + "rows(?1) AS r CROSS JOIN loans l ON l.id = r.c0 WHERE " +
                           where.where() + " AND " + scope.condition("l.branch_id"));
    where.bindTo(loans.statement(), 1);
    RowBatch guarantees(db, std::string(guaranteeColumns) +
                                "rows(?1) AS r CROSS JOIN guarantees g ON g.loan_id = r.c0 WHERE" + namedStill);
    std::vector<qint64> wanted;
    std::vector<GuaranteeRow> named, ofLoan;
    for (; !all.empty(); all = all.subspan(std::min(atOnce, all.size()))) {
        const std::span<const Candidate> some = all.first(std::min(atOnce, all.size()));
        named.clear();
        guarantees.read(
            some.size(), [&](size_t i, RowValues& row) { row.value(some[i].loan); },
            [&](const Statement& row) { named.push_back(readGuarantee(row)); });
        wanted.clear();
        auto guarantee = named.begin();
        for (const Candidate& one : some) {
            const auto first = guarantee;
            while (guarantee != named.end() && guarantee->loan.value == one.loan)
                ++guarantee;
            if (!one.ifGuaranteed || guarantee != first)
                wanted.push_back(one.loan);
        }
        guarantee = named.begin();
        LoanRow read;
        loans.read(
            wanted.size(), [&](size_t i, RowValues& row) { row.value(wanted[i]); },
            [&](const Statement& row) {
                readLoan(row, read);
                ofLoan.clear();
                for (; guarantee != named.end() && guarantee->loan <= read.id; ++guarantee)
                    if (guarantee->loan == read.id)
                        ofLoan.push_back(std::move(*guarantee));
                loan(read, ofLoan);
            });
    }
}

/// What was read of loans on another thread.
class Kept {
public:
    void add(const LoanRow& row, const std::vector<GuaranteeRow>& guarantees)
    {
        loans_.push_back({row.id, row.borrower, row.balance, row.startOn, row.dueOn, row.originalDueOn,
                          row.instalmentLastOn, guarantees.size()});
        guarantees_.insert(guarantees_.end(), guarantees.begin(), guarantees.end());
    }
    void tell(const Reader& loan) const
    {
        auto guarantee = guarantees_.begin();
        LoanRow row;
        for (const Loan& one : loans_) {
            row.id = one.id;
            row.borrower = one.borrower;
            row.balance = one.balance;
            row.startOn = one.startOn;
            row.dueOn = one.dueOn;
            row.originalDueOn = one.originalDueOn;
            row.instalmentLastOn = one.instalmentLastOn;
            const auto first = guarantee;
            guarantee += static_cast<std::ptrdiff_t>(one.guarantees);
            loan(row, {first, guarantee});
        }
    }

private:
    /// As readLoan() reads it.
    struct Loan {
        LoanId id;
        BorrowerId borrower;
        Money balance;
        QDate startOn, dueOn, originalDueOn, instalmentLastOn;
        size_t guarantees;
    };
    std::vector<Loan> loans_{};
    std::vector<GuaranteeRow> guarantees_{};
};

/// The same. Of many the second half is read on another thread meanwhile.
void readEach(Database& db, std::span<const Candidate> all, const PeriodLoans& which, const Scope& scope,
              const Reader& loan)
{
    constexpr size_t many = 10'000;
    const ReadSnapshot still(db);
    std::unique_ptr<SecondReader> second = all.size() < many ? nullptr : SecondReader::of(db);
    if (!second)
        return readSome(db, all, which, scope, loan);
    auto later = std::async(std::launch::async, [&, second = std::move(second)]() mutable {
        const std::unique_ptr<SecondReader> reader = std::move(second); // ends on this thread
        Kept kept;
        readSome(reader->db(), all.subspan(all.size() / 2), which, scope,
                 [&kept](const LoanRow& row, const std::vector<GuaranteeRow>& named) { kept.add(row, named); });
        return kept;
    });
    readSome(db, all.first(all.size() / 2), which, scope, loan);
    later.get().tell(loan);
}

/// Loans and guarantees in the order of loans: one pass over each, side by side.
void readInOnePass(Database& db, const PeriodLoans& which, const Scope& scope, const Reader& loan)
{
    const SqlFilter where = conditions(which);
    Statement loans(db, std::string(loanColumns) + "loans l WHERE " + where.where() + " AND " +
                            branchCondition(db, scope, "l.branch_id") + " ORDER BY l.id");
    where.bindTo(loans);
    Statement guarantees(db, std::string(guaranteeColumns) + "guarantees g WHERE" + namedStill + "AND " +
                                 loansIn(db, scope) + " ORDER BY g.loan_id, g.id");
    bool guarantee = guarantees.step();
    LoanRow row;
    std::vector<GuaranteeRow> ofLoan;
    while (loans.step()) {
        readLoan(loans, row);
        ofLoan.clear();
        for (; guarantee && guarantees.integer(1) <= row.id.value; guarantee = guarantees.step())
            if (guarantees.integer(1) == row.id.value)
                ofLoan.push_back(readGuarantee(guarantees));
        loan(row, ofLoan);
    }
}

} // namespace

void PeriodQuery::forEach(const PeriodLoans& which,
                          const std::function<void(const LoanRow&, const std::vector<GuaranteeRow>&)>& loan) const
{
    const Scope scope = narrowed(db_, which.scope, which.branches);
    if (!which.borrowers.empty())
        readEach(db_, loansOfAll(db_, which.borrowers), which, scope, loan);
    else if (which.ending)
        readEach(db_, candidates(db_, *which.ending, scope), which, scope, loan);
    else
        readInOnePass(db_, which, scope, loan);
}

std::vector<int> PeriodQuery::agreedMonths() const
{
    // From one to the next by the index: there are many guarantees, and few lengths.
    Statement next(db_, "SELECT min(agreed_months) FROM guarantees WHERE agreed_months > ?");
    std::vector<int> found;
    for (int last = 0;; last = found.back()) {
        next.bind(1, last);
        next.step();
        if (next.isNull(0))
            return found;
        found.push_back(static_cast<int>(next.integer(0)));
        next.reset();
    }
}

std::unordered_map<LoanId, LegalEvents> PeriodQuery::events(const std::vector<BorrowerId>& borrowers) const
{
    std::unordered_map<LoanId, LegalEvents> found;
    const LegalRepository legal(db_);
    for (const qint64 loan : numbersIn(db_, "SELECT DISTINCT loan_id FROM legal_events WHERE " + loansOf(borrowers)))
        if (LegalEvents events = countingEvents(legal.events({loan})); !events.empty())
            found.emplace(LoanId{loan}, std::move(events));
    return found;
}

std::unordered_map<LoanId, std::vector<JudgmentRow>>
PeriodQuery::judgments(const std::vector<BorrowerId>& borrowers) const
{
    std::unordered_map<LoanId, std::vector<JudgmentRow>> found;
    const LegalRepository legal(db_);
    for (const qint64 loan :
         numbersIn(db_, "SELECT DISTINCT loan_id FROM judgments WHERE undone_at IS NULL AND " + loansOf(borrowers)))
        found.emplace(LoanId{loan}, legal.judgments({loan}));
    return found;
}

std::unordered_map<LoanId, std::vector<SeizureRow>>
PeriodQuery::seizures(const std::vector<BorrowerId>& borrowers) const
{
    std::unordered_map<LoanId, std::vector<SeizureRow>> found;
    const SeizureRepository repository(db_);
    for (const qint64 loan :
         numbersIn(db_, "SELECT DISTINCT loan_id FROM seizures WHERE released_on IS NULL AND undone_at IS NULL AND " +
                            loansOf(borrowers)))
        found.emplace(LoanId{loan}, repository.ofLoan({loan}));
    return found;
}

} // namespace qingshou
