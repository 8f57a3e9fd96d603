// SPDX-License-Identifier: GPL-3.0-or-later
// All colours of the program, named once, for the style sheet, charts and painting code. Text on its background has a
// contrast of at least 4.5:1 in both themes; no colour is ever the only carrier of a meaning.
#pragma once

#include "ui/support/user_settings.h"

#include <QColor>
#include <QList>

class QApplication;

namespace qingshou {

struct Palette {
    QColor background; ///< behind everything
    QColor surface;    ///< tables, fields, cards
    QColor raised;     ///< header cells, the bar on top, hovered rows
    QColor line;       ///< thin lines between things
    QColor border;     ///< around fields and buttons: 3:1 against the surface
    QColor text;
    QColor muted;     ///< labels, hints
    QColor accent;    ///< what to press, what is selected, links
    QColor onAccent;  ///< text on accent
    QColor selection; ///< behind selected rows
    QColor good;
    QColor warn;
    QColor orange; ///< between warn (yellow) and bad (red): legal dates
    QColor bad;
    QColor black; ///< passed: a legal date that is gone
    QColor onBlack;
    QColor goodTint, warnTint, orangeTint, badTint, accentTint; ///< behind a chip or banner of that colour
    /// Lines and bars of charts: told apart with red–green blindness and in grey print.
    QList<QColor> series;
};

const Palette& paletteOf(Theme theme);
/// The theme in use; painting code reads it on every paint.
const Palette& colours();

/// Style (Fusion), palette, style sheet and fonts for the whole program. Callable again when the theme changes.
void applyTheme(QApplication& application, Theme theme);

} // namespace qingshou
