// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/retention_labels.h"

#include "core/base/dates.h"
#include "ui/support/error_text.h"
#include "ui/support/field_labels.h"

#include <QCoreApplication>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

QString listed(const QStringList& parts)
{
    return parts.join(QCoreApplication::translate("Labels", ", ", "between words of a list"));
}

} // namespace

QString label(RetentionHold hold)
{
    switch (hold) {
    case RetentionHold::Complaint:
        return Words::tr("open complaint");
    case RetentionHold::Plan:
        return Words::tr("running plan");
    case RetentionHold::Promise:
        return Words::tr("unkept promise");
    case RetentionHold::Notice:
        return Words::tr("notice without proof");
    case RetentionHold::Instruction:
        return Words::tr("unanswered instruction");
    case RetentionHold::Court:
        break;
    }
    return Words::tr("judgment or procedure");
}

QString holdsText(const std::vector<RetentionHold>& holds)
{
    QStringList parts;
    for (const RetentionHold hold : holds)
        parts << label(hold);
    return listed(parts);
}

QString countsText(const RetentionCounts& counts)
{
    QStringList parts;
    for (const auto& [kind, count] : counts)
        parts << QStringLiteral("%1 %2").arg(kindLabel(code(kind))).arg(count);
    return listed(parts);
}

QString nobodyDueText(const RetentionList& list)
{
    if (list.nextOn.isValid())
        //: %1: a day, %2: a name
        return Words::tr("Nobody's records are due. The next ones will be on %1 (%2).")
            .arg(toIso(list.nextOn), list.nextName);
    return Words::tr("Nobody's records are due: of no borrower with records does the file show that every loan was "
                     "settled or written off.");
}

QString erasureText(const Erasure& erasure)
{
    QStringList lines{Words::tr("Records of %Ln borrower(s) are erased.", nullptr, erasure.borrowers)};
    if (erasure.borrowers > 0) {
        if (!erasure.counts.empty())
            lines << Words::tr("Erased: %1.").arg(countsText(erasure.counts));
        lines << Words::tr("The words of %Ln audit entry(ies) went with them; the chain stays whole.", nullptr,
                           static_cast<int>(erasure.auditEntries));
    }
    if (erasure.fixedEntries > 0)
        lines << Words::tr("%Ln older audit entry(ies) keep their words: their chain covers them.", nullptr,
                           static_cast<int>(erasure.fixedEntries));
    if (!erasure.refused.empty())
        lines << Words::tr("%Ln borrower(s) were left as they are: %1", nullptr,
                           static_cast<int>(erasure.refused.size()))
                     .arg(errorSentence(erasure.refused.front().error));
    if (erasure.cancelled)
        lines << Words::tr("It was stopped; the others are as they were.");
    if (!erasure.filesLeft.isEmpty())
        lines << Words::tr("These files of evidence could not be deleted; delete them by hand: %1")
                     .arg(listed(erasure.filesLeft));
    if (!erasure.logEmptied)
        lines << Words::tr("Something was reading meanwhile: the last traces go when the file is closed.");
    return lines.join(QLatin1Char('\n'));
}

} // namespace qingshou
