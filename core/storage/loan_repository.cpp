// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loan_repository.h"

#include "core/storage/database.h"

#include <algorithm>

namespace qingshou {
namespace {

/// What the ledger says, in the order in which bindState() binds and readState() reads.
constexpr const char* stateColumns[] = {"borrower_id",
                                        "branch_id",
                                        "contract_number",
                                        "product",
                                        "start_on",
                                        "due_on",
                                        "original_due_on",
                                        "loan_amount_fen",
                                        "balance_fen",
                                        "interest_on_book_fen",
                                        "interest_off_book_fen",
                                        "interest_total_fen",
                                        "penalty_fen",
                                        "compound_fen",
                                        "fee_fen",
                                        "annual_rate_e8",
                                        "penalty_rate_e8",
                                        "risk_class",
                                        "overdue_since_on",
                                        "ledger_days",
                                        "ledger_interest_days",
                                        "book_side",
                                        "guarantee_type",
                                        "repayment_method",
                                        "account_manager",
                                        "collector",
                                        "written_off_on",
                                        "sealed_extras",
                                        "row_hash",
                                        "statistics_on",
                                        "absent_since_on"};
constexpr int stateCount = static_cast<int>(std::size(stateColumns));
constexpr size_t linkCount = 2; ///< of these, in front: what indexes are over

std::string joined(const char* between, const char* after, size_t from = 0)
{
    std::string sql;
    for (const char* column : std::span(stateColumns).subspan(from))
        sql += (sql.empty() ? "" : between) + std::string(column) + after;
    return sql;
}

/// Of these, what LoanRepository::Held::Same promises; readDaily() reads it.
constexpr auto dailyColumns = "id, row_hash, branch_id, book_side, balance_fen, due_on, interest_on_book_fen, "
                              "interest_off_book_fen, interest_total_fen, penalty_fen, compound_fen, "
                              "overdue_since_on, absent_since_on";

std::string rowColumns(int count)
{
    std::string sql = "c0";
    for (int i = 1; i < count; ++i)
        sql += ", c" + std::to_string(i);
    return sql;
}

/// Binds one value after the other; texts and blobs where they lie.
class Binder {
public:
    explicit Binder(Statement& to) : to_(to) {}

    template <class T>
    Binder& value(const T& value)
    {
        to_.bind(++at_, value);
        return *this;
    }
    Binder& text(std::string_view utf8)
    {
        to_.bindUncopied(++at_, utf8);
        return *this;
    }
    Binder& blob(const QByteArray& bytes)
    {
        to_.bindUncopied(++at_, bytes);
        return *this;
    }

private:
    Statement& to_;
    int at_ = 0;
};

/// What the ledger says, in the order of the columns behind borrower and branch. To: Binder or RowValues.
template <class To>
void bindState(To& binder, const LoanRecord& loan)
{
    binder.text(loan.contractNumber).text(loan.product);
    binder.value(loan.startOn).value(loan.dueOn).value(loan.originalDueOn).value(loan.loanAmount).value(loan.balance);
    binder.value(loan.interestOnBook).value(loan.interestOffBook).value(loan.interestTotal);
    binder.value(loan.penalty).value(loan.compound).value(loan.fee).value(loan.rate).value(loan.penaltyRate);
    binder.value(storedClass(loan.riskClass)).value(loan.overdueSinceOn);
    binder.value(loan.ledgerDays).value(loan.ledgerInterestDays);
    binder.text(codeView(loan.bookSide)).text(codeView(loan.guaranteeType));
    binder.text(loan.repaymentMethod ? codeView(*loan.repaymentMethod) : std::string_view());
    binder.text(loan.accountManager).text(loan.collector).value(loan.writtenOffOn);
    binder.blob(loan.sealedExtras).blob(loan.rowHash).value(loan.statisticsOn).value(loan.absentSinceOn);
}

/// From column `at` on.
void readState(const Statement& from, int at, LoanRecord& loan)
{
    const auto text = [&from](int column, std::string& into) { into.assign(from.utf8(column)); };
    const auto rate = [&from](int column) {
        return from.isNull(column) ? std::nullopt : std::optional(from.rate(column));
    };
    loan.borrower = from.id<BorrowerId>(at++);
    loan.branch = from.id<BranchId>(at++);
    text(at++, loan.contractNumber);
    text(at++, loan.product);
    loan.startOn = from.date(at++);
    loan.dueOn = from.date(at++);
    loan.originalDueOn = from.date(at++);
    loan.loanAmount = from.optionalMoney(at++);
    for (Money* amount : {&loan.balance, &loan.interestOnBook, &loan.interestOffBook, &loan.interestTotal,
                          &loan.penalty, &loan.compound, &loan.fee})
        *amount = from.money(at++);
    loan.rate = rate(at++);
    loan.penaltyRate = rate(at++);
    loan.riskClass = classFromStored(from.integer(at++));
    loan.overdueSinceOn = from.date(at++);
    loan.ledgerDays = from.optionalInteger(at++);
    loan.ledgerInterestDays = from.optionalInteger(at++);
    loan.bookSide = fromCode<BookSide>(from.utf8(at++)).value_or(BookSide::OnBook);
    loan.guaranteeType = fromCode<GuaranteeType>(from.utf8(at++)).value_or(GuaranteeType::Unknown);
    loan.repaymentMethod = fromCode<RepaymentMethod>(from.utf8(at++));
    text(at++, loan.accountManager);
    text(at++, loan.collector);
    loan.writtenOffOn = from.date(at++);
    loan.sealedExtras = from.blob(at++);
    loan.rowHash = from.blob(at++);
    loan.statisticsOn = from.date(at++);
    loan.absentSinceOn = from.date(at++);
}

void readDaily(const Statement& from, LoanRecord& loan)
{
    loan.id = from.id<LoanId>(0);
    loan.branch = from.id<BranchId>(2);
    loan.bookSide = fromCode<BookSide>(from.utf8(3)).value_or(BookSide::OnBook);
    loan.balance = from.money(4);
    loan.dueOn = from.date(5);
    loan.interestOnBook = from.money(6);
    loan.interestOffBook = from.money(7);
    loan.interestTotal = from.money(8);
    loan.penalty = from.money(9);
    loan.compound = from.money(10);
    loan.overdueSinceOn = from.date(11);
    loan.absentSinceOn = from.date(12);
}

constexpr auto historyColumns = "loan_id, statistics_on, run_id, balance_fen, risk_class, book_side, guarantee_type, "
                                "due_on, owner, branch_id, overdue_since_on, interest_fen";

template <class To>
void bindHistory(To& binder, const LoanRecord& loan, ImportRunId run)
{
    binder.value(loan.id).value(loan.statisticsOn).value(run).value(loan.balance).value(storedClass(loan.riskClass));
    binder.text(codeView(loan.bookSide)).text(codeView(loan.guaranteeType)).value(loan.dueOn).text(loan.owner());
    binder.value(loan.branch).value(loan.overdueSinceOn).value(loan.interestTotal + loan.penalty + loan.compound);
}

std::string numbers(const std::vector<BranchId>& ids)
{
    std::string list;
    for (const BranchId id : ids)
        list += (list.empty() ? "" : ",") + std::to_string(id.value);
    return list;
}

/// Codes are the program's own words, so nothing needs escaping.
std::string codes(const std::vector<BookSide>& sides)
{
    std::string list;
    for (const BookSide side : sides)
        list += (list.empty() ? "'" : ",'") + std::string(codeView(side)) + "'";
    return list;
}

std::string conditionOf(const LedgerCoverage& coverage)
{
    return "branch_id IN (" + numbers(coverage.branches) + ") AND book_side IN (" + codes(coverage.sides) + ")" +
           (coverage.badLoansOnly ? " AND risk_class >= 3" : "");
}

} // namespace

LoanRepository::LoanRepository(Database& db)
    : db_(db), find_(db, "SELECT id, " + joined(", ", "") + " FROM loans WHERE loan_number = ?"),
      findDaily_(db, std::string("SELECT ") + dailyColumns + " FROM loans WHERE loan_number = ?"),
      insert_(db, "INSERT INTO loans (id, loan_number, " + joined(", ", "") + ", first_run_id, last_run_id) SELECT " +
                      rowColumns(stateCount + 4) + " FROM rows(?1)"),
      beginHistory_(db, std::string("INSERT INTO loan_history (") + historyColumns + ") SELECT " + rowColumns(12) +
                            " FROM rows(?1)"),
      refresh_(db, "UPDATE loans SET interest_on_book_fen = r.c1, interest_off_book_fen = r.c2, "
                   "interest_total_fen = r.c3, penalty_fen = r.c4, compound_fen = r.c5, overdue_since_on = r.c6, "
                   "ledger_days = r.c7, ledger_interest_days = r.c8, statistics_on = r.c9, absent_since_on = NULL, "
                   "last_run_id = r.c10 FROM rows(?1) AS r WHERE loans.id = r.c0"),
      update_(db, "UPDATE loans SET " + joined(", ", " = ?", linkCount) + ", last_run_id = ? WHERE id = ?"),
      link_(db, "UPDATE loans SET borrower_id = ?, branch_id = ? WHERE id = ?"),
      history_(db,
               std::string("INSERT INTO loan_history (") + historyColumns +
                   ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) "
                   "ON CONFLICT (loan_id, statistics_on) DO UPDATE SET run_id = ?3, balance_fen = ?4, "
                   "risk_class = ?5, book_side = ?6, guarantee_type = ?7, due_on = ?8, owner = ?9, branch_id = ?10, "
                   "overdue_since_on = ?11, interest_fen = ?12"),
      wasBad_(db, "SELECT 1 FROM loan_history WHERE loan_id = ? AND statistics_on < ? AND risk_class >= 3 LIMIT 1")
{
}

bool LoanRepository::isEmpty()
{
    Statement any(db_, "SELECT 1 FROM loans LIMIT 1");
    return !any.step();
}

bool LoanRepository::wasBadBefore(LoanId loan, QDate day)
{
    wasBad_.bind(1, loan).bind(2, day);
    const bool was = wasBad_.step();
    wasBad_.reset();
    return was;
}

bool LoanRepository::findByNumber(std::string_view loanNumber, LoanRecord& loan)
{
    find_.bindUncopied(1, loanNumber);
    const bool found = find_.step();
    if (found) {
        loan.id = find_.id<LoanId>(0);
        loan.loanNumber.assign(loanNumber);
        readState(find_, 1, loan);
    }
    find_.reset();
    return found;
}

LoanRepository::Held LoanRepository::find(std::string_view loanNumber, const QByteArray& rowHash, LoanRecord& loan)
{
    findDaily_.bindUncopied(1, loanNumber);
    Held held = Held::No;
    if (findDaily_.step()) {
        held = findDaily_.blob(1) == rowHash ? Held::Same : Held::Other;
        if (held == Held::Same)
            readDaily(findDaily_, loan);
    }
    findDaily_.reset();
    if (held == Held::Other)
        findByNumber(loanNumber, loan);
    return held;
}

void LoanRepository::insert(std::span<const LoanRecord* const> loans, ImportRunId run)
{
    insert_.run(loans.size(), [&](size_t i, RowValues& row) {
        row.value(loans[i]->id).text(loans[i]->loanNumber).value(loans[i]->borrower).value(loans[i]->branch);
        bindState(row, *loans[i]);
        row.value(run).value(run);
    });
}

void LoanRepository::beginHistory(std::span<const LoanRecord* const> loans, ImportRunId run)
{
    beginHistory_.run(loans.size(), [&](size_t i, RowValues& row) { bindHistory(row, *loans[i], run); });
}

void LoanRepository::beginHistoryOfBook()
{
    if (Statement any(db_, "SELECT 1 FROM loan_history LIMIT 1"); any.step())
        return;
    Statement(db_, std::string("INSERT INTO loan_history (") + historyColumns +
                       ") SELECT id, statistics_on, first_run_id, balance_fen, risk_class, book_side, guarantee_type, "
                       "due_on, CASE collector WHEN '' THEN account_manager ELSE collector END, branch_id, "
                       "overdue_since_on, interest_total_fen + penalty_fen + compound_fen FROM loans ORDER BY id")
        .run();
}

void LoanRepository::update(const LoanRecord& before, const LoanRecord& loan, ImportRunId run)
{
    Binder binder(update_);
    bindState(binder, loan);
    binder.value(run).value(loan.id);
    update_.run();
    if (loan.borrower != before.borrower || loan.branch != before.branch)
        link_.bindAll(loan.borrower, loan.branch, loan.id).run();
}

void LoanRepository::refresh(std::span<const LoanDay> loans, QDate statisticsOn, ImportRunId run)
{
    refresh_.run(loans.size(), [&](size_t i, RowValues& row) {
        const LoanDay& loan = loans[i];
        row.value(loan.id).value(loan.interestOnBook).value(loan.interestOffBook).value(loan.interestTotal);
        row.value(loan.penalty).value(loan.compound).value(loan.overdueSinceOn).value(loan.ledgerDays);
        row.value(loan.ledgerInterestDays).value(statisticsOn).value(run);
    });
}

void LoanRepository::saveHistory(const LoanRecord& loan, ImportRunId run)
{
    Binder binder(history_);
    bindHistory(binder, loan, run);
    history_.run();
}

LoanRepository::Absent LoanRepository::markAbsent(const LedgerCoverage& coverage, ImportRunId run, QDate on)
{
    const std::string absent = conditionOf(coverage) + " AND last_run_id <> ?1";
    Statement count(db_, "SELECT count(*), count(*) - count(absent_since_on) FROM loans WHERE " + absent);
    count.bind(1, run);
    count.step();
    const Absent found{count.integer(0), count.integer(1)};
    count.reset();
    if (found.newly == 0)
        return found;
    Statement note(db_, "INSERT INTO import_changes (run_id, loan_id, kind, balance_before_fen, class_before) "
                        "SELECT ?1, id, 'absent', balance_fen, risk_class FROM loans WHERE " +
                            absent + " AND absent_since_on IS NULL ORDER BY id");
    note.bind(1, run).run();
    Statement mark(db_, "UPDATE loans SET absent_since_on = ?2 WHERE " + absent + " AND absent_since_on IS NULL");
    mark.bind(1, run).bind(2, on).run();
    return found;
}

LoanRepository::Absent LoanRepository::countAbsent(const LedgerCoverage& coverage, const std::vector<LoanId>& held)
{
    Statement select(db_, "SELECT id, absent_since_on IS NULL FROM loans WHERE " + conditionOf(coverage));
    Absent found;
    while (select.step()) {
        if (std::binary_search(held.begin(), held.end(), select.id<LoanId>(0)))
            continue;
        ++found.all;
        found.newly += select.integer(1);
    }
    return found;
}

} // namespace qingshou
