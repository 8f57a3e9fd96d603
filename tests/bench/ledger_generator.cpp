// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ledger_generator.h"

#include <QFile>

#include <array>
#include <random>
#include <string>

namespace qingshou::bench {
namespace {

constexpr std::array surnames{"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周",   "吴",
                              "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马",   "罗",
                              "单", "曾", "仇", "解", "朴", "查", "任", "盖", "司马", "欧阳"};
constexpr std::array givenNames{"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋",
                                "勇", "艳", "杰", "娟", "涛", "明", "超", "秀", "霞", "平",
                                "刚", "桂", "玉", "兰", "建", "国", "文", "志", "海", "云"};
constexpr std::array branches{"城关信用社", "北山信用社", "河东信用社", "南湖信用社",
                              "青龙信用社", "石桥信用社", "柳林分社",   "大营分社"};
constexpr std::array villages{"乐平村", "青山村", "石门村", "太平村", "永安村"};
struct Arrears {
    int days;
    const char* riskClass;
};
constexpr std::array<Arrears, 6> states{
    {{0, "正常"}, {0, "正常"}, {30, "关注"}, {120, "次级"}, {300, "可疑"}, {700, "损失"}}};

/// With zeros in front.
std::string digits(int number, size_t width)
{
    const std::string text = std::to_string(number);
    return text.size() < width ? std::string(width - text.size(), '0') + text : text;
}

class Maker {
public:
    explicit Maker(quint32 seed) : random_(seed) {}

    int below(int bound) { return static_cast<int>(random_() % static_cast<quint32>(bound)); }
    template <class List>
    const char* one(const List& list)
    {
        return list[static_cast<size_t>(below(static_cast<int>(list.size())))];
    }
    std::string name()
    {
        std::string made = one(surnames);
        for (int i = below(3) == 0 ? 1 : 2; i > 0; --i)
            made += one(givenNames);
        return made;
    }
    std::string identity()
    {
        return "430521" + std::to_string(1950 + below(50)) + digits(1 + below(12), 2) + digits(1 + below(28), 2) +
               digits(below(10'000), 4);
    }
    std::string phone() { return '1' + std::to_string(3 + below(7)) + digits(below(1'000'000'000), 9); }
    std::string day(int year, int years)
    {
        return std::to_string(year + below(years)) + '-' + digits(1 + below(12), 2) + '-' + digits(1 + below(28), 2);
    }
    /// Twelve a branch.
    std::string manager()
    {
        const size_t number = branch_ * 12 + static_cast<size_t>(below(12));
        return std::string(surnames[number % surnames.size()]) + givenNames[number % 7] + givenNames[number % 29];
    }
    std::string borrower(int number)
    {
        branch_ = static_cast<size_t>(below(static_cast<int>(branches.size())));
        return std::string(branches[branch_]) + ",C" + digits(number, 8) + ',' + name() + ',' + identity() + ',' +
               phone() + ",某县某镇" + one(villages) + std::to_string(1 + below(400)) + "号,";
    }

private:
    std::mt19937 random_;
    size_t branch_ = 0;
};

} // namespace

bool writeLedger(const QString& path, int rows, quint32 seed)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(
        "\xEF\xBB\xBF机构名称,客户编号,客户名称,证件号码,手机号码,地址,借据号,贷款金额,贷款余额,表内欠息,表外欠息,"
        "执行利率,发放日期,到期日期,逾期天数,五级分类,担保方式,保证人,担保人证件号码,客户经理\n");
    Maker maker(seed);
    int customers = 0;
    std::string borrower;
    for (int row = 1; row <= rows; ++row) {
        if (borrower.empty() || maker.below(4) != 0)
            borrower = maker.borrower(++customers);
        const int amount = 10'000 + maker.below(5000) * 100;
        const int balance = amount / 100 * (10 + maker.below(91));
        const Arrears state = states[static_cast<size_t>(maker.below(static_cast<int>(states.size())))];
        const bool guaranteed = maker.below(5) < 2;
        std::string line = borrower + "JJ" + digits(row, 10) + ',' + std::to_string(amount) + ".00," +
                           std::to_string(balance) + ".00,";
        line += state.days > 0 ? std::to_string(balance / 20) + '.' + digits(maker.below(100), 2) + ',' +
                                     std::to_string(balance / 100) + ".50,"
                               : std::string("0.00,0.00,");
        line += std::to_string(4 + maker.below(6)) + '.' + digits(maker.below(100), 2) + ',' + maker.day(2018, 6) +
                ',' + maker.day(2024, 3) + ',' + std::to_string(state.days) + ',' + state.riskClass + ',';
        line += guaranteed ? "保证," + maker.name() + ',' + maker.identity() + ',' : std::string("信用,,,");
        line += maker.manager() + '\n';
        if (file.write(line.data(), static_cast<qint64>(line.size())) < 0)
            return false;
    }
    return file.flush();
}

bool writeNextLedger(const QString& of, const QString& path)
{
    constexpr int balance = 8, days = 14; // columns
    QFile before(of), after(path);
    if (!before.open(QIODevice::ReadOnly) || !after.open(QIODevice::WriteOnly))
        return false;
    after.write(before.readLine());
    Maker maker(2);
    while (!before.atEnd()) {
        QByteArrayList cells = before.readLine().split(','); // nothing is quoted
        if (maker.below(100) < 12)
            cells[balance] = QByteArray::number(cells[balance].toDouble() * 0.9, 'f', 2);
        if (cells[days] != "0")
            cells[days] = QByteArray::number(cells[days].toInt() + 1);
        if (after.write(cells.join(',')) < 0)
            return false;
    }
    return after.flush();
}

} // namespace qingshou::bench
