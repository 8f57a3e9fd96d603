// SPDX-License-Identifier: GPL-3.0-or-later
// The button for saved views in the filter bar: names the view that is shown and says when it was changed since; its
// menu chooses, saves, renames and deletes.
#pragma once

#include "ui/models/saved_views.h"

#include <QToolButton>

#include <functional>

class QMenu;

namespace qingshou {

class ViewChooser : public QToolButton {
    Q_OBJECT

public:
    /// shown: the list as it is; its name does not matter.
    ViewChooser(const PageContext& context, std::function<SavedView()> shown, QWidget* parent);

    /// Stand at the foot of the menu.
    void addMenuActions(const QList<QAction*>& actions) { more_ = actions; }
    /// The view that the list is one of; empty: none.
    QString currentName() const { return current_ ? current_->name : QString(); }
    QString currentKey() const { return current_ ? key_ : QString(); }
    /// What cannot be read is no view. The list itself is left as it is.
    void setCurrent(const QString& key);
    void setCurrentName(const QString& name) { setCurrent(views_.keyOf(name)); }
    /// The list is another one now. A list without any filter has left a view that has one.
    void listChanged();

    void openMenu();
    void saveAs();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const SavedView& view);
    void currentChanged(); ///< by the user: chosen, saved, renamed, deleted

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillMenu();
    void addViews(QMenu& menu, const std::vector<StoredView>& views);
    QMenu* addSubmenu(const QString& name, const QString& text, const std::vector<StoredView>& views,
                      void (ViewChooser::*action)(const StoredView&));
    void choose(const StoredView& stored);
    void rename(const StoredView& stored);
    void remove(const StoredView& stored);
    void save(const QString& name);
    bool isChanged() const;
    void showCurrent();
    QString words(const QString& name) const;
    int widthAround() const;

    const PageContext& context_;
    SavedViews views_;
    std::function<SavedView()> shown_;
    QList<QAction*> more_;
    std::optional<SavedView> current_{};
    QString key_;
};

} // namespace qingshou
