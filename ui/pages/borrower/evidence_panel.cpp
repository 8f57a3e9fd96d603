// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/evidence_panel.h"

#include "core/base/dates.h"
#include "ui/models/evidence_text.h"
#include "ui/pages/borrower/borrower_rights.h"
#include "ui/support/evidence_labels.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/small_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace qingshou {

EvidencePanel::EvidencePanel(const Session& session, QWidget* parent)
    : Section(tr("Evidence"), parent), session_(session)
{
    setObjectName(QStringLiteral("evidence_panel"));
    setEmptyText(tr("Drop photos, scans, recordings and papers on this page."));
    auto* add = smallButton(QStringLiteral("evidence_add"), tr("Add…"), this);
    setBlocked(add, whyNot(session, Permission::RecordEvidence));
    connect(add, &QToolButton::clicked, this, &EvidencePanel::addWanted);
    addButton(add);
    auto* bundle = smallButton(QStringLiteral("evidence_bundle"), tr("Court bundle…"), this);
    setBlocked(bundle, whyNot(session, Permission::Export));
    connect(bundle, &QToolButton::clicked, this, &EvidencePanel::bundleWanted);
    addButton(bundle);
}

void EvidencePanel::setView(const BorrowerView& view)
{
    clear();
    const std::vector<EvidenceChoice> choices = evidenceChoices(view.page, view.notices);
    int standing = 0;
    for (size_t i = view.evidence.size(); i-- > 0;) { // the newest on top
        addContent(line(view.evidence[i], choices));
        standing += view.evidence[i].withdrawn() ? 0 : 1;
    }
    setNote(standing == 0 ? QString() : QString::number(standing));
}

QWidget* EvidencePanel::line(const EvidenceRow& row, const std::vector<EvidenceChoice>& choices)
{
    const QString id = QString::number(row.id.value);
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("evidence_") + id);
    frame->setProperty("look", QStringLiteral("card"));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(2);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    auto* chip = new Chip(frame);
    chip->set(row.withdrawn() ? tr("Withdrawn") : label(row.kind),
              row.withdrawn() ? ChipStyle::Plain : ChipStyle::Accent);
    first->addWidget(chip, 0, Qt::AlignTop);
    first->addWidget(textLabel(row.title, frame), 1);
    auto* view = smallButton(QStringLiteral("evidence_view_") + id, tr("View…"), frame);
    setBlocked(view, whyNot(session_, Permission::ViewUnmasked));
    connect(view, &QToolButton::clicked, this, [this, id = row.id] { Q_EMIT viewWanted(id); });
    first->addWidget(view, 0, Qt::AlignTop);
    if (!row.withdrawn()) {
        auto* more = smallButton(QStringLiteral("evidence_more_") + id, tr("More"), frame);
        auto* menu = new QMenu(more);
        menu->addAction(tr("What it is and proves…"), this, [this, id = row.id] { Q_EMIT changeWanted(id); })
            ->setObjectName(QStringLiteral("evidence_change_") + id);
        menu->addAction(tr("Withdraw…"), this, [this, id = row.id] { Q_EMIT withdrawWanted(id); })
            ->setObjectName(QStringLiteral("evidence_withdraw_") + id);
        more->setMenu(menu);
        more->setPopupMode(QToolButton::InstantPopup);
        setBlocked(more, whyNot(session_, Permission::RecordEvidence));
        first->addWidget(more, 0, Qt::AlignTop);
    }
    column->addLayout(first);
    if (row.withdrawn()) {
        column->addWidget(mutedLabel(row.withdrawnReason, frame));
        return frame;
    }
    column->addWidget(mutedLabel(tr("Proves: %1").arg(provesText(choices, row.link)), frame));
    column->addWidget(
        mutedLabel(tr("%1 · %2 · added by %3").arg(toIso(row.takenOn), sizeText(row.size), row.recordedByName), frame));
    if (const QString missing = missingText(row.kind, row.points); !missing.isEmpty())
        column->addWidget(mutedLabel(tr("Does not show: %1").arg(missing), frame));
    frame->setToolTip(tr("%1\nSHA-256 %2").arg(row.fileName, row.sha256));
    return frame;
}

} // namespace qingshou
