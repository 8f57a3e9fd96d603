// SPDX-License-Identifier: GPL-3.0-or-later
// Words that are merged into letters. The paper is Chinese in every language of the window, so they are not in tr().
// For letters and for what is printed beside them.
#pragma once

#include "core/domain/allocation.h"
#include "core/domain/contact_terms.h"
#include "core/domain/guarantee_period.h"
#include "core/domain/schedule.h"

#include <QDate>
#include <QString>

namespace qingshou {

/// To be filled in by hand.
QString letterBlank();
QString orBlank(const QString& text);
/// "2026年9月30日", or a blank.
QString letterDay(QDate day);
QString letterText(GuaranteeMode mode);
QString letterText(DebtPart part);
QString letterText(RepaymentMethod method);
/// What somebody is to the borrower.
QString letterText(PersonReached person);
/// What came of a visit.
QString letterText(ContactOutcome outcome);

} // namespace qingshou
