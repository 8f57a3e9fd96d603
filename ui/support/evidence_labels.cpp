// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/evidence_labels.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Evidence)
};

} // namespace

QString label(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Scan:
        return Words::tr("Scan");
    case EvidenceKind::Photo:
        return Words::tr("Photo");
    case EvidenceKind::Recording:
        return Words::tr("Sound recording");
    case EvidenceKind::Video:
        return Words::tr("Video");
    case EvidenceKind::Message:
        return Words::tr("Messages");
    case EvidenceKind::Document:
        break;
    }
    return Words::tr("Document");
}

QString label(EvidencePoint point)
{
    switch (point) {
    case EvidencePoint::Signer:
        return Words::tr("who signed or speaks");
    case EvidencePoint::Debt:
        return Words::tr("which debt");
    case EvidencePoint::Amount:
        return Words::tr("the amount");
    case EvidencePoint::Date:
        return Words::tr("the day");
    case EvidencePoint::OriginalKept:
        return Words::tr("the original is kept");
    case EvidencePoint::Delivered:
        return Words::tr("that it was delivered");
    case EvidencePoint::OriginalDevice:
        return Words::tr("on the original device");
    case EvidencePoint::NumberBound:
        return Words::tr("the number is the debtor's");
    case EvidencePoint::WholeThread:
        break;
    }
    return Words::tr("whole and uncut");
}

QString missingText(EvidenceKind kind, const EvidencePoints& shown)
{
    QStringList words;
    for (const EvidencePoint point : missingPoints(kind, shown))
        words << label(point);
    return words.join(Words::tr(", ", "between points that are missing"));
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace qingshou
