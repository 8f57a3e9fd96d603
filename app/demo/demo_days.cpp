// SPDX-License-Identifier: GPL-3.0-or-later
// What the officers did each day: calls and visits, promises, and the money that came in.
#include "app/demo/demo_stage.h"

#include <algorithm>

namespace qingshou::demo {
namespace {

struct Line {
    ContactChannel channel;
    PersonReached reached;
    ContactOutcome outcome;
    const char* note;
    const char* next; ///< empty: nothing follows
    int inDays;
};

const std::vector<Line>& lines()
{
    using enum ContactOutcome;
    using C = ContactChannel;
    using P = PersonReached;
    static const std::vector<Line> all{
        {C::Call, P::Borrower, Promised, "答应卖完粮食后还一部分", "核实到账情况", 7},
        {C::Call, P::Borrower, Promised, "儿子在外务工，月底寄钱回来还款", "月底电话跟进", 10},
        {C::Visit, P::Borrower, Promised, "上门面谈，现场看了猪场，同意分次归还", "上门取承诺书", 5},
        {C::Call, P::Nobody, NotReached, "两次拨打均无人接听", "换时段再拨", 2},
        {C::Call, P::Nobody, NotReached, "关机", "联系村干部了解去向", 3},
        {C::Call, P::Spouse, MessageLeft, "配偶接听，转告本人回电", "等回电，三日后再联系", 3},
        {C::Visit, P::Nobody, NotReached, "家中无人，邻居称外出务工", "春节前再上门", 20},
        {C::Visit, P::Borrower, Hardship, "因病住院，暂无收入，提供了病历", "研究分期方案", 6},
        {C::BranchTalk, P::Borrower, AsksDelay, "到社要求延期三个月，已告知利弊", "报主任审议", 4},
        {C::Call, P::Guarantor, WillCallBack, "保证人表示与借款人商量后答复", "再次联系保证人", 3},
        {C::Call, P::Borrower, Disputes, "对欠息金额有异议，要求对账", "打印对账单上门核对", 3},
        {C::Visit, P::Borrower, Refuses, "称款项系他人使用，拒绝签收", "收集用款证据，准备诉讼材料", 8},
        {C::Letter, P::AdultRelative, MessageLeft, "挂号信寄达，成年儿子签收", "", 0},
        {C::Sms, P::Borrower, MessageLeft, "发送到期提醒短信，对方回复收到", "", 0},
        {C::Call, P::Nobody, WrongNumber, "号码已停用", "向村委会核实新号码", 5},
        {C::Visit, P::VillageOfficer, WhereaboutsUnknown, "村干部称全家搬往外省，去向不明", "查询户籍和财产线索", 15},
    };
    return all;
}

/// How the person seemed, by what came of it.
void setImpression(RecordContact& contact, QDate day)
{
    switch (contact.outcome) {
    case ContactOutcome::Promised:
        contact.willingness = Willingness::Willing;
        contact.mood = Mood::Calm;
        break;
    case ContactOutcome::Hardship:
        contact.capacity = Capacity::Unable;
        contact.willingness = Willingness::Willing;
        contact.mood = Mood::Worried;
        break;
    case ContactOutcome::AsksDelay:
        contact.capacity = Capacity::PartlyAble;
        contact.willingness = Willingness::Hesitant;
        contact.offer = Money::fromYuan(1'000);
        contact.offerOn = day.addDays(30);
        break;
    case ContactOutcome::Refuses:
        contact.willingness = Willingness::Unwilling;
        contact.mood = Mood::Agitated;
        break;
    default:
        break;
    }
}

RecoveryKind kindOfMoney(Random& random)
{
    const qint64 draw = random.between(1, 100);
    if (draw <= 70)
        return RecoveryKind::NormalCash;
    if (draw <= 82)
        return RecoveryKind::Enforcement;
    if (draw <= 90)
        return RecoveryKind::CollateralDisposal;
    if (draw <= 95)
        return RecoveryKind::PurchaseMoney;
    return RecoveryKind::SettlementInKind;
}

/// A sum somebody would bring to the counter: whole hundreds, or everything that is owed.
Money roundSum(Random& random, Money owed)
{
    if (random.percent(18))
        return owed;
    const qint64 hundreds = owed.timesRatioHalfUp(random.between(8, 45), 100).fen() / 10'000;
    return Money::fromYuan(std::max<qint64>(1, hundreds) * 100);
}

Money owedOn(const DemoLoan& loan)
{
    return loan.balance + loan.interest + loan.penalty;
}

void call(Stage& stage, size_t branch, QDate day)
{
    const int index = stage.random.oneOf(stage.cases[branch]);
    const DemoLoan& loan = stage.book.loans[static_cast<size_t>(index)];
    const Line& line = stage.random.oneOf(lines());
    RecordContact contact;
    contact.borrower = stage.borrowers[static_cast<size_t>(loan.borrower)];
    contact.channel = line.channel;
    contact.personReached = line.reached;
    contact.outcome = line.outcome;
    contact.note = QString::fromUtf8(line.note);
    contact.nextAction = QString::fromUtf8(line.next);
    if (!contact.nextAction.isEmpty())
        contact.nextActionOn = day.addDays(line.inDays);
    setImpression(contact, day);
    const Result<ContactId> recorded = stage.services().contacts.record(contact);
    if (!recorded && recorded.error().code == ErrorCode::ConductBlocked)
        return; // has been called often enough today
    const ContactId id = must(recorded);
    if (line.outcome != ContactOutcome::Promised || loan.balance.isZero())
        return;
    RecordPromise promise;
    promise.borrower = contact.borrower;
    promise.contact = id;
    promise.amount = roundSum(stage.random, owedOn(loan));
    promise.dueOn = day.addDays(stage.random.between(2, 18));
    must(stage.services().promises.record(promise));
    // Half of those who promise come to the counter, some with less than they said.
    const qint64 keeps = stage.random.between(1, 100);
    if (keeps <= 65) {
        const Money brings =
            keeps <= 48 ? promise.amount : promise.amount.timesRatioHalfUp(stage.random.between(20, 80), 100);
        stage.later[promise.dueOn.addDays(-stage.random.between(0, 1))].push_back({branch, index, brings});
    }
}

void takeMoney(Stage& stage, size_t branch, QDate day)
{
    const int index = stage.random.oneOf(stage.cases[branch]);
    DemoLoan& loan = stage.book.loans[static_cast<size_t>(index)];
    if (loan.balance.isZero())
        return;
    // Now and then somebody pays at the counter and nobody tells the officer: the ledger falls unexplained.
    if (stage.random.percent(12)) {
        loan.balance -= loan.balance.timesRatioHalfUp(stage.random.between(5, 30), 100);
        return;
    }
    stage.receive(index, roundSum(stage.random, owedOn(loan)), kindOfMoney(stage.random), day);
}

} // namespace

void workADay(Stage& stage, QDate day)
{
    for (size_t branch = 0; branch < stage.officers.size(); ++branch) {
        stage.actAs(stage.officers[branch]);
        int minute = 5;
        const auto next = [&] {
            minute += static_cast<int>(stage.random.between(7, 22));
            stage.at(day, 9 + minute / 60, minute % 60);
        };
        const qint64 calls = branch == 0 ? stage.random.between(7, 11) : stage.random.between(2, 4);
        for (qint64 i = 0; i < calls; ++i) {
            next();
            call(stage, branch, day);
        }
        for (const auto& [where, index, amount] : stage.later[day]) {
            if (where != branch)
                continue;
            next();
            const DemoLoan& loan = stage.book.loans[static_cast<size_t>(index)];
            stage.receive(index, min(amount, owedOn(loan)), RecoveryKind::NormalCash, day);
        }
        for (qint64 i = stage.random.between(branch % 3 == 2 ? 0 : 1, branch == 0 ? 3 : 2); i > 0; --i) {
            next();
            takeMoney(stage, branch, day);
        }
    }
}

} // namespace qingshou::demo
