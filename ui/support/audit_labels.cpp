// SPDX-License-Identifier: GPL-3.0-or-later
// Words of the audit: what was done, and the names of the fields inside an entry. Declared in labels.h.
#include "ui/support/field_labels.h"
#include "ui/support/labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Row {
    const char* code;
    const char* text;
};

// clang-format off
constexpr Row actions[] = {
    {"create_workstation",   QT_TRANSLATE_NOOP("Labels", "Created the file")},
    {"sign_in",              QT_TRANSLATE_NOOP("Labels", "Signed in")},
    {"sign_in_refused",      QT_TRANSLATE_NOOP("Labels", "Sign-in refused")},
    {"unlock",               QT_TRANSLATE_NOOP("Labels", "Unlocked the screen")},
    {"recover_access",       QT_TRANSLATE_NOOP("Labels", "Used the recovery key")},
    {"create_user",          QT_TRANSLATE_NOOP("Labels", "Created a user")},
    {"change_user",          QT_TRANSLATE_NOOP("Labels", "Changed a user")},
    {"enable_user",          QT_TRANSLATE_NOOP("Labels", "Enabled a user")},
    {"reset_password",       QT_TRANSLATE_NOOP("Labels", "Reset a password")},
    {"change_password",      QT_TRANSLATE_NOOP("Labels", "Changed the own password")},
    {"create_branch",        QT_TRANSLATE_NOOP("Labels", "Created a branch")},
    {"change_branch",        QT_TRANSLATE_NOOP("Labels", "Changed a branch")},
    {"add_branch_alias",     QT_TRANSLATE_NOOP("Labels", "Added a spelling of a branch")},
    {"change_setting",       QT_TRANSLATE_NOOP("Labels", "Changed a setting")},
    {"import_ledger",        QT_TRANSLATE_NOOP("Labels", "Imported a ledger")},
    {"export_ledger",        QT_TRANSLATE_NOOP("Labels", "Exported the whole ledger")},
    {"undo_import",          QT_TRANSLATE_NOOP("Labels", "Undid an import")},
    {"reveal_personal_data", QT_TRANSLATE_NOOP("Labels", "Looked at personal data")},
    {"record_contact",       QT_TRANSLATE_NOOP("Labels", "Recorded a contact")},
    {"correct_contact",      QT_TRANSLATE_NOOP("Labels", "Corrected a contact")},
    {"plan_contact",         QT_TRANSLATE_NOOP("Labels", "Planned a contact")},
    {"withdraw_planned_contact", QT_TRANSLATE_NOOP("Labels", "Withdrew a planned contact")},
    {"issue_notices",        QT_TRANSLATE_NOOP("Labels", "Issued notices")},
    {"print_notices",        QT_TRANSLATE_NOOP("Labels", "Printed notices")},
    {"record_notice_step",   QT_TRANSLATE_NOOP("Labels", "Recorded what became of a notice")},
    {"void_notice",          QT_TRANSLATE_NOOP("Labels", "Voided a notice")},
    {"record_promise",       QT_TRANSLATE_NOOP("Labels", "Recorded a promise")},
    {"withdraw_promise",     QT_TRANSLATE_NOOP("Labels", "Withdrew a promise")},
    {"record_recovery",      QT_TRANSLATE_NOOP("Labels", "Recorded a recovery")},
    {"import_recoveries",    QT_TRANSLATE_NOOP("Labels", "Imported receipts")},
    {"reverse_recovery",     QT_TRANSLATE_NOOP("Labels", "Reversed a recovery")},
    {"explain_fall",         QT_TRANSLATE_NOOP("Labels", "Explained a fall of the balance")},
    {"draft_plan",           QT_TRANSLATE_NOOP("Labels", "Drafted a repayment plan")},
    {"agree_plan",           QT_TRANSLATE_NOOP("Labels", "Agreed a repayment plan")},
    {"propose_waiver",       QT_TRANSLATE_NOOP("Labels", "Proposed a waiver")},
    {"approve_waiver",       QT_TRANSLATE_NOOP("Labels", "Recorded the approval of a waiver")},
    {"refuse_waiver",        QT_TRANSLATE_NOOP("Labels", "Recorded the refusal of a waiver")},
    {"withdraw_waiver",      QT_TRANSLATE_NOOP("Labels", "Withdrew a waiver")},
    {"cancel_plan",          QT_TRANSLATE_NOOP("Labels", "Cancelled a repayment plan")},
    {"save_strategy",        QT_TRANSLATE_NOOP("Labels", "Saved a strategy")},
    {"approve_strategy",     QT_TRANSLATE_NOOP("Labels", "Approved a strategy")},
    {"return_strategy",      QT_TRANSLATE_NOOP("Labels", "Returned a strategy")},
    {"record_legal_event",   QT_TRANSLATE_NOOP("Labels", "Recorded a legal event")},
    {"cancel_legal_event",   QT_TRANSLATE_NOOP("Labels", "Cancelled a legal event")},
    {"end_procedure",        QT_TRANSLATE_NOOP("Labels", "Ended a procedure")},
    {"record_judgment",      QT_TRANSLATE_NOOP("Labels", "Recorded a judgment")},
    {"correct_judgment",     QT_TRANSLATE_NOOP("Labels", "Corrected a judgment")},
    {"set_guarantee",        QT_TRANSLATE_NOOP("Labels", "Set the terms of a guarantee")},
    {"add_guarantor",        QT_TRANSLATE_NOOP("Labels", "Added a guarantor")},
    {"add_co_borrower",      QT_TRANSLATE_NOOP("Labels", "Added a co-borrower")},
    {"add_contact_person",   QT_TRANSLATE_NOOP("Labels", "Added a contact person")},
    {"record_refusal",       QT_TRANSLATE_NOOP("Labels", "Recorded a refusal of contact")},
    {"set_conduct_fact",     QT_TRANSLATE_NOOP("Labels", "Recorded a conduct fact")},
    {"lift_conduct_fact",    QT_TRANSLATE_NOOP("Labels", "Lifted a conduct fact")},
    {"approve_special_group", QT_TRANSLATE_NOOP("Labels", "Approved contacts with a special group")},
    {"add_note",             QT_TRANSLATE_NOOP("Labels", "Added a note")},
    {"merge_borrowers",      QT_TRANSLATE_NOOP("Labels", "Merged two customers")},
    {"undo_merge",           QT_TRANSLATE_NOOP("Labels", "Took a merge back")},
    {"tell_apart",           QT_TRANSLATE_NOOP("Labels", "Told two customers apart")},
    {"forget_apart",         QT_TRANSLATE_NOOP("Labels", "Let two customers be proposed again")},
    {"assign_owner",         QT_TRANSLATE_NOOP("Labels", "Assigned the case owner")},
    {"put_off_work",         QT_TRANSLATE_NOOP("Labels", "Put work off")},
    {"take_up_work",         QT_TRANSLATE_NOOP("Labels", "Took work up again")},
    {"set_allocation_order", QT_TRANSLATE_NOOP("Labels", "Set the order of allocation")},
    {"create_campaign",      QT_TRANSLATE_NOOP("Labels", "Created a campaign")},
    {"change_campaign",      QT_TRANSLATE_NOOP("Labels", "Changed a campaign")},
    {"set_campaign_targets", QT_TRANSLATE_NOOP("Labels", "Set targets of a campaign")},
    {"set_campaign_team",    QT_TRANSLATE_NOOP("Labels", "Set the team of a campaign")},
    {"start_campaign",       QT_TRANSLATE_NOOP("Labels", "Started a campaign")},
    {"close_campaign",       QT_TRANSLATE_NOOP("Labels", "Closed a campaign")},
};

constexpr Row auditFields[] = {
    {"key",             QT_TRANSLATE_NOOP("Labels", "Setting")},
    {"active",          QT_TRANSLATE_NOOP("Labels", "Active")},
    {"order",           QT_TRANSLATE_NOOP("Labels", "Order")},
    {"number",          QT_TRANSLATE_NOOP("Labels", "Number")},
    {"at",              QT_TRANSLATE_NOOP("Labels", "Time")},
    {"amount_fen",      QT_TRANSLATE_NOOP("Labels", "Amount")},
    {"principal_fen",   QT_TRANSLATE_NOOP("Labels", "Principal")},
    {"balance_fen",     QT_TRANSLATE_NOOP("Labels", "Balance")},
    {"surplus_fen",     QT_TRANSLATE_NOOP("Labels", "Surplus")},
    {"target_fen",      QT_TRANSLATE_NOOP("Labels", "Target")},
    {"statistics_on",   QT_TRANSLATE_NOOP("Labels", "Statistics date")},
    {"received_on",     QT_TRANSLATE_NOOP("Labels", "Received on")},
    {"happened_on",     QT_TRANSLATE_NOOP("Labels", "Happened on")},
    {"made_on",         QT_TRANSLATE_NOOP("Labels", "Made on")},
    {"ended_on",        QT_TRANSLATE_NOOP("Labels", "Ended on")},
    {"served_on",       QT_TRANSLATE_NOOP("Labels", "Served on")},
    {"effective_on",    QT_TRANSLATE_NOOP("Labels", "Effective on")},
    {"agreed_on",       QT_TRANSLATE_NOOP("Labels", "Agreed on")},
    {"contract_on",     QT_TRANSLATE_NOOP("Labels", "Contract date")},
    {"contract_number", QT_TRANSLATE_NOOP("Labels", "Contract number")},
    {"document_number", QT_TRANSLATE_NOOP("Labels", "Document number")},
    {"voucher",         QT_TRANSLATE_NOOP("Labels", "Voucher")},
    {"evidence",        QT_TRANSLATE_NOOP("Labels", "Evidence")},
    {"file",            QT_TRANSLATE_NOOP("Labels", "File")},
    {"rows",            QT_TRANSLATE_NOOP("Labels", "Rows")},
    {"new",             QT_TRANSLATE_NOOP("Labels", "New")},
    {"changed",         QT_TRANSLATE_NOOP("Labels", "Changed")},
    {"unchanged",       QT_TRANSLATE_NOOP("Labels", "Unchanged")},
    {"absent",          QT_TRANSLATE_NOOP("Labels", "Absent")},
    {"refused",         QT_TRANSLATE_NOOP("Labels", "Refused")},
    {"state",           QT_TRANSLATE_NOOP("Labels", "State")},
    {"version",         QT_TRANSLATE_NOOP("Labels", "Version")},
    {"prospect",        QT_TRANSLATE_NOOP("Labels", "Prospect")},
    {"capacity",        QT_TRANSLATE_NOOP("Labels", "Capacity")},
    {"willingness",     QT_TRANSLATE_NOOP("Labels", "Willingness")},
    {"method",          QT_TRANSLATE_NOOP("Labels", "Repayment method")},
    {"annual_rate_e8",  QT_TRANSLATE_NOOP("Labels", "Annual rate")},
    {"person_reached",  QT_TRANSLATE_NOOP("Labels", "Person reached")},
    {"person_name",     QT_TRANSLATE_NOOP("Labels", "Name of that person")},
    {"visit_staff",     QT_TRANSLATE_NOOP("Labels", "Staff on the visit")},
    {"visit_recorded",  QT_TRANSLATE_NOOP("Labels", "Recorded throughout")},
    {"findings",        QT_TRANSLATE_NOOP("Labels", "Conduct rules")},
    {"overridden_by",   QT_TRANSLATE_NOOP("Labels", "Allowed by")},
    {"override_reason", QT_TRANSLATE_NOOP("Labels", "Allowed because")},
    {"relation",        QT_TRANSLATE_NOOP("Labels", "Relation")},
    {"phones",          QT_TRANSLATE_NOOP("Labels", "Phones")},
    {"addresses",       QT_TRANSLATE_NOOP("Labels", "Addresses")},
    {"accounts",        QT_TRANSLATE_NOOP("Labels", "Accounts")},
    {"id_type",         QT_TRANSLATE_NOOP("Labels", "Identity document")},
    {"id_number",       QT_TRANSLATE_NOOP("Labels", "Identity number")},
    {"first_day",       QT_TRANSLATE_NOOP("Labels", "First day")},
    {"last_day",        QT_TRANSLATE_NOOP("Labels", "Last day")},
    {"baseline_on",     QT_TRANSLATE_NOOP("Labels", "Baseline of")},
    {"branches",        QT_TRANSLATE_NOOP("Labels", "Branches")},
    {"borrowers",       QT_TRANSLATE_NOOP("Labels", "Borrowers")},
    {"loans",           QT_TRANSLATE_NOOP("Labels", "Loans")},
    {"days",            QT_TRANSLATE_NOOP("Labels", "Days")},
    {"costs_fen",       QT_TRANSLATE_NOOP("Labels", "Costs")},
    {"interest_fen",    QT_TRANSLATE_NOOP("Labels", "Interest")},
    {"penalty_fen",     QT_TRANSLATE_NOOP("Labels", "Penalty interest")},
    {"compound_fen",    QT_TRANSLATE_NOOP("Labels", "Compound interest")},
    {"grace_days",      QT_TRANSLATE_NOOP("Labels", "Days of grace")},
    {"back",            QT_TRANSLATE_NOOP("Labels", "Back again")},
    {"newly_absent",    QT_TRANSLATE_NOOP("Labels", "Newly absent")},
    {"left_out",        QT_TRANSLATE_NOOP("Labels", "Left out")},
    {"cells_refused",   QT_TRANSLATE_NOOP("Labels", "Cells not read")},
    {"differences",     QT_TRANSLATE_NOOP("Labels", "Differences")},
    {"scope",           QT_TRANSLATE_NOOP("Labels", "Scope")},
    {"sha256",          QT_TRANSLATE_NOOP("Labels", "SHA-256 of the file")},
    {"total_row",       QT_TRANSLATE_NOOP("Labels", "Total row")},
    {"parties",         QT_TRANSLATE_NOOP("Labels", "Persons and firms")},
    {"interest",        QT_TRANSLATE_NOOP("Labels", "Interest")},
    {"allocation_order", QT_TRANSLATE_NOOP("Labels", "Order of allocation")},
    {"day_count",       QT_TRANSLATE_NOOP("Labels", "Day count")},
    {"months_per_period", QT_TRANSLATE_NOOP("Labels", "Months per period")},
    {"start_on",        QT_TRANSLATE_NOOP("Labels", "Start")},
    {"details",         QT_TRANSLATE_NOOP("Labels", "How")},
    {"target_on",       QT_TRANSLATE_NOOP("Labels", "By")},
    {"agreed_until_on", QT_TRANSLATE_NOOP("Labels", "Agreed until")},
    {"until_on",        QT_TRANSLATE_NOOP("Labels", "Until")},
    {"until_settled",   QT_TRANSLATE_NOOP("Labels", "Until all is paid")},
    {"mode",            QT_TRANSLATE_NOOP("Labels", "Kind of guarantee")},
    {"consents",        QT_TRANSLATE_NOOP("Labels", "Consents")},
    {"consented_extension_on", QT_TRANSLATE_NOOP("Labels", "Consented to the extension on")},
    {"appealed",        QT_TRANSLATE_NOOP("Labels", "Appealed")},
    {"performance_days", QT_TRANSLATE_NOOP("Labels", "Days to perform")},
    {"performance_until_on", QT_TRANSLATE_NOOP("Labels", "To be performed by")},
    {"refusal_ended_on", QT_TRANSLATE_NOOP("Labels", "Refusal ended on")},
    {"refused_on",      QT_TRANSLATE_NOOP("Labels", "Refused on")},
    {"served_on_bank_on", QT_TRANSLATE_NOOP("Labels", "Served on the bank on")},
    {"served_on_debtor_on", QT_TRANSLATE_NOOP("Labels", "Served on the debtor on")},
    {"counted",         QT_TRANSLATE_NOOP("Labels", "Counted as recovered")},
    {"on_book_cash",    QT_TRANSLATE_NOOP("Labels", "Cash, on-book")},
    {"off_book_cash",   QT_TRANSLATE_NOOP("Labels", "Cash, off-book")},
    {"non_cash",        QT_TRANSLATE_NOOP("Labels", "Not cash")},
    {"transfer_price_is_cash", QT_TRANSLATE_NOOP("Labels", "Price of a transfer counts as cash")},
    {"overdue_at_least", QT_TRANSLATE_NOOP("Labels", "Days past due from")},
    {"overdue_at_most", QT_TRANSLATE_NOOP("Labels", "Days past due up to")},
    {"classes",         QT_TRANSLATE_NOOP("Labels", "Classes")},
    {"book_sides",      QT_TRANSLATE_NOOP("Labels", "On-book or off-book")},
    {"guarantee_types", QT_TRANSLATE_NOOP("Labels", "Types of guarantee")},
    {"step",            QT_TRANSLATE_NOOP("Labels", "Outcome")},
    {"received_by",     QT_TRANSLATE_NOOP("Labels", "Taken by")},
    {"first_staff",     QT_TRANSLATE_NOOP("Labels", "Handled by")},
    {"second_staff",    QT_TRANSLATE_NOOP("Labels", "And by")},
    {"legal_event",     QT_TRANSLATE_NOOP("Labels", "Legal event")},
    {"copies",          QT_TRANSLATE_NOOP("Labels", "Copies")},
    {"deadline_on",     QT_TRANSLATE_NOOP("Labels", "Pay by")},
    {"unmasked",        QT_TRANSLATE_NOOP("Labels", "Whole personal data")},
    {"targets",         QT_TRANSLATE_NOOP("Labels", "Targets")},
    {"team",            QT_TRANSLATE_NOOP("Labels", "Team")},
    {"duty",            QT_TRANSLATE_NOOP("Labels", "Duty")},
    {"ends",            QT_TRANSLATE_NOOP("Labels", "End")},
    {"members",         QT_TRANSLATE_NOOP("Labels", "Members")},
    {"owed",            QT_TRANSLATE_NOOP("Labels", "Owed")},
    {"waived",          QT_TRANSLATE_NOOP("Labels", "Waived")},
    {"received_fen",    QT_TRANSLATE_NOOP("Labels", "Received")},
    {"lump_sum_fen",    QT_TRANSLATE_NOOP("Labels", "Lump sum")},
    {"decided_level",   QT_TRANSLATE_NOOP("Labels", "Decided by")},
    {"decision",        QT_TRANSLATE_NOOP("Labels", "Decision")},
};
// clang-format on

template <size_t N>
QString find(const Row (&rows)[N], const QString& code)
{
    for (const Row& row : rows) {
        if (code == QLatin1String(row.code))
            return QCoreApplication::translate("Labels", row.text);
    }
    return {};
}

} // namespace

QString actionLabel(const QString& code)
{
    const QString text = find(actions, code);
    return text.isEmpty() ? code : text;
}

QString auditFieldLabel(const QString& key)
{
    const QString text = find(auditFields, key);
    return text.isEmpty() ? fieldLabel(key) : text;
}

} // namespace qingshou
