// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/run_rows.h"

#include "core/storage/import_run_repository.h"

namespace qingshou {
namespace {

/// As the partial index of relapses has it.
const std::string relapsed = "(c.movements & 8192) <> 0";
static_assert(LoanMovements::bitOf(LoanMovement::Relapsed) == 8192);

/// Whether the ledgers up to that day say that the loan of c is non-performing and in the list.
std::string badOn(const std::string& day)
{
    return "(coalesce((SELECT h.risk_class FROM loan_history h WHERE h.loan_id = c.loan_id AND h.statistics_on <= " +
           day +
           " ORDER BY h.statistics_on DESC LIMIT 1), 0) >= 3 AND coalesce((SELECT a.kind FROM import_changes a "
           "JOIN import_runs t ON t.id = a.run_id WHERE a.loan_id = c.loan_id AND a.kind <> 'new' AND "
           "a.kind IN ('absent', 'back') AND t.statistics_on <= " +
           day + " ORDER BY a.run_id DESC LIMIT 1), '') <> 'absent')";
}

} // namespace

SqlFilter RunRows::where() const
{
    SqlFilter where;
    if (!relapsedSince) {
        where.add("c.run_id = ?", {run.value});
    } else {
        const std::string id = std::to_string(run.value);
        const std::string on = "(SELECT statistics_on FROM import_runs WHERE id = " + id + ")";
        const std::string before =
            "date(" + on + (*relapsedSince == RelapseSince::MonthEnd ? ", 'start of month'" : ", 'start of year'") +
            ", '-1 day')";
        where.add(relapsed);
        where.add("c.run_id IN (SELECT id FROM import_runs WHERE id <= " + id + " AND statistics_on > " + before + ")");
        std::string later = relapsed;
        for (size_t at = 0; (at = later.find("c.", at)) != std::string::npos; at += 2)
            later.replace(at, 2, "n.");
        where.add("NOT EXISTS (SELECT 1 FROM import_changes n WHERE n.loan_id = c.loan_id AND " + later +
                  " AND n.run_id > c.run_id AND n.run_id <= " + id + ")");
        where.add(badOn(on));
        where.add("NOT " + badOn(before));
    }
    if (kind)
        where.add("c.kind = ?", {code(*kind)});
    if (movement)
        where.add("c.movements & ? <> 0", {static_cast<qint64>(LoanMovements::bitOf(*movement))});
    return where;
}

} // namespace qingshou
