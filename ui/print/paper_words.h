// SPDX-License-Identifier: GPL-3.0-or-later
// Words of papers between the bank and the borrower: Chinese in every language of the window, so they are not in tr().
#pragma once

#include "core/domain/allocation.h"

#include <QDate>
#include <QString>

namespace qingshou {

QString paperText(DebtPart part);
/// "2026年9月30日".
QString paperDay(QDate day);

} // namespace qingshou
