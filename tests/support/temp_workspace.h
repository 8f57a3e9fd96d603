// SPDX-License-Identifier: GPL-3.0-or-later
// A workstation file in a temporary folder, with a clock that stands still and cheap passwords.
#pragma once

#include "core/storage/database.h"
#include "core/workspace.h"

#include "tests/support/catch_qt.h"

#include <QTemporaryDir>

namespace qingshou::test {

inline const QDateTime monday8am(QDate(2026, 9, 28), QTime(0, 0), Qt::UTC); ///< 08:00 in China

struct TempWorkspace {
    QTemporaryDir folder;
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(monday8am);
    Environment environment{clock, {}, {}, {1, 8192}};
    QString recoveryKey;
    std::unique_ptr<Workspace> workspace; ///< the administrator "admin" is signed in, password "admin-password"

    TempWorkspace()
    {
        Result<Workspace::Created> created = Workspace::create(path(), data(), environment);
        REQUIRE(created.ok());
        recoveryKey = created.value().recoveryKey;
        workspace = std::move(created.value().workspace);
    }

    QString path() const { return folder.filePath(QStringLiteral("book.qingshou")); }
    static NewWorkstation data()
    {
        return {QStringLiteral("某县农村信用合作联社"), 7, {{QStringLiteral("城关信用社")}, {QStringLiteral("东门分社"), 0}},
                QStringLiteral("admin"), QStringLiteral("系统管理员"), QStringLiteral("admin-password")};
    }
    void close() { workspace.reset(); }
    Result<std::unique_ptr<Workspace>> reopen() { return Workspace::open(path(), environment); }
};

} // namespace qingshou::test
