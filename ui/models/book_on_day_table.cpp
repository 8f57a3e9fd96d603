// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/book_on_day_table.h"

#include "core/base/dates.h"
#include "core/exchange/paged_rows.h"
#include "ui/support/domain_labels.h"

#include <QCoreApplication>
#include <QLocale>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BookOnDay)
};

qint64 daysPastDue(const LoanOnDay& loan, QDate day)
{
    return loan.overdueSinceOn.isValid() ? loan.overdueSinceOn.daysTo(day) : 0;
}

QString classText(const LoanOnDay& loan)
{
    return loan.riskClass ? label(*loan.riskClass) : QString();
}

TableRow cellsOf(const LoanOnDay& loan, QDate day)
{
    return {loan.loanNumber,
            loan.name,
            loan.branch,
            loan.owner,
            classText(loan),
            TableCell(daysPastDue(loan, day)),
            TableCell(loan.balance),
            loan.dueOn.isValid() ? TableCell(loan.dueOn) : TableCell(),
            label(loan.guaranteeType),
            label(loan.bookSide)};
}

} // namespace

std::vector<ColumnOf<LoanOnDay>> bookOnDayColumns(QDate day)
{
    const auto column = [](const char* id, const QString& title, bool number = false) {
        return TableColumn{QLatin1String(id), title, number, false};
    };
    TableColumn name = column("name", Words::tr("Borrower"));
    name.takesRest = true;
    return {
        {column("loan", Words::tr("Loan number")), [](const LoanOnDay& loan) { return loan.loanNumber; }},
        {name, [](const LoanOnDay& loan) { return loan.name; }},
        {column("branch", Words::tr("Branch")), [](const LoanOnDay& loan) { return loan.branch; }},
        {column("owner", Words::tr("Owner")), [](const LoanOnDay& loan) { return loan.owner; }},
        {column("class", Words::tr("Class")), classText},
        {column("days", Words::tr("Days past due"), true),
         [day](const LoanOnDay& loan) { return QLocale().toString(daysPastDue(loan, day)); }},
        {column("balance", Words::tr("Balance (yuan)"), true),
         [](const LoanOnDay& loan) { return loan.balance.toYuan(); }},
        {column("due", Words::tr("Due")), [](const LoanOnDay& loan) { return toIso(loan.dueOn); }},
        {column("guarantee", Words::tr("Guarantee")), [](const LoanOnDay& loan) { return label(loan.guaranteeType); }},
        {column("side", Words::tr("Book side")), [](const LoanOnDay& loan) { return label(loan.bookSide); }}};
}

ListOutput bookOnDayOutput(const QString& cooperative, const Scope& scope, QDate day, const LoansOnDay& loans,
                           const QString& words)
{
    ListOutput list;
    TableDocument& document = list.document;
    document.name = Words::tr("Book");
    document.titles = {Words::tr("%1: the book of %2").arg(cooperative, toIso(day))};
    document.leftNote = words;
    document.rightNote = Words::tr("unit: yuan");
    const auto add = [&document](const QString& heading, ColumnKind kind, int width,
                                 TotalKind total = TotalKind::None) {
        document.columns.push_back({.heading = heading, .kind = kind, .total = total, .width = width});
    };
    add(Words::tr("Loan number"), ColumnKind::Text, 20);
    add(Words::tr("Borrower"), ColumnKind::Text, 14);
    add(Words::tr("Branch"), ColumnKind::Text, 16);
    add(Words::tr("Owner"), ColumnKind::Text, 10);
    add(Words::tr("Class"), ColumnKind::Text, 8);
    add(Words::tr("Days past due"), ColumnKind::Number, 10);
    add(Words::tr("Balance"), ColumnKind::Money, 16, TotalKind::Sum);
    add(Words::tr("Due"), ColumnKind::Date, 12);
    add(Words::tr("Guarantee"), ColumnKind::Text, 10);
    add(Words::tr("Book side"), ColumnKind::Text, 8);
    document.total = TableTotal{Words::tr("Total"), {}};
    document.pageWords = Words::tr("page %1 of %2");
    list.total = static_cast<qint64>(loans->size());
    list.fileName = Words::tr("Book %1").arg(toIso(day));
    list.rows = [scope, day, loans](Database& reader, std::function<bool(qint64)> progress) {
        return pagedRows(
            static_cast<qint64>(loans->size()),
            [book = std::make_shared<BookOnDay>(reader, scope, day), day, loans](qint64 offset, qint64 limit) {
                std::vector<TableRow> rows;
                for (const LoanOnDay& loan : book->page(*loans, offset, limit))
                    rows.push_back(cellsOf(loan, day));
                return rows;
            },
            std::move(progress));
    };
    return list;
}

} // namespace qingshou
