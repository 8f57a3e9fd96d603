// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/saved_views.h"

#include "core/storage/branch_repository.h"
#include "core/storage/storage_error.h"
#include "ui/models/borrower_filter_args.h"
#include "ui/workbench/page_context.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace qingshou {
namespace {

constexpr int version = 1;
constexpr std::string_view sealPurpose = "saved view";
const QString listName = QStringLiteral("borrowers");
const QString versionKey = QStringLiteral("version");
const QString nameKey = QStringLiteral("name");
const QString filterKey = QStringLiteral("filter");
const QString sortKey = QStringLiteral("sort");
const QString switchedKey = QStringLiteral("switched_columns");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SavedViews)
};

QJsonObject toJson(const SavedView& view)
{
    return {{versionKey, version},
            {nameKey, view.name},
            {filterKey, toJson(view.filter)},
            {sortKey, sortText(view.sort)},
            {switchedKey, QJsonArray::fromStringList(view.switchedColumns)}};
}

/// Nothing when any part says something that this program does not know.
std::optional<SavedView> viewFrom(const QJsonObject& json, QDate today)
{
    SavedView view;
    view.name = json.value(nameKey).toString();
    const QJsonObject filter = json.value(filterKey).toObject();
    view.filter = borrowerFilterFromJson(filter);
    const auto sort = sortFromText(json.value(sortKey).toString());
    if (!json.value(filterKey).isObject() || toJson(view.filter) != filter || !sort)
        return std::nullopt;
    if (view.filter.nextActionUntil.isValid())
        view.filter.nextActionUntil = today; // due today, not on the day it was saved
    view.sort = *sort;
    for (const QJsonValue& id : json.value(switchedKey).toArray())
        view.switchedColumns << id.toString();
    return view;
}

} // namespace

bool sameView(const SavedView& a, const SavedView& b)
{
    const auto columns = [](QStringList ids) {
        ids.sort();
        return ids;
    };
    return sameFilter(a.filter, b.filter) && a.sort.column == b.sort.column && a.sort.descending == b.sort.descending &&
           columns(a.switchedColumns) == columns(b.switchedColumns);
}

std::vector<StoredView> SavedViews::all() const
{
    std::vector<StoredView> views;
    for (const QString& key : stored()) {
        const std::optional<QJsonObject> json = unsealed(key);
        views.push_back({key, json ? json->value(nameKey).toString() : QString()});
    }
    return views;
}

OpenedView SavedViews::open(const QString& key) const
{
    const std::optional<QJsonObject> json = unsealed(key);
    if (!json)
        return {{}, Words::tr("What was stored of it is damaged or belongs to another workstation file.")};
    if (json->value(versionKey).toInt() > version)
        return {{}, Words::tr("A newer version of the program saved it. Use that version to show it.")};
    std::optional<SavedView> view = viewFrom(*json, context_.today());
    if (!view)
        return {{}, Words::tr("It holds a filter or an order that this version of the program does not know.")};
    if (const QString problem = branchProblem(view->filter); !problem.isEmpty())
        return {{}, problem};
    return {std::move(view), {}};
}

QString SavedViews::branchProblem(const BorrowerFilter& filter) const
{
    try {
        const BranchRepository branches(context_.reader());
        for (const BranchId id : filter.branches) {
            const std::optional<Branch> branch = branches.find(id);
            if (!branch)
                return Words::tr("It filters on a branch that no longer exists.");
            if (!context_.scope().contains(id))
                return Words::tr("It filters on %1, which is not in your part of the book.").arg(branch->name);
        }
    } catch (const StorageError&) {
        return Words::tr("The workstation file cannot be read at the moment. Try again.");
    }
    return {};
}

QString SavedViews::keyOf(const QString& name) const
{
    for (const StoredView& view : all()) {
        if (!name.isEmpty() && view.name.compare(name, Qt::CaseInsensitive) == 0)
            return view.key;
    }
    return {};
}

QString SavedViews::nameProblem(const QString& name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return Words::tr("Give the view a name.");
    if (trimmed.toUcs4().size() > longestName)
        return Words::tr("At most %1 characters.").arg(longestName);
    return {};
}

QString SavedViews::save(const SavedView& view)
{
    const QString key = sealed(toJson(view));
    QStringList keys = stored();
    if (const auto place = keys.indexOf(keyOf(view.name)); place >= 0)
        keys[place] = key;
    else
        keys << key;
    store(keys);
    return key;
}

QString SavedViews::rename(const QString& key, const QString& name)
{
    std::optional<QJsonObject> json = unsealed(key);
    QStringList keys = stored();
    const auto place = keys.indexOf(key);
    if (!json || place < 0)
        return {};
    json->insert(nameKey, name);
    keys[place] = sealed(*json);
    store(keys);
    return keys[place];
}

void SavedViews::remove(const QString& key)
{
    QStringList keys = stored();
    keys.removeOne(key);
    store(keys);
}

QStringList SavedViews::stored() const
{
    return context_.userSettings.savedViews(listName, context_.workspace.path(), context_.session->user.value);
}

void SavedViews::store(const QStringList& keys)
{
    context_.userSettings.setSavedViews(listName, context_.workspace.path(), context_.session->user.value, keys);
}

QString SavedViews::sealed(const QJsonObject& json) const
{
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(
        context_.session->vault.seal({text.constData(), static_cast<size_t>(text.size())}, sealPurpose).toBase64());
}

std::optional<QJsonObject> SavedViews::unsealed(const QString& key) const
{
    const auto text = context_.session->vault.open(QByteArray::fromBase64(key.toLatin1()), sealPurpose);
    const QJsonDocument json = QJsonDocument::fromJson(text.value_or(QByteArray()));
    return json.isObject() ? std::optional(json.object()) : std::nullopt;
}

} // namespace qingshou
