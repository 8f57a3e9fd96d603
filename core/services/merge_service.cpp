// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/merge_service.h"

#include "core/services/borrower_access.h"
#include "core/services/borrower_merging.h"
#include "core/services/party_entry.h"
#include "core/storage/borrower_merge.h"
#include "core/storage/borrower_repository.h"

#include <algorithm>

namespace qingshou {
namespace {

/// Without what only the merged one had brought.
PartyDetails without(PartyDetails now, const PartyDetails& merged, const PartyDetails& before)
{
    const auto takeOut = [](std::vector<std::string>& values, const std::vector<std::string>& brought,
                            const std::vector<std::string>& had) {
        const auto holds = [](const std::vector<std::string>& list, const std::string& value) {
            return std::find(list.begin(), list.end(), value) != list.end();
        };
        std::erase_if(values, [&](const std::string& value) { return holds(brought, value) && !holds(had, value); });
    };
    takeOut(now.phones, merged.phones, before.phones);
    takeOut(now.addresses, merged.addresses, before.addresses);
    takeOut(now.accounts, merged.accounts, before.accounts);
    if (now.idNumber == merged.idNumber && now.idNumber != before.idNumber) {
        now.idNumber = before.idNumber;
        now.idType = before.idType;
    }
    return now;
}

} // namespace

Result<qint64> MergeService::merge(BorrowerId keep, BorrowerId merged, const QString& reason)
{
    return makeChange<qint64>(context_, Permission::ManageParties, [&](Change& change) -> Result<qint64> {
        const Result<BorrowerRow> kept = borrowerInScope(change, keep);
        if (!kept)
            return kept.error();
        const Result<BorrowerRow> gone = borrowerInScope(change, merged);
        if (!gone)
            return gone.error();
        if (keep == merged)
            return {ErrorCode::Conflict, {QStringLiteral("merge_with_itself")}};
        if (reason.trimmed().isEmpty())
            return ErrorCode::ReasonRequired;
        const qint64 merge = mergeBorrowers(change, *kept, *gone, reason.trimmed());
        refreshSummary(change, keep);
        return merge;
    });
}

Outcome MergeService::undo(qint64 id, const QString& reason)
{
    return makeChange<Done>(context_, Permission::ManageParties, [&](Change& change) -> Outcome {
        BorrowerMerge merges(change.db());
        const std::optional<Merge> merge = merges.find(id);
        if (!merge)
            return {ErrorCode::NotFound, {QStringLiteral("merge"), QString::number(id)}};
        if (!change.session().scope.contains(merge->mergedBranch))
            return ErrorCode::OutsideScope;
        if (merge->undone)
            return {ErrorCode::Conflict, {QStringLiteral("merge_undone")}};
        if (merges.isBuiltOn(*merge))
            return {ErrorCode::Conflict, {QStringLiteral("merge_built_on")}};
        if (const auto kept = borrowerInScope(change, merge->kept); !kept)
            return kept.error();
        if (reason.trimmed().isEmpty())
            return ErrorCode::ReasonRequired;
        merges.takeBack(*merge, change.session().user, change.now(), reason.trimmed());
        const Vault& vault = change.session().vault;
        PartyRepository parties(change.db());
        const Party party = parties.find(merge->keptParty).value();
        Party before = party;
        before.sealed = merge->sealedBefore;
        const Party other = parties.find(merge->mergedParty).value();
        writeDetails(parties, vault, party,
                     without(knownDetails(party, vault), knownDetails(other, vault), knownDetails(before, vault)));
        refreshSummary(change, merge->kept);
        refreshSummary(change, merge->merged);
        change.audit(
            {.action = QStringLiteral("undo_merge"),
             .subjectKind = QStringLiteral("merge"),
             .subjectId = id,
             .borrower = merge->kept,
             .change = {{"after", QJsonObject{{"borrower", merge->merged.value}}}, {"reason", reason.trimmed()}}});
        announceMerge(change, merge->kept, merge->merged);
        return Done{};
    });
}

Outcome MergeService::tellApart(BorrowerId one, BorrowerId other)
{
    return makeChange<Done>(context_, Permission::ManageParties, [&](Change& change) -> Outcome {
        const Result<BorrowerRow> first = borrowerInScope(change, one);
        if (!first)
            return first.error();
        const Result<BorrowerRow> second = borrowerInScope(change, other);
        if (!second)
            return second.error();
        if (one == other)
            return {ErrorCode::Conflict, {QStringLiteral("merge_with_itself")}};
        BorrowerMerge(change.db()).tellApart(first->party, second->party, change.session().user, change.now());
        change.audit({.action = QStringLiteral("tell_apart"),
                      .subjectKind = QStringLiteral("borrower"),
                      .subjectId = other.value,
                      .borrower = one,
                      .change = {{"after", QJsonObject{{"other", other.value}, {"name", second->name}}}}});
        change.touch(Topic::Parties, one);
        return Done{};
    });
}

Outcome MergeService::forgetApart(PartyId one, PartyId other)
{
    return makeChange<Done>(context_, Permission::ManageParties, [&](Change& change) -> Outcome {
        const std::optional<BorrowerId> borrower = BorrowerRepository(change.db()).findByParty(one);
        if (borrower)
            if (const auto seen = borrowerInScope(change, *borrower); !seen)
                return seen.error();
        if (!BorrowerMerge(change.db()).forgetApart(one, other))
            return {ErrorCode::NotFound, {QStringLiteral("told_apart")}};
        change.audit({.action = QStringLiteral("forget_apart"),
                      .subjectKind = QStringLiteral("party"),
                      .subjectId = other.value,
                      .borrower = borrower.value_or(BorrowerId{}),
                      .change = {{"before", QJsonObject{{"party", one.value}, {"other", other.value}}}}});
        change.touch(Topic::Parties);
        if (borrower)
            change.touch(Topic::Parties, *borrower);
        return Done{};
    });
}

} // namespace qingshou
