// SPDX-License-Identifier: GPL-3.0-or-later
// Users, the key slots that let them in, and refused sign-ins.
#pragma once

#include "core/base/id.h"
#include "core/security/key_slot.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

struct UserRecord {
    UserId id;
    QString login;
    QString name;
    QString role;          ///< code
    BranchId branch;       ///< top of what the user sees; none: the whole book
    bool active = true;
    bool mustChangePassword = false;
    QString demoPassword;  ///< demo files only
};

struct RefusedSignIns {
    int count = 0;         ///< since this login last succeeded
    QDateTime last;
};

struct RefusedSignIn {
    QString login;
    QDateTime at;
};

class UserRepository {
public:
    explicit UserRepository(Database& db) : db_(db) {}

    std::vector<UserRecord> all() const;
    std::optional<UserRecord> find(UserId id) const;
    std::optional<UserRecord> findByLogin(const QString& login) const;
    void insert(const UserRecord& user, const QDateTime& at);
    void update(const UserRecord& user);

    /// user none: the recovery key's slot.
    std::optional<KeySlot> slot(UserId user) const;
    /// Replaces what was there.
    void saveSlot(qint64 id, UserId user, const KeySlot& slot, const QDateTime& at);
    void removeSlot(UserId user);

    RefusedSignIns refused(const QString& login) const;
    void addRefused(const QString& login, const QDateTime& at);
    /// That login succeeded: its tries no longer count towards the delay.
    void forgive(const QString& login);
    /// Refusals not yet in the audit, oldest first; they are marked as taken.
    std::vector<RefusedSignIn> takeUnaudited();

private:
    Database& db_;
};

} // namespace qingshou
