// SPDX-License-Identifier: GPL-3.0-or-later
// How a page stays quick at 200,000 loans: every sort column has an index that also holds the branch, so that the
// ids of a page come from the index alone; a unary plus keeps the engine from leaving that index for one of a filter
// that leaves most rows in; then a hundred rows are read by id.
#include "core/storage/borrower_list_query.h"

#include "core/storage/borrower_list_sql.h"
#include "core/storage/branch_repository.h"
#include "core/storage/loan_repository.h"
#include "core/storage/stored_codes.h"

#include <QHash>

#include <algorithm>

namespace qingshou {
namespace {

constexpr auto rowColumns =
    "id, name, branch_id, owner, risk_class, overdue_since_on, loan_count, balance_fen, arrears_fen, "
    "guarantee_types, has_on_book, has_off_book, next_action, next_action_on, last_contact_at, "
    "promise_unkept_on, class_deviates, unexplained_fen";

class RowReader {
public:
    RowReader(Database& db, QDate asOf) : asOf_(asOf)
    {
        for (const Branch& branch : BranchRepository(db).all())
            names_.insert(branch.id.value, branch.name);
    }

    BorrowerListRow read(const Statement& row) const
    {
        BorrowerListRow found;
        found.id = row.id<BorrowerId>(0);
        found.name = row.text(1);
        found.branch = row.id<BranchId>(2);
        found.branchName = names_.value(found.branch.value);
        found.owner = row.text(3);
        found.riskClass = classFromStored(row.integer(4));
        if (const QDate since = row.date(5); since.isValid() && asOf_.isValid())
            found.daysPastDue = static_cast<int>(std::max<qint64>(0, since.daysTo(asOf_)));
        found.loanCount = static_cast<int>(row.integer(6));
        found.balance = row.money(7);
        found.arrears = row.money(8);
        for (const QString& part : row.text(9).split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (const auto type = fromCode<GuaranteeType>(part))
                found.guaranteeTypes.push_back(*type);
        found.onBook = row.boolean(10);
        found.offBook = row.boolean(11);
        found.nextAction = row.text(12);
        found.nextActionOn = row.date(13);
        found.lastContactAt = row.instant(14);
        const QDate unkeptOn = row.date(15);
        found.brokenPromise = unkeptOn.isValid() && asOf_.isValid() && unkeptOn < asOf_;
        found.classDeviates = row.boolean(16);
        found.unexplained = row.money(17);
        return found;
    }

private:
    QDate asOf_;
    QHash<qint64, QString> names_;
};

/// The branches of a scope in tree order.
std::vector<BranchId> branchesInOrder(Database& db, const Scope& scope)
{
    std::vector<BranchId> ids;
    for (const Branch& branch : BranchRepository(db).all())
        if (scope.contains(branch.id))
            ids.push_back(branch.id);
    return ids;
}

/// One list: a filter, an order, a scope.
class List {
public:
    List(Database& db, const Scope& scope, const BorrowerFilter& filter, const BorrowerSort& sort, const Vault* vault)
        : db_(db), scope_(narrowed(db, scope, filter.branches)), filter_(borrowerConditions(filter, sort, vault)),
          order_(borrowerOrder(sort)), byBranch_(sort.column == BorrowerColumn::Branch), descending_(sort.descending)
    {
    }

    std::vector<BorrowerId> ids(qint64 offset, qint64 limit) const
    {
        if (!byBranch_) {
            std::vector<BorrowerId> found;
            read(found, scope_.condition("+branch_id"), offset, limit);
            return found;
        }
        std::vector<BorrowerId> found;
        std::vector<BranchId> branches = branchesInOrder(db_, scope_);
        if (descending_)
            std::reverse(branches.begin(), branches.end());
        for (const BranchId branch : branches) {
            const qint64 left = limit - static_cast<qint64>(found.size());
            if (left <= 0)
                break;
            const std::string here = "branch_id = " + std::to_string(branch.value);
            const size_t before = found.size();
            read(found, here, offset, left);
            if (offset > 0)
                offset = found.size() > before ? 0 : offset - count(here);
        }
        return found;
    }

    template <class Row>
    bool forEach(const char* columns, Row&& row) const
    {
        std::vector<std::string> parts{scope_.condition("+branch_id")};
        if (byBranch_) {
            parts.clear();
            std::vector<BranchId> branches = branchesInOrder(db_, scope_);
            if (descending_)
                std::reverse(branches.begin(), branches.end());
            for (const BranchId branch : branches)
                parts.push_back("branch_id = " + std::to_string(branch.value));
        }
        for (const std::string& part : parts) {
            Statement rows(db_, std::string("SELECT ") + columns + " FROM borrowers WHERE " + filter_.where() +
                                    " AND " + part + " ORDER BY " + order_);
            filter_.bindTo(rows);
            while (rows.step())
                if (!row(rows))
                    return false;
        }
        return true;
    }

    BorrowerTotals totals() const
    {
        Statement row(db_, "SELECT count(*), coalesce(sum(loan_count), 0), coalesce(sum(balance_fen), 0), "
                           "coalesce(sum(arrears_fen), 0) FROM borrowers WHERE " +
                               filter_.where() + " AND " + scope_.condition("branch_id"));
        filter_.bindTo(row);
        row.step();
        return {row.integer(0), row.integer(1), row.money(2), row.money(3)};
    }

private:
    void read(std::vector<BorrowerId>& into, const std::string& branches, qint64 offset, qint64 limit) const
    {
        Statement rows(db_, "SELECT id FROM borrowers WHERE " + filter_.where() + " AND " + branches + " ORDER BY " +
                                order_ + " LIMIT ? OFFSET ?");
        const int at = filter_.bindTo(rows);
        rows.bind(at + 1, limit).bind(at + 2, offset);
        while (rows.step())
            into.push_back(rows.id<BorrowerId>(0));
    }

    qint64 count(const std::string& branches) const
    {
        Statement row(db_, "SELECT count(*) FROM borrowers WHERE " + filter_.where() + " AND " + branches);
        filter_.bindTo(row);
        row.step();
        return row.integer(0);
    }

    Database& db_;
    Scope scope_;
    SqlFilter filter_;
    std::string order_;
    bool byBranch_;
    bool descending_;
};

std::vector<BorrowerListRow> rowsOf(Database& db, const Scope& scope, const std::vector<BorrowerId>& ids, QDate asOf)
{
    const RowReader reader(db, asOf);
    Statement select(db, std::string("SELECT ") + rowColumns + " FROM borrowers WHERE id = ?");
    std::vector<BorrowerListRow> rows;
    rows.reserve(ids.size());
    for (const BorrowerId id : ids) {
        select.bind(1, id);
        if (select.step())
            if (BorrowerListRow row = reader.read(select); scope.contains(row.branch))
                rows.push_back(std::move(row));
        select.reset();
    }
    return rows;
}

} // namespace

std::vector<BorrowerListRow> BorrowerListQuery::page(const BorrowerFilter& filter, const BorrowerSort& sort,
                                                     qint64 offset, qint64 limit) const
{
    return rowsOf(db_, scope_, List(db_, scope_, filter, sort, vault_).ids(offset, limit), filter.asOf);
}

BorrowerTotals BorrowerListQuery::totals(const BorrowerFilter& filter) const
{
    return List(db_, scope_, filter, {}, vault_).totals();
}

BorrowerTotals BorrowerListQuery::totals(const std::vector<BorrowerId>& borrowers) const
{
    BorrowerTotals sum;
    for (const BorrowerListRow& row : rows(borrowers, {})) {
        ++sum.borrowers;
        sum.loans += row.loanCount;
        sum.balance += row.balance;
        sum.arrears += row.arrears;
    }
    return sum;
}

void BorrowerListQuery::forEach(const BorrowerFilter& filter, const BorrowerSort& sort,
                                const std::function<bool(const BorrowerListRow&)>& row) const
{
    const RowReader reader(db_, filter.asOf);
    List(db_, scope_, filter, sort, vault_).forEach(rowColumns, [&](const Statement& found) {
        return row(reader.read(found));
    });
}

std::vector<BorrowerId> BorrowerListQuery::ids(const BorrowerFilter& filter, const BorrowerSort& sort) const
{
    std::vector<BorrowerId> found;
    List(db_, scope_, filter, sort, vault_).forEach("id", [&](const Statement& row) {
        found.push_back(row.id<BorrowerId>(0));
        return true;
    });
    return found;
}

std::vector<BorrowerListRow> BorrowerListQuery::rows(const std::vector<BorrowerId>& borrowers, QDate asOf) const
{
    return rowsOf(db_, scope_, borrowers, asOf);
}

BorrowerFilterValues BorrowerListQuery::filterValues() const
{
    BorrowerFilterValues values;
    const std::string inScope = " WHERE " + scope_.condition("branch_id");
    Statement owners(db_, "SELECT DISTINCT owner FROM borrowers" + inScope + " ORDER BY owner");
    while (owners.step())
        if (!owners.utf8(0).empty())
            values.owners.push_back(owners.text(0));
    std::vector<BranchId> used;
    Statement branches(db_, "SELECT DISTINCT branch_id FROM borrowers" + inScope);
    while (branches.step())
        used.push_back(branches.id<BranchId>(0));
    for (const BranchId branch : branchesInOrder(db_, scope_))
        if (std::find(used.begin(), used.end(), branch) != used.end())
            values.branches.push_back(branch);
    Statement classes(db_, "SELECT DISTINCT risk_class FROM borrowers" + inScope + " ORDER BY risk_class");
    while (classes.step())
        values.classes.push_back(classFromStored(classes.integer(0)));
    std::vector<bool> seen(allValues<GuaranteeType>().size());
    Statement types(db_, "SELECT DISTINCT guarantee_types FROM borrowers" + inScope);
    while (types.step())
        for (const QString& part : types.text(0).split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (const auto type = fromCode<GuaranteeType>(part))
                seen[static_cast<size_t>(*type)] = true;
    for (const GuaranteeType type : allValues<GuaranteeType>())
        if (seen[static_cast<size_t>(type)])
            values.guaranteeTypes.push_back(type);
    return values;
}

} // namespace qingshou
