// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/complaints/complaints_page.h"

#include "core/base/dates.h"
#include "ui/commands/general_commands.h"
#include "ui/dialogs/complaint_dialog.h"
#include "ui/dialogs/complaint_step_dialogs.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/dialogs/return_visit_dialog.h"
#include "ui/models/complaint_list.h"
#include "ui/pages/complaints/complaints_commands.h"
#include "ui/support/complaint_labels.h"
#include "ui/support/labels.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/filter_bar.h"

#include <QAction>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr int monthsOffered = 24;
constexpr int monthsCompared = 12;

struct ViewWords {
    const char* name;
    const char* words;
};
constexpr ViewWords viewWords[] = {{"open", QT_TRANSLATE_NOOP("qingshou::ComplaintsPage", "open")},
                                   {"all", QT_TRANSLATE_NOOP("qingshou::ComplaintsPage", "all complaints")},
                                   {"visits", QT_TRANSLATE_NOOP("qingshou::ComplaintsPage", "return visits to make")},
                                   {"all_visits", QT_TRANSLATE_NOOP("qingshou::ComplaintsPage", "all return visits")},
                                   {"rates", QT_TRANSLATE_NOOP("qingshou::ComplaintsPage", "rates")}};

} // namespace

ComplaintsPage::ComplaintsPage(PageContext& pageContext, QWidget* parent) : Page(pageContext, parent)
{
    const QDate today = pageContext.today();
    complaints_ = new PagedTableModel<ComplaintRow>(complaintColumns(today), this);
    visits_ = new PagedTableModel<ReturnVisitRow>(returnVisitColumns(today), this);
    rates_ = new ListTableModel<ComplaintRates>(complaintRateColumns(), this);
    complaintsTable_ = makeTable(QStringLiteral("complaints"), complaints_, tr("Complaints"));
    complaintsTable_->setEmptyText(tr("No complaint here. Ctrl+N registers one; on a borrower's page it is O."));
    visitsTable_ = makeTable(QStringLiteral("return_visits"), visits_, tr("Return visits"));
    visitsTable_->setEmptyText(tr("No return visit here. H on a borrower's page schedules one."));
    ratesTable_ = makeTable(QStringLiteral("complaint_rates"), rates_, tr("Rates"));
    ratesTable_->setEmptyText(tr("Nothing was received and nobody was asked in this time."));
    tables_ = new QStackedWidget(this);
    for (DataTable* table : {complaintsTable_, visitsTable_, ratesTable_})
        tables_->addWidget(table);
    makeActions();
    makeFilters();
    makeRateChoosers();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 8);
    column->setSpacing(8);
    column->addWidget(filters_);
    column->addWidget(tables_, 1);
    connect(&pageContext.feed, &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.touches(Topic::Complaints) || changes.touches(Topic::Book)))
            refresh();
    });
}

DataTable* ComplaintsPage::makeTable(const QString& id, TableModel* model, const QString& accessibleName)
{
    auto* table = new DataTable(id, context().userSettings, this);
    table->setObjectName(id + QStringLiteral("_table"));
    table->setAccessibleName(accessibleName);
    table->setCopyAllowed(context().may(Permission::Export), whoMay(Permission::Export));
    table->setTableModel(model);
    table->setFrozenColumns(1);
    connect(table, &DataTable::rowActivated, this, &ComplaintsPage::nextStep);
    connect(table, &DataTable::rowSelectionChanged, this, &ComplaintsPage::showSelection);
    return table;
}

void ComplaintsPage::makeActions()
{
    const auto make = [this](const Command& command, auto slot) {
        QAction* action = makeAction(command, this);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    register_ = make(commands::registerComplaint, [this] { (new ComplaintDialog(context(), {}, this))->show(); });
    gate(*register_, *context().session, Permission::RecordContact);
    step_ = make(commands::stepOfComplaint, &ComplaintsPage::nextStep);
    assign_ = make(commands::assignComplaint, &ComplaintsPage::assign);
    extend_ = make(commands::extendComplaint, &ComplaintsPage::askExtension);
    withdraw_ = make(commands::withdrawComplaint, &ComplaintsPage::askWithdrawal);
    visit_ = make(commands::complaintReturnVisit, &ComplaintsPage::scheduleVisit);
    borrower_ = make(commands::complaintBorrower, [this] {
        if (const auto row = complaint(); row && row->borrower.isValid())
            context().navigator.openBorrower(row->borrower);
        else if (const auto due = visit())
            context().navigator.openBorrower(due->borrower);
    });
    complaintsTable_->insertActions(complaintsTable_->actions().value(0),
                                    {step_, assign_, extend_, withdraw_, visit_, borrower_});
    visitsTable_->insertActions(visitsTable_->actions().value(0), {step_, withdraw_, borrower_});
}

void ComplaintsPage::makeFilters()
{
    filters_ = new FilterBar(tr("Name or words"), this);
    for (int i = 0; i < static_cast<int>(std::size(viewWords)); ++i) {
        auto* button = new QToolButton(this);
        button->setObjectName(QStringLiteral("complaints_") + QLatin1String(viewWords[i].name));
        button->setProperty("look", QStringLiteral("choice"));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, i] { choose(static_cast<View>(i)); });
        filters_->addChooser(button);
        views_.push_back(button);
    }
    connect(filters_, &FilterBar::textChanged, this, &ComplaintsPage::refresh);
    connect(filters_, &FilterBar::cleared, this, &ComplaintsPage::refresh);
    QAction* find = makeAction(commands::filter, this);
    connect(find, &QAction::triggered, filters_, &FilterBar::focusText);
}

void ComplaintsPage::makeRateChoosers()
{
    month_ = new QComboBox(this);
    month_->setObjectName(QStringLiteral("complaint_rates_month"));
    month_->setAccessibleName(tr("Month"));
    const QDate today = context().today();
    for (int back = 0; back < monthsOffered; ++back) {
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(-back);
        month_->addItem(month.toString(QStringLiteral("yyyy-MM")), month);
    }
    group_ = enumCombo<RateGroup>(
        QStringLiteral("complaint_rates_group"), [](RateGroup group) { return label(group); }, this);
    group_->setAccessibleName(tr("Grouped"));
    for (QComboBox* combo : {month_, group_}) {
        filters_->addChooser(combo);
        combo->setVisible(false);
        connect(combo, &QComboBox::currentIndexChanged, this, &ComplaintsPage::refresh);
    }
}

QString ComplaintsPage::title() const
{
    return tr("Complaints");
}

QString ComplaintsPage::subtitle() const
{
    return tr("What people complain of, by when they get an answer, and how satisfied they are");
}

QList<QAction*> ComplaintsPage::headerActions() const
{
    return {register_, step_, assign_, extend_, visit_, borrower_};
}

ComplaintFilter ComplaintsPage::complaintFilter(View view) const
{
    return {.open = view == View::OpenComplaints, .text = filters_->text()};
}

ReturnVisitFilter ComplaintsPage::visitFilter(View view) const
{
    return {.waiting = view == View::VisitsDue, .text = filters_->text()};
}

void ComplaintsPage::choose(View view)
{
    view_ = view;
    refresh();
}

void ComplaintsPage::showCounts()
{
    const ComplaintRepository complaints(context().reader());
    const ReturnVisitRepository visits(context().reader());
    const Scope& scope = context().scope();
    const qint64 counts[] = {complaints.count(complaintFilter(View::OpenComplaints), scope),
                             complaints.count(complaintFilter(View::AllComplaints), scope),
                             visits.count(visitFilter(View::VisitsDue), scope),
                             visits.count(visitFilter(View::AllVisits), scope)};
    for (size_t i = 0; i < views_.size(); ++i) {
        const QString words = tr(viewWords[i].words);
        views_[i]->setText(i < std::size(counts) ? tr("%1 (%L2)").arg(words).arg(counts[i]) : words);
        views_[i]->setChecked(static_cast<View>(i) == view_);
    }
}

void ComplaintsPage::showRates()
{
    const QDate month = month_->currentData().toDate();
    const auto by = chosenIn<RateGroup>(*group_);
    const QDate first = by == RateGroup::Month ? month.addMonths(1 - monthsCompared) : month;
    rates_->setRows(
        readComplaintRates(context().reader(), context().scope(), first, endOfMonth(month), by, context().today()));
}

void ComplaintsPage::refresh()
{
    showCounts();
    month_->setVisible(view_ == View::Rates);
    group_->setVisible(view_ == View::Rates);
    if (showsComplaints()) {
        complaints_->setSource({[this, shown = complaintFilter(view_)] {
                                    return static_cast<int>(
                                        ComplaintRepository(context().reader()).count(shown, context().scope()));
                                },
                                [this, shown = complaintFilter(view_)](int offset, int limit, const TableSort&) {
                                    ComplaintFilter page = shown;
                                    page.offset = offset;
                                    page.limit = limit;
                                    return ComplaintRepository(context().reader()).list(page, context().scope());
                                },
                                [](const ComplaintRow& row) { return row.id.value; }});
        tables_->setCurrentWidget(complaintsTable_);
    } else if (showsVisits()) {
        visits_->setSource({[this, shown = visitFilter(view_)] {
                                return static_cast<int>(
                                    ReturnVisitRepository(context().reader()).count(shown, context().scope()));
                            },
                            [this, shown = visitFilter(view_)](int offset, int limit, const TableSort&) {
                                ReturnVisitFilter page = shown;
                                page.offset = offset;
                                page.limit = limit;
                                return ReturnVisitRepository(context().reader()).list(page, context().scope());
                            },
                            [](const ReturnVisitRow& row) { return row.id.value; }});
        tables_->setCurrentWidget(visitsTable_);
    } else {
        showRates();
        tables_->setCurrentWidget(ratesTable_);
    }
    showSelection();
    Q_EMIT titleChanged();
}

std::optional<ComplaintRow> ComplaintsPage::complaint() const
{
    const QList<int> rows = complaintsTable_->selectedRows();
    const ComplaintRow* row = showsComplaints() && rows.size() == 1 ? complaints_->rowAt(rows.front()) : nullptr;
    return row ? std::optional(*row) : std::nullopt;
}

std::optional<ReturnVisitRow> ComplaintsPage::visit() const
{
    const QList<int> rows = visitsTable_->selectedRows();
    const ReturnVisitRow* row = showsVisits() && rows.size() == 1 ? visits_->rowAt(rows.front()) : nullptr;
    return row ? std::optional(*row) : std::nullopt;
}

void ComplaintsPage::showSelection()
{
    const std::optional<ComplaintRow> row = complaint();
    const std::optional<ReturnVisitRow> due = visit();
    const Session& session = *context().session;
    const auto offer = [&session](QAction* action, Permission permission, bool enabled) {
        if (gate(*action, session, permission))
            action->setEnabled(enabled);
    };
    const bool open = row && isOpen(row->state);
    const bool waits = due && due->waits();
    offer(step_, showsVisits() ? Permission::RecordContact : Permission::HandleComplaint,
          waits || (row && (open || row->state == ComplaintState::Answered)));
    offer(assign_, Permission::HandleComplaint, open);
    offer(extend_, Permission::HandleComplaint, open && !row->extendedAt.isValid());
    offer(withdraw_, showsVisits() ? Permission::RecordContact : Permission::HandleComplaint, open || waits);
    offer(visit_, Permission::RecordContact, row && row->borrower.isValid());
    borrower_->setEnabled((row && row->borrower.isValid()) || due);
}

void ComplaintsPage::nextStep()
{
    showSelection();
    if (!step_->isEnabled())
        return;
    if (const auto due = visit())
        (new ReturnVisitResultDialog(context(), *due, this))->show();
    else if (const auto row = complaint(); row && row->state == ComplaintState::Registered)
        assign();
    else if (row && row->state == ComplaintState::Handling)
        (new ComplaintAnswerDialog(context(), *row, this))->show();
    else if (row)
        askClosing();
}

void ComplaintsPage::assign()
{
    if (const auto row = complaint())
        (new ComplaintAssignDialog(context(), *row, this))->show();
}

void ComplaintsPage::scheduleVisit()
{
    if (const auto row = complaint())
        (new ReturnVisitDialog(context(), returnVisitAfter(*row), this))->show();
}

template <class Work>
void ComplaintsPage::askReason(const char* id, const QString& title, const QString& text, const QString& accept,
                               Work work)
{
    reasonDialog(context(), {QLatin1String(id), title, text, accept}, std::move(work), this)->show();
}

void ComplaintsPage::askExtension()
{
    if (const auto row = complaint())
        askReason("extend_complaint_why", tr("Extend the time for the answer"),
                  tr("Once, as a complex case, with the approval of somebody who does not handle it. The complainant "
                     "is told."),
                  tr("Approve"), [id = row->id](Services& services, const QString& reason) {
                      return services.complaints.extend(id, reason);
                  });
}

void ComplaintsPage::askClosing()
{
    if (const auto row = complaint())
        askReason(
            "close_complaint_note", tr("Close the complaint"),
            tr("What was made of it: what was put right, and what is done that it does not happen again."), tr("Close"),
            [id = row->id](Services& services, const QString& note) { return services.complaints.close(id, note); });
}

void ComplaintsPage::askWithdrawal()
{
    if (const auto due = visit())
        askReason("withdraw_return_visit_why", tr("Withdraw the return visit"),
                  tr("It is not made. It stays in the timeline, struck out."), tr("Withdraw"),
                  [id = due->id](Services& services, const QString& reason) {
                      return services.returnVisits.withdraw(id, reason);
                  });
    else if (const auto row = complaint())
        askReason("withdraw_complaint_why", tr("Withdraw the complaint"),
                  tr("Whoever complained takes it back, or it was entered by mistake. It stays listed, and contact is "
                     "no longer on hold for it."),
                  tr("Withdraw"), [id = row->id](Services& services, const QString& reason) {
                      return services.complaints.withdraw(id, reason);
                  });
}

bool ComplaintsPage::canPrint() const
{
    const TableModel& model = showsComplaints() ? static_cast<const TableModel&>(*complaints_)
                              : showsVisits()   ? static_cast<const TableModel&>(*visits_)
                                                : static_cast<const TableModel&>(*rates_);
    return context().may(Permission::Export) && model.rowCount() > 0;
}

ListOutput ComplaintsPage::output() const
{
    const QString words = views_[static_cast<size_t>(view_)]->text();
    if (showsComplaints())
        return complaintListOutput(context(), complaintFilter(view_), words, complaints_->rowCount());
    if (showsVisits())
        return returnVisitListOutput(context(), visitFilter(view_), words, visits_->rowCount());
    return complaintRatesOutput(context(), rates_->rows(),
                                tr("%1, %2").arg(month_->currentText(), group_->currentText()));
}

void ComplaintsPage::print()
{
    if (canPrint())
        printList(this, context(), output());
}

void ComplaintsPage::exportShown()
{
    if (canExport())
        exportList(this, context(), output());
}

} // namespace qingshou
