// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/palette.h"

#include "ui/support/fonts.h"
#include "ui/support/window_style.h"

#include <QApplication>
#include <QFile>
#include <QIcon>
#include <QMap>
#include <QPalette>

namespace qingshou {
namespace {

Theme current = Theme::Light;

QColor colour(const char* code)
{
    return QColor(QLatin1String(code));
}

Palette light()
{
    Palette p;
    p.background = colour("#f4f5f7");
    p.surface = colour("#ffffff");
    p.raised = colour("#eceef2");
    p.line = colour("#dde1e7");
    p.border = colour("#8a94a3");
    p.text = colour("#1c2430");
    p.muted = colour("#566173");
    p.accent = colour("#1f5fa8");
    p.onAccent = colour("#ffffff");
    p.selection = colour("#d6e6f8");
    p.good = colour("#1f7340");
    p.warn = colour("#7a5c00");
    p.orange = colour("#a34400");
    p.bad = colour("#b3261e");
    p.black = colour("#1a1a1a");
    p.onBlack = colour("#ffffff");
    p.goodTint = colour("#e3f3e8");
    p.warnTint = colour("#fdf3c9");
    p.orangeTint = colour("#fee8d8");
    p.badTint = colour("#fce5e3");
    p.accentTint = colour("#e5effa");
    p.series = {colour("#1f5fa8"), colour("#d1762b"), colour("#3a9188"),
                colour("#8b5a9f"), colour("#8c8326"), colour("#5f6b7a")};
    return p;
}

Palette dark()
{
    Palette p;
    p.background = colour("#1b1f25");
    p.surface = colour("#23282f");
    p.raised = colour("#2d333c");
    p.line = colour("#3a414b");
    p.border = colour("#768192");
    p.text = colour("#e6e9ee");
    p.muted = colour("#a9b3c0");
    p.accent = colour("#7db4f0");
    p.onAccent = colour("#10161d");
    p.selection = colour("#2f4a68");
    p.good = colour("#7fd09b");
    p.warn = colour("#e6c84f");
    p.orange = colour("#f5a468");
    p.bad = colour("#f59a93");
    p.black = colour("#000000");
    p.onBlack = colour("#ffffff");
    p.goodTint = colour("#1f3a2a");
    p.warnTint = colour("#3d3618");
    p.orangeTint = colour("#45301f");
    p.badTint = colour("#472725");
    p.accentTint = colour("#22384f");
    p.series = {colour("#7db4f0"), colour("#f0a565"), colour("#6cc9bf"),
                colour("#c49ad6"), colour("#cfc55a"), colour("#a9b3c0")};
    return p;
}

QMap<QString, QColor> named(const Palette& p)
{
    return {{QStringLiteral("background"), p.background},
            {QStringLiteral("surface"), p.surface},
            {QStringLiteral("raised"), p.raised},
            {QStringLiteral("line"), p.line},
            {QStringLiteral("border"), p.border},
            {QStringLiteral("text"), p.text},
            {QStringLiteral("muted"), p.muted},
            {QStringLiteral("accent"), p.accent},
            {QStringLiteral("onAccent"), p.onAccent},
            {QStringLiteral("selection"), p.selection},
            {QStringLiteral("good"), p.good},
            {QStringLiteral("warn"), p.warn},
            {QStringLiteral("orange"), p.orange},
            {QStringLiteral("bad"), p.bad},
            {QStringLiteral("black"), p.black},
            {QStringLiteral("onBlack"), p.onBlack},
            {QStringLiteral("goodTint"), p.goodTint},
            {QStringLiteral("warnTint"), p.warnTint},
            {QStringLiteral("orangeTint"), p.orangeTint},
            {QStringLiteral("badTint"), p.badTint},
            {QStringLiteral("accentTint"), p.accentTint}};
}

QString styleSheet(const Palette& p)
{
    QFile file(QStringLiteral(":/styles/qingshou.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const QMap<QString, QColor> colours = named(p);
    // From the end, so that a name is never replaced by a shorter one that it begins with.
    for (auto it = colours.constEnd(); it != colours.constBegin();) {
        --it;
        sheet.replace(QLatin1Char('@') + it.key(), it.value().name());
    }
    return sheet;
}

QPalette qtPalette(const Palette& p)
{
    QPalette result;
    result.setColor(QPalette::Window, p.background);
    result.setColor(QPalette::WindowText, p.text);
    result.setColor(QPalette::Base, p.surface);
    result.setColor(QPalette::AlternateBase, p.raised);
    result.setColor(QPalette::Text, p.text);
    result.setColor(QPalette::Button, p.raised);
    result.setColor(QPalette::ButtonText, p.text);
    result.setColor(QPalette::BrightText, p.onAccent);
    result.setColor(QPalette::Highlight, p.accent);
    result.setColor(QPalette::HighlightedText, p.onAccent);
    result.setColor(QPalette::Link, p.accent);
    result.setColor(QPalette::LinkVisited, p.accent);
    result.setColor(QPalette::ToolTipBase, p.surface);
    result.setColor(QPalette::ToolTipText, p.text);
    result.setColor(QPalette::PlaceholderText, p.muted);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, p.border);
    return result;
}

} // namespace

const Palette& paletteOf(Theme theme)
{
    static const Palette lightPalette = light();
    static const Palette darkPalette = dark();
    return theme == Theme::Dark ? darkPalette : lightPalette;
}

const Palette& colours()
{
    return paletteOf(current);
}

void applyTheme(QApplication& application, Theme theme)
{
    current = theme;
    QIcon::setThemeSearchPaths({QStringLiteral("/usr/share/icons"), QStringLiteral(":/icons")});
    QIcon::setThemeName(theme == Theme::Dark ? QStringLiteral("breeze-dark") : QStringLiteral("breeze"));
    application.setStyle(new WindowStyle);
    application.setPalette(qtPalette(colours()));
    application.setFont(baseFont());
    application.setStyleSheet(styleSheet(colours()));
}

} // namespace qingshou
