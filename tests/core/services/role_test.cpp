// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/role.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEST_CASE("roles: an auditor changes nothing")
{
    for (const Permission permission : permissionsOf(Role::Auditor)) {
        CAPTURE(code(permission));
        CHECK((permission == Permission::ViewBorrowers || permission == Permission::ViewFigures
               || permission == Permission::ViewAudit || permission == Permission::Export));
    }
}

TEST_CASE("roles: who keeps the users does not keep the cases, and the other way round")
{
    for (const Permission entry : {Permission::RecordContact, Permission::RecordPromise, Permission::RecordRecovery,
                                   Permission::ReverseRecovery, Permission::ApproveStrategy, Permission::AssignOwner})
        CHECK_FALSE(allowed(Role::Administrator, entry));
    for (const Role role : {Role::Officer, Role::Supervisor, Role::Auditor})
        CHECK_FALSE(allowed(role, Permission::ManageUsers));
}

TEST_CASE("roles: what takes money back or decides is not the officer's")
{
    for (const Permission permission : {Permission::ReverseRecovery, Permission::ApproveStrategy, Permission::AssignOwner,
                                        Permission::RunCampaign, Permission::ChangeSettings, Permission::ViewAudit})
        CHECK_FALSE(allowed(Role::Officer, permission));
}

TEST_CASE("roles: codes are kept in files, so they come back as they went")
{
    for (const Role role : {Role::Officer, Role::Supervisor, Role::Auditor, Role::Administrator})
        CHECK(roleFromCode(code(role)) == role);
    CHECK_FALSE(roleFromCode("root").has_value());
}
