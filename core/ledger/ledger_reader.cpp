// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_reader.h"

#include "core/ledger/progress_steps.h"
#include "core/ledger/row_builder.h"
#include "core/ledger/row_sorter.h"
#include "core/ledger/total_check.h"

#include <tsl/robin_map.h>

#include <functional>

namespace qingshou {
namespace {

constexpr size_t mostRefusedKept = 10'000;

} // namespace

class LedgerReader::Private {
public:
    Private(std::unique_ptr<TableReader> table, const Recognition& plan, LedgerProgress progress, qint64 size)
        : table_(std::move(table)), plan_(plan), progress_(std::move(progress), size), sorter_(plan_), builder_(plan_),
          totals_(plan_)
    {
    }

    Result<bool> next(LedgerRow& row)
    {
        while (!ended_) {
            const auto more = table_->next(cells_);
            if (!more)
                return more.error();
            if (const Outcome going = *more ? progress_.at(table_->bytesRead()) : progress_.end(); !going)
                return going.error();
            if (!*more) {
                ended_ = true;
                summary_.totals = totals_.finish(summary_.rows + summary_.rowsRefused);
                summary_.total = totals_.check();
                summary_.totalRow = totals_.row();
                break;
            }
            if (cells_.number <= plan_.lastHeaderRow)
                continue;
            const RowKind kind = sorter_.kindOf(cells_);
            if (kind == RowKind::Total)
                totals_.addTotal(cells_);
            if (kind != RowKind::Loan) {
                ++summary_.rowsSkipped;
                continue;
            }
            const auto taken = take(row);
            if (!taken || *taken)
                return taken;
        }
        return false;
    }

    const LedgerSummary& summary() const { return summary_; }
    const Recognition& plan() const { return plan_; }
    const RowBuilder& builder() const { return builder_; }

private:
    Result<bool> take(LedgerRow& row)
    {
        refused_.clear();
        bool usable = builder_.build(cells_, row, refused_);
        if (!totals_.add(builder_.amounts()))
            return {ErrorCode::OutOfRange,
                    {fieldId(Field::Balance), row.balance.toPlainYuan(), QString(), QString()},
                    QStringLiteral("the sum of a column is beyond all bounds")};
        if (usable) {
            const auto [first, isFirst] =
                seen_.try_emplace(std::hash<std::string>()(row.loanNumber), static_cast<quint32>(cells_.number));
            if (!isFirst) {
                refused_.push_back(builder_.refusalOf(cells_, Field::LoanNumber, RefusalReason::DuplicateLoan));
                refused_.back().otherRow = first->second;
                usable = false;
            }
        }
        for (RefusedCell& each : refused_) {
            each.rowRefused = !usable;
            if (summary_.refused.size() < mostRefusedKept)
                summary_.refused.push_back(std::move(each));
        }
        if (!usable) {
            ++summary_.rowsRefused;
            return false;
        }
        ++summary_.rows;
        summary_.cellsRefused += static_cast<qint64>(refused_.size());
        summary_.balance += row.balance; // no overflow: the sum over all rows was checked above
        if (row.statisticsDate) {
            auto& earliest = summary_.earliestStatisticsDate;
            auto& latest = summary_.latestStatisticsDate;
            earliest = earliest ? std::min(*earliest, *row.statisticsDate) : *row.statisticsDate;
            latest = latest ? std::max(*latest, *row.statisticsDate) : *row.statisticsDate;
        }
        return true;
    }

    std::unique_ptr<TableReader> table_;
    Recognition plan_;
    ProgressSteps progress_;
    RowSorter sorter_;
    RowBuilder builder_;
    TotalChecker totals_;
    LedgerSummary summary_;
    Row cells_;
    std::vector<RefusedCell> refused_;
    /// Rows by the hash of their loan number: 64 bits are enough for a book, and the number itself takes twice that.
    tsl::robin_map<size_t, quint32> seen_;
    bool ended_ = false;
};

LedgerReader::LedgerReader(std::unique_ptr<Private> d) : d_(std::move(d)) {}
LedgerReader::~LedgerReader() = default;

Result<std::unique_ptr<LedgerReader>> LedgerReader::open(const LedgerFile& file, const Recognition& plan,
                                                         LedgerProgress progress)
{
    if (const Outcome problem = plan.problem(); !problem)
        return problem.error();
    if (const Outcome constants = RowBuilder::checkConstants(plan); !constants)
        return constants.error();
    auto table = openTable(file, plan.table);
    if (!table)
        return table.error();
    auto d = std::make_unique<Private>(std::move(table).value(), plan, std::move(progress), file.size());
    return {std::unique_ptr<LedgerReader>(new LedgerReader(std::move(d)))};
}

Result<bool> LedgerReader::next(LedgerRow& row)
{
    return d_->next(row);
}
const LedgerSummary& LedgerReader::summary() const
{
    return d_->summary();
}

const QString& LedgerReader::extraHeader(int column) const
{
    return d_->plan().columns[static_cast<size_t>(column)].header;
}

} // namespace qingshou
