// SPDX-License-Identifier: GPL-3.0-or-later
// What is merged into the agreement of a repayment plan (分期还款协议): parties, the debt as the ledger states it,
// every instalment, the order of payment. Inside core/services only. Sources: 民法典 561, 674–676, 681, 695.
#pragma once

#include "core/domain/allocation.h"
#include "core/storage/loan_query.h"
#include "core/storage/notice_repository.h"
#include "core/storage/plan_repository.h"

#include <QStringList>

namespace qingshou {

struct AgreementParties {
    QString lender{}; ///< the cooperative with the branch
    QString borrower{};
    QStringList coBorrowers{};
    QStringList guarantors{}; ///< those whom the ledger still names
};

/// order: in which a receipt on this loan is split.
void addAgreement(NoticeFields& fields, const AgreementParties& parties, const LoanRow& loan, const PlanRow& plan,
                  const PartOrder& order);

} // namespace qingshou
