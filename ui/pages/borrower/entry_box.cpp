// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/entry_box.h"

#include "ui/pages/borrower/borrower_commands.h"
#include "ui/pages/borrower/contact_form.h"
#include "ui/pages/borrower/legal_event_form.h"
#include "ui/pages/borrower/note_form.h"
#include "ui/pages/borrower/promise_form.h"
#include "ui/pages/borrower/recovery_form.h"
#include "ui/support/labels.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/flow_layout.h"

#include <QAction>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace qingshou {

EntryBox::EntryBox(const PageContext& context, QWidget* parent) : QFrame(parent), context_(context)
{
    setObjectName(QStringLiteral("entry_box"));
    setProperty("look", QStringLiteral("section"));
    auto* buttons = new QWidget(this);
    auto* flow = new FlowLayout(6, buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(buttons);

    const auto add = [&](EntryForm* form, const Command& command, Permission permission) {
        QAction* action = makeAction(command, parent);
        action->setCheckable(true);
        gate(*action, *context.session, permission);
        addEntry(form, action);
        flow->addWidget(makeActionButton(action, buttons));
    };
    add(new ContactForm(context, this), commands::recordContact, Permission::RecordContact);
    add(new PromiseForm(context, this), commands::recordPromise, Permission::RecordPromise);
    add(new RecoveryForm(context, this), commands::recordRecovery, Permission::RecordRecovery);
    add(new LegalEventForm(context, this), commands::recordLegalEvent, Permission::RecordLegalEvent);
    add(new NoteForm(context, this), commands::addNote, Permission::RecordContact);
    QAction* plan = makeAction(commands::makePlan, parent);
    gate(*plan, *context.session, Permission::MakePlan);
    connect(plan, &QAction::triggered, this, &EntryBox::planWanted);
    flow->addWidget(makeActionButton(plan, buttons));
    QAction* save = makeAction(commands::saveEntry, this);
    connect(save, &QAction::triggered, this, [this] {
        if (open_)
            forms_[*open_]->save();
    });
}

void EntryBox::addEntry(EntryForm* form, QAction* action)
{
    const auto index = forms_.size();
    forms_.push_back(form);
    actions_.push_back(action);
    begun_.emplace_back();
    layout()->addWidget(form);
    form->hide();
    connect(action, &QAction::triggered, this, [this, index] { open(static_cast<Entry>(index)); });
    connect(form, &EntryForm::closeWanted, this, &EntryBox::closeForm);
    if (const auto* contact = qobject_cast<ContactForm*>(form))
        connect(contact, &ContactForm::talkingChanged, this, &EntryBox::talkingChanged);
    connect(form, &EntryForm::saved, this, [this, index] {
        begun_[index].reset();
        closeForm();
        Q_EMIT saved();
    });
}

void EntryBox::setView(const BorrowerView& view)
{
    const bool another = view.id() != view_.id();
    view_ = view;
    if (another) {
        closeForm();
        std::fill(begun_.begin(), begun_.end(), std::nullopt);
        loan_ = view.mainLoan();
    } else if (open_) {
        forms_[*open_]->follow(view);
    }
}

void EntryBox::open(Entry entry)
{
    const auto index = static_cast<size_t>(entry);
    const bool fresh = open_ != index;
    open_ = index;
    for (size_t i = 0; i < forms_.size(); ++i) {
        forms_[i]->setVisible(i == index);
        actions_[i]->setChecked(i == index);
    }
    if (entry != Entry::Contact)
        Q_EMIT talkingChanged({}, {});
    if (fresh) {
        EntryForm& form = *forms_[index];
        if (begun_[index] && form.contents() != *begun_[index]) {
            form.follow(view_); // a letter or Esc took it away, not what was typed
        } else {
            form.begin(view_, loan_);
            begun_[index] = form.contents();
        }
    }
    forms_[index]->focusFirst();
}

bool EntryBox::closeForm()
{
    for (QAction* action : actions_)
        action->setChecked(false);
    if (!open_)
        return false;
    forms_[*open_]->hide();
    open_.reset();
    Q_EMIT talkingChanged({}, {});
    Q_EMIT closed();
    return true;
}

} // namespace qingshou
