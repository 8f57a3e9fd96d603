// SPDX-License-Identifier: GPL-3.0-or-later
// report progress --campaign C [--as-of D] [--unit wan|yuan] --out X.pdf|.xlsx|.csv
#include "app/cli/command_line.h"

#include "core/figures/progress_report.h"
#include "core/storage/campaign_query.h"
#include "ui/print/progress_paper.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace qingshou::cli {
namespace {

struct Arguments {
    std::string campaign, day, out, unit = "wan";
};

/// By id or by name.
std::optional<CampaignId> campaignArgument(Database& db, const std::string& text)
{
    const CampaignQuery query(db);
    bool isNumber = false;
    const CampaignId id{qstring(text).toLongLong(&isNumber)};
    if (isNumber && query.find(id))
        return id;
    return query.findByName(qstring(text));
}

int writeReport(CommandLine& line, const Arguments& arguments)
{
    const std::unique_ptr<Workspace> workspace = line.open();
    if (!workspace)
        return Exit::refused;
    for (const Permission needed : {Permission::ViewFigures, Permission::Export}) {
        if (const Outcome may = workspace->context().require(needed); !may)
            return line.refuse(may.error());
    }
    const std::optional<QDate> day = line.asOf(arguments.day, *workspace);
    if (!day)
        return Exit::wrongCall;
    const auto campaign = campaignArgument(workspace->reader(), arguments.campaign);
    if (!campaign)
        return line.refuse({ErrorCode::NotFound, {QStringLiteral("campaign"), qstring(arguments.campaign)}, {}});
    const Result<ProgressReport> report = progressReport(
        workspace->reader(), {*campaign, *day, workspace->session()->scope, {}}, WorkingCalendar::builtIn());
    if (!report)
        return line.refuse(report.error());
    const ShownUnit unit = arguments.unit == "wan" ? ShownUnit::WanYuan : ShownUnit::Yuan;
    const Outcome written = writeProgress(qstring(arguments.out), *report, workspace->info().cooperative, unit);
    if (!written) {
        line.refuse(written.error());
        return written.error().code == ErrorCode::Invalid ? Exit::wrongCall : Exit::refused;
    }
    if (line.json())
        line.out() << QJsonDocument(
                          QJsonObject{{"file", qstring(arguments.out)}, {"rows", qint64(report->branches.size())}})
                          .toJson();
    else
        line.out() << Say::tr("Written: %1").arg(qstring(arguments.out)) << "\n";
    return Exit::done;
}

} // namespace

void addReport(CommandLine& line)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App* report = line.app().add_subcommand("report", "Reports on paper or as spreadsheets");
    report->require_subcommand(1);
    CLI::App* verb = report->add_subcommand("progress", "Progress of a campaign by branch and case owner");
    verb->add_option("--campaign", arguments->campaign, "Id or name")->required();
    verb->add_option("--as-of", arguments->day, "Day, yyyy-MM-dd; today when left out");
    verb->add_option("--unit", arguments->unit, "wan (10,000 yuan) or yuan")->check(CLI::IsMember({"wan", "yuan"}));
    verb->add_option("--out", arguments->out, "File: .pdf, .xlsx or .csv")->required();
    line.verb(
        verb, [&line, arguments] { return writeReport(line, *arguments); }, true);
}

} // namespace qingshou::cli
