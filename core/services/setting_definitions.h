// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is a bank's policy and not the program's: one row each, with its default and its bounds.
// Wording for people is in ui/support/setting_labels.
#pragma once

#include <QStringList>

#include <span>

namespace qingshou {

enum class SettingKind {
    Number,
    Choice,
    Flag,
    Words, // any number of them, see settingWords()
    Text   // sentences with fields, see core/domain/message_text.h
};

struct SettingDefinition {
    const char* key;
    SettingKind kind;
    const char* defaultValue; ///< UTF-8
    int least = 0;            ///< numbers
    int greatest = 0;
    const char* choices = "";        ///< comma-separated codes
    const char* source = "";         ///< law or rule that the default follows; "" = the product's own
    bool confirmWithCounsel = false; ///< least certain: shown with a badge
};

std::span<const SettingDefinition> settingDefinitions();
/// nullptr: no such setting.
const SettingDefinition* settingDefinition(const QString& key);
bool isValidSetting(const SettingDefinition& definition, const QString& value);
/// Those of a Words setting, however they were separated: 、 , ; blanks, full width or not.
QStringList settingWords(const QString& value);

} // namespace qingshou
