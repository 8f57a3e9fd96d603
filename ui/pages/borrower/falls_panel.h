// SPDX-License-Identifier: GPL-3.0-or-later
// Falls of the ledger's balance that no recovery explains. One click says what it was.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/widgets/section.h"

namespace qingshou {

struct Session;

class FallsPanel : public Section {
    Q_OBJECT

public:
    explicit FallsPanel(const Session& session, QWidget* parent = nullptr);
    /// Hidden when there is nothing to explain.
    void setView(const BorrowerView& view);

Q_SIGNALS:
    void explained(qingshou::LoanId loan, qingshou::ImportRunId run, qingshou::RecoveryKind kind);

private:
    const Session& session_;
};

} // namespace qingshou
