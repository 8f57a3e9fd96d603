// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/policy_section.h"

#include "core/services/settings.h"
#include "ui/pages/settings/setting_row.h"
#include "ui/pages/settings/settings_commands.h"
#include "ui/support/error_text.h"
#include "ui/support/fonts.h"
#include "ui/support/labels.h"
#include "ui/support/setting_labels.h"
#include "ui/widgets/action_button.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace qingshou {
namespace {
constexpr int widest = 1160; // of the list: on a wide screen the eye must not lose the line
}

PolicySection::PolicySection(PageContext& pageContext, QWidget* parent)
    : SettingsSection(pageContext, parent), mayChange_(pageContext.may(Permission::ChangeSettings)),
      search_(new QLineEdit(this)), onlyChanged_(new QCheckBox(tr("Only what is not the default"), this)),
      note_(new SectionNote(QStringLiteral("settings_note"), this)),
      nothing_(new QLabel(tr("No parameter matches."), this)), undo_(makeAction(commands::undoSettings, this)),
      undoButton_(makeActionButton(undo_, this)), scroll_(new QScrollArea(this))
{
    undo_->setEnabled(false);
    undoButton_->hide();
    nothing_->setProperty("role", QStringLiteral("hint"));
    nothing_->setContentsMargins(16, 16, 16, 16);
    nothing_->hide();
    auto* list = new QWidget;
    buildGroups(list);
    list->setMaximumWidth(widest);
    scroll_->setObjectName(QStringLiteral("settings_list"));
    scroll_->setWidget(list);
    scroll_->setWidgetResizable(true);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setFocusPolicy(Qt::NoFocus);
    auto* notes = new QHBoxLayout;
    notes->setSpacing(8);
    notes->addWidget(note_, 1);
    notes->addWidget(undoButton_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildTools());
    column->addLayout(notes);
    column->addWidget(nothing_);
    column->addWidget(scroll_, 1);
    if (!mayChange_) {
        note_->showPlain(
            tr("You can read these parameters but not change them. %1").arg(whoMay(Permission::ChangeSettings)));
        for (SettingRow* row : rows_)
            row->setReadOnly();
    }
    connect(undo_, &QAction::triggered, this, &PolicySection::undo);
}

QWidget* PolicySection::buildTools()
{
    auto* tools = new QWidget(this);
    search_->setObjectName(QStringLiteral("setting_search"));
    search_->setPlaceholderText(tr("Search parameters, rules, values"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setClearButtonEnabled(true);
    search_->setFixedWidth(240);
    onlyChanged_->setObjectName(QStringLiteral("setting_only_changed"));
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addWidget(search_);
    row->addWidget(onlyChanged_);
    row->addStretch(1);
    connect(search_, &QLineEdit::textChanged, this, &PolicySection::filter);
    connect(onlyChanged_, &QCheckBox::toggled, this, &PolicySection::filter);
    return tools;
}

void PolicySection::buildGroups(QWidget* list)
{
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 8, 8);
    column->setSpacing(16);
    QString current;
    QVBoxLayout* rows = nullptr;
    for (const SettingDefinition& definition : settingDefinitions()) {
        const QString heading = settingGroup(QLatin1String(definition.key));
        if (!rows || heading != current) {
            current = heading;
            auto* card = new QFrame(list);
            card->setProperty("look", QStringLiteral("card"));
            rows = new QVBoxLayout(card);
            rows->setContentsMargins(0, 0, 0, 0);
            rows->setSpacing(0);
            auto* title = new QLabel(heading, card);
            title->setFont(scaledFont(1.15, QFont::DemiBold));
            title->setContentsMargins(16, 12, 16, 4);
            rows->addWidget(title);
            column->addWidget(card);
            groups_.push_back({card, {}});
        }
        auto* row = new SettingRow(definition, groups_.back().card);
        rows->addWidget(row);
        groups_.back().rows.push_back(row);
        rows_.push_back(row);
        connect(row, &SettingRow::changed, this, &PolicySection::rowChanged);
    }
    column->addStretch(1);
}

QString PolicySection::totals() const
{
    const auto different = std::count_if(rows_.begin(), rows_.end(), [](const SettingRow* row) {
        return row->stored() != QString::fromUtf8(row->definition().defaultValue);
    });
    return tr("%1 parameters, %2 of them not at the default").arg(rows_.size()).arg(different);
}

void PolicySection::refresh()
{
    load(false);
}

void PolicySection::load(bool take)
{
    const Settings settings = Settings::load(context().reader());
    for (SettingRow* row : rows_)
        row->setStored(settings.text(row->key()), take || row->stored().isEmpty());
    filter();
    Q_EMIT edited();
    Q_EMIT totalsChanged();
}

void PolicySection::filter()
{
    const QString text = search_->text().trimmed();
    bool any = false;
    for (const Group& group : groups_) {
        bool shown = false;
        for (SettingRow* row : group.rows) {
            const bool wanted =
                row->matches(text) && (!onlyChanged_->isChecked() || row->differsFromDefault() || row->isEdited());
            row->setVisible(wanted);
            shown = shown || wanted;
        }
        group.card->setVisible(shown);
        any = any || shown;
    }
    nothing_->setVisible(!any);
}

void PolicySection::rowChanged()
{
    if (mayChange_ && !undoButton_->isVisible())
        note_->hide();
    Q_EMIT edited();
}

bool PolicySection::isEdited() const
{
    return std::any_of(rows_.begin(), rows_.end(), [](const SettingRow* row) { return row->isEdited(); });
}

SettingRow* PolicySection::rowOf(const QString& key) const
{
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const SettingRow* row) { return row->key() == key; });
    return found == rows_.end() ? nullptr : *found;
}

void PolicySection::focusSetting(const QString& key)
{
    SettingRow* row = rowOf(key);
    if (!row)
        return;
    if (!row->isVisibleTo(this)) {
        search_->clear();
        onlyChanged_->setChecked(false);
    }
    scroll_->ensureWidgetVisible(row, 0, 32);
    row->focusEditor();
}

void PolicySection::save()
{
    std::vector<SettingValue> values;
    SettingRow* wrong = nullptr;
    int mistakes = 0;
    for (SettingRow* row : rows_) {
        if (!row->isEdited())
            continue;
        values.push_back({row->key(), row->value()});
        if (!row->problem().isEmpty()) {
            wrong = wrong ? wrong : row;
            ++mistakes;
        }
    }
    if (values.empty())
        return;
    if (wrong) {
        undoButton_->hide();
        note_->showProblem(
            tr("Nothing was saved: %n value(s) cannot be used. Correct what is marked.", nullptr, mistakes));
        focusSetting(wrong->key());
        return;
    }
    write(values, tr("Saved %n parameter(s).", nullptr, static_cast<int>(values.size())), true);
}

void PolicySection::undo()
{
    write(before_, tr("The last save was taken back."), false);
}

void PolicySection::write(const std::vector<SettingValue>& values, const QString& words, bool undoable)
{
    std::vector<SettingValue> before;
    for (const SettingValue& value : values)
        before.push_back({value.key, rowOf(value.key)->stored()});
    undo_->setEnabled(false);
    context().write(
        this, [values](Services& services) { return services.settings.setAll(values); },
        [this, values, before, words, undoable](const Outcome& saved) {
            if (!saved) {
                undo_->setEnabled(!before_.empty());
                showRefusal(saved.error());
                return;
            }
            const Settings settings = Settings::load(context().reader());
            for (const SettingValue& value : values)
                rowOf(value.key)->setStored(settings.text(value.key), true);
            before_ = undoable ? before : std::vector<SettingValue>();
            undo_->setEnabled(undoable);
            undoButton_->setVisible(undoable);
            note_->showFine(words);
            load(false);
        });
}

void PolicySection::showRefusal(const Error& error)
{
    const QString sentence = errorSentence(error);
    undoButton_->setVisible(undo_->isEnabled());
    note_->showProblem(tr("Nothing was saved. %1").arg(sentence));
    if (error.code == ErrorCode::Invalid && !error.args.isEmpty()) {
        if (SettingRow* row = rowOf(error.args.first())) {
            row->setProblem(sentence);
            focusSetting(row->key());
        }
    }
}

void PolicySection::discard()
{
    if (mayChange_ && !undoButton_->isVisible())
        note_->hide();
    load(true);
}

void PolicySection::find()
{
    search_->setFocus();
    search_->selectAll();
}

bool PolicySection::stepBack()
{
    if (search_->text().isEmpty())
        return false;
    search_->clear();
    return true;
}

} // namespace qingshou
