// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/ledger_layout.h"

#include "core/ledger/fields.h"
#include "core/ledger/ledger_words.h"
#include "core/storage/ledger_columns.h"

#include <algorithm>

namespace qingshou {
namespace {

using Loan = LedgerLoan;

TableCell text(const QString& value)
{
    return value.isEmpty() ? TableCell() : TableCell(value);
}
TableCell text(const std::string& value)
{
    return text(QString::fromStdString(value));
}
TableCell text(const QStringList& values)
{
    return text(values.join(QStringLiteral("、")));
}
TableCell day(QDate value)
{
    return value.isValid() ? TableCell(value) : TableCell();
}
TableCell amount(const std::optional<Money>& value)
{
    return value ? TableCell(*value) : TableCell();
}
TableCell days(const std::optional<int>& value)
{
    return value ? TableCell(qint64(*value)) : TableCell();
}
TableCell percent(const std::optional<Rate>& value)
{
    return value ? TableCell(value->toPercent()) : TableCell();
}

bool allAreKnown(const Loan& loan)
{
    return std::none_of(loan.guarantors.begin(), loan.guarantors.end(),
                        [](const Loan::Guarantor& one) { return one.identity.isEmpty(); });
}

/// Where not all have a number, the one who has bears it in brackets: else it would be anybody's.
TableCell guarantors(const Loan& loan)
{
    const bool bracketed = !allAreKnown(loan);
    QStringList names;
    for (const Loan::Guarantor& one : loan.guarantors)
        names += bracketed && !one.identity.isEmpty() ? QStringLiteral("%1(%2)").arg(one.name, one.identity) : one.name;
    return text(names);
}

TableCell guarantorIds(const Loan& loan)
{
    QStringList numbers;
    if (allAreKnown(loan))
        for (const Loan::Guarantor& one : loan.guarantors)
            numbers += one.identity;
    return text(numbers);
}

/// The ledger's count; where it gives none and the program knows since when, the count since then.
TableCell daysPastDue(const Loan& loan)
{
    const LoanRow& row = loan.loan;
    const bool byDueDate = row.dueOn.isValid() && row.dueOn <= row.overdueSinceOn;
    if (row.ledgerDays || row.ledgerInterestDays || !row.overdueSinceOn.isValid() || byDueDate)
        return days(row.ledgerDays);
    return qint64(row.overdueSinceOn.daysTo(row.statisticsOn));
}

struct Column {
    Field field;
    ColumnKind kind;
    TableCell (*cell)(const Loan& loan);
};

// clang-format off
constexpr Column columns[] = {
    {Field::Branch, ColumnKind::Text, [](const Loan& l) { return text(l.branch); }},
    {Field::BranchCode, ColumnKind::Text, [](const Loan& l) { return text(l.branchCode); }},
    {Field::CustomerNumber, ColumnKind::Text, [](const Loan& l) { return text(l.customerNumber); }},
    {Field::Name, ColumnKind::Text, [](const Loan& l) { return text(l.name); }},
    {Field::IdType, ColumnKind::Text, [](const Loan& l) { return text(l.details.idType); }},
    {Field::IdNumber, ColumnKind::Text, [](const Loan& l) { return text(l.details.idNumber); }},
    {Field::Mobile, ColumnKind::Text, [](const Loan& l) { return text(l.details.phones); }},
    {Field::Address, ColumnKind::Text, [](const Loan& l) { return text(l.details.addresses.join(QStringLiteral("；"))); }},
    {Field::ContractNumber, ColumnKind::Text, [](const Loan& l) { return text(l.loan.contractNumber); }},
    {Field::LoanNumber, ColumnKind::Text, [](const Loan& l) { return text(l.loan.loanNumber); }},
    {Field::LoanAccount, ColumnKind::Text, [](const Loan& l) { return text(l.extras.loanAccount); }},
    {Field::RepaymentAccount, ColumnKind::Text, [](const Loan& l) { return text(l.extras.repaymentAccount); }},
    {Field::Product, ColumnKind::Text, [](const Loan& l) { return text(l.loan.product); }},
    {Field::LoanAmount, ColumnKind::Money, [](const Loan& l) { return amount(l.loan.loanAmount); }},
    {Field::Balance, ColumnKind::Money, [](const Loan& l) { return amount(l.loan.balance); }},
    {Field::InterestOnBook, ColumnKind::Money, [](const Loan& l) { return amount(l.loan.interestOnBook); }},
    {Field::InterestOffBook, ColumnKind::Money, [](const Loan& l) { return amount(l.loan.interestOffBook); }},
    {Field::InterestTotal, ColumnKind::Money, [](const Loan& l) { return amount(l.loan.interestTotal); }},
    {Field::PenaltyInterest, ColumnKind::Money, [](const Loan& l) { return amount(l.loan.penalty); }},
    {Field::CompoundInterest, ColumnKind::Money, [](const Loan& l) { return amount(l.loan.compound); }},
    {Field::Fees, ColumnKind::Money, [](const Loan& l) { return amount(l.loan.fees); }},
    {Field::Rate, ColumnKind::Text, [](const Loan& l) { return percent(l.loan.annualRate); }},
    {Field::OverdueRate, ColumnKind::Text, [](const Loan& l) { return percent(l.loan.penaltyRate); }},
    {Field::RepaymentMethod, ColumnKind::Text, [](const Loan& l) { return text(ledgerWord(l.loan.repaymentMethod)); }},
    {Field::StartDate, ColumnKind::Date, [](const Loan& l) { return day(l.loan.startOn); }},
    {Field::DueDate, ColumnKind::Date, [](const Loan& l) { return day(l.loan.dueOn); }},
    {Field::OriginalDueDate, ColumnKind::Date, [](const Loan& l) { return day(l.loan.originalDueOn); }},
    {Field::DaysPastDue, ColumnKind::Number, daysPastDue},
    {Field::InterestDaysPastDue, ColumnKind::Number, [](const Loan& l) { return days(l.loan.ledgerInterestDays); }},
    {Field::RiskClass, ColumnKind::Text, [](const Loan& l) { return l.loan.riskClass ? text(ledgerWord(*l.loan.riskClass)) : TableCell(); }},
    {Field::BookSide, ColumnKind::Text, [](const Loan& l) { return text(ledgerWord(l.loan.bookSide)); }},
    {Field::GuaranteeType, ColumnKind::Text, [](const Loan& l) { return text(ledgerWord(l.loan.guaranteeType)); }},
    {Field::Guarantors, ColumnKind::Text, guarantors},
    {Field::GuarantorIds, ColumnKind::Text, guarantorIds},
    {Field::GuaranteeDue, ColumnKind::Date, [](const Loan& l) { return day(l.guaranteeDueOn); }},
    {Field::Collateral, ColumnKind::Text, [](const Loan& l) { return text(l.collateral); }},
    {Field::CollateralValue, ColumnKind::Money, [](const Loan& l) { return amount(l.collateralValue); }},
    {Field::AccountManager, ColumnKind::Text, [](const Loan& l) { return text(l.loan.accountManager); }},
    {Field::CaseOwner, ColumnKind::Text, [](const Loan& l) { return text(l.loan.collector); }},
    {Field::WriteOffDate, ColumnKind::Date, [](const Loan& l) { return day(l.loan.writtenOffOn); }},
    {Field::StatisticsDate, ColumnKind::Date, [](const Loan& l) { return day(l.loan.statisticsOn); }},
};
// clang-format on

QString headerOf(Field field)
{
    const bool isRate = fieldInfo(field).kind == FieldKind::Rate;
    return fieldHeader(field) + (isRate ? QStringLiteral("(年%)") : QString());
}

void mask(LedgerLoan& loan)
{
    const auto shorter = [](PersonalData kind, std::string& value) {
        value = shown(kind, QString::fromStdString(value), Disclosure::Masked).toStdString();
    };
    loan.details = masked(loan.details);
    for (Loan::Guarantor& one : loan.guarantors)
        one.identity = shown(PersonalData::IdentityNumber, one.identity, Disclosure::Masked);
    shorter(PersonalData::Account, loan.extras.loanAccount);
    shorter(PersonalData::Account, loan.extras.repaymentAccount);
    for (auto& [header, value] : loan.extras.columns)
        value = shownExtra(QString::fromStdString(header), QString::fromStdString(value)).toStdString();
}

} // namespace

LedgerLayout::LedgerLayout(const Also& also, Disclosure disclosure) : disclosure_(disclosure)
{
    document_.name = QStringLiteral("台账");
    document_.none = QString();
    for (const Column& column : columns) {
        addColumn(headerOf(column.field), column.kind, column.cell);
        if (column.field == Field::Address && also.coBorrowers)
            addColumn(QStringLiteral("共同借款人"), ColumnKind::Text,
                      [](const Loan& loan) { return text(loan.coBorrowers); });
        if (column.field == Field::Address && also.spouses)
            addColumn(QStringLiteral("配偶"), ColumnKind::Text, [](const Loan& loan) { return text(loan.spouse); });
    }
    guarantorNumbers_ = columnOf(headerOf(Field::GuarantorIds));
    for (const QString& header : also.others)
        if (columnOf(header) == document_.columns.size())
            document_.columns.push_back({.heading = header});
}

void LedgerLayout::addColumn(const QString& heading, ColumnKind kind, Cell cell)
{
    document_.columns.push_back({.heading = heading, .kind = kind});
    cells_.push_back(cell);
}

size_t LedgerLayout::columnOf(const QString& heading) const
{
    const auto& all = document_.columns;
    return static_cast<size_t>(
        std::find_if(all.begin(), all.end(), [&](const DocumentColumn& one) { return one.heading == heading; }) -
        all.begin());
}

TableRow LedgerLayout::row(LedgerLoan loan) const
{
    if (disclosure_ != Disclosure::Full)
        mask(loan);
    TableRow cells;
    cells.reserve(document_.columns.size());
    for (const Cell cell : cells_)
        cells.push_back(cell(loan));
    cells.resize(document_.columns.size());
    for (const auto& [header, value] : loan.extras.columns) {
        // One without a column of its own is guarantors' numbers that could not be given to names.
        size_t column = columnOf(QString::fromStdString(header).trimmed());
        if (column == cells.size())
            column = guarantorNumbers_;
        if (std::holds_alternative<std::monostate>(cells[column]))
            cells[column] = text(value);
    }
    return cells;
}

} // namespace qingshou
