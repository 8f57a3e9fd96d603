// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/contact_finding_repository.h"

#include "core/storage/stored_codes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qingshou {
namespace {

constexpr auto columns = "f.contact_id, f.finding, f.parameters, f.overridden_by, f.overridden_reason";

ContactFindingRow read(const Statement& row)
{
    ContactFindingRow found;
    found.contact = row.id<ContactId>(0);
    found.finding.reason = readCode(row, 1, ConductReason::QuietHours);
    for (const QJsonValue& value : QJsonDocument::fromJson(row.text(2).toUtf8()).array())
        found.finding.values << value.toString();
    found.overriddenBy = row.id<UserId>(3);
    found.overriddenReason = row.text(4);
    return found;
}

} // namespace

void ContactFindingRepository::insert(ContactId contact, const std::vector<ConductFinding>& findings,
                                      UserId overriddenBy, const QString& reason)
{
    Statement insert(db_, "INSERT INTO contact_findings (contact_id, position, finding, parameters, overridden_by, "
                          "overridden_reason) VALUES (?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const ConductFinding& finding : findings) {
        const bool blocks = levelOf(finding.reason) == ConductLevel::Block;
        const QByteArray values =
            QJsonDocument(QJsonArray::fromStringList(finding.values)).toJson(QJsonDocument::Compact);
        insert
            .bindAll(contact, ++position, codeView(finding.reason), QString::fromUtf8(values),
                     blocks ? overriddenBy : UserId{}, blocks ? std::optional(reason) : std::nullopt)
            .run();
    }
}

std::vector<ContactFindingRow> ContactFindingRepository::of(ContactId contact) const
{
    Statement rows(db_, std::string("SELECT ") + columns +
                            " FROM contact_findings f WHERE f.contact_id = ? ORDER BY f.position");
    rows.bind(1, contact);
    std::vector<ContactFindingRow> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

std::vector<ReportedFinding> ContactFindingRepository::reported(const Scope& scope, const QDateTime& from,
                                                                const QDateTime& before) const
{
    Statement rows(
        db_, std::string("SELECT ") + columns +
                 ", c.at, c.borrower_id, b.name, br.name, c.channel, c.person_reached, c.person_name, "
                 "u.name, coalesce(o.name, '') FROM contact_findings f "
                 "JOIN contacts c ON c.id = f.contact_id JOIN borrowers b ON b.id = c.borrower_id "
                 "JOIN branches br ON br.id = b.branch_id JOIN users u ON u.id = c.recorded_by "
                 "LEFT JOIN users o ON o.id = f.overridden_by WHERE c.at >= ? AND c.at < ? AND " +
                 scope.condition("b.branch_id") +
                 " AND c.undone_at IS NULL AND NOT EXISTS (SELECT 1 FROM contacts later WHERE later.corrects = c.id) "
                 "ORDER BY u.name, c.at, c.id, f.position");
    rows.bindAll(from, before);
    std::vector<ReportedFinding> found;
    while (rows.step())
        found.push_back({read(rows), rows.instant(5), rows.id<BorrowerId>(6), rows.text(7), rows.text(8),
                         readCode(rows, 9, ContactChannel::Call), readCode(rows, 10, PersonReached::Other),
                         rows.text(11), rows.text(12), rows.text(13)});
    return found;
}

} // namespace qingshou
