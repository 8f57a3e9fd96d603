// SPDX-License-Identifier: GPL-3.0-or-later
// The only place where refusals are worded for people: what happened, what is safe, what to do.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace qingshou {

struct ErrorText {
    QString happened; ///< one sentence
    QString safe;     ///< what did not change; empty where nobody would fear for anything
    QString advice;   ///< what to do now
};

/// Where the refusal is read: a window keeps the form that was filled in, a command line has none.
enum class ReadIn { Window, CommandLine };

ErrorText errorText(const Error& error, ReadIn place = ReadIn::Window);
/// One line for beside a field or in the status line: what happened and what to do.
QString errorSentence(const Error& error);
/// For the "details" box and the clipboard: code, arguments that name no person, the engine's words.
QString errorDetails(const Error& error);

} // namespace qingshou
