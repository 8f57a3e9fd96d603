// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrowers/borrower_card.h"

#include "core/base/dates.h"
#include "core/services/rule_settings.h"
#include "core/storage/timeline_query.h"
#include "ui/models/case_labels.h"
#include "ui/models/open_items.h"
#include "ui/models/period_text.h"
#include "ui/models/timeline_text.h"
#include "ui/support/fonts.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/section.h"
#include "ui/workbench/page_context.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr size_t itemsShown = 4;
constexpr qint64 eventsShown = 6;

void addHeading(QVBoxLayout& column, const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setFont(scaledFont(1.0, QFont::DemiBold));
    column.addWidget(label);
}

} // namespace

BorrowerCard::BorrowerCard(const PageContext& context, QWidget* parent) : QFrame(parent), context_(context)
{
    setObjectName(QStringLiteral("borrower_card"));
    setProperty("look", QStringLiteral("section"));
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(16, 16, 16, 16);
    setBorrower({});
}

void BorrowerCard::setBorrower(BorrowerId borrower)
{
    delete contents_;
    contents_ = new QWidget(this);
    column_->addWidget(contents_);
    auto* column = new QVBoxLayout(contents_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const auto read = caught(context_.workspace.path(), [&]() -> Result<BorrowerView> {
        std::optional<BorrowerView> found =
            borrower.isValid() ? readBorrowerView(context_, borrower) : std::optional<BorrowerView>();
        if (!found)
            return {ErrorCode::NotFound};
        return std::move(*found);
    });
    if (!read) {
        column->addWidget(mutedLabel(tr("Select a borrower to see the case in short; Enter opens it."), contents_));
        column->addStretch(1);
        return;
    }
    const BorrowerView& view = read.value();
    auto* name = textLabel(view.page.borrower.name, contents_);
    name->setFont(scaledFont(1.3, QFont::DemiBold));
    column->addWidget(name);
    auto* chips = new QHBoxLayout;
    auto* bankClass = new Chip(contents_);
    bankClass->set(label(view.figures.worstLedgerClass), chipStyle(view.figures.worstLedgerClass));
    chips->addWidget(bankClass);
    if (const auto next = nextLegalDate(view.periods, view.page.loans, view.asOf, periodAlertSettings(view.settings))) {
        auto* legal = new Chip(contents_);
        legal->set(toText(*next), chipStyle(next->alert));
        chips->addWidget(legal);
    }
    chips->addStretch(1);
    column->addLayout(chips);
    auto* facts = new Facts(contents_);
    facts->add(tr("Branch"), view.page.branchName);
    facts->add(tr("Case owner"), view.page.borrower.owner);
    facts->add(tr("Days past due"), QString::number(view.figures.daysPastDue));
    facts->addAmount(tr("Owed (yuan)"), view.figures.owed.total().toYuan(), true);
    facts->addAmount(tr("Principal (yuan)"), view.figures.owed.principal.toYuan());
    facts->add(tr("Phone"), view.page.party.masked.phones.join(QStringLiteral(", ")));
    column->addWidget(facts);

    std::vector<OpenItem> items = openItems(view);
    if (!items.empty()) {
        addHeading(*column, tr("Open items"), contents_);
        if (items.size() > itemsShown)
            items.resize(itemsShown);
        for (const OpenItem& item : items)
            column->addWidget(textLabel(QStringLiteral("%1 · %2").arg(item.chip, item.text), contents_));
    }
    const TimelinePage latest = TimelineQuery(context_.reader(), context_.scope()).page(borrower, 0, eventsShown);
    if (!latest.entries.empty()) {
        addHeading(*column, tr("Latest"), contents_);
        for (const TimelineEntry& entry : latest.entries)
            column->addWidget(mutedLabel(timelineSentence(entry), contents_));
    }
    column->addStretch(1);
}

} // namespace qingshou
