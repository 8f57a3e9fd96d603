// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "ui/commands/general_commands.h"
#include "ui/pages/settings/branches_section.h"
#include "ui/pages/settings/letters_section.h"
#include "ui/pages/settings/me_section.h"
#include "ui/pages/settings/policy_section.h"
#include "ui/pages/settings/settings_commands.h"
#include "ui/pages/settings/strategy_rules_section.h"
#include "ui/pages/settings/users_section.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

namespace qingshou {
namespace {
constexpr int listWidth = 128;
}

SettingsPage::SettingsPage(PageContext& pageContext, QWidget* parent)
    : Page(pageContext, parent), list_(new QListWidget(this)), stack_(new QStackedWidget(this)),
      save_(makeAction(commands::saveSettings, this)), discard_(makeAction(commands::discardSettings, this)),
      policy_(new PolicySection(pageContext))
{
    list_->setObjectName(QStringLiteral("settings_sections"));
    list_->setAccessibleName(tr("Sections of the settings"));
    list_->setFixedWidth(listWidth);
    list_->setIconSize({16, 16});
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* me = new MeSection(pageContext);
    add("policy", "configure", policy_);
    add("users", "user-others", new UsersSection(pageContext));
    add("branches", "view-list-tree", new BranchesSection(pageContext));
    add("strategy_rules", "document-edit", new StrategyRulesSection(pageContext));
    add("letters", "mail-message", new LettersSection(pageContext));
    add("me", "im-user", me);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 8);
    row->setSpacing(16);
    row->addWidget(list_);
    row->addWidget(stack_, 1);
    list_->setCurrentRow(0);

    connect(list_, &QListWidget::currentRowChanged, this, &SettingsPage::showSection);
    connect(save_, &QAction::triggered, this, [this] { current()->save(); });
    connect(discard_, &QAction::triggered, this, [this] { current()->discard(); });
    connect(makeAction(commands::filter, this), &QAction::triggered, this, [this] { current()->find(); });
    connect(me, &MeSection::languageChosen, this, &SettingsPage::changeLanguage);
    connect(me, &MeSection::lockTimeAsked, this, [this] {
        list_->setCurrentRow(0);
        policy_->focusSetting(QStringLiteral("idle_lock_minutes"));
    });
    connect(&context().feed, &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() &&
            (changes.touches(Topic::Settings) || changes.touches(Topic::Users) || changes.touches(Topic::Branches)))
            current()->refresh();
    });
}

void SettingsPage::add(const char* id, const char* icon, SettingsSection* section)
{
    auto* item = new QListWidgetItem(themeIcon(QLatin1String(icon)), section->name(), list_);
    item->setData(Qt::UserRole, QLatin1String(id));
    section->setObjectName(QStringLiteral("settings_section_") + QLatin1String(id));
    stack_->addWidget(section);
    sections_.push_back(section);
    connect(section, &SettingsSection::edited, this, &SettingsPage::enableActions);
    connect(section, &SettingsSection::totalsChanged, this, [this, section] {
        if (section == current())
            Q_EMIT totalsChanged(section->totals());
    });
}

SettingsSection* SettingsPage::current() const
{
    return sections_[static_cast<size_t>(qMax(0, list_->currentRow()))];
}

QString SettingsPage::subtitle() const
{
    return current()->subtitle();
}

QList<QAction*> SettingsPage::headerActions() const
{
    QList<QAction*> actions;
    if (QAction* create = current()->create())
        actions << create;
    if (current()->canSave())
        actions << save_ << discard_;
    return actions;
}

void SettingsPage::arrive(const QVariantMap& args)
{
    const QString wanted = args.value(QStringLiteral("section")).toString();
    for (int row = 0; row < list_->count(); ++row) {
        if (list_->item(row)->data(Qt::UserRole).toString() == wanted)
            list_->setCurrentRow(row);
    }
    const QString setting = args.value(QStringLiteral("setting")).toString();
    if (!setting.isEmpty())
        list_->setCurrentRow(0);
    refresh();
    enableActions();
    if (setting.isEmpty())
        list_->setFocus();
    else
        policy_->focusSetting(setting);
}

void SettingsPage::showSection(int row)
{
    if (row < 0)
        return;
    stack_->setCurrentIndex(row);
    current()->refresh();
    enableActions();
    Q_EMIT titleChanged();
    Q_EMIT totalsChanged(current()->totals());
}

void SettingsPage::refresh()
{
    stack_->setCurrentWidget(current());
    current()->refresh();
    Q_EMIT totalsChanged(current()->totals());
}

bool SettingsPage::stepBack()
{
    return current()->stepBack();
}

QVariantMap SettingsPage::place() const
{
    return {{QStringLiteral("section"), list_->currentItem()->data(Qt::UserRole)}};
}

void SettingsPage::enableActions()
{
    const bool edited = current()->canSave() && current()->isEdited();
    save_->setEnabled(edited);
    discard_->setEnabled(edited);
    for (const SettingsSection* section : sections_) {
        QAction* create = section->create();
        if (create)
            create->setVisible(section == current());
    }
}

void SettingsPage::changeLanguage(const QString& code)
{
    const auto change = [this, code] { context().appearance.changeLanguage(code); };
    const bool edited = std::any_of(sections_.begin(), sections_.end(),
                                    [](const SettingsSection* section) { return section->isEdited(); });
    if (!edited)
        return change();
    const Question question{QStringLiteral("change_language"), tr("Change the language without saving?"),
                            tr("The window is built anew; what was typed and not saved is lost."),
                            tr("Change language"), true};
    context().prompts.ask(this, question, [this, change](bool accepted) {
        if (accepted)
            change();
        else
            current()->refresh(); // the chooser shows what is in use
    });
}

} // namespace qingshou
