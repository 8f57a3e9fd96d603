// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/row_builder.h"

#include "core/domain/validators/organisation_number.h"
#include "core/ledger/cell_reading.h"
#include "core/ledger/cell_text.h"
#include "core/ledger/code_parse.h"

#include <algorithm>

namespace qingshou {
namespace {

constexpr qsizetype longestShown = 200;

template <class T, class Member>
RefusalReason keep(const Parsed<T>& parsed, Member& member)
{
    if (parsed.value)
        member = *parsed.value;
    return parsed.why;
}

std::string LedgerRow::*textOf(Field field)
{
    switch (field) {
    case Field::Branch:
        return &LedgerRow::branch;
    case Field::BranchCode:
        return &LedgerRow::branchCode;
    case Field::CustomerNumber:
        return &LedgerRow::customerNumber;
    case Field::Name:
        return &LedgerRow::name;
    case Field::IdType:
        return &LedgerRow::idType;
    case Field::IdNumber:
        return &LedgerRow::idNumber;
    case Field::Address:
        return &LedgerRow::address;
    case Field::Spouse:
        return &LedgerRow::spouse;
    case Field::ContractNumber:
        return &LedgerRow::contractNumber;
    case Field::LoanNumber:
        return &LedgerRow::loanNumber;
    case Field::LoanAccount:
        return &LedgerRow::loanAccount;
    case Field::RepaymentAccount:
        return &LedgerRow::repaymentAccount;
    case Field::Product:
        return &LedgerRow::product;
    case Field::Collateral:
        return &LedgerRow::collateral;
    case Field::AccountManager:
        return &LedgerRow::accountManager;
    case Field::CaseOwner:
        return &LedgerRow::caseOwner;
    default:
        return nullptr;
    }
}

std::optional<Money> LedgerRow::*amountOf(Field field)
{
    switch (field) {
    case Field::LoanAmount:
        return &LedgerRow::loanAmount;
    case Field::InterestOnBook:
        return &LedgerRow::interestOnBook;
    case Field::InterestOffBook:
        return &LedgerRow::interestOffBook;
    case Field::InterestTotal:
        return &LedgerRow::interestTotal;
    case Field::PenaltyInterest:
        return &LedgerRow::penaltyInterest;
    case Field::CompoundInterest:
        return &LedgerRow::compoundInterest;
    case Field::Fees:
        return &LedgerRow::fees;
    case Field::CollateralValue:
        return &LedgerRow::collateralValue;
    default:
        return nullptr;
    }
}

std::optional<QDate> LedgerRow::*dateOf(Field field)
{
    switch (field) {
    case Field::StartDate:
        return &LedgerRow::startOn;
    case Field::DueDate:
        return &LedgerRow::dueOn;
    case Field::OriginalDueDate:
        return &LedgerRow::originalDueOn;
    case Field::WriteOffDate:
        return &LedgerRow::writtenOffOn;
    case Field::GuaranteeDue:
        return &LedgerRow::guaranteeDueOn;
    case Field::StatisticsDate:
        return &LedgerRow::statisticsDate;
    default:
        return nullptr;
    }
}

Cell textCell(std::string_view text)
{
    return {text.empty() ? CellType::Empty : CellType::Text, false, 0, text};
}

size_t digitsIn(std::string_view text)
{
    return static_cast<size_t>(std::count_if(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }));
}

/// "138 1234 5678" is one number: a blank parts numbers only where each piece is long enough to be one.
std::vector<std::string> splitPhones(std::string text)
{
    constexpr size_t fewestDigits = 7;
    std::vector<std::string> parts = splitSeveral(text);
    if (std::all_of(parts.begin(), parts.end(), [](const std::string& part) { return digitsIn(part) >= fewestDigits; }))
        return parts;
    std::erase(text, ' ');
    return splitSeveral(text);
}

bool isIdNumber(std::string_view text)
{
    if (text.size() != 15 && text.size() != 18)
        return false;
    if (text.substr(0, text.size() - 1).find_first_not_of("0123456789") == std::string_view::npos)
        return true;
    return readCreditCode(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).problem ==
           OrganisationProblem::None;
}

/// "张三(430521…)" gives the number to the name; other brackets belong to the name.
void takeBracketedId(LedgerGuarantor& guarantor)
{
    const std::string plain = nfkc(guarantor.name);
    const size_t open = plain.find('(');
    if (open == std::string::npos || open == 0 || plain.back() != ')')
        return;
    const std::string inside = plain.substr(open + 1, plain.size() - open - 2);
    if (!isIdNumber(inside))
        return;
    guarantor.idNumber = inside;
    guarantor.name = plain.substr(0, open);
}

} // namespace

RowBuilder::RowBuilder(const Recognition& plan) : plan_(plan), branch_(plan.branch.toStdString())
{
    constants_.reserve(plan.constants.size()); // their cells are views
    for (const auto& [field, text] : plan.constants) {
        constants_.push_back(text.toStdString());
        if (hasPlace(field))
            addSlot(field, nullptr);
    }
    for (const RecognisedColumn& column : plan.columns) {
        if (column.field && hasPlace(*column.field))
            addSlot(*column.field, &column);
        else if (!column.ignored)
            extras_.push_back(column.index);
    }
}

void RowBuilder::addSlot(Field field, const RecognisedColumn* column)
{
    Slot slot;
    slot.field = field;
    slot.column = column;
    slot.text = textOf(field);
    slot.amount = amountOf(field);
    slot.date = dateOf(field);
    if (column) {
        slot.strip = column->strip.toStdString();
        slot.yesMeansOffBook = yesMeansOffBook(column->header);
        slot.several = field == Field::Spouse && column->header.contains(QStringLiteral("共"));
    } else {
        slot.constant = textCell(constants_.back());
    }
    slots_.push_back(std::move(slot));
}

Outcome RowBuilder::checkConstants(const Recognition& plan)
{
    for (const auto& [field, text] : plan.constants) {
        RecognisedColumn column;
        column.field = field;
        const std::string bytes = text.toStdString();
        if (const auto reason = unreadableAs(textCell(bytes), column); reason != RefusalReason::None)
            return {ErrorCode::MappingInvalid,
                    {QString(), QStringLiteral("columns.%1.constant").arg(fieldId(field)), text},
                    code(reason)};
    }
    return Done{};
}

RefusedCell RowBuilder::refusalOf(const Row& cells, const RecognisedColumn* column, RefusalReason reason) const
{
    RefusedCell refused;
    refused.row = cells.number;
    refused.reason = reason;
    if (column) {
        const std::string_view text = cells.at(column->index).text;
        refused.column = column->index;
        refused.header = column->header;
        refused.field = column->field;
        refused.value =
            QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<size_t>(text.size(), 4 * longestShown)))
                .left(longestShown);
    }
    return refused;
}

RefusedCell RowBuilder::refusalOf(const Row& cells, Field field, RefusalReason reason) const
{
    return refusalOf(cells, plan_.columnOf(field), reason);
}

RefusalReason RowBuilder::read(const Slot& slot, const Cell& cell, LedgerRow& row)
{
    const auto unit = slot.column ? slot.column->unit : plan_.unit;
    const DateFormat* format = slot.column && slot.column->dateFormat ? &*slot.column->dateFormat : nullptr;
    const auto rateUnit = slot.column ? slot.column->rateUnit : RateUnit::AnnualPercent;
    switch (fieldInfo(slot.field).kind) {
    case FieldKind::Text: {
        std::string names;
        std::string& text = slot.field == Field::Guarantors ? guarantors_ : slot.several ? names : row.*slot.text;
        const RefusalReason why = parseTextInto(cell, text);
        if (isNothing(text))
            text.clear();
        if (slot.several)
            row.coBorrowers = splitSeveral(names);
        return why;
    }
    case FieldKind::Identifier:
        return parseIdentifierInto(cell, slot.field == Field::GuarantorIds ? guarantorIds_ : row.*slot.text);
    case FieldKind::Phone:
        return parseIdentifierInto(cell, slot.field == Field::Mobile ? mobile_ : telephone_);
    case FieldKind::Amount: {
        const auto amount = parseAmount(cell, unit, slot.strip);
        if (amount.value)
            amounts_.emplace_back(slot.field, *amount.value);
        if (slot.amount)
            return keep(amount, row.*slot.amount);
        return keep(amount, row.balance);
    }
    case FieldKind::Date:
    case FieldKind::MonthDate:
        return keep(parseDate(cell, format, fieldInfo(slot.field).kind == FieldKind::MonthDate), row.*slot.date);
    case FieldKind::Rate:
        return keep(parseRateCell(cell, rateUnit), slot.field == Field::Rate ? row.rate : row.overdueRate);
    case FieldKind::Count:
        return keep(parseCount(cell), slot.field == Field::DaysPastDue ? row.daysPastDue : row.interestDaysPastDue);
    case FieldKind::RiskClass:
        return keep(parseRiskClass(cell), row.riskClass);
    case FieldKind::BookSide:
        return keep(parseBookSide(cell, slot.yesMeansOffBook), row.bookSide);
    case FieldKind::GuaranteeType:
        return keep(parseGuaranteeType(cell), row.guaranteeType);
    case FieldKind::RepaymentMethod:
        return keep(parseRepaymentMethod(cell), row.repaymentMethod);
    }
    return RefusalReason::None;
}

bool RowBuilder::build(const Row& cells, LedgerRow& row, std::vector<RefusedCell>& refused)
{
    row.clear();
    amounts_.clear();
    row.number = cells.number;
    for (size_t i = plan_.columns.size(); i < cells.cells.size(); ++i)
        if (!cells.cells[i].empty()) {
            RefusedCell shifted = refusalOf(cells, nullptr, RefusalReason::TooManyCells);
            shifted.column = static_cast<int>(i);
            refused.push_back(shifted);
            return false;
        }
    for (std::string* text : {&mobile_, &telephone_, &guarantors_, &guarantorIds_})
        text->clear();

    bool usable = true, balance = false;
    for (const Slot& slot : slots_) {
        const Cell& cell = slot.column ? cells.at(slot.column->index) : slot.constant;
        if (cell.empty())
            continue;
        const size_t amounts = amounts_.size();
        const RefusalReason why = read(slot, cell, row);
        balance = balance || (slot.field == Field::Balance && amounts_.size() > amounts);
        if (why == RefusalReason::None)
            continue;
        row.unreadable.set(fieldBit(slot.field));
        refused.push_back(refusalOf(cells, slot.column, why));
        usable = usable && !isRequired(slot.field);
    }
    const auto require = [&](Field field, bool there) {
        if (there || row.unreadable.test(fieldBit(field)))
            return;
        refused.push_back(refusalOf(cells, field, RefusalReason::Missing));
        usable = false;
    };
    require(Field::LoanNumber, !row.loanNumber.empty());
    require(Field::Name, !row.name.empty());
    require(Field::Balance, balance);
    if (!usable)
        return false;

    if (row.branch.empty())
        row.branch = branch_;
    readPhones(row);
    readGuarantors(row);
    if (const RecognisedColumn* ids = plan_.columnOf(Field::GuarantorIds); ids && !guarantorIds_.empty())
        row.extras.emplace_back(ids->index, guarantorIds_); // not as many as names: nobody's, but not lost
    for (const int column : extras_) {
        const Cell& cell = cells.at(column);
        if (cell.empty())
            continue;
        std::string text;
        if (parseTextInto(cell, text) == RefusalReason::CellError)
            text = cell.text;
        if (!text.empty())
            row.extras.emplace_back(column, std::move(text));
    }
    return true;
}

void RowBuilder::readPhones(LedgerRow& row) const
{
    for (const std::string* text : {&mobile_, &telephone_}) {
        if (text->empty())
            continue;
        const bool one =
            std::all_of(text->begin(), text->end(), [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
        for (std::string& each : one ? std::vector<std::string>{*text} : splitPhones(*text))
            if (std::find(row.phones.begin(), row.phones.end(), each) == row.phones.end())
                row.phones.push_back(std::move(each));
    }
}

void RowBuilder::readGuarantors(LedgerRow& row)
{
    if (guarantors_.empty())
        return;
    for (std::string& name : splitSeveral(guarantors_)) {
        LedgerGuarantor guarantor{std::move(name), {}};
        takeBracketedId(guarantor);
        row.guarantors.push_back(std::move(guarantor));
    }
    if (guarantorIds_.empty())
        return;
    const std::vector<std::string> ids = splitSeveral(guarantorIds_);
    if (ids.size() != row.guarantors.size())
        return;
    for (size_t i = 0; i < ids.size(); ++i)
        row.guarantors[i].idNumber = ids[i];
    guarantorIds_.clear();
}

} // namespace qingshou
