// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_stage.h"

#include "core/services/campaign_service.h"

namespace qingshou::demo {
namespace {

/// A round share of what is to be collected there.
Money target(const Stage& stage, size_t branch, const QString& person, int percent)
{
    Money sum;
    for (const int index : stage.cases[branch]) {
        const DemoLoan& loan = stage.book.loans[static_cast<size_t>(index)];
        if (person.isEmpty() || stage.book.managerOf(loan) == person)
            sum += loan.balance;
    }
    const qint64 tenThousand = sum.timesRatioHalfUp(percent, 100).fen() / 1'000'000;
    return Money::fromYuan((tenThousand + 1) * 10'000);
}

} // namespace

void startCampaign(Stage& stage, QDate firstDay)
{
    stage.at(firstDay, 8, 40);
    stage.actAs(stage.supervisor);
    CampaignService& campaigns = stage.services().campaigns;
    CampaignPlan plan;
    plan.data = campaigns.defaults();
    plan.data.name = QStringLiteral("%1年不良贷款集中清收百日攻坚").arg(firstDay.year());
    plan.data.firstDay = firstDay;
    plan.data.lastDay = firstDay.addDays(99);
    plan.data.scope.overdueAtLeast = 91;
    plan.data.note = QStringLiteral("逾期90天以上贷款，含已核销。日汇总、周评比、旬通报。");

    const std::vector<Branch> branches = BranchRepository(stage.workspace.context().db).all();
    for (size_t i = 0; i < DemoBook::branches().size(); ++i) {
        for (const Branch& branch : branches) {
            if (branch.name != DemoBook::branches()[i])
                continue;
            plan.targets.push_back({branch.id, {}, target(stage, i, {}, 23)});
            for (const QString& manager : stage.book.managers[i]) {
                plan.targets.push_back({branch.id, manager, target(stage, i, manager, 23)});
                plan.team.push_back({manager,
                                     manager == stage.book.managers[i].front() ? TeamDuty::Head : TeamDuty::Collector,
                                     branch.id});
            }
        }
    }
    plan.team.push_back({stage.supervisor->name, TeamDuty::Leader, branches.front().id});
    const CampaignId campaign = must(campaigns.create(plan));
    must(campaigns.start(campaign));
}

} // namespace qingshou::demo
