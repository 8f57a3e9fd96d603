// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/complaint_list.h"

#include "core/base/dates.h"
#include "core/exchange/paged_rows.h"
#include "ui/support/complaint_labels.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/chip.h"
#include "ui/workbench/page_context.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ComplaintList)
};

constexpr int soonDays = 5;

template <class Row>
ColumnOf<Row> column(const char* id, const QString& title, std::function<QString(const Row&)> text,
                     std::function<QVariant(const Row&, int)> more = {})
{
    return {{QLatin1String(id), title, false, false}, std::move(text), std::move(more)};
}

template <class Row>
ColumnOf<Row> number(const char* id, const QString& title, std::function<QString(const Row&)> text)
{
    ColumnOf<Row> made = column<Row>(id, title, std::move(text));
    made.about.number = true;
    return made;
}

/// A sentence, in what the other columns leave.
template <class Row>
ColumnOf<Row> sentence(const char* id, const QString& title, std::function<QString(const Row&)> text)
{
    ColumnOf<Row> made = column<Row>(id, title, std::move(text));
    made.about.widest = 900;
    made.about.narrowest = 180;
    made.about.takesRest = true;
    made.about.wraps = true;
    return made;
}

QString leftText(qint64 days)
{
    const int count = static_cast<int>(days);
    return days < 0    ? Words::tr("%n day(s) late", nullptr, -count)
           : days == 0 ? Words::tr("Today")
                       : Words::tr("%n day(s) left", nullptr, count);
}

ChipStyle leftStyle(qint64 days)
{
    return days < 0 ? ChipStyle::Red : days <= soonDays ? ChipStyle::Orange : ChipStyle::Plain;
}

QString stateText(const ReturnVisitRow& row)
{
    return row.withdrawnAt.isValid() ? Words::tr("Withdrawn") : satisfactionText(row.satisfaction);
}

QString resultText(const ReturnVisitRow& row)
{
    return row.withdrawnAt.isValid() ? row.withdrawnReason : row.remark;
}

QString resultText(const ComplaintRow& row)
{
    return row.outcome ? label(*row.outcome) : QString();
}

QString groupText(const ComplaintRates& rates)
{
    return rates.group.isEmpty() ? Words::tr("nobody named") : rates.group;
}

QString percent(const std::optional<Percentage>& share)
{
    return share ? share->toText() + QLatin1Char('%') : Words::tr("—", "no rate");
}

QString meanText(const ComplaintRates& rates)
{
    const std::optional<qint64> mean = rates.meanSatisfaction();
    return mean ? QStringLiteral("%1.%2").arg(*mean / 100).arg(*mean % 100, 2, 10, QLatin1Char('0'))
                : Words::tr("—", "no rate");
}

TableDocument documentOf(const PageContext& context, const QString& name, const QString& words)
{
    TableDocument document;
    document.name = name;
    document.titles = {Words::tr("%1: %2").arg(context.workspace.info().cooperative, name)};
    document.leftNote = words;
    document.rightNote = toIso(context.today());
    document.pageWords = Words::tr("page %1 of %2");
    return document;
}

ListOutput outputOf(TableDocument document, QDate today, qint64 rows)
{
    ListOutput list;
    list.fileName = document.name + QLatin1Char(' ') + toIso(today);
    list.document = std::move(document);
    list.total = rows;
    return list;
}

void add(TableDocument& document, const QString& heading, ColumnKind kind, int width)
{
    document.columns.push_back({.heading = heading, .kind = kind, .width = width});
}

} // namespace

std::vector<ColumnOf<ComplaintRow>> complaintColumns(QDate today)
{
    using Shown = ComplaintRow;
    return {
        column<Shown>(
            "left", Words::tr("Left"),
            [today](const Shown& row) {
                return isOpen(row.state) ? leftText(today.daysTo(row.dueOn)) : label(row.state);
            },
            [today](const Shown& row, int role) -> QVariant {
                if (role != TableModel::ChipRole)
                    return {};
                return QVariant::fromValue(!isOpen(row.state) ? ChipStyle::Plain : leftStyle(today.daysTo(row.dueOn)));
            }),
        column<Shown>("due", Words::tr("Answer by"), [](const Shown& row) { return toIso(row.dueOn); }),
        column<Shown>("kind", Words::tr("Kind"), [](const Shown& row) { return label(row.kind); }),
        column<Shown>("borrower", Words::tr("Borrower"), [](const Shown& row) { return row.borrowerName; }),
        sentence<Shown>("asserted", Words::tr("What is asserted"), [](const Shown& row) { return row.asserted; }),
        column<Shown>("concerned", Words::tr("Concerning"), [](const Shown& row) { return row.concerned.name; }),
        column<Shown>("handler", Words::tr("Handled by"), [](const Shown& row) { return row.handlerName; }),
        column<Shown>("state", Words::tr("State"), [](const Shown& row) { return label(row.state); }),
        column<Shown>("outcome", Words::tr("Outcome"), [](const Shown& row) { return resultText(row); }),
        column<Shown>("channel", Words::tr("How it came in"), [](const Shown& row) { return label(row.channel); }),
        column<Shown>("received", Words::tr("Received"), [](const Shown& row) { return toIso(row.receivedOn); }),
        column<Shown>("branch", Words::tr("Branch"), [](const Shown& row) { return row.branchName; }),
    };
}

std::vector<ColumnOf<ReturnVisitRow>> returnVisitColumns(QDate today)
{
    using Shown = ReturnVisitRow;
    return {
        column<Shown>(
            "left", Words::tr("Left"),
            [today](const Shown& row) { return row.waits() ? leftText(today.daysTo(row.dueOn)) : Words::tr("Done"); },
            [today](const Shown& row, int role) -> QVariant {
                if (role != TableModel::ChipRole)
                    return {};
                return QVariant::fromValue(row.waits() ? leftStyle(today.daysTo(row.dueOn)) : ChipStyle::Plain);
            }),
        column<Shown>("due", Words::tr("Due"), [](const Shown& row) { return toIso(row.dueOn); }),
        column<Shown>("borrower", Words::tr("Borrower"), [](const Shown& row) { return row.borrowerName; }),
        sentence<Shown>("purpose", Words::tr("What for"), [](const Shown& row) { return row.purpose; }),
        column<Shown>("officer", Words::tr("Concerning"), [](const Shown& row) { return row.officer.name; }),
        column<Shown>("channel", Words::tr("By"), [](const Shown& row) { return label(row.channel); }),
        column<Shown>("done", Words::tr("Made on"), [](const Shown& row) { return toIso(row.doneOn); }),
        column<Shown>("by", Words::tr("Made by"), [](const Shown& row) { return row.doneByName; }),
        column<Shown>("satisfaction", Words::tr("Satisfaction"), [](const Shown& row) { return stateText(row); }),
        sentence<Shown>("remark", Words::tr("Remark"), [](const Shown& row) { return resultText(row); }),
        column<Shown>("branch", Words::tr("Branch"), [](const Shown& row) { return row.branchName; }),
    };
}

std::vector<ColumnOf<ComplaintRates>> complaintRateColumns()
{
    using Shown = ComplaintRates;
    const auto count = [](const char* id, const QString& title, int Shown::*value) {
        return number<Shown>(id, title, [value](const Shown& row) { return QString::number(row.*value); });
    };
    ColumnOf<Shown> group = column<Shown>("group", Words::tr("Group"), groupText);
    group.about.takesRest = true;
    return {group,
            count("received", Words::tr("Received"), &Shown::received),
            count("in_time", Words::tr("In time"), &Shown::inTime),
            count("late", Words::tr("Late"), &Shown::late),
            count("open", Words::tr("Open"), &Shown::open),
            number<Shown>("in_time_rate", Words::tr("In time, %"),
                          [](const Shown& row) { return percent(row.inTimeRate()); }),
            count("founded", Words::tr("Founded"), &Shown::founded),
            count("visits", Words::tr("Return visits"), &Shown::visits),
            count("visits_open", Words::tr("Not made"), &Shown::visitsOpen),
            number<Shown>("mean", Words::tr("Mean satisfaction"), meanText),
            number<Shown>("satisfied", Words::tr("Satisfied, %"),
                          [](const Shown& row) { return percent(row.satisfiedShare()); })};
}

ListOutput complaintListOutput(const PageContext& context, const ComplaintFilter& filter, const QString& words,
                               qint64 rows)
{
    TableDocument document = documentOf(context, Words::tr("Complaints"), words);
    add(document, Words::tr("Answer by"), ColumnKind::Date, 11);
    add(document, Words::tr("Kind"), ColumnKind::Text, 10);
    add(document, Words::tr("Borrower"), ColumnKind::Text, 12);
    add(document, Words::tr("What is asserted"), ColumnKind::Text, 36);
    add(document, Words::tr("Concerning"), ColumnKind::Text, 9);
    add(document, Words::tr("Handled by"), ColumnKind::Text, 9);
    add(document, Words::tr("State"), ColumnKind::Text, 9);
    add(document, Words::tr("Outcome"), ColumnKind::Text, 10);
    add(document, Words::tr("How it came in"), ColumnKind::Text, 12);
    add(document, Words::tr("Received"), ColumnKind::Date, 11);
    add(document, Words::tr("Answered on"), ColumnKind::Date, 11);
    add(document, Words::tr("Branch"), ColumnKind::Text, 14);
    ListOutput list = outputOf(std::move(document), context.today(), rows);
    list.rows = [session = context.session, filter, rows](Database& reader, std::function<bool(qint64)> progress) {
        return pagedRows(
            rows, filter,
            [&reader, session](const ComplaintFilter& page) {
                std::vector<TableRow> cells;
                for (const ComplaintRow& row : ComplaintRepository(reader).list(page, session->scope))
                    cells.push_back({row.dueOn, label(row.kind), row.borrowerName, row.asserted, row.concerned.name,
                                     row.handlerName, label(row.state), resultText(row), label(row.channel),
                                     row.receivedOn, row.answeredOn.isValid() ? TableCell(row.answeredOn) : TableCell(),
                                     row.branchName});
                return cells;
            },
            std::move(progress));
    };
    return list;
}

ListOutput returnVisitListOutput(const PageContext& context, const ReturnVisitFilter& filter, const QString& words,
                                 qint64 rows)
{
    TableDocument document = documentOf(context, Words::tr("Return visits"), words);
    add(document, Words::tr("Due"), ColumnKind::Date, 11);
    add(document, Words::tr("Borrower"), ColumnKind::Text, 12);
    add(document, Words::tr("What for"), ColumnKind::Text, 30);
    add(document, Words::tr("Concerning"), ColumnKind::Text, 9);
    add(document, Words::tr("By"), ColumnKind::Text, 9);
    add(document, Words::tr("Made on"), ColumnKind::Date, 11);
    add(document, Words::tr("Made by"), ColumnKind::Text, 9);
    add(document, Words::tr("Satisfaction"), ColumnKind::Text, 14);
    add(document, Words::tr("Remark"), ColumnKind::Text, 30);
    add(document, Words::tr("Branch"), ColumnKind::Text, 14);
    ListOutput list = outputOf(std::move(document), context.today(), rows);
    list.rows = [session = context.session, filter, rows](Database& reader, std::function<bool(qint64)> progress) {
        return pagedRows(
            rows, filter,
            [&reader, session](const ReturnVisitFilter& page) {
                std::vector<TableRow> cells;
                for (const ReturnVisitRow& row : ReturnVisitRepository(reader).list(page, session->scope))
                    cells.push_back({row.dueOn, row.borrowerName, row.purpose, row.officer.name, label(row.channel),
                                     row.doneOn.isValid() ? TableCell(row.doneOn) : TableCell(), row.doneByName,
                                     stateText(row), resultText(row), row.branchName});
                return cells;
            },
            std::move(progress));
    };
    return list;
}

ListOutput complaintRatesOutput(const PageContext& context, const std::vector<ComplaintRates>& rates,
                                const QString& words)
{
    TableDocument document = documentOf(context, Words::tr("Complaint and satisfaction rates"), words);
    std::vector<TableRow> cells;
    const std::vector<ColumnOf<ComplaintRates>> columns = complaintRateColumns();
    for (const ColumnOf<ComplaintRates>& one : columns)
        add(document, one.about.title, ColumnKind::Text, one.about.number ? 11 : 18);
    for (const ComplaintRates& row : rates) {
        TableRow line;
        for (const ColumnOf<ComplaintRates>& one : columns)
            line.emplace_back(one.text(row));
        cells.push_back(std::move(line));
    }
    ListOutput list = outputOf(std::move(document), context.today(), static_cast<qint64>(cells.size()));
    list.rows = [cells](Database&, std::function<bool(qint64)> progress) {
        return pagedRows(
            static_cast<qint64>(cells.size()),
            [cells](qint64 offset, qint64) { return offset == 0 ? cells : std::vector<TableRow>(); },
            std::move(progress));
    };
    return list;
}

std::vector<ComplaintRates> readComplaintRates(Database& db, const Scope& scope, QDate first, QDate last, RateGroup by,
                                               QDate today)
{
    std::vector<ComplaintRates> rates = complaintRates(ComplaintRepository(db).facts(first, last, scope),
                                                       ReturnVisitRepository(db).facts(first, last, scope), by, today);
    if (rates.empty())
        return rates;
    ComplaintRates sum = sumOf(rates);
    sum.group = Words::tr("All");
    rates.push_back(std::move(sum));
    return rates;
}

QString complaintSentence(const ComplaintRow& row)
{
    QStringList parts{label(row.kind), row.borrowerName.isEmpty() ? row.branchName : row.borrowerName,
                      label(row.channel), Words::tr("received %1").arg(toIso(row.receivedOn)),
                      Words::tr("to be answered by %1").arg(toIso(row.dueOn))};
    if (!row.concerned.name.isEmpty())
        parts << Words::tr("concerning %1").arg(row.concerned.name);
    return parts.join(QStringLiteral(" · ")) + QLatin1Char('\n') + row.asserted;
}

} // namespace qingshou
