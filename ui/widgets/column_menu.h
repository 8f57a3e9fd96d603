// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a table with ticks. Stays open while one ticks several, by mouse or by the space bar; Esc closes it.
#pragma once

#include <QMenu>

namespace qingshou {

class DataTable;

class ColumnMenu : public QMenu {
    Q_OBJECT

public:
    /// Each entry is called "column_" + id, the last one "usual_columns".
    explicit ColumnMenu(DataTable& table);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showState();

    DataTable& table_;
    QAction* all_;
    QAction* pressed_ = nullptr;
};

} // namespace qingshou
