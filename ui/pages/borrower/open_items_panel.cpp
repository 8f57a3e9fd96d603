// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/open_items_panel.h"

#include "ui/widgets/small_button.h"

#include <QHBoxLayout>
#include <QLabel>

namespace qingshou {

OpenItemsPanel::OpenItemsPanel(QWidget* parent) : Section(tr("Open items"), parent)
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
        row->addWidget(open, 0, Qt::AlignTop);
        addContent(line);
    }
}

} // namespace qingshou
