// SPDX-License-Identifier: GPL-3.0-or-later
// How a period came to end on its day, step by step, for showing on screen which event moved what.
// And the states that limitation, guarantee and enforcement periods share.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/id.h"

#include <QDate>

#include <vector>

namespace qingshou {

enum class PeriodState {
    NotStarted, // the debt is not due, the judgment not effective, or the guarantor may still refuse
    Running,
    Pending,   // a procedure is open: no end date
    Suspended, // an obstacle stands: no end date
    Passed,
    Judged,    // limitation: a judgment exists, see the enforcement period
    Preserved, // guarantee period: the guarantor was held to it in time
    Applied    // enforcement: applied for in time, resuming has no time limit
};

enum class PeriodStepKind {
    Started,           // on: base; to: end
    OldTwoYears,       // two years of the law before 2017-10-01 had passed already; to: end
    Interrupted,       // from → to
    ProcedureOpened,   // from → none
    ProcedureEnded,    // on: end; to: new end
    Absorbed,          // inside an open procedure: changes nothing
    WithdrawnAsDemand, // 撤诉: counts as a demand on the day of service; from → to
    WithdrawnIgnored,  // 撤诉, papers not served
    NoProof,           // not proven: changes nothing
    BeforeStart,       // before the period began: changes nothing
    TooLate,           // after the end: changes nothing
    SuspensionBegan,   // an obstacle in the last six months; from → none
    SuspensionEnded,   // on: removal; from → to
    Reconfirmed,       // 时效重新确认; from → to
    Capped,            // 20 years; from → to
    Judged,            // on: end of the procedure
    // guarantee period
    TermAgreed,
    TermSixMonths,       // none agreed, unclear, or not later than the due date
    TermTwoYears,        // contract before 2021-01-01, unclear, due within the two years before
    ModeByLaw,           // not stated: 一般, before 2021-01-01 连带
    ExtensionNotBinding, // 展期 without the guarantor's written consent: on the original due date
    ExtensionBinding,
    Preserved,
    // enforcement period
    Served,      // on: the last service
    AppealEnded, // on: last day of appeal, rolled
    Effective,
    PerformanceEnded, // on: last day of performance; to: the same, rolled
    ExecutionApplied
};

template <>
struct EnumCodes<PeriodState> {
    static constexpr auto table = std::to_array<EnumCode<PeriodState>>({{PeriodState::NotStarted, "not_started"},
                                                                        {PeriodState::Running, "running"},
                                                                        {PeriodState::Pending, "pending"},
                                                                        {PeriodState::Suspended, "suspended"},
                                                                        {PeriodState::Passed, "passed"},
                                                                        {PeriodState::Judged, "judged"},
                                                                        {PeriodState::Preserved, "preserved"},
                                                                        {PeriodState::Applied, "applied"}});
};

template <>
struct EnumCodes<PeriodStepKind> {
    static constexpr auto table =
        std::to_array<EnumCode<PeriodStepKind>>({{PeriodStepKind::Started, "started"},
                                                 {PeriodStepKind::OldTwoYears, "old_two_years"},
                                                 {PeriodStepKind::Interrupted, "interrupted"},
                                                 {PeriodStepKind::ProcedureOpened, "procedure_opened"},
                                                 {PeriodStepKind::ProcedureEnded, "procedure_ended"},
                                                 {PeriodStepKind::Absorbed, "absorbed"},
                                                 {PeriodStepKind::WithdrawnAsDemand, "withdrawn_as_demand"},
                                                 {PeriodStepKind::WithdrawnIgnored, "withdrawn_ignored"},
                                                 {PeriodStepKind::NoProof, "no_proof"},
                                                 {PeriodStepKind::BeforeStart, "before_start"},
                                                 {PeriodStepKind::TooLate, "too_late"},
                                                 {PeriodStepKind::SuspensionBegan, "suspension_began"},
                                                 {PeriodStepKind::SuspensionEnded, "suspension_ended"},
                                                 {PeriodStepKind::Reconfirmed, "reconfirmed"},
                                                 {PeriodStepKind::Capped, "capped"},
                                                 {PeriodStepKind::Judged, "judged"},
                                                 {PeriodStepKind::TermAgreed, "term_agreed"},
                                                 {PeriodStepKind::TermSixMonths, "term_six_months"},
                                                 {PeriodStepKind::TermTwoYears, "term_two_years"},
                                                 {PeriodStepKind::ModeByLaw, "mode_by_law"},
                                                 {PeriodStepKind::ExtensionNotBinding, "extension_not_binding"},
                                                 {PeriodStepKind::ExtensionBinding, "extension_binding"},
                                                 {PeriodStepKind::Preserved, "preserved"},
                                                 {PeriodStepKind::Served, "served"},
                                                 {PeriodStepKind::AppealEnded, "appeal_ended"},
                                                 {PeriodStepKind::Effective, "effective"},
                                                 {PeriodStepKind::PerformanceEnded, "performance_ended"},
                                                 {PeriodStepKind::ExecutionApplied, "execution_applied"}});
};

struct PeriodStep {
    PeriodStepKind kind = PeriodStepKind::Started;
    QDate on{};           ///< the day it happened
    LegalEventId event{}; ///< the event behind it, if any
    QDate from{};         ///< safe end before; invalid = none
    QDate to{};           ///< safe end after; invalid = none
    friend bool operator==(const PeriodStep&, const PeriodStep&) = default;
};

using PeriodSteps = std::vector<PeriodStep>;

} // namespace qingshou
