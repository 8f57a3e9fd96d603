// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/court_bundle_output.h"

#include "core/exchange/hash_manifest.h"
#include "core/services/change.h"
#include "core/services/court_bundle.h"
#include "core/storage/evidence_content.h"
#include "ui/print/court_bundle.h"
#include "ui/print/print_job.h"

#include <QDir>
#include <QFile>

namespace qingshou {
namespace {

constexpr qint64 partsOfExhibit = 100, partsOfPdf = 100; // of the progress

class Writing {
public:
    Writing(Database& reader, const BundlePermit& permit, const std::function<bool(qint64, qint64)>& progress)
        : reader_(reader), permit_(permit), progress_(progress), folder_(permit.request().folder),
          made_(!QFileInfo::exists(folder_.path()))
    {
    }
    ~Writing()
    {
        if (finished_)
            return;
        for (const QString& path : written_)
            QFile::remove(path);
        folder_.rmdir(QStringLiteral("evidence"));
        if (made_)
            QDir().rmdir(folder_.path());
    }
    Writing(const Writing&) = delete;
    Writing& operator=(const Writing&) = delete;

    Result<int> run(QDate today)
    {
        if (const Outcome free = checkBundleFolder(folder_.path()); !free)
            return free.error();
        const Session& session = permit_.session();
        std::optional<CourtFile> file =
            readCourtFile(reader_, session.scope, session.vault, permit_.request().borrower, permit_.request().loans,
                          permit_.isWhole() ? Disclosure::Full : Disclosure::Masked);
        if (!file)
            return {ErrorCode::NotFound,
                    {QStringLiteral("borrower"), QString::number(permit_.request().borrower.value)}};
        CourtBundle bundle{std::move(*file), today, session.name, permit_.isWhole(), {}, folder_.path()};
        total_ = partsOfPdf;
        if (permit_.isWhole())
            total_ += partsOfExhibit * static_cast<qint64>(bundle.file.exhibits.size());
        if (!folder_.mkpath(QStringLiteral(".")))
            return {ErrorCode::FolderNotWritable, {folder_.path()}};
        if (const Outcome ok = permit_.isWhole() ? writeExhibits(bundle) : Outcome(Done{}); !ok)
            return ok.error();
        if (const Outcome ok = writePapers(bundle); !ok)
            return ok.error();
        if (const Outcome ok = writeManifest(); !ok)
            return ok.error();
        finished_ = true;
        return static_cast<int>(written_.size());
    }

private:
    bool report(qint64 part, qint64 done, qint64 total)
    {
        return !progress_ || progress_(done_ + (total > 0 ? part * done / total : 0), total_);
    }

    Outcome writeExhibits(CourtBundle& bundle)
    {
        if (!bundle.file.exhibits.empty() && !folder_.mkpath(QStringLiteral("evidence")))
            return {ErrorCode::FolderNotWritable, {folder_.path()}};
        int number = 0;
        for (const EvidenceRow& row : bundle.file.exhibits) {
            const QString name = QStringLiteral("evidence/") + numberedFileName(++number, row.fileName);
            if (const Outcome written = writeExhibit(row, name); !written)
                return written;
            hashes_.push_back({name, row.sha256}); // compared with what was written
            bundle.exhibitFiles << name;
            done_ += partsOfExhibit;
        }
        return Done{};
    }

    Outcome writeExhibit(const EvidenceRow& row, const QString& name)
    {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return {ErrorCode::FileNotWritable, {file.fileName()}, file.errorString()};
        written_ << file.fileName();
        const auto notWritten = [&file]() -> Outcome {
            return {file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileNotWritable,
                    {file.fileName()},
                    file.errorString()};
        };
        const Outcome read = readContent(
            reader_, permit_.session().vault, row,
            [&](std::string_view bytes) -> Outcome {
                const auto size = static_cast<qint64>(bytes.size());
                return file.write(bytes.data(), size) == size ? Outcome(Done{}) : notWritten();
            },
            [this](qint64 done, qint64 total) { return report(partsOfExhibit, done, total); });
        if (!read)
            return read;
        return file.flush() ? Outcome(Done{}) : notWritten();
    }

    Outcome writePapers(const CourtBundle& bundle)
    {
        const QString name = QStringLiteral("court-bundle.pdf");
        const QString path = folder_.filePath(name);
        if (const Outcome written = writePdf(courtBundleDocument(bundle), path,
                                             [this](int page, int pages) { return report(partsOfPdf, page, pages); });
            !written)
            return written;
        written_ << path;
        const Result<QString> hash = sha256OfFile(path);
        if (!hash)
            return hash.error();
        hashes_.insert(hashes_.begin(), {name, *hash});
        return Done{};
    }

    Outcome writeManifest()
    {
        QFile file(folder_.filePath(QStringLiteral("SHA256SUMS")));
        const QByteArray lines = hashManifest(hashes_);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return {ErrorCode::FileNotWritable, {file.fileName()}, file.errorString()};
        written_ << file.fileName();
        return file.write(lines) == lines.size() && file.flush()
                   ? Outcome(Done{})
                   : Outcome(Error{ErrorCode::FileNotWritable, {file.fileName()}, file.errorString()});
    }

    Database& reader_;
    const BundlePermit& permit_;
    const std::function<bool(qint64, qint64)>& progress_;
    QDir folder_;
    bool made_;
    bool finished_ = false;
    qint64 done_ = 0, total_ = 0;
    QStringList written_;
    std::vector<HashedFile> hashes_;
};

} // namespace

Result<int> writeCourtBundle(Database& reader, const BundlePermit& permit, QDate today,
                             const std::function<bool(qint64 done, qint64 total)>& progress)
{
    try {
        return Writing(reader, permit, progress).run(today);
    } catch (const StorageError& error) {
        return errorOf(error, reader);
    }
}

} // namespace qingshou
