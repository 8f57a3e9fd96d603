// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loan_query.h"

#include "core/storage/ledger_coverage.h"
#include "core/storage/loan_repository.h"
#include "core/storage/stored_codes.h"

#include <QStringList>

#include <algorithm>

namespace qingshou {
namespace {

std::string select(const std::string& rest)
{
    return std::string(
               "SELECT id, loan_number, borrower_id, branch_id, contract_number, product, start_on, due_on, "
               "original_due_on, loan_amount_fen, balance_fen, interest_on_book_fen, interest_off_book_fen, "
               "interest_total_fen, penalty_fen, compound_fen, fee_fen, annual_rate_e8, penalty_rate_e8, risk_class, "
               "overdue_since_on, ledger_days, ledger_interest_days, book_side, guarantee_type, repayment_method, "
               "account_manager, collector, written_off_on, allocation_order, instalment_last_on, sealed_extras, "
               "statistics_on, absent_since_on, ") +
           heldOnSql + " FROM loans l " + rest;
}

std::optional<int> optionalInt(const Statement& row, int column)
{
    const auto value = row.optionalInteger(column);
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

std::optional<Rate> optionalRate(const Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.rate(column));
}

LoanRow read(const Statement& row)
{
    LoanRow loan;
    loan.id = row.id<LoanId>(0);
    loan.loanNumber = row.text(1);
    loan.borrower = row.id<BorrowerId>(2);
    loan.branch = row.id<BranchId>(3);
    loan.contractNumber = row.text(4);
    loan.product = row.text(5);
    loan.startOn = row.date(6);
    loan.dueOn = row.date(7);
    loan.originalDueOn = row.date(8);
    loan.loanAmount = row.optionalMoney(9);
    loan.balance = row.money(10);
    loan.interestOnBook = row.money(11);
    loan.interestOffBook = row.money(12);
    loan.interestTotal = row.money(13);
    loan.penalty = row.money(14);
    loan.compound = row.money(15);
    loan.fees = row.money(16);
    loan.annualRate = optionalRate(row, 17);
    loan.penaltyRate = optionalRate(row, 18);
    loan.riskClass = classFromStored(row.integer(19));
    loan.overdueSinceOn = row.date(20);
    loan.ledgerDays = optionalInt(row, 21);
    loan.ledgerInterestDays = optionalInt(row, 22);
    loan.bookSide = readCode(row, 23, BookSide::OnBook);
    loan.guaranteeType = readCode(row, 24, GuaranteeType::Unknown);
    loan.repaymentMethod = readCode(row, 25, RepaymentMethod::Unknown);
    loan.accountManager = row.text(26);
    loan.collector = row.text(27);
    loan.writtenOffOn = row.date(28);
    loan.allocationOrder = row.text(29);
    loan.instalmentLastOn = row.date(30);
    loan.sealedExtras = row.blob(31);
    loan.absentSinceOn = row.date(33);
    loan.statisticsOn = row.date(34);
    // Later ledgers have said nothing new: they count on.
    const auto since = static_cast<int>(row.date(32).daysTo(loan.statisticsOn));
    for (std::optional<int>* days : {&loan.ledgerDays, &loan.ledgerInterestDays})
        if (days->value_or(0) > 0)
            **days += since;
    return loan;
}

constexpr QLatin1String customPrefix("custom:");

} // namespace

LoanReader::LoanReader(Database& db) : find_(db, select("WHERE id = ?")) {}

std::optional<LoanRow> LoanReader::find(LoanId id)
{
    find_.bind(1, id);
    std::optional<LoanRow> found;
    if (find_.step())
        found = read(find_);
    find_.reset();
    return found;
}

std::optional<LoanRow> LoanQuery::find(LoanId id) const
{
    return LoanReader(db_).find(id);
}

std::optional<LoanId> LoanQuery::findByNumber(const QString& loanNumber) const
{
    Statement row(db_, "SELECT id FROM loans WHERE loan_number = ?");
    row.bind(1, loanNumber);
    return row.step() ? std::optional(row.id<LoanId>(0)) : std::nullopt;
}

std::vector<LoanRow> LoanQuery::ofBorrower(BorrowerId borrower) const
{
    Statement rows(db_, select("WHERE borrower_id = ? ORDER BY balance_fen DESC, id"));
    rows.bind(1, borrower);
    std::vector<LoanRow> found;
    while (rows.step())
        found.push_back(read(rows));
    return found;
}

std::optional<BorrowerRow> LoanQuery::borrower(BorrowerId id) const
{
    Statement row(db_, "SELECT id, party_id, branch_id, name, assigned_owner, owner FROM borrowers WHERE id = ?");
    row.bind(1, id);
    if (!row.step())
        return std::nullopt;
    return BorrowerRow{row.id<BorrowerId>(0), row.id<PartyId>(1), row.id<BranchId>(2),
                       row.text(3),           row.text(4),        row.text(5)};
}

DaysPastDue loanDaysPastDue(const LoanLateness& loan, QDate asOf)
{
    const auto dated = [](QDate day) { return day.isValid() ? std::optional(day) : std::nullopt; };
    const bool pastDue = loan.balance.isPositive() && loan.dueOn.isValid() && loan.dueOn < asOf;
    const std::optional<QDate> principalSince = dated(pastDue ? loan.dueOn : loan.overdueSinceOn);
    std::optional<QDate> interestSince;
    if (loan.ledgerInterestDays.value_or(0) > 0 && loan.statisticsOn.isValid())
        interestSince = loan.statisticsOn.addDays(-*loan.ledgerInterestDays);
    std::optional<int> ledgerDays = loan.ledgerDays;
    if (ledgerDays && *ledgerDays > 0 && loan.statisticsOn.isValid())
        ledgerDays = std::max(0, *ledgerDays + static_cast<int>(loan.statisticsOn.daysTo(asOf)));
    return daysPastDue(principalSince, interestSince, ledgerDays, asOf);
}

DaysPastDue loanDaysPastDue(const LoanRow& loan, QDate asOf)
{
    return loanDaysPastDue(
        {loan.balance, loan.dueOn, loan.overdueSinceOn, loan.ledgerDays, loan.ledgerInterestDays, loan.statisticsOn},
        asOf);
}

std::optional<AllocationRule> parseAllocationRule(const QString& text)
{
    if (!text.startsWith(customPrefix)) {
        const auto order = fromCode<AllocationOrder>(text);
        if (!order || *order == AllocationOrder::Custom)
            return std::nullopt;
        return AllocationRule{.order = *order};
    }
    const QStringList codes = text.mid(customPrefix.size()).split(QLatin1Char(','));
    PartOrder parts{};
    if (codes.size() != static_cast<qsizetype>(parts.size()))
        return std::nullopt;
    for (size_t i = 0; i < parts.size(); ++i) {
        const auto part = fromCode<DebtPart>(codes[static_cast<qsizetype>(i)]);
        if (!part || std::find(parts.begin(), parts.begin() + static_cast<std::ptrdiff_t>(i), *part) !=
                         parts.begin() + static_cast<std::ptrdiff_t>(i))
            return std::nullopt;
        parts[i] = *part;
    }
    return AllocationRule{.order = AllocationOrder::Custom, .custom = parts};
}

QString allocationRuleText(const AllocationRule& rule)
{
    return rule.order == AllocationOrder::Custom && rule.custom ? customPrefix + partOrderText(*rule.custom)
                                                                : code(rule.order);
}

QString partOrderText(const PartOrder& order)
{
    QStringList codes;
    for (const DebtPart part : order)
        codes += code(part);
    return codes.join(QLatin1Char(','));
}

} // namespace qingshou
