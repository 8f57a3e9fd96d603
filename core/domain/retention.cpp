// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/retention.h"

#include "core/base/dates.h"

#include <algorithm>

namespace qingshou {
namespace {

std::optional<QDate> clearedOn(const std::vector<OwedOn>& ledgers)
{
    std::optional<QDate> since;
    for (auto ledger = ledgers.rbegin(); ledger != ledgers.rend() && !ledger->owed.isPositive(); ++ledger)
        since = ledger->on;
    return since;
}

/// By receipts that no ledger has seen any more.
std::optional<QDate> paidAwayOn(const LoanPast& loan, QDate asOf)
{
    if (!loan.absentSinceOn.isValid() || loan.ledgers.empty())
        return std::nullopt;
    const OwedOn& last = loan.ledgers.back();
    Money paid;
    for (const Receipt& receipt : netReceipts(loan.receipts, asOf)) {
        if (receipt.on <= last.on)
            continue;
        paid += receipt.amount;
        if (paid >= last.owed)
            return std::max(receipt.on, loan.absentSinceOn);
    }
    return std::nullopt;
}

std::optional<QDate> writtenOffSince(QDate on)
{
    if (!on.isValid())
        return std::nullopt;
    return on.day() == 1 ? endOfMonth(on) : on;
}

} // namespace

std::optional<QDate> loanEndedOn(const LoanPast& loan, QDate asOf)
{
    const std::optional<QDate> cleared = clearedOn(loan.ledgers);
    const std::optional<QDate> settled = cleared ? cleared : paidAwayOn(loan, asOf);
    const std::optional<QDate> writtenOff = writtenOffSince(loan.writtenOffOn);
    return settled && writtenOff ? std::max(settled, writtenOff) : settled ? settled : writtenOff;
}

std::optional<QDate> allEndedOn(const std::vector<LoanPast>& loans, QDate asOf)
{
    std::optional<QDate> last;
    for (const LoanPast& loan : loans) {
        const std::optional<QDate> ended = loanEndedOn(loan, asOf);
        if (!ended)
            return std::nullopt;
        last = last ? std::max(last, ended) : ended;
    }
    return last;
}

bool judgmentRuns(const Judgment& judgment, const LegalEvents& events, const WorkingCalendar& calendar, QDate asOf)
{
    const Enforcement enforcement = enforcementOf(judgment, events, calendar, asOf);
    if (enforcement.state == PeriodState::Passed)
        return false;
    bool ended = false;
    for (const LegalEvent& event : events) {
        if (event.kind != LegalEventKind::Execution || event.guarantee.isValid())
            continue;
        if (event.ending == ProcedureEnd::Open)
            return true;
        ended = true;
    }
    return !ended;
}

std::optional<QDate> retentionEndsOn(const RetentionFacts& facts, const RetentionRules& rules)
{
    if (!facts.endedOn || !facts.lastRecordOn.isValid())
        return std::nullopt;
    return std::max(addYears(*facts.endedOn, rules.keepYears),
                    addYears(facts.lastRecordOn, std::max(rules.keepMinYears, leastRetentionYears)));
}

bool isDueForErasure(const RetentionFacts& facts, const RetentionRules& rules, QDate asOf)
{
    const std::optional<QDate> ends = retentionEndsOn(facts, rules);
    return ends && *ends <= asOf && facts.holds.empty();
}

} // namespace qingshou
