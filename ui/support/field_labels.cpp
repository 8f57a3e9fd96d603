// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/field_labels.h"

#include "ui/support/setting_labels.h"

#include <QCoreApplication>

#include <iterator>

namespace qingshou {
namespace {

struct Row {
    const char* id;
    const char* text;
};

template <size_t N>
QString find(const Row (&rows)[N], const char* context, const QString& id)
{
    for (const Row& row : rows) {
        if (id == QLatin1String(row.id))
            return QCoreApplication::translate(context, row.text);
    }
    return {};
}

// clang-format off
constexpr Row fields[] = {
    {"cooperative",        QT_TRANSLATE_NOOP("Fields", "Cooperative")},
    {"workstation_number", QT_TRANSLATE_NOOP("Fields", "Workstation number")},
    {"login",              QT_TRANSLATE_NOOP("Fields", "User name")},
    {"name",               QT_TRANSLATE_NOOP("Fields", "Name")},
    {"password",           QT_TRANSLATE_NOOP("Fields", "Password")},
    {"branch",             QT_TRANSLATE_NOOP("Fields", "Branch")},
    {"parent",             QT_TRANSLATE_NOOP("Fields", "Belongs to")},
    {"alias",              QT_TRANSLATE_NOOP("Fields", "Other spelling")},
    {"code",               QT_TRANSLATE_NOOP("Fields", "Code")},
    {"role",               QT_TRANSLATE_NOOP("Fields", "Role")},
    {"amount",             QT_TRANSLATE_NOOP("Fields", "Amount")},
    {"date",               QT_TRANSLATE_NOOP("Fields", "Date")},
    {"on",                 QT_TRANSLATE_NOOP("Fields", "Date")},
    {"due_on",             QT_TRANSLATE_NOOP("Fields", "Due date")},
    {"starts_on",          QT_TRANSLATE_NOOP("Fields", "First day")},
    {"ends_on",            QT_TRANSLATE_NOOP("Fields", "Last day")},
    {"statistics_date",    QT_TRANSLATE_NOOP("Fields", "Statistics date")},
    {"note",               QT_TRANSLATE_NOOP("Fields", "Note")},
    {"reason",             QT_TRANSLATE_NOOP("Fields", "Reason")},
    {"kind",               QT_TRANSLATE_NOOP("Fields", "Kind")},
    {"channel",            QT_TRANSLATE_NOOP("Fields", "Channel")},
    {"outcome",            QT_TRANSLATE_NOOP("Fields", "Outcome")},
    {"person",             QT_TRANSLATE_NOOP("Fields", "Person reached")},
    {"loan",               QT_TRANSLATE_NOOP("Fields", "Loan")},
    {"loan_number",        QT_TRANSLATE_NOOP("Fields", "Loan number")},
    {"balance",            QT_TRANSLATE_NOOP("Fields", "Balance")},
    {"borrower",           QT_TRANSLATE_NOOP("Fields", "Borrower")},
    {"owner",              QT_TRANSLATE_NOOP("Fields", "Case owner")},
    {"target",             QT_TRANSLATE_NOOP("Fields", "Target")},
    {"rate",               QT_TRANSLATE_NOOP("Fields", "Annual rate")},
    {"months",             QT_TRANSLATE_NOOP("Fields", "Months")},
    {"deadline_on",        QT_TRANSLATE_NOOP("Fields", "Pay by")},
    {"objection_on",       QT_TRANSLATE_NOOP("Fields", "Object by")},
    {"phone",              QT_TRANSLATE_NOOP("Fields", "Telephone on the notice")},
    {"complaint_phone",    QT_TRANSLATE_NOOP("Fields", "Telephone for complaints")},
    {"first_staff",        QT_TRANSLATE_NOOP("Fields", "Handled by")},
    {"second_staff",       QT_TRANSLATE_NOOP("Fields", "And by")},
    {"received_by",        QT_TRANSLATE_NOOP("Fields", "Taken by")},
    {"law_firm",           QT_TRANSLATE_NOOP("Fields", "Law firm")},
    {"lawyer",             QT_TRANSLATE_NOOP("Fields", "Lawyer")},
    {"template",           QT_TRANSLATE_NOOP("Fields", "Wording of the letter")},
    {"notice",             QT_TRANSLATE_NOOP("Fields", "Notice")},
    {"title",              QT_TRANSLATE_NOOP("Fields", "What it shows")},
    {"taken_on",           QT_TRANSLATE_NOOP("Fields", "Taken or received on")},
    {"files",              QT_TRANSLATE_NOOP("Fields", "Files")},
    {"out",                QT_TRANSLATE_NOOP("Fields", "Where to")},
    {"measures",           QT_TRANSLATE_NOOP("Fields", "Measures")},
    {"as_of",              QT_TRANSLATE_NOOP("Fields", "As of")},
    {"text",               QT_TRANSLATE_NOOP("Fields", "Text")},
    {"relation",           QT_TRANSLATE_NOOP("Fields", "Relation")},
    {"next_action",        QT_TRANSLATE_NOOP("Fields", "Next action")},
    {"next_action_on",     QT_TRANSLATE_NOOP("Fields", "Date of the next action")},
    {"planned_on",         QT_TRANSLATE_NOOP("Fields", "Planned for")},
    {"purpose",            QT_TRANSLATE_NOOP("Fields", "What for")},
    {"until_on",           QT_TRANSLATE_NOOP("Fields", "Until")},
    {"since_on",           QT_TRANSLATE_NOOP("Fields", "Day of death")},
    {"special_group",      QT_TRANSLATE_NOOP("Fields", "Special group")},
    {"hours",              QT_TRANSLATE_NOOP("Fields", "Agreed hours")},
    {"visit_staff",        QT_TRANSLATE_NOOP("Fields", "Staff on the visit")},
    {"offer",              QT_TRANSLATE_NOOP("Fields", "Offered")},
    {"offer_on",           QT_TRANSLATE_NOOP("Fields", "Offered for")},
    {"subject",            QT_TRANSLATE_NOOP("Fields", "Subject")},
    {"received_on",        QT_TRANSLATE_NOOP("Fields", "Received on")},
    {"first_due_on",       QT_TRANSLATE_NOOP("Fields", "First due date")},
    {"start",              QT_TRANSLATE_NOOP("Fields", "Start")},
    {"principal",          QT_TRANSLATE_NOOP("Fields", "Principal")},
    {"receipt",            QT_TRANSLATE_NOOP("Fields", "Amount received")},
    {"guarantor",          QT_TRANSLATE_NOOP("Fields", "Guarantor")},
    {"member",             QT_TRANSLATE_NOOP("Fields", "Member")},
    {"party",              QT_TRANSLATE_NOOP("Fields", "Person or firm")},
    {"method",             QT_TRANSLATE_NOOP("Fields", "Repayment method")},
    {"person_reached",     QT_TRANSLATE_NOOP("Fields", "Person reached")},
    {"ending",             QT_TRANSLATE_NOOP("Fields", "How it ended")},
    {"effective_on",       QT_TRANSLATE_NOOP("Fields", "Effective on")},
    {"served_on",          QT_TRANSLATE_NOOP("Fields", "Served on")},
    {"decided_on",         QT_TRANSLATE_NOOP("Fields", "Decided on")},
    {"contract_on",        QT_TRANSLATE_NOOP("Fields", "Contract date")},
    {"agreed_months",      QT_TRANSLATE_NOOP("Fields", "Agreed months")},
    {"perform_within_days", QT_TRANSLATE_NOOP("Fields", "Days to perform")},
    {"at",                 QT_TRANSLATE_NOOP("Fields", "Time")},
    {"borrowers",          QT_TRANSLATE_NOOP("Fields", "Borrowers")},
    {"calendar",           QT_TRANSLATE_NOOP("Fields", "Calendar")},
    {"instruction",        QT_TRANSLATE_NOOP("Fields", "Answers")},
    {"target_days",        QT_TRANSLATE_NOOP("Fields", "To be done within (days)")},
    {"days_from",          QT_TRANSLATE_NOOP("Fields", "Days past due from")},
    {"days_to",            QT_TRANSLATE_NOOP("Fields", "Days past due up to")},
    {"owed_to",            QT_TRANSLATE_NOOP("Fields", "Owed up to")},
    {"broken_promises",    QT_TRANSLATE_NOOP("Fields", "Broken promises")},
    {"cause",              QT_TRANSLATE_NOOP("Fields", "Cause")},
    {"waived",             QT_TRANSLATE_NOOP("Fields", "Waived")},
    {"costs",              QT_TRANSLATE_NOOP("Fields", "Costs")},
    {"interest",           QT_TRANSLATE_NOOP("Fields", "Interest")},
    {"penalty",            QT_TRANSLATE_NOOP("Fields", "Penalty interest")},
    {"compound",           QT_TRANSLATE_NOOP("Fields", "Compound interest")},
    {"lump_sum",           QT_TRANSLATE_NOOP("Fields", "Sum to be paid")},
    {"lump_sum_on",        QT_TRANSLATE_NOOP("Fields", "To be paid by")},
    {"condition",          QT_TRANSLATE_NOOP("Fields", "Condition")},
    {"application",        QT_TRANSLATE_NOOP("Fields", "The borrower's application")},
    {"level",              QT_TRANSLATE_NOOP("Fields", "Level of approval")},
    {"approval_number",    QT_TRANSLATE_NOOP("Fields", "Approval number")},
    {"complainant",        QT_TRANSLATE_NOOP("Fields", "Who complains")},
    {"concerned",          QT_TRANSLATE_NOOP("Fields", "Who is complained of")},
    {"asserted",           QT_TRANSLATE_NOOP("Fields", "What is asserted")},
    {"complex",            QT_TRANSLATE_NOOP("Fields", "Complex case")},
    {"handler",            QT_TRANSLATE_NOOP("Fields", "Handled by")},
    {"answered_on",        QT_TRANSLATE_NOOP("Fields", "Answered on")},
    {"answer",             QT_TRANSLATE_NOOP("Fields", "Answer")},
    {"return_visit_on",    QT_TRANSLATE_NOOP("Fields", "Return visit on")},
    {"officer",            QT_TRANSLATE_NOOP("Fields", "Whose work is asked about")},
    {"done_on",            QT_TRANSLATE_NOOP("Fields", "Made on")},
    {"satisfaction",       QT_TRANSLATE_NOOP("Fields", "Satisfaction")},
    {"plan",               QT_TRANSLATE_NOOP("Fields", "Repayment plan")},
};

constexpr Row kinds[] = {
    {"user",     QT_TRANSLATE_NOOP("Kinds", "user")},
    {"branch",   QT_TRANSLATE_NOOP("Kinds", "branch")},
    {"parent",   QT_TRANSLATE_NOOP("Kinds", "branch")},
    {"setting",  QT_TRANSLATE_NOOP("Kinds", "setting")},
    {"borrower", QT_TRANSLATE_NOOP("Kinds", "borrower")},
    {"party",    QT_TRANSLATE_NOOP("Kinds", "party")},
    {"loan",     QT_TRANSLATE_NOOP("Kinds", "loan")},
    {"contact",  QT_TRANSLATE_NOOP("Kinds", "contact")},
    {"planned_contact", QT_TRANSLATE_NOOP("Kinds", "planned contact")},
    {"promise",  QT_TRANSLATE_NOOP("Kinds", "promise")},
    {"recovery", QT_TRANSLATE_NOOP("Kinds", "recovery")},
    {"plan",     QT_TRANSLATE_NOOP("Kinds", "repayment plan")},
    {"strategy", QT_TRANSLATE_NOOP("Kinds", "strategy")},
    {"entry",    QT_TRANSLATE_NOOP("Kinds", "entry")},
    {"note",     QT_TRANSLATE_NOOP("Kinds", "note")},
    {"postponement", QT_TRANSLATE_NOOP("Kinds", "postponement")},
    {"assignment", QT_TRANSLATE_NOOP("Kinds", "assignment")},
    {"strategy_rule", QT_TRANSLATE_NOOP("Kinds", "strategy rule")},
    {"strategy_entry", QT_TRANSLATE_NOOP("Kinds", "journal entry")},
    {"instruction", QT_TRANSLATE_NOOP("Kinds", "instruction")},
    {"waiver",   QT_TRANSLATE_NOOP("Kinds", "waiver")},
    {"campaign", QT_TRANSLATE_NOOP("Kinds", "campaign")},
    {"legal_event", QT_TRANSLATE_NOOP("Kinds", "legal event")},
    {"message_batch", QT_TRANSLATE_NOOP("Kinds", "messages")},
    {"notice",      QT_TRANSLATE_NOOP("Kinds", "notice")},
    {"letter_template", QT_TRANSLATE_NOOP("Kinds", "letter")},
    {"evidence",    QT_TRANSLATE_NOOP("Kinds", "piece of evidence")},
    {"guarantee",   QT_TRANSLATE_NOOP("Kinds", "guarantee")},
    {"judgment",    QT_TRANSLATE_NOOP("Kinds", "judgment")},
    {"seizure",     QT_TRANSLATE_NOOP("Kinds", "seizure")},
    {"import_run",  QT_TRANSLATE_NOOP("Kinds", "import run")},
    {"complaint",   QT_TRANSLATE_NOOP("Kinds", "complaint")},
    {"return_visit", QT_TRANSLATE_NOOP("Kinds", "return visit")},
    {"merge",       QT_TRANSLATE_NOOP("Kinds", "merge")},
    {"told_apart",  QT_TRANSLATE_NOOP("Kinds", "decision")},
    {"contact_person", QT_TRANSLATE_NOOP("Kinds", "contact person")},
    {"conduct_fact",   QT_TRANSLATE_NOOP("Kinds", "conduct fact")},
    {"statistics_date", QT_TRANSLATE_NOOP("Kinds", "statistics date")},
    {"fall",        QT_TRANSLATE_NOOP("Kinds", "fall of the balance")},
    {"sheet",       QT_TRANSLATE_NOOP("Kinds", "sheet")},
    {"part",        QT_TRANSLATE_NOOP("Kinds", "part")},
    {"repayment_plan", QT_TRANSLATE_NOOP("Kinds", "repayment plan")},
    {"workstation", QT_TRANSLATE_NOOP("Kinds", "workstation file")},
};

constexpr Row conflicts[] = {
    {"last_administrator",  QT_TRANSLATE_NOOP("Conflicts", "Somebody must remain who can manage users: this is the only active administrator.")},
    {"class_days_order",    QT_TRANSLATE_NOOP("Conflicts", "Each risk class must begin later than the one before it: special mention, substandard, doubtful, loss.")},
    {"alert_days_order",    QT_TRANSLATE_NOOP("Conflicts", "Red must not reach further ahead than orange, nor orange further than yellow.")},
    {"branch_below_itself", QT_TRANSLATE_NOOP("Conflicts", "A branch cannot belong to itself or to a branch below it.")},
    {"campaign_started",    QT_TRANSLATE_NOOP("Conflicts", "The campaign has started: its period, scope and baseline stand.")},
    {"campaign_closed",     QT_TRANSLATE_NOOP("Conflicts", "The campaign is closed.")},
    {"campaign_not_running", QT_TRANSLATE_NOOP("Conflicts", "The campaign is not running.")},
    {"campaign_no_ledger",  QT_TRANSLATE_NOOP("Conflicts", "There is no ledger up to the campaign's first day, so there is no baseline to freeze.")},
    {"campaign_scope_empty", QT_TRANSLATE_NOOP("Conflicts", "No loan lies in the campaign's scope.")},
    {"merge_with_itself",   QT_TRANSLATE_NOOP("Conflicts", "A customer cannot be merged with itself.")},
    {"merge_undone",        QT_TRANSLATE_NOOP("Conflicts", "This merge has been taken back already.")},
    {"merge_built_on",      QT_TRANSLATE_NOOP("Conflicts", "One of the two was merged again since: take that merge back first.")},
    {"sheets_hidden",       QT_TRANSLATE_NOOP("Conflicts", "Every sheet of this workbook is hidden. Show the one to be read in Excel or WPS, save, and choose the file again.")},
    {"owner_unchanged",     QT_TRANSLATE_NOOP("Conflicts", "This is the case owner already.")},
    {"not_put_off",         QT_TRANSLATE_NOOP("Conflicts", "Nothing of this is put off.")},
    {"parts_differ",        QT_TRANSLATE_NOOP("Conflicts", "The parts do not sum to the amount.")},
    {"import_undone",       QT_TRANSLATE_NOOP("Conflicts", "This import has been undone already.")},
    {"import_not_newest",   QT_TRANSLATE_NOOP("Conflicts", "Only the newest import can be undone.")},
    {"already_corrected",   QT_TRANSLATE_NOOP("Conflicts", "This contact has been corrected already; correct the newer entry.")},
    {"seizure_released",    QT_TRANSLATE_NOOP("Conflicts", "The seizure was released already.")},
    {"seizure_over",        QT_TRANSLATE_NOOP("Conflicts", "The seizure had run out by then: record a new one.")},
    {"two_terms",           QT_TRANSLATE_NOOP("Conflicts", "Give either a length or a last day, not both.")},
    {"not_extended",        QT_TRANSLATE_NOOP("Conflicts", "The loan was not extended, so there is nothing to consent to.")},
    {"already_cancelled",   QT_TRANSLATE_NOOP("Conflicts", "This entry has been cancelled already.")},
    {"is_cancellation",     QT_TRANSLATE_NOOP("Conflicts", "A cancellation cannot be cancelled; record the event again.")},
    {"already_ended",       QT_TRANSLATE_NOOP("Conflicts", "This has ended already.")},
    {"already_refused",     QT_TRANSLATE_NOOP("Conflicts", "The refusal has been recorded already.")},
    {"conduct_fact_stands", QT_TRANSLATE_NOOP("Conflicts", "This is recorded of the person already; a supervisor lifts it first.")},
    {"already_approved",    QT_TRANSLATE_NOOP("Conflicts", "Contacts with this person have been approved already.")},
    {"plan_not_draft",      QT_TRANSLATE_NOOP("Conflicts", "Only a draft can be agreed.")},
    {"plan_agreed_already", QT_TRANSLATE_NOOP("Conflicts", "An agreed plan runs for this borrower; cancel it first.")},
    {"plan_cancelled",      QT_TRANSLATE_NOOP("Conflicts", "The plan has been cancelled.")},
    {"waiver_principal",    QT_TRANSLATE_NOOP("Conflicts", "Principal is not waived here: that is a parameter of the cooperative.")},
    {"waiver_not_bad",      QT_TRANSLATE_NOOP("Conflicts", "Only non-performing or written-off loans are waived.")},
    {"waiver_evading",      QT_TRANSLATE_NOOP("Conflicts", "The strategy says that the debtor evades debts: nothing is waived.")},
    {"waiver_plan",         QT_TRANSLATE_NOOP("Conflicts", "The condition needs a plan of this loan that is agreed and has been kept so far.")},
    {"waiver_stands",       QT_TRANSLATE_NOOP("Conflicts", "A waiver of this loan waits or is open; withdraw it first.")},
    {"waiver_maker_is_checker", QT_TRANSLATE_NOOP("Conflicts", "Somebody else must record the decision on what you proposed.")},
    {"waiver_decided",      QT_TRANSLATE_NOOP("Conflicts", "This waiver is no longer open.")},
    {"waiver_level",        QT_TRANSLATE_NOOP("Conflicts", "The amount needs a decision of a higher level.")},
    {"waiver_too_late",     QT_TRANSLATE_NOOP("Conflicts", "The condition has failed already: it can only be refused or proposed anew.")},
    {"approval_amounts_order", QT_TRANSLATE_NOOP("Conflicts", "A higher level must not be entitled to less than a lower one.")},
    {"extension_months_order", QT_TRANSLATE_NOOP("Conflicts", "A medium term must be longer than a short one.")},
    {"complaint_own",       QT_TRANSLATE_NOOP("Conflicts", "Who is complained of does not handle it, and nobody takes a step about himself.")},
    {"complaint_step",      QT_TRANSLATE_NOOP("Conflicts", "This cannot follow on where the complaint stands.")},
    {"complaint_extended",  QT_TRANSLATE_NOOP("Conflicts", "The time has been extended already; it is extended once.")},
    {"complaint_overdue",   QT_TRANSLATE_NOOP("Conflicts", "The last day has passed: the time can no longer be extended.")},
    {"complaint_maker_is_checker", QT_TRANSLATE_NOOP("Conflicts", "Who handles the complaint does not approve more time for it.")},
    {"complaint_no_borrower", QT_TRANSLATE_NOOP("Conflicts", "This is of no borrower, so there is nobody to return to.")},
    {"return_visit_own",    QT_TRANSLATE_NOOP("Conflicts", "Nobody asks about the own work: somebody else makes this return visit.")},
    {"return_visit_done",   QT_TRANSLATE_NOOP("Conflicts", "This return visit has been made or withdrawn already.")},
    {"no_plan",             QT_TRANSLATE_NOOP("Conflicts", "There is no repayment plan yet: make one with L.")},
    {"no_notice",           QT_TRANSLATE_NOOP("Conflicts", "There is no letter of this kind to print: nothing is overdue, no guarantee period runs, or no notice waits for its delivery.")},
    {"letter_built_in",     QT_TRANSLATE_NOOP("Conflicts", "The built-in wording is in use already.")},
    {"notice_step",         QT_TRANSLATE_NOOP("Conflicts", "This cannot follow on where the notice stands.")},
    {"evidence_there",      QT_TRANSLATE_NOOP("Conflicts", "This very file is among the borrower's evidence already.")},
    {"evidence_empty",      QT_TRANSLATE_NOOP("Conflicts", "There is nothing in the file.")},
    {"evidence_withdrawn",  QT_TRANSLATE_NOOP("Conflicts", "This evidence was withdrawn.")},
    {"evidence_missing",    QT_TRANSLATE_NOOP("Conflicts", "The sealed file of this evidence is missing. It lies in the folder “….evidence” beside the workstation file: bring that folder back to where it was.")},
    {"evidence_changed",    QT_TRANSLATE_NOOP("Conflicts", "The sealed evidence is not what it was when it came in: it was altered or cut. Fetch the folder “….evidence”, or the workstation file, from a backup.")},
    {"bundle_folder",       QT_TRANSLATE_NOOP("Conflicts", "Something is in the folder already. A court bundle goes into an empty or a new folder.")},
    {"messages_changed",    QT_TRANSLATE_NOOP("Conflicts", "Since the list was made something was recorded that keeps some of them from being written to. Nothing was logged: throw the file away and make the list again.")},
    {"retention_not_due",   QT_TRANSLATE_NOOP("Conflicts", "The records of this borrower are not due for erasure, or something is open again. Nothing was erased.")},
    {"no_contact_planned",  QT_TRANSLATE_NOOP("Conflicts", "No contact is planned with any of them.")},
    {"already_withdrawn",   QT_TRANSLATE_NOOP("Conflicts", "The promise has been withdrawn already.")},
    {"promise_judged",      QT_TRANSLATE_NOOP("Conflicts", "What became of the promise is decided; it can no longer be withdrawn.")},
    {"is_reversal",         QT_TRANSLATE_NOOP("Conflicts", "A reversal cannot be reversed; record the recovery again.")},
    {"strategy_decided",    QT_TRANSLATE_NOOP("Conflicts", "This version has been decided on already.")},
    {"letter_stands_on_it", QT_TRANSLATE_NOOP("Conflicts", "A numbered letter sets this plan out: void the letter first, or cancel the plan where it stands.")},
    {"notice_stands_on_it", QT_TRANSLATE_NOOP("Conflicts", "A notice was proven with this entry: it is cancelled where it stands, with its reason.")},
    {"evidence_stands_on_it", QT_TRANSLATE_NOOP("Conflicts", "Evidence proves this entry: withdraw the evidence or tie it to another entry first.")},
    {"waiver_stands_on_it", QT_TRANSLATE_NOOP("Conflicts", "A waiver depends on this plan: withdraw the waiver first.")},
    {"judgment_stands_on_it", QT_TRANSLATE_NOOP("Conflicts", "A judgment ended this suit: have the judgment taken back first.")},
    {"execution_stands_on_it", QT_TRANSLATE_NOOP("Conflicts", "Execution was applied for after this judgment: cancel the application first, or correct the judgment.")},
    {"judgment_corrected",  QT_TRANSLATE_NOOP("Conflicts", "This judgment has been corrected since: correct it again where it stands.")},
    {"seizure_moved_on",    QT_TRANSLATE_NOOP("Conflicts", "This seizure has been renewed or released since.")},
    {"complaint_in_hand",   QT_TRANSLATE_NOOP("Conflicts", "The complaint is being handled already: whoever handles it withdraws it with a reason.")},
    {"visit_stands_on_it",  QT_TRANSLATE_NOOP("Conflicts", "A return visit is planned for this complaint: withdraw the visit first.")},
    {"planned_contact_over", QT_TRANSLATE_NOOP("Conflicts", "This planned contact is no longer the next step: a contact was recorded or planned since.")},
    {"instruction_answered", QT_TRANSLATE_NOOP("Conflicts", "This instruction has been answered already.")},
    {"maker_is_checker",    QT_TRANSLATE_NOOP("Conflicts", "Nobody approves the own strategy: another supervisor decides.")},
    {"the head of the chain is missing", QT_TRANSLATE_NOOP("Conflicts", "the head of the chain is missing")},
    {"the head of the chain was altered", QT_TRANSLATE_NOOP("Conflicts", "the head of the chain was altered")},
    {"the entry is missing", QT_TRANSLATE_NOOP("Conflicts", "the entry is missing")},
    {"the entry was altered", QT_TRANSLATE_NOOP("Conflicts", "the entry was altered")},
    {"the words were altered", QT_TRANSLATE_NOOP("Conflicts", "the words were altered")},
    {"the entries from here on were cut off", QT_TRANSLATE_NOOP("Conflicts", "the entries from here on were cut off")},
    {"the entry does not belong to the chain", QT_TRANSLATE_NOOP("Conflicts", "the entry does not belong to the chain")},
};
// clang-format on

} // namespace

QString fieldLabel(const QString& field)
{
    if (const QString text = find(fields, "Fields", field); !text.isEmpty())
        return text;
    const QString setting = settingLabel(field);
    return setting.isEmpty() ? field : setting;
}

QString kindLabel(const QString& kind)
{
    const QString text = find(kinds, "Kinds", kind);
    return text.isEmpty() ? kind : text;
}

QString conflictText(const QString& reason)
{
    const QString text = find(conflicts, "Conflicts", reason);
    return text.isEmpty() ? reason : text;
}

} // namespace qingshou
