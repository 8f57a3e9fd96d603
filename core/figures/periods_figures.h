// SPDX-License-Identifier: GPL-3.0-or-later
// Limitation, guarantee and enforcement dates of loans, from due dates, recorded legal events, guarantees and
// judgments. Rules and sources: core/domain/limitation.h, guarantee_period.h, enforcement.h, period_alert.h. Dates on
// two readings (Deadline): alerts use `safe`.
#pragma once

#include "core/base/money.h"
#include "core/domain/enforcement.h"
#include "core/domain/guarantee_period.h"
#include "core/domain/limitation.h"
#include "core/domain/period_alert.h"
#include "core/storage/legal_repository.h"
#include "core/storage/loan_query.h"
#include "core/storage/scope.h"
#include "core/storage/seizure_repository.h"

#include <memory>
#include <optional>
#include <vector>

namespace qingshou {

class Database;
class WorkingCalendar;

struct GuarantorPeriod {
    GuaranteeRow guarantee{};
    GuaranteePeriod period{};
    PeriodAlert alert = PeriodAlert::None;     ///< of the guarantee period
    PeriodAlert debtAlert = PeriodAlert::None; ///< of the guarantee debt's own limitation, once it runs
};

struct JudgmentPeriod {
    JudgmentRow judgment{};
    Enforcement enforcement{};
    PeriodAlert alert = PeriodAlert::None;
};

/// Everything about one loan.
struct LoanPeriods {
    LoanId loan{};
    Limitation limitation{};
    PeriodAlert alert = PeriodAlert::None;
    std::vector<GuarantorPeriod> guarantors{};
    std::vector<JudgmentPeriod> judgments{};
    std::optional<Deadline> mortgage{}; ///< last day for a mortgage on this loan; none without an end, or no mortgage
    bool demandDue = false;             ///< no provable event for too long, and something is owed
    bool limitationOld = false;
};

LoanPeriods loanPeriods(const LoanRow& loan, const std::vector<GuaranteeRow>& guarantees,
                        const std::vector<LegalEventRow>& events, const std::vector<JudgmentRow>& judgments,
                        const WorkingCalendar& calendar, QDate asOf, const PeriodAlertSettings& settings);
/// The same, read from the file. Nothing when there is no such loan.
std::optional<LoanPeriods> loanPeriods(Database& db, LoanId loan, const WorkingCalendar& calendar, QDate asOf,
                                       const PeriodAlertSettings& settings);

/// Inputs of the rules, as they follow from what the file holds.
DebtDue debtDueOf(const LoanRow& loan);
GuaranteeTerms guaranteeTermsOf(const GuaranteeRow& guarantee, const LoanRow& loan);

// --- the whole book ---

enum class PeriodKind {
    Limitation,    // 诉讼时效
    Guarantee,     // 保证期间
    GuaranteeDebt, // 保证债务诉讼时效
    Enforcement,   // 申请执行时效
    Seizure        // 查封、扣押、冻结期限: of one piece of property
};

template <>
struct EnumCodes<PeriodKind> {
    static constexpr auto table = std::to_array<EnumCode<PeriodKind>>({{PeriodKind::Limitation, "limitation"},
                                                                       {PeriodKind::Guarantee, "guarantee"},
                                                                       {PeriodKind::GuaranteeDebt, "guarantee_debt"},
                                                                       {PeriodKind::Enforcement, "enforcement"},
                                                                       {PeriodKind::Seizure, "seizure"}});
};

struct PeriodFilter {
    std::vector<BranchId> branches{}; ///< each with everything below it; empty: any
    std::vector<QString> owners{};
    std::vector<BorrowerId> borrowers{}; ///< empty: anybody
    std::vector<PeriodKind> kinds{};     ///< empty: any
    std::vector<PeriodAlert> alerts{};   ///< empty: any
    std::optional<int> withinDays{};     ///< ending within so many days; passed ones too
    bool owingOnly = true;               ///< only loans on which something is owed
    bool withoutEnd = true; ///< also periods that have no end now (pending, judged, preserved, not due …)
};

/// A line of the periods page and of the command line's list.
struct PeriodRow {
    PeriodKind kind = PeriodKind::Limitation;
    LoanId loan{};
    QString loanNumber{};
    BorrowerId borrower{};
    QString name{}; ///< of the borrower
    BranchId branch{};
    QString branchName{};
    QString owner{};
    Money balance{};
    GuaranteeId guarantee{};
    QString guarantor{};
    JudgmentId judgment{};
    SeizureId seizure{};
    QString documentNumber{}; ///< of a judgment
    QString property{};       ///< that is seized
    PeriodState state = PeriodState::NotStarted;
    std::optional<Deadline> end{};
    std::optional<int> daysLeft{};
    PeriodAlert alert = PeriodAlert::None;
    QDate lastEventOn{};
    bool demandDue = false; ///< limitation only
};

struct PeriodCounts {
    qint64 all = 0, black = 0, red = 0, orange = 0, yellow = 0;
};

/// The periods of every loan in a scope, those that end first on top, those without an end last. Built in one pass into
/// a compact index (some 16 MB for 200,000 loans with 200,000 guarantees, well under a second); pages are filled from
/// the file. Build it off the window's thread; build anew when loans or legal events changed.
class PeriodBook {
public:
    PeriodBook(Database& db, const Scope& scope, const PeriodFilter& filter, const WorkingCalendar& calendar,
               QDate asOf, const PeriodAlertSettings& settings);
    ~PeriodBook();
    PeriodBook(PeriodBook&&) noexcept;
    PeriodBook& operator=(PeriodBook&&) noexcept;

    qint64 size() const;
    /// By alert, over all rows.
    PeriodCounts counts() const;
    /// db: any connection to the same file. Loans that vanished meanwhile are left out.
    std::vector<PeriodRow> page(Database& db, qint64 offset, qint64 limit) const;

private:
    struct Index;
    static void fillIn(PeriodRow& row, const LoanPeriods& periods, qint64 guaranteeOrJudgment);
    static void fillIn(PeriodRow& row, const std::optional<SeizureRow>& seizure, PeriodAlert alert);

    std::unique_ptr<Index> index_;
};

} // namespace qingshou
