// SPDX-License-Identifier: GPL-3.0-or-later
// Who answers beside the borrower, each guarantee with its mode, its period and what to do to keep it.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/widgets/section.h"

#include <map>

namespace qingshou {

struct Session;

class GuarantorsPanel : public Section {
    Q_OBJECT

public:
    explicit GuarantorsPanel(const Session& session, QWidget* parent = nullptr);
    void setView(const BorrowerView& view);
    /// Whole values that were given out; kept until another borrower is shown.
    void showWhole(PartyId party, const PersonalDetails& details);

Q_SIGNALS:
    void termsWanted(qingshou::GuaranteeId guarantee);
    void addWanted();
    void revealWanted(qingshou::PartyId party);

private:
    QWidget* card(const BorrowerView& view, const LoanCard& loan, const GuarantorPeriod& guarantor);

    void fill();

    const Session& session_;
    BorrowerView view_;
    std::map<PartyId, PersonalDetails> whole_;
};

} // namespace qingshou
