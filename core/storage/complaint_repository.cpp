// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/complaint_repository.h"

#include "core/base/dates.h"
#include "core/storage/sql_filter.h"
#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

constexpr const char* isOpenSql = "c.state IN ('registered', 'handling')";
constexpr const char* fromSql = "FROM complaints c LEFT JOIN borrowers b ON b.id = c.borrower_id ";

std::string select(const std::string& rest)
{
    return std::string("SELECT c.id, c.kind, c.channel, c.borrower_id, b.name, c.branch_id, r.name, c.received_on, "
                       "c.complainant, c.concerned_user, c.concerned, c.asserted, c.complex, c.due_on, "
                       "c.hold_fact_id, c.state, c.registered_by, ru.name, c.registered_at, c.handler, hu.name, "
                       "c.assigned_by, c.assigned_at, c.extended_by, eu.name, c.extended_at, c.extended_reason, "
                       "c.outcome, c.answered_on, c.answer, c.answered_by, au.name, c.answered_at, c.closed_by, "
                       "c.closed_at, c.closing_note, c.withdrawn_by, wu.name, c.withdrawn_at, c.withdrawn_reason ") +
           fromSql +
           "JOIN branches r ON r.id = c.branch_id LEFT JOIN users ru ON ru.id = c.registered_by "
           "LEFT JOIN users hu ON hu.id = c.handler LEFT JOIN users eu ON eu.id = c.extended_by "
           "LEFT JOIN users au ON au.id = c.answered_by LEFT JOIN users wu ON wu.id = c.withdrawn_by " +
           rest;
}

ComplaintRow read(const Statement& row)
{
    ComplaintRow found;
    found.id = row.id<ComplaintId>(0);
    found.kind = readCode(row, 1, ComplaintKind::Complaint);
    found.channel = readCode(row, 2, ComplaintChannel::Other);
    found.borrower = row.id<BorrowerId>(3);
    found.borrowerName = row.text(4);
    found.branch = row.id<BranchId>(5);
    found.branchName = row.text(6);
    found.receivedOn = row.date(7);
    found.complainant = row.text(8);
    found.concerned = {row.id<UserId>(9), row.text(10)};
    found.asserted = row.text(11);
    found.complex = row.boolean(12);
    found.dueOn = row.date(13);
    found.hold = row.id<ConductFactId>(14);
    found.state = readCode(row, 15, ComplaintState::Registered);
    found.registeredBy = row.id<UserId>(16);
    found.registeredByName = row.text(17);
    found.registeredAt = row.instant(18);
    found.handler = row.id<UserId>(19);
    found.handlerName = row.text(20);
    found.assignedBy = row.id<UserId>(21);
    found.assignedAt = row.instant(22);
    found.extendedBy = row.id<UserId>(23);
    found.extendedByName = row.text(24);
    found.extendedAt = row.instant(25);
    found.extendedReason = row.text(26);
    if (!row.isNull(27))
        found.outcome = readCode(row, 27, ComplaintOutcome::Unfounded);
    found.answeredOn = row.date(28);
    found.answer = row.text(29);
    found.answeredBy = row.id<UserId>(30);
    found.answeredByName = row.text(31);
    found.answeredAt = row.instant(32);
    found.closedBy = row.id<UserId>(33);
    found.closedAt = row.instant(34);
    found.closingNote = row.text(35);
    found.withdrawnBy = row.id<UserId>(36);
    found.withdrawnByName = row.text(37);
    found.withdrawnAt = row.instant(38);
    found.withdrawnReason = row.text(39);
    return found;
}

std::vector<ComplaintRow> readAll(Statement rows)
{
    std::vector<ComplaintRow> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

SqlFilter conditions(const ComplaintFilter& filter, const Scope& scope)
{
    SqlFilter sql;
    sql.add(scope.condition("c.branch_id"));
    if (filter.open)
        sql.add(isOpenSql);
    if (filter.loose)
        sql.add("c.borrower_id IS NULL");
    if (filter.dueUpTo.isValid())
        sql.add("c.due_on <= ?", {toIso(filter.dueUpTo)});
    if (const QString text = filter.text.trimmed(); !text.isEmpty())
        sql.add("(instr(coalesce(b.name, ''), ?) > 0 OR instr(c.complainant, ?) > 0 OR instr(c.concerned, ?) > 0 "
                "OR instr(c.asserted, ?) > 0)",
                {text, text, text, text});
    return sql;
}

/// NULL where the step has not been taken, so that the table's checks hold.
std::optional<QString> stepText(const QDateTime& at, const QString& text)
{
    return at.isValid() ? std::optional(text) : std::nullopt;
}

} // namespace

std::optional<ComplaintRow> ComplaintRepository::find(ComplaintId id) const
{
    Statement row(db_, select("WHERE c.id = ?"));
    row.bind(1, id);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<ComplaintRow> ComplaintRepository::ofBorrower(BorrowerId borrower) const
{
    Statement rows(db_, select("WHERE c.borrower_id = ? ORDER BY c.id DESC"));
    rows.bind(1, borrower);
    return readAll(std::move(rows));
}

bool ComplaintRepository::hasOpen(BorrowerId borrower) const
{
    Statement row(db_, std::string("SELECT 1 FROM complaints c WHERE c.borrower_id = ? AND ") + isOpenSql);
    row.bind(1, borrower);
    return row.step();
}

std::vector<ComplaintRow> ComplaintRepository::list(const ComplaintFilter& filter, const Scope& scope) const
{
    const SqlFilter sql = conditions(filter, scope);
    Statement rows(db_, select("WHERE " + sql.where() + " ORDER BY NOT " + isOpenSql + ", CASE WHEN " + isOpenSql +
                               " THEN c.due_on END, c.due_on DESC, c.id LIMIT ? OFFSET ?"));
    const int bound = sql.bindTo(rows);
    rows.bind(bound + 1, filter.limit).bind(bound + 2, filter.offset);
    return readAll(std::move(rows));
}

qint64 ComplaintRepository::count(const ComplaintFilter& filter, const Scope& scope) const
{
    const SqlFilter sql = conditions(filter, scope);
    Statement row(db_, std::string("SELECT count(*) ") + fromSql + "WHERE " + sql.where());
    sql.bindTo(row);
    row.step();
    return row.integer(0);
}

std::vector<ComplaintFact> ComplaintRepository::facts(QDate first, QDate last, const Scope& scope) const
{
    Statement rows(db_, "SELECT r.name, c.concerned, c.received_on, c.due_on, c.answered_on, c.state, c.outcome "
                        "FROM complaints c JOIN branches r ON r.id = c.branch_id "
                        "WHERE c.received_on BETWEEN ? AND ? AND " +
                            scope.condition("c.branch_id"));
    rows.bindAll(first, last);
    std::vector<ComplaintFact> found;
    while (rows.step()) {
        ComplaintFact fact{rows.text(0), rows.text(1), rows.date(2), rows.date(3), rows.date(4)};
        fact.state = readCode(rows, 5, ComplaintState::Registered);
        if (!rows.isNull(6))
            fact.outcome = readCode(rows, 6, ComplaintOutcome::Unfounded);
        found.push_back(std::move(fact));
    }
    return found;
}

void ComplaintRepository::insert(const ComplaintRow& row)
{
    Statement insert(db_, "INSERT INTO complaints (id, kind, channel, borrower_id, branch_id, received_on, "
                          "complainant, concerned_user, concerned, asserted, complex, due_on, hold_fact_id, state, "
                          "registered_by, registered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(row.id, codeView(row.kind), codeView(row.channel), row.borrower, row.branch, row.receivedOn,
                 row.complainant, row.concerned.user, row.concerned.name, row.asserted, row.complex, row.dueOn,
                 row.hold, codeView(row.state), row.registeredBy, row.registeredAt)
        .run();
}

void ComplaintRepository::update(const ComplaintRow& row)
{
    Statement update(db_, "UPDATE complaints SET complex = ?, due_on = ?, hold_fact_id = ?, state = ?, handler = ?, "
                          "assigned_by = ?, assigned_at = ?, extended_by = ?, extended_at = ?, extended_reason = ?, "
                          "outcome = ?, answered_on = ?, answer = ?, answered_by = ?, answered_at = ?, "
                          "closed_by = ?, closed_at = ?, closing_note = ?, withdrawn_by = ?, withdrawn_at = ?, "
                          "withdrawn_reason = ? WHERE id = ?");
    const std::optional<std::string_view> outcome =
        row.outcome ? std::optional<std::string_view>(codeView(*row.outcome)) : std::nullopt;
    update
        .bindAll(row.complex, row.dueOn, row.hold, codeView(row.state), row.handler, row.assignedBy, row.assignedAt,
                 row.extendedBy, row.extendedAt, stepText(row.extendedAt, row.extendedReason), outcome, row.answeredOn,
                 stepText(row.answeredAt, row.answer), row.answeredBy, row.answeredAt, row.closedBy, row.closedAt,
                 stepText(row.closedAt, row.closingNote), row.withdrawnBy, row.withdrawnAt,
                 stepText(row.withdrawnAt, row.withdrawnReason), row.id)
        .run();
}

} // namespace qingshou
