// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/debtors.h"

namespace qingshou {

bool owes(PersonReached person)
{
    switch (person) {
    case PersonReached::Borrower:
    case PersonReached::CoBorrower:
    case PersonReached::Guarantor:
    case PersonReached::LegalRepresentative: // speaks for the firm that owes
    case PersonReached::Agent:               // for whoever gave the power
    case PersonReached::Nobody:
        return true;
    case PersonReached::Spouse:
    case PersonReached::AdultRelative:
    case PersonReached::MailRoom:
    case PersonReached::ContactPerson:
    case PersonReached::VillageOfficer:
    case PersonReached::Other:
        return false;
    }
    return false;
}

} // namespace qingshou
