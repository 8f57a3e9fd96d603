// SPDX-License-Identifier: GPL-3.0-or-later
// The repayment agreement (分期还款协议) of a plan, for signing: parties with the guarantors, debt as reconciled,
// schedule with totals, order of payment, rate, acceleration, no novation, costs, jurisdiction. Always in Chinese,
// whatever the window's language: it is a paper between the bank and the borrower. Identity numbers are left as lines
// to be filled in by hand.
#pragma once

#include "ui/models/borrower_view.h"
#include "ui/print/print_document.h"

namespace qingshou {

/// text: the wording, see letterInUse().
PrintDocument agreementDocument(const BorrowerView& view, const PlanRow& plan, const QString& cooperative,
                                const QString& text);
/// The same of fields that are given.
void addAgreementLetter(PrintDocument& document, const QString& text, const QMap<QString, QString>& fields,
                        const PlanRow& plan);

} // namespace qingshou
