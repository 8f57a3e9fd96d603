// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/search_box.h"

#include "ui/models/search_labels.h"
#include "ui/support/error_text.h"
#include "ui/workbench/page_context.h"
#include "ui/workbench/search_hits.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr size_t mostHits = 30;
constexpr int boxWidth = 640, boxTop = 48, shownHits = 9;
/// The first page is painted and used before the book is read for searching.
constexpr int beginAfterMs = 1500, askAgainMs = 100;

} // namespace

SearchBox::SearchBox(PageContext& context, QWidget* window)
    : QFrame(window), context_(context), search_(context.reader(), context.session), text_(new QLineEdit(this)),
      list_(new QListView(this)), hint_(new QLabel(this)), hits_(new SearchHitModel(this))
{
    setObjectName(QStringLiteral("search_box"));
    setAccessibleName(tr("Find anyone"));
    text_->setObjectName(QStringLiteral("search_text"));
    text_->setAccessibleName(tr("Find anyone"));
    text_->setPlaceholderText(tr("Name, pinyin, number or its last four, village, branch"));
    text_->setClearButtonEnabled(true);
    text_->installEventFilter(this);
    list_->setObjectName(QStringLiteral("search_hits"));
    list_->setAccessibleName(tr("Hits"));
    list_->setModel(hits_);
    list_->setItemDelegate(new SearchHitDelegate(list_));
    list_->setUniformItemSizes(true);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setMouseTracking(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hint_->setObjectName(QStringLiteral("search_hint"));
    hint_->setProperty("role", QStringLiteral("hint"));
    hint_->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(text_);
    column->addWidget(list_);
    column->addWidget(hint_);
    hide();

    connect(text_, &QLineEdit::textChanged, this, &SearchBox::find);
    connect(list_, &QListView::clicked, this, &SearchBox::openCurrent);
    again_.setSingleShot(true);
    connect(&again_, &QTimer::timeout, this, &SearchBox::find);
    connect(&context_.feed, &FeedListener::changed, this, [this](const ChangeSet& changes) {
        if (isVisible())
            find();
        else if (changes.touches(Topic::Book)) // an import: read it before somebody searches
            static_cast<void>(search_.prepare());
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        // No widget at all: another program, or its window for writing Chinese.
        if (isVisible() && now && now != this && !isAncestorOf(now))
            hide();
    });
    QTimer::singleShot(beginAfterMs, this, [this] { static_cast<void>(search_.prepare()); });
    window->installEventFilter(this);
}

void SearchBox::start()
{
    if (!isVisible()) {
        focusBefore_ = QApplication::focusWidget();
        show();
        raise();
        find();
    }
    text_->setFocus(Qt::ShortcutFocusReason);
    text_->selectAll();
}

void SearchBox::finish()
{
    const QPointer<QWidget> before = focusBefore_;
    hide();
    if (before && before->isVisible())
        before->setFocus(Qt::OtherFocusReason);
    else
        parentWidget()->setFocus(Qt::OtherFocusReason);
}

void SearchBox::hideEvent(QHideEvent* event)
{
    again_.stop();
    focusBefore_.clear();
    hits_->setHits({});
    QFrame::hideEvent(event);
}

void SearchBox::find()
{
    again_.stop();
    const QString typed = text_->text();
    Result<SearchAnswer> answer = search_.find(typed, mostHits, context_.today());
    if (!answer) {
        hits_->setHits({});
        showHint(errorSentence(answer.error()));
        return;
    }
    const bool more = answer->more;
    hits_->setHits(std::move(answer->hits));
    list_->setCurrentIndex(hits_->index(0));
    const int count = hits_->rowCount();
    if (answer->loading || answer->incomplete)
        again_.start(askAgainMs);
    if (typed.trimmed().isEmpty()) {
        showHint(whatCanBeSearched());
    } else if (answer->loading) {
        showHint(tr("The book is being read for searching. A moment, please…"));
    } else if (count == 0 && answer->incomplete) {
        showHint(tr("Nobody found yet; part of the book is still being read. What can be searched: %1")
                     .arg(whatCanBeSearched()));
    } else if (count == 0) {
        showHint(tr("Nobody found in your branches. What can be searched: %1").arg(whatCanBeSearched()));
    } else if (more) {
        showHint(tr("There are more. Type on, or narrow with a second word: a branch, or the last four of a number."));
    } else {
        showHint({});
    }
}

void SearchBox::showHint(const QString& sentence)
{
    hint_->setText(sentence);
    hint_->setVisible(!sentence.isEmpty());
    list_->setVisible(hits_->rowCount() > 0);
    place();
}

void SearchBox::place()
{
    const QWidget& window = *parentWidget();
    const int wide = qMin(boxWidth, window.width() - 32);
    const int rows = qMin(hits_->rowCount(), shownHits);
    const int frame = 2 * list_->frameWidth();
    list_->setFixedHeight(rows * list_->sizeHintForRow(0) + frame);
    setFixedWidth(wide);
    const QMargins margins = layout()->contentsMargins();
    hint_->setMinimumHeight(0); // else the height of its last text counts
    hint_->setFixedHeight(hint_->heightForWidth(wide - margins.left() - margins.right() - 2 * frameWidth()));
    layout()->invalidate();
    const int high = layout()->sizeHint().height();
    setGeometry((window.width() - wide) / 2, boxTop, wide, qMin(high, window.height() - boxTop - 16));
}

void SearchBox::openCurrent()
{
    const SearchHit* hit = hits_->hitAt(list_->currentIndex());
    if (!hit)
        return;
    const BorrowerId borrower = hit->borrower.id;
    hide();
    Q_EMIT chosen(borrower);
}

bool SearchBox::handleKey(int key)
{
    const int rows = hits_->rowCount(), row = list_->currentIndex().row();
    const auto go = [&](int to) {
        if (rows > 0)
            list_->setCurrentIndex(hits_->index(qBound(0, to, rows - 1)));
        return true;
    };
    switch (key) {
    case Qt::Key_Escape:
        finish();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return true;
    case Qt::Key_Down:
        return go(row + 1);
    case Qt::Key_Up:
        return go(row - 1);
    case Qt::Key_PageDown:
        return go(row + shownHits - 1);
    case Qt::Key_PageUp:
        return go(row - shownHits + 1);
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nothing else in the box
    default:
        return false;
    }
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == text_ && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (event->type() == QEvent::KeyPress)
            return handleKey(key) || QFrame::eventFilter(watched, event);
        if (key == Qt::Key_Escape)
            event->accept(); // else the window's "back" would take it
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace qingshou
