// SPDX-License-Identifier: GPL-3.0-or-later
// One borrower: the strip that stays in sight, loans and people on the left, entries and timeline in the middle,
// strategy, plans and what waits on the right. Follows the feed; goes to the next borrower of the list it came from.
// Args: "borrower" (id), "walk" (see models/borrower_walk.h).
#pragma once

#include "ui/models/borrower_walk.h"
#include "ui/models/open_items.h"
#include "ui/workbench/page.h"

class QStackedLayout;

namespace qingshou {

class BorrowerHeader;
class BorrowerTasks;
class ConcessionTasks;
class EvidenceTasks;
class EmptyState;
class EntryBox;
class EvidencePanel;
class FallsPanel;
class GuarantorsPanel;
class LoansPanel;
class OpenItemsPanel;
class PeoplePanel;
class PlansPanel;
class PromisesPanel;
class RestructuringsPanel;
class StrategyPanel;
class TalkingPoints;
class TimelinePanel;
class WaiversPanel;

class BorrowerScreen : public Page {
    Q_OBJECT

public:
    explicit BorrowerScreen(PageContext& context, QWidget* parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction*> headerActions() const override { return actions_; }
    void arrive(const QVariantMap& args) override;
    void refresh() override;
    bool canPrint() const override;
    void print() override;
    bool stepBack() override;
    QVariantMap place() const override { return borrowerArgs(view_.id(), walk_); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeLeft();
    QWidget* makeMiddle();
    QWidget* makeRight();
    void makeActions();
    void connectPanels();
    /// False when there is no such borrower any more.
    bool load(BorrowerId borrower);
    void showView();
    void go(int steps);
    void openItem(OpenItemKind kind, LoanId loan);

    BorrowerView view_;
    BorrowerWalk walk_;
    BorrowerTasks* tasks_;
    ConcessionTasks* concessions_;
    EvidenceTasks* proofs_;
    TalkingPoints* talking_;
    QList<QAction*> actions_;
    QAction* previous_;
    QAction* next_;
    QStackedLayout* stack_;
    EmptyState* missing_;
    BorrowerHeader* header_;
    LoansPanel* loans_;
    GuarantorsPanel* guarantors_;
    PeoplePanel* people_;
    EntryBox* entries_;
    TimelinePanel* timeline_;
    OpenItemsPanel* open_;
    StrategyPanel* strategy_;
    PlansPanel* plans_;
    WaiversPanel* waivers_;
    RestructuringsPanel* restructurings_;
    PromisesPanel* promises_;
    EvidencePanel* evidence_;
    FallsPanel* falls_;
};

inline constexpr PageDefinition borrowerPage{
    "borrower", QT_TRANSLATE_NOOP("Pages", "Borrower"), "user-identity",
    false,      mayShow<Permission::ViewBorrowers>,     makePage<BorrowerScreen>};

} // namespace qingshou
