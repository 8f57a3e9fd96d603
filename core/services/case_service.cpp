// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/case_service.h"

#include "core/base/dates.h"
#include "core/services/borrower_access.h"
#include "core/services/settings.h"
#include "core/storage/case_repository.h"
#include "core/storage/work_query.h"

#include <QJsonArray>

#include <set>

namespace qingshou {
namespace {

/// With its audit entry. until today: taken up again.
Outcome writePostponement(Change& change, BorrowerId borrower, QDate until, const QString& reason)
{
    if (const auto row = borrowerInScope(change, borrower); !row)
        return row.error();
    const Postponement row{change.newId<BorrowerId>("postponements").value, borrower, until, reason,
                           change.session().user, change.now()};
    CaseRepository(change.db()).insertPostponement(row);
    const bool takenUp = until <= change.today();
    change.audit({.action = takenUp ? QStringLiteral("take_up_work") : QStringLiteral("put_off_work"),
                  .subjectKind = QStringLiteral("postponement"),
                  .subjectId = row.id,
                  .borrower = borrower,
                  .change = {{"after", QJsonObject{{"until_on", toIso(until)}}}, {"reason", reason}}});
    change.touch(Topic::Contacts, borrower);
    return Done{};
}

} // namespace

Result<int> CaseService::assignOwner(const std::vector<BorrowerId>& borrowers, const QString& owner,
                                     const QString& reason)
{
    return makeChange<int>(context_, Permission::AssignOwner, [&](Change& change) -> Result<int> {
        if (borrowers.empty())
            return {ErrorCode::Required, {QStringLiteral("borrowers")}};
        const QString name = owner.trimmed();
        CaseRepository cases(change.db());
        QJsonArray before;
        BorrowerId last;
        for (const BorrowerId id : std::set(borrowers.begin(), borrowers.end())) {
            const Result<BorrowerRow> borrower = borrowerInScope(change, id);
            if (!borrower)
                return borrower.error();
            if (borrower->assignedOwner == name)
                continue;
            cases.assign({change.newId<BorrowerId>("assignments").value, id, borrower->owner, name, reason.trimmed(),
                          change.session().user, change.now()});
            refreshSummary(change, id);
            before.append(QJsonObject{{"borrower", id.value}, {"owner", borrower->owner}});
            change.touch(Topic::Borrowers, id);
            last = id;
        }
        if (before.isEmpty())
            return {ErrorCode::Conflict, {QStringLiteral("owner_unchanged")}};
        const bool one = before.size() == 1;
        change.audit(
            {.action = QStringLiteral("assign_owner"),
             .subjectKind = QStringLiteral("borrower"),
             .subjectId = one ? last.value : 0,
             .borrower = one ? last : BorrowerId{},
             .change = {{"before", before}, {"after", QJsonObject{{"owner", name}}}, {"reason", reason.trimmed()}}});
        return static_cast<int>(before.size());
    });
}

Outcome CaseService::setAllocationOrder(LoanId loan, const std::optional<AllocationRule>& rule, const QString& reason)
{
    return makeChange<Done>(context_, Permission::SetAllocationOrder, [&](Change& change) -> Outcome {
        const Result<LoanInScope> on = loanInScope(change, loan);
        if (!on)
            return on.error();
        if (reason.trimmed().isEmpty())
            return ErrorCode::ReasonRequired;
        if (rule)
            if (const auto order = partOrder(*rule, 0); !order)
                return order.error();
        const QString text = rule ? allocationRuleText(*rule) : QString();
        CaseRepository(change.db()).setAllocationOrder(loan, text);
        change.audit({.action = QStringLiteral("set_allocation_order"),
                      .subjectKind = QStringLiteral("loan"),
                      .subjectId = loan.value,
                      .borrower = on->borrower.id,
                      .change = {{"before", on->loan.allocationOrder}, {"after", text}, {"reason", reason.trimmed()}}});
        change.touch(Topic::Borrowers, on->borrower.id);
        return Done{};
    });
}

Result<qint64> CaseService::addNote(BorrowerId borrower, const QString& text)
{
    return makeChange<qint64>(context_, Permission::RecordContact, [&](Change& change) -> Result<qint64> {
        if (const auto row = borrowerInScope(change, borrower); !row)
            return row.error();
        const QString words = text.trimmed();
        if (words.isEmpty())
            return {ErrorCode::Required, {QStringLiteral("text")}};
        const Note note{change.newId<BorrowerId>("notes").value, borrower, words, change.session().user, change.now()};
        CaseRepository(change.db()).insertNote(note);
        change.audit({.action = QStringLiteral("add_note"),
                      .subjectKind = QStringLiteral("note"),
                      .subjectId = note.id,
                      .borrower = borrower,
                      .change = {{"after", words}}});
        change.touch(Topic::Contacts, borrower);
        return note.id;
    });
}

Outcome CaseService::putOff(const std::vector<BorrowerId>& borrowers, QDate until, const QString& reason)
{
    return makeChange<Done>(context_, Permission::RecordContact, [&](Change& change) -> Outcome {
        const QDate today = change.today();
        if (borrowers.empty())
            return {ErrorCode::Required, {QStringLiteral("borrowers")}};
        if (!until.isValid())
            return {ErrorCode::Required, {QStringLiteral("until_on")}};
        if (until <= today)
            return {ErrorCode::DateBeforeStart, {QStringLiteral("until_on"), toIso(until), toIso(today.addDays(1))}};
        if (today.daysTo(until) > Settings::load(change.db()).number(QStringLiteral("put_off_days")))
            return {ErrorCode::Invalid, {QStringLiteral("until_on"), toIso(until)}};
        if (reason.trimmed().isEmpty())
            return ErrorCode::ReasonRequired;
        for (const BorrowerId id : std::set(borrowers.begin(), borrowers.end()))
            if (const Outcome written = writePostponement(change, id, until, reason.trimmed()); !written)
                return written;
        return Done{};
    });
}

Outcome CaseService::takeUp(const std::vector<BorrowerId>& borrowers)
{
    return makeChange<Done>(context_, Permission::RecordContact, [&](Change& change) -> Outcome {
        const auto putOff = WorkQuery(change.db(), Scope::wholeBook()).putOff(change.today());
        bool any = false;
        for (const BorrowerId id : std::set(borrowers.begin(), borrowers.end())) {
            if (!putOff.contains(id))
                continue;
            const QString reason = putOff.at(id).reason; // of which this is the end
            if (const Outcome written = writePostponement(change, id, change.today(), reason); !written)
                return written;
            any = true;
        }
        return any ? Outcome(Done{}) : Outcome(ErrorCode::Conflict, {QStringLiteral("not_put_off")});
    });
}

} // namespace qingshou
