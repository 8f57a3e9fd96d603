// SPDX-License-Identifier: GPL-3.0-or-later
// The borrower's evidence: what each piece is, what it proves and what it lacks; withdrawn pieces with the reason.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/widgets/section.h"

namespace qingshou {

struct Session;
struct EvidenceChoice;

class EvidencePanel : public Section {
    Q_OBJECT

public:
    explicit EvidencePanel(const Session& session, QWidget* parent = nullptr);
    void setView(const BorrowerView& view);

Q_SIGNALS:
    void addWanted();
    void bundleWanted();
    void viewWanted(qingshou::EvidenceId evidence);
    void changeWanted(qingshou::EvidenceId evidence);
    void withdrawWanted(qingshou::EvidenceId evidence);

private:
    QWidget* line(const EvidenceRow& row, const std::vector<EvidenceChoice>& choices);

    const Session& session_;
};

} // namespace qingshou
