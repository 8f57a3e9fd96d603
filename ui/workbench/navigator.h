// SPDX-License-Identifier: GPL-3.0-or-later
// How a page sends the user somewhere else without knowing the window.
#pragma once

#include "core/base/id.h"

#include <QString>
#include <QVariantMap>

namespace qingshou {

class Navigator {
public:
    virtual ~Navigator() = default;

    /// Ids: "borrowers", "borrower", "campaigns", "dashboard", "periods", "report", "import", "audit", "settings".
    /// What args mean is the page's affair (Page::arrive). False when there is no such page or the role may not see it.
    virtual bool showPage(const QString& id, const QVariantMap& args = {}) = 0;
    /// showPage("borrower", {{"borrower", id.value}}).
    bool openBorrower(BorrowerId borrower)
    {
        return showPage(QStringLiteral("borrower"), {{QStringLiteral("borrower"), borrower.value}});
    }
    /// To where the user came from; stays when there is nowhere.
    virtual void back() = 0;
};

} // namespace qingshou
