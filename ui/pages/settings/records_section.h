// SPDX-License-Identifier: GPL-3.0-or-later
// A list on the left and a form for the chosen entry on the right: users, branches. Keeps what is being typed, asks
// before it is left, and says how a save ended. Entries are known by the model's IdRole.
#pragma once

#include "core/base/error.h"
#include "ui/pages/settings/settings_section.h"

#include <functional>

class QFrame;
class QVBoxLayout;

namespace qingshou {

class DataTable;
class FormField;
class TableModel;

class RecordsSection : public SettingsSection {
    Q_OBJECT

public:
    /// id: of the table, its note ("<id>_note") and what is remembered of them: "settings_users".
    RecordsSection(PageContext& context, const QString& id, Permission permission, QWidget* parent = nullptr);

    bool canSave() const override { return mayChange_; }
    void refresh() override;
    bool isEdited() const override { return isNew_ || dirty_; }
    void discard() override;
    bool stepBack() override;

protected:
    /// Called once by the constructor of the section itself.
    void setUp(TableModel* model, const QString& accessibleName);
    QVBoxLayout* form() const { return form_; }
    QWidget* card() const;
    SectionNote& note() const { return *note_; }
    bool mayChange() const { return mayChange_; }
    bool isNew() const { return isNew_; }
    bool isFilling() const { return filling_; }
    qint64 shownId() const { return shown_; } ///< 0: none or a new one

    void startNew();
    void markEdited();
    /// A save ended well: the list is read again and that entry chosen.
    void saved(qint64 id, const QString& words);
    void showRefusal(const Error& error, FormField* beside = nullptr);

    virtual void loadRows() = 0;
    /// Fills the form; 0: for a new entry.
    virtual void showRecord(qint64 id) = 0;
    virtual void beginTyping() = 0;
    virtual QString heading(qint64 id) const = 0;

private:
    void leaveFor();
    void showSelected();
    void choose(qint64 id);
    qint64 selectedId() const;

    const bool mayChange_;
    SectionNote* note_;
    DataTable* table_;
    QFrame* card_;
    QLabel* heading_;
    QVBoxLayout* form_;
    qint64 shown_ = 0;
    bool isNew_ = false;
    bool dirty_ = false;
    bool filling_ = false; ///< list or form are being filled; nobody chose or typed anything
};

} // namespace qingshou
