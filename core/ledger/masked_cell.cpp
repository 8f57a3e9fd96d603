// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/masked_cell.h"

#include "core/domain/masking.h"
#include "core/domain/validators/identity_number.h"

#include <QRegularExpression>

#include <functional>

namespace qingshou {
namespace {

constexpr qsizetype yearDigits = 4;

std::optional<PersonalData> personalData(Field field)
{
    switch (field) {
    case Field::IdNumber:
    case Field::GuarantorIds:
        return PersonalData::IdentityNumber;
    case Field::Mobile:
    case Field::Telephone:
        return PersonalData::Phone;
    case Field::LoanAccount:
    case Field::RepaymentAccount:
        return PersonalData::Account;
    case Field::Address:
        return PersonalData::Address;
    default:
        return std::nullopt;
    }
}

QString replaced(const QString& text, const QRegularExpression& pattern,
                 const std::function<QString(const QString&)>& by)
{
    QString result;
    qsizetype done = 0;
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        result += text.mid(done, match.capturedStart() - done) + by(match.captured());
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

/// 18 characters with a day of birth in their place.
bool looksLikeIdentity(const QString& run)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\d{6}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dXx]$"));
    return pattern.match(run).hasMatch();
}

QString maskedRun(const QString& run)
{
    static const QRegularExpression phone(QStringLiteral("^(?:1\\d{10}|0\\d{2,3}-\\d{7,8})$"));
    if (looksLikeIdentity(run))
        return maskIdentityNumber(run);
    return phone.match(run).hasMatch() ? maskPhone(run) : maskAccount(run);
}

QString maskedWords(const QString& text)
{
    // With a letter before or behind it, it is the number of a contract or the like.
    static const QRegularExpression run(
        QStringLiteral("(?<![0-9A-Za-z])(?:0\\d{2,3}-\\d{7,8}|\\d{11,}[Xx]?)(?![0-9A-Za-z])"));
    return replaced(text, run, maskedRun);
}

/// Some banks number their customers and loans by identity number; with a true check digit it is one.
QString maskedIfIdentity(const QString& text)
{
    const QString run = text.trimmed();
    if (!looksLikeIdentity(run) || identityCheckCharacter(QStringView(run).first(17)) != run.back().toUpper())
        return text;
    return maskIdentityNumber(run);
}

} // namespace

QString maskedCell(const QString& text, std::optional<Field> field)
{
    if (!field)
        return maskedWords(text);
    if (const auto kind = personalData(*field)) {
        if (*kind == PersonalData::Address)
            return maskAddress(text);
        static const QRegularExpression one(QStringLiteral("[^\\s、,，;；/|]+")); // several stand in one cell
        return replaced(text, one, [&](const QString& value) { return shown(*kind, value, Disclosure::Masked); });
    }
    if (*field == Field::BirthDate)
        return text.left(yearDigits) + QString(std::max<qsizetype>(0, text.size() - yearDigits), u'*');
    switch (fieldInfo(*field).kind) {
    case FieldKind::Text:
        return maskedWords(text);
    case FieldKind::Identifier:
        return maskedIfIdentity(text);
    default:
        return text;
    }
}

} // namespace qingshou
