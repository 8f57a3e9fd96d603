// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/duplicate_rule.h"

#include "core/base/chinese_text.h"
#include "core/domain/validators/identity_number.h"

#include <algorithm>

namespace qingshou {
namespace {

constexpr qsizetype shortestAddress = 8; // characters: 光明村3组12号
constexpr int mostMistyped = 2;          // digits

QString lettersOf(const QString& text)
{
    QString kept;
    for (const QChar c : text.normalized(QString::NormalizationForm_KC).toLower())
        if (c.isLetterOrNumber() || c.isSurrogate())
            kept += c;
    return kept;
}

bool shareOne(const std::vector<std::string>& left, const std::vector<std::string>& right)
{
    return std::any_of(left.begin(), left.end(), [&](const std::string& value) {
        return !value.empty() && std::find(right.begin(), right.end(), value) != right.end();
    });
}

bool hasRightCheckCharacter(const std::string& identity)
{
    const QString number = QString::fromStdString(identity);
    return number.size() == 18 && identityCheckCharacter(number.left(17)) == std::optional(number.back());
}

/// Of two numbers of one length, whichever fails its check may be the other one with a slip.
bool isSlip(const std::string& left, const std::string& right)
{
    if (left.size() != right.size() || (hasRightCheckCharacter(left) && hasRightCheckCharacter(right)))
        return false;
    int differ = 0;
    for (size_t i = 0; i < left.size(); ++i)
        differ += left[i] != right[i];
    return differ <= mostMistyped;
}

} // namespace

std::optional<DuplicateJudgement> judgeDuplicate(const DuplicateTraits& one, const DuplicateTraits& other)
{
    DuplicateJudgement found;
    found.sameName = one.name == other.name && !one.name.isEmpty();
    found.sameSound = found.sameName || (!one.name.isEmpty() && pinyin(one.name) == pinyin(other.name));
    found.samePhone = shareOne(one.phones, other.phones);
    found.sameAccount = shareOne(one.accounts, other.accounts);
    found.sameAddress = shareOne(one.addresses, other.addresses);
    const bool bothKnown = !one.identity.empty() && !other.identity.empty();
    if (bothKnown && one.identity == other.identity) {
        found.sameIdentity = true;
        found.grade = DuplicateGrade::Certain;
        return found;
    }
    const bool inCommon = found.samePhone || found.sameAccount || found.sameAddress;
    if (bothKnown && !(found.sameSound && inCommon && isSlip(one.identity, other.identity)))
        return std::nullopt;
    found.mistyped = bothKnown;
    if (found.sameSound && inCommon) {
        found.grade = DuplicateGrade::Likely;
        return found;
    }
    if (found.sameName && one.branch == other.branch)
        return found;
    return std::nullopt;
}

QString plainName(const QString& name)
{
    return lettersOf(name);
}

QString plainAddress(const QString& address)
{
    const QString plain = lettersOf(address);
    return plain.size() < shortestAddress ? QString() : plain;
}

} // namespace qingshou
