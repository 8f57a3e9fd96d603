// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evidence_view_dialog.h"

#include "core/base/dates.h"
#include "core/exchange/hash_manifest.h"
#include "ui/support/evidence_labels.h"
#include "ui/support/labels.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/section.h"
#include "ui/widgets/small_button.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QUrl>

namespace qingshou {
namespace {

constexpr qint64 largestPicture = 64 * 1024 * 1024; // bytes of a file that is decoded in memory
constexpr int mostPixels = 4000;                    // across, of what is kept to be shown

bool isPicture(const EvidenceRow& row)
{
    return row.mediaType.startsWith(QLatin1String("image/")) && row.size <= largestPicture;
}

Result<QImage> decoded(const QByteArray& bytes, const QString& name)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.width() > mostPixels || size.height() > mostPixels)
        reader.setScaledSize(size.scaled(mostPixels, mostPixels, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return {ErrorCode::FileNotReadable, {name}, reader.errorString()};
    return image;
}

} // namespace

/// As large as it fits, never larger than it is.
class EvidenceViewDialog::Picture : public QWidget {
public:
    using QWidget::QWidget;
    void setImage(const QImage& image)
    {
        image_ = image;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        if (image_.isNull())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QSize size = image_.size();
        if (size.width() > width() || size.height() > height())
            size.scale(this->size(), Qt::KeepAspectRatio);
        painter.drawImage(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size), image_);
    }

private:
    QImage image_;
};

EvidenceViewDialog::EvidenceViewDialog(const PageContext& pageContext, const EvidencePermit& permit,
                                       const QString& proves, const QString& reason, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("view_evidence"), permit.row().title, tr("Open in another program"),
                 parent),
      permit_(permit), reason_(reason)
{
    const EvidenceRow& row = permit.row();
    auto* facts = new Facts(this);
    facts->add(tr("Kind"), label(row.kind));
    facts->add(tr("Proves"), proves);
    facts->add(tr("Does not show"), missingText(row.kind, row.points));
    facts->add(tr("File"),
               tr("%1, %2, taken or received on %3").arg(row.fileName, sizeText(row.size), toIso(row.takenOn)));
    facts->add(tr("SHA-256"), row.sha256);
    facts->add(tr("Note"), row.note);
    addWidget(facts);
    picture_ = new Picture(this);
    picture_->setObjectName(QStringLiteral("evidence_picture"));
    picture_->setAccessibleName(row.title);
    state_ = mutedLabel({}, this);
    state_->setObjectName(QStringLiteral("evidence_view_state"));
    addWidget(state_);
    addWidget(picture_, 1);
    QPushButton* copy = addButton(QStringLiteral("view_evidence_copy"), tr("Save a copy…"));
    if (!pageContext.may(Permission::Export))
        setBlocked(copy, whoMay(Permission::Export));
    connect(copy, &QPushButton::clicked, this, &EvidenceViewDialog::saveCopy);
    if (isPicture(row)) {
        startWith({760, 700});
        readPicture();
    } else {
        state_->setText(tr("This kind of file is not shown here. Another program opens an unsealed copy from a folder "
                           "that only you can read; the copy is removed when this window closes."));
        startWith({640, 320});
    }
}

EvidenceViewDialog::~EvidenceViewDialog() = default;

void EvidenceViewDialog::readPicture()
{
    state_->setText(tr("Is being read and compared with its hash…"));
    context().jobs.read(
        tr("Opening evidence"), this,
        [permit = permit_](Database& reader, JobControl& control) -> Result<QImage> {
            QByteArray bytes;
            const Outcome read = readEvidence(
                reader, permit,
                [&bytes](std::string_view more) -> Outcome {
                    bytes.append(more.data(), static_cast<qsizetype>(more.size()));
                    return Done{};
                },
                [&control](qint64 done, qint64 total) {
                    control.report(done, total);
                    return !control.cancelled();
                });
            return read ? decoded(bytes, permit.row().fileName) : Result<QImage>(read.error());
        },
        [this](const Result<QImage>& image) {
            state_->setText(image ? tr("The file is as it came in: its hash is the same.") : QString());
            if (image)
                picture_->setImage(*image);
            else if (image.error().code != ErrorCode::Cancelled)
                errors().show(image.error());
        });
}

void EvidenceViewDialog::writeCopy(const EvidencePermit& permit, const QString& path, std::function<void()> then)
{
    context().jobs.read(
        tr("Opening evidence"), this,
        [permit, path](Database& reader, JobControl& control) {
            return saveEvidence(reader, permit, path, [&control](qint64 done, qint64 total) {
                control.report(done, total);
                return !control.cancelled();
            });
        },
        [this, then = std::move(then)](const Outcome& written) {
            if (written)
                then();
            else if (written.error().code != ErrorCode::Cancelled)
                errors().show(written.error());
        });
}

void EvidenceViewDialog::save()
{
    errors().clear();
    folder_ = std::make_unique<QTemporaryDir>(); // readable to its owner only
    if (!folder_->isValid())
        return errors().show(Error{ErrorCode::FolderNotWritable, {QDir::tempPath()}, folder_->errorString()});
    const QString path = folder_->filePath(numberedFileName(1, permit_.row().fileName));
    writeCopy(permit_, path, [this, path] {
        QFile::setPermissions(path, QFileDevice::ReadOwner); // what is changed in a copy would be lost
        context().prompts.showOutside(QUrl::fromLocalFile(path));
    });
}

void EvidenceViewDialog::saveCopy()
{
    errors().clear();
    const QFileInfo name(permit_.row().fileName);
    context().prompts.chooseTarget(
        this,
        {QStringLiteral("evidence_copy"), tr("Save a copy of the evidence"), tr("All files (*)"), name.fileName(),
         name.suffix()},
        [this](const QString& path) {
            write([id = permit_.row().id, reason = reason_](
                      Services& services) { return services.evidence.open(id, EvidenceUse::SaveCopy, reason); },
                  [this, path](const EvidencePermit& permit) {
                      writeCopy(permit, path, [this, path] {
                          context().prompts.tell(this, {QStringLiteral("evidence_copied"),
                                                        tr("A copy was saved. It is not sealed."), path});
                      });
                  });
        });
}

} // namespace qingshou
