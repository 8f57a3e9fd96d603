// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/duplicate_labels.h"

#include <QCoreApplication>
#include <QStringList>

namespace qingshou {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Duplicates)
};

} // namespace

QString label(DuplicateGrade grade)
{
    switch (grade) {
    case DuplicateGrade::Certain:
        return Words::tr("Certain");
    case DuplicateGrade::Likely:
        return Words::tr("Likely");
    case DuplicateGrade::Possible:
        break;
    }
    return Words::tr("Possible");
}

QString whyDuplicate(const DuplicateJudgement& judged)
{
    QStringList common;
    if (judged.sameIdentity)
        common << Words::tr("same identity number");
    if (judged.mistyped)
        common << Words::tr("identity numbers differ by a slip");
    if (judged.sameName)
        common << Words::tr("same name");
    else if (judged.sameSound)
        common << Words::tr("names sound the same");
    if (judged.samePhone)
        common << Words::tr("same phone");
    if (judged.sameAccount)
        common << Words::tr("same account");
    if (judged.sameAddress)
        common << Words::tr("same address");
    if (judged.grade == DuplicateGrade::Possible)
        common << Words::tr("same branch");
    return common.join(Words::tr(", "));
}

} // namespace qingshou
