// SPDX-License-Identifier: GPL-3.0-or-later
// The conduct guard as a contact is recorded. It is Monday 2026-09-28, 08:00 in China.
#include "core/services/conduct_service.h"
#include "core/services/contact_service.h"
#include "core/services/settings_service.h"
#include "core/storage/conduct_finding_repository.h"

#include "tests/support/test_workspace.h"

#include <QJsonArray>

using namespace qingshou;
using namespace qingshou::test;

namespace {

const QString why = QStringLiteral("借款人电话要求此时联系");

struct Case : TestWorkspace {
    BorrowerId borrower;

    explicit Case(const QString& identityNumber = {})
    {
        MadeBorrower made;
        made.details.idNumber = identityNumber;
        borrower = addBorrower(made);
        addLoan(borrower);
        summarise();
        signIn(QStringLiteral("officer"));
    }
    /// Yesterday at that time in China.
    RecordContact yesterday(QTime time) const
    {
        return {.borrower = borrower,
                .at = QDateTime(today().addDays(-1), time, Qt::OffsetFromUTC, 8 * 3600),
                .note = QStringLiteral("谈过")};
    }
    Result<ContactId> record(const RecordContact& contact) { return services().contacts.record(contact); }
    std::vector<ConductFindingRow> findings(ContactId id) { return ConductFindingRepository(db()).of(id); }
};

RecordContact allowedBy(RecordContact contact, ConductOverride by)
{
    contact.conductOverride = std::move(by);
    return contact;
}

} // namespace

TEST_CASE("conduct: a contact within the rules leaves nothing behind", "[conduct]")
{
    Case c;
    const auto id = c.record(c.yesterday(QTime(21, 59)));
    REQUIRE(id.ok());
    CHECK(c.findings(*id).empty());
    CHECK_FALSE(c.lastAudit().change.contains(QStringLiteral("findings")));
}

TEST_CASE("conduct: an entry after the fact is judged by the time at which it took place", "[conduct]")
{
    Case c; // it is 08:00 now
    const auto refused = c.record(c.yesterday(QTime(22, 0)));
    REQUIRE(codeOf(refused) == ErrorCode::ConductBlocked);
    REQUIRE(refused.error().args.size() == 1);
    const auto finding = decodedFinding(refused.error().args.front());
    REQUIRE(finding.has_value());
    CHECK(finding->reason == ConductReason::QuietHours);
    CHECK(finding->values == QStringList{QStringLiteral("22:00"), QStringLiteral("08:00")});
    CHECK(c.page(c.borrower).contacts.empty());

    c.clock().set(QDateTime(c.today(), QTime(22, 30), Qt::OffsetFromUTC, 8 * 3600));
    CHECK(codeOf(c.record({.borrower = c.borrower, .note = QStringLiteral("谈过")})) == ErrorCode::ConductBlocked);
    CHECK(c.record(c.yesterday(QTime(9, 0))).ok()); // written down at night, made in the morning
}

TEST_CASE("conduct: the bank's own hours count", "[conduct]")
{
    Case c;
    c.signIn(QStringLiteral("supervisor"));
    REQUIRE(c.services().settings.set(QStringLiteral("quiet_from_hour"), QStringLiteral("20")).ok());
    CHECK(codeOf(c.record(c.yesterday(QTime(20, 0)))) == ErrorCode::ConductBlocked);
    CHECK(codeOf(c.services().settings.set(QStringLiteral("quiet_from_hour"), QStringLiteral("24"))) ==
          ErrorCode::Invalid);
}

TEST_CASE("conduct: the fourth call of a day is blocked; a correction does not count itself", "[conduct]")
{
    Case c;
    ContactId third;
    for (const int hour : {9, 10, 11}) {
        const auto id = c.record(c.yesterday(QTime(hour, 0)));
        REQUIRE(id.ok());
        third = *id;
    }
    CHECK(codeOf(c.record(c.yesterday(QTime(15, 0)))) == ErrorCode::ConductBlocked);
    CHECK(c.services().contacts.correct(third, c.yesterday(QTime(11, 30)), QStringLiteral("时间记错")).ok());
    CHECK(codeOf(c.record(c.yesterday(QTime(15, 0)))) == ErrorCode::ConductBlocked);
    CHECK(codeOf(c.services().contacts.correct(third, c.yesterday(QTime(23, 0)), QStringLiteral("时间记错"))) ==
          ErrorCode::Conflict);
    RecordContact today = c.yesterday(QTime(7, 0));
    today.at = c.clock().now();
    CHECK(c.record(today).ok());
}

TEST_CASE("conduct: a supervisor's own entry is allowed with a reason, an officer's is not", "[conduct]")
{
    Case c;
    const RecordContact night = c.yesterday(QTime(23, 0));
    CHECK(codeOf(c.record(allowedBy(night, {why, {}, {}}))) == ErrorCode::NotAllowed);
    c.signIn(QStringLiteral("supervisor"));
    CHECK(codeOf(c.record(allowedBy(night, {QStringLiteral("  "), {}, {}}))) == ErrorCode::ReasonRequired);
    const auto id = c.record(allowedBy(night, {why, {}, {}}));
    REQUIRE(id.ok());
    REQUIRE(c.findings(*id).size() == 1);
    CHECK(c.findings(*id).front().overriddenReason == why);
    CHECK(c.findings(*id).front().finding.reason == ConductReason::QuietHours);
}

TEST_CASE("conduct: a supervisor allows it on the spot with name and password; both are in the audit", "[conduct]")
{
    Case c;
    const RecordContact night = c.yesterday(QTime(23, 0));
    const QString supervisor = QStringLiteral("supervisor"), password = QStringLiteral("supervisor-password");
    CHECK(codeOf(c.record(allowedBy(night, {why, supervisor, QStringLiteral("guess")}))) == ErrorCode::WrongPassword);
    CHECK(codeOf(c.record(allowedBy(night, {why, supervisor, password}))) == ErrorCode::TooManyTries);
    CHECK(c.page(c.borrower).contacts.empty());
    c.clock().advanceSeconds(2);
    CHECK(codeOf(c.record(allowedBy(night, {why, QStringLiteral("officer2"), QStringLiteral("officer2-password")}))) ==
          ErrorCode::NotAllowed);
    const auto id = c.record(allowedBy(night, {why, supervisor, password}));
    REQUIRE(id.ok());
    const AuditEntry audit = c.lastAudit();
    CHECK(audit.userName == QStringLiteral("officer"));
    CHECK(audit.change["overridden_by"].toString() == supervisor);
    CHECK(audit.change["override_reason"].toString() == why);
    CHECK(audit.change["findings"].toArray().at(0).toString() == QStringLiteral("quiet_hours|22:00|08:00"));
    CHECK(c.findings(*id).front().overriddenBy.isValid());
    CHECK(c.workspace().session()->login == QStringLiteral("officer")); // nobody else was signed in
    // A wrong password is forgiven with the right one, as at a sign-in.
    CHECK(codeOf(c.record(allowedBy(night, {why, supervisor, QStringLiteral("guess")}))) == ErrorCode::WrongPassword);
    c.clock().advanceSeconds(1);
    CHECK(c.record(allowedBy(night, {why, supervisor, password})).ok());
}

TEST_CASE("conduct: warnings are kept with the contact and stop nobody", "[conduct]")
{
    Case c;
    RecordContact visit = c.yesterday(QTime(10, 0));
    visit.channel = ContactChannel::Visit;
    visit.visitStaff = 1;
    visit.visitRecorded = false;
    const auto id = c.record(visit);
    REQUIRE(id.ok());
    const std::vector<ConductFindingRow> found = c.findings(*id);
    REQUIRE(found.size() == 2);
    CHECK(found.at(0).finding.reason == ConductReason::TooFewStaff);
    CHECK(found.at(1).finding.reason == ConductReason::NotRecorded);
    CHECK_FALSE(found.at(0).overriddenBy.isValid());
    const ContactRow row = c.page(c.borrower).contacts.front();
    CHECK(row.visitStaff == 1);
    CHECK(row.visitRecorded == false);
    visit.visitStaff = 0;
    CHECK(codeOf(c.record(visit)) == ErrorCode::OutOfRange);
}

TEST_CASE("conduct: who is too young or has died is not contacted; a hold warns", "[conduct]")
{
    Case minor(QStringLiteral("110101200809292134")); // 18 tomorrow, 2026-09-29
    const auto refused = minor.record({.borrower = minor.borrower, .note = QStringLiteral("谈过")});
    REQUIRE(codeOf(refused) == ErrorCode::ConductBlocked);
    CHECK(decodedFinding(refused.error().args.front())->reason == ConductReason::Minor);
    minor.setToday(minor.today().addDays(1));
    CHECK(minor.record({.borrower = minor.borrower, .note = QStringLiteral("谈过")}).ok());

    Case c;
    SetConductFact hold{.borrower = c.borrower,
                        .party = c.page(c.borrower).party.id,
                        .kind = ConductFactKind::DisputeHold,
                        .note = QStringLiteral("欠息有异议")};
    REQUIRE(c.services().conduct.set(hold).ok());
    const auto held = c.record({.borrower = c.borrower, .note = QStringLiteral("谈过")});
    REQUIRE(held.ok());
    CHECK(c.findings(*held).at(0).finding.reason == ConductReason::DisputeHold);
    SetConductFact dead = hold;
    dead.kind = ConductFactKind::Deceased;
    dead.sinceOn = c.today();
    REQUIRE(c.services().conduct.set(dead).ok());
    CHECK(codeOf(c.record({.borrower = c.borrower, .note = QStringLiteral("谈过")})) == ErrorCode::ConductBlocked);
    CHECK(c.record(c.yesterday(QTime(9, 0))).ok()); // he was alive
}

TEST_CASE("conduct: a contact person who refused is left alone for good", "[conduct]")
{
    Case c;
    const QString mei = QStringLiteral("李梅");
    const auto person = c.services().parties.addContactPerson(c.borrower, {.name = mei}, QStringLiteral("邻居"));
    REQUIRE(person.ok());
    RecordContact ask = c.yesterday(QTime(10, 0));
    ask.personReached = PersonReached::ContactPerson;
    ask.personName = mei;
    ask.outcome = ContactOutcome::WillCallBack;
    CHECK(codeOf(c.record(ask)) == ErrorCode::ConductBlocked); // nobody tried the borrower yet
    for (const int daysAgo : {2, 2, 1}) {
        RecordContact tried = c.yesterday(QTime(8, 30));
        tried.at = tried.at.addDays(1 - daysAgo);
        tried.personReached = PersonReached::Nobody;
        tried.outcome = ContactOutcome::NotReached;
        REQUIRE(c.record(tried).ok());
    }
    CHECK(c.record(ask).ok());
    REQUIRE(c.services().parties.recordRefusal(*person, c.today().addDays(-1)).ok());
    const auto refused = c.record(ask);
    REQUIRE(codeOf(refused) == ErrorCode::ConductBlocked);
    CHECK(decodedFinding(refused.error().args.front())->values.value(0) == mei);
}
