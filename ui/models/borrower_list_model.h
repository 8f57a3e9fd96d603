// SPDX-License-Identifier: GPL-3.0-or-later
// The borrower list as a table: paged from the database, sorted by the database. Column ids are BorrowerColumn codes,
// but for the words of the next action ("next_action_text") and the book side ("book_side").
#pragma once

#include "core/storage/borrower_list_query.h"
#include "ui/widgets/paged_table_model.h"

namespace qingshou {

struct PageContext;

class BorrowerListModel : public PagedTableModel<BorrowerListRow> {
    Q_OBJECT

public:
    explicit BorrowerListModel(const PageContext& context, QObject* parent = nullptr);

    /// Counts, then shows. asOf is set to today.
    void setFilter(const BorrowerFilter& filter);
    const BorrowerFilter& filter() const { return filter_; }
    BorrowerSort borrowerSort() const;
    void setBorrowerSort(const BorrowerSort& sort);
    /// Of everything that is shown.
    const BorrowerTotals& totals() const { return totals_; }
    void reload() override;

private:
    BorrowerListQuery query() const;

    const PageContext& context_;
    BorrowerFilter filter_{};
    BorrowerTotals totals_{};
};

/// One column's words, for tables, exports and print alike.
std::vector<ColumnOf<BorrowerListRow>> borrowerColumns(QDate today);

} // namespace qingshou
