// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/setting_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Row {
    const char* key;
    const char* group;
    const char* label;
    const char* unit;
    const char* hint;
};

// clang-format off
constexpr const char* access = QT_TRANSLATE_NOOP("Settings", "Access");
constexpr const char* classes = QT_TRANSLATE_NOOP("Settings", "Risk class by days past due");
constexpr const char* evidence = QT_TRANSLATE_NOOP("Settings", "Evidence");
constexpr const char* retention = QT_TRANSLATE_NOOP("Settings", "Retention of records");
constexpr const char* periods = QT_TRANSLATE_NOOP("Settings", "Legal periods and alerts");
constexpr const char* money = QT_TRANSLATE_NOOP("Settings", "Money and promises");
constexpr const char* concessions = QT_TRANSLATE_NOOP("Settings", "Waivers and restructuring");
constexpr const char* today = QT_TRANSLATE_NOOP("Settings", "Today's work");
constexpr const char* complaints = QT_TRANSLATE_NOOP("Settings", "Complaints and return visits");
constexpr const char* campaigns = QT_TRANSLATE_NOOP("Settings", "What a new campaign counts");
constexpr const char* talking = QT_TRANSLATE_NOOP("Settings", "What to say");
constexpr const char* messages = QT_TRANSLATE_NOOP("Settings", "Messages to many");
constexpr const char* days = QT_TRANSLATE_NOOP("Settings", "days");
constexpr const char* conduct = QT_TRANSLATE_NOOP("Settings", "Conduct towards people");
constexpr const char* oClock = QT_TRANSLATE_NOOP("Settings", "o'clock");
constexpr const char* times = QT_TRANSLATE_NOOP("Settings", "times");
constexpr const char* months = QT_TRANSLATE_NOOP("Settings", "months");
constexpr const char* yuan = QT_TRANSLATE_NOOP("Settings", "yuan");
constexpr const char* basisPoints = QT_TRANSLATE_NOOP("Settings", "in 0.01 % a year");
constexpr const char* years = QT_TRANSLATE_NOOP("Settings", "years");

constexpr Row rows[] = {
    {"idle_lock_minutes", access, QT_TRANSLATE_NOOP("Settings", "Lock after idle time"), QT_TRANSLATE_NOOP("Settings", "minutes"),
     QT_TRANSLATE_NOOP("Settings", "The window locks itself when nobody has touched it for this long.")},
    {"password_min_length", access, QT_TRANSLATE_NOOP("Settings", "Least password length"), QT_TRANSLATE_NOOP("Settings", "characters"),
     QT_TRANSLATE_NOOP("Settings", "Applies to passwords chosen from now on.")},
    {"backoff_max_seconds", access, QT_TRANSLATE_NOOP("Settings", "Longest wait after wrong passwords"), QT_TRANSLATE_NOOP("Settings", "seconds"),
     QT_TRANSLATE_NOOP("Settings", "The wait doubles with each wrong password, up to this.")},
    {"class_special_mention_days", classes, QT_TRANSLATE_NOOP("Settings", "Special mention from"), days,
     QT_TRANSLATE_NOOP("Settings", "A loan this many days past due is at least special mention.")},
    {"class_substandard_days", classes, QT_TRANSLATE_NOOP("Settings", "Substandard from"), days,
     QT_TRANSLATE_NOOP("Settings", "A loan this many days past due is at least substandard.")},
    {"class_doubtful_days", classes, QT_TRANSLATE_NOOP("Settings", "Doubtful from"), days,
     QT_TRANSLATE_NOOP("Settings", "A loan this many days past due is at least doubtful.")},
    {"class_loss_days", classes, QT_TRANSLATE_NOOP("Settings", "Loss from"), days,
     QT_TRANSLATE_NOOP("Settings", "A loan this many days past due is loss.")},
    {"limitation_years", periods, QT_TRANSLATE_NOOP("Settings", "Limitation period"), years,
     QT_TRANSLATE_NOOP("Settings", "How long a claim can be sued for after the due date or the last interruption.")},
    {"guarantee_default_months", periods, QT_TRANSLATE_NOOP("Settings", "Guarantee period when none is agreed"), months,
     QT_TRANSLATE_NOOP("Settings", "Counted from the due date of the principal debt.")},
    {"alert_red_days", periods, QT_TRANSLATE_NOOP("Settings", "Red alert"), days,
     QT_TRANSLATE_NOOP("Settings", "A period that ends within this many days is red.")},
    {"alert_orange_days", periods, QT_TRANSLATE_NOOP("Settings", "Orange alert"), days,
     QT_TRANSLATE_NOOP("Settings", "A period that ends within this many days is orange.")},
    {"alert_yellow_days", periods, QT_TRANSLATE_NOOP("Settings", "Yellow alert"), days,
     QT_TRANSLATE_NOOP("Settings", "A period that ends within this many days is yellow.")},
    {"alert_guarantee_red_days", periods, QT_TRANSLATE_NOOP("Settings", "Red alert for guarantee periods"), days,
     QT_TRANSLATE_NOOP("Settings", "Guarantee periods cannot be prolonged, so they turn red earlier.")},
    {"seizure_red_days", periods, QT_TRANSLATE_NOOP("Settings", "Red alert for seizures"), days,
     QT_TRANSLATE_NOOP("Settings", "A seizure that runs out within this many days is red.")},
    {"seizure_orange_days", periods, QT_TRANSLATE_NOOP("Settings", "Orange alert for seizures"), days,
     QT_TRANSLATE_NOOP("Settings", "From then on it is among today's work: a court takes some days to renew it.")},
    {"seizure_yellow_days", periods, QT_TRANSLATE_NOOP("Settings", "Yellow alert for seizures"), days,
     QT_TRANSLATE_NOOP("Settings", "A seizure that runs out within this many days is yellow.")},
    {"demand_interval_days", periods, QT_TRANSLATE_NOOP("Settings", "Time between demands"), days,
     QT_TRANSLATE_NOOP("Settings", "A demand is due when the last proven event is older than this.")},
    {"allocation_order", money, QT_TRANSLATE_NOOP("Settings", "Order in which a recovery is applied"), "",
     QT_TRANSLATE_NOOP("Settings", "For loans whose contract says nothing else.")},
    {"penalty_percent", money, QT_TRANSLATE_NOOP("Settings", "Penalty interest on top of the contract rate"), QT_TRANSLATE_NOOP("Settings", "%"),
     QT_TRANSLATE_NOOP("Settings", "For loans whose contract says nothing else.")},
    {"day_count", money, QT_TRANSLATE_NOOP("Settings", "Day count"), "",
     QT_TRANSLATE_NOOP("Settings", "How a yearly rate becomes interest for days.")},
    {"promise_grace_days", money, QT_TRANSLATE_NOOP("Settings", "Grace for promises"), days,
     QT_TRANSLATE_NOOP("Settings", "Money that comes in so much later still keeps a promise.")},
    {"instalment_grace_days", money, QT_TRANSLATE_NOOP("Settings", "Grace for instalments"), days,
     QT_TRANSLATE_NOOP("Settings", "Money that comes in so much later still pays an instalment on time.")},
    {"waiver_principal", concessions, QT_TRANSLATE_NOOP("Settings", "Principal may be waived"), "",
     QT_TRANSLATE_NOOP("Settings", "Otherwise only interest, penalty and compound interest and costs.")},
    {"waiver_principal_level", concessions, QT_TRANSLATE_NOOP("Settings", "Who approves when principal is waived"), "",
     QT_TRANSLATE_NOOP("Settings", "At least this level, whatever the amount.")},
    {"waiver_only_bad", concessions, QT_TRANSLATE_NOOP("Settings", "Only bad loans are waived"), "",
     QT_TRANSLATE_NOOP("Settings", "Non-performing or written off.")},
    {"waiver_director_yuan", concessions, QT_TRANSLATE_NOOP("Settings", "Waivers approved by the director, up to"), yuan,
     QT_TRANSLATE_NOOP("Settings", "Of a credit union. The amount is the sum of all that is waived.")},
    {"waiver_risk_yuan", concessions, QT_TRANSLATE_NOOP("Settings", "Waivers approved by the risk department, up to"), yuan,
     QT_TRANSLATE_NOOP("Settings", "Of the cooperative.")},
    {"waiver_committee_yuan", concessions, QT_TRANSLATE_NOOP("Settings", "Waivers approved by the credit committee, up to"), yuan,
     QT_TRANSLATE_NOOP("Settings", "More is for the council.")},
    {"restructuring_director_yuan", concessions, QT_TRANSLATE_NOOP("Settings", "Restructurings approved by the director, up to"), yuan,
     QT_TRANSLATE_NOOP("Settings", "Plans, extensions and settlements in kind, by what they are about.")},
    {"restructuring_risk_yuan", concessions, QT_TRANSLATE_NOOP("Settings", "Restructurings approved by the risk department, up to"), yuan,
     QT_TRANSLATE_NOOP("Settings", "Of the cooperative.")},
    {"restructuring_committee_yuan", concessions, QT_TRANSLATE_NOOP("Settings", "Restructurings approved by the credit committee, up to"), yuan,
     QT_TRANSLATE_NOOP("Settings", "More is for the council.")},
    {"extension_short_months", concessions, QT_TRANSLATE_NOOP("Settings", "A term is short up to"), months,
     QT_TRANSLATE_NOOP("Settings", "Then it may be extended by as much again.")},
    {"extension_medium_months", concessions, QT_TRANSLATE_NOOP("Settings", "A term is of medium length up to"), months,
     QT_TRANSLATE_NOOP("Settings", "Then it may be extended by half of it.")},
    {"extension_long_quota_months", concessions, QT_TRANSLATE_NOOP("Settings", "A long term may be extended by"), months,
     QT_TRANSLATE_NOOP("Settings", "All extensions together.")},
    {"real_estate_disposal_days", concessions, QT_TRANSLATE_NOOP("Settings", "Real estate taken in kind is sold within"), days,
     QT_TRANSLATE_NOOP("Settings", "From the day on which it was taken.")},
    {"movables_disposal_days", concessions, QT_TRANSLATE_NOOP("Settings", "Movables taken in kind are sold within"), days,
     QT_TRANSLATE_NOOP("Settings", "From the day on which they were taken.")},
    {"present_value_rate_bp", concessions, QT_TRANSLATE_NOOP("Settings", "Discount rate for comparing ways"), basisPoints,
     QT_TRANSLATE_NOOP("Settings", "What money later is worth today; 500 is 5.00 % a year.")},
    {"today_promise_days", today, QT_TRANSLATE_NOOP("Settings", "Promises show ahead of their day by"), days,
     QT_TRANSLATE_NOOP("Settings", "A reminder before the day is worth more than a call after it.")},
    {"today_instalment_days", today, QT_TRANSLATE_NOOP("Settings", "Instalments show ahead of their day by"), days,
     QT_TRANSLATE_NOOP("Settings", "Of agreed repayment plans.")},
    {"today_notice_days", today, QT_TRANSLATE_NOOP("Settings", "A notice without proof is work after"), days,
     QT_TRANSLATE_NOOP("Settings", "Printed, handed over or returned, and no receipt, post or notary proves it yet.")},
    {"today_strategy_days", today, QT_TRANSLATE_NOOP("Settings", "A strategy is reviewed every"), days,
     QT_TRANSLATE_NOOP("Settings", "Approved, and nothing entered in its journal for so long: then it is work.")},
    {"today_complaint_days", today, QT_TRANSLATE_NOOP("Settings", "Complaints show ahead of their deadline by"), days,
     QT_TRANSLATE_NOOP("Settings", "Those of a borrower that are not answered.")},
    {"put_off_days", today, QT_TRANSLATE_NOOP("Settings", "Work may be put off for at most"), days,
     QT_TRANSLATE_NOOP("Settings", "A legal period that ends earlier stays on the list all the same.")},
    {"undo_minutes", today, QT_TRANSLATE_NOOP("Settings", "An entry can be taken back for"), QT_TRANSLATE_NOOP("Settings", "minutes"),
     QT_TRANSLATE_NOOP("Settings", "By whoever recorded it, while nothing is built on it; afterwards it is corrected.")},
    {"evidence_inside_mib", evidence, QT_TRANSLATE_NOOP("Settings", "Evidence is kept inside the file up to"), QT_TRANSLATE_NOOP("Settings", "MB"),
     QT_TRANSLATE_NOOP("Settings", "Larger files lie sealed in a folder beside the workstation file; the two belong together.")},
    {"retention_years", retention, QT_TRANSLATE_NOOP("Settings", "Records are kept after the end for"), years,
     QT_TRANSLATE_NOOP("Settings", "From the day on which the last loan of the borrower was settled or written off. Then a supervisor may erase them (Audit).")},
    {"retention_min_years", retention, QT_TRANSLATE_NOOP("Settings", "The youngest record is kept for at least"), years,
     QT_TRANSLATE_NOOP("Settings", "The rules on credit cards ask for two years, which are kept here for all loans; it cannot be less.")},
    {"quiet_from_hour", conduct, QT_TRANSLATE_NOOP("Settings", "Quiet hours from"), oClock,
     QT_TRANSLATE_NOOP("Settings", "From then on nobody is called, written to or visited who has not agreed in writing. The same hour twice: no quiet hours.")},
    {"quiet_until_hour", conduct, QT_TRANSLATE_NOOP("Settings", "Quiet hours until"), oClock,
     QT_TRANSLATE_NOOP("Settings", "The first hour at which people may be contacted.")},
    {"max_calls_day", conduct, QT_TRANSLATE_NOOP("Settings", "Calls to a debtor a day"), times,
     QT_TRANSLATE_NOOP("Settings", "In which somebody was spoken to. More needs a supervisor.")},
    {"max_visits_day", conduct, QT_TRANSLATE_NOOP("Settings", "Visits to a debtor a day"), times,
     QT_TRANSLATE_NOOP("Settings", "More is noted with the contact.")},
    {"max_visits_week", conduct, QT_TRANSLATE_NOOP("Settings", "Visits to a debtor a week"), times,
     QT_TRANSLATE_NOOP("Settings", "From Monday to Sunday. More is noted with the contact.")},
    {"max_messages_day", conduct, QT_TRANSLATE_NOOP("Settings", "Messages to a debtor a day"), times,
     QT_TRANSLATE_NOOP("Settings", "Text messages and WeChat together. More is noted with the contact.")},
    {"contact_person_tries", conduct, QT_TRANSLATE_NOOP("Settings", "Failed tries before a contact person is asked"), times,
     QT_TRANSLATE_NOOP("Settings", "To reach the borrower, since the borrower was last spoken to.")},
    {"contact_person_try_days", conduct, QT_TRANSLATE_NOOP("Settings", "On so many days"), days,
     QT_TRANSLATE_NOOP("Settings", "The failed tries must have been made on at least so many different days.")},
    {"visit_staff", conduct, QT_TRANSLATE_NOOP("Settings", "Staff on a visit"), QT_TRANSLATE_NOOP("Settings", "people"),
     QT_TRANSLATE_NOOP("Settings", "Fewer is noted with the contact.")},
    {"visits_recorded", conduct, QT_TRANSLATE_NOOP("Settings", "Visits are recorded throughout"), "",
     QT_TRANSLATE_NOOP("Settings", "In sound and picture. One that was not is noted with the contact.")},
    {"banned_words", conduct, QT_TRANSLATE_NOOP("Settings", "Words that are not used"), "",
     QT_TRANSLATE_NOOP("Settings", "Threats and abuse. A contact whose text has one of them needs a supervisor.")},
    {"dispute_hold_days", conduct, QT_TRANSLATE_NOOP("Settings", "Hold when the amount is disputed"), days,
     QT_TRANSLATE_NOOP("Settings", "Proposed when a hold is set; contacts wait until the amount has been checked.")},
    {"complaint_hold_days", conduct, QT_TRANSLATE_NOOP("Settings", "Hold while a complaint is looked into"), days,
     QT_TRANSLATE_NOOP("Settings", "Proposed when a hold is set.")},
    {"special_age", conduct, QT_TRANSLATE_NOOP("Settings", "Elderly from"), QT_TRANSLATE_NOOP("Settings", "years old"),
     QT_TRANSLATE_NOOP("Settings", "From this age on contacts are to be approved by a supervisor.")},
    {"complaint_simple_days", complaints, QT_TRANSLATE_NOOP("Settings", "A simple complaint is answered within"), days,
     QT_TRANSLATE_NOOP("Settings", "From the day after its receipt. What is changed holds for complaints from now on.")},
    {"complaint_complex_days", complaints, QT_TRANSLATE_NOOP("Settings", "A complex one within"), days,
     QT_TRANSLATE_NOOP("Settings", "A supervisor says that it is complex.")},
    {"complaint_extension_days", complaints, QT_TRANSLATE_NOOP("Settings", "Extended once by"), days,
     QT_TRANSLATE_NOOP("Settings", "With the approval of somebody who does not handle it.")},
    {"complaint_days", complaints, QT_TRANSLATE_NOOP("Settings", "Days for the answer are"), "",
     QT_TRANSLATE_NOOP("Settings", "Working days follow the State Council's calendar.")},
    {"return_visit_days", complaints, QT_TRANSLATE_NOOP("Settings", "A return visit is proposed after"), days,
     QT_TRANSLATE_NOOP("Settings", "From the answer to a complaint.")},
    {"talk_overdue", talking, QT_TRANSLATE_NOOP("Settings", "To a borrower who is late"), "",
     QT_TRANSLATE_NOOP("Settings", "The first words: who calls and why, what is owed, and a question.")},
    {"talk_promise_broken", talking, QT_TRANSLATE_NOOP("Settings", "After a broken promise"), "",
     QT_TRANSLATE_NOOP("Settings", "While the newest promise is not kept.")},
    {"talk_hardship", talking, QT_TRANSLATE_NOOP("Settings", "In hardship"), "",
     QT_TRANSLATE_NOOP("Settings", "Once the outcome says so.")},
    {"talk_asks_delay", talking, QT_TRANSLATE_NOOP("Settings", "Asked for more time"), "",
     QT_TRANSLATE_NOOP("Settings", "Once the outcome says so.")},
    {"talk_disputes", talking, QT_TRANSLATE_NOOP("Settings", "On a dispute"), "",
     QT_TRANSLATE_NOOP("Settings", "Once the outcome says so.")},
    {"talk_refuses", talking, QT_TRANSLATE_NOOP("Settings", "On a refusal"), "",
     QT_TRANSLATE_NOOP("Settings", "Once the outcome says so.")},
    {"talk_guarantor", talking, QT_TRANSLATE_NOOP("Settings", "To a guarantor"), "",
     QT_TRANSLATE_NOOP("Settings", "What a guarantor is told.")},
    {"talk_owes_nothing", talking, QT_TRANSLATE_NOOP("Settings", "To somebody who owes nothing"), "",
     QT_TRANSLATE_NOOP("Settings", "Relatives, neighbours, contact people: the debt is not named.")},
    {"talk_deceased", talking, QT_TRANSLATE_NOOP("Settings", "When the borrower has died"), "",
     QT_TRANSLATE_NOOP("Settings", "To the family, who are no debtors.")},
    {"message_sms", messages, QT_TRANSLATE_NOOP("Settings", "Text message"), "",
     QT_TRANSLATE_NOOP("Settings", "What the list of text messages starts with; it can be changed for each batch.")},
    {"message_subject", messages, QT_TRANSLATE_NOOP("Settings", "Subject"), "",
     QT_TRANSLATE_NOOP("Settings", "Of e-mails and letters.")},
    {"message_email", messages, QT_TRANSLATE_NOOP("Settings", "E-mail"), "",
     QT_TRANSLATE_NOOP("Settings", "What a batch of e-mails starts with.")},
    {"message_letter", messages, QT_TRANSLATE_NOOP("Settings", "Letter"), "",
     QT_TRANSLATE_NOOP("Settings", "What a batch of letters starts with; a demand with legal effect is a notice.")},
    {"email_columns", messages, QT_TRANSLATE_NOOP("Settings", "Columns with e-mail addresses"), "",
     QT_TRANSLATE_NOOP("Settings", "Headers of ledger columns that the program has no place for, in which an address may stand.")},
    {"campaign_counts_on_book_cash", campaigns, QT_TRANSLATE_NOOP("Settings", "Cash towards on-book principal"), "",
     QT_TRANSLATE_NOOP("Settings", "Campaigns that exist keep what they were set up with.")},
    {"campaign_counts_off_book_cash", campaigns, QT_TRANSLATE_NOOP("Settings", "Cash towards off-book principal"), "",
     QT_TRANSLATE_NOOP("Settings", "Loans that were written off and are still claimed.")},
    {"campaign_counts_interest", campaigns, QT_TRANSLATE_NOOP("Settings", "Interest paid in cash"), "",
     QT_TRANSLATE_NOOP("Settings", "On either side of the book.")},
    {"campaign_counts_non_cash", campaigns, QT_TRANSLATE_NOOP("Settings", "Non-cash recoveries"), "",
     QT_TRANSLATE_NOOP("Settings", "Settlement in kind, revived, reclassified, written off and the like.")},
    {"campaign_transfer_price_is_cash", campaigns, QT_TRANSLATE_NOOP("Settings", "The price of a transfer is cash"), "",
     QT_TRANSLATE_NOOP("Settings", "Otherwise it is a non-cash recovery.")},
    {"campaign_days", campaigns, QT_TRANSLATE_NOOP("Settings", "Days counted for the time elapsed"), "",
     QT_TRANSLATE_NOOP("Settings", "Working days follow the State Council's calendar.")},
};

struct ChoiceRow {
    const char* key;
    const char* choice;
    const char* text;
};
constexpr ChoiceRow choices[] = {
    {"allocation_order", "legal_561", QT_TRANSLATE_NOOP("Settings", "Costs, interest, principal")},
    {"allocation_order", "principal_first_after_90d", QT_TRANSLATE_NOOP("Settings", "Principal first when over 90 days past due")},
    {"day_count", "act360", QT_TRANSLATE_NOOP("Settings", "Actual days ÷ 360")},
    {"waiver_principal_level", "risk_department", QT_TRANSLATE_NOOP("Settings", "Risk department")},
    {"waiver_principal_level", "credit_committee", QT_TRANSLATE_NOOP("Settings", "Credit committee")},
    {"waiver_principal_level", "council", QT_TRANSLATE_NOOP("Settings", "Council")},
    {"complaint_days", "calendar", QT_TRANSLATE_NOOP("Settings", "Calendar days")},
    {"complaint_days", "working", QT_TRANSLATE_NOOP("Settings", "Working days")},
    {"campaign_days", "calendar", QT_TRANSLATE_NOOP("Settings", "Calendar days")},
    {"campaign_days", "working", QT_TRANSLATE_NOOP("Settings", "Working days")},
    {"day_count", "act365", QT_TRANSLATE_NOOP("Settings", "Actual days ÷ 365")},
};
// clang-format on

QString translated(const char* text)
{
    return *text ? QCoreApplication::translate("Settings", text) : QString();
}

const Row* find(const QString& key)
{
    for (const Row& row : rows) {
        if (key == QLatin1String(row.key))
            return &row;
    }
    return nullptr;
}

} // namespace

QString settingLabel(const QString& key)
{
    const Row* row = find(key);
    return row ? translated(row->label) : QString();
}

QString settingHint(const QString& key)
{
    const Row* row = find(key);
    return row ? translated(row->hint) : QString();
}

QString settingUnit(const QString& key)
{
    const Row* row = find(key);
    return row ? translated(row->unit) : QString();
}

QString settingGroup(const QString& key)
{
    const Row* row = find(key);
    return row ? translated(row->group) : QCoreApplication::translate("Settings", "Other");
}

QString settingChoice(const QString& key, const QString& choice)
{
    for (const ChoiceRow& row : choices) {
        if (key == QLatin1String(row.key) && choice == QLatin1String(row.choice))
            return translated(row.text);
    }
    return choice;
}

QString settingValueText(const SettingDefinition& definition, const QString& value)
{
    const QString key = QLatin1String(definition.key);
    switch (definition.kind) {
    case SettingKind::Number: {
        const QString unit = settingUnit(key);
        return unit.isEmpty() ? value : QStringLiteral("%1 %2").arg(value, unit);
    }
    case SettingKind::Choice:
        return settingChoice(key, value);
    case SettingKind::Words:
    case SettingKind::Text:
        return value;
    case SettingKind::Flag:
        return value == QLatin1String("1") ? QCoreApplication::translate("Settings", "Yes")
                                           : QCoreApplication::translate("Settings", "No");
    }
    return value;
}

} // namespace qingshou
