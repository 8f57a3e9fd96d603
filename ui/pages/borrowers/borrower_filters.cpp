// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrowers/borrower_filters.h"

#include "core/base/dates.h"
#include "core/storage/storage_error.h"
#include "ui/models/case_labels.h"
#include "ui/pages/borrowers/days_range.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/filter_bar.h"
#include "ui/workbench/page_context.h"

#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>
#include <map>

namespace qingshou {
namespace {

template <class T>
bool holds(const std::vector<T>& values, const T& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

BorrowerFilters::BorrowerFilters(const PageContext& context, QWidget* parent) : QWidget(parent), context_(context)
{
    bar_ = new FilterBar(tr("Name, loan or customer number, identity number, phone"), this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(bar_);
    makeMenuButton(QStringLiteral("branch"), tr("Branch"), [this](QMenu* menu) { fillBranches(menu); });
    makeMenuButton(QStringLiteral("owner"), tr("Case owner"), [this](QMenu* menu) {
        for (const QString& owner : values().owners)
            addChoice(menu, owner, owner, &BorrowerFilter::owners);
    });
    makeMenuButton(QStringLiteral("class"), tr("Class"), [this](QMenu* menu) {
        for (const ListedClass& riskClass : values().classes)
            addChoice(menu, riskClass ? label(riskClass) : tr("not classified"), riskClass, &BorrowerFilter::classes);
    });
    makeMenuButton(QStringLiteral("guarantee"), tr("Guarantee"), [this](QMenu* menu) {
        for (const GuaranteeType type : values().guaranteeTypes)
            addChoice(menu, label(type), type, &BorrowerFilter::guaranteeTypes);
    });
    makeMenuButton(QStringLiteral("side"), tr("Book side"), [this](QMenu* menu) {
        for (const BookSide side : allValues<BookSide>())
            addChoice(menu, label(side), side, &BorrowerFilter::bookSides);
    });
    makeDaysButton();
    makeMenuButton(QStringLiteral("quick"), tr("Needs a look"), [this](QMenu* menu) { fillQuick(menu); });
    connect(bar_, &FilterBar::textChanged, this, [this](const QString& text) {
        filter_.text = text;
        Q_EMIT changed();
    });
    connect(bar_, &FilterBar::chipRemoved, this, &BorrowerFilters::remove);
    connect(bar_, &FilterBar::cleared, this, &BorrowerFilters::clear);
}

QToolButton* BorrowerFilters::makeButton(const QString& name, const QString& text)
{
    auto* button = new QToolButton(bar_);
    button->setObjectName(QStringLiteral("filter_%1").arg(name));
    button->setText(text);
    button->setProperty("look", QStringLiteral("plain"));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    bar_->addChooser(button);
    return button;
}

void BorrowerFilters::makeMenuButton(const QString& name, const QString& text, std::function<void(QMenu*)> fill)
{
    QMenu* menu = makeButton(name, text)->menu();
    connect(menu, &QMenu::aboutToShow, this, [menu, fill = std::move(fill)] {
        menu->clear();
        fill(menu);
    });
}

void BorrowerFilters::makeDaysButton()
{
    QToolButton* button = makeButton(QStringLiteral("days"), tr("Days past due"));
    auto* range = new DaysRange(button);
    auto* action = new QWidgetAction(button);
    action->setDefaultWidget(range);
    button->menu()->addAction(action);
    connect(button->menu(), &QMenu::aboutToShow, range,
            [this, range] { range->setRange(filter_.minDays, filter_.maxDays); });
    connect(range, &DaysRange::chosen, this, [this, button](std::optional<int> least, std::optional<int> most) {
        filter_.minDays = least;
        filter_.maxDays = most;
        button->menu()->close();
        announce();
    });
}

void BorrowerFilters::readBranches()
{
    branches_ = BranchRepository(context_.reader()).all();
}

template <class T>
void BorrowerFilters::addChoice(QMenu* menu, const QString& text, const T& value,
                                std::vector<T> BorrowerFilter::*member)
{
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(holds(filter_.*member, value));
    connect(action, &QAction::triggered, this, [this, value, member](bool checked) {
        std::vector<T>& values = filter_.*member;
        if (checked)
            values.push_back(value);
        else
            values.erase(std::remove(values.begin(), values.end(), value), values.end());
        announce();
    });
}

void BorrowerFilters::addQuick(QMenu* menu, const QString& name, const QString& text, bool BorrowerFilter::*flag)
{
    QAction* action = menu->addAction(text);
    action->setObjectName(QStringLiteral("quick_%1").arg(name));
    action->setCheckable(true);
    action->setChecked(filter_.*flag);
    connect(action, &QAction::triggered, this, [this, flag](bool checked) {
        filter_.*flag = checked;
        announce();
    });
}

void BorrowerFilters::fillBranches(QMenu* menu)
{
    std::map<BranchId, int> depths;
    for (const Branch& branch : branches_) {
        const int depth = branch.parent.isValid() ? depths[branch.parent] + 1 : 0;
        depths[branch.id] = depth;
        if (context_.scope().contains(branch.id))
            addChoice(menu, QString(depth * 2, QChar(0x3000)) + branch.name, branch.id, &BorrowerFilter::branches);
    }
}

void BorrowerFilters::fillQuick(QMenu* menu)
{
    addQuick(menu, QStringLiteral("broken_promise"), tr("Promise broken"), &BorrowerFilter::brokenPromise);
    QAction* due = menu->addAction(tr("Next action due"));
    due->setObjectName(QStringLiteral("quick_next_action"));
    due->setCheckable(true);
    due->setChecked(filter_.nextActionUntil.isValid());
    connect(due, &QAction::triggered, this, [this](bool checked) {
        filter_.nextActionUntil = checked ? context_.today() : QDate();
        announce();
    });
    addQuick(menu, QStringLiteral("unexplained"), tr("Unexplained fall of the balance"), &BorrowerFilter::unexplained);
    addQuick(menu, QStringLiteral("class_deviates"), tr("Class deviates"), &BorrowerFilter::classDeviates);
    addQuick(menu, QStringLiteral("without_contact"), tr("Never contacted"), &BorrowerFilter::withoutContact);
    addQuick(menu, QStringLiteral("owing"), tr("Still owes"), &BorrowerFilter::owing);
}

BorrowerFilterValues BorrowerFilters::values() const
{
    try {
        return BorrowerListQuery(context_.reader(), context_.scope(), &context_.session->vault).filterValues();
    } catch (const StorageError&) {
        return {}; // the list itself says what is wrong
    }
}

void BorrowerFilters::setFilter(const BorrowerFilter& filter, const QString& reason)
{
    filter_ = filter;
    reason_ = reason;
    bar_->setText(filter.text);
    showChips();
}

void BorrowerFilters::clear()
{
    setFilter({});
    Q_EMIT changed();
}

void BorrowerFilters::addChooser(QWidget* chooser)
{
    bar_->addChooser(chooser);
}

void BorrowerFilters::focusText()
{
    bar_->focusText();
}

QString BorrowerFilters::branchName(BranchId id) const
{
    const auto found = std::find_if(branches_.begin(), branches_.end(), [id](const Branch& b) { return b.id == id; });
    return found == branches_.end() ? QString() : found->name;
}

std::vector<std::pair<QString, QString>> BorrowerFilters::chipTexts() const
{
    std::vector<std::pair<QString, QString>> chips;
    const auto add = [&](const char* key, const QString& words) { chips.emplace_back(QLatin1String(key), words); };
    const auto joined = [](const QStringList& texts) { return texts.join(tr(", ", "between filter values")); };
    QStringList texts;
    if (filter_.figure || filter_.importRun || !filter_.only.empty())
        add("figure", reason_.isEmpty() ? tr("chosen on another page") : reason_);
    for (const BranchId id : filter_.branches)
        texts << branchName(id);
    if (!texts.isEmpty())
        add("branch", joined(texts));
    texts.clear();
    for (const QString& owner : filter_.owners)
        texts << (owner.isEmpty() ? tr("nobody") : owner);
    if (!texts.isEmpty())
        add("owner", tr("owner: %1").arg(joined(texts)));
    texts.clear();
    for (const ListedClass& riskClass : filter_.classes)
        texts << (riskClass ? label(riskClass) : tr("not classified"));
    if (!texts.isEmpty())
        add("class", joined(texts));
    texts.clear();
    for (const GuaranteeType type : filter_.guaranteeTypes)
        texts << label(type);
    if (!texts.isEmpty())
        add("guarantee", joined(texts));
    texts.clear();
    for (const BookSide side : filter_.bookSides)
        texts << label(side);
    if (!texts.isEmpty())
        add("side", joined(texts));
    if (filter_.minDays && filter_.maxDays)
        add("days", tr("%1 to %2 days past due").arg(*filter_.minDays).arg(*filter_.maxDays));
    else if (filter_.minDays)
        add("days", tr("%n day(s) past due and more", nullptr, *filter_.minDays));
    else if (filter_.maxDays)
        add("days", tr("up to %n day(s) past due", nullptr, *filter_.maxDays));
    if (filter_.minBalance)
        add("balance", tr("balance from %1 yuan").arg(filter_.minBalance->toYuan()));
    if (filter_.brokenPromise)
        add("broken_promise", tr("promise broken"));
    if (filter_.nextActionUntil.isValid())
        add("next_action", tr("next action due by %1").arg(toIso(filter_.nextActionUntil)));
    if (filter_.unexplained)
        add("unexplained", tr("unexplained fall"));
    if (filter_.classDeviates)
        add("class_deviates", tr("class deviates"));
    if (filter_.withoutContact)
        add("without_contact", tr("never contacted"));
    if (filter_.owing)
        add("owing", tr("still owes"));
    return chips;
}

QStringList BorrowerFilters::words() const
{
    QStringList texts;
    if (!filter_.text.isEmpty())
        texts << tr("“%1”").arg(filter_.text);
    for (const auto& [key, words] : chipTexts())
        texts << words;
    return texts;
}

void BorrowerFilters::showChips()
{
    bar_->clearChips();
    for (const auto& [key, words] : chipTexts())
        bar_->setChip(key, words);
}

void BorrowerFilters::remove(const QString& key)
{
    const std::map<QString, std::function<void()>> takeOff{
        {QStringLiteral("figure"),
         [this] {
             filter_.figure.reset();
             filter_.importRun.reset();
             filter_.only.clear();
             reason_.clear();
         }},
        {QStringLiteral("branch"), [this] { filter_.branches.clear(); }},
        {QStringLiteral("owner"), [this] { filter_.owners.clear(); }},
        {QStringLiteral("class"), [this] { filter_.classes.clear(); }},
        {QStringLiteral("guarantee"), [this] { filter_.guaranteeTypes.clear(); }},
        {QStringLiteral("side"), [this] { filter_.bookSides.clear(); }},
        {QStringLiteral("days"),
         [this] {
             filter_.minDays.reset();
             filter_.maxDays.reset();
         }},
        {QStringLiteral("balance"), [this] { filter_.minBalance.reset(); }},
        {QStringLiteral("broken_promise"), [this] { filter_.brokenPromise = false; }},
        {QStringLiteral("next_action"), [this] { filter_.nextActionUntil = {}; }},
        {QStringLiteral("unexplained"), [this] { filter_.unexplained = false; }},
        {QStringLiteral("class_deviates"), [this] { filter_.classDeviates = false; }},
        {QStringLiteral("without_contact"), [this] { filter_.withoutContact = false; }},
        {QStringLiteral("owing"), [this] { filter_.owing = false; }},
    };
    if (const auto found = takeOff.find(key); found != takeOff.end())
        found->second();
    announce();
}

void BorrowerFilters::announce()
{
    showChips();
    Q_EMIT changed();
}

} // namespace qingshou
