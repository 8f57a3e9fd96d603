// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conduct_columns.h"

#include "core/base/clock.h"
#include "ui/support/conduct_text.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/chip.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConductReport)
};

QString personText(const ReportedFinding& row)
{
    const QString person = label(row.person);
    return row.personName.isEmpty() || row.personName == row.borrowerName
               ? person
               : Words::tr("%1 %2", "who was reached, name").arg(person, row.personName);
}

QString groupText(const ConductSum& sum)
{
    if (sum.rule)
        return Words::tr("%1 %2", "number of the rule, its name").arg(numberOf(*sum.rule), label(*sum.rule));
    return sum.officerName.isEmpty() ? Words::tr("All") : sum.officerName;
}

template <class Row>
std::vector<ColumnOf<Row>> shown(const std::vector<ReportColumn<Row>>& columns)
{
    std::vector<ColumnOf<Row>> made;
    for (const ReportColumn<Row>& column : columns) {
        TableDocument like; // numbers read as they do on paper
        like.columns = {{.kind = column.kind}};
        made.push_back({{QLatin1String(column.id), column.title, column.kind != ColumnKind::Text},
                        [like, cell = column.cell](const Row& row) { return shownCell(like, 0, cell(row)); }});
    }
    return made;
}

} // namespace

std::vector<ReportColumn<ReportedFinding>> conductColumns()
{
    using Shown = ReportedFinding;
    const auto text = [](const char* id, const QString& title, auto read) {
        return ReportColumn<Shown>{id, title, ColumnKind::Text,
                                   [read](const Shown& row) { return TableCell(QString(read(row))); }};
    };
    return {
        text("officer", Words::tr("Officer"), [](const Shown& row) { return row.officerName; }),
        text("at", Words::tr("Time"),
             [](const Shown& row) { return Clock::chinaTime(row.at).toString(QStringLiteral("yyyy-MM-dd HH:mm")); }),
        text("borrower", Words::tr("Borrower"), [](const Shown& row) { return row.borrowerName; }),
        text("branch", Words::tr("Branch"), [](const Shown& row) { return row.branchName; }),
        text("channel", Words::tr("Channel"), [](const Shown& row) { return label(row.channel); }),
        text("person", Words::tr("Person"), personText),
        text("rule", Words::tr("Rule"), [](const Shown& row) { return numberOf(ruleOf(row.row.finding.reason)); }),
        text("level", Words::tr("Level"), [](const Shown& row) { return label(row.level()); }),
        text("finding", Words::tr("Finding"), [](const Shown& row) { return findingText(row.row.finding); }),
        text("allowed_by", Words::tr("Allowed by"), [](const Shown& row) { return row.overriddenByName; }),
        text("reason", Words::tr("Reason"), [](const Shown& row) { return row.row.overriddenReason; }),
    };
}

std::vector<ReportColumn<ConductSum>> conductSumColumns(ConductGroup by)
{
    const auto count = [](const char* id, const QString& title, int ConductSum::*value) {
        return ReportColumn<ConductSum>{id, title, ColumnKind::Number,
                                        [value](const ConductSum& sum) { return TableCell(qint64{sum.*value}); }};
    };
    return {
        {"group", by == ConductGroup::Rule ? Words::tr("Rule") : Words::tr("Officer"), ColumnKind::Text,
         [](const ConductSum& sum) { return TableCell(groupText(sum)); }},
        count("contacts", Words::tr("Contacts"), &ConductSum::contacts),
        count("letters", Words::tr("Letters"), &ConductSum::letters),
        count("warnings", Words::tr("Warnings"), &ConductSum::warnings),
        count("allowed", Words::tr("Blocks allowed"), &ConductSum::allowed),
        count("made", Words::tr("Of all in the month"), &ConductSum::made),
        {"share", Words::tr("Share"), ColumnKind::Percent,
         [](const ConductSum& sum) {
             const std::optional<Percentage> share = sum.share();
             return share ? TableCell(*share) : TableCell();
         }},
    };
}

std::vector<ConductSum> conductSums(const ConductReport& report, ConductGroup by)
{
    std::vector<ConductSum> sums = by == ConductGroup::Rule ? report.rules : report.officers;
    if (!sums.empty())
        sums.push_back(report.all);
    return sums;
}

std::vector<ColumnOf<ReportedFinding>> shownConductColumns()
{
    std::vector<ColumnOf<ReportedFinding>> columns = shown(conductColumns());
    for (ColumnOf<ReportedFinding>& column : columns) {
        if (column.about.id == QLatin1String("finding") || column.about.id == QLatin1String("reason")) {
            column.about.wraps = true;
            column.about.narrowest = 140;
        }
        if (column.about.id == QLatin1String("finding")) {
            column.about.widest = 900;
            column.about.takesRest = true;
        }
        if (column.about.id == QLatin1String("level"))
            column.more = [](const ReportedFinding& row, int role) -> QVariant {
                if (role != TableModel::ChipRole)
                    return {};
                return QVariant::fromValue(row.level() == ConductLevel::Block ? ChipStyle::Red : ChipStyle::Orange);
            };
    }
    return columns;
}

std::vector<ColumnOf<ConductSum>> shownConductSumColumns(ConductGroup by)
{
    std::vector<ColumnOf<ConductSum>> columns = shown(conductSumColumns(by));
    columns.front().about.takesRest = true;
    for (ColumnOf<ConductSum>& column : columns)
        column.about.sortable = false; // the sum of all stays below
    return columns;
}

QString conductSentence(const ConductReport& report)
{
    const QString month = report.month.toString(QStringLiteral("yyyy-MM"));
    const ConductSum& all = report.all;
    if (report.findings.empty())
        return Words::tr("%1: %L2 contacts and letters; no warning, and nothing was allowed").arg(month).arg(all.made);
    return Words::tr("%1: of %L2 contacts and letters the rules speak against %L3; warnings: %L4, blocks allowed: %L5")
        .arg(month)
        .arg(all.made)
        .arg(all.contacts + all.letters)
        .arg(all.warnings)
        .arg(all.allowed);
}

} // namespace qingshou
