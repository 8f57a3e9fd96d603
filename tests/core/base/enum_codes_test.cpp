// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/allocation.h"
#include "core/domain/campaign_rule.h"
#include "core/domain/conduct_terms.h"
#include "core/domain/contact_terms.h"
#include "core/domain/enforcement.h"
#include "core/domain/evidence.h"
#include "core/domain/guarantee_period.h"
#include "core/domain/guarantee_type.h"
#include "core/domain/masking.h"
#include "core/domain/period_alert.h"
#include "core/domain/plan_tracking.h"
#include "core/domain/promise_state.h"
#include "core/domain/repayment_method.h"
#include "core/domain/restructuring.h"
#include "core/domain/retention.h"
#include "core/domain/schedule.h"
#include "core/domain/strategy_terms.h"
#include "core/domain/talking_points.h"
#include "core/domain/validators/identity_number.h"
#include "core/domain/validators/loan_consistency.h"
#include "core/domain/validators/organisation_number.h"
#include "core/domain/validators/phone_number.h"

#include "tests/support/catch_qt.h"

using namespace qingshou;

TEMPLATE_TEST_CASE("Enum codes: every value comes back from its code", "[enum_codes]", RiskClass, BookSide, ConductRule,
                   ConductLevel, ConductReason, SpecialGroup, ConductFactKind, GuaranteeType, RepaymentMethod,
                   RecoveryKind, ContactChannel, PersonReached, ContactOutcome, Mood, TalkingSituation, Prospect,
                   Capacity, Willingness, Measure, PromiseState, LegalEventKind, ProcedureEnd, PeriodState,
                   PeriodStepKind, GuaranteeMode, JudgmentKind, SecurityRight, PeriodAlert, RiskTrigger,
                   UpgradeObstacle, Difficulty, ContractChange, DayCount, DebtPart, AllocationOrder, InstalmentState,
                   CampaignDays, PersonalData, Disclosure, Gender, IdentityProblem, OrganisationProblem, PhoneKind,
                   LoanWarningCode, EvidenceKind, EvidencePoint, EvidenceOf, RetentionHold)
{
    for (const TestType value : allValues<TestType>()) {
        CAPTURE(codeView(value));
        CHECK(fromCode<TestType>(code(value)) == value);
        CHECK(fromCode<TestType>(codeView(value)) == value);
    }
    CHECK_FALSE(fromCode<TestType>(QStringLiteral("no_such_code")).has_value());
    CHECK_FALSE(fromCode<TestType>(std::string_view()).has_value());
}

TEST_CASE("Enum codes: released codes stay", "[enum_codes]")
{
    CHECK(code(RiskClass::SpecialMention) == "special_mention");
    CHECK(code(BookSide::OffBook) == "off_book");
    CHECK(code(RecoveryKind::SettlementInKind) == "settlement_in_kind");
    CHECK(code(LegalEventKind::DemandSigned) == "demand_signed");
    CHECK(code(LegalEventKind::SuitEquivalent) == "sue_eq");
    CHECK(code(AllocationOrder::PrincipalFirstAfter90D) == "principal_first_after_90d");
    CHECK(code(PromiseState::PartlyKept) == "partly_kept");
}

namespace {

enum class Broken { A, B };

} // namespace

template <>
struct qingshou::EnumCodes<Broken> {
    static constexpr auto table = std::to_array<EnumCode<Broken>>({{Broken::A, "same"}, {Broken::B, "same"}});
};

TEST_CASE("Enum codes: a table with a code twice is seen when compiling", "[enum_codes]")
{
    STATIC_REQUIRE_FALSE(enumCodesAreSound<Broken>());
    STATIC_REQUIRE(enumCodesAreSound<RiskClass>());
}

TEST_CASE("RiskClass: order and what is bad", "[risk]")
{
    CHECK(nonPerforming(RiskClass::Substandard));
    CHECK_FALSE(nonPerforming(RiskClass::SpecialMention));
    CHECK(worse(RiskClass::Doubtful, RiskClass::Normal) == RiskClass::Doubtful);
}

TEST_CASE("RecoveryKind: what is cash", "[recovery]")
{
    CHECK(isCash(RecoveryKind::NormalCash));
    CHECK(isCash(RecoveryKind::Interest));
    CHECK_FALSE(isCash(RecoveryKind::SettlementInKind));
    CHECK_FALSE(isCash(RecoveryKind::HungInterest));
    CHECK_FALSE(isCash(RecoveryKind::TransferPrice));
    CHECK(isCash(RecoveryKind::TransferPrice, true));
    CHECK_FALSE(isCash(RecoveryKind::Transfer, true));
}
