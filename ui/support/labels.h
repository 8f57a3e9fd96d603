// SPDX-License-Identifier: GPL-3.0-or-later
// Words for who may do what and for the audit. Words for the rules' enumerations are in domain_labels.h.
#pragma once

#include "core/services/session.h"

#include <QString>

class QAction;
class QWidget;

namespace qingshou {

QString label(Role role);
QString label(Permission permission); ///< "import a ledger": fits "may …"

/// An audit action's code in words; unknown codes as they are.
QString actionLabel(const QString& code);
/// The name of a field inside an audit entry's before and after.
QString auditFieldLabel(const QString& key);

/// "Only supervisor or administrator may import a ledger."
QString whoMay(Permission permission);

/// Greys out what the signed-in role may not do and says in the tooltip who may. Returns whether it may.
bool gate(QAction& action, const Session& session, Permission permission);
bool gate(QWidget& widget, const Session& session, Permission permission);

} // namespace qingshou
