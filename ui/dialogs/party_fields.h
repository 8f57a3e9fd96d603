// SPDX-License-Identifier: GPL-3.0-or-later
// Who somebody is: name, identity number, telephone, address. The number's check digit is looked at as one types; a
// wrong one is a warning, for old papers have such.
#pragma once

#include "core/services/guarantee_service.h"

#include <QDate>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace qingshou {

class FormErrors;
class FormField;

class PartyFields : public QWidget {
    Q_OBJECT

public:
    PartyFields(FormErrors& errors, QDate today, QWidget* parent = nullptr);
    NewParty typed() const;

private:
    void checkNumber();

    QDate today_;
    QComboBox* kind_;
    QLineEdit* name_;
    QLineEdit* number_;
    QLineEdit* phone_;
    QLineEdit* address_;
    FormField* numberField_;
};

} // namespace qingshou
