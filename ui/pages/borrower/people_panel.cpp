// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/people_panel.h"

#include "core/base/dates.h"
#include "ui/pages/borrower/borrower_rights.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/small_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace qingshou {

PeoplePanel::PeoplePanel(const Session& session, QWidget* parent) : Section(tr("People"), parent), session_(session)
{
    setObjectName(QStringLiteral("people"));
    auto* add = smallButton(QStringLiteral("add_person"), tr("Add…"), this);
    auto* menu = new QMenu(add);
    menu->addAction(tr("Co-borrower…"), this, &PeoplePanel::addCoBorrowerWanted)
        ->setObjectName(QStringLiteral("add_co_borrower"));
    menu->addAction(tr("Contact person…"), this, &PeoplePanel::addContactPersonWanted)
        ->setObjectName(QStringLiteral("add_contact_person"));
    add->setMenu(menu);
    add->setPopupMode(QToolButton::InstantPopup);
    setBlocked(add, whyNot(session, Permission::ManageParties));
    addButton(add);
}

void PeoplePanel::setView(const BorrowerView& view)
{
    if (view.id() != view_.id())
        whole_.clear();
    view_ = view;
    fill();
}

void PeoplePanel::showWhole(PartyId party, const PersonalDetails& details)
{
    whole_[party] = details;
    fill();
}

void PeoplePanel::fill()
{
    clear();
    addContent(card(view_.page.party, tr("Borrower"), {}, 0));
    for (const RelatedCard& related : view_.page.coBorrowers)
        addContent(card(related.party, tr("Co-borrower"), related.link.words, 0));
    for (const RelatedCard& related : view_.page.contactPeople) {
        QString remark = related.link.words;
        if (related.link.refusedOn.isValid())
            remark = tr("%1; asked on %2 not to be contacted").arg(remark, toIso(related.link.refusedOn));
        addContent(
            card(related.party, tr("Contact person"), remark, related.link.refusedOn.isValid() ? 0 : related.link.id));
    }
}

QWidget* PeoplePanel::card(const PartyCard& party, const QString& role, const QString& remark, qint64 contactPerson)
{
    const auto known = whole_.find(party.id);
    const PersonalDetails& details = known == whole_.end() ? party.masked : known->second;
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("party_%1").arg(party.id.value));
    frame->setProperty("look", QStringLiteral("card"));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    auto* name = new ElidedLabel(party.name, frame);
    QFont strong = name->font();
    strong.setWeight(QFont::DemiBold);
    name->setFont(strong);
    auto* kind = new QLabel(remark.isEmpty() ? role : tr("%1 · %2").arg(role, remark), frame);
    kind->setProperty("role", QStringLiteral("hint"));
    kind->setWordWrap(true);
    auto* first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(name, 1);
    if (known == whole_.end()) {
        auto* reveal = smallButton(QStringLiteral("reveal_%1").arg(party.id.value), tr("Show"), frame);
        setBlocked(reveal, whyNot(session_, Permission::ViewUnmasked));
        connect(reveal, &QToolButton::clicked, this, [this, id = party.id] { Q_EMIT revealWanted(id); });
        first->addWidget(reveal);
    }
    if (contactPerson != 0) {
        auto* refuse = smallButton(QStringLiteral("refused_%1").arg(contactPerson), tr("Refuses…"), frame);
        setBlocked(refuse, whyNot(session_, Permission::ManageParties));
        connect(refuse, &QToolButton::clicked, this,
                [this, contactPerson, who = party.name] { Q_EMIT refusalWanted(contactPerson, who); });
        first->addWidget(refuse);
    }
    column->addLayout(first);
    column->addWidget(kind);
    const auto line = [&](const QString& what, const QString& value) {
        if (!value.isEmpty())
            column->addWidget(textLabel(QStringLiteral("%1 %2").arg(what, value), frame));
    };
    line(tr("Identity"), details.idNumber);
    line(tr("Phone"), details.phones.join(QStringLiteral(", ")));
    line(tr("Address"), details.addresses.join(QStringLiteral("; ")));
    line(tr("Account"), details.accounts.join(QStringLiteral(", ")));
    return frame;
}

} // namespace qingshou
