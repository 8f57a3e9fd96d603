// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a ledger's loans one by one by the plan of a Recognition. Left out are blank rows, totals, signatures and print
// notes, and headers and titles repeated on later pages; rows that cannot be used are collected with their reason. The
// total row is held against the sum (±0.01 yuan; ±0.005 × rows in a file of 万元 or 千元).
// Errors of next(): those of TableReader, and Cancelled.
#pragma once

#include "core/ledger/ledger_row.h"
#include "core/ledger/recognition.h"
#include "core/ledger/refusal.h"

#include <memory>
#include <vector>

namespace qingshou {

enum class TotalCheck { Absent, Matches, Differs };
template <>
struct EnumCodes<TotalCheck> {
    static constexpr auto table = std::to_array<EnumCode<TotalCheck>>(
        {{TotalCheck::Absent, "absent"}, {TotalCheck::Matches, "matches"}, {TotalCheck::Differs, "differs"}});
};

struct TotalOfField {
    Field field;
    Money stated, computed;
    bool matches = false;
};

struct LedgerSummary {
    qint64 rows = 0; ///< loans that were given out
    qint64 rowsRefused = 0;
    qint64 cellsRefused = 0; ///< in rows that were given out
    qint64 rowsSkipped = 0;  ///< totals, signatures, repeated headers and titles
    Money balance;           ///< of the loans given out
    TotalCheck total = TotalCheck::Absent;
    qint64 totalRow = 0;                                               ///< its row in the file
    std::vector<TotalOfField> totals;                                  ///< the balance first
    std::vector<RefusedCell> refused;                                  ///< at most the first 10,000; the counts go on
    std::optional<QDate> earliestStatisticsDate, latestStatisticsDate; ///< of the file's own column
};

class LedgerReader {
public:
    /// Also the error of recognition.problem().
    static Result<std::unique_ptr<LedgerReader>> open(const LedgerFile& file, const Recognition& plan,
                                                      LedgerProgress progress = {});
    ~LedgerReader();

    /// The next loan into `row`, false at the end.
    Result<bool> next(LedgerRow& row);
    /// Complete after next() gave false.
    const LedgerSummary& summary() const;
    const QString& extraHeader(int column) const;

private:
    class Private;
    explicit LedgerReader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d_;
};

} // namespace qingshou
