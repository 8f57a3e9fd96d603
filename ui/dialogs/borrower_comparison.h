// SPDX-License-Identifier: GPL-3.0-or-later
// Two borrowers side by side, line by line: who they are (masked), what they owe, what was done.
#pragma once

#include "core/base/id.h"

#include <QTableWidget>

namespace qingshou {

struct PageContext;

class BorrowerComparison : public QTableWidget {
    Q_OBJECT

public:
    BorrowerComparison(const PageContext& context, QWidget* parent);

    /// The kept one left. None: empty.
    void compare(BorrowerId keep, BorrowerId merge);
    void clearLines() { setRowCount(0); }

private:
    const PageContext& context_;
};

} // namespace qingshou
