// SPDX-License-Identifier: GPL-3.0-or-later
// What every table of the program shares: columns with a stable id, numbers told from words, one sort order.
// Rows come from PagedTableModel (database) or ListTableModel (a vector).
#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace qingshou {

struct TableColumn {
    QString id;          ///< stable: remembered widths, sort order, tests
    QString title;       ///< with the unit: "Balance (yuan)"
    bool number = false; ///< right-aligned, tabular figures, never elided, copied as a number
    bool sortable = true;
    QString toolTip{};
    int widest = 320;   ///< px at 100 %: no wider the first time
    int narrowest = 88; ///< px: words give way down to this
    bool takesRest = false; ///< as wide as the other columns leave room for, from narrowest to widest
    bool hiddenAtFirst = false; ///< until the user has it shown
    bool wraps = false;     ///< a sentence: goes on in a second line where the column is too narrow for it
};

struct TableSort {
    QString column; ///< id; empty = the query's own order
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const TableSort&, const TableSort&) = default;
};

class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles {
        ChipRole = Qt::UserRole + 1, ///< a ChipStyle: the text is drawn as a chip (see widgets/chip.h)
        IdRole,                      ///< the row's id, the same for all columns
        LinkRole                     ///< true: drawn as a link
    };

    TableModel(QList<TableColumn> columns, QObject* parent);

    const TableColumn& tableColumn(int column) const { return columns_[column]; }
    int columnAt(const QString& id) const; ///< -1: none
    TableSort tableSort() const { return sort_; }
    void setTableSort(const TableSort& sort);

    /// The queries, when they failed last: the page shows it instead of rows.
    virtual QString problem() const { return {}; }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Of a header click. Columns that cannot be sorted keep the order.
    void sort(int column, Qt::SortOrder order) override;

public Q_SLOTS:
    /// Asks for the rows again; selection and position are kept by row number.
    virtual void reload() = 0;

Q_SIGNALS:
    void sortChanged();

protected:
    QVariant alignment(int column) const;
    /// While the model is being reset.
    void setTableColumns(QList<TableColumn> columns) { columns_ = std::move(columns); }

private:
    QList<TableColumn> columns_;
    TableSort sort_;
};

} // namespace qingshou
