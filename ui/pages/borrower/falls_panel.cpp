// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/falls_panel.h"

#include "core/base/dates.h"
#include "ui/pages/borrower/borrower_rights.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/small_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

namespace qingshou {

FallsPanel::FallsPanel(const Session& session, QWidget* parent)
    : Section(tr("Unexplained falls of the balance"), parent), session_(session)
{
    setObjectName(QStringLiteral("falls"));
}

void FallsPanel::setView(const BorrowerView& view)
{
    clear();
    int count = 0;
    for (const LoanCard& card : view.page.loans) {
        for (const BalanceFall& fall : card.unexplainedFalls) {
            ++count;
            auto* line = new QWidget(this);
            auto* row = new QHBoxLayout(line);
            row->setContentsMargins(0, 0, 0, 0);
            row->setSpacing(8);
            row->addWidget(
                textLabel(tr("%1 · %2 fell by %3 yuan")
                              .arg(toIso(fall.statisticsOn), card.loan.loanNumber, fall.unexplained().toYuan()),
                          line),
                1);
            auto* turn = smallButton(QStringLiteral("explain_fall"), tr("It was…"), line);
            turn->setToolTip(tr("Turns the fall into a recovery of the kind you choose"));
            auto* menu = new QMenu(turn);
            for (const RecoveryKind kind : allValues<RecoveryKind>()) {
                if (!lowersBalance(kind))
                    continue;
                if (kind == RecoveryKind::SettlementInKind)
                    menu->addSeparator();
                menu->addAction(label(kind), this,
                                [this, loan = fall.loan, run = fall.run, kind] { Q_EMIT explained(loan, run, kind); })
                    ->setObjectName(QStringLiteral("explain_as_%1").arg(code(kind)));
            }
            turn->setMenu(menu);
            turn->setPopupMode(QToolButton::InstantPopup);
            if (const QString reason = whyNot(session_, Permission::RecordRecovery); !reason.isEmpty())
                setBlocked(turn, reason);
            row->addWidget(turn, 0, Qt::AlignTop);
            addContent(line);
        }
    }
    setVisible(count > 0);
}

} // namespace qingshou
