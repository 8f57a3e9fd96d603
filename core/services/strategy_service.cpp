// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/strategy_service.h"

#include "core/base/dates.h"
#include "core/services/borrower_access.h"

#include <QJsonArray>

namespace qingshou {
namespace {

QJsonObject described(const StrategyRow& row)
{
    QJsonArray measures;
    for (const Measure measure : row.measures)
        measures.append(code(measure));
    return {{"version", row.version},
            {"cause", row.cause},
            {"capacity", code(row.capacity)},
            {"willingness", code(row.willingness)},
            {"prospect", code(row.prospect)},
            {"measures", measures},
            {"details", row.details},
            {"amount_fen", row.amount.fen()},
            {"target_on", toIso(row.targetOn)},
            {"owner", row.owner},
            {"reason", row.reason},
            {"state", code(row.state)}};
}

Outcome check(const Change& change, const SaveStrategy& strategy)
{
    const auto required = [](const char* field) { return Error{ErrorCode::Required, {QLatin1String(field)}}; };
    if (strategy.cause.trimmed().isEmpty())
        return required("cause");
    if (strategy.measures.empty())
        return required("measures");
    if (!strategy.targetOn.isValid())
        return required("target_on");
    if (strategy.owner.trimmed().isEmpty())
        return required("owner");
    if (strategy.reason.trimmed().isEmpty())
        return ErrorCode::ReasonRequired;
    if (strategy.amount.isNegative())
        return {ErrorCode::OutOfRange,
                {QStringLiteral("amount"), strategy.amount.toPlainYuan(), QStringLiteral("0"), QString()}};
    if (strategy.targetOn < change.today())
        return {ErrorCode::DateBeforeStart,
                {QStringLiteral("target_on"), toIso(strategy.targetOn), toIso(change.today())}};
    return Done{};
}

} // namespace

Result<StrategyId> StrategyService::save(const SaveStrategy& strategy)
{
    return makeChange<StrategyId>(context_, Permission::WriteStrategy, [&](Change& change) -> Result<StrategyId> {
        if (const auto borrower = borrowerInScope(change, strategy.borrower); !borrower)
            return borrower.error();
        if (const Outcome checked = check(change, strategy); !checked)
            return checked.error();
        StrategyRepository strategies(change.db());
        const std::vector<StrategyRow> earlier = strategies.ofBorrower(strategy.borrower);
        const int newest = earlier.empty() ? 0 : earlier.front().version;
        if (strategy.basedOn != newest)
            return ErrorCode::Stale;
        StrategyRow row;
        row.id = change.newId<StrategyId>("strategies");
        row.borrower = strategy.borrower;
        row.version = newest + 1;
        row.cause = strategy.cause.trimmed();
        row.capacity = strategy.capacity;
        row.willingness = strategy.willingness;
        row.prospect = strategy.prospect;
        row.measures = strategy.measures;
        row.details = strategy.details.trimmed();
        row.amount = strategy.amount;
        row.targetOn = strategy.targetOn;
        row.owner = strategy.owner.trimmed();
        row.reason = strategy.reason.trimmed();
        row.savedBy = change.session().user;
        row.savedAt = change.now();
        strategies.insert(row);
        QJsonObject json{{"after", described(row)}};
        if (!earlier.empty())
            json["before"] = described(earlier.front());
        change.audit({.action = QStringLiteral("save_strategy"),
                      .subjectKind = QStringLiteral("strategy"),
                      .subjectId = row.id.value,
                      .borrower = row.borrower,
                      .change = json});
        change.touch(Topic::Strategies, row.borrower);
        return row.id;
    });
}

Outcome StrategyService::decide(StrategyId id, StrategyState state, const QString& note)
{
    return makeChange<Done>(context_, Permission::ApproveStrategy, [&](Change& change) -> Outcome {
        StrategyRepository strategies(change.db());
        const std::optional<StrategyRow> strategy = strategies.find(id);
        if (!strategy)
            return {ErrorCode::NotFound, {QStringLiteral("strategy"), QString::number(id.value)}};
        if (const auto borrower = borrowerInScope(change, strategy->borrower); !borrower)
            return borrower.error();
        if (strategy->state != StrategyState::Submitted)
            return {ErrorCode::Conflict, {QStringLiteral("strategy_decided")}};
        if (strategy->version != strategies.newestVersion(strategy->borrower))
            return ErrorCode::Stale;
        if (strategy->savedBy == change.session().user)
            return {ErrorCode::Conflict, {QStringLiteral("maker_is_checker")}};
        const QString words = note.trimmed();
        if (state == StrategyState::Returned && words.isEmpty())
            return ErrorCode::ReasonRequired;
        strategies.decide(id, state, change.session().user, change.now(), words);
        StrategyRow after = *strategy;
        after.state = state;
        change.audit({.action = state == StrategyState::Approved ? QStringLiteral("approve_strategy")
                                                                 : QStringLiteral("return_strategy"),
                      .subjectKind = QStringLiteral("strategy"),
                      .subjectId = id.value,
                      .borrower = after.borrower,
                      .change = {{"before", described(*strategy)}, {"after", described(after)}, {"note", words}}});
        change.touch(Topic::Strategies, after.borrower);
        return Done{};
    });
}

Outcome StrategyService::approve(StrategyId strategy, const QString& note)
{
    return decide(strategy, StrategyState::Approved, note);
}

Outcome StrategyService::sendBack(StrategyId strategy, const QString& reason)
{
    return decide(strategy, StrategyState::Returned, reason);
}

} // namespace qingshou
