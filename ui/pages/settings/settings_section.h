// SPDX-License-Identifier: GPL-3.0-or-later
// One part of the settings page: parameters, users, branches, the person at the computer. The page's Save and Discard
// go to the part that is shown.
#pragma once

#include "ui/workbench/page_context.h"

#include <QLabel>
#include <QWidget>

class QAction;

namespace qingshou {

class SettingsSection : public QWidget {
    Q_OBJECT

public:
    explicit SettingsSection(PageContext& context, QWidget* parent = nullptr) : QWidget(parent), context_(context) {}

    virtual QString name() const = 0;     ///< in the list on the left
    virtual QString subtitle() const = 0; ///< beside the page's title
    virtual QString totals() const { return {}; }
    /// What the page's title line offers beside Save and Discard.
    virtual QAction* create() const { return nullptr; }
    virtual bool canSave() const { return true; }

    /// Everything again from the database; what is typed and not saved stays.
    virtual void refresh() = 0;
    virtual bool isEdited() const { return false; }
    virtual void save() {}
    virtual void discard() {}
    virtual void find() {}
    virtual bool stepBack() { return false; }

Q_SIGNALS:
    void edited(); ///< isEdited() may have changed
    void totalsChanged();

protected:
    PageContext& context() const { return context_; }

private:
    PageContext& context_;
};

/// A sentence on a tinted ground that can be taken away: how a save ended, why nothing can be changed here.
class SectionNote : public QLabel {
    Q_OBJECT

public:
    explicit SectionNote(const QString& objectName, QWidget* parent = nullptr);

    void showFine(const QString& text) { say(text, "fine"); }
    void showProblem(const QString& text) { say(text, "problem"); }
    void showPlain(const QString& text) { say(text, "note"); }

private:
    void say(const QString& text, const char* look);
};

} // namespace qingshou
