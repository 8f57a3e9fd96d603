// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/letter_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Letters)
};

struct Row {
    const char* name;
    const char* text;
};

// clang-format off
constexpr Row parts[] = {
    {"number",            QT_TRANSLATE_NOOP("Letters", "Number of the letter")},
    {"name",              QT_TRANSLATE_NOOP("Letters", "Borrower")},
    {"borrower",          QT_TRANSLATE_NOOP("Letters", "Borrower")},
    {"id",                QT_TRANSLATE_NOOP("Letters", "Borrower's identity number")},
    {"guarantor",         QT_TRANSLATE_NOOP("Letters", "Guarantor")},
    {"guarantor_id",      QT_TRANSLATE_NOOP("Letters", "Guarantor's identity number")},
    {"guarantors",        QT_TRANSLATE_NOOP("Letters", "All guarantors")},
    {"co_borrowers",      QT_TRANSLATE_NOOP("Letters", "Co-borrowers")},
    {"lender",            QT_TRANSLATE_NOOP("Letters", "Cooperative and branch")},
    {"branch",            QT_TRANSLATE_NOOP("Letters", "Branch")},
    {"contract_no",       QT_TRANSLATE_NOOP("Letters", "Contract number")},
    {"contract",          QT_TRANSLATE_NOOP("Letters", "Contract number")},
    {"loan_no",           QT_TRANSLATE_NOOP("Letters", "Loan number")},
    {"loan",              QT_TRANSLATE_NOOP("Letters", "Loan number")},
    {"guarantee_no",      QT_TRANSLATE_NOOP("Letters", "Guarantee contract number")},
    {"mode",              QT_TRANSLATE_NOOP("Letters", "Kind of guarantee")},
    {"start",             QT_TRANSLATE_NOOP("Letters", "Day from which it runs")},
    {"due",               QT_TRANSLATE_NOOP("Letters", "Due date")},
    {"loan_amount",       QT_TRANSLATE_NOOP("Letters", "Amount of the loan")},
    {"as_of",             QT_TRANSLATE_NOOP("Letters", "Day of the figures")},
    {"balance",           QT_TRANSLATE_NOOP("Letters", "Principal owed")},
    {"principal",         QT_TRANSLATE_NOOP("Letters", "Principal owed")},
    {"interest",          QT_TRANSLATE_NOOP("Letters", "Interest in arrears")},
    {"interest_all",      QT_TRANSLATE_NOOP("Letters", "Interest with penalty and compound interest")},
    {"penalty",           QT_TRANSLATE_NOOP("Letters", "Penalty interest")},
    {"compound",          QT_TRANSLATE_NOOP("Letters", "Compound interest")},
    {"fees",              QT_TRANSLATE_NOOP("Letters", "Costs")},
    {"costs",             QT_TRANSLATE_NOOP("Letters", "Costs")},
    {"total",             QT_TRANSLATE_NOOP("Letters", "Total")},
    {"capitals",          QT_TRANSLATE_NOOP("Letters", "Total in capitals")},
    {"owed",              QT_TRANSLATE_NOOP("Letters", "Owed altogether")},
    {"owed_capitals",     QT_TRANSLATE_NOOP("Letters", "Owed altogether, in capitals")},
    {"deadline",          QT_TRANSLATE_NOOP("Letters", "Pay by")},
    {"objection",         QT_TRANSLATE_NOOP("Letters", "Object by")},
    {"account",           QT_TRANSLATE_NOOP("Letters", "Last digits of the repayment account")},
    {"phone",             QT_TRANSLATE_NOOP("Letters", "Telephone")},
    {"complaint_phone",   QT_TRANSLATE_NOOP("Letters", "Telephone for complaints")},
    {"in_period",         QT_TRANSLATE_NOOP("Letters", "Whether it is the first request within the guarantee period")},
    {"staff",             QT_TRANSLATE_NOOP("Letters", "Who handles it")},
    {"date",              QT_TRANSLATE_NOOP("Letters", "Day of the letter")},
    {"signature",         QT_TRANSLATE_NOOP("Letters", "Seal, staff and day")},
    {"firm_signature",    QT_TRANSLATE_NOOP("Letters", "Seal of the firm, lawyer and day")},
    {"firm",              QT_TRANSLATE_NOOP("Letters", "Law firm")},
    {"lawyer",            QT_TRANSLATE_NOOP("Letters", "Lawyer")},
    {"cut",               QT_TRANSLATE_NOOP("Letters", "In two copies, and a line to cut along")},
    {"cut_line",          QT_TRANSLATE_NOOP("Letters", "Line to cut along")},
    {"receipt_number",    QT_TRANSLATE_NOOP("Letters", "Number on the receipt")},
    {"receipt_signature", QT_TRANSLATE_NOOP("Letters", "Who signs the receipt")},
    {"promised",          QT_TRANSLATE_NOOP("Letters", "Table of days and amounts")},
    {"promise_total",     QT_TRANSLATE_NOOP("Letters", "Promised altogether")},
    {"promise_capitals",  QT_TRANSLATE_NOOP("Letters", "Promised altogether, in capitals")},
    {"promise_signature", QT_TRANSLATE_NOOP("Letters", "Who signs the promise")},
    {"plan_principal",    QT_TRANSLATE_NOOP("Letters", "Principal of the plan")},
    {"plan_capitals",     QT_TRANSLATE_NOOP("Letters", "Principal of the plan, in capitals")},
    {"months",            QT_TRANSLATE_NOOP("Letters", "Months of the plan")},
    {"method",            QT_TRANSLATE_NOOP("Letters", "Repayment method")},
    {"rate",              QT_TRANSLATE_NOOP("Letters", "Annual rate")},
    {"day_count",         QT_TRANSLATE_NOOP("Letters", "How days are counted")},
    {"schedule",          QT_TRANSLATE_NOOP("Letters", "Table of instalments")},
    {"total_capitals",    QT_TRANSLATE_NOOP("Letters", "Total in capitals")},
    {"total_principal",   QT_TRANSLATE_NOOP("Letters", "Principal of all instalments")},
    {"total_interest",    QT_TRANSLATE_NOOP("Letters", "Interest of all instalments")},
    {"order",             QT_TRANSLATE_NOOP("Letters", "Order of payment")},
    {"signatures",        QT_TRANSLATE_NOOP("Letters", "Who signs the agreement")},
    {"visit_day",         QT_TRANSLATE_NOOP("Letters", "Day of the visit")},
    {"visit_from",        QT_TRANSLATE_NOOP("Letters", "Time of arrival")},
    {"visit_until",       QT_TRANSLATE_NOOP("Letters", "Time of leaving")},
    {"place",             QT_TRANSLATE_NOOP("Letters", "Place of the visit")},
    {"person_met",        QT_TRANSLATE_NOOP("Letters", "Who was met")},
    {"met_as",            QT_TRANSLATE_NOOP("Letters", "Relation to the borrower")},
    {"recorded",          QT_TRANSLATE_NOOP("Letters", "Whether it was recorded throughout")},
    {"statement",         QT_TRANSLATE_NOOP("Letters", "What was said")},
    {"seen",              QT_TRANSLATE_NOOP("Letters", "What was seen of assets and income")},
    {"promise_line",      QT_TRANSLATE_NOOP("Letters", "What was promised")},
    {"visit_signature",   QT_TRANSLATE_NOOP("Letters", "Who signs the visit, or why not")},
    {"addressee",         QT_TRANSLATE_NOOP("Letters", "Who receives it")},
    {"role",              QT_TRANSLATE_NOOP("Letters", "Borrower or guarantor")},
    {"served",            QT_TRANSLATE_NOOP("Letters", "What is delivered, with its number")},
    {"address",           QT_TRANSLATE_NOOP("Letters", "Address")},
    {"delivery_form",     QT_TRANSLATE_NOOP("Letters", "Form of the delivery")},
};
// clang-format on

QString why(LetterNeed need)
{
    switch (need) {
    case LetterNeed::None:
        break;
    case LetterNeed::Number:
        return Words::tr("Without its number the paper cannot be told from another, nor its receipt be tied to it.");
    case LetterNeed::Who:
        return Words::tr("The paper must name and identify the person.");
    case LetterNeed::Debt:
        return Words::tr("The paper must say which debt it is about.");
    case LetterNeed::AsOf:
        return Words::tr("Figures prove nothing without their day.");
    case LetterNeed::Amount:
        return Words::tr("The paper must say how much is owed, part by part and in capitals.");
    case LetterNeed::Deadline:
        return Words::tr("A demand says until when.");
    case LetterNeed::Basis:
        return Words::tr("The letter must name the law on which it rests.");
    case LetterNeed::Sender:
        return Words::tr("The letter must show who writes, with the seal.");
    case LetterNeed::Objection:
        return Words::tr("The person must be told where and until when to object and to complain.");
    case LetterNeed::Receipt:
        return Words::tr("Without the signatures the paper proves nothing.");
    case LetterNeed::Consent:
        return Words::tr("These words show consent to perform, even after the limitation period has passed.");
    case LetterNeed::Claim:
        return Words::tr("The guarantor must be asked in so many words within the guarantee period.");
    case LetterNeed::Schedule:
        return Words::tr("The paper must say what is paid when.");
    case LetterNeed::Acceleration:
        return Words::tr("The paper must say what follows when it is not kept.");
    case LetterNeed::Guarantee:
        return Words::tr("Guarantors who do not agree are bound to the old terms only.");
    case LetterNeed::NoNovation:
        return Words::tr("Without it the old debt and its guarantees may be taken for ended.");
    case LetterNeed::Order:
        return Words::tr("Without the order of payment the law's own applies.");
    case LetterNeed::Court:
        return Words::tr("The agreement says who bears the costs and which court decides.");
    case LetterNeed::Mandate:
        return Words::tr("A legal letter says which lawyer writes for whom.");
    case LetterNeed::Visit:
        return Words::tr("A visit is proven by when, where, by whom and with whom it was.");
    case LetterNeed::Statement:
        return Words::tr("The record holds what was said, seen and promised.");
    case LetterNeed::Delivery:
        return Words::tr("The slip proves what was delivered to whom, where and by whom.");
    }
    return {};
}

} // namespace

QString letterPartLabel(const QString& name)
{
    for (const Row& row : parts)
        if (name == QLatin1String(row.name))
            return Words::tr(row.text);
    return name;
}

QString faultSentence(const LetterFault& fault)
{
    switch (fault.kind) {
    case LetterFault::Kind::Missing:
        return Words::tr("{%1} (%2) is missing. %3").arg(fault.part, letterPartLabel(fault.part), why(fault.need));
    case LetterFault::Kind::MissingWords:
        return Words::tr("The words “%1” are missing. %2").arg(fault.part, why(fault.need));
    case LetterFault::Kind::Unknown:
        return fault.part.contains(QLatin1Char('{')) || fault.part.contains(QLatin1Char('}'))
                   ? Words::tr("A brace stands alone near “%1”.").arg(fault.part)
                   : Words::tr("{%1} is no field of this letter. Choose one from the list.").arg(fault.part);
    case LetterFault::Kind::NotAlone:
        break;
    }
    return Words::tr("{%1} (%2) must stand alone on a line.").arg(fault.part, letterPartLabel(fault.part));
}

} // namespace qingshou
