// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validators/identity_number.h"

#include <QRegularExpression>

#include <array>

namespace qingshou {
namespace {

constexpr int oldestAge = 120;

} // namespace

std::optional<QChar> identityCheckCharacter(QStringView first17)
{
    static constexpr std::array<int, 17> weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr QStringView characters = u"10X98765432";
    if (first17.size() != 17)
        return std::nullopt;
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const QChar digit = first17[static_cast<qsizetype>(i)];
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
        sum += weights[i] * (digit.unicode() - u'0');
    }
    return characters[sum % 11];
}

int ageOn(QDate birthday, QDate day)
{
    const bool birthdayToCome = std::pair(day.month(), day.day()) < std::pair(birthday.month(), birthday.day());
    return day.year() - birthday.year() - (birthdayToCome ? 1 : 0);
}

IdentityNumber readIdentityNumber(const QString& typed, QDate today)
{
    const QString text = typed.normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    const auto unreadable = [&text](IdentityProblem problem) { return IdentityNumber{problem, text, {}, {}}; };
    if (text.size() != 15 && text.size() != 18)
        return unreadable(IdentityProblem::WrongLength);
    static const QRegularExpression shape(QStringLiteral("^(?:[0-9]{15}|[0-9]{17}[0-9X])$"));
    if (!shape.match(text).hasMatch())
        return unreadable(IdentityProblem::WrongCharacter);

    // Fifteen digits: born in 19yy, no check character.
    const bool old = text.size() == 15;
    const QString first17 = old ? text.left(6) + QStringLiteral("19") + text.mid(6) : text.left(17);
    const QDate birthday(first17.mid(6, 4).toInt(), first17.mid(10, 2).toInt(), first17.mid(12, 2).toInt());
    if (!birthday.isValid() || birthday > today || ageOn(birthday, today) > oldestAge)
        return unreadable(IdentityProblem::ImpossibleBirthday);

    const QChar check = *identityCheckCharacter(first17);
    const Gender gender = (first17[16].unicode() - u'0') % 2 == 1 ? Gender::Male : Gender::Female;
    const bool holds = old || text[17] == check;
    return {holds ? IdentityProblem::None : IdentityProblem::WrongCheckDigit, first17 + (old ? check : text[17]),
            birthday, gender};
}

} // namespace qingshou
