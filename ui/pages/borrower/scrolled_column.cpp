// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/scrolled_column.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace qingshou {
namespace {

/// Scrolls downwards only, so it is never narrower than what it holds.
class Column : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        return {(widget() ? widget()->minimumSizeHint().width() : 0) + bar, 120};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

QWidget* scrolledColumn(const QList<QWidget*>& widgets, const QString& name, QWidget* parent)
{
    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 4, 8);
    column->setSpacing(8);
    for (QWidget* widget : widgets)
        column->addWidget(widget);
    column->addStretch(1);
    auto* area = new Column(parent);
    area->setObjectName(name);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(contents);
    return area;
}

} // namespace qingshou
