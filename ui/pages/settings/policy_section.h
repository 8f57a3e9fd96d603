// SPDX-License-Identifier: GPL-3.0-or-later
// Every parameter of the bank's policy, by groups; saved together or not at all, and what was saved last can be taken
// back. Names: "setting_search", "setting_only_changed", "settings_note", "undo_settings", and those of SettingRow.
#pragma once

#include "core/services/settings_service.h"
#include "ui/pages/settings/settings_section.h"

class QCheckBox;
class QLineEdit;
class QScrollArea;
class QToolButton;

namespace qingshou {

class SettingRow;

class PolicySection : public SettingsSection {
    Q_OBJECT

public:
    explicit PolicySection(PageContext& context, QWidget* parent = nullptr);

    QString name() const override { return tr("Parameters"); }
    QString subtitle() const override { return tr("What the law or the bank decides and the program follows"); }
    QString totals() const override;
    bool canSave() const override { return mayChange_; }
    void refresh() override;
    bool isEdited() const override;
    void save() override;
    void discard() override;
    void find() override;
    bool stepBack() override;

    void focusSetting(const QString& key);

private:
    struct Group {
        QWidget* card;
        std::vector<SettingRow*> rows;
    };

    QWidget* buildTools();
    void buildGroups(QWidget* list);
    void load(bool take);
    void filter();
    void rowChanged();
    void undo();
    /// words: said when it worked.
    void write(const std::vector<SettingValue>& values, const QString& words, bool undoable);
    void showRefusal(const Error& error);
    SettingRow* rowOf(const QString& key) const;

    const bool mayChange_;
    QLineEdit* search_;
    QCheckBox* onlyChanged_;
    SectionNote* note_;
    QLabel* nothing_;
    QAction* undo_;
    QToolButton* undoButton_;
    QScrollArea* scroll_;
    std::vector<Group> groups_;
    std::vector<SettingRow*> rows_;
    std::vector<SettingValue> before_; ///< what the last save replaced
};

} // namespace qingshou
