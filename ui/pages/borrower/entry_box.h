// SPDX-License-Identifier: GPL-3.0-or-later
// The one box above the timeline: a button per kind of entry, one key each, and the form of the one that is open.
#pragma once

#include "ui/models/borrower_view.h"

#include <QFrame>

#include <optional>
#include <vector>

class QAction;

namespace qingshou {

class EntryForm;
struct PageContext;

class EntryBox : public QFrame {
    Q_OBJECT

public:
    explicit EntryBox(const PageContext& context, QWidget* parent = nullptr);

    /// Another borrower closes what is open; the same one's new data are followed. What was typed for a borrower and
    /// not saved is there again when the form is opened again, as long as the page stays with the borrower.
    void setView(const BorrowerView& view);
    void setLoan(LoanId loan) { loan_ = loan; }

    enum class Entry { Contact, Promise, Recovery, LegalEvent, Note };
    void open(Entry entry);
    /// False when nothing was open.
    bool closeForm();
    QAction* action(Entry entry) const { return actions_[static_cast<size_t>(entry)]; }

Q_SIGNALS:
    void saved();
    void closed();
    void planWanted();
    /// Of the contact form while it is open; else empty.
    void talkingChanged(const QString& situation, const QString& text);

private:
    void addEntry(EntryForm* form, QAction* action);

    const PageContext& context_;
    BorrowerView view_;
    LoanId loan_;
    std::vector<EntryForm*> forms_;
    std::vector<QAction*> actions_;
    std::vector<std::optional<QString>> begun_; ///< what each form held when it was begun; none: not for this borrower
    std::optional<size_t> open_;                ///< which form
};

} // namespace qingshou
