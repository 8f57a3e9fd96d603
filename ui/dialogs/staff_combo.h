// SPDX-License-Identifier: GPL-3.0-or-later
// Who on the bank's side: a user, or where it may be somebody who does not sign in here, a name.
#pragma once

#include "core/domain/complaint.h"

class QComboBox;
class QWidget;

namespace qingshou {

class Database;

/// Active users by name; editable: a name may be typed, and nobody is chosen at first.
QComboBox* staffCombo(const QString& objectName, Database& reader, bool editable, QWidget* parent);
StaffMember chosenStaff(const QComboBox& combo);
void chooseStaff(QComboBox& combo, const StaffMember& member);

} // namespace qingshou
