// SPDX-License-Identifier: GPL-3.0-or-later
// The 91 columns that a loan ledger can have, with the headers that stand for each. The list is the union of the loan
// ledgers and reporting standards (EAST 5, 不良贷款台账) that core banking systems export.
#pragma once

#include <QString>

#include <array>
#include <bitset>
#include <optional>
#include <string_view>
#include <vector>

namespace qingshou {

/// In the order and with the numbers of the table; the number is Field + 1.
enum class Field : quint8 {
    Branch,
    BranchCode,
    CustomerNumber,
    Name,
    CustomerType,
    IdType,
    IdNumber,
    Gender,
    BirthDate,
    Nation,
    Mobile,
    Telephone,
    Address,
    Village,
    Employer,
    LegalRepresentative,
    Spouse,
    RealUser,
    ContractNumber,
    LoanNumber,
    LoanAccount,
    RepaymentAccount,
    Product,
    Subject,
    Purpose,
    Industry,
    Agricultural,
    Currency,
    ContractAmount,
    LoanAmount,
    Balance,
    OpeningBalance,
    OverduePrincipal,
    InterestOnBook,
    InterestOffBook,
    InterestTotal,
    PenaltyInterest,
    CompoundInterest,
    Fees,
    TotalDue,
    Rate,
    OverdueRate,
    RepaymentMethod,
    InterestCycle,
    NextDueDate,
    StartDate,
    DueDate,
    OriginalDueDate,
    Term,
    ExtensionCount,
    DaysPastDue,
    InterestDaysPastDue,
    PrincipalOverdueSince,
    InterestOverdueSince,
    MissedInARow,
    MissedInTotal,
    RiskClass,
    PreviousRiskClass,
    RiskClassDate,
    FourGradeClass,
    NonPerformingSince,
    BookSide,
    LoanStatus,
    GuaranteeType,
    Guarantors,
    GuarantorIds,
    GuaranteeDue,
    Collateral,
    CollateralValue,
    AccountManager,
    Responsible,
    CaseOwner,
    Leader,
    Team,
    Target,
    CollectedThisYear,
    Measures,
    Prospect,
    PlannedDate,
    LastDemand,
    LimitationDate,
    LawsuitState,
    CaseNumber,
    EnforcementState,
    DebtorState,
    WriteOffDate,
    WrittenOffPrincipal,
    WrittenOffInterest,
    LastPayment,
    StatisticsDate,
    Note
};
inline constexpr int fieldCount = 91;

/// What a cell of the column must be to count as readable.
enum class FieldKind : quint8 {
    Text,       ///< anything
    Identifier, ///< digits and letters; scientific notation is refused
    Phone,
    Amount,
    Date,
    MonthDate, ///< a date, or a month alone (核销年月)
    Rate,
    Count, ///< days, periods, months
    RiskClass,
    BookSide,
    GuaranteeType,
    RepaymentMethod
};

struct FieldInfo {
    Field field;
    std::string_view id; ///< as mappings and the command line write it
    FieldKind kind;
    bool starred;             ///< missing is worth a warning; see isRequired
    std::string_view headers; ///< UTF-8, the canonical header first, separated by '|'
};

extern const std::array<FieldInfo, fieldCount> fieldTable;

const FieldInfo& fieldInfo(Field field);
inline int fieldNumber(Field field)
{
    return static_cast<int>(field) + 1;
}
/// Without these three nothing can be imported: loan number, name, balance.
constexpr bool isRequired(Field field)
{
    return field == Field::LoanNumber || field == Field::Name || field == Field::Balance;
}
std::optional<Field> fieldFromId(std::string_view id);
QString fieldId(Field field);
/// The canonical Chinese header: what a message and the wizard call the field.
QString fieldHeader(Field field);
/// All headers of the field, the canonical one first.
std::vector<QString> fieldSynonyms(Field field);

using FieldSet = std::bitset<fieldCount>;
inline size_t fieldBit(Field field)
{
    return static_cast<size_t>(field);
}

} // namespace qingshou
