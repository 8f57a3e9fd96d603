// SPDX-License-Identifier: GPL-3.0-or-later
// The list under the search box: a hit takes two lines, name, class and why it was found above, the rest below.
#pragma once

#include "core/services/borrower_search.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace qingshou {

class SearchHitModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setHits(std::vector<SearchHit> hits);
    /// nullptr: there is no such row.
    const SearchHit* hitAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    /// Qt::DisplayRole: everything in one line, for a screen reader.
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<SearchHit> hits_;
};

class SearchHitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace qingshou
