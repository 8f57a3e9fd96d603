// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conduct_finding_repository.h"

#include "core/storage/stored_codes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace qingshou {
namespace {

QString storedValues(const ConductFinding& finding)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(finding.values)).toJson(QJsonDocument::Compact));
}

std::vector<ConductFindingRow> allOf(Statement rows)
{
    std::vector<ConductFindingRow> found;
    while (rows.step())
        found.push_back(readConductFinding(rows, 0));
    return found;
}

} // namespace

void ConductFindingRepository::insert(ContactId contact, const std::vector<ConductFinding>& findings,
                                      UserId overriddenBy, const QString& reason)
{
    Statement insert(db_, "INSERT INTO contact_findings (contact_id, position, finding, parameters, overridden_by, "
                          "overridden_reason) VALUES (?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const ConductFinding& finding : findings) {
        const bool blocks = levelOf(finding.reason) == ConductLevel::Block;
        insert
            .bindAll(contact, ++position, codeView(finding.reason), storedValues(finding),
                     blocks ? overriddenBy : UserId{}, blocks ? std::optional(reason) : std::nullopt)
            .run();
    }
}

void ConductFindingRepository::insert(NoticeId notice, const std::vector<ConductFinding>& findings, UserId overriddenBy,
                                      const QString& reason)
{
    Statement insert(db_, "INSERT INTO notice_findings (notice_id, position, finding, parameters, overridden_by, "
                          "overridden_reason) VALUES (?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const ConductFinding& finding : findings)
        insert.bindAll(notice, ++position, codeView(finding.reason), storedValues(finding), overriddenBy, reason).run();
}

std::vector<ConductFindingRow> ConductFindingRepository::of(ContactId contact) const
{
    Statement rows(db_, "SELECT finding, parameters, overridden_by, overridden_reason FROM contact_findings "
                        "WHERE contact_id = ? ORDER BY position");
    rows.bind(1, contact);
    return allOf(std::move(rows));
}

std::vector<ConductFindingRow> ConductFindingRepository::of(NoticeId notice) const
{
    Statement rows(db_, "SELECT finding, parameters, overridden_by, overridden_reason FROM notice_findings "
                        "WHERE notice_id = ? ORDER BY position");
    rows.bind(1, notice);
    return allOf(std::move(rows));
}

ConductFindingRow readConductFinding(const Statement& row, int firstColumn)
{
    ConductFindingRow found;
    found.finding.reason = readCode(row, firstColumn, ConductReason::QuietHours);
    for (const QJsonValue& value : QJsonDocument::fromJson(row.text(firstColumn + 1).toUtf8()).array())
        found.finding.values << value.toString();
    found.overriddenBy = row.id<UserId>(firstColumn + 2);
    found.overriddenReason = row.text(firstColumn + 3);
    return found;
}

} // namespace qingshou
