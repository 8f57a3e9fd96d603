// SPDX-License-Identifier: GPL-3.0-or-later
// Complaints as they go: one answered, revisited and closed, one that is late, one to be answered soon, one that nobody
// handles yet; and return visits made and due.
#include "app/demo/demo_stage.h"

#include <array>

namespace qingshou::demo {
namespace {

constexpr size_t branch = 0;

BorrowerId borrowerAt(Stage& stage, size_t place)
{
    const std::vector<int>& loans = stage.cases[branch];
    const DemoLoan& loan = stage.book.loans[static_cast<size_t>(loans[place % loans.size()])];
    return stage.borrowers[static_cast<size_t>(loan.borrower)];
}

StaffMember member(const std::shared_ptr<const Session>& session)
{
    return {session->user, session->name};
}

RegisterComplaint complaint(Stage& stage, size_t place, QDate day, ComplaintChannel channel, const char* asserted)
{
    RegisterComplaint data;
    data.channel = channel;
    data.borrower = borrowerAt(stage, place);
    data.receivedOn = day;
    data.complainant = QStringLiteral("本人");
    data.concerned = member(stage.officers[branch]);
    data.asserted = QString::fromUtf8(asserted);
    return data;
}

ComplaintId handled(Stage& stage, const RegisterComplaint& data)
{
    const ComplaintId id = must(stage.services().complaints.registerComplaint(data));
    must(stage.services().complaints.assign({id, stage.supervisor->user}));
    return id;
}

void hotline(Stage& stage, QDate day)
{
    stage.firstComplaint = handled(
        stage, complaint(stage, 2, day, ComplaintChannel::Hotline, "反映催收人员当着邻居说出欠款金额，影响名声"));
}

void answerHotline(Stage& stage, QDate day)
{
    must(stage.services().complaints.answer(
        {stage.firstComplaint, ComplaintOutcome::Partly, day,
         QStringLiteral("调取录音核实，上门时有邻居在场；已向借款人致歉，今后先请无关人员回避"), day.addDays(7)}));
}

void publicity(Stage& stage, QDate day)
{
    RegisterComplaint data;
    data.kind = ComplaintKind::Publicity;
    data.channel = ComplaintChannel::Media;
    data.branch = stage.officers[branch]->branch;
    data.receivedOn = day;
    data.asserted = QStringLiteral("本地短视频账号发布“信用社上门逼债”视频，播放量上升");
    handled(stage, data);
}

void revisit(Stage& stage, QDate day)
{
    for (const ReturnVisitRow& visit :
         ReturnVisitRepository(stage.workspace.context().db).ofBorrower(borrowerAt(stage, 2)))
        must(stage.services().returnVisits.record(
            {visit.id, day, 4, QStringLiteral("认可处理结果，希望以后提前电话预约")}));
    must(stage.services().complaints.close(stage.firstComplaint, QStringLiteral("已组织上门规范培训，纳入考核")));
}

void telephone(Stage& stage, QDate day)
{
    handled(stage, complaint(stage, 5, day, ComplaintChannel::Phone, "称已与信贷员约定月底还款，仍被连续拨打电话"));
}

void planVisit(Stage& stage, QDate day)
{
    must(stage.services().returnVisits.schedule({.borrower = borrowerAt(stage, 8),
                                                 .officer = member(stage.officers[branch]),
                                                 .dueOn = day.addDays(2),
                                                 .channel = ContactChannel::Visit,
                                                 .purpose = QStringLiteral("还款计划执行情况及服务满意度")}));
}

void counter(Stage& stage, QDate day)
{
    must(stage.services().complaints.registerComplaint(
        complaint(stage, 11, day, ComplaintChannel::Counter, "到网点反映欠息金额与对账单不一致")));
}

/// From this day of the campaign on, in this order.
struct Scene {
    int day;
    void (*play)(Stage&, QDate);
};
constexpr std::array scenes{Scene{10, hotline},   Scene{17, answerHotline}, Scene{20, publicity}, Scene{24, revisit},
                            Scene{27, telephone}, Scene{35, planVisit},     Scene{36, counter}};

} // namespace

void workOnComplaints(Stage& stage, QDate firstDay, QDate day)
{
    for (; stage.complaintScenes < scenes.size(); ++stage.complaintScenes) {
        const Scene& scene = scenes[stage.complaintScenes];
        if (firstDay.daysTo(day) < scene.day)
            return;
        stage.actAs(stage.supervisor);
        stage.at(day, 17, 10);
        scene.play(stage, day);
    }
}

} // namespace qingshou::demo
