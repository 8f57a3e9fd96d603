// SPDX-License-Identifier: GPL-3.0-or-later
// From when on the collection records of a borrower are to be erased (保存期限): once every loan has been settled or
// written off for some years, the youngest record is old enough, and nothing is open. Pure.
// Sources: 商业银行信用卡业务监督管理办法 68 (collection records are kept for two years at least, applied to all
// loans); 个人信息保护法 47 (erased when the purpose is achieved, unless a law keeps it). The five years after the end
// are the product's own default.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/money.h"
#include "core/domain/enforcement.h"
#include "core/domain/receipts.h"

#include <optional>
#include <vector>

namespace qingshou {

/// No setting goes below it.
inline constexpr int leastRetentionYears = 2;

struct RetentionRules {
    int keepYears = 5;    ///< after the last loan was settled or written off
    int keepMinYears = 2; ///< after the youngest record; less than leastRetentionYears counts as that
};

/// All that was owed on a loan as a ledger of that day said it.
struct OwedOn {
    QDate on{};
    Money owed{};
};

struct LoanPast {
    std::vector<OwedOn> ledgers{};   ///< oldest first; the last one is the loan as it stands
    QDate absentSinceOn{};           ///< the first ledger that should have held it and did not; invalid: it is there
    QDate writtenOffOn{};            ///< as the ledger states it; invalid: not written off
    std::vector<Receipt> receipts{}; ///< that settle the debt, reversals among them
};

/// The day from which the file shows that nothing is owed any more, or that the loan is written off; of both the later.
/// Nothing when something is owed or no day is known, which is never guessed:
///  - the first of the ledgers, up to the last one, that all say nothing is owed;
///  - for a loan that is absent with something owed: the later one of the day of its absence and of the receipt that
///    covers what was owed. Receipts count from after its last ledger; being absent alone settles nothing;
///  - the day of the write-off. Ledgers may give its month as the first day, so that the 1st counts from the month's
///  end.
std::optional<QDate> loanEndedOn(const LoanPast& loan, QDate asOf);

/// Of all loans: the latest of their ends. Nothing without a loan, or when one has none.
std::optional<QDate> allEndedOn(const std::vector<LoanPast>& loans, QDate asOf);

/// Whether somebody may still act on a judgment: until its period has passed, or an execution on it has ended and none
/// is open.
bool judgmentRuns(const Judgment& judgment, const LegalEvents& events, const WorkingCalendar& calendar, QDate asOf);

/// What is open keeps everything.
enum class RetentionHold {
    Complaint,   // an open complaint
    Plan,        // an agreed plan that is not paid
    Promise,     // a promise that stands and was not kept
    Notice,      // a notice without proof
    Instruction, // a supervisor's instruction without an answer
    Court        // a judgment that can be enforced, a procedure without an end
};

template <>
struct EnumCodes<RetentionHold> {
    static constexpr auto table = std::to_array<EnumCode<RetentionHold>>({{RetentionHold::Complaint, "complaint"},
                                                                          {RetentionHold::Plan, "plan"},
                                                                          {RetentionHold::Promise, "promise"},
                                                                          {RetentionHold::Notice, "notice"},
                                                                          {RetentionHold::Instruction, "instruction"},
                                                                          {RetentionHold::Court, "court"}});
};

struct RetentionFacts {
    std::optional<QDate> endedOn{}; ///< see allEndedOn()
    QDate lastRecordOn{};           ///< of the youngest record that would go; invalid: there is none
    std::vector<RetentionHold> holds{};
};

/// The first day on which the time is up, whatever is open. Nothing when it is not known or there is nothing to erase.
std::optional<QDate> retentionEndsOn(const RetentionFacts& facts, const RetentionRules& rules);
bool isDueForErasure(const RetentionFacts& facts, const RetentionRules& rules, QDate asOf);

} // namespace qingshou
