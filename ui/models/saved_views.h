// SPDX-License-Identifier: GPL-3.0-or-later
// The views of the borrower list that a user saved under a name: filter, text, order and columns. Kept in the user's
// settings for this workstation file, sealed with its key, because what somebody looked for may name a borrower.
// What cannot be read stays as it is until the user deletes it.
#pragma once

#include "core/storage/borrower_list_query.h"

#include <QJsonObject>
#include <QStringList>

namespace qingshou {

struct PageContext;

struct SavedView {
    QString name{};
    BorrowerFilter filter{};
    BorrowerSort sort{};
    QStringList switchedColumns{};
};

/// The same list, whatever its name and the day.
bool sameView(const SavedView& a, const SavedView& b);

/// A view as it is stored.
struct StoredView {
    QString key;  ///< the stored text; another one after each change
    QString name; ///< empty: it cannot be unsealed
};

/// A view, or the sentence that says why it cannot be shown.
struct OpenedView {
    std::optional<SavedView> view{};
    QString problem{};
};

class SavedViews {
public:
    static constexpr int longestName = 40; ///< characters

    explicit SavedViews(const PageContext& context) : context_(context) {}

    /// In the order in which they were first saved.
    std::vector<StoredView> all() const;
    OpenedView open(const QString& key) const;
    /// By name, regardless of case; empty: none.
    QString keyOf(const QString& name) const;
    /// Why it cannot be a name; empty: it can. Whether another view has it is asked of keyOf.
    static QString nameProblem(const QString& name);

    /// In the place of the view of that name, else as the last one. Returns its key.
    QString save(const SavedView& view);
    /// Whatever else is stored of it is kept. Returns its new key; empty: it cannot be unsealed.
    QString rename(const QString& key, const QString& name);
    void remove(const QString& key);

private:
    QStringList stored() const;
    void store(const QStringList& keys);
    QString sealed(const QJsonObject& json) const;
    std::optional<QJsonObject> unsealed(const QString& key) const;
    QString branchProblem(const BorrowerFilter& filter) const;

    const PageContext& context_;
};

} // namespace qingshou
