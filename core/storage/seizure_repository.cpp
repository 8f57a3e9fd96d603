// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seizure_repository.h"

#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

std::string select(const char* rest)
{
    return std::string("SELECT s.id, s.loan_id, s.guarantee_id, p.name, s.property, s.description, s.court, "
                       "s.document_number, s.seized_on, s.renewed_on, s.until_on, s.released_on, s.note, "
                       "s.recorded_by, u.name, s.recorded_at FROM seizures s "
                       "LEFT JOIN guarantees g ON g.id = s.guarantee_id LEFT JOIN parties p ON p.id = g.party_id "
                       "LEFT JOIN users u ON u.id = s.recorded_by ") +
           rest;
}

SeizureRow read(const Statement& row)
{
    return {row.id<SeizureId>(0),
            row.id<LoanId>(1),
            row.id<GuaranteeId>(2),
            row.text(3),
            readCode(row, 4, SeizedProperty::RealEstate),
            row.text(5),
            row.text(6),
            row.text(7),
            row.date(8),
            row.date(9),
            row.date(10),
            row.date(11),
            row.text(12),
            row.id<UserId>(13),
            row.text(14),
            row.instant(15)};
}

} // namespace

std::optional<SeizureRow> SeizureRepository::find(SeizureId id) const
{
    Statement row(db_, select("WHERE s.id = ? AND s.undone_at IS NULL"));
    row.bind(1, id);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<SeizureRow> SeizureRepository::ofLoan(LoanId loan) const
{
    Statement rows(db_, select("WHERE s.loan_id = ? AND s.undone_at IS NULL "
                               "ORDER BY s.released_on IS NOT NULL, s.until_on, s.id"));
    rows.bind(1, loan);
    std::vector<SeizureRow> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

void SeizureRepository::insert(const SeizureRow& row)
{
    Statement insert(db_, "INSERT INTO seizures (id, loan_id, guarantee_id, property, description, court, "
                          "document_number, seized_on, until_on, note, recorded_by, recorded_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(row.id, row.loan, row.guarantee, codeView(row.property), row.description, row.court,
                 row.documentNumber, row.seizedOn, row.untilOn, row.note, row.recordedBy, row.recordedAt)
        .run();
}

void SeizureRepository::update(const SeizureRow& row)
{
    Statement update(db_, "UPDATE seizures SET document_number = ?, renewed_on = ?, until_on = ?, released_on = ?, "
                          "note = ? WHERE id = ?");
    update.bindAll(row.documentNumber, row.renewedOn, row.untilOn, row.releasedOn, row.note, row.id).run();
}

} // namespace qingshou
