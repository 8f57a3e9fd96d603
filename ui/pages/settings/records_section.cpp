// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/records_section.h"

#include "ui/support/error_text.h"
#include "ui/support/fonts.h"
#include "ui/support/labels.h"
#include "ui/support/splitter_memory.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/form_field.h"

#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace qingshou {

RecordsSection::RecordsSection(PageContext& pageContext, const QString& id, Permission permission, QWidget* parent)
    : SettingsSection(pageContext, parent), mayChange_(pageContext.may(permission)),
      note_(new SectionNote(id + QStringLiteral("_note"), this)), table_(new DataTable(id, pageContext.userSettings)),
      card_(new QFrame), heading_(new QLabel), form_(new QVBoxLayout)
{
    card_->setProperty("look", QStringLiteral("card"));
    heading_->setFont(scaledFont(1.15, QFont::DemiBold));
    heading_->setTextFormat(Qt::PlainText);
    heading_->setWordWrap(true);
    heading_->setObjectName(id + QStringLiteral("_heading"));
    auto* inside = new QWidget;
    form_->setContentsMargins(16, 0, 16, 16);
    form_->setSpacing(12);
    inside->setLayout(form_);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    inside->setAutoFillBackground(false); // the card's ground shows through
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* cardColumn = new QVBoxLayout(card_);
    cardColumn->setContentsMargins(0, 12, 0, 0);
    cardColumn->setSpacing(12);
    heading_->setContentsMargins(16, 0, 16, 0);
    cardColumn->addWidget(heading_);
    cardColumn->addWidget(scroll, 1);

    auto* split = new QSplitter(Qt::Horizontal);
    split->addWidget(table_);
    split->addWidget(card_);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    split->setSizes({680, 360});
    card_->setMinimumWidth(336);
    rememberSplitter(*split, pageContext.userSettings, id);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(note_);
    column->addWidget(split, 1);
    if (!mayChange_)
        note_->showPlain(tr("You can read this but not change it. %1").arg(whoMay(permission)));
}

void RecordsSection::setUp(TableModel* model, const QString& accessibleName)
{
    table_->setTableModel(model);
    table_->setAccessibleName(accessibleName);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setCopyAllowed(context().may(Permission::Export), whoMay(Permission::Export));
    connect(table_, &DataTable::rowSelectionChanged, this, &RecordsSection::leaveFor);
    connect(table_, &DataTable::rowActivated, this, [this] {
        if (mayChange_)
            beginTyping();
    });
}

QWidget* RecordsSection::card() const
{
    return card_;
}

qint64 RecordsSection::selectedId() const
{
    const QList<int> rows = table_->selectedRows();
    return rows.isEmpty() ? 0 : table_->tableModel()->index(rows.first(), 0).data(TableModel::IdRole).toLongLong();
}

void RecordsSection::choose(qint64 id)
{
    const QScopedValueRollback filling(filling_, true);
    const TableModel& model = *table_->tableModel();
    int row = 0;
    for (int i = 0; i < model.rowCount(); ++i) {
        if (model.index(i, 0).data(TableModel::IdRole).toLongLong() == id)
            row = i;
    }
    if (model.rowCount() > 0)
        table_->selectRow(row);
}

void RecordsSection::refresh()
{
    {
        const QScopedValueRollback filling(filling_, true);
        loadRows();
    }
    if (!isNew_)
        choose(shown_);
    if (!isEdited())
        showSelected();
    Q_EMIT totalsChanged();
}

void RecordsSection::showSelected()
{
    isNew_ = dirty_ = false;
    shown_ = selectedId();
    card_->setVisible(shown_ != 0);
    if (shown_ != 0) {
        const QScopedValueRollback filling(filling_, true);
        showRecord(shown_);
        heading_->setText(heading(shown_));
    }
    Q_EMIT edited();
}

void RecordsSection::leaveFor()
{
    if (filling_)
        return;
    const auto go = [this] {
        if (mayChange_)
            note_->hide();
        showSelected();
    };
    const qint64 next = selectedId();
    if (!isEdited())
        return go();
    if (next == 0 || (!isNew_ && next == shown_))
        return;
    const Question question{QStringLiteral("leave_record"), tr("Leave without saving?"),
                            tr("What was typed here is not saved yet."), tr("Leave"), true};
    context().prompts.ask(this, question, [this, go](bool leave) {
        if (leave)
            return go();
        const QScopedValueRollback filling(filling_, true);
        if (isNew_)
            table_->clearSelection();
        else
            choose(shown_);
    });
}

void RecordsSection::startNew()
{
    const QScopedValueRollback filling(filling_, true);
    note_->hide();
    table_->clearSelection();
    shown_ = 0;
    isNew_ = true;
    dirty_ = false;
    showRecord(0);
    heading_->setText(heading(0));
    card_->show();
    beginTyping();
    Q_EMIT edited();
}

void RecordsSection::markEdited()
{
    if (filling_)
        return;
    dirty_ = true;
    if (mayChange_)
        note_->hide();
    Q_EMIT edited();
}

void RecordsSection::discard()
{
    isNew_ = dirty_ = false;
    if (mayChange_)
        note_->hide();
    if (shown_ == 0)
        choose(0);
    showSelected();
}

bool RecordsSection::stepBack()
{
    if (!isNew_ || dirty_)
        return false;
    discard();
    return true;
}

void RecordsSection::saved(qint64 id, const QString& words)
{
    isNew_ = dirty_ = false;
    shown_ = id;
    refresh();
    note_->showFine(words);
}

void RecordsSection::showRefusal(const Error& error, FormField* beside)
{
    const QString sentence = errorSentence(error);
    if (beside) {
        beside->setError(sentence);
        beside->editor()->setFocus();
    }
    note_->showProblem(tr("Nothing was saved. %1").arg(sentence));
}

} // namespace qingshou
