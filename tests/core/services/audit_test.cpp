// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/change.h"
#include "tests/support/temp_workspace.h"

using namespace qingshou;
using qingshou::test::TempWorkspace;

namespace {

struct Fixture : TempWorkspace {
    AuditRepository audit{workspace->context().db, workspace->session()->vault};
    Fixture()
    {
        for (int minutes = 11; minutes <= 15; ++minutes)
            REQUIRE(workspace->services().settings.set("idle_lock_minutes", QString::number(minutes)).ok());
    }
    void tamper(std::string_view sql) { workspace->context().db.execute(sql); }
    QString brokenAt() const
    {
        const Result<qint64> verified = audit.verify();
        return verified ? QString() : verified.error().args.value(0);
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "audit: says who, when, what, before and after")
{
    const AuditEntry entry = audit.list({}).front();
    CHECK(entry.userName == "系统管理员");
    CHECK(entry.action == "change_setting");
    CHECK(entry.at == test::monday8am);
    CHECK(entry.change.value("before").toString() == "14");
    CHECK(entry.change.value("after").toString() == "15");
    CHECK(audit.verify().value() == entry.sequence);
    CHECK(audit.count({.action = "change_setting"}) == 5);
    CHECK(audit.count({.from = QDate(2026, 9, 28), .until = QDate(2026, 9, 28)}) == entry.sequence);
    CHECK(audit.count({.from = QDate(2026, 9, 29)}) == 0);
}

TEST_CASE_METHOD(Fixture, "audit: the first altered entry is named")
{
    const auto column = GENERATE("at = '2020-01-01'", "user_id = 1", "user_name = 'x'", "action = 'x'", "change = '{}'",
                                 "subject_kind = 'x'", "subject_id = 9", "borrower_id = 9", "sealed = x'00'", "mac = x'00'");
    CAPTURE(column);
    tamper(std::string("UPDATE audit_entries SET ") + column + " WHERE sequence = 4");
    CHECK(brokenAt() == "4");
}

TEST_CASE_METHOD(Fixture, "audit: removed, cut off and added entries are seen")
{
    SECTION("one removed")
    {
        tamper("DELETE FROM audit_entries WHERE sequence = 4");
        CHECK(brokenAt() == "4");
    }
    SECTION("the tail cut")
    {
        tamper("DELETE FROM audit_entries WHERE sequence >= 6");
        CHECK(brokenAt() == "6");
    }
    SECTION("the tail cut and the head turned back by hand")
    {
        tamper("DELETE FROM audit_entries WHERE sequence >= 6");
        tamper("UPDATE audit_heads SET count = 5, mac = (SELECT mac FROM audit_entries WHERE sequence = 5)");
        CHECK(brokenAt() == "5");
    }
    SECTION("everything gone")
    {
        tamper("DELETE FROM audit_entries");
        CHECK(brokenAt() == "1");
    }
    SECTION("the head gone")
    {
        tamper("DELETE FROM audit_heads");
        CHECK(brokenAt() == "1");
    }
    SECTION("one put in behind the end")
    {
        tamper("INSERT INTO audit_entries SELECT workstation, 99, at, user_id, user_name, action, subject_kind, subject_id, "
               "borrower_id, change, sealed, mac FROM audit_entries WHERE sequence = 3");
        CHECK_FALSE(brokenAt().isEmpty());
    }
}

TEST_CASE_METHOD(Fixture, "makeChange: no audit entry, no change")
{
    const Result<int> result = makeChange<int>(workspace->context(), Permission::ManageUsers, [](Change& change) -> Result<int> {
        change.db().execute("UPDATE users SET name = 'nobody'");
        return 1;
    });
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().code == ErrorCode::Internal);
    CHECK(audit.list({}).front().userName == "系统管理员");
    CHECK(workspace->services().settings.set("idle_lock_minutes", "20").ok()); // the connection is fit for use
}

TEST_CASE_METHOD(Fixture, "makeChange: a refusal rolls back and announces nothing")
{
    int announced = 0;
    const int token = workspace->feed().subscribe([&](const ChangeSet&) { ++announced; });
    CHECK(workspace->services().settings.set("idle_lock_minutes", "0").error().code == ErrorCode::Invalid);
    CHECK(workspace->services().settings.set("no_such", "0").error().code == ErrorCode::NotFound);
    CHECK(announced == 0);
    CHECK(workspace->services().settings.set("idle_lock_minutes", "30").ok());
    CHECK(announced == 1);
    workspace->feed().unsubscribe(token);
}
