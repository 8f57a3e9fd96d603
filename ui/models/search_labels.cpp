// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/search_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

} // namespace

QString label(PartyRole role)
{
    switch (role) {
    case PartyRole::Borrower:
        return Words::tr("borrower");
    case PartyRole::CoBorrower:
        return Words::tr("co-borrower");
    case PartyRole::Guarantor:
        return Words::tr("guarantor");
    case PartyRole::ContactPerson:
        return Words::tr("contact person");
    }
    return {};
}

QString label(SearchReason reason)
{
    switch (reason) {
    case SearchReason::IdentityNumber:
        return Words::tr("identity number");
    case SearchReason::Phone:
        return Words::tr("phone");
    case SearchReason::Account:
        return Words::tr("account");
    case SearchReason::LoanNumber:
        return Words::tr("loan number");
    case SearchReason::CustomerNumber:
        return Words::tr("customer number");
    case SearchReason::Name:
    case SearchReason::NameStart:
    case SearchReason::NamePart:
        return Words::tr("name");
    case SearchReason::IdentityEnd:
        return Words::tr("end of identity number");
    case SearchReason::PhoneEnd:
        return Words::tr("end of phone");
    case SearchReason::LoanNumberEnd:
        return Words::tr("end of loan number");
    case SearchReason::Pinyin:
    case SearchReason::PinyinStart:
    case SearchReason::PinyinPart:
        return Words::tr("pinyin");
    case SearchReason::LoanNumberStart:
        return Words::tr("start of loan number");
    case SearchReason::Village:
        return Words::tr("village");
    case SearchReason::Branch:
        return Words::tr("branch");
    }
    return {};
}

QString whyText(const SearchHit& hit)
{
    QString why = label(hit.reason);
    if (!hit.loanNumber.isEmpty())
        why += QLatin1Char(' ') + hit.loanNumber;
    if (hit.role == PartyRole::Borrower)
        return why;
    //: %1: guarantor, co-borrower or contact person, %2: a name, %3: why they were found
    return Words::tr("%1 %2 · %3").arg(label(hit.role), hit.party, why);
}

QString whatCanBeSearched()
{
    return Words::tr(
        "Name, pinyin or initials; identity number or phone, whole or the last four; start or end of a loan "
        "number; account, customer number, village, branch. A second word narrows: wgq 0014.");
}

} // namespace qingshou
