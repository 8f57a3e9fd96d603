// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidence_repository.h"

#include "core/security/vault.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/stored_codes.h"

#include <array>

namespace qingshou {
namespace {

constexpr std::string_view namePurpose = "evidence name";

std::string select(const std::string& rest)
{
    return "SELECT e.id, e.borrower_id, e.title, e.kind, e.media_type, e.sealed_name, e.size, e.sha256, e.beside, "
           "e.taken_on, e.points, e.note, e.notice_id, e.legal_event_id, e.contact_id, e.promise_id, e.recovery_id, "
           "e.recorded_by, u.name, e.recorded_at, e.withdrawn_at, coalesce(e.withdrawn_reason, '') FROM evidence e "
           "JOIN users u ON u.id = e.recorded_by " +
           rest;
}

/// The columns of the link, in this order everywhere.
constexpr std::array linkColumns{EvidenceOf::Notice, EvidenceOf::LegalEvent, EvidenceOf::Contact, EvidenceOf::Promise,
                                 EvidenceOf::Recovery};

EvidenceRow read(const Statement& row, const Vault& vault)
{
    EvidenceRow evidence;
    evidence.id = row.id<EvidenceId>(0);
    evidence.borrower = row.id<BorrowerId>(1);
    evidence.title = row.text(2);
    evidence.kind = readCode(row, 3, EvidenceKind::Document);
    evidence.mediaType = row.text(4);
    evidence.fileName = QString::fromUtf8(vault.open(row.blob(5), namePurpose).value_or(QByteArray()));
    evidence.size = row.integer(6);
    evidence.sha256 = row.text(7);
    evidence.beside = row.boolean(8);
    evidence.takenOn = row.date(9);
    evidence.points = decodedPoints(row.text(10));
    evidence.note = row.text(11);
    for (size_t i = 0; i < linkColumns.size(); ++i)
        if (const int column = 12 + static_cast<int>(i); !row.isNull(column))
            evidence.link = {linkColumns[i], row.integer(column)};
    evidence.recordedBy = row.id<UserId>(17);
    evidence.recordedByName = row.text(18);
    evidence.recordedAt = row.instant(19);
    evidence.withdrawnAt = row.instant(20);
    evidence.withdrawnReason = row.text(21);
    return evidence;
}

void bindLink(Statement& statement, int first, const EvidenceLink& link)
{
    for (size_t i = 0; i < linkColumns.size(); ++i) {
        const int at = first + static_cast<int>(i);
        if (link.of == linkColumns[i])
            statement.bind(at, link.id);
        else
            statement.bind(at, nullptr);
    }
}

} // namespace

void EvidenceRepository::insert(const EvidenceRow& row, const QByteArray& sealed)
{
    Statement insert(db_, "INSERT INTO evidence (id, borrower_id, title, kind, media_type, sealed_name, size, sha256, "
                          "beside, taken_on, points, note, recorded_by, recorded_at, notice_id, legal_event_id, "
                          "contact_id, promise_id, recovery_id) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bindAll(row.id, row.borrower, row.title, codeView(row.kind), row.mediaType,
                   vault_.seal(row.fileName.toStdString(), namePurpose), row.size, row.sha256, row.beside, row.takenOn,
                   encoded(row.points), row.note, row.recordedBy, row.recordedAt);
    bindLink(insert, 15, row.link);
    insert.run();
    if (row.beside)
        return;
    Statement content(db_, "INSERT INTO evidence_contents (evidence_id, sealed) VALUES (?, ?)");
    content.bind(1, row.id).bindUncopied(2, sealed).run();
}

void EvidenceRepository::update(const EvidenceRow& row)
{
    Statement update(db_, "UPDATE evidence SET title = ?, kind = ?, taken_on = ?, points = ?, note = ?, "
                          "notice_id = ?, legal_event_id = ?, contact_id = ?, promise_id = ?, recovery_id = ? "
                          "WHERE id = ?");
    update.bindAll(row.title, codeView(row.kind), row.takenOn, encoded(row.points), row.note);
    bindLink(update, 6, row.link);
    update.bind(11, row.id).run();
}

void EvidenceRepository::withdraw(EvidenceId id, UserId by, const QDateTime& at, const QString& reason)
{
    Statement update(db_, "UPDATE evidence SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ? WHERE id = ?");
    update.bindAll(by, at, reason, id).run();
}

std::optional<EvidenceRow> EvidenceRepository::find(EvidenceId id) const
{
    Statement row(db_, select("WHERE e.id = ?"));
    row.bind(1, id);
    return row.step() ? std::optional(read(row, vault_)) : std::nullopt;
}

std::vector<EvidenceRow> EvidenceRepository::ofBorrower(BorrowerId borrower) const
{
    Statement rows(db_, select("WHERE e.borrower_id = ? ORDER BY e.taken_on, e.id"));
    rows.bind(1, borrower);
    std::vector<EvidenceRow> found;
    while (rows.step())
        found.push_back(read(rows, vault_));
    return found;
}

std::optional<EvidenceRow> EvidenceRepository::standing(BorrowerId borrower, const QString& sha256) const
{
    Statement row(db_, select("WHERE e.borrower_id = ? AND e.sha256 = ? AND e.withdrawn_at IS NULL"));
    row.bindAll(borrower, sha256);
    return row.step() ? std::optional(read(row, vault_)) : std::nullopt;
}

QByteArray EvidenceRepository::content(EvidenceId id) const
{
    Statement row(db_, "SELECT sealed FROM evidence_contents WHERE evidence_id = ?");
    row.bind(1, id);
    return row.step() ? row.blob(0) : QByteArray();
}

std::optional<BorrowerId> EvidenceRepository::borrowerOf(const EvidenceLink& link) const
{
    const auto ask = [&](std::string_view sql) -> std::optional<BorrowerId> {
        Statement row(db_, sql);
        row.bind(1, link.id);
        return row.step() ? std::optional(row.id<BorrowerId>(0)) : std::nullopt;
    };
    switch (link.of) {
    case EvidenceOf::Nothing:
        break;
    case EvidenceOf::Notice:
        return ask("SELECT l.borrower_id FROM notices n JOIN loans l ON l.id = n.loan_id WHERE n.id = ?");
    case EvidenceOf::LegalEvent:
        return ask("SELECT l.borrower_id FROM legal_events e JOIN loans l ON l.id = e.loan_id WHERE e.id = ?");
    case EvidenceOf::Contact:
        return ask("SELECT borrower_id FROM contacts WHERE id = ?");
    case EvidenceOf::Promise:
        return ask("SELECT borrower_id FROM promises WHERE id = ?");
    case EvidenceOf::Recovery:
        return ask("SELECT borrower_id FROM recoveries WHERE id = ?");
    }
    return std::nullopt;
}

} // namespace qingshou
