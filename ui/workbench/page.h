// SPDX-License-Identifier: GPL-3.0-or-later
// One screen inside the workbench, and how it is registered. A page is made when it is first shown (its constructor
// builds widgets and asks nothing of the database; arrive() does) and lives until the user signs out.
//
// A page lays out its own key figures, filter bar and table; title, actions, status line and shortcuts F5, Ctrl+P,
// Ctrl+E, Esc are the workbench's.
#pragma once

#include "core/services/role.h"
#include "ui/workbench/page_context.h"

#include <QList>
#include <QWidget>

class QAction;

namespace qingshou {

class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(PageContext& context, QWidget* parent = nullptr) : QWidget(parent), context_(context) {}

    /// The title line: "Borrowers", and one line of what it shows. Announce a change with titleChanged().
    virtual QString title() const = 0;
    virtual QString subtitle() const { return {}; }

    /// Buttons on the right of the title line, the primary one first. Made once, by makeAction(); disable, don't
    /// remove.
    virtual QList<QAction*> headerActions() const { return {}; }

    /// The user came here, by navigation (args empty) or by somebody's showPage(id, args). Called each time.
    virtual void arrive(const QVariantMap& args)
    {
        Q_UNUSED(args)
        refresh();
    }
    /// F5: everything again from the database. Data that change are followed by context().feed, not by this.
    virtual void refresh() {}

    /// Ctrl+P prints what is shown, Ctrl+E writes it to a file. Announce a change with titleChanged().
    virtual bool canPrint() const { return false; }
    virtual void print() {}
    virtual bool canExport() const { return false; }
    virtual void exportShown() {}

    /// Esc: true when the page itself took a step back (closed a form, cleared a filter).
    virtual bool stepBack() { return false; }
    /// What brings the user back to this very view: kept in the history and given to arrive().
    virtual QVariantMap place() const { return {}; }

Q_SIGNALS:
    void titleChanged();
    void totalsChanged(const QString& text);    ///< status line: totals of what is shown
    void selectionChanged(const QString& text); ///< status line: totals of the selected rows; empty = none

protected:
    PageContext& context() const { return context_; }

private:
    PageContext& context_;
};

/// How the workbench knows a page before it exists.
struct PageDefinition {
    const char* id;
    const char* name;  ///< QT_TRANSLATE_NOOP("Pages", "Borrowers"): the word in the navigation
    const char* icon;  ///< of the breeze theme
    bool inNavigation; ///< else reached only through showPage
    bool (*canShow)(const Session& session);
    Page* (*make)(PageContext& context, QWidget* parent);
};

/// For PageDefinition::make.
template <class PageType>
Page* makePage(PageContext& context, QWidget* parent)
{
    return new PageType(context, parent);
}

/// For PageDefinition::canShow.
template <Permission permission>
bool mayShow(const Session& session)
{
    return session.may(permission);
}
inline bool anybody(const Session&)
{
    return true;
}

} // namespace qingshou
