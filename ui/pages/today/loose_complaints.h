// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints that are to be answered and belong to no borrower: they are today's work all the same, and lead to their
// page. Hidden when there are none.
#pragma once

#include "ui/workbench/page_context.h"

#include <QToolButton>

namespace qingshou {

class LooseComplaints : public QToolButton {
    Q_OBJECT

public:
    explicit LooseComplaints(PageContext& context, QWidget* parent);

    void count();

private:
    PageContext& context_;
};

} // namespace qingshou
