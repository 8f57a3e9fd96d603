// SPDX-License-Identifier: GPL-3.0-or-later
// How a page stays quick at 200,000 loans: which borrowers stand on it is found in memory (borrower_columns.h), and
// only its rows are then read by id. Until the columns are there, the list as it opens comes from an index.
#include "core/storage/borrower_list_query.h"

#include "core/base/chinese_text.h"
#include "core/storage/borrower_selection.h"
#include "core/storage/borrower_sums.h"
#include "core/storage/borrowers_by_balance.h"
#include "core/storage/branch_repository.h"
#include "core/storage/database.h"
#include "core/storage/loan_repository.h"
#include "core/storage/read_snapshot.h"
#include "core/storage/sql_filter.h"
#include "core/storage/stored_codes.h"

#include <QHash>

#include <algorithm>
#include <limits>
#include <utility>

namespace qingshou {
namespace {

constexpr auto rowColumns =
    "id, name, branch_id, owner, risk_class, overdue_since_on, loan_count, balance_fen, arrears_fen, "
    "guarantee_types, has_on_book, has_off_book, next_action, next_action_on, last_contact_at, "
    "promise_unkept_on, class_deviates, unexplained_fen, "
    "(SELECT channel FROM planned_contacts p WHERE p.id = planned_contact_id)";

class RowReader {
public:
    RowReader(Database& db, QDate asOf)
        : asOf_(asOf), select_(db, std::string("SELECT ") + rowColumns + " FROM borrowers WHERE id = ?")
    {
        for (const Branch& branch : BranchRepository(db).all())
            names_.insert(branch.id.value, branch.name);
    }

    std::optional<BorrowerListRow> read(BorrowerId id)
    {
        select_.bind(1, id);
        std::optional<BorrowerListRow> found;
        if (select_.step())
            found = read(select_);
        select_.reset();
        return found;
    }

private:
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
        found.nextChannel = row.text(18);
        return found;
    }

    QDate asOf_;
    Statement select_;
    QHash<qint64, QString> names_;
};

std::vector<BranchId> branchesInOrder(Database& db)
{
    std::vector<BranchId> ids;
    for (const Branch& branch : BranchRepository(db).all())
        ids.push_back(branch.id);
    return ids;
}

/// Nothing is filtered but branches.
bool isPlain(const BorrowerFilter& f)
{
    return f.owners.empty() && f.classes.empty() && f.guaranteeTypes.empty() && f.bookSides.empty() && !f.minDays &&
           !f.maxDays && !f.minBalance && f.text.trimmed().isEmpty() && !f.brokenPromise && !f.withoutContact &&
           !f.nextActionUntil.isValid() && !f.classDeviates && !f.unexplained && !f.owing && f.only.empty() &&
           !f.figure && !f.importRun;
}

std::vector<BranchId> branchesIn(Database& db, const Scope& scope)
{
    std::vector<BranchId> branches = branchesInOrder(db);
    std::erase_if(branches, [&scope](BranchId branch) { return !scope.contains(branch); });
    return branches;
}

std::vector<BorrowerListRow> rowsOf(Database& db, const Scope& scope, const std::vector<BorrowerId>& ids, QDate asOf)
{
    RowReader reader(db, asOf);
    std::vector<BorrowerListRow> rows;
    rows.reserve(ids.size());
    for (const BorrowerId id : ids)
        if (auto row = reader.read(id); row && scope.contains(row->branch))
            rows.push_back(std::move(*row));
    return rows;
}

} // namespace

BorrowerSelection BorrowerListQuery::select(const BorrowerFilter& filter) const
{
    return {db_, db_.borrowerColumns().current(db_), narrowed(db_, scope_, filter.branches), filter, vault_};
}

std::vector<BorrowerListRow> BorrowerListQuery::page(const BorrowerFilter& filter, const BorrowerSort& sort,
                                                     qint64 offset, qint64 limit) const
{
    const ReadSnapshot snapshot(db_);
    // Further down, the index is no quicker than reading the columns.
    constexpr qint64 firstScreens = 1000;
    const bool first = isPlain(filter) && sort.column == BorrowerColumn::Balance && offset < firstScreens;
    if (first && !db_.borrowerColumns().ready(db_))
        return rowsOf(db_, scope_,
                      borrowersByBalance(db_, branchesIn(db_, narrowed(db_, scope_, filter.branches)), sort.descending,
                                         offset, limit),
                      filter.asOf);
    return rowsOf(db_, scope_, select(filter).ids(sort, branchesInOrder(db_), offset, limit), filter.asOf);
}

BorrowerTotals BorrowerListQuery::totals(const BorrowerFilter& filter) const
{
    const ReadSnapshot snapshot(db_);
    return select(filter).totals();
}

std::optional<BorrowerTotals> BorrowerListQuery::totalsIfReady(const BorrowerFilter& filter) const
{
    const ReadSnapshot snapshot(db_);
    if (isPlain(filter) && !db_.borrowerColumns().ready(db_))
        return std::nullopt;
    return select(filter).totals();
}

void BorrowerListQuery::prepare() const
{
    db_.borrowerColumns().begin(db_);
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
    const ReadSnapshot snapshot(db_);
    RowReader reader(db_, filter.asOf);
    for (const BorrowerId id : ids(filter, sort))
        if (const auto found = reader.read(id); found && !row(*found))
            return;
}

std::vector<BorrowerId> BorrowerListQuery::ids(const BorrowerFilter& filter, const BorrowerSort& sort) const
{
    const ReadSnapshot snapshot(db_);
    return select(filter).ids(sort, branchesInOrder(db_), 0, std::numeric_limits<qint64>::max());
}

std::vector<BorrowerListRow> BorrowerListQuery::rows(const std::vector<BorrowerId>& borrowers, QDate asOf) const
{
    return rowsOf(db_, scope_, borrowers, asOf);
}

BorrowerFilterValues BorrowerListQuery::filterValues() const
{
    const ReadSnapshot snapshot(db_);
    const BorrowerColumns& columns = db_.borrowerColumns().current(db_);
    std::vector<char> inScope;
    for (const BranchId branch : columns.branches())
        inScope.push_back(scope_.contains(branch));
    std::vector<char> owners(columns.owners().size()), branches(inScope.size()),
        guarantees(columns.guaranteeTypes().size());
    unsigned classes = 0;
    for (const BorrowerEntry& entry : columns.entries()) {
        if (!inScope[entry.branch])
            continue;
        owners[entry.owner] = branches[entry.branch] = guarantees[entry.guaranteeTypes] = true;
        classes |= 1u << entry.riskClass;
    }

    BorrowerFilterValues values;
    std::vector<std::pair<std::string, std::string>> named; // by pinyin
    for (quint32 i = 0; i < owners.size(); ++i)
        if (const std::string& owner = columns.owners().word(i); owners[i] && !owner.empty())
            named.emplace_back(nameSortKey(owner), owner);
    std::sort(named.begin(), named.end());
    for (const auto& [key, owner] : named)
        values.owners.push_back(QString::fromStdString(owner));
    for (const BranchId branch : branchesInOrder(db_)) {
        const auto place = std::find(columns.branches().begin(), columns.branches().end(), branch);
        if (place != columns.branches().end() && branches[static_cast<size_t>(place - columns.branches().begin())])
            values.branches.push_back(branch);
    }
    for (int stored = 0; classes >> stored != 0; ++stored)
        if (classes >> stored & 1u)
            values.classes.push_back(classFromStored(stored));
    for (const GuaranteeType type : allValues<GuaranteeType>()) {
        for (quint32 i = 0; i < guarantees.size(); ++i) {
            if (guarantees[i] && listsGuarantee(columns.guaranteeTypes().word(i), type)) {
                values.guaranteeTypes.push_back(type);
                break;
            }
        }
    }
    return values;
}

} // namespace qingshou
