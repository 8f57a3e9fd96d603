// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demo_people.h"

#include <QDate>

namespace qingshou::demo {
namespace {

const std::vector<QString>& list(const char* text)
{
    // One list per literal, split once.
    static std::map<const char*, std::vector<QString>> lists;
    std::vector<QString>& items = lists[text];
    if (items.empty()) {
        for (const QString& item : QString::fromUtf8(text).split(QLatin1Char(' ')))
            items.push_back(item);
    }
    return items;
}

constexpr auto surnames = "王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 "
                          "程 曹 袁 邓 许 傅 沈 曾 彭 吕 苏 卢 蒋 蔡 贾 丁 魏 薛 叶 阎 余 潘 杜 戴 夏 钟 汪 田 任 姜 "
                          "范 方 石 姚 谭 廖 邹 熊 金 陆 郝 孔 白 崔 康 毛 邱 秦 江 史 顾 侯 邵 孟 龙 万 段 雷 钱 汤 "
                          "尹 黎 易 常 武 乔 贺 赖 龚 文 单 仇 解 区 查 盖 朴 欧阳 尉迟 司马 上官";
constexpr auto givenNames =
    "建国 秀英 志强 桂兰 海燕 文斌 玉梅 春生 国庆 丽华 明 芳 军 敏 静 磊 洋 艳 勇 娟 涛 超 秀兰 "
    "霞 平 刚 桂英 志明 小红 建华 晓东 雪梅 永福 长根 水生 满仓 金凤 银花 大山 冬梅 秋菊 德贵 "
    "福来 贵生 有才 家旺 来顺 光明 卫东 红兵 爱民 建军 学文 学武 少华 志远 思源 子轩 浩然 雨桐";
constexpr auto firmTrades = "种养专业合作社 粮油加工厂 农资经营部 砖瓦厂 运输有限公司 建材经营部 茶业有限公司 养殖场";
constexpr auto villageNames = "乐平村 青山村 石门村 河湾村 柳树坪村 大塘村 白果村 新桥村 双江村 马头村 金竹村 高坪村 "
                              "清水村 枫林村 龙泉村 望城村 杨家冲村 李家湾村 太平村 和平村";

QString digits(Random& random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += QLatin1Char(static_cast<char>('0' + random.between(0, 9)));
    return text;
}

/// GB 11643: weights 7 9 10 5 8 4 2 1 6 3 7 9 10 5 8 4 2, check = "10X98765432"[sum mod 11].
QString withIdentityCheck(const QString& seventeen)
{
    constexpr int weights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 17; ++i)
        sum += weights[i] * seventeen.at(i).digitValue();
    return seventeen + QLatin1Char("10X98765432"[sum % 11]);
}

/// GB 32100: base 31 without I O S V Z, weights 3^k mod 31.
QString withCreditCodeCheck(const QString& seventeen)
{
    const QString charset = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    int sum = 0;
    int weight = 1;
    for (const QChar c : seventeen) {
        sum += static_cast<int>(charset.indexOf(c)) * weight;
        weight = weight * 3 % 31;
    }
    return seventeen + charset.at((31 - sum % 31) % 31);
}

QString phone(Random& random)
{
    static const std::vector<QString> prefixes{QStringLiteral("133"), QStringLiteral("137"), QStringLiteral("139"),
                                               QStringLiteral("150"), QStringLiteral("158"), QStringLiteral("176"),
                                               QStringLiteral("188"), QStringLiteral("199")};
    return random.oneOf(prefixes) + digits(random, 8);
}

QString address(Random& random, const QString& village)
{
    return QStringLiteral("某县某镇%1%2组%3号").arg(village).arg(random.between(1, 12)).arg(random.between(1, 180));
}

} // namespace

QString makeName(Random& random)
{
    return random.oneOf(list(surnames)) + random.oneOf(list(givenNames));
}

Person makePerson(Random& random, const QString& village)
{
    const QDate birth = QDate(1955, 1, 1).addDays(random.between(0, 365 * 45));
    const QString seventeen = QStringLiteral("43052%1").arg(random.between(1, 9)) +
                              birth.toString(QStringLiteral("yyyyMMdd")) + digits(random, 3);
    return {makeName(random), withIdentityCheck(seventeen), phone(random), address(random, village)};
}

Person makeFirm(Random& random, const QString& village)
{
    const QString seventeen =
        QStringLiteral("9143052%1").arg(random.between(1, 9)) + QStringLiteral("MA") + digits(random, 7);
    return {QStringLiteral("某县") + QString(village).chopped(1) + random.oneOf(list(firmTrades)),
            withCreditCodeCheck(seventeen), phone(random), address(random, village)};
}

const std::vector<QString>& villages()
{
    return list(villageNames);
}

} // namespace qingshou::demo
