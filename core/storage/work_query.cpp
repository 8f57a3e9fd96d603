// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/work_query.h"

#include "core/storage/loan_repository.h"
#include "core/storage/party_details.h"
#include "core/storage/row_batch.h"
#include "core/storage/search_index.h"
#include "core/storage/sql_filter.h"
#include "core/storage/statement.h"
#include "core/storage/stored_codes.h"

#include <algorithm>
#include <array>

namespace qingshou {
namespace {

/// Rows of borrower, day, cash and words.
std::vector<WorkFound> foundIn(Statement rows, WorkReason reason)
{
    std::vector<WorkFound> found;
    while (rows.step())
        found.push_back({rows.id<BorrowerId>(0),
                         {.reason = reason, .on = rows.date(1), .cash = rows.money(2), .words = rows.text(3)}});
    return found;
}

} // namespace

std::vector<Unkept> WorkQuery::unkeptPromises(QDate upTo) const
{
    // Instants are stored in UTC; the day of an approval is China's.
    Statement rows(db_, "SELECT DISTINCT b.id, b.promise_unkept_on, s.measures, date(s.decided_at, '+8 hours') "
                        "FROM promises p CROSS JOIN borrowers b ON b.id = p.borrower_id "
                        "LEFT JOIN strategies s ON s.borrower_id = b.id AND s.version = "
                        "(SELECT max(n.version) FROM strategies n WHERE n.borrower_id = b.id AND n.state = 'approved') "
                        "WHERE p.withdrawn_at IS NULL AND p.due_on <= ? AND b.promise_unkept_on IS NOT NULL AND " +
                            wanted("b.branch_id", "p.borrower_id"));
    rows.bindAll(upTo);
    std::vector<Unkept> found;
    while (rows.step()) {
        Unkept one{rows.id<BorrowerId>(0), rows.date(1), {}};
        if (!rows.isNull(2))
            one.strategy = StrategyInForce{splitCodes<Measure>(rows.text(2)), rows.date(3)};
        found.push_back(std::move(one));
    }
    return found;
}

std::vector<PlanId> WorkQuery::plansDue(QDate upTo) const
{
    Statement rows(db_, "SELECT p.id FROM repayment_plans p JOIN borrowers b ON b.id = p.borrower_id "
                        "WHERE p.state = 'agreed' AND EXISTS (SELECT 1 FROM instalments i WHERE i.plan_id = p.id "
                        "AND i.due_on <= ?) AND " +
                            wanted("b.branch_id", "p.borrower_id"));
    rows.bindAll(upTo);
    std::vector<PlanId> found;
    while (rows.step())
        found.push_back(rows.id<PlanId>(0));
    return found;
}

std::vector<WorkFound> WorkQuery::nextActions(QDate upTo) const
{
    Statement rows(db_, "SELECT b.id, b.next_action_on, b.arrears_fen, b.next_action, p.channel FROM borrowers b "
                        "LEFT JOIN planned_contacts p ON p.id = b.planned_contact_id WHERE b.next_action_on <= ? AND " +
                            wanted("b.branch_id", "b.id"));
    rows.bindAll(upTo);
    std::vector<WorkFound> found;
    while (rows.step())
        found.push_back({rows.id<BorrowerId>(0),
                         {.reason = WorkReason::NextAction,
                          .on = rows.date(1),
                          .cash = rows.money(2),
                          .about = rows.text(4),
                          .words = rows.text(3)}});
    return found;
}

std::vector<WorkFound> WorkQuery::classFalls(QDate today, QDate upTo, const ClassDays& days) const
{
    const std::array firstDays{days.specialMention, days.substandard, days.doubtful, days.loss};
    Statement rows(db_, "SELECT l.borrower_id, l.overdue_since_on, "
                        "l.interest_total_fen + l.penalty_fen + l.compound_fen + l.fee_fen + "
                        "CASE WHEN l.due_on <= ? THEN l.balance_fen ELSE 0 END FROM loans l "
                        "WHERE l.balance_fen > 0 AND l.absent_since_on IS NULL AND l.risk_class = ? AND " +
                            std::string(only_.empty() ? "l" : "+l") +
                            ".overdue_since_on > ? AND l.overdue_since_on <= ? AND " +
                            scope_.condition("+l.branch_id") + " AND " + among("l.borrower_id", only_));
    std::vector<WorkFound> found;
    for (size_t i = 0; i < firstDays.size(); ++i) {
        const auto now = static_cast<qint64>(i + 1);
        const QString next = code(classFromStored(now + 1).value());
        rows.bindAll(today, now, today.addDays(-firstDays[i]), upTo.addDays(-firstDays[i]));
        while (rows.step())
            found.push_back({rows.id<BorrowerId>(0),
                             {.reason = WorkReason::ClassFalling,
                              .on = rows.date(1).addDays(firstDays[i]),
                              .cash = rows.money(2),
                              .about = next}});
        rows.reset();
    }
    return found;
}

std::vector<WorkFound> WorkQuery::strategiesOverdue(QDate today) const
{
    Statement rows(db_, "SELECT s.borrower_id, s.target_on, s.amount_fen FROM strategies s "
                        "JOIN borrowers b ON b.id = s.borrower_id WHERE s.target_on < ? "
                        "AND s.version = (SELECT max(n.version) FROM strategies n WHERE n.borrower_id = s.borrower_id) "
                        "AND (b.balance_fen > 0 OR b.arrears_fen > 0) AND " +
                            wanted("b.branch_id", "s.borrower_id"));
    rows.bindAll(today);
    std::vector<WorkFound> found;
    while (rows.step())
        found.push_back({rows.id<BorrowerId>(0),
                         {.reason = WorkReason::StrategyOverdue, .on = rows.date(1), .cash = rows.money(2)}});
    return found;
}

std::vector<WorkFound> WorkQuery::noticesUnproven(QDate upTo) const
{
    Statement rows(db_, "SELECT l.borrower_id, n.step_on, n.owed_fen, n.number FROM notices n "
                        "JOIN loans l ON l.id = n.loan_id "
                        "WHERE n.step IN ('printed', 'delivered', 'returned') AND n.step_on <= ? "
                        "AND n.kind NOT IN ('visit_record', 'delivery_slip') AND " +
                            wanted("l.branch_id", "l.borrower_id"));
    rows.bindAll(upTo);
    return foundIn(std::move(rows), WorkReason::NoticeUnproven);
}

std::vector<WorkFound> WorkQuery::instructions() const
{
    Statement rows(db_, "SELECT b.id, e.due_on, b.arrears_fen, e.text FROM strategy_entries e "
                        "JOIN borrowers b ON b.id = e.borrower_id WHERE e.kind = 'instruction' AND e.undone_at IS NULL "
                        "AND NOT EXISTS (SELECT 1 FROM strategy_entries a WHERE a.answers = e.id "
                        "AND a.undone_at IS NULL) AND " +
                            wanted("b.branch_id", "e.borrower_id"));
    return foundIn(std::move(rows), WorkReason::Instruction);
}

std::vector<WorkFound> WorkQuery::strategiesUnreviewed(QDate today, int days) const
{
    // Instants are stored in UTC; the day of an entry is China's.
    Statement rows(db_,
                   "SELECT s.borrower_id, s.amount_fen, date(max(s.decided_at, coalesce((SELECT max(e.recorded_at) "
                   "FROM strategy_entries e WHERE e.borrower_id = s.borrower_id AND e.kind = 'progress' "
                   "AND e.undone_at IS NULL), '')), "
                   "'+8 hours') AS last_on FROM strategies s JOIN borrowers b ON b.id = s.borrower_id "
                   "WHERE s.state = 'approved' "
                   "AND s.version = (SELECT max(n.version) FROM strategies n WHERE n.borrower_id = s.borrower_id) "
                   "AND (b.balance_fen > 0 OR b.arrears_fen > 0) AND last_on <= ? AND " +
                       wanted("b.branch_id", "s.borrower_id"));
    rows.bindAll(today.addDays(-days));
    std::vector<WorkFound> found;
    while (rows.step())
        found.push_back(
            {rows.id<BorrowerId>(0),
             {.reason = WorkReason::StrategyUnreviewed, .on = rows.date(2).addDays(days), .cash = rows.money(1)}});
    return found;
}

std::vector<WorkFound> WorkQuery::seizuresEnding(QDate today, QDate upTo) const
{
    Statement rows(db_, "SELECT l.borrower_id, s.until_on, l.balance_fen, s.description FROM seizures s "
                        "JOIN loans l ON l.id = s.loan_id "
                        "WHERE s.released_on IS NULL AND s.undone_at IS NULL AND s.until_on BETWEEN ? AND ? AND " +
                            wanted("l.branch_id", "l.borrower_id"));
    rows.bindAll(today, upTo);
    std::vector<WorkFound> found = foundIn(std::move(rows), WorkReason::PeriodEnding);
    for (WorkFound& one : found)
        one.fact.about = QStringLiteral("seizure");
    return found;
}

std::vector<WorkFound> WorkQuery::complaintsDue(QDate upTo) const
{
    Statement rows(db_, "SELECT b.id, c.due_on, b.arrears_fen, c.kind, u.name FROM complaints c "
                        "JOIN borrowers b ON b.id = c.borrower_id LEFT JOIN users u ON u.id = c.handler "
                        "WHERE c.state IN ('registered', 'handling') AND c.due_on <= ? AND " +
                            wanted("b.branch_id", "c.borrower_id"));
    rows.bindAll(upTo);
    std::vector<WorkFound> found;
    while (rows.step())
        found.push_back({rows.id<BorrowerId>(0),
                         {.reason = WorkReason::ComplaintDue,
                          .on = rows.date(1),
                          .cash = rows.money(2),
                          .about = rows.text(3),
                          .words = rows.text(4)}});
    return found;
}

std::vector<WorkFound> WorkQuery::returnVisitsDue(QDate upTo) const
{
    Statement rows(db_, "SELECT b.id, v.due_on, b.arrears_fen, v.purpose FROM return_visits v "
                        "JOIN borrowers b ON b.id = v.borrower_id WHERE v.done_at IS NULL AND v.withdrawn_at IS NULL "
                        "AND v.due_on <= ? AND " +
                            wanted("b.branch_id", "v.borrower_id"));
    rows.bindAll(upTo);
    return foundIn(std::move(rows), WorkReason::ReturnVisitDue);
}

std::vector<WorkBorrower> WorkQuery::borrowers(std::span<const BorrowerId> ids) const
{
    std::vector<WorkBorrower> found;
    found.reserve(ids.size());
    RowBatch(db_, "SELECT b.id, b.name, b.owner, b.branch_id, b.balance_fen, b.arrears_fen FROM rows(?1) AS r "
                  "CROSS JOIN borrowers b ON b.id = r.c0 WHERE " +
                      scope_.condition("b.branch_id"))
        .read(
            ids.size(), [&](size_t i, RowValues& row) { row.value(ids[i]); },
            [&](const Statement& row) {
                found.push_back({row.id<BorrowerId>(0),
                                 row.text(1),
                                 row.text(2),
                                 row.id<BranchId>(3),
                                 row.money(4),
                                 row.money(5),
                                 {}});
            });
    return found;
}

void WorkQuery::addVillages(std::vector<WorkBorrower>& borrowers, const Vault& vault) const
{
    Statement party(db_, "SELECT p.sealed FROM borrowers b JOIN parties p ON p.id = b.party_id WHERE b.id = ?");
    for (WorkBorrower& borrower : borrowers) {
        party.bind(1, borrower.id);
        if (party.step())
            if (const auto details = openDetails(party.blob(0), vault))
                for (const std::string& address : details->addresses)
                    if (const std::string_view village = villageIn(address);
                        borrower.village.isEmpty() && !village.empty())
                        borrower.village = QString::fromUtf8(village.data(), static_cast<qsizetype>(village.size()));
        party.reset();
    }
}

std::unordered_map<BorrowerId, PutOff> WorkQuery::putOff(QDate today) const
{
    Statement rows(db_,
                   "SELECT p.borrower_id, p.until_on, p.reason FROM postponements p WHERE p.until_on > ? "
                   "AND p.id = (SELECT max(n.id) FROM postponements n WHERE n.borrower_id = p.borrower_id) "
                   "AND NOT EXISTS (SELECT 1 FROM borrowers b JOIN planned_contacts c ON c.id = b.planned_contact_id "
                   "WHERE b.id = p.borrower_id AND c.planned_on <= ? AND c.recorded_at > p.recorded_at) AND " +
                       among("p.borrower_id", only_));
    rows.bindAll(today, today);
    std::unordered_map<BorrowerId, PutOff> found;
    while (rows.step())
        found.emplace(rows.id<BorrowerId>(0), PutOff{rows.date(1), rows.text(2)});
    return found;
}

} // namespace qingshou
