// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/borrower_screen.h"

#include "core/storage/borrower_merge.h"
#include "ui/pages/borrower/borrower_commands.h"
#include "ui/pages/borrower/borrower_header.h"
#include "ui/pages/borrower/borrower_rights.h"
#include "ui/pages/borrower/borrower_tasks.h"
#include "ui/pages/borrower/concession_tasks.h"
#include "ui/pages/borrower/entry_box.h"
#include "ui/pages/borrower/evidence_panel.h"
#include "ui/pages/borrower/evidence_tasks.h"
#include "ui/pages/borrower/falls_panel.h"
#include "ui/pages/borrower/guarantors_panel.h"
#include "ui/pages/borrower/loan_details.h"
#include "ui/pages/borrower/loans_panel.h"
#include "ui/pages/borrower/open_items_panel.h"
#include "ui/pages/borrower/people_panel.h"
#include "ui/pages/borrower/plans_panel.h"
#include "ui/pages/borrower/promises_panel.h"
#include "ui/pages/borrower/restructurings_panel.h"
#include "ui/pages/borrower/scrolled_column.h"
#include "ui/pages/borrower/strategy_panel.h"
#include "ui/pages/borrower/timeline_panel.h"
#include "ui/pages/borrower/waivers_panel.h"
#include "ui/support/error_text.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/talking_points.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPointer>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace qingshou {
BorrowerScreen::BorrowerScreen(PageContext& pageContext, QWidget* parent) : Page(pageContext, parent)
{
    const Session& session = *pageContext.session;
    tasks_ = new BorrowerTasks(pageContext, this);
    concessions_ = new ConcessionTasks(pageContext, this);
    proofs_ = new EvidenceTasks(pageContext, this);
    header_ =
        new BorrowerHeader(session.may(Permission::ViewUnmasked), whyNot(session, Permission::ViewUnmasked), this);
    makeActions();
    auto* columns = new QSplitter(Qt::Horizontal, this);
    columns->setObjectName(QStringLiteral("borrower_columns"));
    columns->setChildrenCollapsible(false);
    columns->setHandleWidth(9);
    columns->addWidget(makeLeft());
    columns->addWidget(makeMiddle());
    columns->addWidget(makeRight());
    for (int i = 0; i < 3; ++i)
        columns->setStretchFactor(i, i == 1 ? 2 : 1);

    auto* contents = new QWidget(this);
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(header_);
    auto* inset = new QVBoxLayout;
    inset->setContentsMargins(16, 0, 16, 8);
    inset->addWidget(columns);
    column->addLayout(inset, 1);
    missing_ = new EmptyState(tr("There is no such borrower in your part of the book."), nullptr, this);
    stack_ = new QStackedLayout(this);
    stack_->addWidget(contents);
    stack_->addWidget(missing_);

    connectPanels();
    connect(&pageContext.feed, &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (view_.id().isValid() && (changes.touches(view_.id()) || changes.touches(Topic::Settings)))
            refresh();
    });
}

QWidget* BorrowerScreen::makeLeft()
{
    const Session& session = *context().session;
    loans_ = new LoansPanel(session, this);
    guarantors_ = new GuarantorsPanel(session, this);
    people_ = new PeoplePanel(session, this);
    return scrolledColumn({loans_, guarantors_, people_}, QStringLiteral("borrower_left"), this);
}

QWidget* BorrowerScreen::makeMiddle()
{
    auto* middle = new QWidget(this);
    entries_ = new EntryBox(context(), this);
    timeline_ = new TimelinePanel(context(), middle);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(entries_);
    column->addWidget(timeline_, 1);
    middle->setMinimumWidth(360);
    return middle;
}

QWidget* BorrowerScreen::makeRight()
{
    const Session& session = *context().session;
    open_ = new OpenItemsPanel(session, this);
    talking_ = new TalkingPoints(context().userSettings, this);
    falls_ = new FallsPanel(session, this);
    strategy_ = new StrategyPanel(session, this);
    plans_ = new PlansPanel(context(), this);
    waivers_ = new WaiversPanel(context(), this);
    restructurings_ = new RestructuringsPanel(context(), this);
    promises_ = new PromisesPanel(session, this);
    evidence_ = new EvidencePanel(session, this);
    return scrolledColumn({talking_, open_, falls_, strategy_, plans_, waivers_, restructurings_, promises_, evidence_},
                          QStringLiteral("borrower_right"), this);
}

void BorrowerScreen::makeActions()
{
    const Session& session = *context().session;
    const auto make = [this](const Command& command, auto* who, auto slot) {
        QAction* action = makeAction(command, this);
        connect(action, &QAction::triggered, who, slot);
        return action;
    };
    QAction* strategy = make(commands::writeStrategy, tasks_, &BorrowerTasks::writeStrategy);
    make(commands::writeJournal, tasks_, &BorrowerTasks::writeJournal);
    make(commands::undoEntry, tasks_, &BorrowerTasks::undoEntry);
    QAction* plan = make(commands::planContact, tasks_, &BorrowerTasks::planContact);
    gate(*plan, session, Permission::RecordContact);
    QAction* notice = make(commands::printNotice, tasks_, &BorrowerTasks::printNotice);
    gate(*notice, session, Permission::RecordLegalEvent);
    gate(*make(commands::proposeWaiver, this, [this] { concessions_->proposeWaiver(loans_->selected()); }), session,
         Permission::ProposeConcession);
    gate(
        *make(commands::proposeRestructuring, this, [this] { concessions_->proposeRestructuring(loans_->selected()); }),
        session, Permission::ProposeConcession);
    make(commands::compareWays, this, [this] { concessions_->compareWays(loans_->selected()); });
    QAction* facts = make(commands::conductFacts, tasks_, &BorrowerTasks::conductFacts);
    for (QAction* action : {make(commands::registerComplaintOf, tasks_, &BorrowerTasks::registerComplaint),
                            make(commands::returnVisitOf, tasks_, &BorrowerTasks::scheduleReturnVisit)})
        gate(*action, session, Permission::RecordContact);
    QAction* owner = make(commands::assignOwner, tasks_, &BorrowerTasks::assignOwner);
    gate(*owner, session, Permission::AssignOwner);
    previous_ = make(commands::previousBorrower, this, [this] { go(-1); });
    next_ = make(commands::nextBorrower, this, [this] { go(1); });
    setAcceptDrops(
        gate(*make(commands::addEvidence, proofs_, &EvidenceTasks::choose), session, Permission::RecordEvidence));
    gate(*make(commands::exportBundle, proofs_, &EvidenceTasks::exportBundle), session, Permission::Export);
    actions_ = {strategy, plan, notice, facts, owner, previous_, next_};
}

void BorrowerScreen::connectPanels()
{
    connect(header_, &BorrowerHeader::revealWanted, this, [this] { tasks_->reveal(view_.page.party.id); });
    connect(tasks_, &BorrowerTasks::revealed, this, [this](PartyId party, const PersonalDetails& details) {
        people_->showWhole(party, details);
        guarantors_->showWhole(party, details);
        if (party == view_.page.party.id)
            header_->showIdentity(details.idNumber);
    });
    connect(loans_, &LoansPanel::selectionChanged, entries_, &EntryBox::setLoan);
    connect(loans_->details(), &LoanDetails::orderWanted, tasks_, &BorrowerTasks::changeOrder);
    connect(loans_->details(), &LoanDetails::historyWanted, tasks_, &BorrowerTasks::showHistory);
    connect(loans_->details(), &LoanDetails::judgmentWanted, tasks_, &BorrowerTasks::recordJudgment);
    connect(loans_->details(), &LoanDetails::judgmentOpened, tasks_, &BorrowerTasks::correctJudgment);
    connect(loans_->details(), &LoanDetails::seizureWanted, tasks_, &BorrowerTasks::recordSeizure);
    connect(loans_->details(), &LoanDetails::renewalWanted, tasks_, &BorrowerTasks::renewSeizure);
    connect(loans_->details(), &LoanDetails::releaseWanted, tasks_, &BorrowerTasks::releaseSeizure);
    connect(loans_->details(), &LoanDetails::eventOpened, tasks_, &BorrowerTasks::openEvent);
    connect(guarantors_, &GuarantorsPanel::termsWanted, tasks_, &BorrowerTasks::guaranteeTerms);
    connect(guarantors_, &GuarantorsPanel::addWanted, this, [this] { tasks_->addGuarantor(loans_->selected()); });
    connect(guarantors_, &GuarantorsPanel::revealWanted, tasks_, &BorrowerTasks::reveal);
    connect(people_, &PeoplePanel::revealWanted, tasks_, &BorrowerTasks::reveal);
    connect(people_, &PeoplePanel::addCoBorrowerWanted, this, [this] { tasks_->addPerson(Relation::CoBorrower); });
    connect(people_, &PeoplePanel::addContactPersonWanted, this,
            [this] { tasks_->addPerson(Relation::ContactPerson); });
    connect(people_, &PeoplePanel::refusalWanted, tasks_, &BorrowerTasks::recordRefusal);
    connect(entries_, &EntryBox::talkingChanged, talking_, &TalkingPoints::set);
    connect(entries_, &EntryBox::planWanted, this, [this] { concessions_->makePlan(loans_->selected()); });
    connect(entries_, &EntryBox::closed, timeline_, &TimelinePanel::focusList);
    connect(timeline_, &TimelinePanel::reverseWanted, tasks_, &BorrowerTasks::reverseRecovery);
    connect(timeline_, &TimelinePanel::eventOpened, tasks_, &BorrowerTasks::openEvent);
    connect(open_, &OpenItemsPanel::opened, this, &BorrowerScreen::openItem);
    connect(open_, &OpenItemsPanel::withdrawWanted, tasks_, &BorrowerTasks::withdrawPlanned);
    connect(falls_, &FallsPanel::explained, tasks_, &BorrowerTasks::explainFall);
    connect(strategy_, &StrategyPanel::editWanted, tasks_, &BorrowerTasks::writeStrategy);
    connect(strategy_, &StrategyPanel::printWanted, tasks_, &BorrowerTasks::printStrategy);
    connect(strategy_, &StrategyPanel::journalWanted, tasks_, &BorrowerTasks::writeJournal);
    connect(strategy_, &StrategyPanel::approved, tasks_, &BorrowerTasks::approveStrategy);
    connect(strategy_, &StrategyPanel::sentBack, tasks_, &BorrowerTasks::sendBackStrategy);
    concessions_->serve(*plans_, *waivers_, *restructurings_);
    connect(plans_, &PlansPanel::makeWanted, this, [this] { concessions_->makePlan(loans_->selected()); });
    connect(waivers_, &WaiversPanel::proposeWanted, this, [this] { concessions_->proposeWaiver(loans_->selected()); });
    connect(waivers_, &WaiversPanel::compareWanted, this, [this] { concessions_->compareWays(loans_->selected()); });
    connect(restructurings_, &RestructuringsPanel::proposeWanted, this,
            [this] { concessions_->proposeRestructuring(loans_->selected()); });
    connect(promises_, &PromisesPanel::withdrawWanted, tasks_, &BorrowerTasks::withdrawPromise);
    connect(evidence_, &EvidencePanel::addWanted, proofs_, &EvidenceTasks::choose);
    connect(evidence_, &EvidencePanel::bundleWanted, proofs_, &EvidenceTasks::exportBundle);
    connect(evidence_, &EvidencePanel::viewWanted, proofs_, &EvidenceTasks::view);
    connect(evidence_, &EvidencePanel::changeWanted, proofs_, &EvidenceTasks::change);
    connect(evidence_, &EvidencePanel::withdrawWanted, proofs_, &EvidenceTasks::withdraw);
}

QString BorrowerScreen::title() const
{
    return view_.id().isValid() ? view_.page.borrower.name : tr("Borrower");
}

QString BorrowerScreen::subtitle() const
{
    if (!view_.id().isValid())
        return {};
    QStringList parts;
    if (!view_.page.party.customerNumber.isEmpty())
        parts << tr("customer %1").arg(view_.page.party.customerNumber);
    parts << view_.page.branchName;
    parts << (view_.page.borrower.owner.isEmpty() ? tr("no case owner")
                                                  : tr("case owner %1").arg(view_.page.borrower.owner));
    if (walk_.isValid())
        parts << tr("%1 of %2 in the list").arg(walk_.at + 1).arg(walk_.total);
    return parts.join(QStringLiteral(" · "));
}

void BorrowerScreen::arrive(const QVariantMap& args)
{
    const BorrowerId wanted = borrowerOf(args);
    if (wanted.isValid())
        walk_ = walkOf(args);
    load(wanted.isValid() ? wanted : view_.id());
}

void BorrowerScreen::refresh()
{
    load(view_.id());
}

bool BorrowerScreen::load(BorrowerId borrower)
{
    const Result<BorrowerView> read = caught(context().workspace.path(), [&]() -> Result<BorrowerView> {
        // Who was merged is shown as the one into whom he went: old entries and the way back still name him.
        std::optional<BorrowerView> found =
            readBorrowerView(context(), BorrowerMerge(context().reader()).standsFor(borrower));
        if (!found)
            return {ErrorCode::NotFound, {QStringLiteral("borrower"), QString::number(borrower.value)}};
        return std::move(*found);
    });
    if (!read) {
        view_ = {};
        missing_->setSentence(read.error().code == ErrorCode::NotFound
                                  ? tr("There is no such borrower in your part of the book.")
                                  : errorSentence(read.error()));
        stack_->setCurrentIndex(1);
        Q_EMIT titleChanged();
        return false;
    }
    view_ = read.value();
    stack_->setCurrentIndex(0);
    showView();
    return true;
}

void BorrowerScreen::showView()
{
    // A button of a panel goes when the panel is filled anew, and the page's keys must not go with it.
    const QPointer<QWidget> typing = window()->focusWidget();
    const bool inside = typing && isAncestorOf(typing);
    for (BorrowerWork* work : std::initializer_list<BorrowerWork*>{tasks_, concessions_, proofs_})
        work->setView(view_);
    header_->setView(view_);
    entries_->setView(view_);
    loans_->setView(view_);
    guarantors_->setView(view_);
    people_->setView(view_);
    open_->setView(view_);
    falls_->setView(view_);
    strategy_->setView(view_);
    plans_->setView(view_);
    waivers_->setView(view_);
    restructurings_->setView(view_);
    promises_->setView(view_);
    evidence_->setView(view_);
    timeline_->setBorrower(view_.id());
    if (inside && (!typing || window()->focusWidget() != typing || !typing->isVisibleTo(this)))
        setFocus(Qt::OtherFocusReason);
    previous_->setEnabled(walk_.hasPrevious());
    next_->setEnabled(walk_.hasNext());
    const BorrowerFigures& figures = view_.figures;
    Q_EMIT titleChanged();
    Q_EMIT totalsChanged(
        tr("%n loan(s)", nullptr, static_cast<int>(view_.page.loans.size())) + QStringLiteral(" · ") +
        tr("owed %1 yuan, of it principal %2").arg(figures.owed.total().toYuan(), figures.owed.principal.toYuan()));
}

void BorrowerScreen::go(int steps)
{
    if (const BorrowerId target = step(context(), walk_, steps); target.isValid())
        load(target);
}

/// Files for a borrower are evidence; a ledger is dropped on any other page.
void BorrowerScreen::dragEnterEvent(QDragEnterEvent* event)
{
    if (view_.id().isValid() && !EvidenceTasks::filesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BorrowerScreen::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    proofs_->add(EvidenceTasks::filesIn(*event->mimeData()));
}

bool BorrowerScreen::canPrint() const
{
    return view_.strategy() != nullptr;
}

void BorrowerScreen::print()
{
    tasks_->printStrategy();
}

bool BorrowerScreen::stepBack()
{
    return entries_->closeForm();
}

void BorrowerScreen::openItem(OpenItemKind kind, LoanId loan)
{
    if (loan.isValid())
        loans_->select(loan);
    switch (kind) {
    case OpenItemKind::NextAction:
    case OpenItemKind::BrokenPromise:
        return entries_->action(EntryBox::Entry::Contact)->trigger();
    case OpenItemKind::Offer:
        return entries_->action(EntryBox::Entry::Promise)->trigger();
    case OpenItemKind::Promise:
    case OpenItemKind::Instalment:
    case OpenItemKind::Waiver:
        return entries_->action(EntryBox::Entry::Recovery)->trigger();
    case OpenItemKind::LegalDate:
    case OpenItemKind::Demand:
        return entries_->action(EntryBox::Entry::LegalEvent)->trigger();
    case OpenItemKind::Strategy:
        return tasks_->writeStrategy();
    case OpenItemKind::Unexplained:
    case OpenItemKind::Deviation:
    case OpenItemKind::Absent:
        break;
    case OpenItemKind::Restructuring:
        if (!concessions_->goOn(loan))
            findChild<QScrollArea*>(QStringLiteral("borrower_right"))->ensureWidgetVisible(restructurings_);
        break;
    }
}

} // namespace qingshou
