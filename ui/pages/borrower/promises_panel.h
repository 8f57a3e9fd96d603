// SPDX-License-Identifier: GPL-3.0-or-later
// What the borrower promised and what became of it: open, kept, partly kept, broken; withdrawn ones are struck out.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/widgets/section.h"

namespace qingshou {

struct Session;

class PromisesPanel : public Section {
    Q_OBJECT

public:
    explicit PromisesPanel(const Session& session, QWidget* parent = nullptr);
    void setView(const BorrowerView& view);

Q_SIGNALS:
    void withdrawWanted(qingshou::PromiseId promise);

private:
    const Session& session_;
};

} // namespace qingshou
