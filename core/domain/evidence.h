// SPDX-License-Identifier: GPL-3.0-or-later
// What a photo, a scan, a recording or a paper must show to prove something, and what it can prove. A file proves
// nothing by itself: it is tied to the entry that it proves, and what it lacks is said before a court says it.
// Sources: 民法典 195; 诉讼时效规定 (法释〔2020〕17号) 8; 民事诉讼证据规定 (法释〔2019〕19号) 11, 15 (originals,
// electronic data with their original carrier).
#pragma once

#include "core/base/enum_codes.h"

#include <QString>

#include <set>
#include <vector>

namespace qingshou {

enum class EvidenceKind {
    Scan,      // 扫描件: of a signed paper
    Photo,     // 照片
    Recording, // 录音
    Video,     // 录像
    Message,   // 短信、微信等聊天记录
    Document   // 其他书证
};

/// What is to be seen or heard.
enum class EvidencePoint {
    Signer,         // 签署人、说话人身份
    Debt,           // 指明的债务
    Amount,         // 金额
    Date,           // 日期
    OriginalKept,   // 原件在手
    Delivered,      // 送达的证明
    OriginalDevice, // 保存在原始载体
    NumberBound,    // 号码确属债务人
    WholeThread     // 完整、未剪辑
};

/// Which entry it proves.
enum class EvidenceOf {
    Nothing, // not tied yet
    Notice,
    LegalEvent,
    Contact,
    Promise,
    Recovery
};

template <>
struct EnumCodes<EvidenceKind> {
    static constexpr auto table = std::to_array<EnumCode<EvidenceKind>>({{EvidenceKind::Scan, "scan"},
                                                                         {EvidenceKind::Photo, "photo"},
                                                                         {EvidenceKind::Recording, "recording"},
                                                                         {EvidenceKind::Video, "video"},
                                                                         {EvidenceKind::Message, "message"},
                                                                         {EvidenceKind::Document, "document"}});
};

template <>
struct EnumCodes<EvidencePoint> {
    static constexpr auto table =
        std::to_array<EnumCode<EvidencePoint>>({{EvidencePoint::Signer, "signer"},
                                                {EvidencePoint::Debt, "debt"},
                                                {EvidencePoint::Amount, "amount"},
                                                {EvidencePoint::Date, "date"},
                                                {EvidencePoint::OriginalKept, "original_kept"},
                                                {EvidencePoint::Delivered, "delivered"},
                                                {EvidencePoint::OriginalDevice, "original_device"},
                                                {EvidencePoint::NumberBound, "number_bound"},
                                                {EvidencePoint::WholeThread, "whole_thread"}});
};

template <>
struct EnumCodes<EvidenceOf> {
    static constexpr auto table = std::to_array<EnumCode<EvidenceOf>>({{EvidenceOf::Nothing, "nothing"},
                                                                       {EvidenceOf::Notice, "notice"},
                                                                       {EvidenceOf::LegalEvent, "legal_event"},
                                                                       {EvidenceOf::Contact, "contact"},
                                                                       {EvidenceOf::Promise, "promise"},
                                                                       {EvidenceOf::Recovery, "recovery"}});
};

using EvidencePoints = std::set<EvidencePoint>;

/// What evidence of this kind has to show, in the order in which one checks.
const std::vector<EvidencePoint>& pointsOf(EvidenceKind kind);
/// Of these, what it does not show.
std::vector<EvidencePoint> missingPoints(EvidenceKind kind, const EvidencePoints& shown);

/// The kind to begin with, from the media type ("image/jpeg"): a person corrects it.
EvidenceKind likelyKind(const QString& mediaType);

/// "signer,date": as the file keeps them. Codes that are not known are left out.
QString encoded(const EvidencePoints& points);
EvidencePoints decodedPoints(const QString& codes);

} // namespace qingshou
