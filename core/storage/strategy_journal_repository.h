// SPDX-License-Identifier: GPL-3.0-or-later
// How a strategy gets on (办理进展) and what supervisors want done (督办), per borrower.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/id.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

using StrategyEntryId = Id<struct StrategyEntryTag>;

enum class StrategyEntryKind {
    Progress,   // 办理进展
    Instruction // 督办
};

template <>
struct EnumCodes<StrategyEntryKind> {
    static constexpr auto table = std::to_array<EnumCode<StrategyEntryKind>>(
        {{StrategyEntryKind::Progress, "progress"}, {StrategyEntryKind::Instruction, "instruction"}});
};

struct StrategyEntry {
    StrategyEntryId id{};
    BorrowerId borrower{};
    StrategyEntryKind kind = StrategyEntryKind::Progress;
    QString text{};
    QDate dueOn{};             ///< instructions: by when
    StrategyEntryId answers{}; ///< progress: the instruction that it answers
    UserId recordedBy{};
    QString recordedByName{}; ///< read only
    QDateTime recordedAt{};
    bool answered = false; ///< read only: of an instruction
    bool undone = false;   ///< read only: taken back, counts for nothing

    bool isOpen() const { return kind == StrategyEntryKind::Instruction && !answered && !undone; }
};

class StrategyJournalRepository {
public:
    explicit StrategyJournalRepository(Database& db) : db_(db) {}

    std::optional<StrategyEntry> find(StrategyEntryId id) const;
    /// Newest first, with those that were taken back.
    std::vector<StrategyEntry> ofBorrower(BorrowerId borrower) const;
    void insert(const StrategyEntry& entry);

private:
    Database& db_;
};

} // namespace qingshou
