// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered letters with their steps. Rows are only added; the newest step is repeated in the notice. Money in fen.
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/notice.h"
#include "core/storage/scope.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;
class Vault;

using NoticeId = Id<struct NoticeTag>;

/// What was merged into the words, by field.
using NoticeFields = QMap<QString, QString>;

struct NoticeRow {
    NoticeId id{};
    NoticeKind kind = NoticeKind::Demand;
    BorrowerId borrower{};  ///< read only: the loan's
    QString borrowerName{}; ///< read only
    LoanId loan{};
    QString loanNumber{}; ///< read only
    GuaranteeId guarantee{};
    PlanId plan{}; ///< that an agreement or a promise letter sets out
    BranchId branch{};
    QString branchName{}; ///< read only
    qint64 workstation = 0;
    int year = 0;
    qint64 sequence = 0;
    QString number{}; ///< as printed
    QString addressee{};
    QDate owedOn{};
    Money owed{};
    QDate deadlineOn{}; ///< demands
    QString templateHash{};
    NoticeFields fields{}; ///< not in lists
    NoticeStep step = NoticeStep::Issued;
    QDate stepOn{};
};

struct NoticeStepRow {
    qint64 id = 0;
    NoticeId notice{};
    NoticeStep step = NoticeStep::Issued;
    QDate happenedOn{};
    QString receivedBy{};
    QString firstStaff{};
    QString secondStaff{};
    QString evidence{};
    QString note{};
    LegalEventId legalEvent{};
    UserId recordedBy{};
    QString recordedByName{}; ///< read only
    QDateTime recordedAt{};
};

struct NoticeFilter {
    std::vector<BorrowerId> borrowers{}; ///< empty: anybody's
    std::vector<NoticeKind> kinds{};     ///< empty: of any kind
    std::vector<NoticeStep> steps{};     ///< empty: wherever they stand
    QString text{};                      ///< part of the addressee's or borrower's name, or of the number
    qint64 limit = -1;
    qint64 offset = 0;
};

class NoticeRepository {
public:
    NoticeRepository(Database& db, const Vault& vault) : db_(db), vault_(vault) {}

    /// The number after the last of this branch, workstation, year and kind.
    qint64 nextSequence(const NoticeRow& like) const;
    void insert(const NoticeRow& notice);
    /// The text's hash; kept once.
    QString keepTemplate(NoticeKind kind, const QString& text);
    QString templateText(const QString& hash) const;
    /// Also into the notice.
    void addStep(const NoticeStepRow& step);

    /// With its fields.
    std::optional<NoticeRow> find(NoticeId id) const;
    std::vector<NoticeStepRow> steps(NoticeId id) const;
    /// The newest first; scope: by the branch that issued it.
    std::vector<NoticeRow> list(const NoticeFilter& filter, const Scope& scope) const;
    qint64 count(const NoticeFilter& filter, const Scope& scope) const;

private:
    Database& db_;
    const Vault& vault_;
};

} // namespace qingshou
