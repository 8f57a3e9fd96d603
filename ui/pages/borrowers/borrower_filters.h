// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of the borrower list: the bar with its choosers, a chip for each thing that is filtered on, and the filter
// that follows from them.
#pragma once

#include "core/storage/branch_repository.h"
#include "ui/models/borrower_filter_args.h"

#include <QWidget>

#include <functional>

class QMenu;
class QToolButton;

namespace qingshou {

class FilterBar;
struct PageContext;

class BorrowerFilters : public QWidget {
    Q_OBJECT

public:
    explicit BorrowerFilters(const PageContext& context, QWidget* parent = nullptr);

    const BorrowerFilter& filter() const { return filter_; }
    /// reason: what a figure was called where one came from; empty: none.
    void setFilter(const BorrowerFilter& filter, const QString& reason = {});
    QString reason() const { return reason_; }
    /// What the chips say, in order.
    QStringList words() const;
    /// The branches' names. What else there is to choose from is read when its menu opens.
    void readBranches();
    /// One more button behind the others.
    void addChooser(QWidget* chooser);
    void focusText();
    void clear();

Q_SIGNALS:
    void changed();

private:
    QToolButton* makeButton(const QString& name, const QString& text);
    void makeMenuButton(const QString& name, const QString& text, std::function<void(QMenu*)> fill);
    void makeDaysButton();
    void fillBranches(QMenu* menu);
    void fillQuick(QMenu* menu);
    BorrowerFilterValues values() const;
    template <class T>
    void addChoice(QMenu* menu, const QString& text, const T& value, std::vector<T> BorrowerFilter::*member);
    void addQuick(QMenu* menu, const QString& name, const QString& text, bool BorrowerFilter::*flag);
    void remove(const QString& key);
    void showChips();
    void announce();
    QString branchName(BranchId id) const;
    std::vector<std::pair<QString, QString>> chipTexts() const; ///< key, words

    const PageContext& context_;
    BorrowerFilter filter_{};
    std::vector<Branch> branches_;
    QString reason_;
    FilterBar* bar_;
};

} // namespace qingshou
