// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/evidence_service.h"

#include "core/base/dates.h"
#include "core/exchange/output_file.h"
#include "core/services/borrower_access.h"
#include "core/services/refusals.h"
#include "core/services/settings.h"
#include "core/storage/database.h"

#include <QFile>
#include <QJsonArray>

#include <cerrno>
#include <set>

namespace qingshou {
namespace {

constexpr qint64 mebibyte = 1024 * 1024;

Error withdrawnAlready()
{
    return {ErrorCode::Conflict, {QStringLiteral("evidence_withdrawn")}};
}

EvidenceRepository repository(Change& change)
{
    return {change.db(), change.session().vault};
}

Outcome checkTerms(Change& change, BorrowerId borrower, const EvidenceTerms& terms)
{
    if (!terms.takenOn.isValid())
        return required("taken_on");
    if (const Outcome checked = notInFuture(change, "taken_on", terms.takenOn); !checked)
        return checked;
    if (terms.link.of != EvidenceOf::Nothing && repository(change).borrowerOf(terms.link) != borrower)
        return {ErrorCode::NotFound, {code(terms.link.of), QString::number(terms.link.id)}};
    return Done{};
}

void setTerms(EvidenceRow& row, const EvidenceTerms& terms)
{
    row.kind = terms.kind;
    row.link = terms.link;
    row.takenOn = terms.takenOn;
    row.points = terms.points;
    row.note = terms.note.trimmed();
}

QJsonObject described(const EvidenceRow& row)
{
    QJsonArray points;
    for (const EvidencePoint point : row.points)
        points.append(code(point));
    QJsonObject words{{"title", row.title},
                      {"kind", code(row.kind)},
                      {"taken_on", toIso(row.takenOn)},
                      {"points", points},
                      {"note", row.note}};
    if (row.link.of != EvidenceOf::Nothing) {
        words.insert(QStringLiteral("proves"), code(row.link.of));
        words.insert(QStringLiteral("entry_id"), row.link.id);
    }
    return words;
}

AuditEntry entryOf(const char* action, const EvidenceRow& row, QJsonObject change)
{
    return {.action = QLatin1String(action),
            .subjectKind = QStringLiteral("evidence"),
            .subjectId = row.id.value,
            .borrower = row.borrower,
            .change = std::move(change)};
}

Result<EvidenceRow> evidenceInScope(Change& change, EvidenceId id)
{
    std::optional<EvidenceRow> row = repository(change).find(id);
    if (!row)
        return {ErrorCode::NotFound, {QStringLiteral("evidence"), QString::number(id.value)}};
    if (const auto borrower = borrowerInScope(change, row->borrower); !borrower)
        return borrower.error();
    return std::move(*row);
}

/// Whether each file may come to this borrower, before the first is written.
Outcome checkFiles(Change& change, const AddEvidence& request)
{
    if (request.files.empty())
        return required("files");
    std::set<QString> seen;
    for (const NewEvidence& file : request.files) {
        if (file.title.trimmed().isEmpty())
            return required("title");
        const bool again = !seen.insert(file.file->sha256()).second;
        if (again || repository(change).standing(request.borrower, file.file->sha256()))
            return {ErrorCode::Conflict, {QStringLiteral("evidence_there")}, file.file->fileName()};
    }
    return Done{};
}

EvidenceRow rowOf(Change& change, const AddEvidence& request, const NewEvidence& file)
{
    EvidenceRow row;
    row.id = change.newId<EvidenceId>("evidence");
    row.borrower = request.borrower;
    row.title = file.title.trimmed();
    row.mediaType = file.file->mediaType();
    row.fileName = file.file->fileName();
    row.size = file.file->size();
    row.sha256 = file.file->sha256();
    row.beside = file.file->isBeside();
    row.recordedBy = change.session().user;
    row.recordedAt = change.now();
    setTerms(row, request.terms);
    return row;
}

Result<std::vector<EvidenceId>> writeAll(Change& change, const AddEvidence& request)
{
    std::vector<EvidenceId> ids;
    QJsonObject after;
    QJsonArray titles, hashes, sizes, names;
    for (const NewEvidence& file : request.files) {
        const EvidenceRow row = rowOf(change, request, file);
        repository(change).insert(row, file.file->inside());
        if (const Outcome placed = file.file->place(); !placed)
            return placed.error();
        after = described(row); // but for what follows the same for all
        titles.append(row.title);
        hashes.append(row.sha256);
        sizes.append(row.size);
        names.append(row.fileName);
        ids.push_back(row.id);
    }
    const bool one = ids.size() == 1;
    const auto oneOrAll = [one](const QJsonArray& values) { return one ? values.first() : QJsonValue(values); };
    after.insert(QStringLiteral("title"), oneOrAll(titles));
    after.insert(QStringLiteral("sha256"), oneOrAll(hashes));
    after.insert(QStringLiteral("size"), oneOrAll(sizes));
    change.audit({.action = QStringLiteral("add_evidence"),
                  .subjectKind = QStringLiteral("evidence"),
                  .subjectId = one ? ids.front().value : 0,
                  .borrower = request.borrower,
                  .change = {{"after", after}},
                  .sealed = {{"after", QJsonObject{{"file", oneOrAll(names)}}}}});
    change.touch(Topic::Evidence, request.borrower);
    return ids;
}

} // namespace

Result<std::vector<EvidenceId>> EvidenceService::add(const AddEvidence& request)
{
    Result<std::vector<EvidenceId>> added = makeChange<std::vector<EvidenceId>>(
        context_, Permission::RecordEvidence, [&](Change& change) -> Result<std::vector<EvidenceId>> {
            if (const auto borrower = borrowerInScope(change, request.borrower); !borrower)
                return borrower.error();
            if (const Outcome checked = checkTerms(change, request.borrower, request.terms); !checked)
                return checked.error();
            if (const Outcome checked = checkFiles(change, request); !checked)
                return checked.error();
            return writeAll(change, request);
        });
    if (!added)
        for (const NewEvidence& file : request.files)
            if (file.file)
                file.file->takeAway(); // the rows were rolled back, and nothing else asks for it
    return added;
}

Outcome EvidenceService::change(EvidenceId id, const QString& title, const EvidenceTerms& terms)
{
    return makeChange<Done>(context_, Permission::RecordEvidence, [&](Change& change) -> Outcome {
        const Result<EvidenceRow> found = evidenceInScope(change, id);
        if (!found)
            return found.error();
        if (found->withdrawn())
            return withdrawnAlready();
        if (title.trimmed().isEmpty())
            return required("title");
        if (const Outcome checked = checkTerms(change, found->borrower, terms); !checked)
            return checked;
        EvidenceRow row = *found;
        row.title = title.trimmed();
        setTerms(row, terms);
        repository(change).update(row);
        change.audit(entryOf("change_evidence", row, {{"before", described(*found)}, {"after", described(row)}}));
        change.touch(Topic::Evidence, row.borrower);
        return Done{};
    });
}

Outcome withdrawEvidence(Change& change, EvidenceId id, const QString& reason)
{
    const Result<EvidenceRow> found = evidenceInScope(change, id);
    if (!found)
        return found.error();
    if (found->withdrawn())
        return withdrawnAlready();
    if (reason.trimmed().isEmpty())
        return ErrorCode::ReasonRequired;
    repository(change).withdraw(id, change.session().user, change.now(), reason.trimmed());
    change.audit(entryOf(
        "withdraw_evidence", *found,
        {{"before", QJsonObject{{"title", found->title}, {"sha256", found->sha256}}}, {"reason", reason.trimmed()}}));
    change.touch(Topic::Evidence, found->borrower);
    return Done{};
}

Outcome EvidenceService::withdraw(EvidenceId id, const QString& reason)
{
    return makeChange<Done>(context_, Permission::RecordEvidence,
                            [&](Change& change) { return withdrawEvidence(change, id, reason); });
}

Result<EvidencePermit> EvidenceService::open(EvidenceId id, EvidenceUse use, const QString& reason)
{
    if (use == EvidenceUse::SaveCopy)
        if (const Outcome may = context_.require(Permission::Export); !may)
            return may.error();
    return makeChange<EvidencePermit>(
        context_, Permission::ViewUnmasked, [&](Change& change) -> Result<EvidencePermit> {
            const Result<EvidenceRow> found = evidenceInScope(change, id);
            if (!found)
                return found.error();
            if (reason.trimmed().isEmpty())
                return ErrorCode::ReasonRequired;
            change.audit(entryOf(use == EvidenceUse::View ? "view_evidence" : "copy_evidence", *found,
                                 {{"after", QJsonObject{{"title", found->title}}}, {"reason", reason.trimmed()}}));
            EvidencePermit permit;
            permit.row_ = *found;
            permit.session_ = context_.session;
            return permit;
        });
}

Result<std::shared_ptr<SealedEvidence>> prepareEvidence(Database& reader, const Session& session, const QString& path,
                                                        const EvidenceProgress& progress)
{
    if (!session.may(Permission::RecordEvidence))
        return {ErrorCode::NotAllowed, {code(Permission::RecordEvidence)}};
    const qint64 largest = Settings::load(reader).number(QStringLiteral("evidence_inside_mib")) * mebibyte;
    return sealEvidence(reader.path(), session.vault, path, largest, progress);
}

Outcome readEvidence(Database& reader, const EvidencePermit& permit, const EvidenceSink& sink,
                     const EvidenceProgress& progress)
{
    try {
        return readContent(reader, permit.session_->vault, permit.row_, sink, progress);
    } catch (const StorageError& error) {
        return errorOf(error, reader);
    }
}

Outcome saveEvidence(Database& reader, const EvidencePermit& permit, const QString& path,
                     const EvidenceProgress& progress)
{
    OutputFile output(path);
    QFile file(output.unfinished());
    if (!file.open(QIODevice::WriteOnly))
        return {ErrorCode::FileNotWritable, {path}, file.errorString()};
    const auto notWritten = [&]() -> Outcome { return outputError(path, errno); };
    const Outcome read = readEvidence(
        reader, permit,
        [&](std::string_view bytes) -> Outcome {
            const auto size = static_cast<qint64>(bytes.size());
            return file.write(bytes.data(), size) == size ? Outcome(Done{}) : notWritten();
        },
        progress);
    if (!read)
        return read;
    if (!file.flush())
        return notWritten();
    file.close();
    return output.commit();
}

} // namespace qingshou
