// SPDX-License-Identifier: GPL-3.0-or-later
// Wording of core/services/setting_definitions: groups, names, units, choices. A test fails on a key without a label.
#pragma once

#include "core/services/setting_definitions.h"

#include <QString>
#include <QStringList>

namespace qingshou {

QString settingLabel(const QString& key);                         ///< "" = no such setting
QString settingHint(const QString& key);                          ///< what it decides, one sentence
QString settingUnit(const QString& key);                          ///< "days", or ""
QString settingGroup(const QString& key);                         ///< heading it stands under
QString settingChoice(const QString& key, const QString& choice); ///< a choice in words
/// A value as people read it: "90 days", the choice's words, yes or no.
QString settingValueText(const SettingDefinition& definition, const QString& value);

} // namespace qingshou
