// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a contact record (催收记录): by what, with whom, with what outcome, in what mood.
#pragma once

#include "core/base/enum_codes.h"

namespace qingshou {

enum class ContactChannel {
    Call,        // 电话
    Visit,       // 上门
    BranchTalk,  // 到社面谈
    Sms,         // 短信
    Chat,        // 微信
    VideoCall,   // 视频
    Letter,      // 信函, EMS
    Email,       // 电子邮件
    PublicNotice // 公告
};

enum class PersonReached {
    Borrower,            // 借款人
    CoBorrower,          // 共同借款人
    Spouse,              // 配偶
    Guarantor,           // 担保人
    AdultRelative,       // 同住成年家属
    LegalRepresentative, // 法定代表人, 负责人
    MailRoom,            // 单位收发部门
    Agent,               // 授权代理人, 律师
    ContactPerson,       // 联系人: not a debtor
    VillageOfficer,      // 村组干部
    Nobody,              // 无人
    Other                // 其他
};

enum class ContactOutcome {
    Promised,           // 承诺还款
    PaidOnSpot,         // 当场还款
    PlanAgreed,         // 同意还款计划
    NoticeSigned,       // 签收通知书
    AsksDelay,          // 要求延期
    Hardship,           // 困难无力还款
    Disputes,           // 对债务有异议
    Refuses,            // 拒绝还款
    MessageLeft,        // 已留言, 已送达
    WillCallBack,       // 约定再联系
    NotReached,         // 未接通, 不在家
    WrongNumber,        // 号码错误, 空号
    Moved,              // 搬离, 外出
    WhereaboutsUnknown, // 下落不明
    Deceased,           // 死亡
    Other               // 其他
};

/// How the person seemed (情绪).
enum class Mood {
    Calm,       // 平静
    Worried,    // 焦虑
    Distressed, // 悲伤, 绝望
    Agitated,   // 激动
    Hostile     // 敌对
};

template <>
struct EnumCodes<ContactChannel> {
    static constexpr auto table =
        std::to_array<EnumCode<ContactChannel>>({{ContactChannel::Call, "call"},
                                                 {ContactChannel::Visit, "visit"},
                                                 {ContactChannel::BranchTalk, "branch_talk"},
                                                 {ContactChannel::Sms, "sms"},
                                                 {ContactChannel::Chat, "chat"},
                                                 {ContactChannel::VideoCall, "video_call"},
                                                 {ContactChannel::Letter, "letter"},
                                                 {ContactChannel::Email, "email"},
                                                 {ContactChannel::PublicNotice, "public_notice"}});
};

template <>
struct EnumCodes<PersonReached> {
    static constexpr auto table =
        std::to_array<EnumCode<PersonReached>>({{PersonReached::Borrower, "borrower"},
                                                {PersonReached::CoBorrower, "co_borrower"},
                                                {PersonReached::Spouse, "spouse"},
                                                {PersonReached::Guarantor, "guarantor"},
                                                {PersonReached::AdultRelative, "adult_relative"},
                                                {PersonReached::LegalRepresentative, "legal_representative"},
                                                {PersonReached::MailRoom, "mail_room"},
                                                {PersonReached::Agent, "agent"},
                                                {PersonReached::ContactPerson, "contact_person"},
                                                {PersonReached::VillageOfficer, "village_officer"},
                                                {PersonReached::Nobody, "nobody"},
                                                {PersonReached::Other, "other"}});
};

template <>
struct EnumCodes<ContactOutcome> {
    static constexpr auto table =
        std::to_array<EnumCode<ContactOutcome>>({{ContactOutcome::Promised, "promised"},
                                                 {ContactOutcome::PaidOnSpot, "paid_on_spot"},
                                                 {ContactOutcome::PlanAgreed, "plan_agreed"},
                                                 {ContactOutcome::NoticeSigned, "notice_signed"},
                                                 {ContactOutcome::AsksDelay, "asks_delay"},
                                                 {ContactOutcome::Hardship, "hardship"},
                                                 {ContactOutcome::Disputes, "disputes"},
                                                 {ContactOutcome::Refuses, "refuses"},
                                                 {ContactOutcome::MessageLeft, "message_left"},
                                                 {ContactOutcome::WillCallBack, "will_call_back"},
                                                 {ContactOutcome::NotReached, "not_reached"},
                                                 {ContactOutcome::WrongNumber, "wrong_number"},
                                                 {ContactOutcome::Moved, "moved"},
                                                 {ContactOutcome::WhereaboutsUnknown, "whereabouts_unknown"},
                                                 {ContactOutcome::Deceased, "deceased"},
                                                 {ContactOutcome::Other, "other"}});
};

template <>
struct EnumCodes<Mood> {
    static constexpr auto table = std::to_array<EnumCode<Mood>>({{Mood::Calm, "calm"},
                                                                 {Mood::Worried, "worried"},
                                                                 {Mood::Distressed, "distressed"},
                                                                 {Mood::Agitated, "agitated"},
                                                                 {Mood::Hostile, "hostile"}});
};

/// Somebody was spoken to or took the message; the rest were tries.
constexpr bool reachedSomebody(ContactOutcome outcome)
{
    return outcome != ContactOutcome::NotReached && outcome != ContactOutcome::WrongNumber &&
           outcome != ContactOutcome::Moved && outcome != ContactOutcome::WhereaboutsUnknown;
}

} // namespace qingshou
