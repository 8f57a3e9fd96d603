// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline_model.h"

#include "ui/workbench/page_context.h"

#include <iterator>

namespace qingshou {
namespace {
constexpr qint64 pageSize = 60;
}

TimelineModel::TimelineModel(const PageContext& context, QObject* parent)
    : QAbstractListModel(parent), context_(context)
{
}

TimelinePage TimelineModel::ask(qint64 offset, qint64 limit) const
{
    return TimelineQuery(context_.reader(), context_.scope()).page(borrower_, offset, limit, kindsOf(group_));
}

void TimelineModel::setBorrower(BorrowerId borrower)
{
    if (borrower_ != borrower)
        entries_.clear();
    borrower_ = borrower;
    reload();
}

void TimelineModel::setGroup(TimelineGroup group)
{
    group_ = group;
    entries_.clear();
    reload();
}

void TimelineModel::reload()
{
    TimelinePage page = ask(0, std::max<qint64>(pageSize, static_cast<qint64>(entries_.size())));
    beginResetModel();
    entries_ = std::move(page.entries);
    total_ = page.total;
    endResetModel();
}

const TimelineEntry* TimelineModel::entry(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &entries_[static_cast<size_t>(index.row())] : nullptr;
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    const TimelineEntry* known = entry(index);
    if (!known || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return timelineSentence(*known);
}

bool TimelineModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && rowCount() < total_;
}

void TimelineModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    TimelinePage page = ask(rowCount(), pageSize);
    total_ = page.total;
    if (page.entries.empty()) {
        total_ = rowCount();
        return;
    }
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.entries.size()) - 1);
    std::move(page.entries.begin(), page.entries.end(), std::back_inserter(entries_));
    endInsertRows();
}

} // namespace qingshou
