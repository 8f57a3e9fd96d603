// SPDX-License-Identifier: GPL-3.0-or-later
// What a case has beside its contacts: the written strategy, a repayment plan, papers that keep a claim alive.
#include "app/demo/demo_stage.h"

#include "core/storage/legal_repository.h"

namespace qingshou::demo {
namespace {

struct Sketch {
    const char* cause;
    Capacity capacity;
    Willingness willingness;
    Prospect prospect;
    std::vector<Measure> measures;
    const char* details;
};

const std::vector<Sketch>& sketches()
{
    static const std::vector<Sketch> all{
        {"生猪价格下跌，养殖亏损，资金链断裂",
         Capacity::PartlyAble,
         Willingness::Willing,
         Prospect::Collect,
         {Measure::Negotiate, Measure::InstalmentPlan},
         "存栏出栏后分三次归还，每次核对销售凭证"},
        {"借款人外出务工，长期失联",
         Capacity::Unknown,
         Willingness::Evading,
         Prospect::Collect,
         {Measure::PursueGuarantor, Measure::Sue, Measure::Preserve},
         "先向保证人发履责通知，同步准备立案材料"},
        {"家庭成员患重病，医疗支出大",
         Capacity::Unable,
         Willingness::Willing,
         Prospect::Revive,
         {Measure::Restructure, Measure::InstalmentPlan},
         "申请展期并减免部分罚息，按月还小额本金"},
        {"经营不善停产，厂房闲置",
         Capacity::PartlyAble,
         Willingness::Hesitant,
         Prospect::Collect,
         {Measure::DisposeCollateral, Measure::SettleInKind},
         "评估厂房及设备，协商变现优先受偿"},
        {"借名贷款，实际用款人另有其人",
         Capacity::Able,
         Willingness::Unwilling,
         Prospect::Collect,
         {Measure::Visit, Measure::Sue},
         "约谈实际用款人，固定用款证据后起诉"},
        {"借款人死亡，继承人未确定",
         Capacity::Unable,
         Willingness::Unknown,
         Prospect::Hopeless,
         {Measure::Mediate, Measure::WriteOff},
         "核实遗产范围，在遗产内主张，不足部分报核销"},
    };
    return all;
}

SaveStrategy strategyOf(Stage& stage, int index, QDate day)
{
    const DemoLoan& loan = stage.book.loans[static_cast<size_t>(index)];
    const Sketch& sketch = stage.random.oneOf(sketches());
    SaveStrategy strategy;
    strategy.borrower = stage.borrowers[static_cast<size_t>(loan.borrower)];
    strategy.cause = QString::fromUtf8(sketch.cause);
    strategy.capacity = sketch.capacity;
    strategy.willingness = sketch.willingness;
    strategy.prospect = sketch.prospect;
    strategy.measures = sketch.measures;
    strategy.details = QString::fromUtf8(sketch.details);
    strategy.amount =
        Money::fromYuan(loan.balance.timesRatioHalfUp(stage.random.between(20, 80), 100).fen() / 10'000 * 100);
    strategy.targetOn = day.addDays(stage.random.between(10, 70));
    strategy.owner = stage.book.managerOf(loan);
    strategy.reason = QStringLiteral("首次制定");
    return strategy;
}

/// What the supervisor wants done on some of them, and what the officer of half of these answers.
void keepJournal(Stage& stage, BorrowerId borrower, size_t branch, QDate day)
{
    if (borrower.value % 3 != 0)
        return;
    const StrategyEntryId asked = must(stage.services().strategyJournal.instruct(
        borrower, QStringLiteral("核实抵押物和担保人现状，报告可执行财产线索"), day.addDays(10)));
    if (borrower.value % 2 == 0)
        return;
    stage.actAs(stage.officers[branch]);
    stage.at(day, 17, 45);
    must(stage.services().strategyJournal.recordProgress(
        borrower, QStringLiteral("已到不动产登记中心查询，房产无查封；担保人在外务工，已取得联系"), asked));
}

void decide(Stage& stage, StrategyId id, SaveStrategy strategy, size_t branch, QDate day)
{
    stage.actAs(stage.supervisor);
    stage.at(day, 17, 5);
    const qint64 draw = stage.random.between(1, 100);
    if (draw <= 60) {
        must(stage.services().strategies.approve(id, QStringLiteral("同意，按时间节点推进")));
        keepJournal(stage, strategy.borrower, branch, day);
    } else if (draw <= 80) {
        must(stage.services().strategies.sendBack(id, QStringLiteral("措施不具体，请补充担保人追偿安排")));
        stage.actAs(stage.officers[branch]);
        stage.at(day, 17, 40);
        strategy.basedOn = 1;
        strategy.measures.push_back(Measure::PursueGuarantor);
        strategy.reason = QStringLiteral("按主任意见补充担保人追偿");
        must(stage.services().strategies.save(strategy));
    }
}

} // namespace

void writeStrategies(Stage& stage, QDate day)
{
    for (size_t branch = 0; branch < stage.officers.size(); ++branch) {
        for (int i = branch == 0 ? 5 : 1; i > 0; --i) {
            const int index = stage.random.oneOf(stage.cases[branch]);
            const DemoLoan& loan = stage.book.loans[static_cast<size_t>(index)];
            if (loan.balance.isZero() || !stage.withStrategy.insert(loan.borrower).second)
                continue;
            stage.actAs(stage.officers[branch]);
            stage.at(day, 16, 10 + i);
            const SaveStrategy strategy = strategyOf(stage, index, day);
            decide(stage, must(stage.services().strategies.save(strategy)), strategy, branch, day);
        }
    }
}

void agreePlans(Stage& stage, QDate day)
{
    for (size_t branch = 0; branch < stage.officers.size(); ++branch) {
        for (int i = branch == 0 ? 4 : 1; i > 0; --i) {
            const int index = stage.random.oneOf(stage.cases[branch]);
            const DemoLoan& loan = stage.book.loans[static_cast<size_t>(index)];
            if (loan.balance < Money::fromYuan(5000) || loan.offBook || !stage.withPlan.insert(index).second)
                continue;
            stage.actAs(stage.officers[branch]);
            stage.at(day, 15, 10 + i);
            DraftPlan plan;
            plan.loan = stage.loans[static_cast<size_t>(index)];
            plan.terms = {stage.random.percent(70) ? RepaymentMethod::EqualPayment : RepaymentMethod::EqualPrincipal,
                          loan.balance, loan.rate, static_cast<int>(stage.random.between(1, 3)) * 12, day};
            plan.note = QStringLiteral("借款人与保证人到社协商一致");
            const PlanId id = must(stage.services().plans.draft(plan));
            must(stage.services().plans.agree(id, day));
            const Schedule schedule = must(makeSchedule(plan.terms));
            if (stage.random.percent(65)) // the first instalment comes; of the others it does not
                stage.later[schedule.rows.front().dueOn.addDays(-1)].push_back(
                    {branch, index, schedule.rows.front().payment});
        }
    }
}

namespace {

/// The guarantors get their own demand: what is done against one debtor does not reach another.
void demandOfGuarantors(Stage& stage, RecordLegalEvent event)
{
    for (const GuaranteeRow& guarantee : LegalRepository(stage.workspace.context().db).guarantees(event.loan)) {
        if (!stage.random.percent(60))
            continue;
        GuaranteeContract contract;
        contract.mode = GuaranteeMode::Joint;
        contract.agreedMonths = 24;
        must(stage.services().guarantees.setContract(guarantee.id, contract));
        event.guarantee = guarantee.id;
        event.evidence = QStringLiteral("担保人履行责任通知书回执");
        must(stage.services().legalEvents.record(event));
    }
}

} // namespace

void recordLaw(Stage& stage, QDate day)
{
    for (size_t branch = 0; branch < stage.officers.size(); ++branch) {
        stage.actAs(stage.officers[branch]);
        for (int i = branch == 0 ? 4 : 2; i > 0; --i) {
            const int index = stage.random.oneOf(stage.cases[branch]);
            stage.at(day, 14, 10 + i);
            RecordLegalEvent event;
            event.loan = stage.loans[static_cast<size_t>(index)];
            event.kind = LegalEventKind::DemandSigned;
            event.happenedOn = day;
            event.evidence =
                QStringLiteral("催收通知书回执 %1-%2").arg(day.toString(QStringLiteral("yyyyMMdd"))).arg(index);
            event.consents = stage.random.percent(60);
            must(stage.services().legalEvents.record(event));
            demandOfGuarantors(stage, event);
            if (branch == 0 && i == 1 && !stage.judged.contains(index)) {
                stage.judged.insert(index);
                RecordJudgment judgment;
                judgment.loan = event.loan;
                judgment.documentNumber = QStringLiteral("(%1)湘0521民初%2号").arg(day.year()).arg(1200 + index);
                judgment.decidedOn = day.addDays(-30);
                judgment.servedOnBankOn = day.addDays(-20);
                judgment.servedOnDebtorOn = day.addDays(-18);
                judgment.performWithinDays = 10;
                must(stage.services().legalEvents.recordJudgment(judgment));
                RecordSeizure seizure;
                seizure.loan = event.loan;
                seizure.property = SeizedProperty::Movable;
                seizure.description = QStringLiteral("东方红牌拖拉机一台");
                seizure.court = QStringLiteral("县人民法院");
                seizure.documentNumber = QStringLiteral("(%1)湘0521执保%2号").arg(day.year() - 2).arg(40 + index);
                seizure.seizedOn = day.addYears(-2).addDays(25);
                must(stage.services().seizures.record(seizure));
            }
        }
    }
}

/// A round of visits for the day and letters for the next week, of every officer.
void planContacts(Stage& stage, QDate day)
{
    for (size_t branch = 0; branch < stage.officers.size(); ++branch) {
        PlanContact visit{.channel = ContactChannel::Visit, .plannedOn = day};
        visit.purpose = QStringLiteral("送达催收通知书，核实家庭收入和财产");
        PlanContact letter{.channel = ContactChannel::Letter, .plannedOn = day.addDays(7)};
        letter.purpose = QStringLiteral("向担保人寄发履行责任通知书");
        for (size_t i = 0; i < stage.cases[branch].size() && letter.borrowers.size() < 3; i += 4) {
            const DemoLoan& loan = stage.book.loans[static_cast<size_t>(stage.cases[branch][i])];
            if (!loan.balance.isZero())
                (visit.borrowers.size() < 5 ? visit : letter)
                    .borrowers.push_back(stage.borrowers[static_cast<size_t>(loan.borrower)]);
        }
        stage.actAs(stage.officers[branch]);
        for (const PlanContact& planned : {visit, letter})
            if (!planned.borrowers.empty())
                must(stage.services().plannedContacts.plan(planned));
    }
}

} // namespace qingshou::demo
