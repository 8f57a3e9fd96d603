// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/borrower_list_model.h"

#include "core/base/dates.h"
#include "core/storage/storage_error.h"
#include "ui/models/case_labels.h"
#include "ui/support/domain_labels.h"
#include "ui/support/palette.h"
#include "ui/workbench/page_context.h"

#include <QCoreApplication>
#include <QTimer>

#include <utility>

namespace qingshou {
namespace {

constexpr int beginAfterMs = 40; // the first page is painted before the processors are given other work
constexpr int askAgainMs = 15;
constexpr qsizetype mostLedgerTexts = 2'000; // borrowers
const QString ledgerPrefix = QStringLiteral("ledger:");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BorrowerListModel)
};

using Column = ColumnOf<BorrowerListRow>;
using Listed = BorrowerListRow;

Column column(BorrowerColumn id, const QString& title, std::function<QString(const Listed&)> text,
              std::function<QVariant(const Listed&, int)> more = {})
{
    return {{code(id), title}, std::move(text), std::move(more)};
}
Column number(BorrowerColumn id, const QString& title, std::function<QString(const Listed&)> text)
{
    Column made = column(id, title, std::move(text));
    made.about.number = true;
    return made;
}

/// What the list is about: these rows deserve a look, the word is on the chip.
std::function<QVariant(const Listed&, int)> chip(std::function<std::optional<ChipStyle>(const Listed&)> style)
{
    return [style = std::move(style)](const Listed& row, int role) -> QVariant {
        if (role != TableModel::ChipRole)
            return {};
        const std::optional<ChipStyle> known = style(row);
        return known ? QVariant::fromValue(*known) : QVariant();
    };
}

QString bookSideText(const Listed& row)
{
    QStringList sides;
    if (row.onBook)
        sides << label(BookSide::OnBook);
    if (row.offBook)
        sides << label(BookSide::OffBook);
    return sides.join(QLatin1Char('/'));
}

} // namespace

std::vector<ColumnOf<BorrowerListRow>> borrowerColumns(QDate today)
{
    std::vector<Column> columns;
    columns.push_back(column(BorrowerColumn::Name, Words::tr("Borrower"), [](const Listed& row) { return row.name; }));
    columns.push_back(
        column(BorrowerColumn::Branch, Words::tr("Branch"), [](const Listed& row) { return row.branchName; }));
    columns.push_back(
        column(BorrowerColumn::Owner, Words::tr("Case owner"), [](const Listed& row) { return row.owner; }));
    columns.push_back(column(
        BorrowerColumn::RiskClass, Words::tr("Class"), [](const Listed& row) { return label(row.riskClass); },
        chip([](const Listed& row) { return std::optional(chipStyle(row.riskClass)); })));
    columns.back().about.narrowest = 136; // the word of a chip is not cut
    columns.push_back(number(BorrowerColumn::DaysPastDue, Words::tr("Days past due"),
                             [](const Listed& row) { return QString::number(row.daysPastDue); }));
    columns.push_back(number(BorrowerColumn::LoanCount, Words::tr("Loans"),
                             [](const Listed& row) { return QString::number(row.loanCount); }));
    columns.push_back(number(BorrowerColumn::Balance, Words::tr("Balance (yuan)"),
                             [](const Listed& row) { return row.balance.toYuan(); }));
    columns.push_back(number(BorrowerColumn::Arrears, Words::tr("Arrears (yuan)"),
                             [](const Listed& row) { return row.arrears.toYuan(); }));
    columns.back().about.toolTip = Words::tr("Interest in arrears, penalty and compound interest, and costs");
    columns.push_back(column(
        BorrowerColumn::NextAction, Words::tr("Next action on"),
        [](const Listed& row) { return toIso(row.nextActionOn); },
        [today](const Listed& row, int role) -> QVariant {
            if (role == Qt::ForegroundRole && row.nextActionOn.isValid() && row.nextActionOn <= today)
                return row.nextActionOn < today ? colours().bad : colours().orange;
            return {};
        }));
    columns.push_back({{QStringLiteral("next_action_text"), Words::tr("Next action"), false, false},
                       [](const Listed& row) { return nextActionText(row.nextChannel, row.nextAction); }});
    columns.back().about.narrowest = 132; // the words of the day's work
    columns.push_back(column(
        BorrowerColumn::BrokenPromise, Words::tr("Promise"),
        [](const Listed& row) { return row.brokenPromise ? Words::tr("Broken") : QString(); },
        chip([](const Listed& row) { return row.brokenPromise ? std::optional(ChipStyle::Red) : std::nullopt; })));
    columns.push_back(column(
        BorrowerColumn::ClassDeviates, Words::tr("Deviation"),
        [](const Listed& row) { return row.classDeviates ? Words::tr("Deviates") : QString(); },
        chip([](const Listed& row) { return row.classDeviates ? std::optional(ChipStyle::Orange) : std::nullopt; })));
    columns.back().about.toolTip = Words::tr("The bank's class is better than the rules allow for the days past due");
    columns.push_back(number(BorrowerColumn::Unexplained, Words::tr("Unexplained fall (yuan)"), [](const Listed& row) {
        return row.unexplained.isZero() ? QString() : row.unexplained.toYuan();
    }));
    columns.back().about.toolTip = Words::tr("The ledger's balance fell and no recovery explains it");
    columns.push_back(column(BorrowerColumn::GuaranteeTypes, Words::tr("Guarantee"),
                             [](const Listed& row) { return guaranteeText(row.guaranteeTypes); }));
    columns.push_back(column(BorrowerColumn::LastContact, Words::tr("Last contact"), [](const Listed& row) {
        return row.lastContactAt.isValid() ? toIso(Clock::chinaTime(row.lastContactAt).date()) : QString();
    }));
    columns.push_back({{QStringLiteral("book_side"), Words::tr("Book side"), false, false}, bookSideText});
    return columns;
}

BorrowerListModel::BorrowerListModel(const PageContext& context, QObject* parent)
    : PagedTableModel<BorrowerListRow>(borrowerColumns(context.today()), parent), context_(context),
      ledgerColumns_(context.reader(), context.session->vault)
{
    meetLedgerColumns();
    filter_.asOf = context.today();
    wait_ = new QTimer(this);
    connect(wait_, &QTimer::timeout, this, &BorrowerListModel::askAgain);
}

BorrowerListQuery BorrowerListModel::query() const
{
    return {context_.reader(), context_.scope(), &context_.session->vault};
}

BorrowerSort BorrowerListModel::borrowerSort() const
{
    const TableSort sort = tableSort();
    const auto column = sort.column == QLatin1String("next_action_text")
                            ? std::optional(BorrowerColumn::NextAction)
                            : fromCode<BorrowerColumn>(QStringView(sort.column));
    return column ? BorrowerSort{*column, sort.order == Qt::DescendingOrder} : BorrowerSort{};
}

void BorrowerListModel::setBorrowerSort(const BorrowerSort& sort)
{
    setTableSort({code(sort.column), sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder});
}

void BorrowerListModel::setFilter(const BorrowerFilter& filter)
{
    filter_ = filter;
    filter_.asOf = context_.today();
    setSource({[this] { return countOrBegin(); },
               [this](int offset, int limit, const TableSort&) { return pageAt(offset, limit); },
               [](const BorrowerListRow& row) { return row.id.value; }});
}

int BorrowerListModel::countOrBegin()
{
    wait_->stop();
    first_.clear();
    if (const auto totals = query().totalsIfReady(filter_)) {
        totals_ = *totals;
        return static_cast<int>(totals_.borrowers);
    }
    totals_ = {};
    wait_->start(beginAfterMs);
    first_ = query().page(filter_, borrowerSort(), 0, pageSize());
    return static_cast<int>(first_.size());
}

std::vector<BorrowerListRow> BorrowerListModel::pageAt(int offset, int limit)
{
    if (offset == 0 && !first_.empty())
        return std::exchange(first_, {});
    return query().page(filter_, borrowerSort(), offset, limit);
}

bool BorrowerListModel::isCounting() const
{
    return wait_->isActive();
}

void BorrowerListModel::askAgain()
{
    wait_->setInterval(askAgainMs);
    try {
        query().prepare();
        if (const auto totals = query().totalsIfReady(filter_))
            take(*totals);
    } catch (const StorageError&) {
        wait_->stop();
        reload(); // shows the problem
    }
}

void BorrowerListModel::finishCounting()
{
    if (isCounting())
        take(query().totals(filter_));
}

void BorrowerListModel::take(const BorrowerTotals& totals)
{
    wait_->stop();
    totals_ = totals;
    if (totals.borrowers < rowCount()) // somebody went in between
        reload();
    else
        grow(static_cast<int>(totals.borrowers));
    Q_EMIT counted();
}

void BorrowerListModel::meetLedgerColumns()
{
    QStringList headers = LedgerColumns::headers(context_.reader());
    if (headers == ledgerHeaders_)
        return;
    ledgerHeaders_ = std::move(headers);
    std::vector<Column> columns = borrowerColumns(context_.today());
    for (const QString& header : ledgerHeaders_)
        columns.push_back({{.id = ledgerPrefix + header,
                            .title = header,
                            .sortable = false,
                            .toolTip = Words::tr("%1, as the ledger says it").arg(header),
                            .hiddenAtFirst = true},
                           [this, header](const Listed& row) { return ledgerText(row.id, header); }});
    setColumns(std::move(columns));
}

QString BorrowerListModel::ledgerHeader(const QString& columnId)
{
    return columnId.startsWith(ledgerPrefix) ? columnId.mid(ledgerPrefix.size()) : QString();
}

QString BorrowerListModel::ledgerText(BorrowerId borrower, const QString& header) const
{
    auto known = ledgerTexts_.constFind(borrower.value);
    if (known == ledgerTexts_.cend()) {
        if (ledgerTexts_.size() > mostLedgerTexts)
            ledgerTexts_.clear();
        known = ledgerTexts_.insert(borrower.value, ledgerColumns_.of(borrower));
    }
    return known->value(header);
}

void BorrowerListModel::reload()
{
    ledgerTexts_.clear();
    filter_.asOf = context_.today();
    PagedTableModel<BorrowerListRow>::reload();
}

} // namespace qingshou
