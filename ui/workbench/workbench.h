// SPDX-License-Identifier: GPL-3.0-or-later
// What a signed-in user works in: header, navigation, the page with its title line, status line. Made at sign-in, gone
// at sign-out. Pages are made when first shown.
#pragma once

#include "ui/workbench/page.h"

#include <QWidget>

#include <map>

class QAction;
class QMenu;
class QStackedWidget;

namespace qingshou {

class HeaderBar;
class NavigationBar;
class PageHeader;
class SearchBox;
class StatusLine;

class Workbench : public QWidget, public Navigator {
    Q_OBJECT

public:
    struct Parts {
        Workspace& workspace;
        std::shared_ptr<const Session> session;
        Prompts& prompts;
        UserSettings& userSettings;
        Appearance& appearance;
        QMenu* programMenu;
        QMenu* userMenu;
    };
    explicit Workbench(const Parts& parts, QWidget* parent = nullptr);
    ~Workbench() override;

    /// The first page of the navigation.
    void showFirstPage();
    bool showPage(const QString& id, const QVariantMap& args = {}) override;
    void back() override;

    Page* currentPage() const;
    QString currentId() const { return currentId_; }
    PageContext& context() { return context_; }
    QStringList navigation() const;

protected:
    /// A ledger dropped onto the window is imported.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    SearchBox& search();
    Page* pageOf(const PageDefinition& definition);
    void showTitle();
    void showHeader();

    struct Place {
        QString id;
        QVariantMap args;
    };

    FeedListener feed_;
    BackgroundJobs jobs_;
    PageContext context_;
    QAction* back_ = nullptr;
    QAction* print_ = nullptr;
    QAction* export_ = nullptr;
    QAction* find_ = nullptr;
    HeaderBar* header_ = nullptr;
    NavigationBar* navigation_ = nullptr;
    PageHeader* pageHeader_ = nullptr;
    StatusLine* status_ = nullptr;
    SearchBox* search_ = nullptr; ///< made when it is asked for, at the latest soon after the first page
    QStackedWidget* stack_ = nullptr;
    std::map<QString, Page*> pages_;
    QString currentId_;
    std::vector<Place> history_;
};

} // namespace qingshou
