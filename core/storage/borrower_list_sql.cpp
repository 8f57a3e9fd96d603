// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/borrower_list_sql.h"

#include "core/base/dates.h"
#include "core/security/vault.h"
#include "core/storage/loan_repository.h"
#include "core/storage/party_details.h"

#include <algorithm>

namespace qingshou {
namespace {

using Value = SqlFilter::Value;

template <class Enum>
std::vector<Value> codesOf(const std::vector<Enum>& values)
{
    std::vector<Value> codes;
    for (const Enum value : values)
        codes.emplace_back(code(value));
    return codes;
}

/// Part of a name, the start of a number, or a sealed value as typed; each answered by an index of its own.
void addText(SqlFilter& where, const QString& typed, const Vault* vault)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return;
    std::string sql = "borrowers.id IN (SELECT id FROM borrowers WHERE instr(name, ?) > 0 "
                      "UNION SELECT borrower_id FROM loans WHERE loan_number >= ? AND loan_number < ? "
                      "UNION SELECT b.id FROM parties p JOIN borrowers b ON b.party_id = p.id "
                      "WHERE p.customer_number >= ? AND p.customer_number < ?";
    std::vector<Value> values{text, text, afterPrefix(text), text, afterPrefix(text)};
    if (vault) {
        const std::string utf8 = text.toStdString();
        const auto look = [&](LookupKind kind, const std::string& normalised) {
            if (normalised.empty())
                return;
            sql += " UNION SELECT b.id FROM party_lookups k JOIN borrowers b ON b.party_id = k.party_id "
                   "WHERE k.hash = ? AND k.kind = ?";
            const std::string_view kindCode = codeView(kind);
            values.emplace_back(vault->lookupHash(kindCode, normalised));
            values.emplace_back(QString::fromLatin1(kindCode.data(), static_cast<qsizetype>(kindCode.size())));
        };
        look(LookupKind::Identity, lookupIdentity(utf8));
        look(LookupKind::Phone, lookupPhone(utf8));
        look(LookupKind::Account, lookupAccount(utf8));
        if (text.size() == 4) {
            look(LookupKind::IdentityTail, lastFour(lookupIdentity(utf8)));
            look(LookupKind::PhoneTail, lastFour(lookupPhone(utf8)));
        }
    }
    where.add(sql + ")", std::move(values));
}

void addFigure(SqlFilter& where, const FigureFilter& figure)
{
    if (!figure.recovered && !figure.kind) {
        where.add(CampaignQuery::borrowerCondition(figure.slice));
        return;
    }
    SqlFilter inner;
    const BaselineSlice& slice = figure.slice;
    inner.add("c.id = ?", {slice.campaign.value});
    inner.add("r.reverses IS NULL");
    inner.add("NOT EXISTS (SELECT 1 FROM recoveries back WHERE back.reverses = r.id)");
    inner.add("r.received_on >= coalesce(nullif(?, ''), c.start_on)", {toIso(figure.from)});
    inner.add("r.received_on <= coalesce(nullif(?, ''), c.end_on)", {toIso(figure.until)});
    if (figure.kind)
        inner.add("r.kind = ?", {code(*figure.kind)});
    if (!slice.branches.empty()) {
        std::vector<Value> ids;
        for (const BranchId id : slice.branches)
            ids.emplace_back(id.value);
        inner.addIn("r.branch_id", std::move(ids));
    }
    if (slice.owner)
        inner.add("r.owner = ?", {*slice.owner});
    if (slice.side)
        inner.add("r.book_side = ?", {code(*slice.side)});
    if (slice.riskClass)
        inner.add("cb.risk_class = ?", {qint64(storedClass(*slice.riskClass))});
    if (slice.band)
        inner.add("cb.days_band = ?", {static_cast<qint64>(*slice.band)});
    // The inner filter's values stand in the same order in the outer one.
    where.addNested("borrowers.id IN (SELECT r.borrower_id FROM campaigns c "
                    "JOIN recoveries r ON r.received_on BETWEEN c.start_on AND c.end_on "
                    "JOIN campaign_baselines cb ON cb.campaign_id = c.id AND cb.loan_id = r.loan_id WHERE ",
                    inner, ")");
}

bool sortsByClass(const BorrowerSort& sort)
{
    return sort.column == BorrowerColumn::RiskClass || sort.column == BorrowerColumn::Balance;
}

} // namespace

SqlFilter borrowerConditions(const BorrowerFilter& filter, const BorrowerSort& sort, const Vault* vault)
{
    SqlFilter where;
    if (!filter.only.empty()) { // in the text, since a statement takes a limited number of values
        std::string ids;
        for (const BorrowerId id : filter.only)
            ids += (ids.empty() ? "" : ",") + std::to_string(id.value);
        where.add("borrowers.id IN (" + ids + ")");
    }
    std::vector<Value> owners(filter.owners.begin(), filter.owners.end());
    where.addIn("owner", std::move(owners));
    std::vector<Value> classes;
    for (const ListedClass riskClass : filter.classes)
        classes.emplace_back(qint64(storedClass(riskClass)));
    where.addIn(classes.size() == 1 && sortsByClass(sort) ? "risk_class" : "+risk_class", std::move(classes));
    if (!filter.guaranteeTypes.empty()) {
        std::string any;
        for (size_t i = 0; i < filter.guaranteeTypes.size(); ++i)
            any += std::string(i > 0 ? " OR " : "(") + "',' || guarantee_types || ',' LIKE '%,' || ? || ',%'";
        where.add(any + ")", codesOf(filter.guaranteeTypes));
    }
    const auto hasSide = [&](BookSide side) {
        return std::find(filter.bookSides.begin(), filter.bookSides.end(), side) != filter.bookSides.end();
    };
    if (!filter.bookSides.empty())
        where.add(hasSide(BookSide::OnBook) && hasSide(BookSide::OffBook) ? "(has_on_book = 1 OR has_off_book = 1)"
                  : hasSide(BookSide::OnBook)                             ? "has_on_book = 1"
                                                                          : "has_off_book = 1");
    const char* since = sort.column == BorrowerColumn::DaysPastDue ? "overdue_since_on" : "+overdue_since_on";
    if (filter.minDays && *filter.minDays > 0)
        where.add(std::string(since) + " <= ?", {toIso(filter.asOf.addDays(-*filter.minDays))});
    if (filter.maxDays)
        where.add("(overdue_since_on IS NULL OR overdue_since_on >= ?)",
                  {toIso(filter.asOf.addDays(-*filter.maxDays))});
    if (filter.minBalance)
        where.add("balance_fen >= ?", {filter.minBalance->fen()});
    addText(where, filter.text, vault);
    if (filter.brokenPromise)
        where.add("promise_unkept_on < ?", {toIso(filter.asOf)});
    if (filter.withoutContact)
        where.add("last_contact_at IS NULL");
    if (filter.nextActionUntil.isValid())
        where.add("next_action_on <= ?", {toIso(filter.nextActionUntil)});
    if (filter.classDeviates)
        where.add("class_deviates = 1");
    if (filter.unexplained)
        where.add("unexplained_fen > 0");
    if (filter.owing)
        where.add("(balance_fen > 0 OR arrears_fen > 0)");
    if (filter.figure)
        addFigure(where, *filter.figure);
    if (filter.importRun) {
        std::string sql =
            "borrowers.id IN (SELECT l.borrower_id FROM import_changes c JOIN loans l ON l.id = c.loan_id "
            "WHERE c.run_id = ?";
        std::vector<Value> values{filter.importRun->run.value};
        if (filter.importRun->kind) {
            sql += " AND c.kind = ?";
            values.emplace_back(code(*filter.importRun->kind));
        }
        where.add(sql + ")", std::move(values));
    }
    return where;
}

std::string borrowerOrder(const BorrowerSort& sort)
{
    const std::string way = sort.descending ? " DESC" : "";
    const std::string ties = ", branch_id" + way + ", id" + way;
    const auto plain = [&](const char* column) { return column + way + ties; };
    switch (sort.column) {
    case BorrowerColumn::Name:
        return plain("name_key");
    case BorrowerColumn::Branch: // branch by branch, see below
        return "balance_fen DESC, id DESC";
    case BorrowerColumn::Owner:
        return plain("owner");
    case BorrowerColumn::RiskClass:
        return "risk_class" + way + ", balance_fen" + way + ties;
    case BorrowerColumn::DaysPastDue: // the longer ago, the more days
        return sort.descending ? "overdue_since_on NULLS LAST, branch_id, id"
                               : "overdue_since_on DESC NULLS FIRST, branch_id DESC, id DESC";
    case BorrowerColumn::LoanCount:
        return plain("loan_count");
    case BorrowerColumn::Balance:
        return plain("balance_fen");
    case BorrowerColumn::Arrears:
        return plain("arrears_fen");
    case BorrowerColumn::GuaranteeTypes:
        return plain("guarantee_types");
    case BorrowerColumn::NextAction:
        return "next_action_on" + way + " NULLS LAST" + ties;
    case BorrowerColumn::LastContact:
        return "last_contact_at" + way + " NULLS LAST" + ties;
    case BorrowerColumn::BrokenPromise: // descending: broken ones first, the longest broken on top
        return sort.descending ? "promise_unkept_on NULLS LAST, branch_id, id"
                               : "promise_unkept_on DESC NULLS FIRST, branch_id DESC, id DESC";
    case BorrowerColumn::ClassDeviates:
        return plain("class_deviates");
    case BorrowerColumn::Unexplained:
        return plain("unexplained_fen");
    }
    return plain("balance_fen");
}

} // namespace qingshou
