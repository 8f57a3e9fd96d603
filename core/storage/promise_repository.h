// SPDX-License-Identifier: GPL-3.0-or-later
// Promises to pay. What became of one is decided from recoveries (core/domain/promise_rule.h) and not kept here.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/promise_rule.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

struct PromiseRow {
    PromiseId id{};
    BorrowerId borrower{};
    ContactId contact{}; ///< in which it was made; none: on another occasion
    Money amount{};
    QDate madeOn{};
    QDate dueOn{};
    int graceDays = 0; ///< of the setting when it was made
    QString note{};
    UserId recordedBy{};
    QString recordedByName{}; ///< read only
    QDateTime recordedAt{};
    QDateTime withdrawnAt{}; ///< invalid: stands
    QString withdrawnReason{};

    bool withdrawn() const { return withdrawnAt.isValid(); }
};

/// Those that were not withdrawn, as judgePromises() takes them with 0 days of grace: due on the last day of the grace
/// each was made with, so that a later change of the setting breaks none of them.
std::vector<PromiseToPay> standingPromises(const std::vector<PromiseRow>& rows);

class PromiseRepository {
public:
    explicit PromiseRepository(Database& db) : db_(db) {}

    std::optional<PromiseRow> find(PromiseId id) const;
    /// By due day, withdrawn ones too.
    std::vector<PromiseRow> ofBorrower(BorrowerId borrower) const;
    void insert(const PromiseRow& row);
    void withdraw(PromiseId id, const QDateTime& at, const QString& reason);

private:
    Database& db_;
};

} // namespace qingshou
