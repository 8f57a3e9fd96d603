// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/duplicates_dialog.h"

#include "core/base/dates.h"
#include "core/storage/branch_repository.h"
#include "ui/dialogs/borrower_comparison.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/support/duplicate_labels.h"
#include "ui/support/labels.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/section.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace qingshou {
namespace {

constexpr int allGrades = -1;
constexpr int mostDecisions = 500;

QVBoxLayout* columnIn(QWidget* tab)
{
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    return column;
}

} // namespace

DuplicatesDialog::DuplicatesDialog(const PageContext& pageContext, DuplicatesFound found, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("duplicates_dialog"), tr("Customers that may be one person"), tr("Merge"),
                 parent),
      found_(std::move(found))
{
    for (const Branch& branch : BranchRepository(pageContext.reader()).all())
        branches_.insert(branch.id.value, branch.name);
    tabs_ = new QTabWidget(this);
    tabs_->setObjectName(QStringLiteral("duplicates_tabs"));
    tabs_->addTab(makeProposed(), {});
    tabs_->addTab(makeDecided(), {});
    addWidget(tabs_, 1);
    swap_ = addButton(QStringLiteral("duplicates_swap"), tr("Keep the other one"));
    apart_ = addButton(QStringLiteral("duplicates_apart"), tr("Two people"));
    back_ = addButton(QStringLiteral("duplicates_back"), tr("Take back…"));
    connect(swap_, &QPushButton::clicked, this, &DuplicatesDialog::swapSides);
    connect(apart_, &QPushButton::clicked, this, &DuplicatesDialog::tellApart);
    connect(back_, &QPushButton::clicked, this, &DuplicatesDialog::takeBack);
    connect(tabs_, &QTabWidget::currentChanged, this, &DuplicatesDialog::showState);
    fillGrades();
    connect(grades_, &QComboBox::currentIndexChanged, this, [this] { fillProposed(0); });
    fillProposed(0);
    fillDecided();
    startWith({1080, 680});
    proposed_->setFocus();
}

QWidget* DuplicatesDialog::makeProposed()
{
    auto* tab = new QWidget(this);
    QVBoxLayout* column = columnIn(tab);
    auto* row = new QHBoxLayout;
    grades_ = new QComboBox(tab);
    grades_->setObjectName(QStringLiteral("duplicates_grades"));
    grades_->setAccessibleName(tr("Show"));
    note_ = mutedLabel({}, tab);
    note_->setObjectName(QStringLiteral("duplicates_note"));
    row->addWidget(grades_);
    row->addWidget(note_, 1);
    column->addLayout(row);
    const auto branchOf = [this](BranchId id) { return branches_.value(id.value); };
    pairs_ = new ListTableModel<DuplicatePair>(
        {{{QStringLiteral("grade"), tr("How sure")}, [](const DuplicatePair& p) { return label(p.judged.grade); }},
         {{QStringLiteral("keep"), tr("Kept")}, [](const DuplicatePair& p) { return p.keep.name; }},
         {{QStringLiteral("keep_number"), tr("Number")}, [](const DuplicatePair& p) { return p.keep.customerNumber; }},
         {{QStringLiteral("keep_branch"), tr("Branch")},
          [branchOf](const DuplicatePair& p) { return branchOf(p.keep.branch); }},
         {{QStringLiteral("merge"), tr("Merged into it")}, [](const DuplicatePair& p) { return p.merge.name; }},
         {{QStringLiteral("merge_number"), tr("Number")},
          [](const DuplicatePair& p) { return p.merge.customerNumber; }},
         {{QStringLiteral("merge_branch"), tr("Branch")},
          [branchOf](const DuplicatePair& p) { return branchOf(p.merge.branch); }},
         {{QStringLiteral("balance"), tr("Balance together (yuan)"), true},
          [](const DuplicatePair& p) { return p.balance().toYuan(); }},
         {{.id = QStringLiteral("why"), .title = tr("Why"), .widest = 700, .takesRest = true},
          [](const DuplicatePair& p) { return whyDuplicate(p.judged); }}},
        this);
    pairs_->setOrder(QStringLiteral("balance"), [](const DuplicatePair& left, const DuplicatePair& right) {
        return left.balance() < right.balance();
    });
    pairs_->setOrder(QStringLiteral("grade"), [](const DuplicatePair& left, const DuplicatePair& right) {
        return left.judged.grade < right.judged.grade;
    });
    proposed_ = new DataTable(QStringLiteral("duplicates"), context().userSettings, tab);
    proposed_->setAccessibleName(tr("Proposed pairs"));
    proposed_->setCopyAllowed(context().may(Permission::Export), whoMay(Permission::Export));
    proposed_->setTableModel(pairs_);
    proposed_->setEmptyText(tr("Nobody in your part of the book looks like anybody else."));
    connect(proposed_, &DataTable::rowSelectionChanged, this, &DuplicatesDialog::showPair);
    connect(proposed_, &DataTable::rowActivated, this, [this] {
        if (const DuplicatePair* shown = pair())
            context().navigator.openBorrower(shown->keep.id);
    });
    column->addWidget(proposed_, 2);
    comparison_ = new BorrowerComparison(context(), tab);
    column->addWidget(comparison_, 3);
    return tab;
}

QWidget* DuplicatesDialog::makeDecided()
{
    auto* tab = new QWidget(this);
    QVBoxLayout* column = columnIn(tab);
    decisions_ = new ListTableModel<DuplicateDecision>(
        {{{QStringLiteral("on"), tr("When")},
          [](const DuplicateDecision& d) { return toIso(Clock::chinaTime(d.at).date()); }},
         {{QStringLiteral("what"), tr("Decision")},
          [](const DuplicateDecision& d) { return d.merge > 0 ? tr("merged") : tr("two people"); }},
         {{QStringLiteral("name"), tr("Kept")}, [](const DuplicateDecision& d) { return d.name; }},
         {{QStringLiteral("other"), tr("Merged into it")}, [](const DuplicateDecision& d) { return d.otherName; }},
         {{QStringLiteral("reason"), tr("Why")}, [](const DuplicateDecision& d) { return d.reason; }},
         {{QStringLiteral("by"), tr("By")}, [](const DuplicateDecision& d) { return d.byName; }},
         {{QStringLiteral("undone"), tr("Taken back by")}, [](const DuplicateDecision& d) { return d.undoneByName; }}},
        this);
    decided_ = new DataTable(QStringLiteral("duplicate_decisions"), context().userSettings, tab);
    decided_->setAccessibleName(tr("Decided pairs"));
    decided_->setCopyAllowed(context().may(Permission::Export), whoMay(Permission::Export));
    decided_->setTableModel(decisions_);
    decided_->setEmptyText(tr("Nothing has been decided yet."));
    connect(decided_, &DataTable::rowSelectionChanged, this, &DuplicatesDialog::showState);
    column->addWidget(decided_);
    return tab;
}

void DuplicatesDialog::fillGrades()
{
    grades_->addItem(tr("All pairs"), allGrades);
    for (const DuplicateGrade grade : allValues<DuplicateGrade>())
        if (const auto many = std::count_if(found_.pairs.begin(), found_.pairs.end(),
                                            [grade](const DuplicatePair& one) { return one.judged.grade == grade; });
            many > 0)
            grades_->addItem(tr("%1 (%L2)").arg(label(grade)).arg(many), static_cast<int>(grade));
    if (found_.all > found_.pairs.size())
        note_->setText(tr("The first %L1 of %L2 pairs: search again when these are decided.")
                           .arg(found_.pairs.size())
                           .arg(found_.all));
}

void DuplicatesDialog::fillProposed(int row)
{
    const int wanted = grades_->currentData().toInt();
    std::vector<DuplicatePair> shown;
    std::copy_if(found_.pairs.begin(), found_.pairs.end(), std::back_inserter(shown),
                 [wanted](const DuplicatePair& one) {
                     return wanted == allGrades || static_cast<int>(one.judged.grade) == wanted;
                 });
    pairs_->setRows(std::move(shown));
    tabs_->setTabText(0, tr("Proposed (%L1)").arg(found_.pairs.size()));
    proposed_->selectRow(std::min(row, pairs_->rowCount() - 1));
    showPair();
}

void DuplicatesDialog::fillDecided()
{
    decisions_->setRows(DuplicateQuery(context().reader(), context().scope()).decisions(mostDecisions));
    tabs_->setTabText(1, tr("Decided (%L1)").arg(decisions_->rowCount()));
    decided_->selectRow(0);
    showState();
}

const DuplicatePair* DuplicatesDialog::pair() const
{
    return pairs_->rowAt(proposed_->selectedRows().value(0, -1));
}

void DuplicatesDialog::showPair()
{
    if (const DuplicatePair* shown = pair())
        comparison_->compare(shown->keep.id, shown->merge.id);
    else
        comparison_->clearLines();
    showState();
}

void DuplicatesDialog::showState()
{
    const bool proposing = tabs_->currentIndex() == 0;
    for (QPushButton* button : {swap_, apart_, mainButton()}) {
        button->setVisible(proposing);
        button->setEnabled(pair() != nullptr);
    }
    const DuplicateDecision* decision = decisions_->rowAt(decided_->selectedRows().value(0, -1));
    back_->setVisible(!proposing);
    back_->setEnabled(decision && decision->undoneByName.isEmpty());
}

void DuplicatesDialog::swapSides()
{
    const DuplicatePair* shown = pair();
    if (!shown)
        return;
    const auto place = std::find_if(found_.pairs.begin(), found_.pairs.end(), [shown](const DuplicatePair& one) {
        return one.keep.id == shown->keep.id && one.merge.id == shown->merge.id;
    });
    std::swap(place->keep, place->merge);
    fillProposed(proposed_->selectedRows().value(0));
}

void DuplicatesDialog::save()
{
    const DuplicatePair* shown = pair();
    if (!shown)
        return;
    write([keep = shown->keep.id, merge = shown->merge.id,
           why = whyDuplicate(shown->judged)](Services& services) { return services.merges.merge(keep, merge, why); },
          [this, decided = *shown](qint64) { drop(decided.merge.id, decided); });
}

void DuplicatesDialog::tellApart()
{
    const DuplicatePair* shown = pair();
    if (!shown)
        return;
    write([keep = shown->keep.id,
           merge = shown->merge.id](Services& services) { return services.merges.tellApart(keep, merge); },
          [this, decided = *shown](Done) { drop({}, decided); });
}

void DuplicatesDialog::drop(BorrowerId gone, const DuplicatePair& decided)
{
    const int row = proposed_->selectedRows().value(0);
    std::erase_if(found_.pairs, [&](const DuplicatePair& one) {
        return (one.keep.id == decided.keep.id && one.merge.id == decided.merge.id) ||
               (gone.isValid() && (one.keep.id == gone || one.merge.id == gone));
    });
    fillProposed(row);
    fillDecided();
    proposed_->setFocus();
}

void DuplicatesDialog::takeBack()
{
    const DuplicateDecision* decision = decisions_->rowAt(decided_->selectedRows().value(0, -1));
    if (!decision)
        return;
    if (decision->merge == 0)
        return write([one = decision->party,
                      other = decision->other](Services& services) { return services.merges.forgetApart(one, other); },
                     [this](Done) { fillDecided(); });
    const auto then = [this, id = decision->merge](const QString& reason, ReasonDialog::Answer answer) {
        context().write(
            this, [id, reason](Services& services) { return services.merges.undo(id, reason); },
            [this, answer](const Outcome& undone) {
                answer(undone);
                fillDecided();
            });
    };
    (new ReasonDialog(context(),
                      {QStringLiteral("undo_merge"), tr("Take the merge back"),
                       tr("%1 and %2 become two customers again. What was recorded since stays with %1, unless it "
                          "concerns a loan that goes back.")
                           .arg(decision->name, decision->otherName),
                       tr("Take back")},
                      then, this))
        ->show();
}

} // namespace qingshou
