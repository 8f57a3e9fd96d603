// SPDX-License-Identifier: GPL-3.0-or-later
// What the retention rule (core/domain/retention.h) erases of a borrower and what it leaves: the one list of tables.
// Words and evidence go; the ledger, money, letters with their numbers, what moved a legal period with the evidence for
// it, complaints, agreements and the audit chain stay. Throws StorageError.
#pragma once

#include "core/base/enum_codes.h"
#include "core/domain/notice.h"
#include "core/storage/scope.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <span>
#include <string_view>
#include <vector>

namespace qingshou {

class Database;

/// What goes, as it is counted. The codes are those of audit entries (AuditEntry::subjectKind).
enum class RetentionKind {
    Contact,
    PlannedContact,
    Promise,
    Strategy,
    StrategyEntry,
    ReturnVisit,
    ConductFact,
    Evidence,
    Note,
    Postponement,
    Assignment
};

template <>
struct EnumCodes<RetentionKind> {
    static constexpr auto table =
        std::to_array<EnumCode<RetentionKind>>({{RetentionKind::Contact, "contact"},
                                                {RetentionKind::PlannedContact, "planned_contact"},
                                                {RetentionKind::Promise, "promise"},
                                                {RetentionKind::Strategy, "strategy"},
                                                {RetentionKind::StrategyEntry, "strategy_entry"},
                                                {RetentionKind::ReturnVisit, "return_visit"},
                                                {RetentionKind::ConductFact, "conduct_fact"},
                                                {RetentionKind::Evidence, "evidence"},
                                                {RetentionKind::Note, "note"},
                                                {RetentionKind::Postponement, "postponement"},
                                                {RetentionKind::Assignment, "assignment"}});
};

/// Rows by kind; a kind without one is not in it.
using RetentionCounts = std::map<RetentionKind, int>;
int total(const RetentionCounts& counts);

/// Every table that holds something of a borrower is in one of the two; a test sees to it.
std::span<const std::string_view> tablesThatGo();
std::span<const std::string_view> tablesThatStay();

struct RetentionCandidate {
    BorrowerId borrower{};
    QString name{};
    QString branchName{};
};

struct NoticeStanding {
    NoticeKind kind = NoticeKind::Demand;
    NoticeStep step = NoticeStep::Issued;
};

class RetentionRepository {
public:
    explicit RetentionRepository(Database& db) : db_(db) {}

    /// Who has records and no loan that plainly still runs, by name. only: invalid for everybody.
    std::vector<RetentionCandidate> candidates(const Scope& scope, BorrowerId only) const;
    /// The day in China of the youngest record that would go; invalid: none.
    QDate lastRecordOn(BorrowerId borrower) const;
    RetentionCounts counts(BorrowerId borrower) const;
    std::vector<NoticeStanding> notices(BorrowerId borrower) const;
    bool hasOpenInstruction(BorrowerId borrower) const;
    /// The last day, grace included, of a promise that was not kept and that none followed; invalid: none.
    QDate promiseUnkeptOn(BorrowerId borrower) const;
    /// Borrowers that were merged into this one and are still, whose audit entries kept their number.
    std::vector<BorrowerId> mergedInto(BorrowerId borrower) const;

    /// Deletes the rows of counts(); borrowers' repeated columns are the caller's. Gives the hashes of evidence whose
    /// file beside the workstation's nobody needs any more. In the caller's transaction.
    QStringList erase(BorrowerId borrower);

private:
    Database& db_;
};

} // namespace qingshou
