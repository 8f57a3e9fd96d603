// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the conduct rules (催收行为规范): which rule, how hard, what exactly was found, and the facts about a
// person that the rules ask for.
#pragma once

#include "core/base/enum_codes.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace qingshou {

/// By the number under which rule books and reports name them. Sources: C1, C2, C5, C6 GB/T 45251-2025; C6, C8–C10
/// 互联网金融逾期债务催收自律公约(试行) (2018) 13–21; C5, C15 商业银行信用卡业务监督管理办法 68–69; C14
/// 银行业消费投诉处理管理办法; C16 个人信息保护法 31; C18 民法典 1161; C3, C4, C17 the product's own.
enum class ConductRule {
    QuietHours,    // C1
    Calls,         // C2
    Visits,        // C3
    Messages,      // C4
    Debtors,       // C5
    ContactPeople, // C6
    VisitForm,     // C8
    Language,      // C9
    Publicity,     // C10
    Complaint,     // C14
    Dispute,       // C15
    Minors,        // C16
    SpecialGroups, // C17
    Deceased       // C18
};

enum class ConductLevel {
    Warn, // is recorded with the contact
    Block // needs a supervisor's override with a reason
};

/// What was found; the values of a finding follow each.
enum class ConductReason {
    QuietHours,             // from, until: HH:mm
    TooManyCalls,           // how many are allowed a day
    TooManyVisits,          // likewise
    TooManyVisitsInWeek,    // how many are allowed a week
    TooManyMessages,        // how many are allowed a day
    NotADebtor,             // code of PersonReached
    ContactPersonRefused,   // name, day
    ContactPersonTooEarly,  // tries needed, days needed, failed tries there were, days on which
    ContactPersonAboutDebt, // none
    TooFewStaff,            // how many are needed
    NotRecorded,            // none
    BannedWord,             // the word
    PublicNotice,           // none
    ComplaintHold,          // last day
    DisputeHold,            // last day
    Minor,                  // none: nobody's birthday is kept in the clear
    SpecialGroupUnapproved, // code of SpecialGroup
    SpecialGroupVisit,      // likewise
    DebtorDeceased,         // day of the death
    FamilyOfDeceased        // likewise
};

/// Of the person, as C17 lists them (特殊群体).
enum class SpecialGroup {
    SeriouslyIll, // 重病
    Disabled,     // 残疾
    Pregnant,     // 孕产期
    Elderly,      // 高龄
    Bereaved,     // 丧亲
    Disaster,     // 受灾
    Alone         // 孤寡
};

/// What is recorded of a person; a contact person's refusal is kept with the relation.
enum class ConductFactKind {
    Deceased,     // since: the day of the death
    SpecialGroup, // a supervisor may approve of contacts
    OtherHours,   // agreed in writing, from when to when
    DisputeHold,  // amount disputed: until when
    ComplaintHold // a complaint is looked into: until when
};

template <>
struct EnumCodes<ConductRule> {
    static constexpr auto table = std::to_array<EnumCode<ConductRule>>({{ConductRule::QuietHours, "c1"},
                                                                        {ConductRule::Calls, "c2"},
                                                                        {ConductRule::Visits, "c3"},
                                                                        {ConductRule::Messages, "c4"},
                                                                        {ConductRule::Debtors, "c5"},
                                                                        {ConductRule::ContactPeople, "c6"},
                                                                        {ConductRule::VisitForm, "c8"},
                                                                        {ConductRule::Language, "c9"},
                                                                        {ConductRule::Publicity, "c10"},
                                                                        {ConductRule::Complaint, "c14"},
                                                                        {ConductRule::Dispute, "c15"},
                                                                        {ConductRule::Minors, "c16"},
                                                                        {ConductRule::SpecialGroups, "c17"},
                                                                        {ConductRule::Deceased, "c18"}});
};

template <>
struct EnumCodes<ConductLevel> {
    static constexpr auto table =
        std::to_array<EnumCode<ConductLevel>>({{ConductLevel::Warn, "warn"}, {ConductLevel::Block, "block"}});
};

template <>
struct EnumCodes<ConductReason> {
    static constexpr auto table =
        std::to_array<EnumCode<ConductReason>>({{ConductReason::QuietHours, "quiet_hours"},
                                                {ConductReason::TooManyCalls, "too_many_calls"},
                                                {ConductReason::TooManyVisits, "too_many_visits"},
                                                {ConductReason::TooManyVisitsInWeek, "too_many_visits_in_week"},
                                                {ConductReason::TooManyMessages, "too_many_messages"},
                                                {ConductReason::NotADebtor, "not_a_debtor"},
                                                {ConductReason::ContactPersonRefused, "contact_person_refused"},
                                                {ConductReason::ContactPersonTooEarly, "contact_person_too_early"},
                                                {ConductReason::ContactPersonAboutDebt, "contact_person_about_debt"},
                                                {ConductReason::TooFewStaff, "too_few_staff"},
                                                {ConductReason::NotRecorded, "not_recorded"},
                                                {ConductReason::BannedWord, "banned_word"},
                                                {ConductReason::PublicNotice, "public_notice"},
                                                {ConductReason::ComplaintHold, "complaint_hold"},
                                                {ConductReason::DisputeHold, "dispute_hold"},
                                                {ConductReason::Minor, "minor"},
                                                {ConductReason::SpecialGroupUnapproved, "special_group_unapproved"},
                                                {ConductReason::SpecialGroupVisit, "special_group_visit"},
                                                {ConductReason::DebtorDeceased, "debtor_deceased"},
                                                {ConductReason::FamilyOfDeceased, "family_of_deceased"}});
};

template <>
struct EnumCodes<SpecialGroup> {
    static constexpr auto table = std::to_array<EnumCode<SpecialGroup>>({{SpecialGroup::SeriouslyIll, "seriously_ill"},
                                                                         {SpecialGroup::Disabled, "disabled"},
                                                                         {SpecialGroup::Pregnant, "pregnant"},
                                                                         {SpecialGroup::Elderly, "elderly"},
                                                                         {SpecialGroup::Bereaved, "bereaved"},
                                                                         {SpecialGroup::Disaster, "disaster"},
                                                                         {SpecialGroup::Alone, "alone"}});
};

template <>
struct EnumCodes<ConductFactKind> {
    static constexpr auto table =
        std::to_array<EnumCode<ConductFactKind>>({{ConductFactKind::Deceased, "deceased"},
                                                  {ConductFactKind::SpecialGroup, "special_group"},
                                                  {ConductFactKind::OtherHours, "other_hours"},
                                                  {ConductFactKind::DisputeHold, "dispute_hold"},
                                                  {ConductFactKind::ComplaintHold, "complaint_hold"}});
};

struct ConductFinding {
    ConductReason reason = ConductReason::QuietHours;
    QStringList values{}; ///< what the sentence about it needs; see ConductReason
    bool operator==(const ConductFinding&) const = default;
};

ConductRule ruleOf(ConductReason reason);
/// "C1": how rule books and reports name it.
QString numberOf(ConductRule rule);
ConductLevel levelOf(ConductReason reason);
bool isBlocked(const std::vector<ConductFinding>& findings);

/// As one text and back, for refusals and the audit: code and values, between bars.
QString encoded(const ConductFinding& finding);
/// Nothing for a text that is none.
std::optional<ConductFinding> decodedFinding(const QString& text);

} // namespace qingshou
