// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loan_repository.h"

#include "core/storage/database.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

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
constexpr int linkCount = 2; ///< of these, in front: written by link()

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
                              "overdue_since_on, absent_since_on, borrower_id, risk_class, ledger_days, "
                              "ledger_interest_days, statistics_on, first_run_id = last_run_id";
constexpr int dailyCount = 19;

std::string rowColumns(int count)
{
    std::string sql = "c0";
    for (int i = 1; i < count; ++i)
        sql += ", c" + std::to_string(i);
    return sql;
}

/// What the ledger says, in the order of the columns behind borrower and branch.
void bindState(RowValues& to, const LoanRecord& loan)
{
    to.text(loan.contractNumber).text(loan.product);
    to.value(loan.startOn).value(loan.dueOn).value(loan.originalDueOn).value(loan.loanAmount).value(loan.balance);
    to.value(loan.interestOnBook).value(loan.interestOffBook).value(loan.interestTotal);
    to.value(loan.penalty).value(loan.compound).value(loan.fee).value(loan.rate).value(loan.penaltyRate);
    to.value(storedClass(loan.riskClass)).value(loan.overdueSinceOn);
    to.value(loan.ledgerDays).value(loan.ledgerInterestDays);
    to.text(codeView(loan.bookSide)).text(codeView(loan.guaranteeType));
    to.text(loan.repaymentMethod ? codeView(*loan.repaymentMethod) : std::string_view());
    to.text(loan.accountManager).text(loan.collector).value(loan.writtenOffOn);
    to.blob(loan.sealedExtras).blob(loan.rowHash).value(loan.statisticsOn).value(loan.absentSinceOn);
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
    loan.borrower = from.id<BorrowerId>(13);
    loan.riskClass = classFromStored(from.integer(14));
    loan.ledgerDays = from.optionalInteger(15);
    loan.ledgerInterestDays = from.optionalInteger(16);
    loan.statisticsOn = from.date(17);
    loan.isAsFirst = from.boolean(18);
}

template <class Loans, class LoanOf>
std::vector<LoanId> asFirstOf(const Loans& loans, const LoanOf& loanOf)
{
    std::vector<LoanId> ids;
    for (const auto& each : loans)
        if (const auto& loan = loanOf(each); loan.isAsFirst)
            ids.push_back(loan.id);
    return ids;
}

constexpr auto historyColumns = "loan_id, statistics_on, run_id, balance_fen, risk_class, book_side, guarantee_type, "
                                "due_on, owner, branch_id, overdue_since_on, interest_fen";

void bindHistory(RowValues& to, const LoanRecord& loan, ImportRunId run)
{
    to.value(loan.id).value(loan.statisticsOn).value(run).value(loan.balance).value(storedClass(loan.riskClass));
    to.text(codeView(loan.bookSide)).text(codeView(loan.guaranteeType)).value(loan.dueOn).text(loan.owner());
    to.value(loan.branch).value(loan.overdueSinceOn).value(loan.interestTotal + loan.penalty + loan.compound);
}

/// Those that indexes are over, whose entries the engine takes out and puts in again whenever a statement names them,
/// whatever it sets them to: they are written only where they change.
constexpr std::array<std::string_view, 4> indexedColumns{"due_on", "original_due_on", "risk_class", "overdue_since_on"};

/// "contract_number = r.c1, …" for what the ledger says, which stands behind the id.
std::string setState()
{
    std::string sql;
    int at = 0;
    for (const std::string_view column : std::span(stateColumns).subspan(linkCount)) {
        ++at;
        if (std::find(indexedColumns.begin(), indexedColumns.end(), column) == indexedColumns.end())
            sql += std::string(column) + " = r.c" + std::to_string(at) + ", ";
    }
    return sql;
}

/// Of rows bound as for setState(): the columns that it leaves out.
std::string updateIndexed()
{
    std::string set, before, after;
    int at = 0;
    for (const std::string_view column : std::span(stateColumns).subspan(linkCount)) {
        const std::string said = "r.c" + std::to_string(++at);
        if (std::find(indexedColumns.begin(), indexedColumns.end(), column) == indexedColumns.end())
            continue;
        const char* comma = set.empty() ? "" : ", ";
        set.append(comma).append(column).append(" = ").append(said);
        before.append(comma).append("loans.").append(column);
        after.append(comma).append(said);
    }
    return "UPDATE loans SET " + set + " FROM rows(?1) AS r WHERE loans.id = r.c0 AND (" + before + ") IS NOT (" +
           after + ")";
}

} // namespace

LoanRepository::LoanRepository(Database& db)
    : db_(db),
      find_(db, "SELECT id, first_run_id = last_run_id, " + joined(", ", "") + " FROM loans WHERE loan_number = ?"),
      findDaily_(db, std::string("SELECT ") + dailyColumns + " FROM loans WHERE loan_number = ?"),
      along_(db, std::string("SELECT ") + dailyColumns + ", loan_number FROM loans WHERE id > ? ORDER BY id"),
      insert_(db, "INSERT INTO loans (id, loan_number, " + joined(", ", "") + ", first_run_id, last_run_id) SELECT " +
                      rowColumns(stateCount + 4) + " FROM rows(?1)"),
      beginHistories_(db, std::string("INSERT INTO loan_history (") + historyColumns +
                              ") SELECT l.id, l.statistics_on, l.first_run_id, l.balance_fen, l.risk_class, "
                              "l.book_side, l.guarantee_type, l.due_on, CASE l.collector WHEN '' THEN "
                              "l.account_manager ELSE l.collector END, l.branch_id, l.overdue_since_on, "
                              "l.interest_total_fen + l.penalty_fen + l.compound_fen FROM rows(?1) AS r "
                              // Files of earlier versions began the history of every loan.
                              "CROSS JOIN loans l ON l.id = r.c0 WHERE true ON CONFLICT DO NOTHING"),
      refresh_(db, "UPDATE OR FAIL loans SET interest_on_book_fen = r.c1, interest_off_book_fen = r.c2, "
                   "interest_total_fen = r.c3, penalty_fen = r.c4, compound_fen = r.c5, ledger_days = r.c6, "
                   "ledger_interest_days = r.c7, statistics_on = r.c8, absent_since_on = NULL, "
                   "last_run_id = r.c9 FROM rows(?1) AS r WHERE loans.id = r.c0"),
      update_(db, "UPDATE OR FAIL loans SET " + setState() + "last_run_id = r.c" +
                      std::to_string(stateCount - linkCount + 1) + " FROM rows(?1) AS r WHERE loans.id = r.c0"),
      histories_(db, std::string("INSERT INTO loan_history (") + historyColumns + ") SELECT " + rowColumns(12) +
                         " FROM rows(?1) WHERE true ON CONFLICT (loan_id, statistics_on) DO UPDATE SET "
                         "run_id = excluded.run_id, balance_fen = excluded.balance_fen, "
                         "risk_class = excluded.risk_class, book_side = excluded.book_side, "
                         "guarantee_type = excluded.guarantee_type, due_on = excluded.due_on, "
                         "owner = excluded.owner, branch_id = excluded.branch_id, "
                         "overdue_since_on = excluded.overdue_since_on, interest_fen = excluded.interest_fen"),
      link_(db, "UPDATE loans SET borrower_id = ?, branch_id = ? WHERE id = ?"),
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
        loan.isAsFirst = find_.boolean(1);
        readState(find_, 2, loan);
    }
    find_.reset();
    return found;
}

LoanRepository::Held LoanRepository::find(std::string_view loanNumber, const QByteArray& rowHash, LoanRecord& loan)
{
    Held held = Held::No;
    const auto read = [&](const Statement& row) {
        const QByteArray before = row.blob(1);
        const auto people = rowHash.size() / 2;
        held = before == rowHash                                       ? Held::Same
               : people > 0 && before.startsWith(rowHash.left(people)) ? Held::SamePeople
                                                                       : Held::Other;
        found_ = row.id<LoanId>(0);
        if (held == Held::Same)
            readDaily(row, loan);
    };
    if (isAlong_ && along_.utf8(dailyCount) == loanNumber) {
        read(along_);
        isAlong_ = along_.step();
    } else {
        const LoanId before = found_;
        findDaily_.bindUncopied(1, loanNumber);
        if (findDaily_.step())
            read(findDaily_);
        findDaily_.reset();
        if (held != Held::No)
            readAlong(before);
    }
    if (held == Held::Other || held == Held::SamePeople)
        findByNumber(loanNumber, loan);
    return held;
}

/// From the loan that was found on, when it follows closely on the one before: some in between may be gone.
void LoanRepository::readAlong(LoanId before)
{
    constexpr qint64 closely = 16;
    along_.reset();
    isAlong_ = false;
    if (found_.value <= before.value || found_.value - before.value > closely)
        return;
    along_.bind(1, found_);
    isAlong_ = along_.step();
}

void LoanRepository::insert(std::span<const LoanRecord* const> loans, ImportRunId run)
{
    insert_.run(loans.size(), [&](size_t i, RowValues& row) {
        row.value(loans[i]->id).text(loans[i]->loanNumber).value(loans[i]->borrower).value(loans[i]->branch);
        bindState(row, *loans[i]);
        row.value(run).value(run);
    });
}

void LoanRepository::beginHistories(std::span<const LoanId> loans)
{
    beginHistories_.run(loans.size(), [&](size_t i, RowValues& row) { row.value(loans[i]); });
}

void LoanRepository::update(std::span<const LoanRecord* const> loans, ImportRunId run)
{
    beginHistories(asFirstOf(loans, [](const LoanRecord* loan) -> const LoanRecord& { return *loan; }));
    const auto fill = [&](size_t i, RowValues& row) {
        row.value(loans[i]->id);
        bindState(row, *loans[i]);
        row.value(run);
    };
    update_.run(loans.size(), fill);
    RowBatch(db_, updateIndexed()).run(loans.size(), fill);
}

void LoanRepository::link(std::span<const LoanRecord* const> loans)
{
    for (const LoanRecord* loan : loans)
        link_.bindAll(loan->borrower, loan->branch, loan->id).run();
}

void LoanRepository::refresh(std::span<const LoanDay> loans, QDate statisticsOn, ImportRunId run)
{
    beginHistories(asFirstOf(loans, [](const LoanDay& loan) -> const LoanDay& { return loan; }));
    refresh_.run(loans.size(), [&](size_t i, RowValues& row) {
        const LoanDay& loan = loans[i];
        row.value(loan.id).value(loan.interestOnBook).value(loan.interestOffBook).value(loan.interestTotal);
        row.value(loan.penalty).value(loan.compound).value(loan.ledgerDays).value(loan.ledgerInterestDays);
        row.value(statisticsOn).value(run);
    });
    RowBatch(db_, "UPDATE loans SET overdue_since_on = r.c1 FROM rows(?1) AS r WHERE loans.id = r.c0 "
                  "AND loans.overdue_since_on IS NOT r.c1")
        .run(loans.size(), [&](size_t i, RowValues& row) { row.value(loans[i].id).value(loans[i].overdueSinceOn); });
}

void LoanRepository::saveHistories(std::span<const LoanRecord* const> loans, ImportRunId run)
{
    histories_.run(loans.size(), [&](size_t i, RowValues& row) { bindHistory(row, *loans[i], run); });
}

void LoanRepository::markAbsent(std::span<const LoanId> loans, ImportRunId run, QDate on)
{
    const auto fill = [&](size_t i, RowValues& row) { row.value(loans[i]).value(run).value(on); };
    RowBatch(db_, "INSERT INTO import_changes (run_id, loan_id, kind, balance_before_fen, class_before) "
                  "SELECT r.c1, l.id, 'absent', l.balance_fen, l.risk_class FROM rows(?1) AS r "
                  "CROSS JOIN loans l ON l.id = r.c0")
        .run(loans.size(), fill);
    RowBatch(db_, "UPDATE loans SET absent_since_on = r.c2 FROM rows(?1) AS r WHERE loans.id = r.c0")
        .run(loans.size(), fill);
}

} // namespace qingshou
