// SPDX-License-Identifier: GPL-3.0-or-later
// Words for the enumerations of the rules, in the user's language; their codes are core/domain's.
#pragma once

#include "core/domain/allocation.h"
#include "core/domain/book_side.h"
#include "core/domain/campaign.h"
#include "core/domain/campaign_rule.h"
#include "core/domain/contact_terms.h"
#include "core/domain/day_count.h"
#include "core/domain/days_band.h"
#include "core/domain/enforcement.h"
#include "core/domain/guarantee_period.h"
#include "core/domain/guarantee_type.h"
#include "core/domain/legal_events.h"
#include "core/domain/period_alert.h"
#include "core/domain/period_step.h"
#include "core/domain/plan_tracking.h"
#include "core/domain/promise_state.h"
#include "core/domain/recovery_kind.h"
#include "core/domain/repayment_method.h"
#include "core/domain/risk_class.h"
#include "core/domain/seizure.h"
#include "core/domain/strategy_terms.h"

namespace qingshou {

QString label(RiskClass value);
QString label(BookSide value);
QString label(GuaranteeType value);
QString label(RepaymentMethod value);
QString label(DayCount value);
QString label(RecoveryKind value);
QString label(DebtPart value);
QString label(AllocationOrder value);
QString label(ContactChannel value);
QString label(PersonReached value);
QString label(ContactOutcome value);
QString label(Mood value);
QString label(Prospect value);
QString label(Capacity value);
QString label(Willingness value);
QString label(Measure value);
QString label(PromiseState value);
QString label(InstalmentState value);
QString label(LegalEventKind value);
QString label(ProcedureEnd value);
QString label(JudgmentKind value);
QString label(SeizedProperty value);
QString label(GuaranteeMode value);
QString label(PeriodAlert value);
QString label(PeriodState value);
QString label(DaysBand value);
QString label(CampaignState value);
QString label(CampaignDays value);
QString label(TeamDuty value);

} // namespace qingshou
