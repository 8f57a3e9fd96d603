// SPDX-License-Identifier: GPL-3.0-or-later
// Language and theme of the whole program, changed while it runs. Both are remembered for this computer's user.
#pragma once

#include "ui/support/user_settings.h"

namespace qingshou {

class Appearance {
public:
    virtual ~Appearance() = default;
    /// The window is built anew in that language a moment later: what was typed and not saved is gone.
    virtual void changeLanguage(const QString& code) = 0;
    virtual void changeTheme(Theme theme) = 0;
};

} // namespace qingshou
