// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/strategy_panel.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/services/session.h"
#include "ui/models/case_labels.h"
#include "ui/models/strategy_text.h"
#include "ui/pages/borrower/borrower_rights.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/small_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace qingshou {

StrategyPanel::StrategyPanel(const Session& session, QWidget* parent)
    : Section(tr("Strategy"), parent), session_(session)
{
    setObjectName(QStringLiteral("strategy"));
    setEmptyText(tr("No strategy yet: write down cause, capacity, measures, amount, day and owner."));
    print_ = smallButton(QStringLiteral("print_strategy"), tr("Print card"), this);
    connect(print_, &QToolButton::clicked, this, &StrategyPanel::printWanted);
    edit_ = smallButton(QStringLiteral("edit_strategy"), tr("Write…"), this);
    connect(edit_, &QToolButton::clicked, this, &StrategyPanel::editWanted);
    journal_ = smallButton(QStringLiteral("strategy_journal_button"), tr("Journal…"), this);
    connect(journal_, &QToolButton::clicked, this, &StrategyPanel::journalWanted);
    addButton(print_);
    addButton(journal_);
    addButton(edit_);
}

void StrategyPanel::setView(const BorrowerView& view)
{
    clear();
    const StrategyRow* strategy = view.strategy();
    print_->setVisible(strategy != nullptr);
    edit_->setText(strategy ? tr("Versions…") : tr("Write…"));
    setBlocked(edit_, strategy ? QString() : whyNot(session_, Permission::WriteStrategy));
    setNote(strategy ? tr("version %1").arg(strategy->version) : QString());
    if (!strategy)
        return addJournal(view);
    auto* state = new QWidget(this);
    auto* line = new QHBoxLayout(state);
    line->setContentsMargins(0, 0, 0, 0);
    auto* chip = new Chip(state);
    chip->setObjectName(QStringLiteral("strategy_state"));
    chip->set(label(strategy->state), chipStyle(strategy->state));
    line->addWidget(chip);
    line->addWidget(
        mutedLabel(tr("%1, %2").arg(strategy->savedByName, toIso(Clock::chinaTime(strategy->savedAt).date())), state),
        1);
    addContent(state);
    auto* facts = new Facts(this);
    facts->add(tr("Cause"), strategy->cause);
    facts->add(tr("Capacity"), label(strategy->capacity));
    facts->add(tr("Willingness"), label(strategy->willingness));
    facts->add(tr("Prospect"), label(strategy->prospect));
    facts->add(tr("Measures"), measuresText(strategy->measures));
    facts->add(tr("How"), strategy->details);
    facts->add(tr("Amount"), tr("%1 yuan").arg(strategy->amount.toYuan()));
    const bool overdue = strategy->targetOn < view.asOf && view.figures.owed.total().isPositive();
    facts->add(tr("By"), overdue ? tr("%1, overdue").arg(toIso(strategy->targetOn)) : toIso(strategy->targetOn));
    facts->add(tr("Owner"), strategy->owner);
    if (strategy->state != StrategyState::Submitted)
        facts->add(tr("Decision"), tr("%1, %2").arg(strategy->decidedByName, strategy->decisionNote));
    addContent(facts);
    if (strategy->state == StrategyState::Submitted)
        addContent(decision(*strategy));
    addJournal(view);
}

void StrategyPanel::addJournal(const BorrowerView& view)
{
    const StrategyEntry* newest = nullptr;
    for (const StrategyEntry& entry : view.page.journal) {
        if (!newest && entry.kind == StrategyEntryKind::Progress)
            newest = &entry;
        if (!entry.isOpen())
            continue;
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto* chip = new Chip(line);
        chip->setObjectName(QStringLiteral("open_instruction"));
        chip->set(tr("Instruction by %1").arg(toIso(entry.dueOn)),
                  entry.dueOn < view.asOf ? ChipStyle::Red : ChipStyle::Orange);
        row->addWidget(chip, 0, Qt::AlignTop);
        row->addWidget(textLabel(entry.text, line), 1);
        addContent(line);
    }
    if (!newest)
        return;
    auto* progress = new Facts(this);
    progress->add(tr("Progress"), tr("%1: %2").arg(toIso(Clock::chinaTime(newest->recordedAt).date()), newest->text));
    addContent(progress);
}

QWidget* StrategyPanel::decision(const StrategyRow& strategy)
{
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* note = new QLineEdit(box);
    note->setObjectName(QStringLiteral("decision_note"));
    note->setPlaceholderText(tr("Remark; needed when sending back"));
    note->setAccessibleName(tr("Remark on the decision"));
    auto* approve = smallButton(QStringLiteral("approve_strategy"), tr("Approve"), box);
    auto* back = smallButton(QStringLiteral("send_back_strategy"), tr("Send back"), box);
    QString reason = whyNot(session_, Permission::ApproveStrategy);
    if (reason.isEmpty() && strategy.savedBy == session_.user)
        reason = tr("Somebody else must decide on what you wrote.");
    setBlocked(approve, reason);
    setBlocked(back, reason);
    setBlocked(note, reason);
    connect(approve, &QToolButton::clicked, this,
            [this, note, id = strategy.id] { Q_EMIT approved(id, note->text().trimmed()); });
    connect(back, &QToolButton::clicked, this, [this, note, id = strategy.id] {
        if (note->text().trimmed().isEmpty())
            note->setFocus();
        else
            Q_EMIT sentBack(id, note->text().trimmed());
    });
    column->addWidget(note);
    auto* line = new QHBoxLayout;
    line->addWidget(approve);
    line->addWidget(back);
    line->addStretch(1);
    column->addLayout(line);
    return box;
}

} // namespace qingshou
