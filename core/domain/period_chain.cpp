// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/period_chain.h"

#include "core/base/dates.h"

#include <algorithm>

namespace qingshou {
namespace {

constexpr int maximumYears = 20;          // 民法典 188 第二款
constexpr int suspensionMonths = 6;       // 民法典 194, window and remainder alike

/// An event at the date on which it works.
struct Moment {
    QDate on;
    LegalEvent event;
    bool withdrawn = false;
};

class ChainRunner {
public:
    ChainRunner(const ChainRule& rule, const ChainStart& start, const WorkingCalendar& calendar, QDate asOf)
        : rule_(rule), calendar_(calendar), asOf_(asOf)
    {
        base_ = start.safe;
        provisional_ = start.provisional;
        safe_ = addYears(start.safe, yearsFrom(start.safe));
        legal_ = addYears(start.legal, yearsFrom(start.safe));
        restartCap();
        const bool old = yearsFrom(start.safe) != rule_.years;
        step(old ? PeriodStepKind::OldTwoYears : PeriodStepKind::Started, start.safe, {}, {}, safeEnd());
    }

    Chain run(const LegalEvents& events)
    {
        sortIn(events);
        for (const Moment& moment : moments_) {
            take(moment);
            if (finished())
                break;
        }
        return finish();
    }

private:
    // --- the end as it stands ---

    int yearsFrom(QDate day) const { return rule_.oldTwoYears && addYears(day, 2) < threeYearsSince ? 2 : rule_.years; }
    void restartCap()
    {
        if (rule_.capped)
            cap_ = addYears(base_.addDays(1), maximumYears);
    }
    QDate safeEnd() const { return cap_ ? std::min(safe_, *cap_) : safe_; }
    Deadline end() const
    {
        const CalendarDay rolled = calendar_.roll(cap_ ? std::min(legal_, *cap_) : legal_);
        return {safeEnd(), rolled.date, rolled.provisional || provisional_};
    }
    void restartFrom(QDate day)
    {
        safe_ = legal_ = addYears(day, yearsFrom(day));
        provisional_ = false;
    }
    void step(PeriodStepKind kind, QDate on, LegalEventId event, QDate from, QDate to)
    {
        chain_.steps.push_back({kind, on, event, from, to});
    }
    bool finished() const { return judgedOn_ || applied_; }

    // --- events ---

    void sortIn(const LegalEvents& events)
    {
        for (const LegalEvent& event : events) {
            if (event.on > asOf_)
                continue;
            if (event.kind == LegalEventKind::Obstacle && event.proven) {
                obstacles_.push_back(event);
            } else if (isWithdrawn(event, asOf_)) {
                moments_.push_back({isServed(event, asOf_) ? event.servedOn : event.on, event, true});
            } else {
                moments_.push_back({event.on, event, false});
            }
        }
        std::stable_sort(moments_.begin(), moments_.end(), [](const auto& a, const auto& b) { return a.on < b.on; });
        std::stable_sort(obstacles_.begin(), obstacles_.end(),
                         [](const auto& a, const auto& b) { return a.on < b.on; });
    }

    /// The day by which the event had stopped holding the period open; nothing when it still does.
    std::optional<QDate> endOf(const LegalEvent& event) const
    {
        const bool ended = event.endedOn.isValid() && event.endedOn <= asOf_ && event.endedOn >= event.on;
        return ended ? std::optional(event.endedOn) : std::nullopt;
    }
    /// 调解 and 报案 only once their end is known: until then the earlier end, from the request, is the safe one.
    bool holdsOpen(const LegalEvent& event) const
    {
        const bool request = event.kind == LegalEventKind::Mediation || event.kind == LegalEventKind::Report;
        return isProcedure(event.kind) || (request && endOf(event));
    }

    void take(const Moment& moment)
    {
        const LegalEvent& event = moment.event;
        if (!event.proven)
            return step(PeriodStepKind::NoProof, event.on, event.id, {}, {});
        if (moment.withdrawn && !isServed(event, asOf_))
            return step(PeriodStepKind::WithdrawnIgnored, event.on, event.id, {}, {});
        closeProcedureBefore(moment.on);
        if (judgedOn_)
            return;
        if (rule_.executionSettles && event.kind == LegalEventKind::Execution && !moment.withdrawn)
            return applyExecution(event);
        if (open_)
            return absorb(moment);

        const bool holds = !moment.withdrawn && holdsOpen(event);
        const bool reachesPastStart = holds && (!endOf(event) || *endOf(event) > base_);
        if (moment.on <= base_ && !reachesPastStart)
            return step(PeriodStepKind::BeforeStart, moment.on, event.id, {}, {});
        if (!inTime(moment.on))
            return takeLate(moment);
        chain_.lastEventOn = moment.on;
        if (holds)
            return openProcedure(event);
        const QDate before = safeEnd();
        restartFrom(moment.on);
        step(moment.withdrawn ? PeriodStepKind::WithdrawnAsDemand : PeriodStepKind::Interrupted, moment.on, event.id,
             before, safeEnd());
    }

    bool inTime(QDate on)
    {
        const bool suspended = applyObstacles(on) != nullptr;
        return suspended || on <= end().legal;
    }

    void takeLate(const Moment& moment)
    {
        if (!rule_.reconfirmable || !moment.event.consents)
            return step(PeriodStepKind::TooLate, moment.on, moment.event.id, {}, {});
        const QDate before = safeEnd();
        base_ = moment.on;
        restartFrom(moment.on);
        restartCap();
        chain_.reconfirmed = true;
        chain_.lastEventOn = moment.on;
        step(PeriodStepKind::Reconfirmed, moment.on, moment.event.id, before, safeEnd());
    }

    void applyExecution(const LegalEvent& event)
    {
        if (!open_ && !inTime(event.on))
            return step(PeriodStepKind::TooLate, event.on, event.id, {}, {});
        applied_ = true;
        chain_.lastEventOn = event.on;
        step(PeriodStepKind::ExecutionApplied, event.on, event.id, safeEnd(), {});
    }

    // --- procedures: the period stands still until the last of those that overlap has ended ---

    void openProcedure(const LegalEvent& event)
    {
        open_ = true;
        openUntil_ = endOf(event);
        openedBy_ = event.id;
        noteJudgment(event);
        step(PeriodStepKind::ProcedureOpened, event.on, event.id, safeEnd(), {});
    }

    void absorb(const Moment& moment)
    {
        chain_.lastEventOn = moment.on;
        step(PeriodStepKind::Absorbed, moment.on, moment.event.id, {}, {});
        if (moment.withdrawn || !holdsOpen(moment.event))
            return;
        const auto ended = endOf(moment.event);
        if (!ended || (openUntil_ && *ended > *openUntil_)) {
            openUntil_ = ended;
            openedBy_ = moment.event.id;
        }
        noteJudgment(moment.event);
    }

    void noteJudgment(const LegalEvent& event)
    {
        if (rule_.judgmentSupersedes && event.ending == ProcedureEnd::Judged && endOf(event))
            judgmentInOpen_ = judgmentInOpen_ ? std::min(*judgmentInOpen_, *endOf(event)) : *endOf(event);
    }

    void closeProcedureBefore(QDate day)
    {
        if (!open_)
            return;
        if (judgmentInOpen_ && *judgmentInOpen_ < day) {
            judgedOn_ = judgmentInOpen_;
            return step(PeriodStepKind::Judged, *judgedOn_, openedBy_, {}, {});
        }
        if (!openUntil_ || *openUntil_ >= day)
            return;
        open_ = false;
        restartFrom(*openUntil_);
        chain_.lastEventOn = std::max(chain_.lastEventOn.value_or(*openUntil_), *openUntil_);
        step(PeriodStepKind::ProcedureEnded, *openUntil_, openedBy_, {}, safeEnd());
    }

    // --- obstacles (194) ---

    /// Moves the end for obstacles removed by `day`. The obstacle that still stands in the last six months, if any.
    const LegalEvent* applyObstacles(QDate day)
    {
        for (const LegalEvent& obstacle : obstacles_) {
            if (obstacle.on > day || obstacle.on > safe_)
                continue;
            const bool removed = obstacle.endedOn.isValid() && obstacle.endedOn <= day;
            if (!removed)
                return &obstacle;
            const QDate moved = addMonths(obstacle.endedOn, suspensionMonths);
            if (obstacle.endedOn < addMonths(safe_, -suspensionMonths) || moved <= safe_)
                continue;
            const QDate before = safeEnd();
            safe_ = moved;
            legal_ = std::max(legal_, moved);
            step(PeriodStepKind::SuspensionEnded, obstacle.endedOn, obstacle.id, before, safeEnd());
        }
        return nullptr;
    }

    // --- the outcome ---

    Chain finish()
    {
        if (!finished())
            closeProcedureBefore(asOf_.addDays(1));
        if (judgedOn_)
            chain_.state = PeriodState::Judged;
        else if (applied_)
            chain_.state = PeriodState::Applied;
        else if (open_)
            chain_.state = PeriodState::Pending;
        else
            finishRunning();
        chain_.cap = cap_;
        return std::move(chain_);
    }

    void finishRunning()
    {
        if (const LegalEvent* obstacle = applyObstacles(asOf_);
            obstacle && asOf_ >= addMonths(safe_, -suspensionMonths)) {
            chain_.state = PeriodState::Suspended;
            return step(PeriodStepKind::SuspensionBegan, obstacle->on, obstacle->id, safeEnd(), {});
        }
        if (cap_ && *cap_ < safe_)
            step(PeriodStepKind::Capped, *cap_, {}, safe_, *cap_);
        chain_.end = end();
        if (asOf_ > chain_.end->legal)
            chain_.state = PeriodState::Passed;
        else
            chain_.state = asOf_ <= base_ ? PeriodState::NotStarted : PeriodState::Running;
    }

    const ChainRule rule_;
    const WorkingCalendar& calendar_;
    const QDate asOf_;
    QDate base_;
    QDate safe_;  // un-rolled end, before the cap
    QDate legal_; // the same from the legal start, not rolled yet
    bool provisional_ = false;
    std::optional<QDate> cap_;
    bool open_ = false;
    std::optional<QDate> openUntil_;
    LegalEventId openedBy_;
    std::optional<QDate> judgmentInOpen_;
    std::optional<QDate> judgedOn_;
    bool applied_ = false;
    std::vector<Moment> moments_;
    LegalEvents obstacles_;
    Chain chain_;
};

} // namespace

bool isWithdrawn(const LegalEvent& event, QDate asOf)
{
    return isProcedure(event.kind) && event.ending == ProcedureEnd::Withdrawn && event.endedOn.isValid() &&
           event.endedOn <= asOf;
}

bool isServed(const LegalEvent& event, QDate asOf)
{
    return event.servedOn.isValid() && event.servedOn >= event.on && event.servedOn <= asOf;
}

Chain runChain(const ChainRule& rule, const ChainStart& start, const LegalEvents& events,
               const WorkingCalendar& calendar, QDate asOf)
{
    return ChainRunner(rule, start, calendar, asOf).run(events);
}

} // namespace qingshou
