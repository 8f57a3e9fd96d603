// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/import_applier.h"

#include "core/services/loan_comparison.h"
#include "core/services/rule_settings.h"
#include "core/storage/borrower_summary.h"
#include "core/storage/settings_repository.h"
#include "core/storage/workstation_repository.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace qingshou {
namespace {

/// Made anew once the rows of an empty book are there.
constexpr std::array<std::string_view, 7> indexesOfRows{
    "parties_by_customer", "loans_by_borrower",  "loans_by_branch",    "loans_by_due",
    "loans_overdue",       "guarantees_by_loan", "guarantees_by_party"};
/// Made last: the borrowers' sums have just written what it sorts by.
constexpr std::array<std::string_view, 1> indexesOfSums{"borrowers_by_branch"};

template <class T>
void sortUnique(std::vector<T>& all)
{
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

} // namespace

ImportApplier::ImportApplier(Change& change, const ImportPlan& plan, ImportRunId run, bool emptyBook)
    : change_(change), plan_(plan), vault_(change.session().vault), run_(run), emptyBook_(emptyBook),
      bookOn_(WorkstationRepository(change.db()).load().statisticsOn),
      classDays_(classDays(Settings::load(change.db()))), tally_(change.db(), change.session(), plan),
      completer_(vault_), bulk_(change.db()), loans_(change.db()), links_(change.db()), changes_(change.db(), run),
      parties_(change.db(), change.ids(), vault_, emptyBook), loanIds_(change.db(), change.ids(), "loans"),
      guaranteeIds_(change.db(), change.ids(), "guarantees"), coBorrowerIds_(change.db(), change.ids(), "co_borrowers"),
      contactIds_(change.db(), change.ids(), "contact_people"), collateralIds_(change.db(), change.ids(), "collateral"),
      facts_(plan.statisticsOn), sums_(plan.statisticsOn)
{
    if (emptyBook_) {
        bulk_.dropIndexes(indexesOfRows);
        bulk_.dropIndexes(indexesOfSums);
    }
}

void ImportApplier::apply(PreparedRow& row)
{
    using Held = LoanRepository::Held;
    const Held held = emptyBook_ ? Held::No : loans_.find(row.loan.loanNumber, row.loan.rowHash, book_);
    switch (held) {
    case Held::No:
        completer_.complete(row);
        applyNew(row, tally_.branchOf(row, nullptr));
        break;
    case Held::Same:
        tally_.branchOf(row, &book_);
        applySame(row);
        break;
    case Held::Other:
        completer_.complete(row);
        [[fallthrough]];
    case Held::SamePeople:
        applyOther(row, tally_.branchOf(row, &book_), held == Held::SamePeople);
        break;
    }
}

void ImportApplier::applyNew(PreparedRow& row, const ImportTally::RowBranch& branch)
{
    LoanRecord& loan = row.loan;
    loan.overdueSinceOn = overdueSince(row, loan, {});
    loan.id = loanIds_.next<LoanId>();
    loan.branch = branchId(branch);
    loan.borrower = parties_.borrowerOf(row.borrower, nullptr, loan.branch);
    newLoans_.push_back(&loan);
    if (emptyBook_) { // then every loan is new, which needs no saying
        facts_.add(loan);
    } else {
        seen_.push_back(loan.id);
        sum(loan);
        affected_.push_back(loan.borrower);
        newChanges_.push_back({.kind = ImportChangeKind::Added,
                               .loan = loan.id,
                               .balanceAfter = loan.balance,
                               .classAfter = storedClass(loan.riskClass)});
    }
    linkGuarantors(row, loan.id, true);
    linkOthers(row, loan);
    tally_.addNew(loan);
}

void ImportApplier::endBatch()
{
    parties_.flush();
    loans_.insert(newLoans_, run_);
    if (!emptyBook_) {
        loans_.update(otherLoans_, run_);
        loans_.link(movedLoans_);
        loans_.refresh(sameLoans_, plan_.statisticsOn, run_);
        loans_.saveHistories(histories_, run_);
        otherLoans_.clear();
        movedLoans_.clear();
        sameLoans_.clear();
        histories_.clear();
    }
    links_.insertGuarantees(newGuarantees_);
    changes_.add(newChanges_);
    newLoans_.clear();
    newGuarantees_.clear();
    newChanges_.clear();
}

void ImportApplier::applySame(PreparedRow& row)
{
    seen_.push_back(book_.id);
    const bool wasAbsent = book_.absentSinceOn.isValid();
    const bool wasLate = book_.overdueSinceOn.isValid();
    const LoanDay before = dayOf(book_);
    const QDate beforeOn = book_.statisticsOn;
    const bool stoodTooWell = wasLate && standsTooWell(forSums(book_), bookOn_, classDays_);
    tally_.add(book_, book_, false);
    refresh(book_, row);
    sum(book_);
    const LoanDay after = dayOf(book_);
    const bool toldByCoverage = plan_.scope == LedgerScope::WholeBook;
    if (!wasAbsent && toldByCoverage && after == countedOn(before, beforeOn.daysTo(plan_.statisticsOn))) {
        // Nothing that the book would not say by itself; but days count on, and a class may not stand any longer.
        if (wasLate && standsTooWell(forSums(book_), plan_.statisticsOn, classDays_) != stoodTooWell)
            affected_.push_back(book_.borrower);
        return;
    }
    affected_.push_back(book_.borrower);
    sameLoans_.push_back(after);
    const LoanMovements moved = overdueMovement(wasLate, book_.overdueSinceOn.isValid());
    if (wasAbsent || moved.any()) { // history has more of it
        loans_.findByNumber(row.loan.loanNumber, book_);
        refresh(book_, row);
        row.loan = book_; // which stays until the end of the batch
        note(wasAbsent, false, book_, row.loan, moved);
    }
}

void ImportApplier::applyOther(PreparedRow& row, const ImportTally::RowBranch& branch, bool samePeople)
{
    seen_.push_back(book_.id);
    const bool wasAbsent = book_.absentSinceOn.isValid();
    LoanRecord& loan = row.loan;
    loan = merged(row, book_);
    loan.branch = branchId(branch);
    if (!samePeople)
        loan.borrower = parties_.borrowerOf(row.borrower, &book_, loan.branch);
    otherLoans_.push_back(&loan);
    if (loan.borrower != book_.borrower || loan.branch != book_.branch)
        movedLoans_.push_back(&loan);
    const bool changed = isChange(book_, loan);
    LoanMovements moved = movementsOf(book_, loan);
    if (!samePeople) {
        moved.add(LoanMovement::GuaranteeChanged, linkGuarantors(row, loan.id, false));
        linkOthers(row, loan);
    }
    note(wasAbsent, changed, book_, loan, moved);
    tally_.add(book_, loan, changed);
    sum(loan);
    affected_.push_back(loan.borrower);
    if (book_.borrower != loan.borrower)
        affected_.push_back(book_.borrower);
    if (loan.balance < book_.balance)
        fallen_.push_back(loan.id);
}

void ImportApplier::sum(const LoanRecord& loan)
{
    sums_.add(forSums(loan));
}

void ImportApplier::note(bool wasAbsent, bool changed, const LoanRecord& before, const LoanRecord& after,
                         LoanMovements moved)
{
    const auto bad = [](const LoanRecord& loan) { return loan.riskClass && nonPerforming(*loan.riskClass); };
    moved.add(LoanMovement::Relapsed,
              (moved.has(LoanMovement::NewlyBad) && loans_.wasBadBefore(after.id, plan_.statisticsOn)) ||
                  (wasAbsent && bad(before) && bad(after)));
    if (changed || moved.any() || after.branch != before.branch)
        histories_.push_back(&after);
    if (!changed && !wasAbsent && !moved.any())
        return;
    const auto kind = wasAbsent ? ImportChangeKind::Back
                      : changed ? ImportChangeKind::Changed
                                : ImportChangeKind::Moved;
    newChanges_.push_back({.kind = kind,
                           .loan = after.id,
                           .balanceBefore = before.balance,
                           .balanceAfter = after.balance,
                           .classBefore = storedClass(before.riskClass),
                           .classAfter = storedClass(after.riskClass),
                           .movements = moved});
}

BranchId ImportApplier::branchId(const ImportTally::RowBranch& branch)
{
    if (branch.id.isValid())
        return branch.id;
    const auto id = change_.newId<BranchId>("branches");
    BranchRepository(change_.db())
        .insert({id, tally_.parentOfNew(), tally_.nameOf(branch.index),
                 QString::fromStdString(tally_.codeOf(branch.index)), 0},
                run_);
    tally_.created(branch.index, id);
    return id;
}

bool ImportApplier::linkGuarantors(PreparedRow& row, LoanId loan, bool isNew)
{
    if (!row.says(Field::Guarantors) || (isNew && row.guarantors.empty()))
        return false;
    bool others = false;
    const QDate until = row.guaranteeDueOn.value_or(QDate());
    const std::vector<LedgerGuarantee> before = isNew ? std::vector<LedgerGuarantee>() : links_.guarantees(loan);
    std::vector<PartyId> named;
    for (PreparedParty& guarantor : row.guarantors) {
        const PartyId party = parties_.guarantorOf(guarantor, before);
        if (std::find(named.begin(), named.end(), party) != named.end())
            continue;
        named.push_back(party);
        const auto place = std::find_if(before.begin(), before.end(),
                                        [party](const LedgerGuarantee& known) { return known.party == party; });
        others = others || place == before.end() || place->ended;
        if (place == before.end())
            newGuarantees_.push_back({guaranteeIds_.next<GuaranteeId>(), loan, party, until});
        else if (place->ended || (!place->hasTerm && until.isValid()))
            links_.keepGuarantee(place->id, place->hasTerm ? QDate() : until);
    }
    for (const LedgerGuarantee& known : before) {
        if (known.ended || std::find(named.begin(), named.end(), known.party) != named.end())
            continue;
        links_.endGuarantee(known.id, plan_.statisticsOn);
        others = true;
    }
    return others;
}

void ImportApplier::linkOthers(PreparedRow& row, const LoanRecord& loan)
{
    if (!row.coBorrowers.empty() || row.spouse)
        parties_.flush(); // they are looked for by name
    for (PreparedParty& party : row.coBorrowers)
        if (!links_.coBorrowerNamed(loan.borrower, party.name))
            links_.insertCoBorrower(coBorrowerIds_.next<BorrowerId>().value, loan.borrower, parties_.standAlone(party),
                                    "共同借款人");
    if (row.spouse && !links_.contactPersonNamed(loan.borrower, row.spouse->name))
        links_.insertContactPerson(contactIds_.next<BorrowerId>().value, loan.borrower,
                                   parties_.standAlone(*row.spouse), "配偶");
    if (!row.says(Field::Collateral) && !row.says(Field::CollateralValue))
        return;
    if (!row.collateral.empty() || row.collateralValue) {
        const std::string description =
            row.collateral.empty() ? fieldHeader(Field::Collateral).toStdString() : row.collateral;
        const auto id = collateralIds_.next<BorrowerId>().value;
        links_.setCollateral(id, loan.id, description, row.collateralValue);
    } else if (!emptyBook_) {
        links_.removeCollateral(loan.id);
    }
}

void ImportApplier::finish(int step)
{
    switch (step) {
    case 0:
        bringTogether();
        parties_.finish();
        for (IdRun* ids : {&loanIds_, &guaranteeIds_, &coBorrowerIds_, &contactIds_, &collateralIds_})
            ids->close();
        if (emptyBook_) {
            facts_.sort();
            totals_ = std::async(std::launch::async, [this] { return BookTotals::of(plan_.statisticsOn, facts_); });
        }
        break;
    case 1:
        finishLoans();
        break;
    case 2:
        bulk_.createIndexes(indexesOfRows);
        parties_.writeKeys();
        break;
    case 3:
        finishBorrowers();
        break;
    case 4:
        BookTotals(change_.db()).keep(plan_.statisticsOn, emptyBook_ ? totals_.get() : sums_.totals());
        WorkstationRepository(change_.db()).setStatisticsDate(plan_.statisticsOn);
        break;
    default:
        break;
    }
}

void ImportApplier::bringTogether()
{
    parties_.flush();
    const std::vector<PartyJoin> joins = parties_.joins();
    if (joins.empty())
        return;
    const PartiesJoined joined = PartyJoiner(change_).join(joins);
    parties_.replace(joined);
    facts_.replace(joined.borrowers);
    sums_.replace(joined.borrowers);
    for (BorrowerId& borrower : affected_)
        borrower.value = standsNow(joined.borrowers, borrower.value);
    for (const auto& [gone, kept] : joined.borrowers)
        affected_.push_back(BorrowerId{kept});
}

void ImportApplier::finishLoans()
{
    const LedgerCoverage coverage = tally_.coverage();
    if (!emptyBook_) {
        std::sort(seen_.begin(), seen_.end());
        std::vector<LoanId> newlyAbsent;
        forEachLoanBut(change_.db(), seen_, [&](LoanId id, LoanForSums loan) {
            if (standsTooWell(loan, bookOn_, classDays_) != standsTooWell(loan, plan_.statisticsOn, classDays_))
                affected_.push_back(BorrowerId{loan.borrower});
            if (tally_.addUnseen(loan, coverage) && !loan.absent) {
                newlyAbsent.push_back(id);
                loan.absent = true;
            }
            sums_.add(loan);
        });
        loans_.markAbsent(newlyAbsent, run_, plan_.statisticsOn);
    }
    if (!coverage.badLoansOnly)
        keepCoverage(change_.db(), coverage, plan_.statisticsOn);
}

void ImportApplier::finishBorrowers()
{
    BorrowerSummary summary(change_.db(), plan_.statisticsOn, classDays_);
    sortUnique(affected_);
    sortUnique(fallen_);
    if (emptyBook_)
        summary.insertAll(parties_.newBorrowers(), facts_);
    else if (affected_.size() * 2 > seen_.size() || // many are faster read from end to end
             SettingsRepository(change_.db()).changedSinceLastImport(run_))
        summary.recomputeAll();
    else
        summary.recomputeAfterImport(affected_, fallen_);
    bulk_.createIndexes(indexesOfSums);
}

} // namespace qingshou
