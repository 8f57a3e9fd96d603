// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/court_file.h"

#include "core/storage/party_details.h"
#include "core/storage/workstation_repository.h"

#include <QStringList>

#include <algorithm>
#include <set>

namespace qingshou {
namespace {

class Reading {
public:
    Reading(Database& db, const Vault& vault, const std::vector<LoanId>& loans, CourtFile& file)
        : db_(db), vault_(vault), file_(file), parties_(db), all_(loans.empty()), loans_(loans.begin(), loans.end())
    {
    }

    void run()
    {
        keepLoans();
        addPeople();
        addNotices();
        addExhibits();
    }

private:
    bool wanted(LoanId loan) const { return all_ || !loan.isValid() || loans_.contains(loan); }

    void keepLoans()
    {
        BorrowerPage& page = file_.page;
        std::erase_if(page.loans, [this](const LoanCard& card) { return !wanted(card.loan.id); });
        std::erase_if(page.recoveries, [this](const RecoveryEntry& row) { return !wanted(row.loan); });
        std::erase_if(page.plans, [this](const PlanRow& row) { return !wanted(row.loan); });
        for (const LoanCard& card : page.loans)
            file_.history[card.loan.id] = loanHistory(db_, card.loan.id);
    }

    void addPerson(const PartyCard& card)
    {
        PersonalDetails& shown = file_.people[card.id] = card.masked;
        if (file_.disclosure != Disclosure::Full)
            return;
        const std::optional<Party> party = parties_.find(card.id);
        if (const auto details = party ? openDetails(party->sealed, vault_) : std::nullopt)
            shown = personalDetails(*details);
    }

    void addPeople()
    {
        addPerson(file_.page.party);
        for (const RelatedCard& related : file_.page.coBorrowers)
            addPerson(related.party);
        for (const PartyCard& guarantor : file_.page.guarantors)
            addPerson(guarantor);
    }

    static void maskFields(NoticeFields& fields)
    {
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (field.key() == QLatin1String("id") || field.key() == QLatin1String("guarantor_id"))
                *field = maskIdentityNumber(*field);
            else if (field.key() == QLatin1String("address") || field.key() == QLatin1String("place"))
                *field = maskAddress(*field);
        }
    }

    void addNotices()
    {
        const NoticeRepository notices(db_, vault_);
        for (const NoticeRow& listed : notices.list({.borrowers = {file_.page.borrower.id}}, Scope::wholeBook())) {
            if (!wanted(listed.loan) || listed.step == NoticeStep::Voided)
                continue;
            CourtNotice one{*notices.find(listed.id), {}, notices.steps(listed.id)};
            one.templateText = notices.templateText(one.notice.templateHash);
            if (file_.disclosure != Disclosure::Full)
                maskFields(one.notice.fields);
            file_.notices.push_back(std::move(one));
        }
        std::reverse(file_.notices.begin(), file_.notices.end()); // listed newest first
    }

    /// Tied to an entry that is shown, or to none.
    bool belongs(const EvidenceLink& link) const
    {
        const auto any = [&](const auto& rows, auto idOf) {
            return std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return idOf(row) == link.id; });
        };
        switch (link.of) {
        case EvidenceOf::Notice:
            return any(file_.notices, [](const CourtNotice& row) { return row.notice.id.value; });
        case EvidenceOf::LegalEvent:
            return std::any_of(file_.page.loans.begin(), file_.page.loans.end(), [&](const LoanCard& card) {
                return any(card.legalEvents, [](const LegalEventRow& row) { return row.event.id.value; });
            });
        case EvidenceOf::Recovery:
            return any(file_.page.recoveries, [](const RecoveryEntry& row) { return row.id.value; });
        case EvidenceOf::Nothing:
        case EvidenceOf::Contact:
        case EvidenceOf::Promise:
            break;
        }
        return true;
    }

    void addExhibits()
    {
        for (EvidenceRow& row : EvidenceRepository(db_, vault_).ofBorrower(file_.page.borrower.id))
            if (!row.withdrawn() && (all_ || belongs(row.link)))
                file_.exhibits.push_back(std::move(row));
    }

    Database& db_;
    const Vault& vault_;
    CourtFile& file_;
    PartyRepository parties_;
    bool all_;
    std::set<LoanId> loans_;
};

} // namespace

QString CourtFile::exhibitsOf(const EvidenceLink& link) const
{
    QStringList numbers;
    for (size_t i = 0; i < exhibits.size(); ++i)
        if (exhibits[i].link == link)
            numbers << QString::number(i + 1);
    return numbers.join(QStringLiteral(", "));
}

std::optional<CourtFile> readCourtFile(Database& db, const Scope& scope, const Vault& vault, BorrowerId borrower,
                                       const std::vector<LoanId>& loans, Disclosure disclosure)
{
    std::optional<BorrowerPage> page = BorrowerQuery(db, scope, vault).page(borrower);
    if (!page)
        return std::nullopt;
    const WorkstationInfo info = WorkstationRepository(db).load();
    CourtFile file;
    file.cooperative = info.cooperative;
    file.statisticsOn = info.statisticsOn;
    file.page = std::move(*page);
    file.disclosure = disclosure;
    Reading(db, vault, loans, file).run();
    return file;
}

} // namespace qingshou
