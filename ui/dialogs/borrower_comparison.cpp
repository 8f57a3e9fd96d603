// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/borrower_comparison.h"

#include "core/base/dates.h"
#include "ui/models/borrower_view.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/column_widths.h"
#include "ui/widgets/read_only_item.h"
#include "ui/workbench/page_context.h"

#include <QHeaderView>

namespace qingshou {
namespace {

constexpr int headingWidth = 130; // px, of the column of headings

QStringList linesOf(const BorrowerView& view)
{
    const PartyCard& party = view.page.party;
    const QString separator = QStringLiteral("  ");
    Money balance, arrears;
    std::optional<RiskClass> worst;
    for (const LoanCard& card : view.page.loans) {
        balance += card.loan.balance;
        arrears += card.loan.arrears();
        if (card.loan.riskClass && (!worst || *card.loan.riskClass > *worst))
            worst = card.loan.riskClass;
    }
    QStringList people;
    for (const PartyCard& guarantor : view.page.guarantors)
        people << guarantor.name;
    return {party.name,
            party.customerNumber,
            party.masked.idNumber,
            party.masked.phones.join(separator),
            party.masked.addresses.join(separator),
            party.masked.accounts.join(separator),
            view.page.branchName,
            view.page.borrower.owner,
            QString::number(view.page.loans.size()),
            balance.toYuan(),
            arrears.toYuan(),
            worst ? label(*worst) : QString(),
            people.join(separator),
            view.page.contacts.empty() ? QString() : toIso(view.page.contacts.front().at.date()),
            view.page.promises.empty() ? QString() : QString::number(view.page.promises.size()),
            view.page.recoveries.empty() ? QString() : QString::number(view.page.recoveries.size())};
}

} // namespace

BorrowerComparison::BorrowerComparison(const PageContext& context, QWidget* parent)
    : QTableWidget(0, 3, parent), context_(context)
{
    setObjectName(QStringLiteral("borrower_comparison"));
    setAccessibleName(tr("The two side by side"));
    setHeadings(*this, {{tr("What")}, {tr("Kept")}, {tr("Merged into it")}}, rowPixels);
    setSelectionMode(QAbstractItemView::NoSelection);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    setColumnWidth(0, headingWidth);
}

void BorrowerComparison::compare(BorrowerId keep, BorrowerId merge)
{
    clearLines();
    const auto left = readBorrowerView(context_, keep);
    const auto right = readBorrowerView(context_, merge);
    if (!left || !right)
        return;
    const QStringList headings{tr("Name"),      tr("Customer number"), tr("Identity number"), tr("Phone"),
                               tr("Address"),   tr("Account"),         tr("Branch"),          tr("Case owner"),
                               tr("Loans"),     tr("Balance (yuan)"),  tr("Arrears (yuan)"),  tr("Class"),
                               tr("Guarantor"), tr("Last contact"),    tr("Promises"),        tr("Recoveries")};
    const QStringList one = linesOf(*left), other = linesOf(*right);
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (one[i].isEmpty() && other[i].isEmpty())
            continue;
        const int row = rowCount();
        insertRow(row);
        setItem(row, 0, readOnlyItem(headings[i]));
        setItem(row, 1, readOnlyItem(one[i]));
        setItem(row, 2, readOnlyItem(other[i]));
    }
}

} // namespace qingshou
