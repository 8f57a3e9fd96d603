// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/evidence_content.h"

#include "core/security/sealed_stream.h"
#include "core/security/sha256.h"
#include "core/storage/database.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>
#include <QStorageInfo>

namespace qingshou {
namespace {

constexpr std::string_view purpose = "evidence";
constexpr qint64 fullBelow = 1024 * 1024;

QString besidePath(const QString& workstationPath, const QString& sha256)
{
    return QDir(evidenceFolder(workstationPath)).filePath(sha256);
}

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

Error notWritten(const QFileDevice& file)
{
    const bool full = QStorageInfo(QFileInfo(file.fileName()).absolutePath()).bytesAvailable() < fullBelow;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileNotWritable, {file.fileName()}, file.errorString()};
}

Outcome changed(const QString& path)
{
    return {ErrorCode::Conflict, {QStringLiteral("evidence_changed")}, path};
}

Outcome openStream(QIODevice& from, const QString& path, const Vault& vault, const EvidenceRow& row,
                   const EvidenceSink& sink, const EvidenceProgress& progress)
{
    StreamOpener opener(vault, purpose, from.read(sealedStreamHeader));
    Sha256 hash;
    qint64 done = 0;
    for (bool last = false; !last;) {
        const std::optional<StreamOpener::Block> block = opener.open(from.read(sealedBlockSize + sealedBlockOverhead));
        if (!block)
            return changed(path);
        hash.add(view(block->plain));
        done += block->plain.size();
        if (const Outcome taken = sink(view(block->plain)); !taken)
            return taken;
        if (progress && !progress(done, row.size))
            return ErrorCode::Cancelled;
        last = block->last;
    }
    if (!from.read(1).isEmpty() || QString::fromLatin1(hash.result().toHex()) != row.sha256)
        return changed(path);
    return Done{};
}

} // namespace

/// One file on its way into the book.
class EvidenceSealing {
public:
    EvidenceSealing(QString workstationPath, const Vault& vault, const QString& path, const EvidenceProgress& progress)
        : book_(std::move(workstationPath)), vault_(vault), file_(path), progress_(progress),
          made_(std::shared_ptr<SealedEvidence>(new SealedEvidence))
    {
    }

    Result<std::shared_ptr<SealedEvidence>> run(qint64 largestInside)
    {
        for (const auto step : {&EvidenceSealing::look, &EvidenceSealing::hash})
            if (const Outcome ok = (this->*step)(); !ok)
                return ok.error();
        if (made_->size_ > largestInside)
            if (const Outcome ok = openBeside(); !ok)
                return ok.error();
        if (const Outcome ok = seal(); !ok)
            return ok.error();
        return std::move(made_);
    }

private:
    Outcome look()
    {
        const QFileInfo info(file_.fileName());
        if (!info.isFile())
            return {ErrorCode::FileNotFound, {file_.fileName()}};
        if (!file_.open(QIODevice::ReadOnly))
            return {ErrorCode::FileNotReadable, {file_.fileName()}, file_.errorString()};
        made_->size_ = file_.size();
        if (made_->size_ == 0)
            return {ErrorCode::Conflict, {QStringLiteral("evidence_empty")}, file_.fileName()};
        made_->fileName_ = info.fileName();
        made_->mediaType_ = QMimeDatabase().mimeTypeForFile(info).name();
        return Done{};
    }

    /// Each block with whether it is the last one.
    template <class Take>
    Outcome forEachBlock(qint64 doneBefore, Take take)
    {
        if (!file_.seek(0))
            return {ErrorCode::FileNotReadable, {file_.fileName()}, file_.errorString()};
        for (qint64 done = 0; done < made_->size_;) {
            const QByteArray block = file_.read(std::min<qint64>(sealedBlockSize, made_->size_ - done));
            if (block.isEmpty())
                return file_.error() == QFileDevice::NoError
                           ? Outcome(ErrorCode::Stale)
                           : Outcome(Error{ErrorCode::FileNotReadable, {file_.fileName()}, file_.errorString()});
            done += block.size();
            if (const Outcome taken = take(block, done == made_->size_); !taken)
                return taken;
            if (progress_ && !progress_(doneBefore + done, 2 * made_->size_))
                return ErrorCode::Cancelled;
        }
        return Done{};
    }

    Outcome hash()
    {
        Sha256 hash;
        const Outcome read = forEachBlock(0, [&](const QByteArray& block, bool) -> Outcome {
            hash.add(view(block));
            return Done{};
        });
        made_->sha256_ = QString::fromLatin1(hash.result().toHex());
        return read;
    }

    Outcome openBeside()
    {
        const QString folder = evidenceFolder(book_);
        if (!QDir().mkpath(folder))
            return {ErrorCode::FolderNotWritable, {QFileInfo(folder).absolutePath()}};
        made_->path_ = besidePath(book_, made_->sha256_);
        made_->beside_ = std::make_unique<QSaveFile>(made_->path_);
        if (!made_->beside_->open(QIODevice::WriteOnly))
            return {ErrorCode::FolderNotWritable, {folder}, made_->beside_->errorString()};
        return Done{};
    }

    Outcome put(const QByteArray& sealed)
    {
        if (!made_->beside_) {
            made_->inside_ += sealed;
            return Done{};
        }
        return made_->beside_->write(sealed) == sealed.size() ? Outcome(Done{}) : Outcome(notWritten(*made_->beside_));
    }

    Outcome seal()
    {
        StreamSealer sealer(vault_, purpose);
        if (const Outcome ok = put(sealer.header()); !ok)
            return ok;
        Sha256 again; // what is sealed must be what was hashed, and it may be written to meanwhile
        const Outcome sealed = forEachBlock(made_->size_, [&](const QByteArray& block, bool last) {
            again.add(view(block));
            return put(sealer.seal(view(block), last));
        });
        if (!sealed)
            return sealed;
        return QString::fromLatin1(again.result().toHex()) == made_->sha256_ ? Outcome(Done{})
                                                                             : Outcome(ErrorCode::Stale);
    }

    QString book_;
    const Vault& vault_;
    QFile file_;
    const EvidenceProgress& progress_;
    std::shared_ptr<SealedEvidence> made_;
};

SealedEvidence::~SealedEvidence() = default; // a QSaveFile that was not committed takes its file away

Outcome SealedEvidence::place()
{
    if (!beside_)
        return Done{};
    placed_ = !QFileInfo::exists(path_);
    if (!beside_->commit()) { // on disk first, then renamed
        placed_ = false;
        return notWritten(*beside_);
    }
    return Done{};
}

void SealedEvidence::takeAway()
{
    if (placed_)
        QFile::remove(path_);
    placed_ = false;
}

QString evidenceFolder(const QString& workstationPath)
{
    return workstationPath + QStringLiteral(".evidence");
}

QStringList removeBeside(const QString& workstationPath, const QStringList& hashes)
{
    QStringList left;
    for (const QString& hash : hashes)
        if (const QString path = besidePath(workstationPath, hash); QFile::exists(path) && !QFile::remove(path))
            left << path;
    return left;
}

Result<std::shared_ptr<SealedEvidence>> sealEvidence(const QString& workstationPath, const Vault& vault,
                                                     const QString& path, qint64 largestInside,
                                                     const EvidenceProgress& progress)
{
    return EvidenceSealing(workstationPath, vault, path, progress).run(largestInside);
}

Outcome readContent(Database& db, const Vault& vault, const EvidenceRow& row, const EvidenceSink& sink,
                    const EvidenceProgress& progress)
{
    if (!row.beside) {
        QByteArray sealed = EvidenceRepository(db, vault).content(row.id);
        QBuffer buffer(&sealed);
        buffer.open(QIODevice::ReadOnly);
        return openStream(buffer, db.path(), vault, row, sink, progress);
    }
    QFile file(besidePath(db.path(), row.sha256));
    if (!file.exists())
        return {ErrorCode::Conflict, {QStringLiteral("evidence_missing")}, file.fileName()};
    if (!file.open(QIODevice::ReadOnly))
        return {ErrorCode::FileNotReadable, {file.fileName()}, file.errorString()};
    return openStream(file, file.fileName(), vault, row, sink, progress);
}

} // namespace qingshou
