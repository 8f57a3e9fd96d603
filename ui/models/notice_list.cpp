// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/notice_list.h"

#include "core/base/dates.h"
#include "core/exchange/paged_rows.h"
#include "ui/support/notice_labels.h"
#include "ui/workbench/page_context.h"

#include <QCoreApplication>
#include <QLocale>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeList)
};

bool waits(const NoticeRow& row)
{
    return asksForProof(row.kind) && !legalEventOf(row.kind, row.step) && row.step != NoticeStep::Voided;
}

} // namespace

std::vector<ColumnOf<NoticeRow>> noticeColumns(QDate today)
{
    const auto column = [](const char* id, const QString& title, bool number = false) {
        return TableColumn{QLatin1String(id), title, number, false};
    };
    TableColumn state = column("step", Words::tr("State"));
    state.takesRest = true;
    state.widest = 400;
    TableColumn number = column("number", Words::tr("Number")); // says branch and kind as well
    number.narrowest = 210;
    return {{number, [](const NoticeRow& row) { return row.number; }},
            {column("addressee", Words::tr("To")), [](const NoticeRow& row) { return row.addressee; }},
            {column("borrower", Words::tr("Borrower")), [](const NoticeRow& row) { return row.borrowerName; }},
            {column("loan", Words::tr("Loan number")), [](const NoticeRow& row) { return row.loanNumber; }},
            {column("owed", Words::tr("Owed (yuan)"), true), [](const NoticeRow& row) { return row.owed.toYuan(); }},
            {column("deadline", Words::tr("Pay by")), [](const NoticeRow& row) { return toIso(row.deadlineOn); }},
            {state, [](const NoticeRow& row) { return label(row.step); }},
            {column("since", Words::tr("Since")), [](const NoticeRow& row) { return toIso(row.stepOn); }},
            {column("waiting", Words::tr("Days without proof"), true), [today](const NoticeRow& row) {
                 return waits(row) ? QLocale().toString(row.stepOn.daysTo(today)) : QString();
             }}};
}

ListOutput noticeListOutput(const PageContext& context, const NoticeFilter& filter, const QString& words, qint64 rows)
{
    const QDate today = context.today();
    ListOutput list;
    TableDocument& document = list.document;
    document.name = Words::tr("Notices");
    document.titles = {Words::tr("%1: notices and letters").arg(context.workspace.info().cooperative)};
    document.leftNote = words;
    document.rightNote = Words::tr("%1 · unit: yuan").arg(toIso(today));
    const auto add = [&document](const QString& heading, ColumnKind kind, int width) {
        document.columns.push_back({.heading = heading, .kind = kind, .width = width});
    };
    add(Words::tr("Number"), ColumnKind::Text, 28);
    add(Words::tr("To"), ColumnKind::Text, 12);
    add(Words::tr("Kind"), ColumnKind::Text, 14);
    add(Words::tr("Borrower"), ColumnKind::Text, 12);
    add(Words::tr("Loan number"), ColumnKind::Text, 16);
    add(Words::tr("Owed"), ColumnKind::Money, 14);
    add(Words::tr("Pay by"), ColumnKind::Date, 11);
    add(Words::tr("State"), ColumnKind::Text, 16);
    add(Words::tr("Since"), ColumnKind::Date, 11);
    document.pageWords = Words::tr("page %1 of %2");
    list.total = rows;
    list.fileName = Words::tr("Notices %1").arg(toIso(today));
    list.rows = [session = context.session, filter, rows](Database& reader, std::function<bool(qint64)> progress) {
        return pagedRows(
            rows, filter,
            [&reader, session](const NoticeFilter& page) {
                std::vector<TableRow> cells;
                for (const NoticeRow& row : NoticeRepository(reader, session->vault).list(page, session->scope))
                    cells.push_back({row.number, row.addressee, label(row.kind), row.borrowerName, row.loanNumber,
                                     row.owed, row.deadlineOn, label(row.step), row.stepOn});
                return cells;
            },
            std::move(progress));
    };
    return list;
}

} // namespace qingshou
