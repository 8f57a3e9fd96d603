// SPDX-License-Identifier: GPL-3.0-or-later
// Events that move a legal period, as recorded from evidence.
// Sources: 民法典 194, 195, 692–694; 诉讼时效规定 (法释〔2020〕17号) §§8–17, 19.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/id.h"

#include <QDate>

#include <vector>

namespace qingshou {

enum class LegalEventKind {
    DemandSigned,    // 催收通知书 signed; date: signing
    DemandSent,      // letter or electronic text that reached or should have; date: arrival
    Deduct,          // 扣划; date: deduction
    PublicNotice,    // 公告, whereabouts unknown; date: publication
    Acknowledgement, // 债务人同意履行: part payment, promise, security, delay asked, plan; date: that day
    Suit,            // 起诉; date: filing; a procedure
    Arbitration,     // 仲裁; date: filing; a procedure
    SuitEquivalent,  // 支付令, 诉前保全, 破产申报, 追加当事人, 抵销; date: application; a procedure
    Execution,       // 申请执行, also on a notarised debt paper; date: application; a procedure
    Mediation,       // 调解组织; date: request
    Report,          // 公安, 检察, 法院报案; date: request
    TransferNotice,  // 债权转让通知; date: arrival
    Obstacle         // 中止事由 (194); date: began, endedOn: removed
};

template <>
struct EnumCodes<LegalEventKind> {
    static constexpr auto table =
        std::to_array<EnumCode<LegalEventKind>>({{LegalEventKind::DemandSigned, "demand_signed"},
                                                 {LegalEventKind::DemandSent, "demand_sent"},
                                                 {LegalEventKind::Deduct, "deduct"},
                                                 {LegalEventKind::PublicNotice, "public"},
                                                 {LegalEventKind::Acknowledgement, "ack"},
                                                 {LegalEventKind::Suit, "sue"},
                                                 {LegalEventKind::Arbitration, "arb"},
                                                 {LegalEventKind::SuitEquivalent, "sue_eq"},
                                                 {LegalEventKind::Execution, "execution"},
                                                 {LegalEventKind::Mediation, "mediate"},
                                                 {LegalEventKind::Report, "report"},
                                                 {LegalEventKind::TransferNotice, "transfer"},
                                                 {LegalEventKind::Obstacle, "obstacle"}});
};

/// A step that holds the period open until it ends.
constexpr bool isProcedure(LegalEventKind kind)
{
    return kind == LegalEventKind::Suit || kind == LegalEventKind::Arbitration ||
           kind == LegalEventKind::SuitEquivalent || kind == LegalEventKind::Execution;
}

/// How a procedure ended.
enum class ProcedureEnd {
    Open,      // 未结
    Ended,     // 终结, 驳回起诉, 调解不成
    Withdrawn, // 撤诉
    Judged     // 判决, 裁决, 调解书: the enforcement period takes over
};

template <>
struct EnumCodes<ProcedureEnd> {
    static constexpr auto table = std::to_array<EnumCode<ProcedureEnd>>({{ProcedureEnd::Open, "open"},
                                                                         {ProcedureEnd::Ended, "ended"},
                                                                         {ProcedureEnd::Withdrawn, "withdrawn"},
                                                                         {ProcedureEnd::Judged, "judged"}});
};

struct LegalEvent {
    LegalEventId id{};
    LegalEventKind kind = LegalEventKind::DemandSigned;
    QDate on{};              ///< the date that counts, see LegalEventKind
    GuaranteeId guarantee{}; ///< the guarantee whose guarantor it was aimed at; none = the debtors
    bool proven = true;      ///< the evidence that the kind asks for is on file; without it nothing moves
    bool consents = false;   ///< the paper shows consent to perform, is a new agreement, or money was paid freely:
                             ///< what reopens a period that has passed (民法典 192)
    ProcedureEnd ending = ProcedureEnd::Open;
    QDate endedOn{};  ///< end of the procedure, of the mediation or report, or of the obstacle
    QDate servedOn{}; ///< withdrawn procedures: when the papers reached the other side
};

using LegalEvents = std::vector<LegalEvent>;

} // namespace qingshou
