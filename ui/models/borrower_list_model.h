// SPDX-License-Identifier: GPL-3.0-or-later
// The borrower list as a table: paged and sorted by the core. Column ids are BorrowerColumn codes, but for the words of
// the next action ("next_action_text") and the book side ("book_side"); behind them, hidden at first, stand the
// ledger's columns without a place of their own ("ledger:" + header), read for the rows that are looked at. Of a large
// book the first page is there before all of it is counted; the rest of the rows and the totals follow within moments.
#pragma once

#include "core/storage/borrower_list_query.h"
#include "core/storage/ledger_columns.h"
#include "ui/widgets/paged_table_model.h"

class QTimer;

namespace qingshou {

struct PageContext;

class BorrowerListModel : public PagedTableModel<BorrowerListRow> {
    Q_OBJECT

public:
    explicit BorrowerListModel(const PageContext& context, QObject* parent = nullptr);

    /// Counts when that takes no time, and shows. asOf is set to today.
    void setFilter(const BorrowerFilter& filter);
    const BorrowerFilter& filter() const { return filter_; }
    BorrowerSort borrowerSort() const;
    void setBorrowerSort(const BorrowerSort& sort);
    /// Of everything that is shown; as yet of nothing while isCounting().
    const BorrowerTotals& totals() const { return totals_; }
    bool isCounting() const;
    /// Waits for the count; at most what it takes to read the book's columns.
    void finishCounting();
    void reload() override;
    /// Takes in the ledger columns that an import has brought since.
    void meetLedgerColumns();
    /// The header of a ledger column; empty: it is another one.
    static QString ledgerHeader(const QString& columnId);

Q_SIGNALS:
    void counted();

private:
    BorrowerListQuery query() const;
    int countOrBegin();
    std::vector<BorrowerListRow> pageAt(int offset, int limit);
    void take(const BorrowerTotals& totals);
    void askAgain();
    QString ledgerText(BorrowerId borrower, const QString& header) const;

    const PageContext& context_;
    BorrowerFilter filter_{};
    BorrowerTotals totals_{};
    QStringList ledgerHeaders_;
    mutable LedgerColumns ledgerColumns_;
    mutable QHash<qint64, QHash<QString, QString>> ledgerTexts_; ///< of the borrowers that were looked at
    QTimer* wait_;                                               ///< runs while the totals are not there
    std::vector<BorrowerListRow> first_; ///< the first page, read to know how many rows there are at least
};

/// One column's words, for tables, exports and print alike.
std::vector<ColumnOf<BorrowerListRow>> borrowerColumns(QDate today);

} // namespace qingshou
