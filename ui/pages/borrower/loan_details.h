// SPDX-License-Identifier: GPL-3.0-or-later
// One loan in full: what the ledger says, what is left to pay by parts and in what order money is counted, how the
// limitation date came about, legal events and judgments, seizures, collateral, other ledger columns.
#pragma once

#include "ui/models/borrower_view.h"

#include <QWidget>

class QVBoxLayout;

namespace qingshou {

struct Session;

class LoanDetails : public QWidget {
    Q_OBJECT

public:
    explicit LoanDetails(const Session& session, QWidget* parent = nullptr);

    void setView(const BorrowerView& view, LoanId loan);

Q_SIGNALS:
    void orderWanted(qingshou::LoanId loan);
    void historyWanted(qingshou::LoanId loan);
    void judgmentWanted(qingshou::LoanId loan);
    void judgmentOpened(qingshou::JudgmentId judgment);
    void seizureWanted(qingshou::LoanId loan);
    void renewalWanted(const qingshou::SeizureRow& seizure);
    void releaseWanted(const qingshou::SeizureRow& seizure);
    void eventOpened(qingshou::LegalEventId event);

private:
    void addLedger(const LoanCard& card, const LoanFigures& figures);
    void addOwed(const BorrowerView& view, const LoanCard& card, const LoanFigures& figures);
    void addPeriods(const BorrowerView& view, const LoanCard& card, const LoanPeriods& periods);
    void addLegal(const LoanCard& card);
    void addSeizures(const BorrowerView& view, const LoanCard& card);
    void addRest(const LoanCard& card);
    void addHeading(const QString& text, QWidget* button = nullptr);

    const Session& session_;
    QWidget* contents_ = nullptr;
    QVBoxLayout* column_ = nullptr;
};

} // namespace qingshou
