// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "ui/commands/general_commands.h"
#include "ui/support/palette.h"
#include "ui/support/user_settings.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/table_clipboard.h"
#include "ui/widgets/table_delegate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace qingshou {
namespace {

constexpr int mostRowsCopied = 20'000;

} // namespace

DataTable::DataTable(const QString& id, UserSettings& settings, QWidget* parent)
    : QTableView(parent), id_(id), settings_(settings), widths_(settings.columnWidths(id)),
      switched_(settings.switchedColumns(id))
{
    setObjectName(id + QStringLiteral("_table"));
    dressView(*this);
    setTabKeyNavigation(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    copy_ = makeAction(commands::copy, this);
    connect(copy_, &QAction::triggered, this, &DataTable::copy);
    QAction* all = makeAction(commands::selectAll, this);
    connect(all, &QAction::triggered, this, &QTableView::selectAll);

    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &DataTable::onColumnResized);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &DataTable::sortBy);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
    buildFrozenView();
    buildColumnChooser();
}

DataTable::~DataTable() = default;

/// What the table and its frozen part have in common.
void DataTable::dressView(QTableView& view)
{
    auto* delegate = new TableDelegate(&view);
    connect(
        delegate, &TableDelegate::widthNeeded, this,
        [this](int column, int width) {
            fitting_ = true; // the table's own doing: nothing to remember
            if (columnWidth(column) < width)
                setColumnWidth(column, width);
            fitting_ = false;
            giveRest();
            fitRowHeight();
        },
        Qt::QueuedConnection);
    view.setItemDelegate(delegate);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setAlternatingRowColors(false);
    view.setSelectionBehavior(SelectRows);
    view.setSelectionMode(ExtendedSelection);
    view.setEditTriggers(NoEditTriggers);
    view.setHorizontalScrollMode(ScrollPerPixel);
    view.setVerticalScrollMode(ScrollPerPixel);
    view.setCornerButtonEnabled(false);
    view.setMouseTracking(true);
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(qMax(rowPixels, fontMetrics().height() + 10));
    QHeaderView* header = view.horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(narrowestColumn);
    header->setTextElideMode(Qt::ElideRight);
    header->setFixedHeight(qMax(rowPixels, fontMetrics().height() + 10));
}

void DataTable::buildFrozenView()
{
    frozen_ = new QTableView(this);
    frozen_->setObjectName(QStringLiteral("frozen_columns"));
    dressView(*frozen_);
    frozen_->setFocusPolicy(Qt::NoFocus);
    frozen_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    frozen_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    frozen_->setFrameShape(NoFrame);
    frozen_->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    frozen_->viewport()->installEventFilter(this);
    frozen_->hide();
    connect(frozen_->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, frozen_->verticalScrollBar(), &QScrollBar::setValue);
    connect(frozen_->horizontalHeader(), &QHeaderView::sectionClicked, this, &DataTable::sortBy);
    connect(frozen_->horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { setColumnWidth(column, width); });
    connect(frozen_, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowActivated(index.row()); });
}

void DataTable::setTableModel(TableModel* model)
{
    setModel(model);
    frozen_->setModel(model);
    frozen_->setSelectionModel(selectionModel());
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &DataTable::rowSelectionChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::meetColumns);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::fitOnce);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::fitRowHeight);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::rowSelectionChanged);
    connect(model, &QAbstractItemModel::modelReset, viewport(), qOverload<>(&QWidget::update));
    connect(model, &TableModel::sortChanged, this, &DataTable::showSort);
    setFrozenColumns(frozenColumns_);
    showSort();
    fitOnce();
}

TableModel* DataTable::tableModel() const
{
    return qobject_cast<TableModel*>(model());
}

void DataTable::setFrozenColumns(int count)
{
    frozenColumns_ = count;
    for (int column = 0; model() && column < model()->columnCount(); ++column)
        frozen_->setColumnHidden(column, column >= count);
    frozen_->setVisible(count > 0 && model());
    hideColumns();
    updateFrozenGeometry();
}

void DataTable::setCopyAllowed(bool allowed, const QString& reason)
{
    copy_->setEnabled(allowed);
    if (!allowed)
        copy_->setToolTip(reason);
}

void DataTable::setEmptyText(const QString& text)
{
    emptyText_ = text;
    viewport()->update();
}

QList<int> DataTable::selectedRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void DataTable::selectRow(int row)
{
    if (!model() || row < 0 || row >= model()->rowCount())
        return;
    // Not QTableView::selectRow(), which asks a header that knows no columns before it was shown.
    const QModelIndex index = model()->index(row, columnsInOrder().value(0));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, EnsureVisible);
}

QList<int> DataTable::columnsInOrder() const
{
    QList<int> columns;
    for (int place = 0; model() && place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns << column;
    }
    return columns;
}

QString DataTable::asText() const
{
    const TableModel* rows = tableModel();
    return rows ? tableAsText(*rows, columnsInOrder(), selectedRows(), mostRowsCopied) : QString();
}

QString DataTable::asHtml() const
{
    const TableModel* rows = tableModel();
    return rows ? tableAsHtml(*rows, columnsInOrder(), selectedRows(), mostRowsCopied) : QString();
}

void DataTable::copy()
{
    if (!model() || !copy_->isEnabled())
        return;
    auto* clip = new QMimeData;
    clip->setText(asText());
    clip->setHtml(asHtml());
    QApplication::clipboard()->setMimeData(clip);
    const auto selected = static_cast<int>(selectedRows().size());
    const int asked = selected > 0 ? selected : model()->rowCount();
    const int copied = qMin(asked, mostRowsCopied);
    const QString said = copied < asked ? tr("The first %n row(s) copied. Export the table for more.", nullptr, copied)
                                        : tr("%n row(s) copied.", nullptr, copied);
    QToolTip::showText(viewport()->mapToGlobal(viewport()->rect().center()), said, this);
}

void DataTable::sortBy(int column)
{
    TableModel* rows = tableModel();
    if (!rows || !rows->tableColumn(column).sortable)
        return;
    const TableSort now = rows->tableSort();
    const bool again = now.column == rows->tableColumn(column).id;
    // Of numbers the large ones are what one looks for first.
    const Qt::SortOrder first = rows->tableColumn(column).number ? Qt::DescendingOrder : Qt::AscendingOrder;
    const Qt::SortOrder other = now.order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    rows->sort(column, again ? other : first);
}

void DataTable::showSort()
{
    const TableModel* rows = tableModel();
    const int column = rows ? rows->columnAt(rows->tableSort().column) : -1;
    for (QHeaderView* header : {horizontalHeader(), frozen_->horizontalHeader()}) {
        header->setSortIndicatorShown(column >= 0);
        header->setSortIndicator(column, rows ? rows->tableSort().order : Qt::AscendingOrder);
    }
}

int DataTable::frozenWidth() const
{
    int width = 0;
    for (int column = 0; model() && column < frozenColumns_ && column < model()->columnCount(); ++column)
        width += isColumnHidden(column) ? 0 : columnWidth(column);
    return width;
}

void DataTable::updateFrozenGeometry()
{
    if (frozen_ && frozen_->isVisibleTo(this))
        frozen_->setGeometry(frameWidth(), frameWidth(), qMin(frozenWidth(), viewport()->width()),
                             viewport()->height() + horizontalHeader()->height());
}

void DataTable::updateGeometries()
{
    QTableView::updateGeometries();
    updateFrozenGeometry();
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    updateFrozenGeometry();
    fitOnce();
    giveRest();
    fitRowHeight();
}

void DataTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    const int before = horizontalScrollBar()->value();
    QTableView::scrollTo(index, hint);
    if (index.column() < frozenColumns_)
        horizontalScrollBar()->setValue(before); // it is in sight anyway
    else if (const int hidden = frozenWidth() - visualRect(index).left(); hidden > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
}

void DataTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    const TableModel* rows = tableModel();
    if (!rows || rows->rowCount() > 0)
        return;
    const QString text = rows->problem().isEmpty() ? emptyText_ : rows->problem();
    QPainter painter(viewport());
    painter.setPen(rows->problem().isEmpty() ? colours().muted : colours().bad);
    painter.drawText(viewport()->rect().adjusted(16, 24, -16, -16), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
                     text);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier &&
        currentIndex().isValid()) {
        Q_EMIT rowActivated(currentIndex().row());
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        event->ignore(); // goes back
        return;
    }
    QTableView::keyPressEvent(event);
}

bool DataTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        return showToolTip(*this, static_cast<QHelpEvent&>(*event));
    return QTableView::viewportEvent(event);
}

bool DataTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == frozen_->viewport()) {
        if (event->type() == QEvent::ToolTip)
            return showToolTip(*frozen_, static_cast<QHelpEvent&>(*event));
        if (event->type() == QEvent::MouseButtonPress)
            setFocus(Qt::MouseFocusReason);
        if (event->type() == QEvent::ContextMenu)
            return QCoreApplication::sendEvent(viewport(), event);
        if (event->type() == QEvent::Wheel)
            return QCoreApplication::sendEvent(viewport(), event);
    }
    return QTableView::eventFilter(watched, event);
}

bool DataTable::showToolTip(const QTableView& view, QHelpEvent& event) const
{
    const QModelIndex index = view.indexAt(event.pos());
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty() && index.isValid()) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        if (itemDelegate()->sizeHint(option, index).width() > view.columnWidth(index.column()))
            text = index.data(Qt::DisplayRole).toString();
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), text.toHtmlEscaped(), view.viewport(), view.visualRect(index));
    return true;
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() != QEvent::FontChange || !frozen_)
        return;
    const int height = qMax(rowPixels, fontMetrics().height() + 10);
    for (QTableView* view : {static_cast<QTableView*>(this), frozen_})
        view->horizontalHeader()->setFixedHeight(height);
    fitRowHeight();
}

} // namespace qingshou
