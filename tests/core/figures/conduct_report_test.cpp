// SPDX-License-Identifier: GPL-3.0-or-later
// What a month's conduct report holds. It is Monday 2026-09-28, 08:00 in China.
#include "core/figures/conduct_report.h"

#include "core/services/message_service.h"
#include "tests/support/notice_case.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QString why = QStringLiteral("借款人要求此时联系");
const QDate september(2026, 9, 1);

struct Case : NoticeCase {
    /// A visit alone in September, China's time, which is warned of.
    RecordContact aloneAt(QDate day, QTime time) const
    {
        return {.borrower = borrower,
                .at = QDateTime(day, time, Qt::OffsetFromUTC, 8 * 3600),
                .channel = ContactChannel::Visit,
                .note = QStringLiteral("谈过"),
                .visitStaff = 1,
                .visitRecorded = true};
    }
    ContactId recorded(const RecordContact& contact)
    {
        const auto id = services().contacts.record(contact);
        REQUIRE(id.ok());
        return *id;
    }
    void hold(BorrowerId of)
    {
        REQUIRE(services()
                    .conduct
                    .set({.borrower = of,
                          .party = page(of).party.id,
                          .kind = ConductFactKind::ComplaintHold,
                          .note = QStringLiteral("投诉2026-09-20")})
                    .ok());
    }
    NoticeId allowedLetter(NoticeKind kind, const char* file, BorrowerId to)
    {
        IssueNotices request = requestOf(kind, file, {to});
        request.conductOverride =
            ConductOverride{why, QStringLiteral("supervisor"), QStringLiteral("supervisor-password")};
        const auto issued = services().notices.issue(request);
        REQUIRE(issued.ok());
        REQUIRE(issued->notices.size() == 1);
        return issued->notices.front();
    }
    ConductReport report(QDate month = september) { return conductReport(db(), Scope::wholeBook(), month); }
};

} // namespace

TEST_CASE("conduct report: contacts and letters by officer, with rule, reason and who allowed it", "[conduct]")
{
    Case c;
    const QDate yesterday = c.today().addDays(-1);
    RecordContact night = c.aloneAt(yesterday, QTime(23, 0));
    night.visitStaff = 2;
    night.conductOverride = ConductOverride{why, QStringLiteral("supervisor"), QStringLiteral("supervisor-password")};
    c.recorded(night);
    c.hold(c.second);
    const NoticeId letter = c.allowedLetter(NoticeKind::Demand, "demand_notice", c.second);
    c.signIn(QStringLiteral("officer2"));
    c.recorded(c.aloneAt(yesterday, QTime(10, 0)));
    RecordContact fine = c.aloneAt(yesterday, QTime(11, 0));
    fine.channel = ContactChannel::Call;
    fine.visitStaff.reset();
    fine.visitRecorded.reset();
    c.recorded(fine);

    const ConductReport report = c.report(c.today()); // any day of the month
    CHECK(report.month == september);
    REQUIRE(report.findings.size() >= 3);
    const ReportedFinding& first = report.findings.front();
    CHECK(first.officerName == QStringLiteral("officer"));
    CHECK(first.borrowerName == QStringLiteral("张三"));
    CHECK(first.channel == ContactChannel::Visit);
    CHECK(first.row.finding.reason == ConductReason::QuietHours);
    CHECK(first.level() == ConductLevel::Block);
    CHECK(first.overriddenByName == QStringLiteral("supervisor"));
    CHECK(first.row.overriddenReason == why);
    const ReportedFinding& second = report.findings.at(1);
    CHECK(second.notice == letter);
    CHECK(second.officerName == QStringLiteral("officer")); // who issued it, not who allowed it
    CHECK(second.at == c.clock().now());
    CHECK(second.channel == ContactChannel::Letter);
    CHECK(second.person == PersonReached::Borrower);
    CHECK(second.personName == QStringLiteral("李四"));
    CHECK(second.row.finding.reason == ConductReason::ComplaintHold);
    CHECK(second.level() == ConductLevel::Block); // a warning against a contact, kept back as a letter
    CHECK(second.overriddenByName == QStringLiteral("supervisor"));
    CHECK(report.findings.back().officerName == QStringLiteral("officer2"));
    CHECK(report.findings.back().overriddenByName.isEmpty());

    REQUIRE(report.officers.size() == 2);
    CHECK(report.officers[0] ==
          ConductSum{.officerName = QStringLiteral("officer"), .contacts = 1, .letters = 1, .allowed = 2, .made = 2});
    CHECK(report.officers[1].contacts == 1);
    CHECK(report.officers[1].warnings >= 1);
    CHECK(report.officers[1].made == 2);
    CHECK(report.officers[1].share()->toText() == QStringLiteral("50.00"));
    CHECK(report.all.contacts == 2);
    CHECK(report.all.letters == 1);
    CHECK(report.all.made == 4);
    CHECK(report.all.share()->toText() == QStringLiteral("75.00"));
    REQUIRE(report.rules.size() >= 3);
    CHECK(report.rules.front().rule == ConductRule::QuietHours);
    CHECK(report.rules.front().made == 4);
}

TEST_CASE("conduct report: a letter to a guarantor is named after the guarantor; a voided one stays", "[conduct]")
{
    Case c;
    GuaranteeRow joint;
    joint.mode = GuaranteeMode::Joint;
    joint.agreedUntilOn = QDate(2027, 3, 15);
    c.addGuarantee(c.loan, QStringLiteral("赵六"), joint);
    c.hold(c.borrower);
    c.allowedLetter(NoticeKind::GuarantorDemand, "guarantor_notice", c.borrower);
    const NoticeId voided = c.allowedLetter(NoticeKind::Demand, "demand_notice", c.borrower);
    REQUIRE(c.services().notices.voidNotice(voided, QStringLiteral("打印错误")).ok());
    const ConductReport report = c.report();
    REQUIRE(report.findings.size() == 2);
    CHECK(report.findings[0].person == PersonReached::Guarantor);
    CHECK(report.findings[0].personName == QStringLiteral("赵六"));
    CHECK(report.findings[0].borrowerName == QStringLiteral("张三"));
    CHECK(report.findings[1].notice == voided);
    CHECK(report.all.letters == 2);
}

TEST_CASE("conduct report: the month begins and ends at China's midnight", "[conduct]")
{
    Case c;
    c.setToday(QDate(2026, 10, 2));
    // Half past midnight of 1 October in China is still September in UTC.
    RecordContact late = c.aloneAt(QDate(2026, 10, 1), QTime(0, 30));
    late.conductOverride = ConductOverride{why, QStringLiteral("supervisor"), QStringLiteral("supervisor-password")};
    c.recorded(late);
    CHECK(c.report().findings.empty());
    CHECK(c.report().all.made == 0);
    CHECK(c.report(QDate(2026, 10, 31)).all.contacts == 1);
    RecordContact early = late;
    early.at = QDateTime(QDate(2026, 9, 30), QTime(23, 59), Qt::OffsetFromUTC, 8 * 3600);
    c.recorded(early);
    CHECK(c.report().all.contacts == 1);
    CHECK(c.report(QDate(2026, 8, 1)).all.made == 0);
}

TEST_CASE("conduct report: only the user's branches, and nothing that was corrected or taken back", "[conduct]")
{
    Case c;
    const RecordContact alone = c.aloneAt(c.today().addDays(-1), QTime(10, 0));
    const ContactId visit = c.recorded(alone);
    c.hold(c.second);
    c.allowedLetter(NoticeKind::Demand, "demand_notice", c.second);
    const ConductReport elsewhere = conductReport(c.db(), Scope{{{c.village}}}, september);
    CHECK(elsewhere.findings.empty());
    CHECK(elsewhere.all.made == 0);
    CHECK(c.report().all.contacts == 1);

    RecordContact two = alone;
    two.visitStaff = 2;
    REQUIRE(c.services().contacts.correct(visit, two, QStringLiteral("两人")).ok());
    CHECK(c.report().all.contacts == 0);
    CHECK(c.report().all.made == 2); // the visit as corrected, and the letter

    RecordContact again = alone;
    again.borrower = c.second;
    const ContactId undone = c.recorded(again);
    CHECK(c.report().all.contacts == 1);
    const OwnEntry entry{OwnEntryKind::Contact, undone.value, c.clock().now()};
    REQUIRE(c.services().undo.undo(c.second, entry, QStringLiteral("记错")).ok());
    CHECK(c.report().all.contacts == 0);
    CHECK(c.report().all.letters == 1);
    CHECK(c.report().all.made == 2);
}

TEST_CASE("conduct report: a batch of messages is in it with its channel", "[conduct][message]")
{
    Case c;
    const BorrowerId reached =
        c.addBorrower({.name = QStringLiteral("孙七"), .details = {.phones = {QStringLiteral("13800000001")}}});
    c.addLoan(reached, {.interest = Money::fromYuan(350)});
    c.summarise();
    c.signIn(QStringLiteral("officer"));
    const MessageRequest request{
        ContactChannel::Sms, {reached}, QStringLiteral("提醒"), QStringLiteral("{姓名}应还{应还款}元")};
    for (int i = 0; i < 4; ++i) // after the third of a day the rules warn
        REQUIRE(c.services().messages.record(request).ok());
    const ConductReport report = c.report();
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings.front().channel == ContactChannel::Sms);
    CHECK(report.findings.front().person == PersonReached::Borrower);
    CHECK(report.findings.front().row.finding.reason == ConductReason::TooManyMessages);
    CHECK(report.findings.front().level() == ConductLevel::Warn);
    CHECK(report.all.made == 4);
}
