// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/staff_combo.h"

#include "core/storage/user_repository.h"

#include <QComboBox>
#include <QLineEdit>

namespace qingshou {

QComboBox* staffCombo(const QString& objectName, Database& reader, bool editable, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setObjectName(objectName);
    for (const UserRecord& user : UserRepository(reader).all())
        if (user.active)
            combo->addItem(user.name, user.id.value);
    combo->setMaxVisibleItems(20);
    if (editable) {
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->lineEdit()->setMaxLength(60);
    }
    combo->setCurrentIndex(-1);
    return combo;
}

StaffMember chosenStaff(const QComboBox& combo)
{
    const QString name = combo.currentText().trimmed();
    const int index = combo.currentIndex();
    const bool user = index >= 0 && combo.itemText(index) == name;
    return {user ? UserId{combo.itemData(index).toLongLong()} : UserId{}, name};
}

void chooseStaff(QComboBox& combo, const StaffMember& member)
{
    const int index =
        member.user.isValid() ? combo.findData(member.user.value) : combo.findText(member.name, Qt::MatchExactly);
    combo.setCurrentIndex(index);
    if (index < 0 && combo.isEditable())
        combo.setEditText(member.name);
}

} // namespace qingshou
