// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validators/organisation_number.h"

#include <array>

namespace qingshou {
namespace {

constexpr QStringView creditCharacters = u"0123456789ABCDEFGHJKLMNPQRTUWXY"; // no I, O, S, V, Z

QString tidied(const QString& typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).toUpper();
    return text.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
}

/// 0–9, A = 10 … Z = 35; -1 otherwise.
int value36(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    return c >= u'A' && c <= u'Z' ? c.unicode() - u'A' + 10 : -1;
}

std::optional<QChar> organisationCheck(QStringView first8)
{
    static constexpr std::array<int, 8> weights{3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const int value = value36(first8[static_cast<qsizetype>(i)]);
        if (value < 0)
            return std::nullopt;
        sum += weights[i] * value;
    }
    const int check = 11 - sum % 11;
    if (check == 10)
        return u'X';
    return QChar(u'0' + check % 11);
}

std::optional<QChar> creditCheck(QStringView first17)
{
    int sum = 0;
    int weight = 1; // 3^k mod 31
    for (const QChar c : first17) {
        const qsizetype value = creditCharacters.indexOf(c);
        if (value < 0)
            return std::nullopt;
        sum += weight * static_cast<int>(value);
        weight = weight * 3 % 31;
    }
    return creditCharacters[(31 - sum % 31) % 31];
}

} // namespace

OrganisationNumber readOrganisationCode(const QString& typed)
{
    const QString text = tidied(typed);
    if (text.size() != 9)
        return {OrganisationProblem::WrongLength, text};
    const auto check = organisationCheck(QStringView(text).left(8));
    if (!check || (text[8] != u'X' && !text[8].isDigit()))
        return {OrganisationProblem::WrongCharacter, text};
    return {text[8] == *check ? OrganisationProblem::None : OrganisationProblem::WrongCheckDigit, text};
}

OrganisationNumber readCreditCode(const QString& typed)
{
    const QString text = tidied(typed);
    if (text.size() != 18)
        return {OrganisationProblem::WrongLength, text};
    const auto check = creditCheck(QStringView(text).left(17));
    if (!check || creditCharacters.indexOf(text[17]) < 0)
        return {OrganisationProblem::WrongCharacter, text};
    if (text[17] != *check)
        return {OrganisationProblem::WrongCheckDigit, text};
    const bool inner = readOrganisationCode(text.mid(8, 9)).problem == OrganisationProblem::None;
    return {inner ? OrganisationProblem::None : OrganisationProblem::WrongOrganisationCode, text};
}

} // namespace qingshou
