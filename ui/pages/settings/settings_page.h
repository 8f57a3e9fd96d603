// SPDX-License-Identifier: GPL-3.0-or-later
// Settings: the bank's parameters, users, branches, and what concerns the person at the computer. Everybody may look;
// who may change what is the core's table of roles. Names: "settings_sections" and those of the sections.
#pragma once

#include "ui/workbench/page.h"

class QListWidget;
class QStackedWidget;

namespace qingshou {

class PolicySection;
class SettingsSection;

class SettingsPage : public Page {
    Q_OBJECT

public:
    explicit SettingsPage(PageContext& context, QWidget* parent = nullptr);

    QString title() const override { return tr("Settings"); }
    QString subtitle() const override;
    QList<QAction*> headerActions() const override;
    /// args: "section": "policy", "users", "branches" or "me"; "setting": the key of a parameter to go to.
    void arrive(const QVariantMap& args) override;
    void refresh() override;
    bool stepBack() override;
    QVariantMap place() const override;

private:
    void add(const char* id, const char* icon, SettingsSection* section);
    SettingsSection* current() const;
    void showSection(int row);
    void enableActions();
    void changeLanguage(const QString& code);

    QListWidget* list_;
    QStackedWidget* stack_;
    QAction* save_;
    QAction* discard_;
    PolicySection* policy_;
    std::vector<SettingsSection*> sections_;
};

inline constexpr PageDefinition settingsPage{
    "settings", QT_TRANSLATE_NOOP("Pages", "Settings"), "configure", true, anybody, makePage<SettingsPage>};

} // namespace qingshou
