// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/title_rows.h"

#include "core/ledger/cell_text.h"

#include <QRegularExpression>
#include <QStringList>

namespace qingshou {
namespace {

QString normalised(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).simplified();
}

std::optional<QDate> dateIn(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        u"(?<!\\d)((?:19|20)\\d{2})\\s*(?:[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})|(\\d{2})(\\d{2}))(?!\\d)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int first = match.capturedLength(2) > 0 ? 2 : 4;
    const QDate date(match.captured(1).toInt(), match.captured(first).toInt(), match.captured(first + 1).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// The row's text from this cell on, as a reader would go on reading.
QString fromCell(const std::vector<QString>& row, size_t at)
{
    QStringList rest;
    for (; at < row.size(); ++at)
        if (const QString text = normalised(row[at]); !text.isEmpty())
            rest += text;
    return rest.join(QLatin1Char(' '));
}

std::optional<MoneyUnit> unitNamed(const QString& name)
{
    if (name == QStringLiteral("万元"))
        return MoneyUnit::Wan;
    if (name == QStringLiteral("千元"))
        return MoneyUnit::Thousand;
    if (name == QStringLiteral("元"))
        return MoneyUnit::Yuan;
    return std::nullopt;
}

void readUnit(const QString& rest, TitleFacts& facts)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:单位|金额单位|货币单位)\\s*[:=]?\\s*(?:人民币)?\\s*\\(?\\s*(万元|千元|元)"));
    static const QRegularExpression bracketed(QStringLiteral("\\((?:人民币)?(万元|千元|元)\\)"));
    for (const auto* each : {&pattern, &bracketed})
        if (const auto match = each->match(rest); match.hasMatch() && !facts.unit)
            facts.unit = unitNamed(match.captured(1));
}

void readDate(const QString& rest, TitleFacts& facts)
{
    static const QRegularExpression keyword(QStringLiteral(
        "(?:统计|数据|截至|截止|报表|报告|采集|基准|账务|会计)\\s*(?:日期|时间|日)?\\s*(?:为|至|:|到)?"));
    if (facts.statisticsDate)
        return;
    const auto match = keyword.match(rest);
    if (match.hasMatch())
        facts.statisticsDate = dateIn(rest.mid(match.capturedEnd()).left(24));
}

void readBranch(const QString& rest, TitleFacts& facts)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:机构名称|机构|网点名称|网点|填报单位|编制单位|填报机构|"
                                                           "报表单位|经办机构|单位名称|支行|信用社)\\s*:\\s*(\\S+)"));
    if (!facts.branch.isEmpty())
        return;
    if (const auto match = pattern.match(rest); match.hasMatch())
        facts.branch = match.captured(1);
}

void readInstitution(const QString& title, TitleFacts& facts)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^.*?(?:信用合作联社|信用联社|联社|农村商业银行|农商银行|农商行|合作银行|村镇银行|信用合作社|银行)"
        "(?:股份有限公司|有限责任公司|有限公司)?"));
    if (!facts.institution.isEmpty())
        return;
    if (const auto match = pattern.match(title); match.hasMatch())
        facts.institution = match.captured(0);
}

QStringList brackets(const QString& header)
{
    static const QRegularExpression pattern(QStringLiteral("[(\\[【]([^)\\]】]*)[)\\]】]"));
    QStringList inside;
    for (auto matches = pattern.globalMatch(header.normalized(QString::NormalizationForm_KC)); matches.hasNext();)
        inside += matches.next().captured(1).remove(QLatin1Char(' '));
    return inside;
}

} // namespace

TitleFacts readTitleRows(const std::vector<std::vector<QString>>& rows)
{
    TitleFacts facts;
    for (const auto& row : rows) {
        bool firstText = true;
        for (size_t column = 0; column < row.size(); ++column) {
            if (row[column].trimmed().isEmpty())
                continue;
            const QString rest = fromCell(row, column);
            readUnit(rest, facts);
            readDate(rest, facts);
            readBranch(rest, facts);
            if (firstText && facts.title.isEmpty()) {
                facts.title = row[column].simplified();
                readInstitution(normalised(row[column]), facts);
            }
            firstText = false;
            facts.badLoansOnly = facts.badLoansOnly || row[column].contains(QStringLiteral("不良"));
        }
    }
    // A day under the title without a word before it: 2026年9月30日
    for (const auto& row : rows)
        for (const QString& cell : row)
            if (const QString text = normalised(cell); !facts.statisticsDate && text.size() <= 14)
                facts.statisticsDate = dateIn(text);
    return facts;
}

std::optional<MoneyUnit> moneyUnitOfHeader(const QString& header)
{
    for (QString inside : brackets(header)) {
        inside.remove(QStringLiteral("单位:")).remove(QStringLiteral("单位")).remove(QStringLiteral("人民币"));
        if (const auto unit = unitNamed(inside))
            return unit;
    }
    return std::nullopt;
}

std::optional<RateUnit> rateUnitOfHeader(const QString& header)
{
    const QString plain = header.normalized(QString::NormalizationForm_KC);
    if (plain.contains(QChar(0x2030)) || plain.contains(QStringLiteral("月利率")))
        return RateUnit::MonthlyPerMille;
    if (plain.contains(QChar(0x2031)) || plain.contains(QStringLiteral("日利率")) ||
        plain.contains(QStringLiteral("万分")))
        return RateUnit::DailyPerTenThousand;
    if (plain.contains(QLatin1Char('%')) || plain.contains(QStringLiteral("年利率")))
        return RateUnit::AnnualPercent;
    for (const QString& inside : brackets(header)) {
        if (inside == QStringLiteral("年"))
            return RateUnit::AnnualPercent;
        if (inside == QStringLiteral("月"))
            return RateUnit::MonthlyPerMille;
        if (inside == QStringLiteral("日"))
            return RateUnit::DailyPerTenThousand;
    }
    return std::nullopt;
}

} // namespace qingshou
