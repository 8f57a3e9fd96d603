// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/user_repository.h"

#include "core/storage/statement.h"

namespace qingshou {
namespace {

constexpr auto columns = "id, login, name, role, branch_id, active, must_change_password, demo_password";

std::string select(const char* where) { return std::string("SELECT ") + columns + " FROM users " + where; }

UserRecord read(const Statement& row)
{
    return {row.id<UserId>(0), row.text(1), row.text(2), row.text(3), row.id<BranchId>(4), row.boolean(5), row.boolean(6),
            row.text(7)};
}

} // namespace

std::vector<UserRecord> UserRepository::all() const
{
    Statement rows(db_, select("ORDER BY login"));
    std::vector<UserRecord> users;
    while (rows.step())
        users.push_back(read(rows));
    return users;
}

std::optional<UserRecord> UserRepository::find(UserId id) const
{
    Statement row(db_, select("WHERE id = ?"));
    row.bind(1, id);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

std::optional<UserRecord> UserRepository::findByLogin(const QString& login) const
{
    Statement row(db_, select("WHERE login = ?"));
    row.bind(1, login);
    return row.step() ? std::optional(read(row)) : std::nullopt;
}

void UserRepository::insert(const UserRecord& user, const QDateTime& at)
{
    Statement insert(db_, "INSERT INTO users (id, login, name, role, branch_id, active, must_change_password, "
                          "demo_password, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?)");
    insert.bindAll(user.id, user.login, user.name, user.role, user.branch, user.active, user.mustChangePassword,
                   user.demoPassword, at);
    insert.run();
}

void UserRepository::update(const UserRecord& user)
{
    Statement update(db_, "UPDATE users SET name = ?, role = ?, branch_id = ?, active = ?, must_change_password = ? "
                          "WHERE id = ?");
    update.bindAll(user.name, user.role, user.branch, user.active, user.mustChangePassword, user.id).run();
}

std::optional<KeySlot> UserRepository::slot(UserId user) const
{
    Statement row(db_, "SELECT salt, ops_limit, memory_limit, wrapped_key FROM key_slots WHERE user_id IS ?");
    row.bind(1, user);
    if (!row.step())
        return std::nullopt;
    return KeySlot{row.blob(0), {row.integer(1), row.integer(2)}, row.blob(3)};
}

void UserRepository::saveSlot(qint64 id, UserId user, const KeySlot& slot, const QDateTime& at)
{
    removeSlot(user);
    Statement insert(db_, "INSERT INTO key_slots (id, user_id, salt, ops_limit, memory_limit, wrapped_key, changed_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.bindAll(id, user, slot.salt, slot.cost.operations, slot.cost.memoryBytes, slot.wrappedKey, at).run();
}

void UserRepository::removeSlot(UserId user)
{
    Statement remove(db_, "DELETE FROM key_slots WHERE user_id IS ?");
    remove.bind(1, user).run();
}

RefusedSignIns UserRepository::refused(const QString& login) const
{
    Statement row(db_, "SELECT count(*), max(at) FROM refused_sign_ins WHERE login = ? AND counts = 1");
    row.bind(1, login);
    row.step();
    return {static_cast<int>(row.integer(0)), row.instant(1)};
}

void UserRepository::addRefused(const QString& login, const QDateTime& at)
{
    Statement insert(db_, "INSERT INTO refused_sign_ins (login, at) VALUES (?, ?)");
    insert.bindAll(login, at).run();
}

void UserRepository::forgive(const QString& login)
{
    Statement update(db_, "UPDATE refused_sign_ins SET counts = 0 WHERE login = ? AND counts = 1");
    update.bind(1, login).run();
}

std::vector<RefusedSignIn> UserRepository::takeUnaudited()
{
    Statement rows(db_, "SELECT login, at FROM refused_sign_ins WHERE audited = 0 ORDER BY id");
    std::vector<RefusedSignIn> taken;
    while (rows.step())
        taken.push_back({rows.text(0), rows.instant(1)});
    Statement mark(db_, "UPDATE refused_sign_ins SET audited = 1 WHERE audited = 0");
    mark.run();
    return taken;
}

} // namespace qingshou
