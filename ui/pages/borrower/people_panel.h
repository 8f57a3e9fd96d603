// SPDX-License-Identifier: GPL-3.0-or-later
// The borrower's own telephone and address, co-borrowers, and contact people (who are no debtors, and may have asked
// not to be contacted). Personal data are masked until asked for with a reason.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/widgets/section.h"

#include <map>

namespace qingshou {

struct Session;

class PeoplePanel : public Section {
    Q_OBJECT

public:
    explicit PeoplePanel(const Session& session, QWidget* parent = nullptr);
    void setView(const BorrowerView& view);
    /// Whole values that were given out; kept until another borrower is shown.
    void showWhole(PartyId party, const PersonalDetails& details);

Q_SIGNALS:
    void revealWanted(qingshou::PartyId party);
    void addCoBorrowerWanted();
    void addContactPersonWanted();
    void refusalWanted(qint64 contactPerson, const QString& name);

private:
    QWidget* card(const PartyCard& party, const QString& role, const QString& remark, qint64 contactPerson);
    void fill();

    const Session& session_;
    BorrowerView view_;
    std::map<PartyId, PersonalDetails> whole_;
};

} // namespace qingshou
