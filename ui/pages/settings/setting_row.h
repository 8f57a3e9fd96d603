// SPDX-License-Identifier: GPL-3.0-or-later
// One parameter: what it decides, the field for its value with the unit, what is allowed, its default and the rule
// behind it. Nothing is saved from here. Names, K being the key: "setting_K" (the field), "setting_K_note",
// "setting_K_default", "setting_K_changed".
#pragma once

#include "core/services/setting_definitions.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace qingshou {

class Chip;

class SettingRow : public QFrame {
    Q_OBJECT

public:
    explicit SettingRow(const SettingDefinition& definition, QWidget* parent = nullptr);

    const SettingDefinition& definition() const { return definition_; }
    QString key() const { return QLatin1String(definition_.key); }

    /// What the file holds. A value that is being edited stays, unless take is set.
    void setStored(const QString& value, bool take);
    QString stored() const { return stored_; }
    QString value() const; ///< as it stands in the field, tidied
    bool isEdited() const { return value() != stored_; }
    bool differsFromDefault() const;
    void setReadOnly();

    /// Why the value in the field cannot be saved; empty = it can. Shown beside the field as one types.
    QString problem() const;
    /// From the service; goes with the next key.
    void setProblem(const QString& problem);

    bool matches(const QString& text) const; ///< some word of it is in label, hint, value or source
    void focusEditor();

Q_SIGNALS:
    void changed();

private:
    QWidget* buildEditor();
    QString facts() const;
    void setEditor(const QString& value);
    void showState();

    const SettingDefinition& definition_;
    QString stored_;
    QString refused_;
    QLineEdit* number_ = nullptr;
    QComboBox* choice_ = nullptr;
    QCheckBox* flag_ = nullptr;
    QLineEdit* words_ = nullptr;
    QPlainTextEdit* text_ = nullptr;
    QWidget* editor_ = nullptr;
    QLabel* note_;
    Chip* changedChip_;
    Chip* unsavedChip_;
    QPushButton* default_;
    bool readOnly_ = false;
};

} // namespace qingshou
