// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/waiver_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Waivers)
};

} // namespace

QString label(ApprovalLevel level)
{
    switch (level) {
    case ApprovalLevel::Director:
        return Words::tr("Credit union director");
    case ApprovalLevel::RiskDepartment:
        return Words::tr("Risk department");
    case ApprovalLevel::CreditCommittee:
        return Words::tr("Credit committee");
    case ApprovalLevel::Council:
        break;
    }
    return Words::tr("Council");
}

QString label(WaiverCondition condition)
{
    return condition == WaiverCondition::LumpSum ? Words::tr("A lump sum by a day")
                                                 : Words::tr("A repayment plan kept");
}

QString label(WaiverDecision decision)
{
    return decision == WaiverDecision::Approved ? Words::tr("Approved") : Words::tr("Refused");
}

QString label(WaiverState state)
{
    switch (state) {
    case WaiverState::Proposed:
        return Words::tr("Waits for a decision");
    case WaiverState::Approved:
        return Words::tr("Approved, condition open");
    case WaiverState::InEffect:
        return Words::tr("In effect");
    case WaiverState::FallenBack:
        return Words::tr("Fallen back");
    case WaiverState::Refused:
        return Words::tr("Refused");
    case WaiverState::Withdrawn:
        break;
    }
    return Words::tr("Withdrawn");
}

QString label(Way way)
{
    switch (way) {
    case Way::PayOff:
        return Words::tr("Paid off now");
    case Way::Plan:
        return Words::tr("Repayment plan");
    case Way::Extension:
        return Words::tr("Extension");
    case Way::LumpSumWaiver:
        return Words::tr("Lump sum and waiver");
    case Way::Lawsuit:
        return Words::tr("Lawsuit");
    case Way::SettlementInKind:
        break;
    }
    return Words::tr("Settlement in kind");
}

QString label(WayObstacle obstacle)
{
    switch (obstacle) {
    case WayObstacle::TermsMissing:
        return Words::tr("Not computed: something is missing above.");
    case WayObstacle::Overdue:
        return Words::tr("Not possible: an extension is applied for before the due date.");
    case WayObstacle::BeyondQuota:
        return Words::tr("Not possible: longer than the quota that is left.");
    case WayObstacle::MoreThanOwed:
        return Words::tr("Not computed: as much as is owed, or more.");
    case WayObstacle::NotWaivable:
        return Words::tr("Not possible: the sum leaves principal, which may not be waived.");
    case WayObstacle::WaiverBarred:
        return Words::tr("Not possible: waivers are for bad loans of debtors who do not evade.");
    case WayObstacle::DisposalTooLate:
        break;
    }
    return Words::tr("Not possible: it has to be sold sooner.");
}

QString label(Procedure procedure)
{
    switch (procedure) {
    case Procedure::Ordinary:
        return Words::tr("Ordinary proceedings");
    case Procedure::Simplified:
        return Words::tr("Simplified, or mediated");
    case Procedure::PaymentOrder:
        break;
    }
    return Words::tr("Payment order");
}

ChipStyle chipStyle(WaiverState state)
{
    switch (state) {
    case WaiverState::Proposed:
        return ChipStyle::Yellow;
    case WaiverState::Approved:
        return ChipStyle::Accent;
    case WaiverState::InEffect:
        return ChipStyle::Good;
    case WaiverState::FallenBack:
        return ChipStyle::Red;
    case WaiverState::Refused:
    case WaiverState::Withdrawn:
        break;
    }
    return ChipStyle::Plain;
}

} // namespace qingshou
