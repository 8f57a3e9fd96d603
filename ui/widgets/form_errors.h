// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a refusal to the field it is about, by the name the core gives it; what names no field stands in one line at
// the foot of the form. What was typed is never touched.
#pragma once

#include "core/base/error.h"

#include <QObject>

#include <map>

class QLabel;
class QWidget;

namespace qingshou {

class FormField;

class FormErrors : public QObject {
    Q_OBJECT

public:
    explicit FormErrors(QObject* parent = nullptr) : QObject(parent) {}

    /// name: as in Error::args ("amount", "due_on"); several names may stand for one field.
    FormField* add(const QString& name, FormField* field);
    void setGeneral(QLabel* label) { general_ = label; }

    void clear();
    void show(const Error& error);
    /// A sentence beside a field, and the cursor in it.
    void show(const QString& name, const QString& sentence);
    bool any() const;

private:
    std::map<QString, FormField*> fields_;
    QLabel* general_ = nullptr;
};

/// The line at the foot of a form for FormErrors::setGeneral: red, hidden while empty.
QLabel* errorLine(const QString& objectName, QWidget* parent);

} // namespace qingshou
