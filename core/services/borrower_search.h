// SPDX-License-Identifier: GPL-3.0-or-later
// Find anyone in three keys: a name, its pinyin or initials, a number or its end, a village, a branch. People around a
// borrower are found too and lead to the borrower. Only what lies in the session's scope is ever given; personal data
// come masked. Permission: ViewBorrowers. A keystroke takes a few milliseconds of a million loans.
#pragma once

#include "core/base/enum_codes.h"
#include "core/base/result.h"
#include "core/services/session.h"
#include "core/storage/borrower_list_query.h"
#include "core/storage/branch_repository.h"
#include "core/storage/live_search_index.h"

#include <memory>
#include <vector>

namespace qingshou {

/// Why somebody was found, the best first.
enum class SearchReason {
    IdentityNumber,
    Phone,
    Account,
    LoanNumber,
    CustomerNumber,
    Name,
    NameStart,
    IdentityEnd,
    PhoneEnd,
    LoanNumberEnd,
    Pinyin,
    PinyinStart,
    LoanNumberStart,
    NamePart,
    PinyinPart,
    Village,
    Branch
};

template <>
struct EnumCodes<SearchReason> {
    static constexpr auto table =
        std::to_array<EnumCode<SearchReason>>({{SearchReason::IdentityNumber, "identity_number"},
                                               {SearchReason::Phone, "phone"},
                                               {SearchReason::Account, "account"},
                                               {SearchReason::LoanNumber, "loan_number"},
                                               {SearchReason::CustomerNumber, "customer_number"},
                                               {SearchReason::Name, "name"},
                                               {SearchReason::NameStart, "name_start"},
                                               {SearchReason::IdentityEnd, "identity_number_end"},
                                               {SearchReason::PhoneEnd, "phone_end"},
                                               {SearchReason::LoanNumberEnd, "loan_number_end"},
                                               {SearchReason::Pinyin, "pinyin"},
                                               {SearchReason::PinyinStart, "pinyin_start"},
                                               {SearchReason::LoanNumberStart, "loan_number_start"},
                                               {SearchReason::NamePart, "name_part"},
                                               {SearchReason::PinyinPart, "pinyin_part"},
                                               {SearchReason::Village, "village"},
                                               {SearchReason::Branch, "branch"}});
};

template <>
struct EnumCodes<PartyRole> {
    static constexpr auto table = std::to_array<EnumCode<PartyRole>>({{PartyRole::Borrower, "borrower"},
                                                                      {PartyRole::CoBorrower, "co_borrower"},
                                                                      {PartyRole::Guarantor, "guarantor"},
                                                                      {PartyRole::ContactPerson, "contact_person"}});
};

struct SearchHit {
    BorrowerListRow borrower{};
    QString maskedIdentity{}; ///< the borrower's
    SearchReason reason = SearchReason::Name;
    PartyRole role = PartyRole::Borrower; ///< of whom the text was found
    QString party{};                      ///< their name, when it is not the borrower
    QString loanNumber{};                 ///< when it was found by one
};

struct SearchAnswer {
    std::vector<SearchHit> hits{}; ///< each borrower once, best first
    bool more = false;             ///< there are others
    bool loading = false;          ///< nothing can be found yet: ask again in a moment
    bool incomplete = false;       ///< villages, or much that has just changed, are still being read
};

/// The branches as they are searched.
struct SearchBranches {
    std::vector<Branch> tree{};
    std::vector<std::pair<BranchId, QString>> spellings{}; ///< names and aliases
    NameIndex names{};                                     ///< items: in spellings
};

class BorrowerSearch {
public:
    /// reader: a connection that lives as long, for one thread at a time.
    BorrowerSearch(Database& reader, std::shared_ptr<const Session> session);

    /// Begins to read what is needed, on another thread, when the book is large. True when it can find.
    Result<bool> prepare();
    /// Waits until it can find everything.
    Outcome waitUntilReady();
    /// Words after the first one may also narrow: "王国强 城关", "wgq 0014". NotAllowed. asOf: for days past due.
    Result<SearchAnswer> find(const QString& text, size_t limit, QDate asOf);

private:
    Outcome mayFind() const;
    void readBranches();

    Database& db_;
    std::shared_ptr<const Session> session_;
    LiveSearchIndex index_;
    SearchBranches branches_;
};

} // namespace qingshou
