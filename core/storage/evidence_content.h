// SPDX-License-Identifier: GPL-3.0-or-later
// What is inside evidence: sealed block by block, so that a recording of an hour does not fill the memory. Small files
// stand in the workstation file, large ones in a folder beside it, "<file>.evidence/", under the hash of the original.
// A file beside is written under a temporary name and has its own only when place() was called, before the commit.
#pragma once

#include "core/base/result.h"
#include "core/storage/evidence_repository.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <string_view>

class QSaveFile;

namespace qingshou {

/// Told bytes done and all; false ends the work with Cancelled.
using EvidenceProgress = std::function<bool(qint64 done, qint64 total)>;

/// Sealed and not yet kept. What was not placed leaves nothing behind.
class SealedEvidence {
public:
    ~SealedEvidence();

    QString fileName() const { return fileName_; }
    QString mediaType() const { return mediaType_; }
    qint64 size() const { return size_; } ///< bytes of the original
    QString sha256() const { return sha256_; }
    bool isBeside() const { return beside_ != nullptr; }
    const QByteArray& inside() const { return inside_; } ///< sealed; null when it is beside

    /// Gives a file beside its own name, on disk for good. DiskFull, FileNotWritable.
    Outcome place();
    /// What place() put there goes again, unless it was there before.
    void takeAway();

private:
    friend class EvidenceSealing;
    SealedEvidence() = default;

    QString fileName_, mediaType_, sha256_, path_;
    qint64 size_ = 0;
    QByteArray inside_;
    std::unique_ptr<QSaveFile> beside_;
    bool placed_ = false;
};

/// The folder beside a workstation file.
QString evidenceFolder(const QString& workstationPath);

/// Reads the file twice: for its hash, and to seal it. largestInside in bytes. On any thread. FileNotFound,
/// FileNotReadable, Conflict("evidence_empty"), Stale when it changed meanwhile, FolderNotWritable, DiskFull,
/// FileNotWritable, Cancelled.
Result<std::shared_ptr<SealedEvidence>> sealEvidence(const QString& workstationPath, const Vault& vault,
                                                     const QString& path, qint64 largestInside,
                                                     const EvidenceProgress& progress);

/// Takes files beside away of which no row is left; gives the paths of those that could not be.
QStringList removeBeside(const QString& workstationPath, const QStringList& hashes);

/// Takes the next bytes of the original; a refusal ends the reading.
using EvidenceSink = std::function<Outcome(std::string_view bytes)>;

/// The original, piece by piece; it was all of it and unaltered only if the outcome is ok. Conflict("evidence_missing"
/// | "evidence_changed") with the path as detail, FileNotReadable, Cancelled, and what the sink refuses with. Throws
/// StorageError.
Outcome readContent(Database& db, const Vault& vault, const EvidenceRow& row, const EvidenceSink& sink,
                    const EvidenceProgress& progress);

} // namespace qingshou
