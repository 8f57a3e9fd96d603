// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loan_list_query.h"

#include "core/base/dates.h"
#include "core/storage/branch_repository.h"
#include "core/storage/loan_repository.h"
#include "core/storage/run_rows.h"
#include "core/storage/sql_filter.h"
#include "core/storage/stored_codes.h"

#include <QHash>

#include <algorithm>

namespace qingshou {
namespace {

using Value = SqlFilter::Value;

constexpr auto arrears = "(l.interest_total_fen + l.penalty_fen + l.compound_fen + l.fee_fen)";

SqlFilter conditions(Database& db, const Scope& scope, const LoanFilter& filter)
{
    SqlFilter where;
    where.add(narrowed(db, scope, filter.branches).condition("l.branch_id"));
    if (filter.borrower.isValid())
        where.add("l.borrower_id = ?", {filter.borrower.value});
    where.addIn("b.owner", {filter.owners.begin(), filter.owners.end()});
    std::vector<Value> classes, types, sides;
    for (const ListedClass riskClass : filter.classes)
        classes.emplace_back(qint64(storedClass(riskClass)));
    for (const GuaranteeType type : filter.guaranteeTypes)
        types.emplace_back(code(type));
    for (const BookSide side : filter.bookSides)
        sides.emplace_back(code(side));
    where.addIn("l.risk_class", std::move(classes));
    where.addIn("l.guarantee_type", std::move(types));
    where.addIn("l.book_side", std::move(sides));
    if (filter.minDays && *filter.minDays > 0)
        where.add("l.overdue_since_on <= ?", {toIso(filter.asOf.addDays(-*filter.minDays))});
    if (filter.maxDays)
        where.add("(l.overdue_since_on IS NULL OR l.overdue_since_on >= ?)",
                  {toIso(filter.asOf.addDays(-*filter.maxDays))});
    if (const QString text = filter.text.trimmed(); !text.isEmpty())
        where.add("(instr(b.name, ?) > 0 OR (l.loan_number >= ? AND l.loan_number < ?))",
                  {text, text, afterPrefix(text)});
    if (filter.absent)
        where.add("l.absent_since_on IS NOT NULL");
    if (filter.owing)
        where.add(std::string("(l.balance_fen > 0 OR ") + arrears + " > 0)");
    if (filter.importRun) {
        const ImportFilter& import = *filter.importRun;
        const RunRows rows{import.run, import.kind, import.movement, import.relapsedSince};
        where.addNested(std::string("l.id IN (SELECT c.loan_id FROM ") + rows.table() + " WHERE ", rows.where(), ")");
    }
    return where;
}

/// The branches' order is that of the tree, so that the list reads like a report.
std::string branchRank(Database& db)
{
    std::string sql = "CASE l.branch_id";
    qint64 rank = 0;
    for (const Branch& branch : BranchRepository(db).all())
        sql += " WHEN " + std::to_string(branch.id.value) + " THEN " + std::to_string(++rank);
    return rank > 0 ? sql + " END" : "0";
}

std::string orderBy(Database& db, const LoanSort& sort)
{
    const std::string way = sort.descending ? " DESC" : "";
    const auto by = [&](const std::string& column) { return column + way + ", l.id" + way; };
    switch (sort.column) {
    case LoanColumn::LoanNumber:
        return by("l.loan_number");
    case LoanColumn::Name:
        return by("b.name_key");
    case LoanColumn::Branch:
        return by(branchRank(db));
    case LoanColumn::Owner:
        return by("b.owner");
    case LoanColumn::RiskClass:
        return by("l.risk_class");
    case LoanColumn::DaysPastDue:
        return sort.descending ? "l.overdue_since_on NULLS LAST, l.id"
                               : "l.overdue_since_on DESC NULLS FIRST, l.id DESC";
    case LoanColumn::Balance:
        return by("l.balance_fen");
    case LoanColumn::Arrears:
        return by(arrears);
    case LoanColumn::DueOn:
        return "l.due_on" + way + " NULLS LAST, l.id" + way;
    case LoanColumn::GuaranteeType:
        return by("l.guarantee_type");
    }
    return by("l.loan_number");
}

constexpr auto from = " FROM loans l JOIN borrowers b ON b.id = l.borrower_id WHERE ";

constexpr auto rowColumns =
    "l.id, l.loan_number, l.borrower_id, b.name, l.branch_id, b.owner, l.product, l.start_on, l.due_on, "
    "l.loan_amount_fen, "
    "l.balance_fen, l.interest_total_fen, l.penalty_fen, l.compound_fen, l.fee_fen, l.annual_rate_e8, l.risk_class, "
    "l.overdue_since_on, l.book_side, l.guarantee_type, l.absent_since_on";

LoanListRow read(const Statement& row, const QHash<qint64, QString>& branchNames, QDate asOf)
{
    LoanListRow found;
    found.id = row.id<LoanId>(0);
    found.loanNumber = row.text(1);
    found.borrower = row.id<BorrowerId>(2);
    found.name = row.text(3);
    found.branch = row.id<BranchId>(4);
    found.branchName = branchNames.value(found.branch.value);
    found.owner = row.text(5);
    found.product = row.text(6);
    found.startOn = row.date(7);
    found.dueOn = row.date(8);
    found.loanAmount = row.optionalMoney(9);
    found.balance = row.money(10);
    found.interest = row.money(11);
    found.penalty = row.money(12);
    found.compound = row.money(13);
    found.fees = row.money(14);
    if (!row.isNull(15))
        found.annualRate = row.rate(15);
    found.riskClass = classFromStored(row.integer(16));
    if (const QDate since = row.date(17); since.isValid() && asOf.isValid())
        found.daysPastDue = static_cast<int>(std::max<qint64>(0, since.daysTo(asOf)));
    found.bookSide = readCode(row, 18, BookSide::OnBook);
    found.guaranteeType = readCode(row, 19, GuaranteeType::Unknown);
    found.absentSinceOn = row.date(20);
    return found;
}

void run(Database& db, const Scope& scope, const LoanFilter& filter, const LoanSort& sort, qint64 offset, qint64 limit,
         const std::function<bool(const LoanListRow&)>& row)
{
    QHash<qint64, QString> names;
    for (const Branch& branch : BranchRepository(db).all())
        names.insert(branch.id.value, branch.name);
    const SqlFilter where = conditions(db, scope, filter);
    Statement rows(db, std::string("SELECT ") + rowColumns + from + where.where() + " ORDER BY " + orderBy(db, sort) +
                           " LIMIT ? OFFSET ?");
    const int at = where.bindTo(rows);
    rows.bind(at + 1, limit).bind(at + 2, offset);
    while (rows.step())
        if (!row(read(rows, names, filter.asOf)))
            return;
}

} // namespace

std::vector<LoanListRow> LoanListQuery::page(const LoanFilter& filter, const LoanSort& sort, qint64 offset,
                                             qint64 limit) const
{
    std::vector<LoanListRow> found;
    run(db_, scope_, filter, sort, offset, limit, [&](const LoanListRow& row) {
        found.push_back(row);
        return true;
    });
    return found;
}

LoanTotals LoanListQuery::totals(const LoanFilter& filter) const
{
    const SqlFilter where = conditions(db_, scope_, filter);
    Statement row(db_, std::string("SELECT count(*), coalesce(sum(l.balance_fen), 0), coalesce(sum(") + arrears +
                           "), 0)" + from + where.where());
    where.bindTo(row);
    row.step();
    return {row.integer(0), row.money(1), row.money(2)};
}

void LoanListQuery::forEach(const LoanFilter& filter, const LoanSort& sort,
                            const std::function<bool(const LoanListRow&)>& row) const
{
    constexpr qint64 all = -1;
    run(db_, scope_, filter, sort, 0, all, row);
}

} // namespace qingshou
