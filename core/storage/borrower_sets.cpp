// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/borrower_sets.h"

#include "core/base/dates.h"
#include "core/security/vault.h"
#include "core/storage/loan_repository.h"
#include "core/storage/party_details.h"
#include "core/storage/run_rows.h"

#include <algorithm>

namespace qingshou {
namespace {

using Value = SqlFilter::Value;

BorrowerSet madeOf(const char* before, SqlFilter conditions)
{
    std::string sql = before + conditions.where();
    return {std::move(sql), std::move(conditions)};
}

BorrowerSet byLookup(const Vault& vault, LookupKind kind, const std::string& normalised)
{
    SqlFilter where;
    where.add("k.hash = ?", {vault.lookupHash(codeView(kind), normalised)});
    return madeOf("SELECT b.id FROM party_lookups k JOIN borrowers b ON b.party_id = k.party_id WHERE ",
                  std::move(where));
}

} // namespace

std::vector<BorrowerSet> borrowersByNumber(const QString& text, const Vault* vault)
{
    std::vector<BorrowerSet> sets;
    SqlFilter customers;
    customers.add("p.customer_number >= ? AND p.customer_number < ?", {text, afterPrefix(text)});
    sets.push_back(
        madeOf("SELECT b.id FROM parties p JOIN borrowers b ON b.party_id = p.id WHERE ", std::move(customers)));
    if (!vault)
        return sets;
    const std::string utf8 = text.toStdString();
    const auto look = [&](LookupKind kind, const std::string& normalised) {
        if (!normalised.empty())
            sets.push_back(byLookup(*vault, kind, normalised));
    };
    look(LookupKind::Identity, lookupIdentity(utf8));
    look(LookupKind::Phone, lookupPhone(utf8));
    look(LookupKind::Account, lookupAccount(utf8));
    if (text.size() == 4) {
        look(LookupKind::IdentityTail, lastFour(lookupIdentity(utf8)));
        look(LookupKind::PhoneTail, lastFour(lookupPhone(utf8)));
    }
    return sets;
}

BorrowerSet borrowersOfFigure(const FigureFilter& figure)
{
    const BaselineSlice& slice = figure.slice;
    if (!figure.recovered && !figure.kind)
        return {CampaignQuery::borrowersSql(slice), {}};
    SqlFilter where;
    where.add("c.id = ?", {slice.campaign.value});
    where.add("r.reverses IS NULL");
    where.add("NOT EXISTS (SELECT 1 FROM recoveries back WHERE back.reverses = r.id)");
    where.add("r.received_on >= coalesce(nullif(?, ''), c.start_on)", {toIso(figure.from)});
    where.add("r.received_on <= coalesce(nullif(?, ''), c.end_on)", {toIso(figure.until)});
    if (figure.kind)
        where.add("r.kind = ?", {code(*figure.kind)});
    std::vector<Value> branches;
    for (const BranchId id : slice.branches)
        branches.emplace_back(id.value);
    where.addIn("r.branch_id", std::move(branches));
    if (slice.owner)
        where.add("r.owner = ?", {*slice.owner});
    if (slice.side)
        where.add("r.book_side = ?", {code(*slice.side)});
    if (slice.riskClass)
        where.add("cb.risk_class = ?", {qint64(storedClass(*slice.riskClass))});
    if (slice.band)
        where.add("cb.days_band = ?", {static_cast<qint64>(*slice.band)});
    return madeOf("SELECT r.borrower_id FROM campaigns c "
                  "JOIN recoveries r ON r.received_on BETWEEN c.start_on AND c.end_on "
                  "JOIN campaign_baselines cb ON cb.campaign_id = c.id AND cb.loan_id = r.loan_id WHERE ",
                  std::move(where));
}

BorrowerSet borrowersOfRun(const ImportFilter& import)
{
    const RunRows rows{import.run, import.kind, import.movement, import.relapsedSince};
    SqlFilter where = rows.where();
    std::string sql = std::string("SELECT l.borrower_id FROM ") + rows.table() +
                      " JOIN loans l ON l.id = c.loan_id WHERE " + where.where();
    return {std::move(sql), std::move(where)};
}

} // namespace qingshou
