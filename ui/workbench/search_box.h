// SPDX-License-Identifier: GPL-3.0-or-later
// Find anyone (Ctrl+K): a box over the window with the hits below it, best first. Up and Down choose, Enter opens the
// borrower, Esc closes and the focus goes back to where it was; so does a click elsewhere, but for the focus.
// Names: "search_box", "search_text", "search_hits", "search_hint".
#pragma once

#include "core/services/borrower_search.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListView;

namespace qingshou {

struct PageContext;
class SearchHitModel;

class SearchBox : public QFrame {
    Q_OBJECT

public:
    SearchBox(PageContext& context, QWidget* window);

    /// Shows it with the last text selected; the second time it only selects the text.
    void start();
    /// Esc: gives the focus back.
    void finish();

Q_SIGNALS:
    void chosen(BorrowerId borrower);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void find();
    void showHint(const QString& sentence);
    void openCurrent();
    bool handleKey(int key);
    void place();

    PageContext& context_;
    BorrowerSearch search_;
    QLineEdit* text_;
    QListView* list_;
    QLabel* hint_;
    SearchHitModel* hits_;
    QTimer again_; ///< while the book is being read
    QPointer<QWidget> focusBefore_;
};

} // namespace qingshou
