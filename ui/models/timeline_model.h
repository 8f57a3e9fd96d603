// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened to a borrower, newest first, fetched as one scrolls. The display text is one sentence; the
// entry itself is for the delegate and for actions on it.
#pragma once

#include "ui/models/timeline_text.h"

#include <QAbstractListModel>

#include <vector>

namespace qingshou {

struct PageContext;

class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit TimelineModel(const PageContext& context, QObject* parent = nullptr);

    void setBorrower(BorrowerId borrower);
    void setGroup(TimelineGroup group);
    /// Asks again; as many entries as were there before.
    void reload();

    const TimelineEntry* entry(const QModelIndex& index) const;
    qint64 total() const { return total_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    TimelinePage ask(qint64 offset, qint64 limit) const;

    const PageContext& context_;
    BorrowerId borrower_{};
    TimelineGroup group_ = TimelineGroup::All;
    std::vector<TimelineEntry> entries_;
    qint64 total_ = 0;
};

} // namespace qingshou
