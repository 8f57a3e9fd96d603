// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/conduct_service.h"

#include "core/base/dates.h"
#include "core/services/borrower_access.h"
#include "core/services/settings.h"
#include "core/storage/related_party_repository.h"

#include <algorithm>

namespace qingshou {
namespace {

bool isHold(ConductFactKind kind)
{
    return kind == ConductFactKind::DisputeHold || kind == ConductFactKind::ComplaintHold;
}

QJsonObject described(const ConductFactRow& row)
{
    QJsonObject json{{"kind", code(row.kind)}, {"party", row.party.value}, {"on", toIso(row.sinceOn)}};
    if (row.untilOn.isValid())
        json["until_on"] = toIso(row.untilOn);
    if (row.group)
        json["special_group"] = code(*row.group);
    if (row.hours)
        json["hours"] = row.hours->from.toString(QStringLiteral("HH:mm")) + QStringLiteral("–") +
                        row.hours->until.toString(QStringLiteral("HH:mm"));
    if (!row.note.isEmpty())
        json["note"] = row.note;
    return json;
}

Result<ConductFactRow> checkedRow(Change& change, const SetConductFact& fact)
{
    ConductFactRow row;
    row.party = fact.party;
    row.kind = fact.kind;
    row.sinceOn = fact.kind == ConductFactKind::Deceased ? fact.sinceOn : change.today();
    row.note = fact.note.trimmed();
    if (!row.sinceOn.isValid())
        return {ErrorCode::Required, {QStringLiteral("since_on")}};
    if (const Outcome checked = notInFuture(change, "since_on", row.sinceOn); !checked)
        return checked.error();
    if (fact.kind == ConductFactKind::SpecialGroup) {
        if (!fact.group)
            return {ErrorCode::Required, {QStringLiteral("special_group")}};
        row.group = fact.group;
    }
    if (fact.kind == ConductFactKind::OtherHours) {
        if (!fact.hours || !fact.hours->from.isValid() || !fact.hours->until.isValid() ||
            fact.hours->from == fact.hours->until)
            return {ErrorCode::Required, {QStringLiteral("hours")}};
        row.hours = fact.hours;
    }
    if (isHold(fact.kind)) {
        const QString days = fact.kind == ConductFactKind::DisputeHold ? QStringLiteral("dispute_hold_days")
                                                                       : QStringLiteral("complaint_hold_days");
        row.untilOn =
            fact.untilOn.isValid() ? fact.untilOn : row.sinceOn.addDays(Settings::load(change.db()).number(days));
        if (row.untilOn < row.sinceOn)
            return {ErrorCode::DateBeforeStart, {QStringLiteral("until_on"), toIso(row.untilOn), toIso(row.sinceOn)}};
    }
    if (row.note.isEmpty())
        return {ErrorCode::Required, {QStringLiteral("note")}};
    return row;
}

Result<ConductFactRow> standingFact(Change& change, BorrowerId borrower, ConductFactId id)
{
    if (const auto inScope = borrowerInScope(change, borrower); !inScope)
        return inScope.error();
    const std::optional<ConductFactRow> row = ConductFactRepository(change.db()).findStanding(id);
    if (!row || !RelatedPartyRepository(change.db()).isRelated(borrower, row->party))
        return {ErrorCode::NotFound, {QStringLiteral("conduct_fact"), QString::number(id.value)}};
    return *row;
}

void announce(Change& change, const char* action, BorrowerId borrower, ConductFactId id, const QJsonObject& json)
{
    change.audit({.action = QLatin1String(action),
                  .subjectKind = QStringLiteral("conduct_fact"),
                  .subjectId = id.value,
                  .borrower = borrower,
                  .change = json});
    change.touch(Topic::Parties, borrower);
}

} // namespace

Result<ConductFactId> ConductService::set(const SetConductFact& fact)
{
    const bool allowsMore = fact.kind == ConductFactKind::OtherHours;
    return makeChange<ConductFactId>(
        context_, allowsMore ? Permission::OverrideConduct : Permission::RecordConduct,
        [&](Change& change) -> Result<ConductFactId> {
            if (const auto inScope = borrowerInScope(change, fact.borrower); !inScope)
                return inScope.error();
            if (!RelatedPartyRepository(change.db()).isRelated(fact.borrower, fact.party))
                return {ErrorCode::NotFound, {QStringLiteral("party"), QString::number(fact.party.value)}};
            Result<ConductFactRow> checked = checkedRow(change, fact);
            if (!checked)
                return checked.error();
            ConductFactRow& row = checked.value();
            row.id = change.newId<ConductFactId>("conduct_facts");
            row.recordedBy = change.session().user;
            row.recordedAt = change.now();
            ConductFactRepository facts(change.db());
            QJsonObject json;
            for (const ConductFactRow& earlier : facts.standing(row.party)) {
                if (earlier.kind != row.kind)
                    continue;
                if (!isHold(row.kind) || earlier.untilOn >= row.untilOn)
                    return {ErrorCode::Conflict, {QStringLiteral("conduct_fact_stands")}};
                facts.lift(earlier.id, row.recordedBy, row.recordedAt, row.note);
                json["before"] = described(earlier);
            }
            facts.insert(row);
            json["after"] = described(row);
            announce(change, "set_conduct_fact", fact.borrower, row.id, json);
            return row.id;
        });
}

Outcome ConductService::approve(BorrowerId borrower, ConductFactId fact)
{
    return makeChange<Done>(context_, Permission::OverrideConduct, [&](Change& change) -> Outcome {
        const Result<ConductFactRow> row = standingFact(change, borrower, fact);
        if (!row)
            return row.error();
        if (row->kind != ConductFactKind::SpecialGroup)
            return {ErrorCode::NotFound, {QStringLiteral("conduct_fact"), QString::number(fact.value)}};
        if (row->approvedAt.isValid())
            return {ErrorCode::Conflict, {QStringLiteral("already_approved")}};
        ConductFactRepository(change.db()).approve(fact, change.session().user, change.now());
        announce(change, "approve_special_group", borrower, fact, {{"after", described(*row)}});
        return Done{};
    });
}

Outcome ConductService::lift(BorrowerId borrower, ConductFactId fact, const QString& reason)
{
    return makeChange<Done>(context_, Permission::RecordConduct, [&](Change& change) -> Outcome {
        const Result<ConductFactRow> row = standingFact(change, borrower, fact);
        if (!row)
            return row.error();
        // Who agreed to other hours may take it back at once; everything else protects somebody.
        if (row->kind != ConductFactKind::OtherHours && !change.session().may(Permission::OverrideConduct))
            return {ErrorCode::NotAllowed, {code(Permission::OverrideConduct)}};
        if (reason.trimmed().isEmpty())
            return ErrorCode::ReasonRequired;
        ConductFactRepository(change.db()).lift(fact, change.session().user, change.now(), reason.trimmed());
        announce(change, "lift_conduct_fact", borrower, fact,
                 {{"before", described(*row)}, {"reason", reason.trimmed()}});
        return Done{};
    });
}

} // namespace qingshou
