// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that one borrower's page shows, in one call; figures that follow from rules are in
// core/figures/borrower_figures.h. Personal data come masked: whole values are given out by PartyService::reveal only,
// which asks for a reason and writes the audit.
#pragma once

#include "core/storage/contact_repository.h"
#include "core/storage/fall_explanation.h"
#include "core/storage/legal_repository.h"
#include "core/storage/loan_query.h"
#include "core/storage/party_repository.h"
#include "core/storage/personal_details.h"
#include "core/storage/plan_repository.h"
#include "core/storage/promise_repository.h"
#include "core/storage/recovery_repository.h"
#include "core/storage/related_party_repository.h"
#include "core/storage/restructuring_repository.h"
#include "core/storage/scope.h"
#include "core/storage/seizure_repository.h"
#include "core/storage/strategy_journal_repository.h"
#include "core/storage/strategy_repository.h"
#include "core/storage/waiver_repository.h"

namespace qingshou {

struct PartyCard {
    PartyId id{};
    PartyKind kind = PartyKind::Person;
    QString name{};
    QString customerNumber{};
    PersonalDetails masked{};
};

struct RelatedCard {
    RelatedParty link{};
    PartyCard party{};
};

struct CollateralRow {
    qint64 id = 0;
    LoanId loan{};
    QString description{};
    std::optional<Money> value{};
    bool fromLedger = false;
};

struct LoanCard {
    LoanRow loan{};
    QString branchName{};
    std::vector<GuaranteeRow> guarantees{};
    std::vector<CollateralRow> collateral{};
    std::vector<LegalEventRow> legalEvents{}; ///< by day, cancelled ones too
    std::vector<JudgmentRow> judgments{};
    std::vector<SeizureRow> seizures{};          ///< by the day of the end, released ones last
    std::vector<BalanceFall> unexplainedFalls{}; ///< oldest first
    QString maskedLoanAccount{};
    QString maskedRepaymentAccount{};
    std::vector<std::pair<QString, QString>> extras{}; ///< other ledger columns, header and value
};

struct BorrowerPage {
    BorrowerRow borrower{};
    QString branchName{};
    PartyCard party{};
    std::vector<RelatedCard> coBorrowers{};
    std::vector<RelatedCard> contactPeople{};
    std::vector<PartyCard> guarantors{};            ///< each once, of all loans
    std::vector<LoanCard> loans{};                  ///< largest balance first
    std::vector<ContactRow> contacts{};             ///< newest first
    std::vector<PromiseRow> promises{};             ///< by due day
    std::vector<RecoveryEntry> recoveries{};        ///< by day received
    std::vector<PlanRow> plans{};                   ///< newest first
    std::vector<WaiverRow> waivers{};               ///< newest first
    std::vector<RestructuringRow> restructurings{}; ///< newest first
    std::vector<StrategyRow> strategies{};          ///< newest version first
    std::vector<StrategyEntry> journal{};           ///< newest first
    QString nextAction{};
    QDate nextActionOn{};
    QString nextChannel{}; ///< code of a contact that is planned; empty: what the last contact left
};

class BorrowerQuery {
public:
    BorrowerQuery(Database& db, const Scope& scope, const Vault& vault) : db_(db), scope_(scope), vault_(vault) {}

    /// Nothing when there is no such borrower or it lies outside the scope.
    std::optional<BorrowerPage> page(BorrowerId id) const;

private:
    Database& db_;
    Scope scope_;
    const Vault& vault_;
};

} // namespace qingshou
