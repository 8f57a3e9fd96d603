// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/recovery_labels.h"

#include "ui/support/error_text.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(RecoveryLabels)
};

} // namespace

QString label(MatchState state)
{
    switch (state) {
    case MatchState::Certain:
        return Words::tr("Clear");
    case MatchState::ToConfirm:
        return Words::tr("To confirm");
    case MatchState::Several:
        return Words::tr("Several loans");
    case MatchState::Unknown:
        return Words::tr("No loan found");
    case MatchState::Duplicate:
        return Words::tr("Recorded already");
    case MatchState::Reversal:
        return Words::tr("Taken back");
    case MatchState::Refused:
        return Words::tr("Refused");
    }
    return {};
}

QString label(MatchedBy by)
{
    switch (by) {
    case MatchedBy::LoanNumber:
        return Words::tr("by loan number");
    case MatchedBy::LoanAccount:
        return Words::tr("by account");
    case MatchedBy::IdNumber:
        return Words::tr("by identity number");
    case MatchedBy::Name:
        return Words::tr("by name");
    case MatchedBy::Nothing:
        break;
    }
    return {};
}

QString whyMatched(const MatchedRecovery& receipt)
{
    switch (receipt.state) {
    case MatchState::Certain:
        return label(receipt.by);
    case MatchState::ToConfirm:
        if (receipt.judged.otherName)
            return Words::tr("%1, but the borrower is %2")
                .arg(label(receipt.by), receipt.candidates[*receipt.judged.candidate].borrowerName);
        return receipt.line.partsDiffer ? Words::tr("principal and interest do not sum to the amount")
                                        : label(receipt.by);
    case MatchState::Several:
        return Words::tr("%1: choose the loan").arg(label(receipt.by));
    case MatchState::Unknown:
        return Words::tr("no such loan in what you may see");
    case MatchState::Duplicate:
        return receipt.same ? Words::tr("the borrower has this recovery") : Words::tr("an earlier row says the same");
    case MatchState::Reversal:
        return Words::tr("reverse the recovery on the borrower's page");
    case MatchState::Refused:
        return receipt.refusal ? errorText(*receipt.refusal).happened : QString();
    }
    return {};
}

} // namespace qingshou
