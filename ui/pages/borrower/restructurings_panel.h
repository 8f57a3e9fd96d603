// SPDX-License-Identifier: GPL-3.0-or-later
// Extensions and other restructurings of the borrower's loans: proposed, decided on, signed and observed.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/widgets/section.h"

namespace qingshou {

struct PageContext;

class RestructuringsPanel : public Section {
    Q_OBJECT

public:
    explicit RestructuringsPanel(const PageContext& context, QWidget* parent = nullptr);
    void setView(const BorrowerView& view);

Q_SIGNALS:
    void proposeWanted();
    void decideWanted(qingshou::RestructuringId restructuring);
    void concludeWanted(qingshou::RestructuringId restructuring);
    void withdrawWanted(qingshou::RestructuringId restructuring);
    void printWanted(qingshou::RestructuringId restructuring);

private:
    QWidget* card(const BorrowerView& view, const RestructuringRow& row, const RestructuringFigures& figures);
    QWidget* buttons(const RestructuringRow& row);

    const PageContext& context_;
};

} // namespace qingshou
