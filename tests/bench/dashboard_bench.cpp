// SPDX-License-Identifier: GPL-3.0-or-later
// The figures behind the dashboard: a campaign over every bad loan of the large file, with some hundred recoveries, and
// the book. Today's work, of which such a file has only what its dates say.
#include "tests/bench/bench.h"
#include "tests/bench/made_file.h"

#include "core/base/working_calendar.h"
#include "core/figures/book_figures.h"
#include "core/figures/campaign_figures.h"
#include "core/figures/work_list.h"
#include "core/services/rule_settings.h"
#include "core/services/settings.h"
#include "core/storage/branch_repository.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace qingshou::bench {
namespace {

constexpr int runs = 15;
constexpr int recoveries = 300;
constexpr double todayAim = 300; // milliseconds
constexpr double aim = 50;
constexpr double entryAim = 16; // a picture of the screen

CampaignId startedCampaign(Workspace& file)
{
    const auto name = QStringLiteral("清收");
    if (const auto known = CampaignQuery(file.reader()).findByName(name))
        return *known;
    CampaignPlan plan;
    plan.data = file.services().campaigns.defaults();
    plan.data.name = name;
    plan.data.firstDay = ledgerDay;
    plan.data.lastDay = ledgerDay.addDays(90);
    plan.data.scope.classes = {RiskClass::Substandard, RiskClass::Doubtful, RiskClass::Loss};
    const auto created = file.services().campaigns.create(plan);
    if (!created)
        giveUp(QStringLiteral("No campaign could be made (error %1).").arg(static_cast<int>(created.error().code)));
    if (const auto started = file.services().campaigns.start(*created); !started)
        giveUp(QStringLiteral("The campaign could not start (error %1).").arg(static_cast<int>(started.error().code)));
    std::vector<LoanId> loans;
    {
        Statement some(file.reader(), "SELECT loan_id FROM campaign_baselines WHERE campaign_id = ? LIMIT ?");
        some.bindAll(*created, recoveries);
        while (some.step())
            loans.push_back(some.id<LoanId>(0));
    }
    for (size_t i = 0; i < loans.size(); ++i) {
        RecordRecovery recovery;
        recovery.loan = loans[i];
        recovery.amount = Money::fromYuan(1000);
        recovery.receivedOn = ledgerDay.addDays(1 + static_cast<int>(i) % 20);
        if (!file.services().recoveries.record(recovery))
            giveUp(QStringLiteral("No recovery could be recorded."));
    }
    return *created;
}

} // namespace

void measureDashboard(const Bench& bench, Table& table)
{
    const std::unique_ptr<Workspace> file = openFile(bench.file);
    const std::shared_ptr<const Session> session = signIn(*file);
    const CampaignFiguresRequest request{startedCampaign(*file), file->clock().today(), session->scope, {}};
    const WorkingCalendar calendar = WorkingCalendar::builtIn();
    table.heading(QStringLiteral("Dashboard"));
    const auto add = [&](const QString& what, double most, const std::function<bool()>& work) {
        Figure figure = timed(what, measured(runs, [&] {
                                  if (!work())
                                      giveUp(QStringLiteral("No figures."));
                              }));
        figure.aim = most;
        table.add(figure);
    };
    add(QStringLiteral("figures of a campaign"), aim,
        [&] { return campaignFigures(file->reader(), request, calendar).ok(); });
    add(QStringLiteral("figures of the book"), aim, [&] { return bookFigures(file->reader(), session->scope).ok(); });
    add(QStringLiteral("today's work, in the background"), todayAim, [&] {
        const WorkList list(file->reader(), session->scope, calendar, file->clock().today(),
                            workSettings(Settings::load(file->reader())));
        return !list.items({}).empty();
    });
    const Scope branch{std::vector{BranchRepository(file->reader()).all().back().id}};
    add(QStringLiteral("today's work of a branch"), todayAim, [&] {
        const WorkList list(file->reader(), branch, calendar, file->clock().today(),
                            workSettings(Settings::load(file->reader())));
        return !list.items({}).empty();
    });
    const WorkSettings work = workSettings(Settings::load(file->reader()));
    const WorkList before(file->reader(), session->scope, calendar, file->clock().today(), work);
    const std::vector someone{before.items({}).front()->borrower.id};
    add(QStringLiteral("today's work after an entry"), entryAim,
        [&] { return !WorkList(before, file->reader(), session->scope, calendar, work, someone).items({}).empty(); });
}

} // namespace qingshou::bench
