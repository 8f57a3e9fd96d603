// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/workbench.h"

#include "core/storage/branch_repository.h"
#include "ui/commands/general_commands.h"
#include "ui/support/labels.h"
#include "ui/workbench/header_bar.h"
#include "ui/workbench/navigation_bar.h"
#include "ui/workbench/page_header.h"
#include "ui/workbench/pages.h"
#include "ui/workbench/search_box.h"
#include "ui/workbench/status_line.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace qingshou {
namespace {
constexpr size_t longestHistory = 50;
constexpr int searchAfterMs = 200;
} // namespace

Workbench::Workbench(const Parts& parts, QWidget* parent)
    : QWidget(parent), feed_(parts.workspace.feed()),
      jobs_(parts.workspace), context_{parts.workspace, parts.session,      *this,           feed_, jobs_,
                                       parts.prompts,   parts.userSettings, parts.appearance}
{
    setObjectName(QStringLiteral("workbench"));
    makeActions();
    header_ = new HeaderBar(parts.programMenu, parts.userMenu, find_, this);
    navigation_ = new NavigationBar(this);
    pageHeader_ = new PageHeader(back_, print_, export_, this);
    stack_ = new QStackedWidget(this);
    status_ = new StatusLine(jobs_, this);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(pageHeader_);
    right->addWidget(stack_, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(navigation_);
    middle->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addLayout(middle, 1);
    column->addWidget(status_);

    for (const PageDefinition& page : pageDefinitions()) {
        if (page.inNavigation && page.canShow(*context_.session))
            navigation_->add(page);
    }
    connect(navigation_, &NavigationBar::chosen, this, [this](const QString& id) { showPage(id); });
    connect(&feed_, &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(Topic::Book) || changes.touches(Topic::Branches) || changes.touches(Topic::Users))
            showHeader();
    });
    connect(find_, &QAction::triggered, this, [this] { search().start(); });
    // A button that goes with what it opens takes the focus with it, and the keys would lead nowhere.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (!now)
            QTimer::singleShot(0, this, [this] {
                const bool isLost = isVisible() && isActiveWindow() && !QApplication::focusWidget();
                if (Page* page = currentPage(); page && isLost)
                    page->setFocus(Qt::OtherFocusReason);
            });
    });
    // The first page is painted before anything is made that nobody has asked for.
    QTimer::singleShot(searchAfterMs, this, [this] { search(); });
    setAcceptDrops(true);
    showHeader();
    showTitle();
}

Workbench::~Workbench()
{
    // Pages and the search use the feed and the jobs: they go first.
    delete search_;
    for (const auto& [id, page] : pages_)
        delete page;
}

void Workbench::makeActions()
{
    back_ = makeAction(commands::back, this);
    connect(back_, &QAction::triggered, this, &Workbench::back);
    print_ = makeAction(commands::print, this);
    connect(print_, &QAction::triggered, this, [this] {
        if (Page* page = currentPage())
            page->print();
    });
    export_ = makeAction(commands::exportShown, this);
    connect(export_, &QAction::triggered, this, [this] {
        if (Page* page = currentPage())
            page->exportShown();
    });
    find_ = makeAction(commands::findAnyone, this);
    find_->setEnabled(context_.may(Permission::ViewBorrowers));
    QAction* refresh = makeAction(commands::refresh, this);
    connect(refresh, &QAction::triggered, this, [this] {
        showHeader();
        if (Page* page = currentPage())
            page->refresh();
    });
}

void Workbench::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile() && context_.may(Permission::ImportLedger))
        event->acceptProposedAction();
}

void Workbench::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty())
        return;
    event->acceptProposedAction();
    showPage(QStringLiteral("import"), {{QStringLiteral("file"), urls.first().toLocalFile()}});
}

SearchBox& Workbench::search()
{
    if (!search_) {
        search_ = new SearchBox(context_, this);
        connect(search_, &SearchBox::chosen, this, [this](BorrowerId borrower) {
            openBorrower(borrower);
            currentPage()->setFocus(Qt::OtherFocusReason); // its keys work at once
        });
    }
    return *search_;
}

void Workbench::hideEvent(QHideEvent* event)
{
    if (search_)
        search_->hide(); // locked: what was looked for must not stand there afterwards
    QWidget::hideEvent(event);
}

void Workbench::showFirstPage()
{
    if (const QStringList ids = navigation(); !ids.isEmpty())
        showPage(ids.first());
}

bool Workbench::showPage(const QString& id, const QVariantMap& args)
{
    for (const PageDefinition& definition : pageDefinitions()) {
        if (id != QLatin1String(definition.id) || !definition.canShow(*context_.session))
            continue;
        if (const Page* leaving = currentPage()) {
            history_.push_back({currentId_, leaving->place()});
            if (history_.size() > longestHistory)
                history_.erase(history_.begin());
        }
        Page* page = pageOf(definition);
        currentId_ = id;
        stack_->setCurrentWidget(page);
        navigation_->setCurrent(id);
        status_->setTotals({});
        status_->setSelection({});
        page->arrive(args);
        showTitle();
        return true;
    }
    return false;
}

void Workbench::back()
{
    if (Page* page = currentPage(); page && page->stepBack())
        return;
    if (history_.empty())
        return;
    const Place place = history_.back();
    history_.pop_back();
    const size_t depth = history_.size();
    showPage(place.id, place.args);
    history_.resize(depth); // going back is no place to come back to
    showTitle();
}

Page* Workbench::currentPage() const
{
    return qobject_cast<Page*>(stack_->currentWidget());
}

QStringList Workbench::navigation() const
{
    return navigation_->ids();
}

Page* Workbench::pageOf(const PageDefinition& definition)
{
    const QString id = QString::fromLatin1(definition.id);
    if (const auto found = pages_.find(id); found != pages_.end())
        return found->second;
    Page* page = definition.make(context_, stack_);
    page->setObjectName(id + QStringLiteral("_page"));
    stack_->addWidget(page);
    pages_.emplace(id, page);
    connect(page, &Page::titleChanged, this, [this, page] {
        if (page == currentPage())
            showTitle();
    });
    connect(page, &Page::totalsChanged, this, [this, page](const QString& text) {
        if (page == currentPage())
            status_->setTotals(text);
    });
    connect(page, &Page::selectionChanged, this, [this, page](const QString& text) {
        if (page == currentPage())
            status_->setSelection(text);
    });
    return page;
}

void Workbench::showTitle()
{
    Page* page = currentPage();
    pageHeader_->setTitle(page ? page->title() : QString(), page ? page->subtitle() : QString());
    pageHeader_->setActions(page ? page->headerActions() : QList<QAction*>());
    back_->setEnabled(page);
    print_->setVisible(page && page->canPrint());
    export_->setVisible(page && page->canExport());
    if (export_->isVisible())
        gate(*export_, *context_.session, Permission::Export);
    setWindowTitle(page ? page->title() : QString());
}

void Workbench::showHeader()
{
    QString branch;
    if (context_.session->branch.isValid()) {
        if (const auto found = BranchRepository(context_.reader()).find(context_.session->branch))
            branch = found->name;
    }
    header_->showPlace(context_.workspace.info(), branch, *context_.session);
}

} // namespace qingshou
