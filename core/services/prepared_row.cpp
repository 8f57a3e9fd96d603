// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/prepared_row.h"

#include "core/base/chinese_text.h"
#include "core/security/vault.h"
#include "core/services/party_kind.h"
#include "core/storage/loan_extras.h"

#include <functional>

namespace qingshou {
namespace {

/// Values one after the other, each with its length in front, so that no two rows read alike.
class RowText {
public:
    explicit RowText(std::string& buffer) : buffer_(buffer) { buffer_.clear(); }

    RowText& add(std::string_view text)
    {
        add(static_cast<qint64>(text.size()));
        buffer_ += text;
        return *this;
    }
    RowText& add(qint64 number)
    {
        char digits[20];
        size_t count = 0;
        auto rest = static_cast<quint64>(number);
        do {
            digits[count++] = static_cast<char>('A' + rest % 32);
            rest /= 32;
        } while (rest > 0);
        buffer_.append(digits, count);
        buffer_ += ' ';
        return *this;
    }
    RowText& add(const std::optional<Money>& money)
    {
        return addOptional(money, [](Money m) { return m.fen(); });
    }
    RowText& add(const std::optional<Rate>& rate)
    {
        return addOptional(rate, [](Rate r) { return r.e8(); });
    }
    RowText& add(const std::optional<QDate>& date)
    {
        return addOptional(date, [](QDate d) { return d.toJulianDay(); });
    }
    template <CodedEnum E>
    RowText& add(const std::optional<E>& value)
    {
        return addOptional(value, [](E e) { return static_cast<qint64>(e); });
    }

private:
    template <class T, class F>
    RowText& addOptional(const std::optional<T>& value, F&& number)
    {
        if (value)
            return add(static_cast<qint64>(number(*value)));
        buffer_ += "- ";
        return *this;
    }

    std::string& buffer_;
};

size_t contentsOf(const PreparedParty& party, std::string& buffer)
{
    RowText text(buffer);
    text.add(static_cast<qint64>(party.kind)).add(party.name).add(party.customerNumber);
    text.add(party.details.idType).add(party.details.idNumber);
    for (const auto* list : {&party.details.phones, &party.details.addresses, &party.details.accounts}) {
        text.add(static_cast<qint64>(list->size()));
        for (const std::string& value : *list)
            text.add(value);
    }
    return std::hash<std::string>{}(buffer);
}

/// All but the lists of its details, whose memory the next party's are put into.
void clear(PreparedParty& party)
{
    party.kind = PartyKind::Person;
    for (std::string* text :
         {&party.name, &party.nameKey, &party.customerNumber, &party.details.idType, &party.details.idNumber})
        text->clear();
    party.lookups.clear();
    party.identity.reset();
    party.contents = 0;
    party.sealed = QByteArray();
}

void resize(std::vector<PreparedParty>& parties, size_t count)
{
    parties.resize(count);
    for (PreparedParty& party : parties)
        clear(party); // nothing but name and number is ever said of these
}

/// Into the list's own memory where it has some.
void put(std::string_view text, size_t at, std::vector<std::string>& list)
{
    if (at < list.size())
        list[at] = text;
    else
        list.emplace_back(text);
}

/// Several in one cell stand apart by a semicolon, as our own ledger writes them; other signs belong to an address.
void readAddresses(const std::string& cell, std::vector<std::string>& addresses)
{
    size_t count = 0;
    static constexpr std::string_view signs[] = {"；", ";"};
    std::string_view rest = cell;
    while (!rest.empty()) {
        size_t end = rest.size(), next = rest.size();
        for (const std::string_view sign : signs)
            if (const size_t at = rest.find(sign); at < end) {
                end = at;
                next = at + sign.size();
            }
        if (end > 0)
            put(rest.substr(0, end), count++, addresses);
        rest.remove_prefix(next);
    }
    addresses.resize(count);
}

QDate orNone(const std::optional<QDate>& date)
{
    return date.value_or(QDate());
}

} // namespace

void sealParty(PreparedParty& party, const Vault& vault)
{
    if (party.sealed.isNull())
        party.sealed = sealDetails(party.details, vault);
}

void readLoan(const LedgerRow& row, const ImportPlan& plan, PreparedRow& prepared)
{
    prepared.number = row.number;
    prepared.said = plan.present & ~row.unreadable;
    prepared.branch = row.branch;
    prepared.branchCode = row.branchCode;
    LoanRecord& loan = prepared.loan;
    loan.id = {};
    loan.borrower = {};
    loan.branch = {};
    loan.loanNumber = row.loanNumber;
    loan.contractNumber = row.contractNumber;
    loan.product = row.product;
    loan.startOn = orNone(row.startOn);
    loan.dueOn = orNone(row.dueOn);
    loan.originalDueOn = orNone(row.originalDueOn);
    loan.loanAmount = row.loanAmount;
    loan.balance = row.balance;
    loan.interestOnBook = row.interestOnBook.value_or(Money());
    loan.interestOffBook = row.interestOffBook.value_or(Money());
    loan.interestTotal = row.interestTotal.value_or(loan.interestOnBook + loan.interestOffBook);
    loan.penalty = row.penaltyInterest.value_or(Money());
    loan.compound = row.compoundInterest.value_or(Money());
    loan.fee = row.fees.value_or(Money());
    loan.rate = row.rate;
    loan.penaltyRate = row.overdueRate;
    loan.riskClass = row.riskClass;
    loan.overdueSinceOn = {};
    loan.ledgerDays = row.daysPastDue;
    loan.ledgerInterestDays = row.interestDaysPastDue;
    loan.writtenOffOn = orNone(row.writtenOffOn);
    // A loan that was written off is off the books, whether or not the ledger has a column that says so.
    loan.bookSide = row.bookSide.value_or(row.writtenOffOn ? BookSide::OffBook : BookSide::OnBook);
    loan.guaranteeType = row.guaranteeType.value_or(GuaranteeType::Unknown);
    loan.repaymentMethod = row.repaymentMethod;
    loan.accountManager = row.accountManager;
    loan.collector = row.caseOwner;
    loan.statisticsOn = plan.statisticsOn;
    loan.absentSinceOn = {};
    loan.sealedExtras = QByteArray();
    loan.rowHash = QByteArray();
}

RowPreparer::RowPreparer(const ImportPlan& plan, const LedgerReader& reader, const Vault& vault)
    : plan_(plan), reader_(reader), vault_(vault)
{
    if (const RecognisedColumn* column = plan.recognition.columnOf(Field::CustomerType))
        customerTypeColumn_ = column->index;
}

void RowPreparer::prepare(const LedgerRow& row, PreparedRow& prepared)
{
    readLoan(row, plan_, prepared);
    fillExtras(row, prepared.extras);
    fillBorrower(row, prepared.borrower);
    fillOthers(row, prepared);
    prepared.loan.rowHash = hashOf(row, prepared.said);
    prepared.isComplete = false;
}

void RowPreparer::fillExtras(const LedgerRow& row, LoanExtras& extras)
{
    extras.loanAccount = row.loanAccount;
    extras.repaymentAccount = row.repaymentAccount;
    extras.columns.resize(row.extras.size());
    for (size_t i = 0; i < row.extras.size(); ++i) {
        extras.columns[i].first = headerOf(row.extras[i].first);
        extras.columns[i].second = row.extras[i].second;
    }
}

void RowPreparer::fillBorrower(const LedgerRow& row, PreparedParty& party) const
{
    clear(party);
    std::string_view customerType;
    for (const auto& [column, value] : row.extras)
        if (column == customerTypeColumn_)
            customerType = value;
    party.kind = partyKindOf(customerType, row.idType, row.idNumber, row.name);
    party.name = row.name;
    party.customerNumber = row.customerNumber;
    party.details.idType = row.idType;
    party.details.idNumber = row.idNumber;
    party.details.phones = row.phones;
    readAddresses(row.address, party.details.addresses);
    size_t accounts = 0;
    for (const std::string* account : {&row.repaymentAccount, &row.loanAccount})
        if (!account->empty())
            put(*account, accounts++, party.details.accounts);
    party.details.accounts.resize(accounts);
}

void RowPreparer::fillOthers(const LedgerRow& row, PreparedRow& prepared)
{
    resize(prepared.guarantors, row.guarantors.size());
    for (size_t i = 0; i < row.guarantors.size(); ++i) {
        PreparedParty& party = prepared.guarantors[i];
        party.name = row.guarantors[i].name;
        party.details.idNumber = row.guarantors[i].idNumber;
        party.kind = partyKindOf({}, {}, party.details.idNumber, party.name);
    }
    resize(prepared.coBorrowers, row.coBorrowers.size());
    for (size_t i = 0; i < row.coBorrowers.size(); ++i)
        prepared.coBorrowers[i].name = row.coBorrowers[i];
    prepared.spouse.reset();
    if (!row.spouse.empty()) {
        prepared.spouse.emplace();
        prepared.spouse->name = row.spouse;
    }
    prepared.guaranteeDueOn = row.guaranteeDueOn;
    prepared.collateral = row.collateral;
    prepared.collateralValue = row.collateralValue;
}

void RowCompleter::complete(PreparedRow& row)
{
    if (row.isComplete)
        return;
    row.loan.sealedExtras = sealExtras(row.extras, vault_);
    complete(row.borrower);
    for (auto* parties : {&row.guarantors, &row.coBorrowers})
        for (PreparedParty& party : *parties)
            complete(party);
    if (row.spouse)
        complete(*row.spouse);
    row.isComplete = true;
}

void RowCompleter::complete(PreparedParty& party)
{
    party.nameKey = nameSortKey(party.name);
    party.lookups = lookupsOf(party.details, vault_);
    for (const PartyLookup& lookup : party.lookups)
        if (lookup.kind == LookupKind::Identity)
            party.identity = lookup.hash;
    party.contents = contentsOf(party, buffer_);
    // The next loan of the same borrower needs no seal of its own.
    if (sealAhead_ && party.contents != sealed_) {
        sealParty(party, vault_);
        sealed_ = party.contents;
    }
}

const std::string& RowPreparer::headerOf(int column)
{
    const auto index = static_cast<size_t>(column);
    if (index >= headers_.size())
        headers_.resize(index + 1);
    if (headers_[index].empty())
        headers_[index] = reader_.extraHeader(column).toStdString();
    return headers_[index];
}

QByteArray RowPreparer::hashOf(const LedgerRow& row, const FieldSet& said)
{
    RowText people(buffer_);
    people.add(said.to_string('0', '1')); // 91 bytes: what else the row was asked for
    people.add(row.customerNumber).add(row.name).add(row.idType).add(row.idNumber);
    people.add(static_cast<qint64>(row.phones.size()));
    for (const std::string& phone : row.phones)
        people.add(phone);
    people.add(row.address).add(static_cast<qint64>(row.coBorrowers.size()));
    for (const std::string& name : row.coBorrowers)
        people.add(name);
    people.add(row.spouse).add(row.loanAccount).add(row.repaymentAccount);
    people.add(static_cast<qint64>(row.guarantors.size()));
    for (const LedgerGuarantor& guarantor : row.guarantors)
        people.add(guarantor.name).add(guarantor.idNumber);
    people.add(row.guaranteeDueOn).add(row.collateral).add(row.collateralValue);
    for (const auto& [column, value] : row.extras)
        people.add(headerOf(column)).add(value);
    QByteArray hash = vault_.rowHash(buffer_);

    RowText loan(buffer_);
    loan.add(row.branch).add(row.branchCode).add(row.contractNumber).add(row.loanNumber).add(row.product);
    loan.add(row.loanAmount).add(row.balance.fen()).add(row.fees).add(row.rate).add(row.overdueRate);
    loan.add(row.repaymentMethod).add(row.startOn).add(row.dueOn).add(row.originalDueOn).add(row.riskClass);
    loan.add(row.bookSide).add(row.writtenOffOn).add(row.guaranteeType).add(row.accountManager).add(row.caseOwner);
    return hash += vault_.rowHash(buffer_);
}

} // namespace qingshou
