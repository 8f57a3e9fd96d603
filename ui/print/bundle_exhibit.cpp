// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/bundle_exhibit.h"

#include "core/base/clock.h"
#include "core/base/dates.h"
#include "ui/support/evidence_labels.h"

#include <QCoreApplication>
#include <QDir>
#include <QImageReader>
#include <QPainter>

namespace qingshou {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CourtBundle)
};

constexpr qreal pictureHeight = 165; // millimetres: what the fields leave of a page
constexpr int sharpEnough = 2200;    // pixels across a printed page
constexpr qreal small = 9;

QString pointsText(const EvidencePoints& points)
{
    QStringList words;
    for (const EvidencePoint point : points)
        words << label(point);
    return words.isEmpty() ? QStringLiteral("—") : words.join(Words::tr(", ", "between points that are shown"));
}

void paintPicture(QPainter& painter, const QRectF& rect, const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > sharpEnough || size.height() > sharpEnough)
        reader.setScaledSize(size.scaled(sharpEnough, sharpEnough, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return;
    const QSizeF size = QSizeF(image.size()).scaled(rect.size(), Qt::KeepAspectRatio);
    painter.drawImage(QRectF(rect.left() + (rect.width() - size.width()) / 2, rect.top(), size.width(), size.height()),
                      image);
}

} // namespace

void addExhibitSheet(PrintDocument& paper, const CourtBundle& bundle, size_t index,
                     const std::vector<EvidenceChoice>& choices)
{
    const EvidenceRow& row = bundle.file.exhibits[index];
    paper.addTitle(Words::tr("Exhibit %1").arg(index + 1));
    paper.addFields({{Words::tr("What it shows"), row.title},
                     {Words::tr("Proves"), provesText(choices, row.link)},
                     {Words::tr("Seen or heard in it"), pointsText(row.points)}},
                    1);
    paper.addFields({{Words::tr("Kind"), label(row.kind)},
                     {Words::tr("Taken or received on"), toIso(row.takenOn)},
                     {Words::tr("Sealed in the file on"), toIso(Clock::chinaTime(row.recordedAt).date())},
                     {Words::tr("By"), row.recordedByName}});
    const QString file = bundle.exhibitFiles.value(static_cast<qsizetype>(index));
    QList<QPair<QString, QString>> origin{
        {Words::tr("File"),
         Words::tr("%1 (%2)").arg(file.isEmpty() ? Words::tr("not enclosed") : file, sizeText(row.size))},
        {Words::tr("SHA-256"), row.sha256}};
    if (!row.note.isEmpty())
        origin.append({Words::tr("Note"), row.note});
    paper.addFields(origin, 1);
    if (file.isEmpty())
        return;
    const QString path = QDir(bundle.folder).filePath(file);
    if (!QImageReader(path).canRead())
        return paper.addText(Words::tr("The exhibit is no picture: open the file."), false, small);
    paper.addSpace(3);
    paper.addPicture(pictureHeight,
                     [path](QPainter& painter, const QRectF& rect) { paintPicture(painter, rect, path); });
}

} // namespace qingshou
