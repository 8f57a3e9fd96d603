// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/borrower_query.h"

#include "core/domain/masking.h"
#include "core/storage/branch_repository.h"
#include "core/storage/ledger_columns.h"
#include "core/storage/loan_extras.h"

#include <algorithm>

namespace qingshou {
namespace {

PartyCard cardOf(PartyRepository& parties, const Vault& vault, PartyId id)
{
    const std::optional<Party> party = parties.find(id);
    if (!party)
        return {};
    PartyCard card{
        id, party->kind, QString::fromStdString(party->name), QString::fromStdString(party->customerNumber), {}};
    if (const auto details = openDetails(party->sealed, vault))
        card.masked = masked(personalDetails(*details));
    return card;
}

std::vector<CollateralRow> collateralOf(Database& db, LoanId loan)
{
    Statement rows(db, "SELECT id, description, value_fen, from_ledger FROM collateral WHERE loan_id = ? ORDER BY id");
    rows.bind(1, loan);
    std::vector<CollateralRow> found;
    while (rows.step())
        found.push_back({rows.integer(0), loan, rows.text(1), rows.optionalMoney(2), rows.boolean(3)});
    return found;
}

void openSealed(const Vault& vault, LoanCard& card)
{
    const std::optional<LoanExtras> extras = openExtras(card.loan.sealedExtras, vault);
    if (!extras)
        return;
    card.maskedLoanAccount = maskAccount(QString::fromStdString(extras->loanAccount));
    card.maskedRepaymentAccount = maskAccount(QString::fromStdString(extras->repaymentAccount));
    for (const auto& [header, value] : extras->columns) {
        const QString name = QString::fromStdString(header);
        card.extras.emplace_back(name, shownExtra(name, QString::fromStdString(value)));
    }
}

} // namespace

std::optional<BorrowerPage> BorrowerQuery::page(BorrowerId id) const
{
    const std::optional<BorrowerRow> borrower = LoanQuery(db_).borrower(id);
    if (!borrower || !scope_.contains(borrower->branch))
        return std::nullopt;

    const std::vector<Branch> branches = BranchRepository(db_).all();
    const auto nameOf = [&](BranchId branch) {
        const auto found =
            std::find_if(branches.begin(), branches.end(), [&](const Branch& b) { return b.id == branch; });
        return found == branches.end() ? QString() : found->name;
    };

    PartyRepository parties(db_);
    BorrowerPage page;
    page.borrower = *borrower;
    page.branchName = nameOf(borrower->branch);
    page.party = cardOf(parties, vault_, borrower->party);
    const RelatedPartyRepository related(db_);
    for (const RelatedParty& link : related.ofBorrower(id, Relation::CoBorrower))
        page.coBorrowers.push_back({link, cardOf(parties, vault_, link.party)});
    for (const RelatedParty& link : related.ofBorrower(id, Relation::ContactPerson))
        page.contactPeople.push_back({link, cardOf(parties, vault_, link.party)});

    const LegalRepository legal(db_);
    const FallExplanation falls(db_);
    for (LoanRow& row : LoanQuery(db_).ofBorrower(id)) {
        LoanCard card;
        card.branchName = nameOf(row.branch);
        card.guarantees = legal.guarantees(row.id);
        card.collateral = collateralOf(db_, row.id);
        card.legalEvents = legal.events(row.id);
        card.judgments = legal.judgments(row.id);
        card.seizures = SeizureRepository(db_).ofLoan(row.id);
        card.unexplainedFalls = falls.unexplained(row.id);
        card.loan = std::move(row);
        openSealed(vault_, card);
        for (const GuaranteeRow& guarantee : card.guarantees) {
            const bool known = std::any_of(page.guarantors.begin(), page.guarantors.end(),
                                           [&](const PartyCard& party) { return party.id == guarantee.party; });
            if (!known)
                page.guarantors.push_back(cardOf(parties, vault_, guarantee.party));
        }
        page.loans.push_back(std::move(card));
    }

    page.contacts = ContactRepository(db_).ofBorrower(id);
    page.promises = PromiseRepository(db_).ofBorrower(id);
    page.recoveries = RecoveryRepository(db_).ofBorrower(id);
    page.plans = PlanRepository(db_).ofBorrower(id);
    page.waivers = WaiverRepository(db_).ofBorrower(id);
    page.restructurings = RestructuringRepository(db_).ofBorrower(id);
    page.strategies = StrategyRepository(db_).ofBorrower(id);
    page.journal = StrategyJournalRepository(db_).ofBorrower(id);
    std::erase_if(page.journal, [](const StrategyEntry& entry) { return entry.undone; });
    Statement next(db_, "SELECT next_action, next_action_on, "
                        "(SELECT channel FROM planned_contacts p WHERE p.id = planned_contact_id) "
                        "FROM borrowers WHERE id = ?");
    next.bind(1, id);
    if (next.step()) {
        page.nextAction = next.text(0);
        page.nextActionOn = next.date(1);
        page.nextChannel = next.text(2);
    }
    return page;
}

} // namespace qingshou
