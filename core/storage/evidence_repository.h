// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence of borrowers. Rows are deleted by the retention rule alone (retention_repository.h); what is inside the files
// is read by evidence_content.h.
#pragma once

#include "core/base/id.h"
#include "core/domain/evidence.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;
class Vault;

using EvidenceId = Id<struct EvidenceTag>;

/// The entry that is proven.
struct EvidenceLink {
    EvidenceOf of = EvidenceOf::Nothing;
    qint64 id = 0;
    friend auto operator<=>(const EvidenceLink&, const EvidenceLink&) = default;
};

struct EvidenceRow {
    EvidenceId id{};
    BorrowerId borrower{};
    QString title{}; ///< what it shows, in words
    EvidenceKind kind = EvidenceKind::Document;
    QString mediaType{};
    QString fileName{};  ///< of the original, without folder
    qint64 size = 0;     ///< bytes of the original
    QString sha256{};    ///< of the original, 64 hexadecimal digits
    bool beside = false; ///< sealed in the folder beside the workstation file, not inside
    QDate takenOn{};
    EvidencePoints points{};
    QString note{};
    EvidenceLink link{};
    UserId recordedBy{};
    QString recordedByName{}; ///< read only
    QDateTime recordedAt{};
    QDateTime withdrawnAt{}; ///< invalid: stands
    QString withdrawnReason{};

    bool withdrawn() const { return withdrawnAt.isValid(); }
};

class EvidenceRepository {
public:
    EvidenceRepository(Database& db, const Vault& vault) : db_(db), vault_(vault) {}

    /// sealed: what is kept inside; null for a file beside.
    void insert(const EvidenceRow& row, const QByteArray& sealed);
    /// Title, kind, day, points, note and link.
    void update(const EvidenceRow& row);
    void withdraw(EvidenceId id, UserId by, const QDateTime& at, const QString& reason);

    std::optional<EvidenceRow> find(EvidenceId id) const;
    /// By the day it was taken, withdrawn ones too.
    std::vector<EvidenceRow> ofBorrower(BorrowerId borrower) const;
    /// The one that stands with the very same content.
    std::optional<EvidenceRow> standing(BorrowerId borrower, const QString& sha256) const;
    /// Sealed, of a row that is not beside.
    QByteArray content(EvidenceId id) const;
    /// Whose entry it is; nothing when there is no such entry.
    std::optional<BorrowerId> borrowerOf(const EvidenceLink& link) const;

private:
    Database& db_;
    const Vault& vault_;
};

} // namespace qingshou
