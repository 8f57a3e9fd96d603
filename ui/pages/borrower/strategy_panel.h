// SPDX-License-Identifier: GPL-3.0-or-later
// The borrower's written strategy (一户一策) as it stands, the supervisor's decision on it, what is instructed and how
// it gets on.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/widgets/section.h"

class QToolButton;

namespace qingshou {

struct Session;

class StrategyPanel : public Section {
    Q_OBJECT

public:
    explicit StrategyPanel(const Session& session, QWidget* parent = nullptr);
    void setView(const BorrowerView& view);

Q_SIGNALS:
    void editWanted();
    void printWanted();
    void journalWanted();
    void approved(qingshou::StrategyId strategy, const QString& note);
    void sentBack(qingshou::StrategyId strategy, const QString& reason);

private:
    QWidget* decision(const StrategyRow& strategy);
    void addJournal(const BorrowerView& view);

    const Session& session_;
    QToolButton* edit_;
    QToolButton* print_;
    QToolButton* journal_;
};

} // namespace qingshou
