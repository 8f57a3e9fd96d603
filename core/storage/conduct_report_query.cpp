// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conduct_report_query.h"

#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

/// Contacts as they stand, in the time and the scope.
std::string contactsThatCount(const Scope& scope)
{
    return "c.at >= ?1 AND c.at < ?2 AND c.undone_at IS NULL "
           "AND NOT EXISTS (SELECT 1 FROM contacts later WHERE later.corrects = c.id) AND " +
           scope.condition("b.branch_id");
}

std::string lettersThatCount(const Scope& scope)
{
    return "i.issued_at >= ?1 AND i.issued_at < ?2 AND " + scope.condition("b.branch_id");
}

} // namespace

std::vector<ReportedFinding> ConductReportQuery::findings(const QDateTime& from, const QDateTime& before) const
{
    const std::string finding = "SELECT f.finding, f.parameters, f.overridden_by, f.overridden_reason, "
                                "coalesce(o.name, ''), ";
    Statement rows(
        db_, finding +
                 "c.at, c.id, NULL, b.id, b.name, br.name, c.channel, c.person_reached, c.person_name, u.id, u.name, "
                 "f.position FROM contacts c JOIN contact_findings f ON f.contact_id = c.id "
                 "JOIN borrowers b ON b.id = c.borrower_id JOIN branches br ON br.id = b.branch_id "
                 "JOIN users u ON u.id = c.recorded_by LEFT JOIN users o ON o.id = f.overridden_by WHERE " +
                 contactsThatCount(scope_) + " UNION ALL " + finding +
                 "i.issued_at, NULL, n.id, b.id, b.name, br.name, 'letter', "
                 "CASE WHEN n.guarantee_id IS NULL THEN 'borrower' ELSE 'guarantor' END, n.addressee, u.id, u.name, "
                 "f.position FROM notice_issues i JOIN notices n ON n.id = i.notice_id "
                 "JOIN notice_findings f ON f.notice_id = n.id "
                 "JOIN loans l ON l.id = n.loan_id JOIN borrowers b ON b.id = l.borrower_id "
                 "JOIN branches br ON br.id = b.branch_id JOIN users u ON u.id = i.issued_by "
                 "JOIN users o ON o.id = f.overridden_by WHERE " +
                 lettersThatCount(scope_) + " ORDER BY 16, 15, 6, 7, 8, 17");
    rows.bindAll(from, before);
    std::vector<ReportedFinding> found;
    while (rows.step())
        found.push_back({readConductFinding(rows, 0), rows.text(4), rows.instant(5), rows.id<ContactId>(6),
                         rows.id<NoticeId>(7), rows.id<BorrowerId>(8), rows.text(9), rows.text(10),
                         readCode(rows, 11, ContactChannel::Call), readCode(rows, 12, PersonReached::Other),
                         rows.text(13), rows.id<UserId>(14), rows.text(15)});
    return found;
}

std::vector<std::pair<UserId, int>> ConductReportQuery::countsByOfficer(const QDateTime& from,
                                                                        const QDateTime& before) const
{
    Statement rows(db_, "SELECT officer, sum(made) FROM ("
                        "SELECT c.recorded_by AS officer, count(*) AS made FROM contacts c "
                        "JOIN borrowers b ON b.id = c.borrower_id WHERE " +
                            contactsThatCount(scope_) +
                            " GROUP BY c.recorded_by UNION ALL "
                            "SELECT i.issued_by, count(*) FROM notice_issues i "
                            "JOIN notices n ON n.id = i.notice_id JOIN loans l ON l.id = n.loan_id "
                            "JOIN borrowers b ON b.id = l.borrower_id WHERE " +
                            lettersThatCount(scope_) + " GROUP BY i.issued_by) GROUP BY officer ORDER BY officer");
    rows.bindAll(from, before);
    std::vector<std::pair<UserId, int>> counts;
    while (rows.step())
        counts.emplace_back(rows.id<UserId>(0), static_cast<int>(rows.integer(1)));
    return counts;
}

} // namespace qingshou
