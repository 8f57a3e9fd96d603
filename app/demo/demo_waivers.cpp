// SPDX-License-Identifier: GPL-3.0-or-later
// Waivers of one branch, as they go: one paid for and in effect, one whose day passes unpaid, one on a plan, one that
// waits for its decision.
#include "app/demo/demo_stage.h"

#include "core/figures/waiver_figures.h"

namespace qingshou::demo {
namespace {

constexpr size_t branch = 0;
constexpr qint64 mostYuan = 60'000;

std::optional<WaiverId> propose(Stage& stage, int index, QDate by, PlanId plan, const char* reason)
{
    const LoanId loan = stage.loans[static_cast<size_t>(index)];
    const std::optional<LoanRow> row = LoanQuery(stage.workspace.context().db).find(loan);
    if (!row || !row->penalty.isPositive())
        return std::nullopt;
    ProposeWaiver proposal;
    proposal.loan = loan;
    proposal.waived.penalty = Money::fromYuan(row->penalty.fen() / 2 / 100);
    proposal.condition = plan.isValid() ? WaiverCondition::Plan : WaiverCondition::LumpSum;
    proposal.lumpSum = row->balance;
    proposal.lumpSumOn = by;
    proposal.plan = plan;
    proposal.reason = QString::fromUtf8(reason);
    proposal.application = QStringLiteral("减免申请书原件，存信贷档案");
    const Result<WaiverId> made = stage.services().waivers.propose(proposal);
    // Paid meanwhile, an evader, something too small to be halved: somebody else then.
    return made ? std::optional(*made) : std::nullopt;
}

void approve(Stage& stage, WaiverId waiver, int number, QDate day)
{
    const std::optional<WaiverRow> row = WaiverRepository(stage.workspace.context().db).find(waiver);
    stage.actAs(stage.supervisor);
    DecideWaiver decision;
    decision.waiver = waiver;
    decision.level = row->level;
    decision.approvalNumber = QStringLiteral("减免审〔%1〕%2号").arg(day.year()).arg(number);
    decision.note = QStringLiteral("同意，条件成就后生效");
    must(stage.services().waivers.decide(decision));
    stage.actAs(stage.officers[branch]);
}

/// The loans of the branch that suit, in the order of the book.
std::vector<int> suited(Stage& stage)
{
    std::vector<int> found;
    for (const int index : stage.cases[branch]) {
        const DemoLoan& loan = stage.book.loans[static_cast<size_t>(index)];
        if (loan.balance.isPositive() && loan.balance <= Money::fromYuan(mostYuan) && !loan.offBook &&
            !stage.withPlan.contains(index))
            found.push_back(index);
    }
    return found;
}

} // namespace

void proposeWaivers(Stage& stage, QDate day)
{
    stage.actAs(stage.officers[branch]);
    stage.at(day, 16, 30);
    int number = 1;
    for (const int index : suited(stage)) {
        if (number > 2)
            break;
        const QDate by = number == 1 ? day.addDays(20) : day.addDays(7); // the second never pays
        if (const auto made =
                propose(stage, index, by, {}, number == 1 ? "借款人患病，家庭收入骤减" : "种植受灾，绝收")) {
            approve(stage, *made, number, day);
            if (number == 1)
                stage.waivedLoan = index;
            ++number;
        }
    }
    for (const int index : stage.withPlan) {
        const auto plan =
            PlanRepository(stage.workspace.context().db).agreedPlanOf(stage.loans[static_cast<size_t>(index)]);
        if (!plan ||
            stage.book.borrowers[static_cast<size_t>(stage.book.loans[static_cast<size_t>(index)].borrower)].branch !=
                static_cast<int>(branch))
            continue;
        if (const auto made = propose(stage, index, {}, *plan, "按计划还款，减轻负担")) {
            approve(stage, *made, number, day);
            break;
        }
    }
}

void payForWaiver(Stage& stage, QDate day)
{
    stage.actAs(stage.officers[branch]);
    stage.at(day, 16, 45);
    const std::vector<int> others = suited(stage);
    if (stage.waivedLoan >= 0) {
        DemoLoan& loan = stage.book.loans[static_cast<size_t>(stage.waivedLoan)];
        stage.receive(stage.waivedLoan, loan.balance, RecoveryKind::NormalCash, day);
        // The core system books the waiver the same evening.
        for (const WaiverRow& row :
             WaiverRepository(stage.workspace.context().db).ofLoan(stage.loans[static_cast<size_t>(stage.waivedLoan)]))
            loan.penalty -= min(loan.penalty, row.waived.penalty);
    }
    for (const int index : others)
        if (index != stage.waivedLoan &&
            propose(stage, index, day.addDays(30), {}, "借款人家庭困难，子女代为一次性归还本金"))
            break;
}

} // namespace qingshou::demo
