// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/conduct_guard.h"

#include "core/domain/debtors.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "core/domain/validators/identity_number.h"

namespace qingshou {
namespace {

constexpr int fullAge = 18; // 民法典 17

bool isVoice(ContactChannel channel)
{
    return channel == ContactChannel::Call || channel == ContactChannel::VideoCall;
}

bool isMessage(ContactChannel channel)
{
    return channel == ContactChannel::Sms || channel == ContactChannel::Chat;
}

/// Reaches the person at that very hour.
bool disturbs(ContactChannel channel)
{
    return isVoice(channel) || isMessage(channel) || channel == ContactChannel::Visit;
}

bool isHousehold(PersonReached person)
{
    return person == PersonReached::Spouse || person == PersonReached::AdultRelative;
}

/// Somebody was asked to pay. Paying of one's own accord is free to everybody (民法典 524).
bool asksForMoney(std::optional<ContactOutcome> outcome)
{
    return !outcome || outcome == ContactOutcome::Promised || outcome == ContactOutcome::PlanAgreed ||
           outcome == ContactOutcome::Refuses;
}

/// The debt was talked about.
bool tellsOfDebt(ContactOutcome outcome)
{
    switch (outcome) {
    case ContactOutcome::Promised:
    case ContactOutcome::PlanAgreed:
    case ContactOutcome::AsksDelay:
    case ContactOutcome::Hardship:
    case ContactOutcome::Disputes:
    case ContactOutcome::PaidOnSpot:
        return true;
    default:
        return false;
    }
}

class Judge {
public:
    Judge(const ConductAct& act, const ConductFacts& facts, const ConductParameters& parameters)
        : act_(act), facts_(facts), rules_(parameters), time_(Clock::chinaTime(act.at).time()),
          day_(Clock::chinaTime(act.at).date()), ownAccord_(act.channel == ContactChannel::BranchTalk)
    {
    }

    std::vector<ConductFinding> findings()
    {
        hours();
        counts();
        people();
        visit();
        words();
        holds();
        person();
        deceased();
        return std::move(found_);
    }

private:
    void add(ConductReason reason, const QStringList& values = {}) { found_.push_back({reason, values}); }
    bool dead(QDate deceasedOn) const { return deceasedOn.isValid() && deceasedOn <= day_; }

    void hours()
    {
        if (disturbs(act_.channel) && rules_.quiet.from != rules_.quiet.until && rules_.quiet.contains(time_) &&
            !(facts_.agreedHours && facts_.agreedHours->contains(time_)))
            add(ConductReason::QuietHours, {rules_.quiet.from.toString(QStringLiteral("HH:mm")),
                                            rules_.quiet.until.toString(QStringLiteral("HH:mm"))});
    }

    void counts()
    {
        const bool spokenTo = !act_.outcome || (reachedSomebody(*act_.outcome) && act_.person != PersonReached::Nobody);
        if (isVoice(act_.channel) && spokenTo && facts_.callsToday >= rules_.maxCallsDay)
            add(ConductReason::TooManyCalls, {QString::number(rules_.maxCallsDay)});
        if (act_.channel == ContactChannel::Visit && facts_.visitsToday >= rules_.maxVisitsDay)
            add(ConductReason::TooManyVisits, {QString::number(rules_.maxVisitsDay)});
        if (act_.channel == ContactChannel::Visit && facts_.visitsThisWeek >= rules_.maxVisitsWeek)
            add(ConductReason::TooManyVisitsInWeek, {QString::number(rules_.maxVisitsWeek)});
        if (isMessage(act_.channel) && facts_.messagesToday >= rules_.maxMessagesDay)
            add(ConductReason::TooManyMessages, {QString::number(rules_.maxMessagesDay)});
    }

    void people()
    {
        const bool ofDeceased = isHousehold(act_.person) && dead(facts_.debtorDeceasedOn); // C18 says it better
        if (act_.person != PersonReached::ContactPerson) {
            const bool outsider = !owes(act_.person) && !isHousehold(act_.person);
            if (!owes(act_.person) && !ofDeceased &&
                (asksForMoney(act_.outcome) || (outsider && tellsOfDebt(*act_.outcome))))
                add(ConductReason::NotADebtor, {code(act_.person)});
            return;
        }
        const bool refusedJustThen = act_.outcome == ContactOutcome::Refuses && facts_.refusedOn == day_;
        if (!ownAccord_ && facts_.refusedOn.isValid() && facts_.refusedOn <= day_ && !refusedJustThen)
            add(ConductReason::ContactPersonRefused, {facts_.refusedBy, toIso(facts_.refusedOn)});
        const bool unreachable =
            facts_.failedTries >= rules_.contactPersonTries && facts_.failedTryDays >= rules_.contactPersonTryDays;
        if (!ownAccord_ && !unreachable && !facts_.whereaboutsUnknown && !dead(facts_.debtorDeceasedOn))
            add(ConductReason::ContactPersonTooEarly,
                {QString::number(rules_.contactPersonTries), QString::number(rules_.contactPersonTryDays),
                 QString::number(facts_.failedTries), QString::number(facts_.failedTryDays)});
        if (act_.outcome && tellsOfDebt(*act_.outcome))
            add(ConductReason::ContactPersonAboutDebt);
    }

    void visit()
    {
        if (act_.channel != ContactChannel::Visit)
            return;
        if (act_.staff && *act_.staff < rules_.visitStaff)
            add(ConductReason::TooFewStaff, {QString::number(rules_.visitStaff)});
        if (rules_.visitsAreRecorded && act_.recorded == false)
            add(ConductReason::NotRecorded);
    }

    void words()
    {
        for (const QString& word : rules_.bannedWords)
            if (act_.text.contains(word, Qt::CaseInsensitive))
                add(ConductReason::BannedWord, {word});
        // A debtor who cannot be found may be addressed in the press (诉讼时效规定 8).
        if (act_.channel == ContactChannel::PublicNotice && !facts_.whereaboutsUnknown)
            add(ConductReason::PublicNotice);
    }

    void holds()
    {
        if (ownAccord_)
            return;
        if (facts_.complaintHoldUntil.isValid() && day_ <= facts_.complaintHoldUntil)
            add(ConductReason::ComplaintHold, {toIso(facts_.complaintHoldUntil)});
        if (facts_.disputeHoldUntil.isValid() && day_ <= facts_.disputeHoldUntil)
            add(ConductReason::DisputeHold, {toIso(facts_.disputeHoldUntil)});
    }

    void person()
    {
        const bool knowsAge = facts_.personBirthday.isValid() && facts_.personBirthday <= day_;
        const int age = knowsAge ? ageOn(facts_.personBirthday, day_) : fullAge;
        if (age < fullAge)
            add(ConductReason::Minor);
        std::optional<SpecialGroup> group = facts_.specialGroup;
        if (!group && knowsAge && age >= rules_.specialAge)
            group = SpecialGroup::Elderly;
        if (!group || ownAccord_)
            return;
        if (!facts_.specialGroupApproved)
            add(ConductReason::SpecialGroupUnapproved, {code(*group)});
        if (act_.channel == ContactChannel::Visit)
            add(ConductReason::SpecialGroupVisit, {code(*group)});
    }

    void deceased()
    {
        const bool learntNow = act_.outcome == ContactOutcome::Deceased;
        if (dead(facts_.personDeceasedOn) && !learntNow)
            add(ConductReason::DebtorDeceased, {toIso(facts_.personDeceasedOn)});
        else if (isHousehold(act_.person) && dead(facts_.debtorDeceasedOn) && asksForMoney(act_.outcome))
            add(ConductReason::FamilyOfDeceased, {toIso(facts_.debtorDeceasedOn)});
    }

    const ConductAct& act_;
    const ConductFacts& facts_;
    const ConductParameters& rules_;
    QTime time_;
    QDate day_;
    bool ownAccord_; ///< came to the branch and was not sought out
    std::vector<ConductFinding> found_;
};

} // namespace

bool HoursOfDay::contains(QTime time) const
{
    return from < until ? time >= from && time < until : time >= from || time < until;
}

std::vector<ConductFinding> judgeConduct(const ConductAct& act, const ConductFacts& facts,
                                         const ConductParameters& parameters)
{
    return Judge(act, facts, parameters).findings();
}

} // namespace qingshou
