// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/borrower_search.h"

#include "core/services/change.h"
#include "core/services/search_collector.h"
#include "core/storage/borrower_repository.h"
#include "core/storage/borrowers_by_balance.h"
#include "core/storage/database.h"
#include "core/storage/party_repository.h"
#include "core/storage/personal_details.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace qingshou {
namespace {

/// Of numbers that the text begins or ends and that are refused for another reason, so many are looked at.
constexpr int mostNumbers = 200'000;
/// A second word that means more borrowers than this narrows nothing.
constexpr size_t mostNarrowed = 20'000;

/// The conditions of the words after the first.
struct Narrowing {
    std::vector<std::vector<BranchId>> branches{};
    std::vector<std::unordered_set<qint64>> borrowers{};
};

struct Word {
    std::string text;          ///< as typed
    std::u32string characters; ///< as names are compared
    bool letters = false;      ///< may be pinyin
    bool chinese = false;      ///< Chinese characters and nothing else
    size_t digits = 0;
};

Word wordOf(const std::string& text)
{
    Word word{text, nameCharacters(text)};
    word.chinese = !word.characters.empty();
    for (const char32_t c : word.characters) {
        word.letters |= c >= U'a' && c <= U'z';
        word.digits += c >= U'0' && c <= U'9';
        word.chinese &= c >= 0x2E80;
    }
    return word;
}

/// Four digits, or three and an X, as identity numbers may end.
bool isTail(const Word& word)
{
    const std::u32string& c = word.characters;
    return c.size() == 4 && (word.digits == 4 || (word.digits == 3 && c[3] == U'x'));
}

std::string upper(std::string text)
{
    for (char& c : text)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return text;
}

SearchReason byName(NameFit fit, bool byCharacters)
{
    switch (fit) {
    case NameFit::Whole:
        return byCharacters ? SearchReason::Name : SearchReason::Pinyin;
    case NameFit::Start:
        return byCharacters ? SearchReason::NameStart : SearchReason::PinyinStart;
    case NameFit::Inside:
        break;
    }
    return byCharacters ? SearchReason::NamePart : SearchReason::PinyinPart;
}

/// One way to understand what was typed.
class Finder {
public:
    Finder(Database& db, const Session& session, const LiveSearchIndex& index, const SearchBranches& branches)
        : db_(db), session_(session), index_(index), branches_(branches), parties_(db)
    {
    }

    void find(const Word& word, const Narrowing& narrowing, SearchCollector& found)
    {
        narrowing_ = &narrowing;
        for (const LiveSearchIndex::Part& part : index_.parts()) {
            byNames(part, word, found);
            byLoanNumber(part, word, found);
            if (part.villages && word.chinese && word.characters.size() >= 2)
                byVillage(part, word, found);
        }
        byLookups(word, [&](PartyId party, SearchReason reason) {
            for (const LiveSearchIndex::Part& part : index_.parts())
                for (const quint32 item : part.index.partsOf(party))
                    add(part.index, item, reason, found);
        });
        byBranch(word, found);
    }

    /// What a word after the first narrows to; false when it narrows nothing.
    bool narrow(const Word& word, Narrowing& narrowing)
    {
        if (const std::vector<BranchId> branches = branchesOf(word); !branches.empty()) {
            narrowing.branches.push_back(branches);
            return true;
        }
        if (word.digits < 3 || word.characters.size() < 4)
            return false;
        std::unordered_set<qint64> borrowers;
        byLookups(word, [&](PartyId party, SearchReason) {
            for (const LiveSearchIndex::Part& part : index_.parts())
                for (const quint32 item : part.index.partsOf(party))
                    borrowers.insert(part.index.borrower(part.index.person(item).borrower).value);
        });
        for (const LiveSearchIndex::Part& part : index_.parts())
            part.index.loanNumbers().endingWith(word.text, [&](std::string_view, quint32 borrower) {
                borrowers.insert(part.index.borrower(borrower).value);
                return borrowers.size() < mostNarrowed;
            });
        if (borrowers.empty() || borrowers.size() >= mostNarrowed)
            return false;
        narrowing.borrowers.push_back(std::move(borrowers));
        return true;
    }

private:
    bool passes(const SearchIndex& index, quint32 borrower) const
    {
        const BorrowerId id = index.borrower(borrower);
        return index_.speaksFor(index, id) &&
               std::all_of(narrowing_->branches.begin(), narrowing_->branches.end(),
                           [&](const std::vector<BranchId>& branches) {
                               return std::find(branches.begin(), branches.end(), index.branchOf(borrower)) !=
                                      branches.end();
                           }) &&
               std::all_of(narrowing_->borrowers.begin(), narrowing_->borrowers.end(),
                           [&](const auto& borrowers) { return borrowers.contains(id.value); });
    }

    void add(const SearchIndex& index, quint32 item, SearchReason reason, SearchCollector& found) const
    {
        const SearchIndex::Person person = index.person(item);
        if (passes(index, person.borrower))
            found.add({index.borrower(person.borrower), person.party, person.role, reason, {}});
    }

    void byNames(const LiveSearchIndex::Part& part, const Word& word, SearchCollector& found) const
    {
        const auto count = [&](NameFit fit) { return found.size(byName(fit, true)) + found.size(byName(fit, false)); };
        const auto wanted = [&](NameFit fit) {
            if (fit == NameFit::Inside && count(NameFit::Whole) + count(NameFit::Start) > found.limit())
                return false; // enough that fit better
            return !found.isFull(byName(fit, true)) && !found.isFull(byName(fit, false));
        };
        part.index.names().find(word.characters, {wanted, [&](quint32 item, NameFit fit, bool byCharacters) {
                                                      add(part.index, item, byName(fit, byCharacters), found);
                                                  }});
    }

    void byVillage(const LiveSearchIndex::Part& part, const Word& word, SearchCollector& found) const
    {
        part.villages->find(
            word.characters,
            {[&](NameFit fit) { return fit != NameFit::Inside && !found.isFull(SearchReason::Village); },
             [&](quint32 item, NameFit, bool) { add(part.index, item, SearchReason::Village, found); }});
    }

    void byLoanNumber(const LiveSearchIndex::Part& part, const Word& word, SearchCollector& found) const
    {
        if (word.text.empty())
            return;
        int looked = 0;
        const auto take = [&](SearchReason reason) {
            return [&, reason](std::string_view number, quint32 borrower) {
                const bool whole = number.size() == word.text.size();
                if (passes(part.index, borrower))
                    found.add({part.index.borrower(borrower),
                               {},
                               PartyRole::Borrower,
                               whole ? SearchReason::LoanNumber : reason,
                               std::string(number)});
                return ++looked < mostNumbers && !found.isFull(reason);
            };
        };
        for (const std::string& text : std::set<std::string>{word.text, upper(word.text)}) {
            part.index.loanNumbers().beginningWith(text, take(SearchReason::LoanNumberStart));
            part.index.loanNumbers().endingWith(text, take(SearchReason::LoanNumberEnd));
        }
    }

    /// Whole numbers and the last four, through their hashes.
    template <class Each>
    void byLookups(const Word& word, Each&& each)
    {
        if (word.digits == 0)
            return;
        const auto look = [&](LookupKind kind, const std::string& value, SearchReason reason) {
            if (value.empty())
                return;
            for (const PartyId party : parties_.findByLookup(session_.vault.lookupHash(codeView(kind), value)))
                each(party, reason);
        };
        if (const auto party = parties_.findByCustomerNumber(word.text))
            each(*party, SearchReason::CustomerNumber);
        if (isTail(word)) {
            look(LookupKind::IdentityTail, lastFour(lookupIdentity(word.text)), SearchReason::IdentityEnd);
            look(LookupKind::PhoneTail, lastFour(lookupPhone(word.text)), SearchReason::PhoneEnd);
        } else if (word.characters.size() > 4) {
            look(LookupKind::Identity, lookupIdentity(word.text), SearchReason::IdentityNumber);
            look(LookupKind::Phone, lookupPhone(word.text), SearchReason::Phone);
            look(LookupKind::Account, lookupAccount(word.text), SearchReason::Account);
        }
    }

    /// With what lies below them, within the scope.
    std::vector<BranchId> branchesOf(const Word& word) const
    {
        std::vector<BranchId> found;
        if (word.digits == word.characters.size() || word.characters.size() < 2)
            return found;
        std::set<BranchId> meant;
        // The middle of a name in letters would be any two of them.
        branches_.names.find(word.characters,
                             {[&](NameFit fit) { return fit != NameFit::Inside || word.chinese; },
                              [&](quint32 item, NameFit, bool) { meant.insert(branches_.spellings[item].first); }});
        for (const Branch& branch : branches_.tree) { // parents before children
            if (!meant.contains(branch.id) && !meant.contains(branch.parent))
                continue;
            meant.insert(branch.id);
            if (session_.scope.contains(branch.id))
                found.push_back(branch.id);
        }
        return found;
    }

    void byBranch(const Word& word, SearchCollector& found) const
    {
        if (!narrowing_->branches.empty() || !narrowing_->borrowers.empty())
            return;
        if (const std::vector<BranchId> branches = branchesOf(word); !branches.empty())
            for (const BorrowerId id :
                 borrowersByBalance(db_, branches, true, 0, static_cast<qint64>(found.limit()) + 1))
                found.add({id, {}, PartyRole::Borrower, SearchReason::Branch, {}});
    }

    Database& db_;
    const Session& session_;
    const LiveSearchIndex& index_;
    const SearchBranches& branches_;
    PartyRepository parties_;
    const Narrowing* narrowing_ = nullptr;
};

std::vector<SearchHit> hitsOf(Database& db, const Session& session, const std::vector<SearchCandidate>& candidates,
                              QDate asOf)
{
    std::vector<BorrowerId> ids;
    for (const SearchCandidate& candidate : candidates)
        ids.push_back(candidate.borrower);
    std::vector<BorrowerListRow> rows = BorrowerListQuery(db, session.scope, nullptr).rows(ids, asOf);
    PartyRepository parties(db);
    BorrowerRepository borrowers(db);
    std::vector<SearchHit> hits;
    for (const SearchCandidate& candidate : candidates) {
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const BorrowerListRow& r) { return r.id == candidate.borrower; });
        if (row == rows.end()) // gone, or moved out of the scope
            continue;
        SearchHit hit;
        hit.borrower = std::move(*row);
        row->id = {};
        hit.reason = candidate.reason;
        hit.role = candidate.role;
        hit.loanNumber = QString::fromStdString(candidate.number);
        if (candidate.role != PartyRole::Borrower)
            if (const auto party = parties.find(candidate.party))
                hit.party = QString::fromStdString(party->name);
        if (const auto borrower = borrowers.partyOf(candidate.borrower))
            if (const auto party = parties.find(*borrower))
                if (const auto details = openDetails(party->sealed, session.vault))
                    hit.maskedIdentity = masked(personalDetails(*details)).idNumber;
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace

BorrowerSearch::BorrowerSearch(Database& reader, std::shared_ptr<const Session> session)
    : db_(reader), session_(std::move(session)), index_(session_->scope, session_->vault)
{
}

Outcome BorrowerSearch::mayFind() const
{
    if (!session_->may(Permission::ViewBorrowers))
        return {ErrorCode::NotAllowed, {code(Permission::ViewBorrowers)}};
    return Done{};
}

Result<bool> BorrowerSearch::prepare()
{
    if (const Outcome may = mayFind(); !may)
        return may.error();
    try {
        return index_.ready(db_);
    } catch (const StorageError& error) {
        return errorOf(error, db_);
    }
}

Outcome BorrowerSearch::waitUntilReady()
{
    if (const Outcome may = mayFind(); !may)
        return may;
    try {
        index_.wait(db_);
        return Done{};
    } catch (const StorageError& error) {
        return errorOf(error, db_);
    }
}

void BorrowerSearch::readBranches()
{
    const BranchRepository repository(db_);
    branches_.tree = repository.all();
    std::vector<std::pair<BranchId, QString>> spellings;
    for (const Branch& branch : branches_.tree)
        spellings.emplace_back(branch.id, branch.name);
    for (const auto& [branch, aliases] : repository.aliases())
        for (const QString& alias : aliases)
            spellings.emplace_back(branch, alias);
    if (spellings == branches_.spellings)
        return;
    branches_.spellings = std::move(spellings);
    NameIndex::Builder builder;
    for (quint32 i = 0; i < branches_.spellings.size(); ++i)
        builder.add(branches_.spellings[i].second.toStdString(), i);
    branches_.names = builder.build();
}

Result<SearchAnswer> BorrowerSearch::find(const QString& text, size_t limit, QDate asOf)
{
    if (const Outcome may = mayFind(); !may)
        return may.error();
    const QStringList words =
        text.normalized(QString::NormalizationForm_KC).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    SearchAnswer answer;
    if (words.isEmpty())
        return answer;
    try {
        if (!index_.ready(db_)) {
            answer.loading = true;
            return answer;
        }
        answer.incomplete = index_.isIncomplete();
        readBranches();
        SearchCollector found(limit);
        Finder finder(db_, *session_, index_, branches_);
        finder.find(wordOf(words.join(QString()).toStdString()), {}, found);
        Narrowing narrowing;
        QString rest = words.front();
        for (qsizetype i = 1; i < words.size(); ++i)
            if (!finder.narrow(wordOf(words[i].toStdString()), narrowing))
                rest += words[i];
        if (!narrowing.branches.empty() || !narrowing.borrowers.empty())
            finder.find(wordOf(rest.toStdString()), narrowing, found);
        answer.hits = hitsOf(db_, *session_, found.chosen(answer.more), asOf);
        return answer;
    } catch (const StorageError& error) {
        return errorOf(error, db_);
    }
}

} // namespace qingshou
