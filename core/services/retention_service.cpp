// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/retention_service.h"

#include "core/base/dates.h"
#include "core/base/working_calendar.h"
#include "core/figures/retention_figures.h"
#include "core/services/borrower_access.h"
#include "core/services/refusals.h"
#include "core/services/rule_settings.h"
#include "core/storage/database.h"
#include "core/storage/evidence_content.h"
#include "core/storage/secure_erasure.h"

#include <QDir>
#include <QFileInfo>

namespace qingshou {
namespace {

/// Copies that the program itself has made: before an import, before a migration.
QStringList copiesBeside(const QString& path)
{
    const QFileInfo file(path);
    const QString name = file.fileName();
    return file.dir().entryList({name + QStringLiteral(".before-import"), name + QStringLiteral(".*.bak")}, QDir::Files,
                                QDir::Name);
}

RetentionRow rowOf(Database& db, const Session& session, const RetentionCandidate& candidate,
                   const RetentionFacts& facts, const RetentionRules& rules)
{
    const AuditWords words = AuditRepository(db, session.vault).wordsOf(candidate.borrower);
    return {.borrower = candidate.borrower,
            .name = candidate.name,
            .branchName = candidate.branchName,
            .endedOn = *facts.endedOn,
            .lastRecordOn = facts.lastRecordOn,
            .dueOn = *retentionEndsOn(facts, rules),
            .counts = RetentionRepository(db).counts(candidate.borrower),
            .fixedEntries = words.fixed,
            .holds = facts.holds};
}

struct ErasedOne {
    RetentionCounts counts{};
    AuditWords words{};
    QStringList files{};
};

/// Of one number that the borrower has or had: the entry that says so, then the words.
AuditWords eraseWords(Change& change, BorrowerId borrower, QJsonObject said)
{
    AuditRepository audit(change.db(), change.session().vault);
    const AuditWords words = audit.wordsOf(borrower);
    said.insert(QLatin1String(erasedEntriesField), words.erasable);
    said.insert(QStringLiteral("audit_entries_kept"), words.fixed);
    const qint64 by = change.audit({.action = QLatin1String(eraseRecordsAction),
                                    .subjectKind = QStringLiteral("borrower"),
                                    .subjectId = borrower.value,
                                    .borrower = borrower,
                                    .change = said});
    audit.eraseWords(borrower, change.workstation(), by);
    return words;
}

QJsonObject described(const RetentionCounts& counts)
{
    QJsonObject json;
    for (const auto& [kind, count] : counts)
        json.insert(code(kind), count);
    return json;
}

Result<ErasedOne> eraseOne(Change& change, BorrowerId borrower, const QString& reason)
{
    if (const auto row = borrowerInScope(change, borrower); !row)
        return row.error();
    const RetentionRules rules = retentionRules(Settings::load(change.db()));
    const RetentionFacts facts = retentionFacts(change.db(), borrower, WorkingCalendar::builtIn(), change.today());
    if (!isDueForErasure(facts, rules, change.today()))
        return conflict("retention_not_due");
    RetentionRepository records(change.db());
    ErasedOne erased{.counts = records.counts(borrower), .files = records.erase(borrower)};
    refreshSummary(change, borrower);
    erased.words = eraseWords(change, borrower,
                              {{"counts", described(erased.counts)},
                               {"ended_on", toIso(*facts.endedOn)},
                               {"last_record_on", toIso(facts.lastRecordOn)},
                               {"retention_years", rules.keepYears},
                               {"retention_min_years", rules.keepMinYears},
                               {"reason", reason}});
    for (const BorrowerId merged : records.mergedInto(borrower)) {
        if (AuditRepository(change.db(), change.session().vault).wordsOf(merged).erasable == 0)
            continue;
        const AuditWords words = eraseWords(change, merged, {{"borrower", borrower.value}, {"reason", reason}});
        erased.words.erasable += words.erasable;
        erased.words.fixed += words.fixed;
    }
    for (const Topic topic : {Topic::Borrowers, Topic::Contacts, Topic::Promises, Topic::Strategies, Topic::Evidence,
                              Topic::Parties, Topic::Complaints})
        change.touch(topic, borrower);
    return erased;
}

/// Says something of this borrower; anything else would be no different with the next one.
bool isOfBorrower(ErrorCode code)
{
    return code == ErrorCode::Conflict || code == ErrorCode::NotFound || code == ErrorCode::OutsideScope;
}

void add(Erasure& all, const ErasedOne& one)
{
    ++all.borrowers;
    for (const auto& [kind, count] : one.counts)
        all.counts[kind] += count;
    all.auditEntries += one.words.erasable;
    all.fixedEntries += one.words.fixed;
}

} // namespace

Result<RetentionList> retentionDue(Database& reader, const Session& session, QDate today, const RetentionFilter& filter,
                                   const RetentionProgress& progress)
{
    if (!session.may(Permission::EraseRecords))
        return {ErrorCode::NotAllowed, {code(Permission::EraseRecords)}};
    const RetentionRules rules = retentionRules(Settings::load(reader));
    const WorkingCalendar calendar = WorkingCalendar::builtIn();
    const std::vector<RetentionCandidate> candidates =
        RetentionRepository(reader).candidates(session.scope, filter.borrower);
    RetentionList list;
    list.copies = copiesBeside(reader.path());
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (progress && !progress(static_cast<qint64>(i), static_cast<qint64>(candidates.size())))
            return ErrorCode::Cancelled;
        const RetentionFacts facts = retentionFacts(reader, candidates[i].borrower, calendar, today);
        const std::optional<QDate> ends = retentionEndsOn(facts, rules);
        if (!ends)
            continue;
        if (*ends <= today) {
            list.rows.push_back(rowOf(reader, session, candidates[i], facts, rules));
        } else if (!list.nextOn.isValid() || *ends < list.nextOn) {
            list.nextOn = *ends;
            list.nextName = candidates[i].name;
        }
    }
    return list;
}

Result<Erasure> RetentionService::erase(const std::vector<BorrowerId>& borrowers, const QString& reason,
                                        const RetentionProgress& progress)
{
    if (const Outcome may = context_.require(Permission::EraseRecords); !may)
        return may.error();
    if (reason.trimmed().isEmpty())
        return ErrorCode::ReasonRequired;
    if (borrowers.empty())
        return required("borrowers");
    Erasure all;
    try {
        SecureErasure secure(context_.db);
        for (size_t i = 0; i < borrowers.size() && !all.cancelled; ++i) {
            if (progress && !progress(static_cast<qint64>(i), static_cast<qint64>(borrowers.size()))) {
                all.cancelled = true;
                break;
            }
            const Result<ErasedOne> one =
                makeChange<ErasedOne>(context_, Permission::EraseRecords,
                                      [&](Change& change) { return eraseOne(change, borrowers[i], reason.trimmed()); });
            if (one) {
                add(all, *one);
                all.filesLeft += removeBeside(context_.db.path(), one->files);
            } else {
                all.refused.push_back({borrowers[i], one.error()});
                all.cancelled = !isOfBorrower(one.error().code);
            }
        }
        if (all.borrowers > 0)
            all.logEmptied = secure.finish();
    } catch (const StorageError& error) {
        if (all.borrowers == 0)
            return errorOf(error, context_.db);
        all.logEmptied = false; // what was to be erased is; only the traces outside the tables are not
    }
    return all;
}

} // namespace qingshou
