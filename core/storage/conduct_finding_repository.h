// SPDX-License-Identifier: GPL-3.0-or-later
// What the conduct guard said against contacts that were recorded and letters that were issued all the same: warnings,
// and what a supervisor allowed.
#pragma once

#include "core/base/id.h"
#include "core/domain/conduct_terms.h"
#include "core/storage/notice_repository.h"

namespace qingshou {

class Database;
class Statement;

struct ConductFindingRow {
    ConductFinding finding{};
    UserId overriddenBy{}; ///< invalid: a warning
    QString overriddenReason{};
};

class ConductFindingRepository {
public:
    explicit ConductFindingRepository(Database& db) : db_(db) {}

    /// All of one contact, in order; overriddenBy counts for those that block.
    void insert(ContactId contact, const std::vector<ConductFinding>& findings, UserId overriddenBy,
                const QString& reason);
    /// All of one letter, in order. Each was overridden: a hold keeps a letter back as a block does.
    void insert(NoticeId notice, const std::vector<ConductFinding>& findings, UserId overriddenBy,
                const QString& reason);
    std::vector<ConductFindingRow> of(ContactId contact) const;
    std::vector<ConductFindingRow> of(NoticeId notice) const;

private:
    Database& db_;
};

/// From four columns of either table: finding, parameters, overridden_by, overridden_reason.
ConductFindingRow readConductFinding(const Statement& row, int firstColumn);

} // namespace qingshou
