// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/open_items_panel.h"

#include "ui/pages/borrower/borrower_rights.h"
#include "ui/widgets/small_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace qingshou {

OpenItemsPanel::OpenItemsPanel(const Session& session, QWidget* parent)
    : Section(tr("Open items"), parent), session_(session)
{
    setObjectName(QStringLiteral("open_items"));
    setEmptyText(tr("Nothing waits."));
}

void OpenItemsPanel::setView(const BorrowerView& view)
{
    clear();
    const std::vector<OpenItem> items = openItems(view);
    setNote(items.empty() ? QString() : QString::number(items.size()));
    for (const OpenItem& item : items) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto* chip = new Chip(line);
        chip->set(item.chip, item.style);
        row->addWidget(chip, 0, Qt::AlignTop);
        row->addWidget(textLabel(item.text, line), 1);
        auto* open = smallButton(QStringLiteral("open_item"), tr("Go"), line);
        open->setAccessibleName(tr("Go to: %1").arg(item.text));
        connect(open, &QToolButton::clicked, this,
                [this, kind = item.kind, loan = item.loan] { Q_EMIT opened(kind, loan); });
        auto* buttons = new QVBoxLayout; // below each other: the sentence needs the width
        buttons->setSpacing(4);
        buttons->addWidget(open, 0, Qt::AlignRight);
        if (item.kind == OpenItemKind::NextAction && !view.page.nextChannel.isEmpty()) {
            auto* withdraw = smallButton(QStringLiteral("withdraw_planned_contact"), tr("Withdraw…"), line);
            setBlocked(withdraw, whyNot(session_, Permission::RecordContact));
            connect(withdraw, &QToolButton::clicked, this, &OpenItemsPanel::withdrawWanted);
            buttons->addWidget(withdraw, 0, Qt::AlignRight);
        }
        buttons->addStretch(1);
        row->addLayout(buttons);
        addContent(line);
    }
}

} // namespace qingshou
