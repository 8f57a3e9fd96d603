// SPDX-License-Identifier: GPL-3.0-or-later
// Random ledgers for use inside rc::check, and what a book says of them. Balances differ, so that a borrower's largest
// loan is one loan. A person bears one name in a ledger. Some are known by their customer number or identity number
// only, some by neither, and of those known by both, one may be left blank in some rows: for some always the same one,
// for others either, so that one ledger may know them in three ways.
#pragma once

#include "tests/support/import_fixture.h"

#include <string>
#include <vector>

namespace qingshou::test {

struct MadePerson {
    std::string number, identity, name;
    enum class Blank { Neither, Number, Identity, Either } sometimesBlank = Blank::Neither;
};

struct MadeGuarantor {
    std::string name, identity;
};

struct MadeRow {
    MadePerson person;
    std::string loan, branch, phone, riskClass, guaranteeType, manager, collector;
    int balance = 0, interest = 0, days = 0; ///< yuan
    std::vector<MadeGuarantor> guarantors;
};

std::vector<MadeRow> randomRows();
/// What the bank may have said of some of these loans before: other figures, owners, branches and guarantors; of who
/// people are, no more than later.
std::vector<MadeRow> earlierRows(const std::vector<MadeRow>& later);

std::string ledgerText(const std::vector<MadeRow>& rows);

/// What a reader sees of every loan and of every borrower that has loans, and the sums of the book at its day: a line
/// each, without ids, days of import and what was before.
std::vector<std::string> whatIsSaid(Workspace& book);
/// The lines that one of them has alone; empty when they say the same.
std::string difference(const std::vector<std::string>& one, const std::vector<std::string>& other);

} // namespace qingshou::test
