// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidence.h"

#include <QStringList>

namespace qingshou {

const std::vector<EvidencePoint>& pointsOf(EvidenceKind kind)
{
    using enum EvidencePoint;
    static const std::vector<EvidencePoint> paper{Signer, Debt, Amount, Date, OriginalKept, Delivered};
    static const std::vector<EvidencePoint> electronic{Signer,         Debt,        Amount,     Date,
                                                       OriginalDevice, NumberBound, WholeThread};
    static const std::vector<EvidencePoint> film{Signer, Debt, Date, OriginalDevice, WholeThread};
    static const std::vector<EvidencePoint> picture{Date, OriginalDevice};
    switch (kind) {
    case EvidenceKind::Recording:
    case EvidenceKind::Message:
        return electronic;
    case EvidenceKind::Video:
        return film;
    case EvidenceKind::Photo:
        return picture;
    case EvidenceKind::Scan:
    case EvidenceKind::Document:
        break;
    }
    return paper;
}

std::vector<EvidencePoint> missingPoints(EvidenceKind kind, const EvidencePoints& shown)
{
    std::vector<EvidencePoint> missing;
    for (const EvidencePoint point : pointsOf(kind))
        if (!shown.contains(point))
            missing.push_back(point);
    return missing;
}

EvidenceKind likelyKind(const QString& mediaType)
{
    if (mediaType.startsWith(QLatin1String("image/")))
        return EvidenceKind::Photo;
    if (mediaType.startsWith(QLatin1String("audio/")))
        return EvidenceKind::Recording;
    if (mediaType.startsWith(QLatin1String("video/")))
        return EvidenceKind::Video;
    return mediaType == QLatin1String("application/pdf") ? EvidenceKind::Scan : EvidenceKind::Document;
}

QString encoded(const EvidencePoints& points)
{
    QStringList codes;
    for (const EvidencePoint point : points)
        codes << code(point);
    return codes.join(QLatin1Char(','));
}

EvidencePoints decodedPoints(const QString& codes)
{
    EvidencePoints points;
    for (const QString& text : codes.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const std::optional<EvidencePoint> point = fromCode<EvidencePoint>(QStringView(text)))
            points.insert(*point);
    return points;
}

} // namespace qingshou
