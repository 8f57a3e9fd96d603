// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_repository.h"
#include "core/storage/user_repository.h"
#include "tests/support/temp_workspace.h"

using namespace qingshou;
using qingshou::test::TempWorkspace;

namespace {

struct Fixture : TempWorkspace {
    SignInService& door = workspace->services().signIn;
    UserService& users = workspace->services().users;

    ErrorCode refusal(const QString& login, const QString& password)
    {
        const auto result = door.signIn(login, password);
        REQUIRE_FALSE(result.ok());
        return result.error().code;
    }
    UserId addOfficer()
    {
        const Result<UserId> officer = users.create({"zhang", "张三", Role::Officer, {}}, "first-password");
        REQUIRE(officer.ok());
        return *officer;
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "sign-in: the delay doubles with every refusal and ends with a success")
{
    door.signOut();
    int expected = 1;
    for (int i = 0; i < 4; ++i) {
        const auto refused = door.signIn("admin", "wrong");
        REQUIRE(refused.error().code == ErrorCode::WrongPassword);
        CHECK(refused.error().args.first() == QString::number(expected));
        CHECK(refusal("admin", "admin-password") == ErrorCode::TooManyTries); // even the right one
        clock->advanceSeconds(expected);
        expected *= 2;
    }
    REQUIRE(door.signIn("admin", "admin-password").ok());
    door.signOut();
    CHECK(door.signIn("admin", "wrong").error().args.first() == "1");
}

TEST_CASE_METHOD(Fixture, "sign-in: setting the clock back does not shorten the delay")
{
    refusal("admin", "wrong");
    clock->advanceSeconds(-86400);
    CHECK(refusal("admin", "admin-password") == ErrorCode::TooManyTries);
}

TEST_CASE_METHOD(Fixture, "sign-in: unknown logins look like wrong passwords")
{
    CHECK(refusal("nobody", "admin-password") == ErrorCode::WrongPassword);
}

TEST_CASE_METHOD(Fixture, "sign-in: refusals reach the audit with the next success")
{
    refusal("admin", "wrong");
    clock->advanceSeconds(1);
    REQUIRE(door.signIn("admin", "admin-password").ok());
    AuditRepository audit(workspace->context().db, workspace->session()->vault);
    REQUIRE(audit.count({.action = "sign_in_refused"}) == 1);
    CHECK(audit.list({.action = "sign_in_refused"}).front().change.value("login").toString() == "admin");
    CHECK(audit.verify().ok());
}

TEST_CASE_METHOD(Fixture, "users: a new user signs in with the first password and changes it")
{
    addOfficer();
    door.signOut();
    const auto session = door.signIn("zhang", "first-password");
    REQUIRE(session.ok());
    CHECK((*session)->mustChangePassword);
    CHECK(users.changeOwnPassword("wrong", "second-password").error().code == ErrorCode::WrongPassword);
    CHECK(users.changeOwnPassword("first-password", "first-password").error().code == ErrorCode::PasswordUnchanged);
    CHECK(users.changeOwnPassword("first-password", "short").error().code == ErrorCode::PasswordTooShort);
    REQUIRE(users.changeOwnPassword("first-password", "second-password").ok());
    door.signOut();
    CHECK(refusal("zhang", "first-password") == ErrorCode::WrongPassword);
    clock->advanceSeconds(1);
    REQUIRE(door.signIn("zhang", "second-password").ok());
    CHECK_FALSE(workspace->session()->mustChangePassword);
}

TEST_CASE_METHOD(Fixture, "users: what a role may not do is refused in the core")
{
    addOfficer();
    REQUIRE(door.signIn("zhang", "first-password").ok());
    CHECK(users.create({"li", "李四", Role::Administrator, {}}, "long-enough").error().code == ErrorCode::NotAllowed);
    CHECK(workspace->services().settings.set("idle_lock_minutes", "20").error().code == ErrorCode::NotAllowed);
    CHECK(workspace->services().branches.create("南湖信用社", "", {}).error().code == ErrorCode::NotAllowed);
    door.signOut();
    CHECK(workspace->services().settings.set("idle_lock_minutes", "20").error().code == ErrorCode::SignInRequired);
}

TEST_CASE_METHOD(Fixture, "users: a disabled user's key slot is gone")
{
    const UserId officer = addOfficer();
    REQUIRE(users.update(officer, {"zhang", "张三", Role::Officer, {}}, false).ok());
    CHECK_FALSE(UserRepository(workspace->context().db).slot(officer));
    CHECK(refusal("zhang", "first-password") == ErrorCode::UserDisabled);
}

TEST_CASE_METHOD(Fixture, "users: an enabled user comes back with a new first password")
{
    const UserId officer = addOfficer();
    REQUIRE(users.update(officer, {"zhang", "张三", Role::Officer, {}}, false).ok());
    CHECK(users.resetPassword(officer, "second-password").error().code == ErrorCode::UserDisabled);
    CHECK(users.enable(officer, "short").error().code == ErrorCode::PasswordTooShort);
    REQUIRE(users.enable(officer, "second-password").ok());
    CHECK(refusal("zhang", "first-password") == ErrorCode::WrongPassword);
    clock->advanceSeconds(1);
    const auto session = door.signIn("zhang", "second-password");
    REQUIRE(session.ok());
    CHECK((*session)->mustChangePassword);
}

TEST_CASE_METHOD(Fixture, "users: after a reset nobody waits for tries with the old password")
{
    const UserId officer = addOfficer();
    refusal("zhang", "wrong");
    REQUIRE(users.resetPassword(officer, "second-password").ok());
    CHECK(door.signIn("zhang", "second-password").ok());
}

TEST_CASE_METHOD(Fixture, "users: passwords cost what the environment says")
{
    const UserId officer = addOfficer();
    const UserRepository slots(workspace->context().db);
    CHECK(slots.slot(officer)->cost.memoryBytes == environment.passwordCost.memoryBytes);
    REQUIRE(users.changeOwnPassword("admin-password", "second-password").ok());
    CHECK(slots.slot(workspace->session()->user)->cost.memoryBytes == environment.passwordCost.memoryBytes);
}

TEST_CASE_METHOD(Fixture, "users: the last administrator stays")
{
    const UserId admin = workspace->session()->user;
    CHECK(users.update(admin, {"admin", "系统管理员", Role::Officer, {}}, true).error().code == ErrorCode::Conflict);
    CHECK(users.update(admin, {"admin", "系统管理员", Role::Administrator, {}}, false).error().code == ErrorCode::Conflict);
    CHECK(users.create({"admin", "又一个", Role::Officer, {}}, "long-enough").error().code == ErrorCode::Duplicate);
}

TEST_CASE_METHOD(Fixture, "recovery key: gives an administrator a new password, nobody else")
{
    addOfficer();
    door.signOut();
    CHECK(door.recover("AAAA", "admin", "brand-new-password").error().code == ErrorCode::WrongRecoveryKey);
    clock->advanceSeconds(1);
    CHECK(door.recover(recoveryKey, "zhang", "brand-new-password").error().code == ErrorCode::NotAllowed);
    CHECK(door.recover(recoveryKey, "admin", "short").error().code == ErrorCode::PasswordTooShort);
    REQUIRE(door.recover(recoveryKey.toLower(), "admin", "brand-new-password").ok());
    door.signOut();
    CHECK(refusal("admin", "admin-password") == ErrorCode::WrongPassword);
    clock->advanceSeconds(1);
    CHECK(door.signIn("admin", "brand-new-password").ok());
}

TEST_CASE_METHOD(Fixture, "branches: the subtree of a branch is what its users see")
{
    const std::vector<Branch> tree = BranchRepository(workspace->context().db).all();
    REQUIRE(tree.size() == 3);
    CHECK(tree[1].name == "城关信用社");
    CHECK(tree[2].parent == tree[1].id);
    REQUIRE(users.create({"zhang", "张三", Role::Officer, tree[1].id}, "first-password").ok());
    const auto session = door.signIn("zhang", "first-password");
    REQUIRE(session.ok());
    CHECK_FALSE((*session)->scope.contains(tree[0].id));
    CHECK((*session)->scope.contains(tree[1].id));
    CHECK((*session)->scope.contains(tree[2].id));
}

TEST_CASE_METHOD(Fixture, "branches: none stands below itself")
{
    std::vector<Branch> tree = BranchRepository(workspace->context().db).all();
    tree[1].parent = tree[2].id;
    CHECK(workspace->services().branches.update(tree[1]).error().code == ErrorCode::Conflict);
    CHECK(workspace->services().branches.create("城关信用社", "", {}).error().code == ErrorCode::Duplicate);
    REQUIRE(workspace->services().branches.addAlias(tree[1].id, "城关社").ok());
    CHECK(BranchRepository(workspace->context().db).findByName("城关社") == tree[1].id);
    CHECK(workspace->services().branches.addAlias(tree[2].id, "城关社").error().code == ErrorCode::Duplicate);
}
