// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a query, fetched a page at a time as they are looked at, with the last pages kept. For 200,000 rows the
// table costs what is on the screen.
//
//   using Model = PagedTableModel<BorrowerRow>;
//   auto* model = new Model({{{"name", tr("Name")}, [](const BorrowerRow& row) { return row.name; }}, …}, this);
//   model->setSource({.count = [=] { … }, .page = [=](int offset, int limit, const TableSort& sort) { … }});
//
// The queries run on the window's thread (milliseconds). When one throws, the model is empty and says so in problem().
#pragma once

#include "ui/support/error_text.h"
#include "ui/support/run_async.h"
#include "ui/widgets/table_model.h"

#include <functional>
#include <list>
#include <unordered_map>
#include <vector>

namespace qingshou {

/// One column: its heading and how a row shows in it.
template <class Row>
struct ColumnOf {
    TableColumn about;
    std::function<QString(const Row&)> text;
    std::function<QVariant(const Row&, int role)> more{}; ///< other roles: tooltip, colour, chip, decoration
};

template <class Row>
class PagedTableModel : public TableModel {
public:
    struct Source {
        std::function<int()> count;
        std::function<std::vector<Row>(int offset, int limit, const TableSort& sort)> page;
        std::function<qint64(const Row&)> id{}; ///< for IdRole
    };

    explicit PagedTableModel(std::vector<ColumnOf<Row>> columns, QObject* parent = nullptr, int pageSize = 128,
                             int pagesKept = 24)
        : TableModel(abouts(columns), parent), columns_(std::move(columns)), pageSize_(pageSize), pagesKept_(pagesKept)
    {
    }

    void setColumns(std::vector<ColumnOf<Row>> columns)
    {
        beginResetModel();
        setTableColumns(abouts(columns));
        columns_ = std::move(columns);
        endResetModel();
    }

    void setSource(Source source)
    {
        source_ = std::move(source);
        reload();
    }

    /// Nothing when the row does not exist (any more). Valid until the next call.
    const Row* rowAt(int row) const
    {
        if (row < 0 || row >= count_)
            return nullptr;
        const std::vector<Row>& rows = page(row / pageSize_);
        const auto inPage = static_cast<size_t>(row % pageSize_);
        return inPage < rows.size() ? &rows[inPage] : nullptr;
    }
    const Row* rowAt(const QModelIndex& index) const { return rowAt(index.isValid() ? index.row() : -1); }

    QString problem() const override { return problem_; }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count_; }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || index.model() != this)
            return {};
        if (role == Qt::TextAlignmentRole)
            return alignment(index.column());
        const Row* row = rowAt(index.row());
        if (!row)
            return {};
        const ColumnOf<Row>& column = columns_[static_cast<size_t>(index.column())];
        if (role == Qt::DisplayRole)
            return column.text(*row);
        if (role == IdRole && source_.id)
            return source_.id(*row);
        return column.more ? column.more(*row, role) : QVariant();
    }

    void reload() override
    {
        int count = 0;
        problem_.clear();
        try {
            count = source_.count ? source_.count() : 0;
        } catch (...) {
            fail();
        }
        if (count == count_ && count > 0) {
            forget();
            Q_EMIT dataChanged(index(0, 0), index(count_ - 1, columnCount() - 1));
            return;
        }
        beginResetModel();
        forget();
        count_ = count;
        endResetModel();
    }

protected:
    /// More rows turned out to follow those that were counted; what is shown of them stays.
    void grow(int count)
    {
        if (count <= count_)
            return;
        if (count_ % pageSize_ != 0) // the last page was not full
            forget();
        beginInsertRows({}, count_, count - 1);
        count_ = count;
        endInsertRows();
    }
    int pageSize() const { return pageSize_; }

private:
    static QList<TableColumn> abouts(const std::vector<ColumnOf<Row>>& columns)
    {
        QList<TableColumn> result;
        for (const ColumnOf<Row>& column : columns)
            result << column.about;
        return result;
    }

    const std::vector<Row>& page(int number) const
    {
        if (const auto found = pages_.find(number); found != pages_.end()) {
            recent_.splice(recent_.begin(), recent_, found->second.place);
            return found->second.rows;
        }
        std::vector<Row> rows;
        try {
            rows = source_.page(number * pageSize_, pageSize_, tableSort());
        } catch (...) {
            fail();
        }
        if (static_cast<int>(pages_.size()) >= pagesKept_) {
            pages_.erase(recent_.back());
            recent_.pop_back();
        }
        recent_.push_front(number);
        return pages_.emplace(number, Kept{std::move(rows), recent_.begin()}).first->second.rows;
    }

    void forget()
    {
        pages_.clear();
        recent_.clear();
    }
    /// Inside catch (...).
    void fail() const { problem_ = errorSentence(errorOfCurrentException({})); }

    struct Kept {
        std::vector<Row> rows;
        std::list<int>::iterator place;
    };

    std::vector<ColumnOf<Row>> columns_;
    Source source_;
    int pageSize_;
    int pagesKept_;
    int count_ = 0;
    mutable QString problem_;
    mutable std::list<int> recent_; ///< page numbers, last used first
    mutable std::unordered_map<int, Kept> pages_;
};

} // namespace qingshou
