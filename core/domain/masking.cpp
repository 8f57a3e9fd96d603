// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/masking.h"

#include <QRegularExpression>

namespace qingshou {
namespace {

const QChar star = u'*';

QString stars(qsizetype count)
{
    return QString(std::max<qsizetype>(0, count), star);
}

/// Keeps so many characters at either end; a text too short for that shows nothing.
QString keepEnds(const QString& text, qsizetype head, qsizetype tail)
{
    if (text.size() <= head + tail)
        return stars(text.size());
    return text.left(head) + stars(text.size() - head - tail) + text.right(tail);
}

} // namespace

QString maskIdentityNumber(const QString& number)
{
    return keepEnds(number.trimmed(), 6, 4);
}

QString maskPhone(const QString& phone)
{
    const QString text = phone.trimmed();
    static const QRegularExpression mobile(QStringLiteral("^1\\d{10}$"));
    if (mobile.match(text).hasMatch())
        return keepEnds(text, 3, 4);
    // A landline keeps area and exchange, and loses the rest with any extension.
    static const QRegularExpression landline(QStringLiteral("^((?:0\\d{2,3}-?)?\\d{3,4})\\d{4}(?:-\\d+)?$"));
    if (const auto match = landline.match(text); match.hasMatch())
        return match.captured(1) + stars(4);
    return keepEnds(text, 3, 0);
}

QString maskAccount(const QString& account)
{
    return keepEnds(account.trimmed(), 0, 4);
}

QString maskAddress(const QString& address)
{
    // Down to town or district; 小区 and 社区 are no districts.
    static const QRegularExpression administrative(
        QStringLiteral("^(?:.{2,12}?(?:省|自治区))?(?:.{2,12}?(?:市|州|盟))?(?:.{1,8}?(?:县|(?<![小社])区|市|旗))?"
                       "(?:.{1,8}?(?:镇|乡|街道))?"));
    const QString text = address.trimmed();
    if (text.isEmpty())
        return {};
    return administrative.match(text).captured(0) + stars(4);
}

QString maskName(const QString& name)
{
    return keepEnds(name.trimmed(), 1, 0);
}

QString shown(PersonalData kind, const QString& value, Disclosure disclosure)
{
    if (value.trimmed().isEmpty())
        return {};
    if (disclosure == Disclosure::Full)
        return value;
    if (disclosure == Disclosure::Hidden)
        return stars(4);
    switch (kind) {
    case PersonalData::IdentityNumber:
        return maskIdentityNumber(value);
    case PersonalData::Phone:
        return maskPhone(value);
    case PersonalData::Account:
        return maskAccount(value);
    case PersonalData::Address:
        return maskAddress(value);
    case PersonalData::Name:
        return maskName(value);
    }
    return stars(4);
}

} // namespace qingshou
