// SPDX-License-Identifier: GPL-3.0-or-later
// A splitter stands where this person left it.
#pragma once

class QSplitter;
class QString;

namespace qingshou {

class UserSettings;

/// Restores its sizes and keeps them when it is moved. Its parts cannot be folded away. settings must outlive it.
void rememberSplitter(QSplitter& splitter, UserSettings& settings, const QString& id);

} // namespace qingshou
