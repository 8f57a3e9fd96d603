// SPDX-License-Identifier: GPL-3.0-or-later
// One of the borrower's three columns: panels one below the other that scroll up and down together.
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace qingshou {

/// Never narrower than what it holds; named for the screen's memory of where it was scrolled to.
QWidget* scrolledColumn(const QList<QWidget*>& widgets, const QString& name, QWidget* parent);

} // namespace qingshou
