// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/conduct_fact_repository.h"

#include "core/storage/stored_codes.h"

namespace qingshou {
namespace {

const QString clockFormat = QStringLiteral("HH:mm");

std::string select(const char* rest)
{
    return std::string("SELECT f.id, coalesce(p.merged_into, f.party_id), f.kind, f.since_on, f.until_on, "
                       "f.special_group, f.hours_from, f.hours_until, f.note, f.recorded_by, u.name, f.recorded_at, "
                       "f.approved_by, a.name, f.approved_at FROM conduct_facts f "
                       "JOIN parties p ON p.id = f.party_id LEFT JOIN users u ON u.id = f.recorded_by "
                       "LEFT JOIN users a ON a.id = f.approved_by WHERE f.lifted_at IS NULL AND ") +
           rest;
}

ConductFactRow read(const Statement& row)
{
    ConductFactRow fact;
    fact.id = row.id<ConductFactId>(0);
    fact.party = row.id<PartyId>(1);
    fact.kind = readCode(row, 2, ConductFactKind::DisputeHold);
    fact.sinceOn = row.date(3);
    fact.untilOn = row.date(4);
    if (!row.isNull(5))
        fact.group = readCode(row, 5, SpecialGroup::Alone);
    if (!row.isNull(6))
        fact.hours =
            HoursOfDay{QTime::fromString(row.text(6), clockFormat), QTime::fromString(row.text(7), clockFormat)};
    fact.note = row.text(8);
    fact.recordedBy = row.id<UserId>(9);
    fact.recordedByName = row.text(10);
    fact.recordedAt = row.instant(11);
    fact.approvedBy = row.id<UserId>(12);
    fact.approvedByName = row.text(13);
    fact.approvedAt = row.instant(14);
    return fact;
}

} // namespace

std::optional<ConductFactRow> ConductFactRepository::findStanding(ConductFactId id) const
{
    Statement row(db_, select("f.id = ?"));
    row.bind(1, id);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::vector<ConductFactRow> ConductFactRepository::standing(PartyId party) const
{
    Statement rows(db_, select("f.party_id IN (SELECT id FROM parties WHERE id = ?1 OR merged_into = ?1) "
                               "ORDER BY f.kind, f.id"));
    rows.bind(1, party);
    std::vector<ConductFactRow> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

void ConductFactRepository::insert(const ConductFactRow& row)
{
    const auto clock = [](const std::optional<HoursOfDay>& hours, QTime HoursOfDay::*end) {
        return hours ? std::optional((*hours.*end).toString(clockFormat)) : std::nullopt;
    };
    const std::optional<QString> group = row.group ? std::optional(code(*row.group)) : std::nullopt;
    Statement insert(db_, "INSERT INTO conduct_facts (id, party_id, kind, since_on, until_on, special_group, "
                          "hours_from, hours_until, note, recorded_by, recorded_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert
        .bindAll(row.id, row.party, codeView(row.kind), row.sinceOn, row.untilOn, group,
                 clock(row.hours, &HoursOfDay::from), clock(row.hours, &HoursOfDay::until), row.note, row.recordedBy,
                 row.recordedAt)
        .run();
}

void ConductFactRepository::approve(ConductFactId id, UserId by, const QDateTime& at)
{
    Statement update(db_, "UPDATE conduct_facts SET approved_by = ?, approved_at = ? WHERE id = ?");
    update.bindAll(by, at, id).run();
}

void ConductFactRepository::lift(ConductFactId id, UserId by, const QDateTime& at, const QString& reason)
{
    Statement update(db_, "UPDATE conduct_facts SET lifted_by = ?, lifted_at = ?, lifted_reason = ? WHERE id = ?");
    update.bindAll(by, at, reason, id).run();
}

} // namespace qingshou
