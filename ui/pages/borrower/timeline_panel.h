// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened, newest first, with a choice of what to look at. A recovery can be reversed and a legal
// event opened from its line.
#pragma once

#include "ui/models/timeline_model.h"

#include <QWidget>

class QComboBox;
class QListView;

namespace qingshou {

struct PageContext;

class TimelinePanel : public QWidget {
    Q_OBJECT

public:
    explicit TimelinePanel(const PageContext& context, QWidget* parent = nullptr);
    void setBorrower(BorrowerId borrower);
    void reload();
    void focusList();

Q_SIGNALS:
    void reverseWanted(qingshou::RecoveryId recovery);
    void eventOpened(qingshou::LegalEventId event);

private:
    void openMenu(const QPoint& where);
    void activate(const QModelIndex& index);

    const PageContext& context_;
    TimelineModel* model_;
    QListView* list_;
    QComboBox* group_;
};

} // namespace qingshou
