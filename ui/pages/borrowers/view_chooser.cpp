// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrowers/view_chooser.h"

#include "ui/models/borrower_filter_args.h"
#include "ui/pages/borrowers/view_name_dialog.h"
#include "ui/workbench/page_context.h"

#include <QMenu>

namespace qingshou {
namespace {

constexpr int narrowestName = 56; // px

/// In a menu or on a button an ampersand would underline what follows it.
QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// Belongs to one figure of another page, and not to a user's way of looking at the book.
bool isOfFigure(const BorrowerFilter& filter)
{
    return filter.figure || filter.importRun || !filter.only.empty();
}

} // namespace

ViewChooser::ViewChooser(const PageContext& context, std::function<SavedView()> shown, QWidget* parent)
    : QToolButton(parent), context_(context), views_(context), shown_(std::move(shown))
{
    setObjectName(QStringLiteral("view_chooser"));
    setProperty("look", QStringLiteral("plain"));
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("view_menu"));
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ViewChooser::fillMenu);
    showCurrent();
}

void ViewChooser::openMenu()
{
    menu()->popup(mapToGlobal(rect().bottomLeft()));
}

void ViewChooser::setCurrent(const QString& key)
{
    current_ = key.isEmpty() ? std::nullopt : views_.open(key).view;
    key_ = key;
    showCurrent();
}

void ViewChooser::listChanged()
{
    const BorrowerFilter everybody;
    if (current_ && sameFilter(shown_().filter, everybody) && !sameFilter(current_->filter, everybody))
        setCurrent({});
    showCurrent();
}

bool ViewChooser::isChanged() const
{
    return current_ && !sameView(shown_(), *current_);
}

void ViewChooser::fillMenu()
{
    qDeleteAll(menu()->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // clear() leaves submenus
    menu()->clear();
    const std::vector<StoredView> views = views_.all();
    addViews(*menu(), views);
    menu()->addSeparator();
    if (isChanged()) {
        QAction* again = menu()->addAction(tr("Save changes to “%1”").arg(plain(current_->name)));
        again->setObjectName(QStringLiteral("save_view_changes"));
        connect(again, &QAction::triggered, this, [this] { save(current_->name); });
    }
    if (!more_.isEmpty())
        menu()->addAction(more_.first());
    if (!views.empty()) {
        addSubmenu(QStringLiteral("rename_view"), tr("Rename"), views, &ViewChooser::rename);
        addSubmenu(QStringLiteral("delete_view"), tr("Delete"), views, &ViewChooser::remove);
    }
    menu()->addSeparator();
    menu()->addActions(more_.mid(1));
}

void ViewChooser::addViews(QMenu& menu, const std::vector<StoredView>& views)
{
    if (views.empty())
        menu.addAction(tr("No view saved yet"))->setEnabled(false);
    int number = 0;
    for (const StoredView& stored : views) {
        const QString name = stored.name.isEmpty() ? tr("(cannot be read)") : plain(stored.name);
        // The first nine by their figure: Chinese names cannot be typed into a menu.
        QAction* action = menu.addAction(++number <= 9 ? QStringLiteral("&%1  %2").arg(number).arg(name) : name);
        action->setObjectName(QStringLiteral("view_%1").arg(number));
        action->setCheckable(true);
        action->setChecked(current_ && stored.key == key_);
        connect(action, &QAction::triggered, this, [this, stored] { choose(stored); });
    }
}

QMenu* ViewChooser::addSubmenu(const QString& name, const QString& text, const std::vector<StoredView>& views,
                               void (ViewChooser::*action)(const StoredView&))
{
    QMenu* submenu = menu()->addMenu(text);
    submenu->setObjectName(name);
    int number = 0;
    for (const StoredView& stored : views) {
        QAction* entry = submenu->addAction(stored.name.isEmpty() ? tr("(cannot be read)") : plain(stored.name));
        entry->setObjectName(QStringLiteral("%1_%2").arg(name).arg(++number));
        connect(entry, &QAction::triggered, this, [this, stored, action] { (this->*action)(stored); });
    }
    return submenu;
}

void ViewChooser::choose(const StoredView& stored)
{
    const OpenedView opened = views_.open(stored.key);
    if (!opened.view) {
        const QString name = stored.name.isEmpty() ? tr("(cannot be read)") : stored.name;
        return context_.prompts.tell(this,
                                     {QStringLiteral("view_refused"), tr("The view “%1” cannot be shown").arg(name),
                                      tr("%1 It is kept as it is; the list stays unchanged.").arg(opened.problem)});
    }
    current_.reset(); // while the list changes bit by bit it is neither the old nor the new one
    Q_EMIT chosen(*opened.view);
    current_ = opened.view;
    current_->switchedColumns = shown_().switchedColumns; // those that this table has
    key_ = stored.key;
    showCurrent();
    Q_EMIT currentChanged();
}

void ViewChooser::saveAs()
{
    if (isOfFigure(shown_().filter))
        return context_.prompts.tell(
            this, {QStringLiteral("view_not_savable"), tr("This list cannot be saved as a view"),
                   tr("It shows the borrowers behind a figure of another page. Take that filter off first.")});
    const ViewNameDialog::Texts texts{QStringLiteral("save_view_dialog"), tr("Save view"),
                                      tr("Keeps the filters, the text, the order and the columns of the list."),
                                      tr("Save"), currentName()};
    auto* dialog = new ViewNameDialog(
        context_, texts,
        [this](ViewNameDialog& asked, const QString& name) {
            const auto store = [this, name, &asked] {
                save(name);
                asked.finish();
            };
            if (views_.keyOf(name).isEmpty())
                return store();
            const Question question{QStringLiteral("replace_view"), tr("Replace the view “%1”?").arg(name),
                                    tr("A view of this name is there already. It will show the list as it is now."),
                                    tr("Replace"), false};
            context_.prompts.ask(&asked, question, [store](bool accepted) { // the question dies with the dialog
                if (accepted)
                    store();
            });
        },
        this);
    dialog->show();
}

void ViewChooser::save(const QString& name)
{
    SavedView view = shown_();
    view.name = name;
    setCurrent(views_.save(view));
    Q_EMIT currentChanged();
}

void ViewChooser::rename(const StoredView& stored)
{
    if (stored.name.isEmpty())
        return choose(stored); // says why not
    const ViewNameDialog::Texts texts{QStringLiteral("rename_view_dialog"), tr("Rename view"),
                                      tr("The view “%1” gets another name.").arg(stored.name), tr("Rename"),
                                      stored.name};
    auto* dialog = new ViewNameDialog(
        context_, texts,
        [this, stored](ViewNameDialog& asked, const QString& name) {
            const QString other = views_.keyOf(name);
            if (!other.isEmpty() && other != stored.key)
                return asked.finish(tr("A view of this name is there already."));
            const QString key = views_.rename(stored.key, name);
            if (current_ && key_ == stored.key && !key.isEmpty())
                setCurrent(key);
            Q_EMIT currentChanged();
            asked.finish();
        },
        this);
    dialog->show();
}

void ViewChooser::remove(const StoredView& stored)
{
    const QString name = stored.name.isEmpty() ? tr("(cannot be read)") : stored.name;
    const Question question{QStringLiteral("delete_view"), tr("Delete the view “%1”?").arg(name),
                            tr("Only the view goes; the borrowers stay as they are."), tr("Delete"), true};
    context_.prompts.ask(this, question, [this, key = stored.key](bool accepted) {
        if (!accepted)
            return;
        views_.remove(key);
        if (key == key_)
            setCurrent({});
        Q_EMIT currentChanged();
    });
}

QString ViewChooser::words(const QString& name) const
{
    if (!current_)
        return tr("Views");
    return isChanged() ? tr("View: %1 (changed)").arg(name) : tr("View: %1").arg(name);
}

void ViewChooser::showCurrent()
{
    const QString all = words(currentName());
    // That it was changed stays in sight; the name gives way.
    const int room = width() - widthAround() - fontMetrics().horizontalAdvance(words({}));
    setText(plain(words(fontMetrics().elidedText(currentName(), Qt::ElideRight, qMax(room, 0)))));
    setToolTip(all);
    setAccessibleName(all);
    updateGeometry();
}

/// What the button needs beside its words.
int ViewChooser::widthAround() const
{
    const QString shown = text().replace(QStringLiteral("&&"), QStringLiteral("&"));
    return QToolButton::sizeHint().width() - fontMetrics().horizontalAdvance(shown);
}

QSize ViewChooser::sizeHint() const
{
    return {widthAround() + fontMetrics().horizontalAdvance(words(currentName())), QToolButton::sizeHint().height()};
}

QSize ViewChooser::minimumSizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(this->words({})) + (current_ ? narrowestName : 0);
    return {qMin(sizeHint().width(), widthAround() + words), QToolButton::sizeHint().height()};
}

void ViewChooser::resizeEvent(QResizeEvent* event)
{
    QToolButton::resizeEvent(event);
    showCurrent();
}

} // namespace qingshou
