// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/planned_contact_service.h"

#include "core/base/dates.h"
#include "core/services/borrower_access.h"

#include <QJsonArray>

#include <algorithm>

namespace qingshou {
namespace {

QJsonObject described(const PlannedContactRow& row)
{
    return {{"channel", code(row.channel)}, {"planned_on", toIso(row.plannedOn)}, {"purpose", row.purpose}};
}

std::vector<BorrowerId> eachOnce(std::vector<BorrowerId> borrowers)
{
    std::sort(borrowers.begin(), borrowers.end());
    borrowers.erase(std::unique(borrowers.begin(), borrowers.end()), borrowers.end());
    return borrowers;
}

Outcome inScope(Change& change, const std::vector<BorrowerId>& borrowers)
{
    if (borrowers.empty())
        return {ErrorCode::Required, {QStringLiteral("borrowers")}};
    for (const BorrowerId borrower : borrowers)
        if (const auto row = borrowerInScope(change, borrower); !row)
            return row.error();
    return Done{};
}

/// Summaries, audit and announcement of what was done to the rows.
void announce(Change& change, const char* action, const std::vector<PlannedContactRow>& rows, QJsonObject json)
{
    std::vector<BorrowerId> borrowers;
    QJsonArray ids;
    for (const PlannedContactRow& row : rows) {
        borrowers.push_back(row.borrower);
        ids.append(row.borrower.value);
        change.touch(Topic::Contacts, row.borrower);
        change.touch(Topic::Borrowers, row.borrower);
    }
    refreshSummaries(change, borrowers);
    const bool one = rows.size() == 1;
    if (!one)
        json["borrower"] = ids;
    change.audit({.action = QLatin1String(action),
                  .subjectKind = QStringLiteral("planned_contact"),
                  .subjectId = one ? rows.front().id.value : 0,
                  .borrower = one ? rows.front().borrower : BorrowerId{},
                  .change = std::move(json)});
}

} // namespace

Result<int> PlannedContactService::plan(const PlanContact& planned)
{
    return makeChange<int>(context_, Permission::RecordContact, [&](Change& change) -> Result<int> {
        const std::vector<BorrowerId> borrowers = eachOnce(planned.borrowers);
        if (const Outcome checked = inScope(change, borrowers); !checked)
            return checked.error();
        if (!planned.plannedOn.isValid())
            return {ErrorCode::Required, {QStringLiteral("planned_on")}};
        if (planned.plannedOn < change.today())
            return {ErrorCode::DateBeforeStart,
                    {QStringLiteral("planned_on"), toIso(planned.plannedOn), toIso(change.today())}};
        const QString purpose = planned.purpose.trimmed();
        if (purpose.isEmpty())
            return {ErrorCode::Required, {QStringLiteral("purpose")}};
        PlannedContactRepository contacts(change.db());
        std::vector<PlannedContactRow> rows;
        for (const BorrowerId borrower : borrowers) {
            rows.push_back({.id = change.newId<PlannedContactId>("planned_contacts"),
                            .borrower = borrower,
                            .channel = planned.channel,
                            .plannedOn = planned.plannedOn,
                            .purpose = purpose,
                            .recordedBy = change.session().user,
                            .recordedAt = change.now()});
            contacts.insert(rows.back());
        }
        announce(change, "plan_contact", rows, {{"after", described(rows.front())}});
        return static_cast<int>(rows.size());
    });
}

Result<int> withdrawPlannedContacts(Change& change, const std::vector<BorrowerId>& of, const QString& reason)
{
    const std::vector<BorrowerId> borrowers = eachOnce(of);
    if (const Outcome checked = inScope(change, borrowers); !checked)
        return checked.error();
    if (reason.trimmed().isEmpty())
        return ErrorCode::ReasonRequired;
    PlannedContactRepository contacts(change.db());
    std::vector<PlannedContactRow> rows;
    QJsonArray before;
    for (const BorrowerId borrower : borrowers) {
        const std::optional<PlannedContactRow> standing = contacts.standing(borrower);
        if (!standing)
            continue;
        contacts.withdraw(standing->id, change.session().user, change.now(), reason.trimmed());
        rows.push_back(*standing);
        before.append(described(*standing));
    }
    if (rows.empty())
        return {ErrorCode::Conflict, {QStringLiteral("no_contact_planned")}};
    announce(change, "withdraw_planned_contact", rows,
             {{"before", rows.size() == 1 ? before.first() : QJsonValue(before)}, {"reason", reason.trimmed()}});
    return static_cast<int>(rows.size());
}

Result<int> PlannedContactService::withdraw(const std::vector<BorrowerId>& of, const QString& reason)
{
    return makeChange<int>(context_, Permission::RecordContact,
                           [&](Change& change) { return withdrawPlannedContacts(change, of, reason); });
}

} // namespace qingshou
