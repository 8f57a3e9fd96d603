// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered letters on paper and what becomes of them: issued with a number, printed, brought to the person by a way
// that can be proven, signed for or not. What moves a legal period is the proof, never the print. Sources: 民法典 195,
// 693; 诉讼时效规定 (法释〔2020〕17号) 8, 14.
#pragma once

#include "core/base/enum_codes.h"
#include "core/domain/legal_events.h"

#include <QString>

#include <optional>
#include <vector>

namespace qingshou {

enum class NoticeKind {
    Demand,          // 逾期贷款催收通知书, to the borrower
    GuarantorDemand, // 担保人履行责任通知书, to one guarantor
    PromiseLetter,   // 还款承诺书, for the borrower to sign
    Agreement,       // 分期还款协议, of a repayment plan, for everybody who is bound to sign
    VisitRecord,     // 上门催收记录, blank for a round or of a visit that took place
    LegalLetter,     // 律师函, to the borrower
    DeliverySlip     // 送达回证, beside another letter
};

enum class NoticeStep {
    Issued,    // 编号
    Printed,   // 打印
    Delivered, // 送达: handed over or left, no receipt yet
    Signed,    // 签收: the receipt came back; date: signing
    Refused,   // 拒签: with two witnesses or on video; date: that day
    Posted,    // 邮寄: EMS; date: arrival, or refusal at the door
    Returned,  // 退回: nobody was reached
    Notarised, // 公证送达; date: service
    Announced, // 公告; date: publication
    Voided     // 作废: the number stays used
};

template <>
struct EnumCodes<NoticeKind> {
    static constexpr auto table =
        std::to_array<EnumCode<NoticeKind>>({{NoticeKind::Demand, "demand"},
                                             {NoticeKind::GuarantorDemand, "guarantor_demand"},
                                             {NoticeKind::PromiseLetter, "promise_letter"},
                                             {NoticeKind::Agreement, "agreement"},
                                             {NoticeKind::VisitRecord, "visit_record"},
                                             {NoticeKind::LegalLetter, "legal_letter"},
                                             {NoticeKind::DeliverySlip, "delivery_slip"}});
};

template <>
struct EnumCodes<NoticeStep> {
    static constexpr auto table = std::to_array<EnumCode<NoticeStep>>({{NoticeStep::Issued, "issued"},
                                                                       {NoticeStep::Printed, "printed"},
                                                                       {NoticeStep::Delivered, "delivered"},
                                                                       {NoticeStep::Signed, "signed"},
                                                                       {NoticeStep::Refused, "refused"},
                                                                       {NoticeStep::Posted, "posted"},
                                                                       {NoticeStep::Returned, "returned"},
                                                                       {NoticeStep::Notarised, "notarised"},
                                                                       {NoticeStep::Announced, "announced"},
                                                                       {NoticeStep::Voided, "voided"}});
};

/// For the debtor to sign at the table: a promise letter, an agreement.
bool isUndertaking(NoticeKind kind);
/// A demand: brought to somebody, who is asked to pay. Serving it is proven.
bool isDemand(NoticeKind kind);
/// Waits for proof once it is printed. A visit record and a delivery slip are proof themselves, of something else.
bool asksForProof(NoticeKind kind);
std::vector<NoticeKind> kindsThatAskForProof();

/// Whether `next` can follow when the notice stands at `last`. A demand that was refused or returned may be brought
/// again by another way; one that is signed, or voided, is at its end. Only what no one has seen is voided.
bool mayFollow(NoticeKind kind, NoticeStep last, NoticeStep next);
std::vector<NoticeStep> stepsAfter(NoticeKind kind, NoticeStep last);

/// What the step is on the clock of the debt, or of the guarantee. None: it proves nothing by itself.
std::optional<LegalEventKind> legalEventOf(NoticeKind kind, NoticeStep step);
/// Whether what is proven shows consent to perform (民法典 192): the signed receipt of a demand, a signed promise and a
/// signed agreement say so.
bool showsConsent(NoticeKind kind, NoticeStep step);

/// Needs two people on the bank's side, or a witness beside one: refused service is proven by who saw it.
bool needsTwo(NoticeStep step);

/// 城关信用社催〔2026〕1-0001号: per branch, workstation and year.
QString noticeNumber(const QString& branch, NoticeKind kind, int year, qint64 workstation, qint64 sequence);

/// As it stands over the letter: 逾期贷款催收通知书.
QString noticeTitle(NoticeKind kind);

} // namespace qingshou
