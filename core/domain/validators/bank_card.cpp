// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/validators/bank_card.h"

namespace qingshou {

bool luhnHolds(QStringView digits)
{
    int sum = 0;
    bool doubled = false;
    for (qsizetype i = digits.size() - 1; i >= 0; --i, doubled = !doubled) {
        if (digits[i] < u'0' || digits[i] > u'9')
            return false;
        const int digit = (digits[i].unicode() - u'0') * (doubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return !digits.isEmpty() && sum % 10 == 0;
}

bool isBankCard(const QString& typed)
{
    QString digits = typed.normalized(QString::NormalizationForm_KC);
    digits.remove(QLatin1Char(' ')).remove(QLatin1Char('-'));
    return digits.size() >= 16 && digits.size() <= 19 && luhnHolds(digits);
}

} // namespace qingshou
