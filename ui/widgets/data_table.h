// SPDX-License-Identifier: GPL-3.0-or-later
// The program's table: 28-px rows, no zebra, frozen first columns, numbers that never elide, elided words with a
// tooltip, widths that fit the content the first time and are remembered, columns that can be hidden, copying to a
// spreadsheet with headers.
#pragma once

#include "ui/widgets/table_model.h"

#include <QTableView>

class QAction;
class QHelpEvent;

namespace qingshou {

class UserSettings;

class DataTable : public QTableView {
    Q_OBJECT

public:
    /// id names the remembered widths: "borrowers".
    DataTable(const QString& id, UserSettings& settings, QWidget* parent = nullptr);
    ~DataTable() override;

    void setTableModel(TableModel* model);
    TableModel* tableModel() const;
    /// The first so many columns stay when the rest scrolls sideways.
    void setFrozenColumns(int count);
    int frozenColumns() const { return frozenColumns_; }
    /// A role that may not export may not copy either; the reason becomes the action's tooltip.
    void setCopyAllowed(bool allowed, const QString& reason = {});
    /// Shown instead of rows when there are none.
    void setEmptyText(const QString& text);

    /// The frozen columns name the row and stay in sight, and so does the last one that is shown.
    bool mayHide(int column) const;
    /// As the user does by a right click on a heading or by the action; remembered with the widths.
    void setColumnShown(int column, bool shown);
    /// Ids of the columns that are not as they come, in the order of the model: hidden, or of those that come hidden,
    /// shown. What is hidden is not copied.
    QStringList switchedColumns() const;
    /// What has to stay stays; ids that the table does not have are passed over.
    void setSwitchedColumns(const QStringList& ids);
    QAction* columnsAction() const { return columns_; }

    QList<int> selectedRows() const; ///< ascending
    void selectRow(int row);         ///< and scrolls there
    /// The selected rows (all when none is) as tab-separated text with a header line, in the order on the screen.
    QString asText() const;
    QString asHtml() const;
    /// To the clipboard: as text and as a table that keeps long numbers such as loan numbers as text.
    void copy();
    QAction* copyAction() const { return copy_; }

    QSize sizeHint() const override { return {800, 400}; }

Q_SIGNALS:
    void rowActivated(int row); ///< Enter or double click
    void rowSelectionChanged();
    void shownColumnsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void scrollTo(const QModelIndex& index, ScrollHint hint) override;
    void updateGeometries() override;
    void changeEvent(QEvent* event) override;

private:
    void dressView(QTableView& view);
    void buildFrozenView();
    void updateFrozenGeometry();
    int frozenWidth() const;
    void fitOnce();
    int roomForColumns() const;
    void giveRest();
    void fitRowHeight();
    void onColumnResized(int column, int before, int after);
    void sortBy(int column);
    void showSort();
    bool showToolTip(const QTableView& view, QHelpEvent& event) const;
    QList<int> columnsInOrder() const; ///< those that are shown
    void buildColumnChooser();
    void openColumnMenu(const QPoint& at);
    void rememberSwitched(const QStringList& ids);
    void hideColumns();
    void meetColumns();
    void fitAgain();

    QString id_;
    UserSettings& settings_;
    QTableView* frozen_ = nullptr;
    QAction* copy_ = nullptr;
    QAction* columns_ = nullptr;
    int frozenColumns_ = 0;
    QString emptyText_;
    QVariantMap widths_; ///< what the user chose
    QStringList switched_; ///< likewise; may name columns of another role, ledger or version
    int columnCount_ = 0; ///< of the model when it was last looked at
    bool fitted_ = false;
    bool fitting_ = false;
};

} // namespace qingshou
