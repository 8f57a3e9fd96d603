// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/promises_panel.h"

#include "core/base/dates.h"
#include "ui/pages/borrower/borrower_rights.h"
#include "ui/support/domain_labels.h"
#include "ui/support/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/small_button.h"

#include <QHBoxLayout>
#include <QLabel>

namespace qingshou {
namespace {

ChipStyle styleOf(PromiseState state)
{
    switch (state) {
    case PromiseState::Open:
        return ChipStyle::Yellow;
    case PromiseState::Kept:
        return ChipStyle::Good;
    case PromiseState::PartlyKept:
        return ChipStyle::Orange;
    case PromiseState::Broken:
        return ChipStyle::Red;
    }
    return ChipStyle::Plain;
}

} // namespace

PromisesPanel::PromisesPanel(const Session& session, QWidget* parent)
    : Section(tr("Promises"), parent), session_(session)
{
    setObjectName(QStringLiteral("promises"));
    setEmptyText(tr("Nothing was promised."));
}

void PromisesPanel::setView(const BorrowerView& view)
{
    clear();
    // Newest day first: what is still to come stands on top.
    for (size_t i = view.page.promises.size(); i-- > 0;) {
        const PromiseRow& promise = view.page.promises[i];
        const PromiseFigures& state = view.figures.promises[i];
        auto* line = new QWidget(this);
        line->setObjectName(QStringLiteral("promise_%1").arg(promise.id.value));
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        auto* chip = new Chip(line);
        chip->set(state.withdrawn ? tr("Withdrawn") : label(state.state),
                  state.withdrawn ? ChipStyle::Plain : styleOf(state.state));
        row->addWidget(chip, 0, Qt::AlignTop);
        QString text = tr("%1 by %2").arg(promise.amount.toYuan(), toIso(promise.dueOn));
        if (state.withdrawn)
            text += tr(" (%1)").arg(promise.withdrawnReason);
        else if (state.paid.isPositive() && state.state != PromiseState::Kept)
            text += tr(", paid %1").arg(state.paid.toYuan());
        else if (state.keptOn)
            text += tr(", kept on %1").arg(toIso(*state.keptOn));
        QLabel* words = textLabel(text, line);
        words->setToolTip(promise.note);
        row->addWidget(words, 1);
        if (!state.withdrawn && state.state == PromiseState::Open) {
            auto* withdraw = smallButton(QStringLiteral("withdraw_%1").arg(promise.id.value), tr("Withdraw…"), line);
            setBlocked(withdraw, whyNot(session_, Permission::RecordPromise));
            connect(withdraw, &QToolButton::clicked, this, [this, id = promise.id] { Q_EMIT withdrawWanted(id); });
            row->addWidget(withdraw, 0, Qt::AlignTop);
        }
        addContent(line);
    }
}

} // namespace qingshou
