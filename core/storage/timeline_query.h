// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened to one borrower, as one list, newest first, in pages.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/storage/scope.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

class Database;

enum class TimelineKind {
    BalanceChange, // an import changed a loan's balance: before, after
    ClassChange,   // likewise its class: codes "substandard", "doubtful"; "" unknown
    LoanAbsent,    // missing from a file that should have held it
    LoanBack,
    Contact,                 // code: channel; code2: outcome; code3: mood; text: note; text2: person; amount, dueOn:
                             // what was offered
    PlannedContact,          // code: channel; dueOn; text: what for
    PlannedContactWithdrawn, // code: channel; dueOn; text: reason
    Promise,                 // amount; dueOn
    PromiseWithdrawn,        // amount; text: reason
    Recovery,                // amount; code: kind
    RecoveryReversed,        // amount (negative); code: kind; text: reason
    PlanDrafted,             // amount: principal; code: method
    PlanAgreed,
    PlanCancelled,          // text: reason
    WaiverProposed,         // amount; code: condition; text: reason
    WaiverDecided,          // amount; code: decision; text: note; text2: approval number
    WaiverWithdrawn,        // amount; text: reason
    RestructuringProposed,  // amount; code: change; dueOn; text: reason
    RestructuringDecided,   // amount; code: decision; text: note; text2: approval number
    RestructuringConcluded, // amount; code: change; dueOn; text2: contract number
    RestructuringWithdrawn, // amount; text: reason
    StrategySaved,          // amount; code: prospect; number: version; text: reason
    StrategyDecided,        // code: state; number: version; text: note
    StrategyProgress,       // text
    StrategyInstruction,    // text; dueOn
    LegalEvent,             // code: kind; text: evidence
    LegalEventCancelled,    // code: kind; text: note
    Judgment,               // code: kind; text: document number
    Seizure,                // code: property; text: what; text2: document number; dueOn: the end
    SeizureReleased,        // code: property; text: what
    ComplaintRegistered,    // code: kind; code2: channel; dueOn; text: what is asserted; text2: who is concerned
    ComplaintAnswered,      // code: outcome; text: answer
    ComplaintWithdrawn,     // text: reason
    ReturnVisitPlanned,     // code: channel; dueOn; text: what for; text2: officer; struck: withdrawn, text: why
    ReturnVisitMade,        // number: satisfaction; text: remark; text2: officer
    Assignment,             // text: new owner ('' the ledger's); text2: owner before
    Note,                   // text
    Merged                  // text: reason; text2: who was merged into this one; struck: taken back
};

template <>
struct EnumCodes<TimelineKind> {
    static constexpr auto table =
        std::to_array<EnumCode<TimelineKind>>({{TimelineKind::BalanceChange, "balance_change"},
                                               {TimelineKind::ClassChange, "class_change"},
                                               {TimelineKind::LoanAbsent, "loan_absent"},
                                               {TimelineKind::LoanBack, "loan_back"},
                                               {TimelineKind::Contact, "contact"},
                                               {TimelineKind::PlannedContact, "planned_contact"},
                                               {TimelineKind::PlannedContactWithdrawn, "planned_contact_withdrawn"},
                                               {TimelineKind::Promise, "promise"},
                                               {TimelineKind::PromiseWithdrawn, "promise_withdrawn"},
                                               {TimelineKind::Recovery, "recovery"},
                                               {TimelineKind::RecoveryReversed, "recovery_reversed"},
                                               {TimelineKind::PlanDrafted, "plan_drafted"},
                                               {TimelineKind::PlanAgreed, "plan_agreed"},
                                               {TimelineKind::PlanCancelled, "plan_cancelled"},
                                               {TimelineKind::WaiverProposed, "waiver_proposed"},
                                               {TimelineKind::WaiverDecided, "waiver_decided"},
                                               {TimelineKind::WaiverWithdrawn, "waiver_withdrawn"},
                                               {TimelineKind::RestructuringProposed, "restructuring_proposed"},
                                               {TimelineKind::RestructuringDecided, "restructuring_decided"},
                                               {TimelineKind::RestructuringConcluded, "restructuring_concluded"},
                                               {TimelineKind::RestructuringWithdrawn, "restructuring_withdrawn"},
                                               {TimelineKind::StrategySaved, "strategy_saved"},
                                               {TimelineKind::StrategyDecided, "strategy_decided"},
                                               {TimelineKind::StrategyProgress, "strategy_progress"},
                                               {TimelineKind::StrategyInstruction, "strategy_instruction"},
                                               {TimelineKind::LegalEvent, "legal_event"},
                                               {TimelineKind::LegalEventCancelled, "legal_event_cancelled"},
                                               {TimelineKind::Judgment, "judgment"},
                                               {TimelineKind::Seizure, "seizure"},
                                               {TimelineKind::SeizureReleased, "seizure_released"},
                                               {TimelineKind::ComplaintRegistered, "complaint_registered"},
                                               {TimelineKind::ComplaintAnswered, "complaint_answered"},
                                               {TimelineKind::ComplaintWithdrawn, "complaint_withdrawn"},
                                               {TimelineKind::ReturnVisitPlanned, "return_visit_planned"},
                                               {TimelineKind::ReturnVisitMade, "return_visit_made"},
                                               {TimelineKind::Assignment, "assignment"},
                                               {TimelineKind::Note, "note"},
                                               {TimelineKind::Merged, "merged"}});
};

struct TimelineEntry {
    TimelineKind kind = TimelineKind::Note;
    QDate on{};     ///< the day it stands at, in China
    QDateTime at{}; ///< the instant, where one is known (contacts: when it took place)
    qint64 id = 0;  ///< of the row behind it (contact, promise, …; import run for changes)
    LoanId loan{};  ///< where it concerns one loan
    QString loanNumber{};
    std::optional<Money> amount{};
    std::optional<Money> before{};
    std::optional<Money> after{};
    QDate dueOn{};
    int number = 0;
    QString code{};
    QString code2{};
    QString code3{};
    QString text{};
    QString text2{};
    QString byName{};    ///< who recorded it; empty for imports
    bool struck = false; ///< corrected, reversed, withdrawn or cancelled since
};

struct TimelinePage {
    std::vector<TimelineEntry> entries{};
    qint64 total = 0;
};

class TimelineQuery {
public:
    TimelineQuery(Database& db, const Scope& scope) : db_(db), scope_(scope) {}

    /// kinds empty: all. A borrower outside the scope has no entries.
    TimelinePage page(BorrowerId borrower, qint64 offset, qint64 limit,
                      const std::vector<TimelineKind>& kinds = {}) const;

private:
    Database& db_;
    Scope scope_;
};

} // namespace qingshou
