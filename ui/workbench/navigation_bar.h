// SPDX-License-Identifier: GPL-3.0-or-later
// The pages on the left: icon and word, Alt+1 … Alt+9 in the order shown. Only pages that the role may see.
#pragma once

#include "ui/workbench/page.h"

#include <QFrame>

class QButtonGroup;
class QToolButton;
class QVBoxLayout;

namespace qingshou {

class NavigationBar : public QFrame {
    Q_OBJECT

public:
    explicit NavigationBar(QWidget* parent = nullptr);
    void add(const PageDefinition& page);
    /// Nothing is marked when the page is not in the navigation.
    void setCurrent(const QString& id);
    QStringList ids() const;

Q_SIGNALS:
    void chosen(const QString& id);

private:
    QVBoxLayout* column_;
    QButtonGroup* group_;
};

} // namespace qingshou
