// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/restructuring_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Restructurings)
};

} // namespace

QString label(ContractChange change)
{
    switch (change) {
    case ContractChange::Extension:
        return Words::tr("Extension");
    case ContractChange::GraceOnSchedule:
        return Words::tr("Later instalments");
    case ContractChange::GracePeriod:
        return Words::tr("Grace period");
    case ContractChange::InterestToPrincipal:
        return Words::tr("Interest made principal");
    case ContractChange::RateCut:
        return Words::tr("Lower rate");
    case ContractChange::Waiver:
        return Words::tr("Waiver");
    case ContractChange::CollateralReleased:
        return Words::tr("Collateral released in part");
    case ContractChange::CollateralSwapped:
        return Words::tr("Collateral exchanged");
    case ContractChange::Swap:
        return Words::tr("Debt exchanged");
    case ContractChange::Refinancing:
        return Words::tr("Refinanced by a new loan");
    case ContractChange::Other:
        break;
    }
    return Words::tr("Other change of the contract");
}

QString label(RestructuringState state)
{
    switch (state) {
    case RestructuringState::Proposed:
        return Words::tr("Waits for a decision");
    case RestructuringState::Approved:
        return Words::tr("Approved, to be signed");
    case RestructuringState::Concluded:
        return Words::tr("Signed");
    case RestructuringState::Refused:
        return Words::tr("Refused");
    case RestructuringState::Withdrawn:
        break;
    }
    return Words::tr("Withdrawn");
}

ChipStyle chipStyle(RestructuringState state)
{
    switch (state) {
    case RestructuringState::Proposed:
        return ChipStyle::Yellow;
    case RestructuringState::Approved:
        return ChipStyle::Accent;
    case RestructuringState::Concluded:
        return ChipStyle::Good;
    case RestructuringState::Refused:
    case RestructuringState::Withdrawn:
        break;
    }
    return ChipStyle::Plain;
}

} // namespace qingshou
