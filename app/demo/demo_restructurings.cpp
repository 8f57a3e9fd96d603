// SPDX-License-Identifier: GPL-3.0-or-later
// Extensions and restructurings of one branch: one signed and observed, one approved that is to be signed, an extension
// that waits for its decision.
#include "app/demo/demo_stage.h"

#include "core/storage/loan_query.h"

namespace qingshou::demo {
namespace {

constexpr size_t branch = 0;
constexpr qint64 leastYuan = 20'000;

struct Scene {
    ContractChange change;
    RepaymentMethod method;
    int months;
    const char* reason;
    bool approved, signedToo;
};

constexpr Scene scenes[] = {
    {ContractChange::GraceOnSchedule, RepaymentMethod::EqualPrincipal, 24, "养殖受疫情影响，分两年归还", true, true},
    {ContractChange::RateCut, RepaymentMethod::EqualPayment, 12, "家庭成员患重病，申请降低利率", true, false},
    {ContractChange::Extension, RepaymentMethod::Bullet, 6, "秋粮尚未售出，申请展期", false, false}};

std::optional<RestructuringId> propose(Stage& stage, const LoanRow& loan, const Scene& scene, QDate day)
{
    const bool extension = scene.change == ContractChange::Extension;
    if (loan.balance < Money::fromYuan(leastYuan) || !loan.annualRate || (extension && loan.dueOn < day))
        return std::nullopt;
    const Rate rate =
        scene.change == ContractChange::RateCut ? Rate::fromE8(loan.annualRate->e8() / 2) : *loan.annualRate;
    const Result<RestructuringId> made =
        stage.services().restructurings.propose({.loan = loan.id,
                                                 .terms = {scene.change,
                                                           {.method = scene.method,
                                                            .principal = loan.balance,
                                                            .annualRate = rate,
                                                            .months = scene.months,
                                                            .start = extension ? loan.dueOn : day}},
                                                 .hardship = true,
                                                 .appliedOn = day.addDays(-2),
                                                 .application = QStringLiteral("申请书原件，存信贷档案"),
                                                 .reason = QString::fromUtf8(scene.reason)});
    // Paid meanwhile, or extended as long as may be: somebody else then.
    return made ? std::optional(*made) : std::nullopt;
}

void approve(Stage& stage, RestructuringId id, int number, QDate day)
{
    const std::optional<RestructuringRow> row = RestructuringRepository(stage.workspace.context().db).find(id);
    stage.actAs(stage.supervisor);
    must(stage.services().restructurings.decide(
        {.restructuring = id,
         .level = row->level,
         .approvalNumber = QStringLiteral("重组审〔%1〕%2号").arg(day.year()).arg(number),
         .note = QStringLiteral("同意，按新计划还款")}));
    stage.actAs(stage.officers[branch]);
}

/// From the end, since waivers take theirs from the front; an extension is of a loan that is not due, outside the
/// campaign.
std::vector<int> candidates(const Stage& stage, const Scene& scene)
{
    std::vector<int> found;
    if (scene.change != ContractChange::Extension)
        found.assign(stage.cases[branch].rbegin(), stage.cases[branch].rend());
    else
        for (int i = 0; i < static_cast<int>(stage.book.loans.size()); ++i)
            if (stage.book.borrowers[static_cast<size_t>(stage.book.loans[static_cast<size_t>(i)].borrower)].branch ==
                static_cast<int>(branch))
                found.push_back(i);
    return found;
}

} // namespace

void proposeRestructurings(Stage& stage, QDate day)
{
    stage.actAs(stage.officers[branch]);
    stage.at(day, 10, 20);
    int number = 0;
    std::set<int> taken = stage.withPlan;
    taken.insert(stage.judged.begin(), stage.judged.end());
    for (const Scene& scene : scenes) {
        std::optional<RestructuringId> made;
        for (const int index : candidates(stage, scene)) {
            const auto loan = LoanQuery(stage.workspace.context().db).find(stage.loans[static_cast<size_t>(index)]);
            if (!loan || !taken.insert(index).second)
                continue;
            made = propose(stage, *loan, scene, day);
            if (made)
                break;
        }
        if (made && scene.approved)
            approve(stage, *made, ++number, day);
        if (made && scene.signedToo)
            must(stage.services().restructurings.conclude(
                {*made, day, QStringLiteral("重字〔%1〕%2号").arg(day.year()).arg(number), {}}));
    }
}

} // namespace qingshou::demo
