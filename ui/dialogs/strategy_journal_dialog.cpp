// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/strategy_journal_dialog.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "ui/models/case_labels.h"
#include "ui/support/labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qingshou {
namespace {
constexpr int weekAhead = 7; // an instruction's day, to begin with
}

StrategyJournalDialog::StrategyJournalDialog(const PageContext& pageContext, BorrowerId borrower, const QString& name,
                                             const std::vector<StrategyEntry>& journal, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("strategy_journal"), tr("Journal · %1").arg(name), tr("Enter"), parent),
      borrower_(borrower)
{
    addWidget(makeList(journal), 1);
    makeForm(journal);
    if (!pageContext.may(Permission::WriteStrategy)) {
        text_->setEnabled(false);
        mainButton()->setEnabled(false);
        mainButton()->setToolTip(whoMay(Permission::WriteStrategy));
    }
    startWith({640, 560});
    text_->setFocus();
}

QWidget* StrategyJournalDialog::makeList(const std::vector<StrategyEntry>& journal)
{
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    if (journal.empty())
        column->addWidget(
            mutedLabel(tr("Nothing was entered yet. Write down what was done and what came of it."), list));
    for (const StrategyEntry& entry : journal) {
        QString head =
            tr("%1 · %2 · %3")
                .arg(toIso(Clock::chinaTime(entry.recordedAt).date()), label(entry.kind), entry.recordedByName);
        if (entry.kind == StrategyEntryKind::Instruction)
            head += entry.answered ? tr(" · by %1, answered").arg(toIso(entry.dueOn))
                                   : tr(" · by %1, open").arg(toIso(entry.dueOn));
        auto* box = new QVBoxLayout;
        box->setSpacing(2);
        box->addWidget(mutedLabel(head, list));
        box->addWidget(textLabel(entry.text, list));
        column->addLayout(box);
    }
    column->addStretch(1);
    auto* area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("journal_entries"));
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(list);
    return area;
}

void StrategyJournalDialog::makeForm(const std::vector<StrategyEntry>& journal)
{
    kind_ = enumCombo<StrategyEntryKind>(
        QStringLiteral("journal_kind"), [](StrategyEntryKind kind) { return label(kind); }, this,
        [this](StrategyEntryKind kind) {
            return kind == StrategyEntryKind::Progress || context().may(Permission::ApproveStrategy);
        });
    answers_ = new QComboBox(this);
    answers_->setObjectName(QStringLiteral("journal_answers"));
    answers_->addItem(tr("no instruction"), 0);
    for (const StrategyEntry& entry : journal)
        if (entry.isOpen())
            answers_->insertItem(0, tr("%1 (by %2)").arg(entry.text, toIso(entry.dueOn)), entry.id.value);
    answers_->setCurrentIndex(0); // the open one that is due first was given first
    answers_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    answers_->setMinimumContentsLength(16);
    dueOn_ = new DateEdit(context().today(), this);
    dueOn_->setObjectName(QStringLiteral("journal_due_on"));
    dueOn_->setDate(context().today().addDays(weekAhead));
    text_ = new QPlainTextEdit(this);
    text_->setObjectName(QStringLiteral("journal_text"));
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(88);
    answersField_ = field(QStringLiteral("instruction"), tr("Answers"), answers_);
    dueField_ = field(QStringLiteral("due_on"), tr("To be done by"), dueOn_);
    addRow({field(QStringLiteral("kind"), tr("Kind"), kind_), answersField_, dueField_}, {1, 2, 2});
    addWidget(field(QStringLiteral("text"), tr("What was done and what came of it, or what is to be done"), text_));
    connect(kind_, &QComboBox::currentIndexChanged, this, &StrategyJournalDialog::showKind);
    showKind();
}

bool StrategyJournalDialog::instructs() const
{
    return chosenIn<StrategyEntryKind>(*kind_) == StrategyEntryKind::Instruction;
}

void StrategyJournalDialog::showKind()
{
    answersField_->setVisible(!instructs());
    dueField_->setVisible(instructs());
}

void StrategyJournalDialog::save()
{
    errors().clear();
    if (instructs() && !dueOn_->problem().isEmpty())
        return errors().show(QStringLiteral("due_on"), dueOn_->problem());
    const QString text = text_->toPlainText();
    if (instructs())
        write([borrower = borrower_, text, dueOn = dueOn_->date()](Services& services) {
            return services.strategyJournal.instruct(borrower, text, dueOn);
        });
    else
        write([borrower = borrower_, text, answers = StrategyEntryId{answers_->currentData().toLongLong()}](
                  Services& services) { return services.strategyJournal.recordProgress(borrower, text, answers); });
}

} // namespace qingshou
