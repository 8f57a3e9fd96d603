// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a day. Takes 2026-09-30 · 0930 · 30 · +7 · 今天 · 下周一 (core/base/dates.h parseTypedDate); says at once
// what it cannot read, writes 2026-09-30 when one leaves it; Down or the button opens a calendar.
#pragma once

#include "ui/widgets/checked_edit.h"

#include <QDate>

class QAction;

namespace qingshou {

class DateEdit : public CheckedEdit {
    Q_OBJECT

public:
    /// today: the clock's, for what is typed relative to it.
    explicit DateEdit(QDate today, QWidget* parent = nullptr);

    /// Invalid when empty or unreadable.
    QDate date() const;
    void setDate(QDate date);
    void setToday(QDate today) { today_ = today; }
    /// Days outside are refused. Invalid = no bound.
    void setRange(QDate first, QDate last);
    QString problem() const override;

Q_SIGNALS:
    void dateChanged(QDate date);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void check();
    void openCalendar();
    QDate typed() const;

    QDate today_;
    QDate first_;
    QDate last_;
};

} // namespace qingshou
