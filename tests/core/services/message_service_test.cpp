// SPDX-License-Identifier: GPL-3.0-or-later
// One text for many: who is written to, who is left out and why, and what is logged.
#include "core/services/message_service.h"

#include "core/services/conduct_service.h"
#include "core/storage/conduct_finding_repository.h"
#include "core/storage/loan_extras.h"
#include "core/storage/statement.h"

#include "tests/support/test_workspace.h"

using namespace qingshou;
using namespace qingshou::test;

namespace {

struct Case : TestWorkspace {
    BorrowerId owing = addBorrower(
        {.details = {.phones = {QStringLiteral("13800000001")}, .addresses = {QStringLiteral("城关镇东街1号")}}});
    LoanId loan = addLoan(owing, {.interest = Money::fromYuan(350)});
    BorrowerId paid =
        addBorrower({.name = QStringLiteral("李四"), .details = {.phones = {QStringLiteral("13800000002")}}});
    BorrowerId silent = addBorrower({.name = QStringLiteral("王五")});
    Case()
    {
        addLoan(paid, {.dueOn = QDate(2030, 1, 1), .riskClass = RiskClass::Normal});
        addLoan(silent, {.interest = Money::fromYuan(1)});
        summarise();
        signIn(QStringLiteral("officer"));
    }
    MessageRequest request(ContactChannel channel = ContactChannel::Sms)
    {
        return {
            channel, {owing, paid, silent}, QStringLiteral("提醒"), QStringLiteral("{姓名}应还{应还款}元，{经办人}")};
    }
    MessageBatch prepared(const MessageRequest& request)
    {
        const auto batch = prepareMessages(db(), *workspace().session(), request, clock().now());
        REQUIRE(batch.ok());
        return *batch;
    }
    ErrorCode refusal(const MessageRequest& request)
    {
        const auto batch = prepareMessages(db(), *workspace().session(), request, clock().now());
        REQUIRE_FALSE(batch.ok());
        return batch.error().code;
    }
};

} // namespace

TEST_CASE("Messages: each reads what the ledger says is due; who owes nothing or has no phone is left out", "[message]")
{
    Case c;
    const MessageBatch batch = c.prepared(c.request());
    REQUIRE(batch.messages.size() == 1);
    CHECK(batch.messages.front().borrower == c.owing);
    CHECK(batch.messages.front().address == QStringLiteral("13800000001"));
    CHECK(batch.messages.front().text == QStringLiteral("张三应还50,350.00元，officer"));
    REQUIRE(batch.without.size() == 2);
    CHECK(batch.without[0].why == NoMessageReason::NothingDue);
    CHECK(batch.without[1].why == NoMessageReason::NoAddress);
    CHECK(c.prepared(c.request(ContactChannel::Letter)).messages.front().address == QStringLiteral("城关镇东街1号"));
}

TEST_CASE("Messages: an e-mail goes to the address in the ledger's own column, if it is one", "[message]")
{
    Case c;
    const auto put = [&](const char* value) {
        Statement(c.db(), "UPDATE loans SET sealed_extras = ? WHERE id = ?")
            .bindAll(sealExtras({.columns = {{"电子邮箱", value}}}, c.vault()), c.loan)
            .run();
    };
    put("zs@example.com");
    REQUIRE(c.prepared(c.request(ContactChannel::Email)).messages.size() == 1);
    CHECK(c.prepared(c.request(ContactChannel::Email)).messages.front().address == QStringLiteral("zs@example.com"));
    for (const char* wrong : {"无", "a@b\r\nBcc: c@d", "a@b, c@d"}) {
        put(wrong);
        CHECK(c.prepared(c.request(ContactChannel::Email)).messages.empty());
    }
}

TEST_CASE("Messages: the conduct rules leave people out, and say why", "[message]")
{
    Case c;
    c.clock().set(QDateTime(c.today(), QTime(14, 30), Qt::UTC)); // half past ten at night
    const MessageBatch late = c.prepared(c.request());
    CHECK(late.messages.empty());
    REQUIRE(late.without.front().why == NoMessageReason::Blocked);
    CHECK(isBlocked(late.without.front().findings));

    c.setToday(c.today());
    MessageRequest threat = c.request();
    threat.text = QStringLiteral("{姓名}，再不还就叫你坐牢");
    CHECK(c.prepared(threat).messages.empty());
}

TEST_CASE("Messages: what was written is a contact each, with one audit entry", "[message]")
{
    Case c;
    MessageRequest request = c.request();
    request.borrowers = {c.owing};
    const qint64 entries = c.auditCount();
    const auto id = c.services().messages.record(request);
    REQUIRE(id.ok());
    CHECK(c.auditCount() == entries + 1);
    CHECK(c.lastAudit().action == QStringLiteral("send_messages"));
    const ContactRow contact = c.page(c.owing).contacts.at(0);
    CHECK(contact.batch == *id);
    CHECK(contact.channel == ContactChannel::Sms);
    CHECK(contact.outcome == ContactOutcome::MessageLeft);
    CHECK(contact.note == QStringLiteral("张三应还50,350.00元，officer"));
    const auto batch = MessageBatchRepository(c.db()).find(*id);
    REQUIRE(batch);
    CHECK(batch->recipients == 1);
    CHECK(batch->text == request.text); // with its fields

    // After the third of a day the rules warn, and that is kept with the contact.
    for (int i = 0; i < 3; ++i)
        REQUIRE(c.services().messages.record(request).ok());
    const std::vector<ContactRow> contacts = c.page(c.owing).contacts;
    CHECK_FALSE(ConductFindingRepository(c.db()).of(contacts.front().id).empty());
}

TEST_CASE("Messages: nothing is logged when somebody may no longer be written to", "[message]")
{
    Case c;
    const auto refused = c.services().messages.record(c.request());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().args == QStringList{QStringLiteral("messages_changed")});
    CHECK(c.page(c.owing).contacts.empty());
}

TEST_CASE("Messages: who may, and what a request must say", "[message]")
{
    Case c;
    MessageRequest request = c.request();
    request.text = QStringLiteral(" ");
    CHECK(c.refusal(request) == ErrorCode::Required);
    request.text = QStringLiteral("{名字}");
    CHECK(c.refusal(request) == ErrorCode::Invalid);
    request = c.request(ContactChannel::Call);
    CHECK(c.refusal(request) == ErrorCode::Invalid);
    request = c.request(ContactChannel::Letter);
    request.subject.clear();
    CHECK(c.refusal(request) == ErrorCode::Required);
    request = c.request();
    request.borrowers.clear();
    CHECK(c.refusal(request) == ErrorCode::Required);
    c.signIn(QStringLiteral("stranger"));
    CHECK(c.refusal(c.request()) == ErrorCode::OutsideScope);
    for (const char* who : {"auditor", "administrator"}) {
        c.signIn(QLatin1String(who));
        CHECK(c.refusal(c.request()) == ErrorCode::NotAllowed);
    }
}
