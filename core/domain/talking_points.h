// SPDX-License-Identifier: GPL-3.0-or-later
// What to say (话术), by situation: which one it is follows from who is spoken to and how things stand. The words are
// settings ("talk_" and the code). To people who owe nothing the debt is never named (个人信息保护法 13; C6 of the
// conduct rules).
#pragma once

#include "core/domain/contact_terms.h"

#include <optional>

namespace qingshou {

enum class TalkingSituation {
    Overdue,       // the borrower, nothing else known
    PromiseBroken, // 承诺未兑现
    Hardship,      // 困难
    AsksDelay,     // 要求延期
    Disputes,      // 有异议
    Refuses,       // 拒绝
    Guarantor,     // 担保人
    OwesNothing,   // 非债务人
    Deceased       // 借款人死亡
};

template <>
struct EnumCodes<TalkingSituation> {
    static constexpr auto table =
        std::to_array<EnumCode<TalkingSituation>>({{TalkingSituation::Overdue, "overdue"},
                                                   {TalkingSituation::PromiseBroken, "promise_broken"},
                                                   {TalkingSituation::Hardship, "hardship"},
                                                   {TalkingSituation::AsksDelay, "asks_delay"},
                                                   {TalkingSituation::Disputes, "disputes"},
                                                   {TalkingSituation::Refuses, "refuses"},
                                                   {TalkingSituation::Guarantor, "guarantor"},
                                                   {TalkingSituation::OwesNothing, "owes_nothing"},
                                                   {TalkingSituation::Deceased, "deceased"}});
};

struct TalkingFacts {
    PersonReached person = PersonReached::Borrower; ///< Nobody: the borrower is tried
    std::optional<ContactOutcome> outcome{};        ///< chosen so far
    bool debtorDeceased = false;
    bool promiseBroken = false; ///< the newest one
};

TalkingSituation talkingSituation(const TalkingFacts& facts);

} // namespace qingshou
