// SPDX-License-Identifier: GPL-3.0-or-later
// The list from which a borrower was opened, so that one goes to the next from the borrower's page. The order is that
// of the moment of opening: what one enters on the way does not make the list jump. Read a window at a time.
#pragma once

#include "core/storage/borrower_list_query.h"

#include <QVariantMap>

namespace qingshou {

struct PageContext;

struct BorrowerWalk {
    BorrowerFilter filter{};
    BorrowerSort sort{};
    std::vector<BorrowerId> ids{}; ///< of rows from `offset` on
    qint64 offset = 0;
    qint64 total = 0;
    qint64 at = -1; ///< the row that is shown; -1: not opened from a list

    bool isValid() const { return at >= 0; }
    bool hasNext() const { return isValid() && at + 1 < total; }
    bool hasPrevious() const { return at > 0; }
};

/// Around a row of a list.
BorrowerWalk walkFrom(const PageContext& context, const BorrowerFilter& filter, const BorrowerSort& sort, qint64 row,
                      qint64 total);
/// The borrower so many steps away, reading on where the window ends; none beyond the list.
BorrowerId step(const PageContext& context, BorrowerWalk& walk, int steps);

/// For Navigator::showPage("borrower", …).
QVariantMap borrowerArgs(BorrowerId borrower, const BorrowerWalk& walk);
BorrowerId borrowerOf(const QVariantMap& args);
BorrowerWalk walkOf(const QVariantMap& args);

} // namespace qingshou

Q_DECLARE_METATYPE(qingshou::BorrowerWalk)
