// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/made_ledger.h"

#include "core/storage/party_details.h"

#include <rapidcheck.h>

#include <algorithm>
#include <array>

namespace qingshou::test {
namespace {

constexpr std::array names{"张三", "李四", "王五"};
constexpr std::array branches{"城关信用社", "北山信用社", "东门分社"};
constexpr std::array classes{"正常", "关注", "次级", "可疑", "损失"};
constexpr std::array guaranteeTypes{"信用", "保证", "抵押"};
constexpr std::array managers{"赵一", "钱二", "孙三"};
constexpr std::array collectors{"", "", "周四", "吴五"};

int below(int bound)
{
    return *rc::gen::inRange(0, bound);
}

template <class List>
std::string one(const List& list)
{
    return list[static_cast<size_t>(below(static_cast<int>(list.size())))];
}

std::string identityOf(int person)
{
    return "4305211962030710" + std::to_string(10 + person);
}

MadePerson randomPerson(int index)
{
    MadePerson person{"C" + std::to_string(index), identityOf(index), one(names)};
    switch (below(8)) {
    case 0:
        person.number.clear();
        break;
    case 1:
        person.identity.clear();
        break;
    case 2:
        person.number.clear();
        person.identity.clear();
        break;
    case 3:
        person.sometimesBlank = MadePerson::Blank::Number;
        break;
    case 4:
        person.sometimesBlank = MadePerson::Blank::Identity;
        break;
    case 5:
    case 6:
        person.sometimesBlank = MadePerson::Blank::Either;
        break;
    default:
        break;
    }
    return person;
}

/// Some stand alone, some are known, and of these some are customers as well.
std::vector<MadeGuarantor> randomGuarantors(const std::vector<MadePerson>& people)
{
    std::vector<MadeGuarantor> guarantors;
    for (const MadeGuarantor& one : {MadeGuarantor{"郑六", identityOf(50)}, MadeGuarantor{"冯七", identityOf(51)}})
        if (below(3) == 0)
            guarantors.push_back({one.name, below(2) == 0 ? one.identity : ""});
    const MadePerson& customer = people[static_cast<size_t>(below(static_cast<int>(people.size())))];
    if (below(4) == 0)
        guarantors.push_back({customer.name, customer.identity});
    return guarantors;
}

void fillFigures(MadeRow& row, int index)
{
    row.branch = one(branches);
    row.balance = below(50) * 100 + index;
    row.interest = below(3) * 10;
    row.days = below(2) * below(800);
    row.riskClass = one(classes);
    row.guaranteeType = one(guaranteeTypes);
    row.manager = one(managers);
    row.collector = one(collectors);
}

} // namespace

std::vector<MadeRow> randomRows()
{
    std::vector<MadePerson> people;
    for (int i = below(5); i >= 0; --i)
        people.push_back(randomPerson(i));
    using Blank = MadePerson::Blank;
    std::vector<MadeRow> rows(static_cast<size_t>(1 + below(12)));
    for (size_t i = 0; i < rows.size(); ++i) {
        MadeRow& row = rows[i];
        row.person = people[static_cast<size_t>(below(static_cast<int>(people.size())))];
        Blank blank = row.person.sometimesBlank;
        if (blank == Blank::Either)
            blank = below(2) == 0 ? Blank::Number : Blank::Identity;
        if (blank == Blank::Number && below(2) == 0)
            row.person.number.clear();
        if (blank == Blank::Identity && below(2) == 0)
            row.person.identity.clear();
        row.loan = "JJ" + std::to_string(i);
        row.phone = below(3) == 0 ? "" : "1381234567" + std::to_string(below(10));
        fillFigures(row, static_cast<int>(i));
        row.guarantors = randomGuarantors(people);
    }
    return rows;
}

std::vector<MadeRow> earlierRows(const std::vector<MadeRow>& later)
{
    using Blank = MadePerson::Blank;
    const Blank blankBefore = below(2) == 0 ? Blank::Number : Blank::Identity;
    std::vector<MadeRow> rows;
    for (size_t i = 0; i < later.size(); ++i) {
        if (below(3) == 0)
            continue;
        MadeRow row = later[i];
        fillFigures(row, static_cast<int>(i));
        if (below(3) == 0)
            row.phone.clear();
        const int said = below(3);
        const Blank always = row.person.sometimesBlank;
        const Blank blank = always == Blank::Number || always == Blank::Identity ? always : blankBefore;
        if (said == 1 || (said == 2 && blank == Blank::Number))
            row.person.number.clear();
        if (said == 1 || (said == 2 && blank == Blank::Identity))
            row.person.identity.clear();
        if (below(4) == 0)
            row.person.name = "陈旧";
        std::erase_if(row.guarantors, [](const MadeGuarantor&) { return below(3) == 0; });
        for (MadeGuarantor& guarantor : row.guarantors)
            if (below(3) == 0)
                guarantor.identity.clear();
        if (below(4) == 0)
            row.guarantors.push_back({"沈八", ""});
        rows.push_back(row);
    }
    return rows;
}

std::string ledgerText(const std::vector<MadeRow>& rows)
{
    std::string text =
        "机构名称,客户编号,客户名称,证件号码,手机号码,借据号,贷款余额,表内欠息,到期日期,逾期天数,五级分类,"
        "担保方式,保证人,客户经理,清收责任人\n";
    for (const MadeRow& row : rows) {
        std::string guarantors;
        for (const MadeGuarantor& guarantor : row.guarantors)
            guarantors += (guarantors.empty() ? "" : "、") + guarantor.name +
                          (guarantor.identity.empty() ? "" : "(" + guarantor.identity + ")");
        const std::array cells{row.branch,
                               row.person.number,
                               row.person.name,
                               row.person.identity,
                               row.phone,
                               row.loan,
                               std::to_string(row.balance),
                               std::to_string(row.interest),
                               std::string("2027-01-31"),
                               std::to_string(row.days),
                               row.riskClass,
                               row.guaranteeType,
                               guarantors,
                               row.manager,
                               row.collector};
        for (const std::string& cell : cells)
            text += cell + ',';
        text.back() = '\n';
    }
    return text;
}

namespace {

enum class Tell { Nothing, Identity, IdentityAndPhones };

std::string told(Tell what, const PartyDetails& details)
{
    std::string text = ' ' + details.idNumber;
    if (what == Tell::Identity)
        return text;
    std::vector<std::string> phones = details.phones; // what was learnt last stands first
    std::sort(phones.begin(), phones.end());
    for (const std::string& phone : phones)
        text += ' ' + phone;
    return text;
}

/// The rows of a query: each its first column and, of the party whose seal the second holds, what is wanted.
void addLines(std::vector<std::string>& lines, Workspace& book, Tell what, std::string_view sql)
{
    Statement select(book.reader(), sql);
    while (select.step()) {
        lines.emplace_back(select.utf8(0));
        if (what != Tell::Nothing)
            lines.back() += told(what, openDetails(select.blob(1), book.session()->vault).value());
    }
}

} // namespace

std::vector<std::string> whatIsSaid(Workspace& book)
{
    std::vector<std::string> lines;
    addLines(lines, book, Tell::Nothing,
             "SELECT json_array(l.loan_number, b.name, l.balance_fen, l.interest_total_fen, l.risk_class, "
             "l.overdue_since_on, l.book_side, l.guarantee_type, l.account_manager, l.collector, l.due_on, "
             "l.statistics_on, l.absent_since_on) "
             "FROM loans l JOIN branches b ON b.id = l.branch_id");
    addLines(lines, book, Tell::IdentityAndPhones,
             "SELECT json_array((SELECT group_concat(n) FROM (SELECT loan_number AS n FROM loans "
             "WHERE borrower_id = b.id ORDER BY n)), b.name, p.kind, p.name, p.customer_number, r.name, b.owner, "
             "b.loan_count, b.balance_fen, b.arrears_fen, b.risk_class, b.overdue_since_on, b.guarantee_types, "
             "b.class_deviates), p.sealed "
             "FROM borrowers b JOIN parties p ON p.id = b.party_id JOIN branches r ON r.id = b.branch_id "
             "WHERE b.loan_count > 0");
    addLines(lines, book, Tell::Identity,
             "SELECT json_array(l.loan_number, p.name), p.sealed FROM guarantees g "
             "JOIN loans l ON l.id = g.loan_id JOIN parties p ON p.id = g.party_id WHERE g.ended_on IS NULL");
    addLines(lines, book, Tell::Nothing,
             "SELECT json_array(b.name, t.book_side, t.risk_class, t.days_band, t.loan_count, "
             "t.borrower_count, t.balance_fen, t.absent_count) FROM book_totals t "
             "JOIN branches b ON b.id = t.branch_id "
             "WHERE t.statistics_on = (SELECT statistics_on FROM workstations)");
    std::sort(lines.begin(), lines.end());
    return lines;
}

std::string difference(const std::vector<std::string>& one, const std::vector<std::string>& other)
{
    std::vector<std::string> alone;
    std::set_symmetric_difference(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(alone));
    std::string text;
    for (const std::string& line : alone)
        text += line + '\n';
    return text;
}

} // namespace qingshou::test
