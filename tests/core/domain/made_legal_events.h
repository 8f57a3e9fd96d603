// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to write down legal events in tests, and random ones.
#pragma once

#include "core/domain/legal_events.h"
#include "core/domain/period_step.h"

#include "tests/support/catch_qt.h"

namespace qingshou::test {

LegalEvent event(LegalEventKind kind, QDate on, qint64 id = 1);
LegalEvent consenting(LegalEventKind kind, QDate on, qint64 id = 1);
LegalEvent procedure(LegalEventKind kind, QDate on, ProcedureEnd ending, QDate endedOn, qint64 id = 1);
LegalEvent obstacle(QDate began, QDate removed, qint64 id = 1);
LegalEvent against(GuaranteeId guarantee, LegalEvent event);

/// For use inside rc::check: any kind, proven or not, between 2010 and 2026, aimed at the debtors.
LegalEvent randomEvent(qint64 id);
LegalEvents randomEvents();

} // namespace qingshou::test

namespace Catch {
template <>
struct StringMaker<qingshou::PeriodStep> {
    static std::string convert(const qingshou::PeriodStep& step)
    {
        const auto day = [](QDate date) { return StringMaker<QDate>::convert(date); };
        return std::string(qingshou::codeView(step.kind)) + " on " + day(step.on) + " event " +
               std::to_string(step.event.value) + ": " + day(step.from) + " -> " + day(step.to);
    }
};
template <>
struct StringMaker<qingshou::PeriodState> {
    static std::string convert(qingshou::PeriodState state) { return std::string(qingshou::codeView(state)); }
};
} // namespace Catch
