// SPDX-License-Identifier: GPL-3.0-or-later
// Long because it is a table: one row per enumerator of the rules.
#include "ui/support/domain_labels.h"

#include <QCoreApplication>

namespace qingshou {

QString label(RiskClass value)
{
    switch (value) {
    case RiskClass::Normal:
        return QCoreApplication::translate("RiskClass", "Normal");
    case RiskClass::SpecialMention:
        return QCoreApplication::translate("RiskClass", "Special mention");
    case RiskClass::Substandard:
        return QCoreApplication::translate("RiskClass", "Substandard");
    case RiskClass::Doubtful:
        return QCoreApplication::translate("RiskClass", "Doubtful");
    case RiskClass::Loss:
        return QCoreApplication::translate("RiskClass", "Loss");
    }
    return {};
}

QString label(BookSide value)
{
    switch (value) {
    case BookSide::OnBook:
        return QCoreApplication::translate("BookSide", "On-book");
    case BookSide::OffBook:
        return QCoreApplication::translate("BookSide", "Off-book");
    }
    return {};
}

QString label(GuaranteeType value)
{
    switch (value) {
    case GuaranteeType::Credit:
        return QCoreApplication::translate("GuaranteeType", "Credit");
    case GuaranteeType::Guarantee:
        return QCoreApplication::translate("GuaranteeType", "Guarantee");
    case GuaranteeType::Mortgage:
        return QCoreApplication::translate("GuaranteeType", "Mortgage");
    case GuaranteeType::Pledge:
        return QCoreApplication::translate("GuaranteeType", "Pledge");
    case GuaranteeType::JointGroup:
        return QCoreApplication::translate("GuaranteeType", "Joint group");
    case GuaranteeType::Combined:
        return QCoreApplication::translate("GuaranteeType", "Combined");
    case GuaranteeType::Unknown:
        return QCoreApplication::translate("GuaranteeType", "Unknown");
    }
    return {};
}

QString label(RepaymentMethod value)
{
    switch (value) {
    case RepaymentMethod::EqualPayment:
        return QCoreApplication::translate("RepaymentMethod", "Equal payment");
    case RepaymentMethod::EqualPrincipal:
        return QCoreApplication::translate("RepaymentMethod", "Equal principal");
    case RepaymentMethod::InterestOnly:
        return QCoreApplication::translate("RepaymentMethod", "Interest only");
    case RepaymentMethod::Bullet:
        return QCoreApplication::translate("RepaymentMethod", "Bullet");
    case RepaymentMethod::Revolving:
        return QCoreApplication::translate("RepaymentMethod", "Revolving");
    case RepaymentMethod::Unknown:
        return QCoreApplication::translate("RepaymentMethod", "Unknown");
    }
    return {};
}

QString label(DayCount value)
{
    switch (value) {
    case DayCount::Act360:
        return QCoreApplication::translate("DayCount", "Actual/360");
    case DayCount::Act365:
        return QCoreApplication::translate("DayCount", "Actual/365");
    case DayCount::Thirty360:
        return QCoreApplication::translate("DayCount", "30/360");
    }
    return {};
}

QString label(RecoveryKind value)
{
    switch (value) {
    case RecoveryKind::NormalCash:
        return QCoreApplication::translate("RecoveryKind", "Cash");
    case RecoveryKind::Enforcement:
        return QCoreApplication::translate("RecoveryKind", "Enforcement");
    case RecoveryKind::CollateralDisposal:
        return QCoreApplication::translate("RecoveryKind", "Disposal of collateral");
    case RecoveryKind::Instalment:
        return QCoreApplication::translate("RecoveryKind", "Instalment");
    case RecoveryKind::PurchaseMoney:
        return QCoreApplication::translate("RecoveryKind", "Purchase money");
    case RecoveryKind::Interest:
        return QCoreApplication::translate("RecoveryKind", "Interest");
    case RecoveryKind::SettlementInKind:
        return QCoreApplication::translate("RecoveryKind", "Settlement in kind");
    case RecoveryKind::WriteOff:
        return QCoreApplication::translate("RecoveryKind", "Write-off");
    case RecoveryKind::Transfer:
        return QCoreApplication::translate("RecoveryKind", "Transfer");
    case RecoveryKind::TransferPrice:
        return QCoreApplication::translate("RecoveryKind", "Transfer price");
    case RecoveryKind::BillSwap:
        return QCoreApplication::translate("RecoveryKind", "Bill swap");
    case RecoveryKind::Refinancing:
        return QCoreApplication::translate("RecoveryKind", "Refinancing");
    case RecoveryKind::DebtTransfer:
        return QCoreApplication::translate("RecoveryKind", "Transfer of debt");
    case RecoveryKind::GuaranteeAdjusted:
        return QCoreApplication::translate("RecoveryKind", "Guarantee adjusted");
    case RecoveryKind::Revived:
        return QCoreApplication::translate("RecoveryKind", "Revived");
    case RecoveryKind::Reclassified:
        return QCoreApplication::translate("RecoveryKind", "Reclassified");
    case RecoveryKind::HungInterest:
        return QCoreApplication::translate("RecoveryKind", "Hung interest");
    }
    return {};
}

QString label(DebtPart value)
{
    switch (value) {
    case DebtPart::Costs:
        return QCoreApplication::translate("DebtPart", "Costs");
    case DebtPart::Interest:
        return QCoreApplication::translate("DebtPart", "Interest");
    case DebtPart::Penalty:
        return QCoreApplication::translate("DebtPart", "Penalty interest");
    case DebtPart::Compound:
        return QCoreApplication::translate("DebtPart", "Compound interest");
    case DebtPart::Principal:
        return QCoreApplication::translate("DebtPart", "Principal");
    }
    return {};
}

QString label(AllocationOrder value)
{
    switch (value) {
    case AllocationOrder::Legal561:
        return QCoreApplication::translate("AllocationOrder", "Costs, interest, principal (Civil Code 561)");
    case AllocationOrder::PrincipalFirstAfter90D:
        return QCoreApplication::translate("AllocationOrder", "Principal first after 90 days");
    case AllocationOrder::Custom:
        return QCoreApplication::translate("AllocationOrder", "As agreed");
    }
    return {};
}

QString label(ContactChannel value)
{
    switch (value) {
    case ContactChannel::Call:
        return QCoreApplication::translate("ContactChannel", "Call");
    case ContactChannel::Visit:
        return QCoreApplication::translate("ContactChannel", "Visit");
    case ContactChannel::BranchTalk:
        return QCoreApplication::translate("ContactChannel", "Talk at the branch");
    case ContactChannel::Sms:
        return QCoreApplication::translate("ContactChannel", "SMS");
    case ContactChannel::Chat:
        return QCoreApplication::translate("ContactChannel", "WeChat");
    case ContactChannel::VideoCall:
        return QCoreApplication::translate("ContactChannel", "Video call");
    case ContactChannel::Letter:
        return QCoreApplication::translate("ContactChannel", "Letter");
    case ContactChannel::Email:
        return QCoreApplication::translate("ContactChannel", "E-mail");
    case ContactChannel::PublicNotice:
        return QCoreApplication::translate("ContactChannel", "Public notice");
    }
    return {};
}

QString label(PersonReached value)
{
    switch (value) {
    case PersonReached::Borrower:
        return QCoreApplication::translate("PersonReached", "Borrower");
    case PersonReached::CoBorrower:
        return QCoreApplication::translate("PersonReached", "Co-borrower");
    case PersonReached::Spouse:
        return QCoreApplication::translate("PersonReached", "Spouse");
    case PersonReached::Guarantor:
        return QCoreApplication::translate("PersonReached", "Guarantor");
    case PersonReached::AdultRelative:
        return QCoreApplication::translate("PersonReached", "Adult relative");
    case PersonReached::LegalRepresentative:
        return QCoreApplication::translate("PersonReached", "Legal representative");
    case PersonReached::MailRoom:
        return QCoreApplication::translate("PersonReached", "Mail room");
    case PersonReached::Agent:
        return QCoreApplication::translate("PersonReached", "Agent");
    case PersonReached::ContactPerson:
        return QCoreApplication::translate("PersonReached", "Contact person");
    case PersonReached::VillageOfficer:
        return QCoreApplication::translate("PersonReached", "Village officer");
    case PersonReached::Nobody:
        return QCoreApplication::translate("PersonReached", "Nobody");
    case PersonReached::Other:
        return QCoreApplication::translate("PersonReached", "Other");
    }
    return {};
}

QString label(ContactOutcome value)
{
    switch (value) {
    case ContactOutcome::Promised:
        return QCoreApplication::translate("ContactOutcome", "Promised to pay");
    case ContactOutcome::PaidOnSpot:
        return QCoreApplication::translate("ContactOutcome", "Paid on the spot");
    case ContactOutcome::PlanAgreed:
        return QCoreApplication::translate("ContactOutcome", "Agreed to a plan");
    case ContactOutcome::NoticeSigned:
        return QCoreApplication::translate("ContactOutcome", "Signed the notice");
    case ContactOutcome::AsksDelay:
        return QCoreApplication::translate("ContactOutcome", "Asks for delay");
    case ContactOutcome::Hardship:
        return QCoreApplication::translate("ContactOutcome", "In hardship");
    case ContactOutcome::Disputes:
        return QCoreApplication::translate("ContactOutcome", "Disputes the debt");
    case ContactOutcome::Refuses:
        return QCoreApplication::translate("ContactOutcome", "Refuses to pay");
    case ContactOutcome::MessageLeft:
        return QCoreApplication::translate("ContactOutcome", "Message left");
    case ContactOutcome::WillCallBack:
        return QCoreApplication::translate("ContactOutcome", "Will be in touch");
    case ContactOutcome::NotReached:
        return QCoreApplication::translate("ContactOutcome", "Not reached");
    case ContactOutcome::WrongNumber:
        return QCoreApplication::translate("ContactOutcome", "Wrong number");
    case ContactOutcome::Moved:
        return QCoreApplication::translate("ContactOutcome", "Moved away");
    case ContactOutcome::WhereaboutsUnknown:
        return QCoreApplication::translate("ContactOutcome", "Whereabouts unknown");
    case ContactOutcome::Deceased:
        return QCoreApplication::translate("ContactOutcome", "Deceased");
    case ContactOutcome::Other:
        return QCoreApplication::translate("ContactOutcome", "Other");
    }
    return {};
}

QString label(Mood value)
{
    switch (value) {
    case Mood::Calm:
        return QCoreApplication::translate("Mood", "Calm");
    case Mood::Worried:
        return QCoreApplication::translate("Mood", "Worried");
    case Mood::Distressed:
        return QCoreApplication::translate("Mood", "Distressed");
    case Mood::Agitated:
        return QCoreApplication::translate("Mood", "Agitated");
    case Mood::Hostile:
        return QCoreApplication::translate("Mood", "Hostile");
    }
    return {};
}

QString label(Prospect value)
{
    switch (value) {
    case Prospect::Collect:
        return QCoreApplication::translate("Prospect", "Collect");
    case Prospect::Revive:
        return QCoreApplication::translate("Prospect", "Revive");
    case Prospect::Hopeless:
        return QCoreApplication::translate("Prospect", "Hopeless");
    }
    return {};
}

QString label(Capacity value)
{
    switch (value) {
    case Capacity::Unknown:
        return QCoreApplication::translate("Capacity", "Not known");
    case Capacity::Able:
        return QCoreApplication::translate("Capacity", "Able to pay");
    case Capacity::PartlyAble:
        return QCoreApplication::translate("Capacity", "Partly able");
    case Capacity::Unable:
        return QCoreApplication::translate("Capacity", "Unable");
    }
    return {};
}

QString label(Willingness value)
{
    switch (value) {
    case Willingness::Unknown:
        return QCoreApplication::translate("Willingness", "Not known");
    case Willingness::Willing:
        return QCoreApplication::translate("Willingness", "Willing");
    case Willingness::Hesitant:
        return QCoreApplication::translate("Willingness", "Hesitant");
    case Willingness::Unwilling:
        return QCoreApplication::translate("Willingness", "Unwilling");
    case Willingness::Evading:
        return QCoreApplication::translate("Willingness", "Evading");
    }
    return {};
}

QString label(Measure value)
{
    switch (value) {
    case Measure::Remind:
        return QCoreApplication::translate("Measure", "Remind");
    case Measure::Visit:
        return QCoreApplication::translate("Measure", "Visit");
    case Measure::Negotiate:
        return QCoreApplication::translate("Measure", "Negotiate");
    case Measure::InstalmentPlan:
        return QCoreApplication::translate("Measure", "Instalment plan");
    case Measure::Extension:
        return QCoreApplication::translate("Measure", "Extension");
    case Measure::Restructure:
        return QCoreApplication::translate("Measure", "Restructure");
    case Measure::Waiver:
        return QCoreApplication::translate("Measure", "Waiver");
    case Measure::PursueGuarantor:
        return QCoreApplication::translate("Measure", "Pursue guarantor");
    case Measure::Mediate:
        return QCoreApplication::translate("Measure", "Mediate");
    case Measure::PaymentOrder:
        return QCoreApplication::translate("Measure", "Payment order");
    case Measure::Sue:
        return QCoreApplication::translate("Measure", "Sue");
    case Measure::Preserve:
        return QCoreApplication::translate("Measure", "Preserve");
    case Measure::Enforce:
        return QCoreApplication::translate("Measure", "Apply for enforcement");
    case Measure::DisposeCollateral:
        return QCoreApplication::translate("Measure", "Dispose of collateral");
    case Measure::SettleInKind:
        return QCoreApplication::translate("Measure", "Settle in kind");
    case Measure::Transfer:
        return QCoreApplication::translate("Measure", "Transfer");
    case Measure::WriteOff:
        return QCoreApplication::translate("Measure", "Write off");
    case Measure::Place:
        return QCoreApplication::translate("Measure", "Place with an agency");
    case Measure::Other:
        return QCoreApplication::translate("Measure", "Other");
    }
    return {};
}

QString label(PromiseState value)
{
    switch (value) {
    case PromiseState::Open:
        return QCoreApplication::translate("PromiseState", "Open");
    case PromiseState::Kept:
        return QCoreApplication::translate("PromiseState", "Kept");
    case PromiseState::PartlyKept:
        return QCoreApplication::translate("PromiseState", "Partly kept");
    case PromiseState::Broken:
        return QCoreApplication::translate("PromiseState", "Broken");
    }
    return {};
}

QString label(InstalmentState value)
{
    switch (value) {
    case InstalmentState::Open:
        return QCoreApplication::translate("InstalmentState", "Open");
    case InstalmentState::Paid:
        return QCoreApplication::translate("InstalmentState", "Paid");
    case InstalmentState::PartPaid:
        return QCoreApplication::translate("InstalmentState", "Partly paid");
    case InstalmentState::Missed:
        return QCoreApplication::translate("InstalmentState", "Missed");
    }
    return {};
}

QString label(LegalEventKind value)
{
    switch (value) {
    case LegalEventKind::DemandSigned:
        return QCoreApplication::translate("LegalEventKind", "Demand notice signed");
    case LegalEventKind::DemandSent:
        return QCoreApplication::translate("LegalEventKind", "Demand sent and arrived");
    case LegalEventKind::Deduct:
        return QCoreApplication::translate("LegalEventKind", "Deducted from account");
    case LegalEventKind::PublicNotice:
        return QCoreApplication::translate("LegalEventKind", "Public notice");
    case LegalEventKind::Acknowledgement:
        return QCoreApplication::translate("LegalEventKind", "Debt acknowledged");
    case LegalEventKind::Suit:
        return QCoreApplication::translate("LegalEventKind", "Suit filed");
    case LegalEventKind::Arbitration:
        return QCoreApplication::translate("LegalEventKind", "Arbitration filed");
    case LegalEventKind::SuitEquivalent:
        return QCoreApplication::translate("LegalEventKind", "Payment order, preservation or the like");
    case LegalEventKind::Execution:
        return QCoreApplication::translate("LegalEventKind", "Enforcement applied for");
    case LegalEventKind::Mediation:
        return QCoreApplication::translate("LegalEventKind", "Mediation asked for");
    case LegalEventKind::Report:
        return QCoreApplication::translate("LegalEventKind", "Reported to the authorities");
    case LegalEventKind::TransferNotice:
        return QCoreApplication::translate("LegalEventKind", "Notice of transfer");
    case LegalEventKind::Obstacle:
        return QCoreApplication::translate("LegalEventKind", "Obstacle (suspension)");
    }
    return {};
}

QString label(ProcedureEnd value)
{
    switch (value) {
    case ProcedureEnd::Open:
        return QCoreApplication::translate("ProcedureEnd", "Open");
    case ProcedureEnd::Ended:
        return QCoreApplication::translate("ProcedureEnd", "Ended");
    case ProcedureEnd::Withdrawn:
        return QCoreApplication::translate("ProcedureEnd", "Withdrawn");
    case ProcedureEnd::Judged:
        return QCoreApplication::translate("ProcedureEnd", "Judged");
    }
    return {};
}

QString label(SeizedProperty value)
{
    switch (value) {
    case SeizedProperty::Deposit:
        return QCoreApplication::translate("SeizedProperty", "Bank deposit (1 year at most)");
    case SeizedProperty::Movable:
        return QCoreApplication::translate("SeizedProperty", "Movable (2 years at most)");
    case SeizedProperty::RealEstate:
        return QCoreApplication::translate("SeizedProperty", "Real estate or other right (3 years at most)");
    }
    return {};
}

QString label(JudgmentKind value)
{
    switch (value) {
    case JudgmentKind::Judgment:
        return QCoreApplication::translate("JudgmentKind", "Judgment");
    case JudgmentKind::Ruling:
        return QCoreApplication::translate("JudgmentKind", "Ruling");
    case JudgmentKind::Immediate:
        return QCoreApplication::translate("JudgmentKind", "Effective at once");
    }
    return {};
}

QString label(GuaranteeMode value)
{
    switch (value) {
    case GuaranteeMode::General:
        return QCoreApplication::translate("GuaranteeMode", "General");
    case GuaranteeMode::Joint:
        return QCoreApplication::translate("GuaranteeMode", "Joint and several");
    case GuaranteeMode::Unspecified:
        return QCoreApplication::translate("GuaranteeMode", "Not agreed");
    }
    return {};
}

QString label(PeriodAlert value)
{
    switch (value) {
    case PeriodAlert::None:
        return QCoreApplication::translate("PeriodAlert", "None");
    case PeriodAlert::Yellow:
        return QCoreApplication::translate("PeriodAlert", "Yellow");
    case PeriodAlert::Orange:
        return QCoreApplication::translate("PeriodAlert", "Orange");
    case PeriodAlert::Red:
        return QCoreApplication::translate("PeriodAlert", "Red");
    case PeriodAlert::Black:
        return QCoreApplication::translate("PeriodAlert", "Passed");
    }
    return {};
}

QString label(PeriodState value)
{
    switch (value) {
    case PeriodState::NotStarted:
        return QCoreApplication::translate("PeriodState", "Not started");
    case PeriodState::Running:
        return QCoreApplication::translate("PeriodState", "Running");
    case PeriodState::Pending:
        return QCoreApplication::translate("PeriodState", "Pending");
    case PeriodState::Suspended:
        return QCoreApplication::translate("PeriodState", "Suspended");
    case PeriodState::Passed:
        return QCoreApplication::translate("PeriodState", "Passed");
    case PeriodState::Judged:
        return QCoreApplication::translate("PeriodState", "Judged");
    case PeriodState::Preserved:
        return QCoreApplication::translate("PeriodState", "Preserved");
    case PeriodState::Applied:
        return QCoreApplication::translate("PeriodState", "Applied for");
    }
    return {};
}

QString label(DaysBand value)
{
    switch (value) {
    case DaysBand::NotOverdue:
        return QCoreApplication::translate("DaysBand", "Not overdue");
    case DaysBand::UpTo90:
        return QCoreApplication::translate("DaysBand", "1–90 days");
    case DaysBand::UpTo270:
        return QCoreApplication::translate("DaysBand", "91–270 days");
    case DaysBand::UpTo360:
        return QCoreApplication::translate("DaysBand", "271–360 days");
    case DaysBand::Beyond360:
        return QCoreApplication::translate("DaysBand", "Over 360 days");
    }
    return {};
}

QString label(CampaignState value)
{
    switch (value) {
    case CampaignState::Draft:
        return QCoreApplication::translate("CampaignState", "Draft");
    case CampaignState::Running:
        return QCoreApplication::translate("CampaignState", "Running");
    case CampaignState::Closed:
        return QCoreApplication::translate("CampaignState", "Closed");
    }
    return {};
}

QString label(CampaignDays value)
{
    switch (value) {
    case CampaignDays::Calendar:
        return QCoreApplication::translate("CampaignDays", "Calendar days");
    case CampaignDays::Working:
        return QCoreApplication::translate("CampaignDays", "Working days");
    }
    return {};
}

QString label(TeamDuty value)
{
    switch (value) {
    case TeamDuty::Leader:
        return QCoreApplication::translate("TeamDuty", "Leader");
    case TeamDuty::Head:
        return QCoreApplication::translate("TeamDuty", "Head");
    case TeamDuty::Collector:
        return QCoreApplication::translate("TeamDuty", "Collector");
    }
    return {};
}

} // namespace qingshou
