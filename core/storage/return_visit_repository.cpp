// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/return_visit_repository.h"

#include "core/storage/sql_filter.h"
#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

constexpr const char* waitsSql = "(v.done_at IS NULL AND v.withdrawn_at IS NULL)";
constexpr const char* fromSql = "FROM return_visits v JOIN borrowers b ON b.id = v.borrower_id ";

std::string select(const std::string& rest)
{
    return std::string("SELECT v.id, v.borrower_id, b.name, r.name, v.complaint_id, v.officer_user, v.officer, "
                       "v.due_on, v.channel, v.purpose, v.scheduled_by, su.name, v.scheduled_at, v.done_on, "
                       "coalesce(v.satisfaction, 0), v.remark, v.done_by, du.name, v.done_at, v.withdrawn_by, "
                       "v.withdrawn_at, v.withdrawn_reason ") +
           fromSql +
           "JOIN branches r ON r.id = b.branch_id LEFT JOIN users su ON su.id = v.scheduled_by "
           "LEFT JOIN users du ON du.id = v.done_by " +
           rest;
}

ReturnVisitRow read(const Statement& row)
{
    ReturnVisitRow found;
    found.id = row.id<ReturnVisitId>(0);
    found.borrower = row.id<BorrowerId>(1);
    found.borrowerName = row.text(2);
    found.branchName = row.text(3);
    found.complaint = row.id<ComplaintId>(4);
    found.officer = {row.id<UserId>(5), row.text(6)};
    found.dueOn = row.date(7);
    found.channel = readCode(row, 8, ContactChannel::Call);
    found.purpose = row.text(9);
    found.scheduledBy = row.id<UserId>(10);
    found.scheduledByName = row.text(11);
    found.scheduledAt = row.instant(12);
    found.doneOn = row.date(13);
    found.satisfaction = static_cast<int>(row.integer(14));
    found.remark = row.text(15);
    found.doneBy = row.id<UserId>(16);
    found.doneByName = row.text(17);
    found.doneAt = row.instant(18);
    found.withdrawnBy = row.id<UserId>(19);
    found.withdrawnAt = row.instant(20);
    found.withdrawnReason = row.text(21);
    return found;
}

std::vector<ReturnVisitRow> readAll(Statement rows)
{
    std::vector<ReturnVisitRow> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

SqlFilter conditions(const ReturnVisitFilter& filter, const Scope& scope)
{
    SqlFilter sql;
    sql.add(scope.condition("b.branch_id"));
    if (filter.waiting)
        sql.add(waitsSql);
    if (const QString text = filter.text.trimmed(); !text.isEmpty())
        sql.add("(instr(b.name, ?) > 0 OR instr(v.officer, ?) > 0 OR instr(v.purpose, ?) > 0)", {text, text, text});
    return sql;
}

} // namespace

std::optional<ReturnVisitRow> ReturnVisitRepository::find(ReturnVisitId id) const
{
    Statement row(db_, select("WHERE v.id = ?"));
    row.bind(1, id);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<ReturnVisitRow> ReturnVisitRepository::ofBorrower(BorrowerId borrower) const
{
    Statement rows(db_, select("WHERE v.borrower_id = ? ORDER BY v.id DESC"));
    rows.bind(1, borrower);
    return readAll(std::move(rows));
}

std::vector<ReturnVisitRow> ReturnVisitRepository::list(const ReturnVisitFilter& filter, const Scope& scope) const
{
    const SqlFilter sql = conditions(filter, scope);
    Statement rows(db_, select("WHERE " + sql.where() + " ORDER BY NOT " + waitsSql + ", CASE WHEN " + waitsSql +
                               " THEN v.due_on END, coalesce(v.done_on, v.due_on) DESC, v.id LIMIT ? OFFSET ?"));
    const int bound = sql.bindTo(rows);
    rows.bind(bound + 1, filter.limit).bind(bound + 2, filter.offset);
    return readAll(std::move(rows));
}

qint64 ReturnVisitRepository::count(const ReturnVisitFilter& filter, const Scope& scope) const
{
    const SqlFilter sql = conditions(filter, scope);
    Statement row(db_, std::string("SELECT count(*) ") + fromSql + "WHERE " + sql.where());
    sql.bindTo(row);
    row.step();
    return row.integer(0);
}

std::vector<ReturnVisitFact> ReturnVisitRepository::facts(QDate first, QDate last, const Scope& scope) const
{
    Statement rows(db_, std::string("SELECT r.name, v.officer, v.due_on, v.done_on, coalesce(v.satisfaction, 0) ") +
                            fromSql +
                            "JOIN branches r ON r.id = b.branch_id WHERE v.withdrawn_at IS NULL "
                            "AND coalesce(v.done_on, v.due_on) BETWEEN ? AND ? AND " +
                            scope.condition("b.branch_id"));
    rows.bindAll(first, last);
    std::vector<ReturnVisitFact> found;
    while (rows.step())
        found.push_back({rows.text(0), rows.text(1), rows.date(2), rows.date(3), static_cast<int>(rows.integer(4))});
    return found;
}

void ReturnVisitRepository::insert(const ReturnVisitRow& row)
{
    Statement insert(db_, "INSERT INTO return_visits (id, borrower_id, complaint_id, officer_user, officer, due_on, "
                          "channel, purpose, scheduled_by, scheduled_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(row.id, row.borrower, row.complaint, row.officer.user, row.officer.name, row.dueOn,
                 codeView(row.channel), row.purpose, row.scheduledBy, row.scheduledAt)
        .run();
}

void ReturnVisitRepository::update(const ReturnVisitRow& row)
{
    Statement update(db_, "UPDATE return_visits SET done_on = ?, satisfaction = ?, remark = ?, done_by = ?, "
                          "done_at = ?, withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ? WHERE id = ?");
    const bool done = row.doneAt.isValid(), withdrawn = row.withdrawnAt.isValid();
    update
        .bindAll(row.doneOn, done ? std::optional<qint64>(row.satisfaction) : std::nullopt, row.remark, row.doneBy,
                 row.doneAt, row.withdrawnBy, row.withdrawnAt,
                 withdrawn ? std::optional(row.withdrawnReason) : std::nullopt, row.id)
        .run();
}

} // namespace qingshou
