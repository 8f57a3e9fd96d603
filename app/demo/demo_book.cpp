// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_book.h"

#include "core/base/dates.h"

#include <array>

namespace qingshou::demo {
namespace {

constexpr int loansWanted = 3000;
constexpr quint32 seed = 20260101;

const std::vector<QString>& guaranteeTypes()
{
    static const std::vector<QString> types{QStringLiteral("信用"), QStringLiteral("保证"), QStringLiteral("保证"),
                                            QStringLiteral("抵押"), QStringLiteral("联保"), QStringLiteral("质押")};
    return types;
}

/// How long ago the loan fell due; negative: still running.
int daysSinceDue(Random& random)
{
    const qint64 draw = random.between(1, 100);
    if (draw <= 52)
        return static_cast<int>(-random.between(5, 700));
    if (draw <= 66)
        return static_cast<int>(random.between(1, 90));
    if (draw <= 79)
        return static_cast<int>(random.between(91, 270));
    if (draw <= 86)
        return static_cast<int>(random.between(271, 360));
    return static_cast<int>(random.between(361, 1500));
}

Money arrearsAt(const DemoLoan& loan, int days)
{
    return loan.balance.timesRatioHalfUp(loan.rate.e8() * days, 360LL * 100'000'000);
}

DemoLoan makeLoan(Random& random, DemoBook& book, int borrower, int serial, QDate on)
{
    DemoLoan loan;
    loan.borrower = borrower;
    loan.number = QStringLiteral("JJ%1").arg(serial, 10, 10, QLatin1Char('0'));
    loan.contract = QStringLiteral("HT%1").arg(serial / 2, 9, 10, QLatin1Char('0'));
    loan.amount = Money::fromYuan(random.between(10, random.percent(8) ? 4800 : 480) * 1000);
    loan.rate = Rate::fromE8(random.between(435, 1125) * 10'000);
    const int days = daysSinceDue(random);
    loan.due = on.addDays(-days);
    loan.start = addMonths(loan.due, -12 * static_cast<int>(random.between(1, days > 0 ? 3 : 5)));
    if (loan.start > on)
        loan.start = on.addDays(-random.between(10, 300));
    loan.balance = random.percent(55) ? loan.amount : loan.amount.timesRatioHalfUp(random.between(25, 95), 100);
    loan.guaranteeType = random.oneOf(guaranteeTypes());
    if (loan.guaranteeType == QStringLiteral("保证") || loan.guaranteeType == QStringLiteral("联保")) {
        for (qint64 i = random.between(1, loan.guaranteeType == QStringLiteral("联保") ? 3 : 2); i > 0; --i) {
            loan.guarantors.push_back(static_cast<int>(book.guarantors.size()));
            book.guarantors.push_back(makePerson(random, random.oneOf(villages())));
        }
    }
    if (days > 500 && random.percent(45)) {
        loan.offBook = true;
        loan.writtenOff = on.addDays(-random.between(60, days - 400));
    }
    if (days > 0) {
        loan.interest = arrearsAt(loan, static_cast<int>(random.between(20, 90)));
        loan.penalty = arrearsAt(loan, days / 2);
        loan.softClass = random.percent(6);
    }
    return loan;
}

QString classOf(const DemoLoan& loan, int days)
{
    static const std::vector<QString> classes{QStringLiteral("正常"), QStringLiteral("关注"), QStringLiteral("次级"),
                                              QStringLiteral("可疑"), QStringLiteral("损失")};
    int rank = days <= 0 ? 0 : days <= 90 ? 1 : days <= 270 ? 2 : days <= 360 ? 3 : 4;
    if (loan.offBook)
        rank = 4;
    else if (loan.softClass && rank > 0)
        --rank;
    return classes[static_cast<size_t>(rank)];
}

QString joined(const DemoBook& book, const std::vector<int>& guarantors, QString Person::*part)
{
    QStringList items;
    for (const int index : guarantors)
        items.append(book.guarantors[static_cast<size_t>(index)].*part);
    return items.join(QStringLiteral("、"));
}

/// As in every old customer file: one person under two numbers, once without the identity number, once with a slip in
/// it.
void addDoubles(DemoBook& book)
{
    const auto isPerson = [](const DemoBorrower& borrower) {
        return borrower.person.identityNumber.size() == 18 && borrower.person.identityNumber.at(0).isDigit() &&
               borrower.person.name.size() < 5;
    };
    std::vector<DemoBorrower*> people;
    for (DemoBorrower& borrower : book.borrowers)
        if (isPerson(borrower))
            people.push_back(&borrower);
    constexpr std::array<std::pair<size_t, size_t>, 4> doubles{{{20, 260}, {75, 410}, {130, 590}, {200, 720}}};
    for (size_t i = 0; i < doubles.size() && doubles[i].second < people.size(); ++i) {
        Person& second = people[doubles[i].second]->person;
        second = people[doubles[i].first]->person;
        if (i == 1)
            second.identityNumber.clear();
        if (i == 2)
            second.identityNumber[14] = second.identityNumber.at(14) == QLatin1Char('9') ? u'8' : u'9';
    }
}

} // namespace

const std::vector<QString>& DemoBook::branches()
{
    static const std::vector<QString> names{QStringLiteral("城关信用社"), QStringLiteral("河东信用社"),
                                            QStringLiteral("北山信用社"), QStringLiteral("南湖信用社"),
                                            QStringLiteral("柳林信用社"), QStringLiteral("大营信用社"),
                                            QStringLiteral("石桥信用社"), QStringLiteral("白马信用社")};
    return names;
}

int DemoBook::daysPastDue(const DemoLoan& loan, QDate on) const
{
    return loan.balance.isZero() ? 0 : static_cast<int>(std::max<qint64>(0, loan.due.daysTo(on)));
}

const QString& DemoBook::managerOf(const DemoLoan& loan) const
{
    const DemoBorrower& borrower = borrowers[static_cast<size_t>(loan.borrower)];
    return managers[static_cast<size_t>(borrower.branch)][static_cast<size_t>(borrower.manager)];
}

void DemoBook::accrue(QDate from, QDate to)
{
    for (DemoLoan& loan : loans) {
        const int days = static_cast<int>(std::max(from, loan.due).daysTo(to));
        if (days > 0)
            loan.penalty += arrearsAt(loan, days).timesRatioHalfUp(150, 100);
    }
}

QByteArray DemoBook::ledger(QDate statisticsOn) const
{
    QByteArray csv("\xEF\xBB\xBF");
    csv +=
        QStringLiteral(
            "机构名称,客户编号,客户名称,证件号码,手机号码,地址,合同编号,借据号,贷款金额,贷款余额,表内欠息,表外欠息,"
            "罚息,"
            "执行利率,发放日期,到期日期,逾期天数,五级分类,担保方式,保证人,担保人证件号码,客户经理,表内外,核销日期\r\n")
            .toUtf8();
    for (const DemoLoan& loan : loans) {
        const DemoBorrower& borrower = borrowers[static_cast<size_t>(loan.borrower)];
        const int days = daysPastDue(loan, statisticsOn);
        const bool hung = loan.offBook || days > 90; // interest of what is over 90 days late leaves the balance sheet
        const QStringList cells{branches()[static_cast<size_t>(borrower.branch)],
                                borrower.customerNumber,
                                borrower.person.name,
                                borrower.person.identityNumber,
                                borrower.person.phone,
                                borrower.person.address,
                                loan.contract,
                                loan.number,
                                loan.amount.toPlainYuan(),
                                loan.balance.toPlainYuan(),
                                (hung ? Money() : loan.interest).toPlainYuan(),
                                (hung ? loan.interest : Money()).toPlainYuan(),
                                loan.penalty.toPlainYuan(),
                                loan.rate.toPercent(),
                                toIso(loan.start),
                                toIso(loan.due),
                                QString::number(days),
                                classOf(loan, days),
                                loan.guaranteeType,
                                joined(*this, loan.guarantors, &Person::name),
                                joined(*this, loan.guarantors, &Person::identityNumber),
                                managerOf(loan),
                                loan.offBook ? QStringLiteral("表外") : QStringLiteral("表内"),
                                toIso(loan.writtenOff)};
        csv += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return csv;
}

DemoBook makeDemoBook(QDate on)
{
    Random random(seed);
    DemoBook book;
    for (size_t branch = 0; branch < DemoBook::branches().size(); ++branch) {
        book.managers.emplace_back();
        for (int i = 0; i < 4; ++i)
            book.managers.back().push_back(makeName(random));
    }
    while (static_cast<int>(book.loans.size()) < loansWanted) {
        const int borrower = static_cast<int>(book.borrowers.size());
        const QString& village = random.oneOf(villages());
        book.borrowers.push_back({QStringLiteral("C%1").arg(borrower + 1, 8, 10, QLatin1Char('0')),
                                  random.percent(5) ? makeFirm(random, village) : makePerson(random, village),
                                  static_cast<int>(random.percent(25) ? 0 : random.between(0, 7)),
                                  static_cast<int>(random.between(0, 3))});
        for (qint64 count = random.percent(70) ? 1 : random.between(2, 4); count > 0; --count)
            book.loans.push_back(makeLoan(random, book, borrower, static_cast<int>(book.loans.size()) + 1, on));
    }
    addDoubles(book);
    return book;
}

} // namespace qingshou::demo
