// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validators/phone_number.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace qingshou {
namespace {

QString narrowed(const QString& typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC);
    text.replace(QChar(0x2014), QLatin1Char('-')).replace(QChar(0x2013), QLatin1Char('-'));
    static const QRegularExpression bracketedArea(QStringLiteral("\\((0\\d{2,3})\\)-?"));
    return text.replace(bracketedArea, QStringLiteral("\\1-"));
}

/// 0730-8234567-12 from 07308234567-12; 010 and 02x are areas of three digits.
QString hyphenated(const QString& landline)
{
    static const QRegularExpression parts(QStringLiteral("^(010|02\\d|0[3-9]\\d{2})-?([2-9]\\d{6,7}(?:-\\d{1,6})?)$"));
    const auto match = parts.match(landline);
    return match.hasMatch() ? match.captured(1) + QLatin1Char('-') + match.captured(2) : landline;
}

void addOnce(std::vector<PhoneNumber>& numbers, const PhoneNumber& number)
{
    if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
        numbers.push_back(number);
}

/// Words that are numbers one by one, or only joined: "138 1234 5678".
void addWords(std::vector<PhoneNumber>& numbers, const QStringList& words)
{
    for (qsizetype first = 0; first < words.size();) {
        PhoneNumber found{PhoneKind::Unknown, words[first]};
        qsizetype next = first + 1;
        QString joined;
        for (qsizetype last = first; last < words.size() && found.kind == PhoneKind::Unknown; ++last) {
            joined += words[last];
            if (const PhoneNumber number = readPhoneNumber(joined); number.kind != PhoneKind::Unknown) {
                found = number;
                next = last + 1;
            }
        }
        addOnce(numbers, found);
        first = next;
    }
}

} // namespace

PhoneNumber readPhoneNumber(const QString& typed)
{
    const QString text = narrowed(typed).remove(QLatin1Char(' '));
    QString digits = text;
    digits.remove(QLatin1Char('-'));
    static const QRegularExpression mobile(QStringLiteral("^(?:\\+?86|0086)?(1[3-9]\\d{9})$"));
    if (const auto match = mobile.match(digits); match.hasMatch())
        return {PhoneKind::Mobile, match.captured(1)};
    static const QRegularExpression service(QStringLiteral("^([48]00)-?(\\d{3})-?(\\d{4})$"));
    if (const auto match = service.match(text); match.hasMatch())
        return {PhoneKind::Service,
                match.captured(1) + QLatin1Char('-') + match.captured(2) + QLatin1Char('-') + match.captured(3)};
    static const QRegularExpression landline(QStringLiteral("^(0\\d{2,3}-?)?[2-9]\\d{6,7}(-\\d{1,6})?$"));
    if (landline.match(text).hasMatch())
        return {PhoneKind::Landline, hyphenated(text)};
    return {PhoneKind::Unknown, typed.trimmed()};
}

std::vector<PhoneNumber> splitPhoneNumbers(const QString& cell)
{
    static const QRegularExpression separators(QStringLiteral("[,、;/|\\r\\n\\t]+"));
    std::vector<PhoneNumber> numbers;
    for (const QString& part : narrowed(cell).split(separators)) {
        const QString piece = part.simplified();
        if (piece.isEmpty())
            continue;
        const PhoneNumber whole = readPhoneNumber(piece);
        if (whole.kind != PhoneKind::Unknown)
            addOnce(numbers, whole);
        else
            addWords(numbers, piece.split(QLatin1Char(' ')));
    }
    return numbers;
}

} // namespace qingshou
