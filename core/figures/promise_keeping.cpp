// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/promise_keeping.h"

#include "core/base/chinese_text.h"
#include "core/domain/promise_rule.h"
#include "core/storage/promise_due_query.h"
#include "core/storage/promise_repository.h"
#include "core/storage/recovery_repository.h"

#include <algorithm>
#include <map>

namespace qingshou {
namespace {

void add(PromiseKeeping& sum, const PromiseToPay& promise, const PromiseStatus& status)
{
    ++sum.due;
    sum.kept += status.state == PromiseState::Kept ? 1 : 0;
    sum.promised = sum.promised + promise.amount;
    sum.paid = sum.paid + status.paid;
}

} // namespace

std::vector<PromiseKeeping> promiseKeeping(Database& db, const Scope& scope, QDate first, QDate last, QDate today)
{
    std::map<UserId, PromiseKeeping> byOfficer;
    PromiseKeeping all;
    for (const BorrowerId borrower : promisedFor(db, scope, first, last)) {
        std::vector<PromiseRow> rows = PromiseRepository(db).ofBorrower(borrower);
        std::erase_if(rows, [](const PromiseRow& row) { return row.withdrawn(); });
        // All of them: a receipt goes to the one that falls due first.
        const std::vector<PromiseToPay> promises = standingPromises(rows);
        const std::vector<PromiseStatus> states =
            judgePromises(promises, receiptsOf(RecoveryRepository(db).ofBorrower(borrower)), today, 0);
        for (size_t i = 0; i < rows.size(); ++i) {
            const bool isDecided = states[i].state != PromiseState::Open;
            if (!isDecided || promises[i].dueOn < first || promises[i].dueOn > last)
                continue;
            PromiseKeeping& sum = byOfficer[rows[i].recordedBy];
            sum.officerName = rows[i].recordedByName;
            add(sum, promises[i], states[i]);
            add(all, promises[i], states[i]);
        }
    }
    std::vector<PromiseKeeping> found;
    for (const auto& [officer, sum] : byOfficer)
        found.push_back(sum);
    std::stable_sort(found.begin(), found.end(), [](const PromiseKeeping& a, const PromiseKeeping& b) {
        return nameSortKey(a.officerName.toStdString()) < nameSortKey(b.officerName.toStdString());
    });
    if (!found.empty())
        found.push_back(all);
    return found;
}

} // namespace qingshou
