// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/conduct_text.h"

#include "ui/support/domain_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Conduct)
};

QString group(const QString& text)
{
    const auto value = fromCode<SpecialGroup>(QStringView(text));
    return value ? label(*value) : text;
}

QString person(const QString& text)
{
    const auto value = fromCode<PersonReached>(QStringView(text));
    return value ? label(*value) : text;
}

} // namespace

QString label(SpecialGroup value)
{
    switch (value) {
    case SpecialGroup::SeriouslyIll:
        return Words::tr("Seriously ill");
    case SpecialGroup::Disabled:
        return Words::tr("Disabled");
    case SpecialGroup::Pregnant:
        return Words::tr("Pregnant or nursing");
    case SpecialGroup::Elderly:
        return Words::tr("Elderly");
    case SpecialGroup::Bereaved:
        return Words::tr("Bereaved");
    case SpecialGroup::Disaster:
        return Words::tr("Struck by disaster");
    case SpecialGroup::Alone:
        return Words::tr("Without family");
    }
    return {};
}

QString label(ConductFactKind value)
{
    switch (value) {
    case ConductFactKind::Deceased:
        return Words::tr("Deceased");
    case ConductFactKind::SpecialGroup:
        return Words::tr("Special group");
    case ConductFactKind::OtherHours:
        return Words::tr("Other hours agreed in writing");
    case ConductFactKind::DisputeHold:
        return Words::tr("On hold: amount disputed");
    case ConductFactKind::ComplaintHold:
        return Words::tr("On hold: complaint");
    }
    return {};
}

QString label(ConductLevel value)
{
    return value == ConductLevel::Block ? Words::tr("Blocked") : Words::tr("Warning");
}

QString label(ConductRule value)
{
    switch (value) {
    case ConductRule::QuietHours:
        return Words::tr("Quiet hours");
    case ConductRule::Calls:
        return Words::tr("Number of calls");
    case ConductRule::Visits:
        return Words::tr("Number of visits");
    case ConductRule::Messages:
        return Words::tr("Number of messages");
    case ConductRule::Debtors:
        return Words::tr("Debtors only");
    case ConductRule::ContactPeople:
        return Words::tr("Contact people");
    case ConductRule::VisitForm:
        return Words::tr("How visits are made");
    case ConductRule::Language:
        return Words::tr("Language");
    case ConductRule::Publicity:
        return Words::tr("No publicity");
    case ConductRule::Complaint:
        return Words::tr("Complaint");
    case ConductRule::Dispute:
        return Words::tr("Dispute");
    case ConductRule::Minors:
        return Words::tr("Minors");
    case ConductRule::SpecialGroups:
        return Words::tr("Special groups");
    case ConductRule::Deceased:
        return Words::tr("The deceased");
    }
    return {};
}

QString findingText(const ConductFinding& finding)
{
    const auto value = [&](int i) { return finding.values.value(i); };
    switch (finding.reason) {
    case ConductReason::QuietHours:
        return Words::tr("No calls, messages or visits from %1 to %2. Wait until %2, or have other hours agreed in "
                         "writing recorded.")
            .arg(value(0), value(1));
    case ConductReason::TooManyCalls:
        return Words::tr("%1 calls have reached this debtor that day, and no more are allowed. Call on another day.")
            .arg(value(0));
    case ConductReason::TooManyVisits:
        return Words::tr("At most %1 visit(s) a day to one debtor. Better come another day.").arg(value(0));
    case ConductReason::TooManyVisitsInWeek:
        return Words::tr("At most %1 visit(s) from Monday to Sunday to one debtor. Better come next week.")
            .arg(value(0));
    case ConductReason::TooManyMessages:
        return Words::tr("At most %1 messages a day to one debtor. Better write on another day.").arg(value(0));
    case ConductReason::NotADebtor:
        return Words::tr("“%1” does not owe this debt: do not ask for payment and do not talk about it. Collect from "
                         "borrower, co-borrower and guarantor only.")
            .arg(person(value(0)));
    case ConductReason::ContactPersonRefused:
        return Words::tr("Contact person %1 asked on %2 not to be contacted: never again. If it is somebody else, "
                         "enter the name.")
            .arg(value(0), value(1));
    case ConductReason::ContactPersonTooEarly:
        return Words::tr("A contact person may be asked after %1 failed tries to reach the borrower on %2 days; so "
                         "far there were %3 on %4. Try the borrower first.")
            .arg(value(0), value(1), value(2), value(3));
    case ConductReason::ContactPersonAboutDebt:
        return Words::tr("A contact person is no debtor: only ask how to reach the borrower, and do not reveal the "
                         "debt.");
    case ConductReason::TooFewStaff:
        return Words::tr("A visit is made by at least %1 members of staff. Take a colleague along.").arg(value(0));
    case ConductReason::NotRecorded:
        return Words::tr("A visit is recorded throughout in sound and picture. Switch the recorder on.");
    case ConductReason::BannedWord:
        return Words::tr("“%1” stands in what was said: no threats, no abuse. Say it without.").arg(value(0));
    case ConductReason::PublicNotice:
        return Words::tr("Debts are not made public. A notice in the press is for debtors of unknown whereabouts, "
                         "recorded as such before.");
    case ConductReason::ComplaintHold:
        return Words::tr("A complaint is being looked into until %1: better wait for the answer.").arg(value(0));
    case ConductReason::DisputeHold:
        return Words::tr("The amount is disputed; contacts pause until %1. Check the account first.").arg(value(0));
    case ConductReason::Minor:
        return Words::tr("Not yet 18 years old: do not contact; turn to the guardian.");
    case ConductReason::SpecialGroupUnapproved:
        return Words::tr("Special group (%1): have a supervisor approve of contacts, and offer an easier plan.")
            .arg(group(value(0)));
    case ConductReason::SpecialGroupVisit:
        return Words::tr("Special group (%1): visit only when a relative or village officer knows of the visit, not "
                         "of the debt.")
            .arg(group(value(0)));
    case ConductReason::DebtorDeceased:
        return Words::tr("Died on %1: do not collect any more. Find out heirs and estate.").arg(value(0));
    case ConductReason::FamilyOfDeceased:
        return Words::tr("The borrower died on %1: the family does not owe. Heirs answer within the estate only.")
            .arg(value(0));
    }
    return {};
}

QString findingSentence(const ConductFinding& finding)
{
    return Words::tr("%1 %2", "number of the rule, sentence")
        .arg(numberOf(ruleOf(finding.reason)), findingText(finding));
}

} // namespace qingshou
