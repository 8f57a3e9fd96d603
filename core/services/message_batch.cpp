// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/message_batch.h"

#include "core/base/clock.h"
#include "core/figures/message_fields.h"
#include "core/services/rule_settings.h"
#include "core/services/setting_definitions.h"
#include "core/storage/branch_repository.h"
#include "core/storage/conduct_query.h"
#include "core/storage/loan_extras.h"
#include "core/storage/party_repository.h"

#include <QRegularExpression>

#include <map>

namespace qingshou {
namespace {

/// Nothing that could end a header line or name two people.
bool isEmail(const QString& text)
{
    static const QRegularExpression one(QStringLiteral("^[^\\s@<>,;:\"()\\x00-\\x1f]+@[^\\s@<>,;:\"()\\x00-\\x1f]+$"));
    return one.match(text).hasMatch();
}

Outcome checked(const Session& session, const MessageRequest& request)
{
    for (const Permission needed : {Permission::RecordContact, Permission::ViewUnmasked, Permission::Export})
        if (!session.may(needed))
            return {ErrorCode::NotAllowed, {code(needed)}};
    const bool letter = request.channel == ContactChannel::Letter, email = request.channel == ContactChannel::Email;
    if (!letter && !email && request.channel != ContactChannel::Sms)
        return {ErrorCode::Invalid, {QStringLiteral("channel"), code(request.channel)}};
    if (request.borrowers.empty())
        return {ErrorCode::Required, {QStringLiteral("borrowers")}};
    if (request.text.trimmed().isEmpty())
        return {ErrorCode::Required, {QStringLiteral("text")}};
    if ((letter || email) && request.subject.trimmed().isEmpty())
        return {ErrorCode::Required, {QStringLiteral("subject")}};
    for (const auto& [field, text] :
         {std::pair(QStringLiteral("text"), request.text), std::pair(QStringLiteral("subject"), request.subject)})
        if (const QStringList unknown = unknownMessageFields(text); !unknown.isEmpty())
            return {ErrorCode::Invalid, {field, QLatin1Char('{') + unknown.first() + QLatin1Char('}')}};
    return Done{};
}

class Preparing {
public:
    Preparing(Database& db, const Session& session, const MessageRequest& request, const QDateTime& now)
        : db_(db), session_(session), request_(request), now_(now), today_(Clock::chinaTime(now).date()), parties_(db)
    {
        const Settings settings = Settings::load(db);
        rules_ = conductParameters(settings);
        emailColumns_ = settingWords(settings.text(QStringLiteral("email_columns")));
        for (const Branch& branch : BranchRepository(db).all())
            branches_.emplace(branch.id, branch.name);
    }

    Outcome add(BorrowerId id)
    {
        const std::optional<BorrowerRow> borrower = LoanQuery(db_).borrower(id);
        if (!borrower)
            return {ErrorCode::NotFound, {QStringLiteral("borrower"), QString::number(id.value)}};
        if (!session_.scope.contains(borrower->branch))
            return ErrorCode::OutsideScope;
        const std::vector<LoanRow> loans = LoanQuery(db_).ofBorrower(id);
        const auto none = [&](NoMessageReason why, std::vector<ConductFinding> findings = {}) {
            batch_.without.push_back({id, borrower->name, why, std::move(findings)});
            return Done{};
        };
        if (!dueByLedger(loans).isPositive())
            return none(NoMessageReason::NothingDue);
        const std::optional<Party> party = parties_.find(borrower->party);
        const QString address = party ? addressOf(*party, loans) : QString();
        if (address.isEmpty())
            return none(NoMessageReason::NoAddress);
        const QString branch = branches_[borrower->branch];
        const QString text =
            filledMessage(request_.text, messageFieldsOf(borrower->name, branch, session_.name, loans, today_));
        const ConductAct act{
            .channel = request_.channel, .outcome = ContactOutcome::MessageLeft, .at = now_, .text = text};
        std::vector<ConductFinding> findings =
            judgeConduct(act, conductFacts(conductHistory(db_, session_.vault, id, today_), act), rules_);
        if (isBlocked(findings))
            return none(NoMessageReason::Blocked, std::move(findings));
        batch_.messages.push_back({id, borrower->name, QString::fromStdString(party->customerNumber), address, branch,
                                   text, std::move(findings)});
        return Done{};
    }

    MessageBatch take() { return std::move(batch_); }

private:
    QString addressOf(const Party& party, const std::vector<LoanRow>& loans) const
    {
        if (request_.channel == ContactChannel::Email)
            return emailOf(loans);
        const std::optional<PartyDetails> details = openDetails(party.sealed, session_.vault);
        if (!details)
            return {};
        const auto& known = request_.channel == ContactChannel::Sms ? details->phones : details->addresses;
        return known.empty() ? QString() : QString::fromStdString(known.front());
    }

    QString emailOf(const std::vector<LoanRow>& loans) const
    {
        for (const LoanRow& loan : loans) {
            const std::optional<LoanExtras> extras = openExtras(loan.sealedExtras, session_.vault);
            if (!extras)
                continue;
            for (const auto& [header, value] : extras->columns)
                if (const QString typed = QString::fromStdString(value).trimmed();
                    emailColumns_.contains(QString::fromStdString(header), Qt::CaseInsensitive) && isEmail(typed))
                    return typed;
        }
        return {};
    }

    Database& db_;
    const Session& session_;
    const MessageRequest& request_;
    QDateTime now_;
    QDate today_;
    PartyRepository parties_;
    ConductParameters rules_; ///< the same for all
    QStringList emailColumns_;
    std::map<BranchId, QString> branches_;
    MessageBatch batch_;
};

} // namespace

Result<MessageBatch> prepareMessages(Database& db, const Session& session, const MessageRequest& request,
                                     const QDateTime& now, const MessageProgress& progress)
{
    if (const Outcome fine = checked(session, request); !fine)
        return fine.error();
    Preparing preparing(db, session, request, now);
    int done = 0;
    for (const BorrowerId borrower : request.borrowers) {
        if (const Outcome added = preparing.add(borrower); !added)
            return added.error();
        if (progress && !progress(++done))
            return ErrorCode::Cancelled;
    }
    return preparing.take();
}

} // namespace qingshou
