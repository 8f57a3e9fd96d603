// SPDX-License-Identifier: GPL-3.0-or-later
// Legal events, judgments and guarantees of a loan. An event stays when it was cancelled; the cancelling entry is one
// of its own and counts for nothing else.
#pragma once

#include "core/base/id.h"
#include "core/domain/enforcement.h"
#include "core/domain/guarantee_period.h"
#include "core/domain/legal_events.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

struct LegalEventRow {
    LegalEvent event{}; ///< always proven: evidence is required
    LoanId loan{};
    QString evidence{};
    QString note{};
    UserId recordedBy{};
    QString recordedByName{}; ///< read only
    QDateTime recordedAt{};
    LegalEventId cancelledBy{};
    LegalEventId cancels{};

    /// Moves periods: neither cancelled nor a cancelling entry.
    bool counts() const { return !cancelledBy.isValid() && !cancels.isValid(); }
};

/// Those that count, as the rules see them.
LegalEvents countingEvents(const std::vector<LegalEventRow>& rows);

struct JudgmentRow {
    JudgmentId id{};
    LoanId loan{};
    QString documentNumber{};
    JudgmentKind kind = JudgmentKind::Judgment;
    QDate servedOnBankOn{};
    QDate servedOnDebtorOn{};
    bool appealed = false;
    QDate effectiveOn{};                    ///< known day of effect; invalid: follows from service
    std::optional<int> performWithinDays{}; ///< of effect
    QDate performUntilOn{};                 ///< or a named day (instalments: the last)
    QString note{};
    UserId recordedBy{};
    QString recordedByName{}; ///< read only
    QDateTime recordedAt{};
    LegalEventId procedure{}; ///< the suit or arbitration that it ended; invalid: none

    Judgment judgment() const;
};

struct GuaranteeRow {
    GuaranteeId id{};
    LoanId loan{};
    PartyId party{};
    QString partyName{}; ///< read only
    QString contractNumber{};
    GuaranteeMode mode = GuaranteeMode::Unspecified;
    QDate contractOn{}; ///< when concluded; invalid: the loan's start
    std::optional<int> agreedMonths{};
    QDate agreedUntilOn{};
    bool untilSettled = false;    ///< "直至本息还清" and the like
    QDate consentedExtensionOn{}; ///< written consent to the extension; invalid: none on file
    QDate refusalEndedOn{};       ///< general: when 先诉抗辩权 ended
    bool fromLedger = false;
    QDate endedOn{}; ///< the ledger no longer names this guarantor
};

class LegalRepository {
public:
    explicit LegalRepository(Database& db) : db_(db) {}

    std::optional<LegalEventRow> findEvent(LegalEventId id) const;
    /// By day, cancelled ones too.
    std::vector<LegalEventRow> events(LoanId loan) const;
    void insertEvent(const LegalEventRow& row);
    void markCancelled(LegalEventId id, LegalEventId by);
    void endProcedure(LegalEventId id, ProcedureEnd ending, QDate endedOn, QDate servedOn);

    /// Those that were taken back are not among them.
    std::optional<JudgmentRow> findJudgment(JudgmentId id) const;
    std::vector<JudgmentRow> judgments(LoanId loan) const;
    void insertJudgment(const JudgmentRow& row);
    void updateJudgment(const JudgmentRow& row, const QDateTime& at);

    std::optional<GuaranteeRow> findGuarantee(GuaranteeId id) const;
    std::vector<GuaranteeRow> guarantees(LoanId loan) const;
    void insertGuarantee(const GuaranteeRow& row);
    void updateGuarantee(const GuaranteeRow& row);

private:
    Database& db_;
};

} // namespace qingshou
