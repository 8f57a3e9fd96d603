// SPDX-License-Identifier: GPL-3.0-or-later
// The conduct guard (催收行为审查): what the rules say against a contact, before it is made or as it is recorded. Pure;
// an entry after the fact is judged by the time at which it took place. All times are Asia/Shanghai's.
//
// Checked: C1–C6, C8, C9 (words), C10 (channel), C14 and C15 (holds), C16–C18. Not here, because the file does not hold
// what they ask for: C2 notice-type dialling (no agents' calls), C7 what was said first, C9 attesting, C10 group chats
// and loudspeakers, C11 accounts, C12 keeping (nothing is deleted), C13 letters, C14 the days for an answer, C19
// agencies, C20 personal data (roles, masks and the audit see to it), C21 relatives of staff.
#pragma once

#include "core/domain/conduct_terms.h"
#include "core/domain/contact_terms.h"

#include <QDate>
#include <QDateTime>
#include <QTime>

#include <optional>

namespace qingshou {

struct ConductAct {
    ContactChannel channel = ContactChannel::Call;
    PersonReached person = PersonReached::Borrower; ///< who is addressed; Nobody: the borrower was tried
    QString personName{};                           ///< '': not said
    std::optional<ContactOutcome> outcome{};        ///< none: not made yet, so that everything may come of it
    QDateTime at{};                                 ///< an instant
    std::optional<int> staff{};                     ///< visits; none: not said
    std::optional<bool> recorded{};                 ///< visits: sound and picture throughout; none: not said
    QString text{};                                 ///< what was said
};

/// On the wall clock; until <= from: over midnight.
struct HoursOfDay {
    QTime from{};
    QTime until{}; ///< the first moment that does not belong to it
    bool contains(QTime time) const;
    bool operator==(const HoursOfDay&) const = default;
};

/// Of the person addressed and the borrower, as of the act's day. Counts leave the act itself out.
struct ConductFacts {
    int callsToday = 0; ///< in which somebody was spoken to
    int visitsToday = 0;
    int visitsThisWeek = 0; ///< Monday to Sunday
    int messagesToday = 0;
    int failedTries = 0;   ///< to reach the borrower, since that was last done
    int failedTryDays = 0; ///< on so many days
    bool whereaboutsUnknown = false;
    QDate debtorDeceasedOn{}; ///< the borrower
    QDate personDeceasedOn{}; ///< who is addressed
    QDate personBirthday{};
    std::optional<SpecialGroup> specialGroup{};
    bool specialGroupApproved = false;
    std::optional<HoursOfDay> agreedHours{}; ///< in writing
    QDate disputeHoldUntil{};                ///< of the borrower or of who is addressed, the later one
    QDate complaintHoldUntil{};
    QDate refusedOn{}; ///< the contact person
    QString refusedBy{};
};

/// The cooperative's settings; defaults are the product's baseline.
struct ConductParameters {
    HoursOfDay quiet{QTime(22, 0), QTime(8, 0)}; ///< from = until: none
    int maxCallsDay = 3;
    int maxVisitsDay = 1;
    int maxVisitsWeek = 3;
    int maxMessagesDay = 3;
    int contactPersonTries = 3;
    int contactPersonTryDays = 2;
    int visitStaff = 2;
    bool visitsAreRecorded = true;
    int specialAge = 70; ///< from this age on: elderly
    QStringList bannedWords{};
};

/// In the order of the rules; empty: nothing against it.
std::vector<ConductFinding> judgeConduct(const ConductAct& act, const ConductFacts& facts,
                                         const ConductParameters& parameters);

} // namespace qingshou
